"""The two texts of a report."""
