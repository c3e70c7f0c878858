"""Tests of the texts that an inspectorate keeps to begin findings with."""
