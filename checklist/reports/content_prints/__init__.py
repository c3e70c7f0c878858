"""Blank forms of question sets and improvement plans, printed once for each content."""
