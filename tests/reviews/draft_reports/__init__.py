"""Draft reports."""
