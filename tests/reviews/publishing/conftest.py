"""A draft report that is with the force, a signatory there, and the inspectors."""

from __future__ import annotations

from tests.reviews.comments.conftest import assessment, drafted, ina, inspectorate, ivo, lee, sid

__all__ = ["assessment", "drafted", "ina", "inspectorate", "ivo", "lee", "sid"]
