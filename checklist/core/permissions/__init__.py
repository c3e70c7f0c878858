"""Who may do what: the actions, the one table of them, and its answers."""
