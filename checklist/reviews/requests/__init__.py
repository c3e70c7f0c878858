"""Requests for changes: inspectors ask, and the force answers; how each of them stands."""
