"""What earlier inspections found: entered, changed, and shown beside questions."""
