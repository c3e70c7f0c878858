"""Scanning files for viruses with clamd."""
