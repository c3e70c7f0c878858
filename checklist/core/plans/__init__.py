"""Improvement plans: how an action goes from state to state, and when it is overdue."""
