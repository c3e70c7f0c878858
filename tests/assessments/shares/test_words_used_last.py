"""The words of an exhibit are offered again only to those who read its question."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from flask import Flask
from sqlalchemy import select

from checklist.assessments.models import Exhibit
from checklist.core.organisations import Role
from checklist.db import db
from tests.accounts.walking import CANARY, example_force
from tests.assessments.shares.sharing import share
from tests.browser import Browser, one, sign_in


def test_a_contributor_is_not_offered_the_words_of_a_question_that_is_not_shared_with_them(
    app: Flask, browser: Browser, force: UUID
) -> None:
    examples = example_force(app, browser, force)
    assessment = UUID(str(examples["assessment_id"]))
    carl = sign_in(app, "Carl Contributor", force, Role.CONTRIBUTOR)
    share(app, assessment, "Carl Contributor", "vet-09")
    with app.app_context():
        used = db.session.scalars(select(Exhibit)).one()
        db.session.add(
            Exhibit(
                assessment_id=assessment,
                question_id="vet-09",
                number=2,
                evidence_id=used.evidence_id,
                revision_id=used.revision_id,
                pinpoint="Page 1",
                shows="Shared words",
                strength="E1",
                added_by=used.added_by,
                added_at=used.added_at - timedelta(days=1),
            )
        )
        db.session.commit()
    path = f"/assessments/{assessment}/evidence/{examples['evidence_id']}/uses"
    question = str(examples["question_id"])
    assert question != "vet-09"

    boxes = [box.text for box in browser.get(path).select("textarea")]
    page = carl.get(path)

    assert any(CANARY in box for box in boxes)
    assert not [box for box in page.select("textarea, input") if CANARY in str(box)]
    assert question not in one(page, "main").text
