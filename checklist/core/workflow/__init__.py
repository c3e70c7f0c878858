"""How an assessment goes from state to state: the one table of it, and its answers."""
