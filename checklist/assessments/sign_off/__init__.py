"""Signing off: the changes of an assessment's state, each by a person, and what goes with them."""
