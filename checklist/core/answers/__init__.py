"""Answers to the questions of a set, and which questions are asked."""
