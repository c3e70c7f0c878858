"""Draft reports: sent to a force to check their facts, numbered, frozen, and read by both sides."""
