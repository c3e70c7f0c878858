"""What is printed once for each content: blank forms of question sets, and improvement plans."""
