"""Exhibits: evidence in use for one answer."""
