"""Tests of second judgements, and of settling those that differ."""
