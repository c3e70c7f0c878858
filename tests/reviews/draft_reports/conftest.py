"""A review with a lead and two inspectors, as moderation has it."""

from __future__ import annotations

from tests.reviews.moderation.conftest import ina, ivo, lee

__all__ = ["ina", "ivo", "lee"]
