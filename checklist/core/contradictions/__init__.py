"""Answers that contradict their evidence, their figures, their notes or one another."""
