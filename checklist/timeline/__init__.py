"""The audit record in words: who did what, acting as what, and when."""
