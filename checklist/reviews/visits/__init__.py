"""Visits: what inspectors see in the force, sheets to carry there, and their notes from there."""
