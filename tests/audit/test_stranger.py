"""A stranger verifies a chain with the ten lines of the documents, and with none of ours."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC
from hashlib import sha256
from typing import Any
from uuid import UUID, uuid4

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.audit.models import AuditEvent, AuditLink
from checklist.db import db
from tests.architecture.reading import ROOT
from tests.audit.chains import add_deeds

LINES = (ROOT / "docs" / "audit.md").read_text().split("```python\n")[1].split("```")[0]


@pytest.fixture
def verify() -> Callable[..., int | None]:
    names: dict[str, Any] = {"sha256": sha256}
    exec(LINES, names)  # noqa: S102  # the lines that the documents give
    found: Callable[..., int | None] = names["verify"]
    return found


def texts(values: list[object]) -> list[str]:
    return ["" if value is None else str(value) for value in values]


def hand_on(force: UUID) -> tuple[list[list[str]], dict[int, list[str]]]:
    """The rows of a chain and the words, as texts."""
    rows, words = [], {}
    deeds = select(AuditLink, AuditEvent).join(AuditEvent, AuditEvent.id == AuditLink.event_id)
    of_force = deeds.where(AuditLink.chain_id == force).order_by(AuditLink.number)
    for link, deed in db.session.execute(of_force):
        at = link.at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        parts = [link.chain_id, at, link.kind, link.assessment_id]
        rows.append(texts([*parts, link.words_digest, link.previous, link.digest]))
        told = [deed.action, deed.person_id, deed.organisation_id, deed.role]
        words[link.number] = texts([deed.salt, *told, deed.force_id, deed.subject, deed.detail])
    return rows, words


def test_ten_lines_verify_a_chain(app: Flask, verify: Callable[..., int | None]) -> None:
    force = uuid4()
    with app.app_context():
        add_deeds(db.session, force, 5)
        rows, words = hand_on(force)

    assert len(rows) == len(words) == 5
    assert verify(rows, words) is None
    assert verify(rows, {2: words[2]}) is None
    words[4][-1] = "vet-01, version 9"
    assert verify(rows, words) == 4
    del words[4]
    rows[2][1] = rows[0][1]
    assert verify(rows, words) == 3


def test_they_are_ten_lines() -> None:
    assert len([line for line in LINES.splitlines() if line.strip()]) == 10
