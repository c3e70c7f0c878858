"""Checklist: a police force checks its own integrity, and inspectors review that check."""

__version__ = "0.7.0"
