"""Sending what is signed to the inspectorate, withdrawing it, and reading what was sent."""
