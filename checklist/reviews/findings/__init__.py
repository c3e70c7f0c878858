"""Findings of a review: drafted from a candidate or by hand, merged, dismissed, confirmed."""
