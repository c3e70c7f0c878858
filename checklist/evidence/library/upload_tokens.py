"""Upload tokens: signed names of files that were received before their form was accepted."""

from __future__ import annotations

from dataclasses import asdict
from datetime import timedelta
from uuid import UUID

from flask import current_app
from itsdangerous import BadData, URLSafeTimedSerializer

from checklist.core.organisations import Person
from checklist.evidence.library.add import Received

_GOOD_FOR = timedelta(hours=12)
"""Less than garbage collection's grace time, so that a valid token's bytes are still stored."""


def make_upload_token(person: Person, force_id: UUID, received: Received) -> str:
    """Make a signed token with which the same person can add the file for the same force."""
    whose = {"person": str(person.id), "force": str(force_id)}
    return str(_signer().dumps(whose | asdict(received)))


def read_upload_token(person: Person, force_id: UUID, upload_token: str) -> Received | None:
    """Read the file of a token; None where it is another person's, forged or expired."""
    try:
        said = _signer().loads(upload_token, max_age=int(_GOOD_FOR.total_seconds()))
    except BadData:
        return None
    if said.pop("person") != str(person.id) or said.pop("force") != str(force_id):
        return None
    return Received(**said)


def _signer() -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(str(current_app.secret_key), salt="received file")
