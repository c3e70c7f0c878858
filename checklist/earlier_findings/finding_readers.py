"""Who reads an earlier finding: asked of the audience, and said beside its boxes."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import uuid4

from checklist.core.audience import (
    Body,
    Circle,
    Thing,
    describe_audience,
    find_audience,
)
from checklist.core.organisations import OrganisationKind

# One of each kind of body around a force, while nobody has said yet which force it is.
_BODIES_OF_A_FORCE = (
    (OrganisationKind.FORCE, "the force that you choose"),
    (OrganisationKind.LOCAL_POLICING_BODY, "its local policing body"),
    (OrganisationKind.INSPECTORATE, "the inspectorates that it is open to"),
)


def describe_readers(bodies: Sequence[Body]) -> str:
    """Say who reads a finding of a force, of the bodies that there are around it."""
    audience = find_audience(Thing.EARLIER_FINDING, None, Circle(bodies))
    return f"Seen by: {describe_audience(audience, bodies, {})}."


def describe_readers_of_any() -> str:
    """Say who reads a finding of whichever force is chosen, by the same rule and without names."""
    return describe_readers(
        [Body(uuid4(), name, kind, assigned_by_role=True) for kind, name in _BODIES_OF_A_FORCE]
    )
