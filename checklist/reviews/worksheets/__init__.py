"""Dip samples that inspectors draw in a review, and cite as exhibits of their own."""
