"""Steps 18 and 19 of Specimenshire, through pages: seven judged twice, one difference, settled."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.assessments.models import Assessment
from checklist.assessments.sign_off.candidate import build_candidate
from checklist.assessments.submissions.models import Submission
from checklist.db import db
from tests.assessments.assessments import VCC, answer
from tests.assessments.sign_off.signed import text_of
from tests.browser import Browser
from tests.reviews.judgements.judging import LEVELS, address, judge
from tests.reviews.moderation.moderating import find_settlements, listing, settle

LIMITING = [each.id for each in VCC.questions if each.limiting]
KEPT = "Ten in thirty are thin."


@pytest.fixture
def assessment(app: Flask, assessment: UUID) -> UUID:
    """All limiting questions are answered in what was sent."""
    answer(app, assessment, {key: "1" for key in LIMITING if key not in LEVELS})
    with app.app_context():
        found = db.session.get_one(Assessment, assessment)
        candidate = build_candidate(db.session, found)
        sent = db.session.scalars(select(Submission).filter_by(assessment_id=assessment)).one()
        sent.seal.content, sent.seal.digest = candidate.content.decode(), candidate.digest
        db.session.commit()
    return assessment


def test_one_difference_of_seven_is_settled_with_a_reason(
    app: Flask, assessment: UUID, ina: Browser, ivo: Browser, lee: Browser
) -> None:
    low: dict[str, Any] = {
        "choice": "another level",
        "level": "0",
        "reason": "Ten of thirty files are thin.",
    }
    for key in LIMITING:
        judge(ina, assessment, key, **(low if key == "vet-16" else dict[str, Any](then="agree")))
    second = f"/assessments/{assessment}/review/second"

    # Step 18: each is hidden until the second is given.
    given = []
    while links := ivo.get(second).select("main a[role=button]"):
        url = str(links[0]["href"])
        page = ivo.get(url)
        assert "Ten of thirty" not in page.text
        ivo.send(page, url, form="form#judge", then="agree", verification="document seen")
        given.append(url.rpartition("/")[2])
    assert given == LIMITING
    assert "7 of 7 questions are judged twice." in text_of(ivo.get(second))
    page = lee.get(listing(assessment))
    assert text_of(page, "#in-words") == (
        "Two inspectors judged 7 questions, neither having seen what the other judged: 6 alike,"
        " 1 differently."
    )
    assert [row["id"] for row in page.select("#to-settle tbody tr")] == ["vet-16"]

    # Step 19: vet-16 stays with the first, for a reason that both read.
    settle(lee, assessment, "vet-16", verdict="0", reason=KEPT)

    [settled] = find_settlements(app, assessment)
    assert (settled.question_id, settled.level) == ("vet-16", "0")
    assert not lee.get(listing(assessment)).select("#to-settle")
    assert KEPT in text_of(ivo.get(address(assessment, "vet-16")), "#beside")
