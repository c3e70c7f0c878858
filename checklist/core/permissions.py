"""The roles there are, and what each of them may do."""

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


READ_ASSESSMENTS = frozenset(Role) - {Role.ADMINISTRATOR}
"""Who may see assessments, evidence and reports of the forces that are open to them."""

WRITE_ANSWERS = frozenset({Role.COORDINATOR, Role.CONTRIBUTOR})
"""Who may answer questions and add evidence, for a force of their own."""

START_ASSESSMENTS = frozenset({Role.COORDINATOR})
"""Who may start an assessment, for a force of their own."""

DISPOSE_OF_EVIDENCE = frozenset({Role.COORDINATOR})
"""Who may have the bytes of a piece of evidence removed for good."""
