"""Tests of worksheets: the draw, the range and what may be said of it."""
