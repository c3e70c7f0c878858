"""A lead reads how the force's claims stand to what inspectors found, and nobody else does."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from flask import Flask

from checklist.assessments.models import Assessment
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import Marking
from checklist.db import db
from checklist.demo.examples import read_example
from checklist.resources import bundled
from tests.assessments.sign_off.signed import put_in_state, text_of
from tests.browser import Browser
from tests.reviews.judgements.judging import DOES_NOT_APPLY, LEVELS, judge
from tests.reviews.moderation.moderating import settle

LOW: dict[str, Any] = {"choice": "another level", "reason": "Two files are thin."}


def page_of(assessment: UUID) -> str:
    return f"/assessments/{assessment}/review/reliability"


def test_before_anything_is_judged_it_says_so(assessment: UUID, lee: Browser) -> None:
    page = lee.get(page_of(assessment))

    assert text_of(page, "#overall") == "No question has both a claimed and a final level yet."
    assert text_of(page, "#doubles").startswith("No question has been judged by two inspectors")


def test_it_tells_in_words_by_section_and_what_is_far_apart(
    app: Flask, assessment: UUID, ina: Browser, ivo: Browser, lee: Browser
) -> None:
    for question in (*LEVELS, DOES_NOT_APPLY):
        judge(ina, assessment, question, then="agree")
    judge(ivo, assessment, "vet-01", level="2", **LOW)

    page = lee.get(page_of(assessment))

    # Claimed 3, 2, 2, 3; supported and so final 3, 2, 1, 1.
    assert text_of(page, "#overall") == (
        "The force rated itself higher than inspectors did, on average by 0.75 of a level;"
        " 2 of 4 answers (50.0%) were the same, 3 (75.0%) within one level. Few questions."
    )
    assert "2 of 4 answers the same, 3 within one level." in text_of(page, "#sections")
    assert "%" not in text_of(page, "#sections")
    assert text_of(page, "#far-apart").endswith("Claimed 3, final 1")
    assert "2 differences are not settled: until then the first judgement counts" in text_of(page)
    assert "0 alike, 1 differently" in text_of(page, "#doubles")
    rows = [[cell.text for cell in row.select("th, td")] for row in page.select("#levels tbody tr")]
    assert rows == [[*"2–11––"], [*"3–1–1–"]]

    settle(lee, assessment, "vet-01", verdict="2", reason="The second read more of the files.")

    told = text_of(lee.get(page_of(assessment)), "#overall")
    assert "on average by 1.00 of a level; 1 of 4 answers (25.0%) were the same" in told


def test_nothing_is_said_of_a_worked_example(
    app: Flask, assessment: UUID, ina: Browser, lee: Browser
) -> None:
    judge(ina, assessment, "vet-01", then="agree")
    with app.app_context():
        db.session.get_one(Assessment, assessment).notice = "Made from published reports"
        db.session.commit()

    page = lee.get(page_of(assessment))

    assert "Nobody knows what the force would have claimed" in text_of(page, "#overall")
    assert "the same" not in text_of(page)


def test_of_a_made_up_force_it_is_said_and_every_example_says_which_it_is(
    app: Flask, assessment: UUID, ina: Browser, lee: Browser
) -> None:
    folder = bundled("checklists") / "demonstration"
    notices = [
        read_example(each.name.removesuffix(".answers.yaml"), Marking.OFFICIAL).notice
        for each in folder.iterdir()
        if each.name.endswith(".answers.yaml")
    ]
    made_up = [each for each in notices if each.startswith("A made-up force.")]
    worked = [each for each in notices if each.startswith("A worked example from published")]
    assert len(made_up) + len(worked) == len(notices) >= 4
    assert worked
    judge(ina, assessment, "vet-01", then="agree")
    with app.app_context():
        db.session.get_one(Assessment, assessment).notice = made_up[0]
        db.session.commit()

    assert "1 of 1 answer (100.0%) was the same" in text_of(lee.get(page_of(assessment)))


def test_it_is_for_leads_alone_and_stays_once_the_assessment_is_closed(
    app: Flask, browser: Browser, assessment: UUID, ina: Browser, lee: Browser
) -> None:
    for by in (browser, ina):
        by.get(page_of(assessment), expect=403)

    put_in_state(app, assessment, AssessmentState.FACTUAL_ACCURACY)
    lee.get(page_of(assessment))
    put_in_state(app, assessment, AssessmentState.CLOSED_UNPUBLISHED)
    assert "so far" not in text_of(lee.get(page_of(assessment)))
    for by in (browser, ina):
        by.get(page_of(assessment), expect=403)
