"""Kinds of organisation, the roles of their people, protective markings, the signed-in person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class OrganisationKind(StrEnum):
    """The part that an organisation has in the oversight of policing."""

    FORCE = "force"
    LOCAL_POLICING_BODY = "local policing body"
    INSPECTORATE = "inspectorate"
    SERVICE_TEAM = "service team"


class Role(StrEnum):
    """What a person may do while acting for an organisation of some kind (``permissions``).

    ``UNKNOWN`` is what a newer version stored, read after going back: it may do nothing.
    """

    COORDINATOR = "coordinator"
    CONTRIBUTOR = "contributor"
    SIGNATORY = "signatory"
    READER = "reader"
    INSPECTOR = "inspector"
    LEAD_INSPECTOR = "lead inspector"
    ADMINISTRATOR = "administrator"
    UNKNOWN = "a role that this version does not know"

    @property
    def plural(self) -> str:
        """Those who have the role, as a sentence begins with them: "Signatories"."""
        noun = self.value.removesuffix("y") + "ies" if self.value[-1] == "y" else f"{self.value}s"
        return noun.capitalize()


KNOWN_ROLES = tuple(role for role in Role if role is not Role.UNKNOWN)

ROLES_IN: Mapping[OrganisationKind, tuple[Role, ...]] = {
    OrganisationKind.FORCE: (Role.COORDINATOR, Role.CONTRIBUTOR, Role.SIGNATORY, Role.READER),
    OrganisationKind.LOCAL_POLICING_BODY: (Role.COORDINATOR, Role.CONTRIBUTOR, Role.READER),
    OrganisationKind.INSPECTORATE: (Role.INSPECTOR, Role.LEAD_INSPECTOR, Role.READER),
    OrganisationKind.SERVICE_TEAM: (Role.ADMINISTRATOR,),
}
"""The roles that a person may have in each kind of organisation."""

MANAGER_IN: Mapping[OrganisationKind, Role] = {
    OrganisationKind.FORCE: Role.COORDINATOR,
    OrganisationKind.LOCAL_POLICING_BODY: Role.COORDINATOR,
    OrganisationKind.INSPECTORATE: Role.LEAD_INSPECTOR,
    OrganisationKind.SERVICE_TEAM: Role.ADMINISTRATOR,
}
"""The role that invites, lists and ends the people of each kind of organisation."""

SEES_FORCES = frozenset({OrganisationKind.LOCAL_POLICING_BODY, OrganisationKind.INSPECTORATE})
"""The kinds of organisation to which forces are opened. The service team sees none."""

SHARED_WITH = frozenset({OrganisationKind.FORCE, OrganisationKind.LOCAL_POLICING_BODY})
"""The kinds of organisation with whose people a force shares questions."""


def read_role(stored: str) -> Role:
    """Read a role as it is stored; one that this version does not know is ``Role.UNKNOWN``."""
    try:
        return Role(stored)
    except ValueError:
        return Role.UNKNOWN


class Marking(StrEnum):
    """A protective marking of the Government Security Classifications Policy."""

    OFFICIAL = "OFFICIAL"
    OFFICIAL_SENSITIVE = "OFFICIAL-SENSITIVE"


@dataclass(frozen=True, slots=True)
class Person:
    """A signed-in person, acting in one role for one organisation, and whether they have others.

    ``contributors_read_all``: that organisation lets its contributors read every question.
    """

    id: UUID
    name: str
    email: str
    role: Role
    organisation_id: UUID
    organisation_name: str
    organisation_kind: OrganisationKind
    has_other_roles: bool = False
    contributors_read_all: bool = False

    @property
    def acting_as(self) -> str:
        """Name the person in this role for this organisation: a page is sent on by these alone."""
        return f"{self.id} {self.organisation_id} {self.role}"
