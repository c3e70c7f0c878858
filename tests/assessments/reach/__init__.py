"""Tests of which questions and assessments are open to whom."""
