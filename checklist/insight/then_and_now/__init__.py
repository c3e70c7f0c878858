"""Then and now: what earlier rounds found in a force, what was done, and what is claimed today."""
