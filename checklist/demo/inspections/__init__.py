"""Inspections of the demonstration, from the inspectors' assignment to the response."""
