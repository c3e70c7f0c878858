"""Notes: talk about a question, with the inspectors or without them."""
