"""All tests."""

import gc

# What is loaded and collected stays; conftest.py lets garbage be sought once all of it is there.
gc.disable()
