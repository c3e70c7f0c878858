"""Worksheets: dip samples for a question, drawn, looked at item by item, reckoned and printed."""
