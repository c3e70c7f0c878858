"""Reports on a review: what a draft says, its canonical bytes, and what changed between two."""
