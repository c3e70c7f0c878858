"""What is left to do on a question, where the highest level on a limiting one lacks its ground."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from checklist.assessments.models import Mark, MarkKind
from checklist.assessments.progress import TaskStatus, build_question_progress
from checklist.core.permissions import Role
from checklist.db import db, now
from tests.assessments.assessments import an_account, answer, begin
from tests.browser import Browser, one
from tests.reports.cases import VCC, make_saved_answers, scored


@pytest.mark.parametrize(
    ("question_id", "level", "strength", "note", "status"),
    [
        ("vet-08", "4", "E0", "Checked each month.", TaskStatus.NO_EVIDENCE),
        ("vet-08", "4", "E0", "", TaskStatus.NO_EVIDENCE),
        ("vet-08", "4", "E1", " ", TaskStatus.REASON_MISSING),
        ("vet-08", "4", "E1", "Checked each month.", TaskStatus.ANSWERED),
        ("vet-08", "3", "E0", "", TaskStatus.ANSWERED),
        ("vet-01", "4", "E0", "", TaskStatus.ANSWERED),
    ],
)
def test_the_highest_level_on_a_limiting_question_says_what_it_lacks(
    question_id: str, level: str, strength: str, note: str, status: TaskStatus
) -> None:
    saved = make_saved_answers({question_id: level}, note, strength)
    saved.figures.clear()

    progress = build_question_progress(scored(saved), VCC.question_set.get_question(question_id))

    assert progress.status is status


@pytest.mark.parametrize("path", ["", "/all", "/sections/vet", "/check"])
def test_a_question_marked_as_done_is_shown_for_what_it_lacks(
    app: Flask, browser: Browser, force: UUID, path: str
) -> None:
    made = begin(app, force)
    answer(app, made, {"vet-08": "4", "vet-11": "3"})
    with app.app_context():
        for question_id in ("vet-08", "vet-11"):
            db.session.add(
                Mark(
                    assessment_id=made,
                    question_id=question_id,
                    version=1,
                    kind=MarkKind.DONE,
                    set_by=an_account(),
                    role=Role.CONTRIBUTOR.value,
                    set_at=now(),
                )
            )
        db.session.commit()

    page = browser.get(f"/assessments/{made}{path}")

    for choice in page.select("select, .checklist-marks"):
        choice.decompose()
    tags = [tag.text for tag in one(page, "main").select(".govuk-tag")]
    assert tags.count("Done") == 1
    assert tags.count("No evidence") == 1
