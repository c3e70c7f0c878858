"""Improvements: the answers that would raise the grade, and how far."""
