"""Findings of a review: drafted, merged, dismissed, confirmed, and who sees them."""
