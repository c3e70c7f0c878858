"""A force's library: evidence added, described, searched, revised and disposed of."""
