"""Seals: the canonical bytes of all that is signed, read back, compared and scored again."""
