"""The two texts of a review's report: how it was done, and how reliable the self-assessment was."""
