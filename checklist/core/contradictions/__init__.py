"""Contradictions: answers that disagree with evidence, figures, notes or one another."""
