"""How far a sign-in has come: whether it still asks for a second factor, or has to set one up."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from checklist.core.organisations import Role

NEED_SECOND_FACTOR = frozenset(
    {Role.SIGNATORY, Role.INSPECTOR, Role.LEAD_INSPECTOR, Role.ADMINISTRATOR}
)
"""The roles that sign in with a second factor, whatever their organisation chose."""


class Stage(StrEnum):
    """How far a sign-in has come. Only a complete one opens pages."""

    COMPLETE = "complete"
    ASKS = "asks for the second factor"
    SETS_UP = "has to set up a second factor"


@dataclass(frozen=True, slots=True)
class FactorFacts:
    """What decides how far a sign-in has come: of the person, the organisation and the service."""

    role: Role
    was_given: bool
    has_factor: bool
    organisation_needs_it: bool
    is_optional: bool

    @property
    def is_needed(self) -> bool:
        """Say whether the person must have a second factor, acting as this."""
        wanted = self.role in NEED_SECOND_FACTOR or self.organisation_needs_it
        return wanted and not self.is_optional


def find_stage(facts: FactorFacts) -> Stage:
    """Find how far a sign-in has come. Who has a second factor is asked for it, needed or not."""
    if facts.was_given:
        return Stage.COMPLETE
    if facts.has_factor:
        return Stage.ASKS
    return Stage.SETS_UP if facts.is_needed else Stage.COMPLETE
