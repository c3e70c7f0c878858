"""A question set as data: its model, how it is read from YAML, and the sets that ship."""
