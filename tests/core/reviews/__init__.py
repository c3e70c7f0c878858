"""Tests of reviews: judgements, moderation, reliability, and two forces from end to end."""
