"""Tests of the rules of responses to a published report."""
