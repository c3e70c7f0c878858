"""A draft report that is with the force, a signatory there, and the inspectors."""

from __future__ import annotations

from tests.reviews.comments.conftest import drafted, ina, ivo, lee, sid

__all__ = ["drafted", "ina", "ivo", "lee", "sid"]
