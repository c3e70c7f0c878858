"""Upload tokens: signed names of files that were received before their form was accepted."""

from __future__ import annotations

from dataclasses import asdict
from datetime import timedelta
from uuid import UUID

from flask import current_app
from itsdangerous import BadData, URLSafeTimedSerializer

from checklist.core.organisations import Person
from checklist.db import now
from checklist.evidence.library.add import ReceivedFile

VALID_FOR = timedelta(hours=12)
"""A form may stay open for a working day. Less than garbage collection's grace time, so that the
bytes of a valid token are still stored."""


def make_upload_token(person: Person, force_id: UUID, received: ReceivedFile) -> str:
    """Make a signed token that lets the same person add the file for the same force."""
    whose = {"person": str(person.id), "force": str(force_id)}
    return str(_build_signer().dumps(whose | asdict(received)))


def read_upload_token(person: Person, force_id: UUID, upload_token: str) -> ReceivedFile | None:
    """Read the file of a token; None where the token is another person's, forged or expired.

    Without the person and force in it, a token could bring another force's bytes into a library.
    """
    try:
        token_data, made_at = _build_signer().loads(upload_token, return_timestamp=True)
    except BadData:
        return None
    if now() - made_at > VALID_FOR:  # an age below nought is a clock set back, and no forgery
        return None
    if token_data.pop("person") != str(person.id) or token_data.pop("force") != str(force_id):
        return None
    return ReceivedFile(**token_data)


def _build_signer() -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(str(current_app.secret_key), salt="received file")
