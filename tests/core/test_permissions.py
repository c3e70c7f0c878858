"""Roles, and what those who have one are called."""

from __future__ import annotations

import pytest

from checklist.core.permissions import Role


@pytest.mark.parametrize(
    ("role", "people"),
    [
        (Role.CONTRIBUTOR, "Contributors"),
        (Role.SIGNATORY, "Signatories"),
        (Role.LEAD_INSPECTOR, "Lead inspectors"),
    ],
)
def test_those_who_have_a_role_are_named_as_people(role: Role, people: str) -> None:
    assert role.plural == people
