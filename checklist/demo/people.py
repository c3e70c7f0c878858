"""The made-up people and organisations of the demonstration, and their passwords."""

from __future__ import annotations

import json
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from checklist.core.organisations import OrganisationKind, Role

DORSET = "Dorset Police"
EXAMPLESHIRE = "Exampleshire Constabulary"
_COMMISSIONER = "Exampleshire Police and Crime Commissioner"
SAMPLESHIRE = "Sampleshire Police"
_SAMPLESHIRE_COMMISSIONER = "Sampleshire Police and Crime Commissioner"
SPECIMENSHIRE = "Specimenshire Police"
MOCKSHIRE = "Mockshire Police"
SHAMSHIRE = "Shamshire Police"
DUMMYSHIRE = "Dummyshire Police"
FABRICSHIRE = "Fabricshire Police"
PLAYSHIRE = "Playshire Police"
_SPECIMENSHIRE_COMMISSIONER = "Specimenshire Police and Crime Commissioner"
_SERVICE_TEAM = "Example service team"
_INSPECTORATE = "Example inspectorate"

_ONE_A_STATE = (MOCKSHIRE, SHAMSHIRE, DUMMYSHIRE, FABRICSHIRE, PLAYSHIRE)
"""Forces of three answers, each in a state in which no other is."""


@dataclass(frozen=True, slots=True)
class DemoOrganisation:
    """An organisation of the demonstration; ``sees`` names the forces open to it besides itself."""

    name: str
    kind: OrganisationKind
    sees: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """A made-up person who can sign in to the demonstration; ``waiting`` is what they find."""

    name: str
    email: str
    organisation: str
    role: Role
    waiting: str = ""


ORGANISATIONS = (
    DemoOrganisation(SAMPLESHIRE, OrganisationKind.FORCE),
    DemoOrganisation(EXAMPLESHIRE, OrganisationKind.FORCE),
    DemoOrganisation(SPECIMENSHIRE, OrganisationKind.FORCE),
    DemoOrganisation(DORSET, OrganisationKind.FORCE),
    *(DemoOrganisation(name, OrganisationKind.FORCE) for name in _ONE_A_STATE),
    DemoOrganisation(
        _SAMPLESHIRE_COMMISSIONER, OrganisationKind.LOCAL_POLICING_BODY, (SAMPLESHIRE,)
    ),
    DemoOrganisation(_COMMISSIONER, OrganisationKind.LOCAL_POLICING_BODY, (EXAMPLESHIRE,)),
    DemoOrganisation(
        _SPECIMENSHIRE_COMMISSIONER, OrganisationKind.LOCAL_POLICING_BODY, (SPECIMENSHIRE,)
    ),
    DemoOrganisation(
        _INSPECTORATE,
        OrganisationKind.INSPECTORATE,
        (SAMPLESHIRE, EXAMPLESHIRE, SPECIMENSHIRE, DORSET, *_ONE_A_STATE),
    ),
    DemoOrganisation(_SERVICE_TEAM, OrganisationKind.SERVICE_TEAM),
)
PEOPLE = (
    DemoPerson("Fay Fictional", "fay@sampleshire.example", SAMPLESHIRE, Role.COORDINATOR),
    DemoPerson("Gus Generic", "gus@sampleshire.example", SAMPLESHIRE, Role.CONTRIBUTOR),
    DemoPerson(
        "Una Unreal",
        "una@sampleshire.example",
        SAMPLESHIRE,
        Role.SIGNATORY,
        "one to sign, one sent",
    ),
    DemoPerson(
        "Ida Invented",
        "ida@sampleshire-pcc.example",
        _SAMPLESHIRE_COMMISSIONER,
        Role.READER,
        "one that is signed to read",
    ),
    DemoPerson("Ada Example", "ada@exampleshire.example", EXAMPLESHIRE, Role.COORDINATOR),
    DemoPerson("Ben Sample", "ben@exampleshire.example", EXAMPLESHIRE, Role.CONTRIBUTOR),
    DemoPerson("Cara Specimen", "cara@exampleshire.example", EXAMPLESHIRE, Role.READER),
    DemoPerson("Rex Rehearsal", "rex@exampleshire.example", EXAMPLESHIRE, Role.SIGNATORY),
    DemoPerson(
        "Abe Abstract",
        "abe@specimenshire.example",
        SPECIMENSHIRE,
        Role.COORDINATOR,
        "a published report, and the plan that answers it",
    ),
    DemoPerson("Tia Theoretical", "tia@specimenshire.example", SPECIMENSHIRE, Role.CONTRIBUTOR),
    DemoPerson("Sid Simulated", "sid@specimenshire.example", SPECIMENSHIRE, Role.SIGNATORY),
    DemoPerson(
        "Cora Concocted",
        "cora@specimenshire-pcc.example",
        _SPECIMENSHIRE_COMMISSIONER,
        Role.COORDINATOR,
        "a published report, and the response to it",
    ),
    DemoPerson("Dora Placeholder", "dora@worked-example.example", DORSET, Role.COORDINATOR),
    DemoPerson(
        "Pat Pretend",
        "pat@worked-example.example",
        DORSET,
        Role.SIGNATORY,
        "a published report, as a worked example",
    ),
    DemoPerson(
        "Mia Mockup", "mia@mockshire.example", MOCKSHIRE, Role.COORDINATOR, "one signed, to send"
    ),
    DemoPerson("Max Madeup", "max@mockshire.example", MOCKSHIRE, Role.SIGNATORY),
    DemoPerson("Sol Sham", "sol@shamshire.example", SHAMSHIRE, Role.COORDINATOR, "one sent"),
    DemoPerson("Sue Pretence", "sue@shamshire.example", SHAMSHIRE, Role.SIGNATORY),
    DemoPerson(
        "Deb Dummy",
        "deb@dummyshire.example",
        DUMMYSHIRE,
        Role.COORDINATOR,
        "a request for changes to answer",
    ),
    DemoPerson("Dan Dry-Run", "dan@dummyshire.example", DUMMYSHIRE, Role.SIGNATORY),
    DemoPerson(
        "Fern Fabricated",
        "fern@fabricshire.example",
        FABRICSHIRE,
        Role.COORDINATOR,
        "a draft report to check",
    ),
    DemoPerson("Finn Feigned", "finn@fabricshire.example", FABRICSHIRE, Role.SIGNATORY),
    DemoPerson(
        "Poppy Playact",
        "poppy@playshire.example",
        PLAYSHIRE,
        Role.COORDINATOR,
        "one closed without a report",
    ),
    DemoPerson("Piers Practice", "piers@playshire.example", PLAYSHIRE, Role.SIGNATORY),
    DemoPerson(
        "Eve Pattern",
        "eve@commissioner.example",
        _COMMISSIONER,
        Role.CONTRIBUTOR,
        "a question that a force put to them",
    ),
    DemoPerson(
        "Kit Conjured",
        "kit@inspectorate.example",
        _INSPECTORATE,
        Role.INSPECTOR,
        "a review and their dip sample in it",
    ),
    DemoPerson(
        "Ned Notional",
        "ned@inspectorate.example",
        _INSPECTORATE,
        Role.INSPECTOR,
        "a request for changes, and a draft report that a force checks",
    ),
    DemoPerson(
        "Liv Lookalike",
        "liv@inspectorate.example",
        _INSPECTORATE,
        Role.LEAD_INSPECTOR,
        "reviews to lead, and two published reports",
    ),
    DemoPerson("Hal Hypothetical", "hal@service-team.example", _SERVICE_TEAM, Role.ADMINISTRATOR),
    DemoPerson("Jo Imaginary", "jo@service-team.example", _SERVICE_TEAM, Role.ADMINISTRATOR),
)


def load_passwords(path: Path) -> dict[str, str]:
    """Load the demonstration's passwords by e-mail, made at random on the first call.

    Their file is readable by its owner only.
    """
    if path.exists():
        return dict(json.loads(path.read_text()))
    made = {person.email: secrets.token_urlsafe(15) for person in PEOPLE}
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w") as file:
        json.dump(made, file, indent=1)
    return made
