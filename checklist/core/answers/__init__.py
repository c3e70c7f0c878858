"""Answers to the questions of a set, typed values, and which questions are visible."""
