"""Tests of judging what was sent."""
