"""Roles, and which of them may do what."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """What a person may do while acting for an organisation."""

    COORDINATOR = "coordinator"
    CONTRIBUTOR = "contributor"
    SIGNATORY = "signatory"
    READER = "reader"
    INSPECTOR = "inspector"
    LEAD_INSPECTOR = "lead inspector"
    ADMINISTRATOR = "administrator"

    @property
    def plural(self) -> str:
        """Those who have the role, as a sentence begins with them: "Signatories"."""
        noun = self.value.removesuffix("y") + "ies" if self.value[-1] == "y" else f"{self.value}s"
        return noun.capitalize()


READ_ASSESSMENTS = frozenset(Role) - {Role.ADMINISTRATOR}
"""The roles that may read assessments, evidence and reports of the forces open to the person."""

WRITE_ANSWERS = frozenset({Role.COORDINATOR, Role.CONTRIBUTOR})
"""The roles that may answer questions and add evidence, for their own force."""

START_ASSESSMENTS = frozenset({Role.COORDINATOR})
"""The roles that may start an assessment, for their own force."""

DISPOSE_OF_EVIDENCE = frozenset({Role.COORDINATOR})
"""The roles that may have the bytes of a piece of evidence removed for good."""

NEED_SECOND_FACTOR = frozenset(
    {Role.SIGNATORY, Role.INSPECTOR, Role.LEAD_INSPECTOR, Role.ADMINISTRATOR}
)
"""The roles that sign in with a second factor, whatever their organisation chose."""
