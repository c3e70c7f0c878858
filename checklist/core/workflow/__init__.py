"""The states that things go through."""
