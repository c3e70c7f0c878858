"""Assessments: one force's work on one version of a question set, its answers and exhibits."""

from __future__ import annotations

from flask import Flask


def register(app: Flask) -> None:
    """Add the pages of this slice."""
