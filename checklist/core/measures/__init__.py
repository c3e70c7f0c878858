"""Measures: typed figures, what is derived from them, and what small numbers hide."""
