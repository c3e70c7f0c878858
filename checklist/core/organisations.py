"""Organisations, the roles each kind of them has, and the person who acts in one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from checklist.core.permissions import Role


class OrganisationKind(StrEnum):
    """Who an organisation is in the oversight of policing."""

    FORCE = "force"
    LOCAL_POLICING_BODY = "local policing body"
    INSPECTORATE = "inspectorate"


ROLES_IN: Mapping[OrganisationKind, tuple[Role, ...]] = {
    OrganisationKind.FORCE: (
        Role.COORDINATOR,
        Role.CONTRIBUTOR,
        Role.SIGNATORY,
        Role.READER,
        Role.ADMINISTRATOR,
    ),
    OrganisationKind.LOCAL_POLICING_BODY: (Role.READER, Role.ADMINISTRATOR),
    OrganisationKind.INSPECTORATE: (
        Role.INSPECTOR,
        Role.LEAD_INSPECTOR,
        Role.READER,
        Role.ADMINISTRATOR,
    ),
}
"""The roles there are in each kind of organisation."""


class Marking(StrEnum):
    """How material is marked under the Government Security Classifications Policy."""

    OFFICIAL = "OFFICIAL"
    OFFICIAL_SENSITIVE = "OFFICIAL-SENSITIVE"


@dataclass(frozen=True, slots=True)
class Person:
    """A signed-in person, acting as one role in one organisation."""

    id: UUID
    name: str
    email: str
    role: Role
    organisation_id: UUID
    organisation_name: str
    organisation_kind: OrganisationKind
