"""What is left to do on a question, where the highest level on a limiting one lacks its ground."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from flask import Flask

from checklist.assessments.models import Mark, MarkKind
from checklist.assessments.progress import TaskStatus, build_question_progress
from checklist.core.organisations import Role
from checklist.db import db, now
from tests.assessments.assessments import an_account, answer, begin
from tests.browser import Browser, one
from tests.evidence.uploads import FORM, MARCH, TYPED, new_page
from tests.reports.cases import VCC, make_saved_answers, scored

LINK = {"title": "Log", "address": "https://example.test/log", "document_date": MARCH}


@pytest.mark.parametrize(
    ("question_id", "level", "strength", "note", "status"),
    [
        ("vet-08", "4", "E0", "Checked each month.", TaskStatus.NO_EVIDENCE),
        ("vet-08", "4", "E0", "", TaskStatus.NO_EVIDENCE),
        ("vet-08", "4", "E1", " ", TaskStatus.REASON_MISSING),
        ("vet-08", "4", "E1", "Checked each month.", TaskStatus.FIGURES_MISSING),
        ("cor-17", "4", "E1", "Checked each month.", TaskStatus.FIGURES_MISSING),
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


@pytest.mark.parametrize(
    ("question_id", "figures", "status"),
    [
        ("vet-08", {"M07": "60"}, TaskStatus.FIGURES_MISSING),  # of another question
        ("vet-03", {"M03": "3"}, TaskStatus.ANSWERED),  # its parts may stay out
        ("vet-03", {"M03.officers": "3"}, TaskStatus.FIGURES_MISSING),
        ("inf-01", {"M29.in_service": "90"}, TaskStatus.FIGURES_MISSING),
        ("inf-01", {"M29.in_service": "90", "M29.monitored": "90"}, TaskStatus.ANSWERED),
        ("vet-16", {}, TaskStatus.FIGURES_MISSING),
    ],
)
def test_the_highest_level_on_a_limiting_question_lacks_the_figures_of_its_page(
    question_id: str, figures: dict[str, str], status: TaskStatus
) -> None:
    saved = make_saved_answers({question_id: "4"}, "Checked each month.", "E1")
    saved.figures.clear()
    saved.figures.update(figures)

    progress = build_question_progress(scored(saved), VCC.question_set.get_question(question_id))

    assert progress.status is status


def test_missing_figures_are_found_by_the_filter_and_told_when_it_is_marked_as_done(
    app: Flask, browser: Browser, force: UUID
) -> None:
    made = begin(app, force)
    url = f"/assessments/{made}/questions/inf-01"
    adding = new_page(made, question="inf-01", source="link")
    browser.send(browser.get(adding), adding, form=FORM, **TYPED | LINK)
    typed: dict[str, Any] = {"value": "4", "note": "Checked each month.", "then": "done"}

    browser.send(browser.get(url), url, form="#answer", **typed)

    told = one(browser.get(browser.location), ".govuk-notification-banner").text
    assert "saved and marked as done. Lists show “Figures missing” until you add it" in told
    assert "Figures missing" in one(browser.get(url), "#mark-lacks").text
    listed = browser.get(f"/assessments/{made}/all?state=Figures+missing")
    assert [row.select("a")[0].text for row in listed.select("main tbody tr")] == ["inf-01"]
    typed |= {"figure-M29-in_service": "90", "figure-M29-monitored": "90"}
    browser.send(browser.get(url), url, form="#answer", **typed)
    told = one(browser.get(browser.location), ".govuk-notification-banner").text
    assert "Lists show" not in told
    assert not browser.get(url).select("#mark-lacks")


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
