"""Home: what a person has to do, and the assessments open to them."""

from __future__ import annotations

from flask import Flask


def register(app: Flask) -> None:
    """Add the pages of this slice."""
