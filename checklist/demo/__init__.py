"""The demonstration: assessments worked from published reports, and made-up forces half-way."""
