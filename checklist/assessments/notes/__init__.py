"""Notes: talk about a question, between colleagues or with the inspectors."""
