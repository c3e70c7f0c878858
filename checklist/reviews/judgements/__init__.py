"""Judging what was sent, question by question, by each inspector for themselves."""
