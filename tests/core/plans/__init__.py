"""Tests of the rules of improvement plans."""
