"""Who reads an earlier finding: asked of the audience, and said beside its boxes."""

from __future__ import annotations

from collections.abc import Sequence

from checklist.core.audience import (
    Body,
    Circle,
    Thing,
    describe_audience,
    find_audience,
)


def describe_readers(bodies: Sequence[Body]) -> str:
    """Say who reads a finding of a force, of the bodies that there are around it."""
    audience = find_audience(Thing.EARLIER_FINDING, None, Circle(bodies))
    return f"Seen by: {describe_audience(audience, bodies, {})}."
