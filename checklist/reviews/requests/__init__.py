"""Requests for changes, as an inspectorate reads how they stand."""
