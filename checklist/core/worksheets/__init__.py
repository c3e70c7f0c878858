"""Worksheets: dip samples, from the list they are drawn from to what may be said of it."""
