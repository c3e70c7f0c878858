"""Tests of requests for changes."""
