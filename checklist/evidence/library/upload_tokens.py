"""Tickets for files that were received while the rest of the form would not do yet."""

from __future__ import annotations

from dataclasses import asdict
from datetime import timedelta
from uuid import UUID

from flask import current_app
from itsdangerous import BadData, URLSafeTimedSerializer

from checklist.core.organisations import Person
from checklist.evidence.library.add import Received

_GOOD_FOR = timedelta(hours=12)
"""Less than the grace time of bytes without a row, so that a good ticket's bytes are there."""


def ticket_for(person: Person, force_id: UUID, received: Received) -> str:
    """A signed ticket by which the same person can use the file for the same force."""
    whose = {"person": str(person.id), "force": str(force_id)}
    return str(_signer().dumps(whose | asdict(received)))


def redeem(person: Person, force_id: UUID, ticket: str) -> Received | None:
    """The file a ticket stands for; none where it is not theirs, not ours or too old."""
    try:
        said = _signer().loads(ticket, max_age=int(_GOOD_FOR.total_seconds()))
    except BadData:
        return None
    if said.pop("person") != str(person.id) or said.pop("force") != str(force_id):
        return None
    return Received(**said)


def _signer() -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(str(current_app.secret_key), salt="received file")
