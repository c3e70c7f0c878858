"""Scoring: levels, sections and the overall grade, on each basis, with the trail in words."""
