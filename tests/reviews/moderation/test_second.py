"""Limiting questions, and others that a lead asks for, get a second judgement that is blind."""

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
from checklist.reviews.moderation.models import SecondChoice
from tests.assessments.assessments import VCC, answer
from tests.assessments.sign_off.signed import text_of
from tests.browser import Browser
from tests.reviews.judgements.judging import address, judge
from tests.reviews.moderation.moderating import add_judgements

LIMITING = [each.id for each in VCC.questions if each.limiting][:2]
WHY = "Both were at the same interview."


@pytest.fixture
def assessment(app: Flask, assessment: UUID) -> UUID:
    """Two limiting questions are answered in what was sent, vet-03 and another."""
    answer(app, assessment, {LIMITING[1]: "1"})
    with app.app_context():
        found = db.session.get_one(Assessment, assessment)
        candidate = build_candidate(db.session, found)
        sent = db.session.scalars(select(Submission).filter_by(assessment_id=assessment)).one()
        sent.seal.content, sent.seal.digest = candidate.content.decode(), candidate.digest
        db.session.commit()
    return assessment


def listing(assessment: UUID) -> str:
    return f"/assessments/{assessment}/review/second"


def choose(lee: Browser, assessment: UUID, question: str, **typed: Any) -> None:
    path = f"{listing(assessment)}/{question}"
    lee.send(lee.get(path), path, form="form#choose", **typed)


def test_answered_limiting_questions_are_judged_twice_whatever_was_judged(
    assessment: UUID, ina: Browser, ivo: Browser, lee: Browser
) -> None:
    one, other = LIMITING

    page = ivo.get(listing(assessment))
    assert text_of(page, "#how-many") == "0 of 2 questions are judged twice."
    assert "Not judged twice yet (2)" in text_of(page)
    assert text_of(page, f"#{one}").endswith("Nobody has judged it yet")

    judge(
        ina,
        assessment,
        one,
        choice="another level",
        level="0",
        reason="Five posts were not vetted.",
    )
    judge(ina, assessment, other, then="agree")

    page = ivo.get(listing(assessment))
    assert "For you to give (2)" in text_of(page)
    assert text_of(page, f"#{one}").endswith("Ina Inspector gave the first")
    assert "Five posts were not vetted" not in page.text
    above = text_of(ivo.get(address(assessment, one)), "#second")
    assert above.startswith("Yours is the second judgement: it limits the grade of its section.")
    assert "Not judged twice yet (2)" in text_of(ina.get(listing(assessment)))
    assert text_of(ina.get(listing(assessment)), f"#{one}").endswith("You gave the first")

    judge(ivo, assessment, one, then="agree")

    for by, names in ((ivo, "You and Ina Inspector"), (lee, "Ina Inspector and Ivo Two")):
        page = by.get(listing(assessment))
        assert text_of(page, "#how-many") == "1 of 2 questions are judged twice."
        assert names in text_of(page, f"#{one}")
    assert not ivo.get(address(assessment, one)).select("#second")


def test_a_lead_does_without_for_a_reason_and_asks_for_it_after_all(
    app: Flask, assessment: UUID, ina: Browser, lee: Browser
) -> None:
    question = LIMITING[0]
    path = f"{listing(assessment)}/{question}"
    page = lee.get(path)
    for reason in ("", "n/a"):
        refused = lee.send(page, path, form="form#choose", expect=200, reason=reason)
        assert "Enter in words why you do without it" in refused.text
    for _ in range(2):
        lee.send(page, path, form="form#choose", reason=WHY)

    listed = ina.get(listing(assessment))
    assert "0 of 1 question is judged twice." in text_of(listed)
    assert WHY in text_of(listed, f"#{question}")
    assert not ina.get(address(assessment, question)).select("#second")

    choose(lee, assessment, question)

    assert "0 of 2 questions are judged twice." in text_of(ina.get(listing(assessment)))
    with app.app_context():
        chosen = db.session.scalars(select(SecondChoice).order_by(SecondChoice.number)).all()
        assert [each.decision.value for each in chosen] == ["waived", "asked for"]


def test_a_lead_asks_for_more_and_an_early_page_decides_nothing(
    assessment: UUID, ina: Browser, ivo: Browser, lee: Browser
) -> None:
    path = f"{listing(assessment)}/vet-01"
    assert "vet-01" in text_of(lee.get(listing(assessment)), "#others")
    assert not ina.get(listing(assessment)).select("#others")
    early = lee.get(path)
    choose(lee, assessment, "vet-01")
    assert "vet-01 is to be judged twice" in lee.follow(lee.location).text

    told = lee.send(early, path, form="form#choose", expect=200, reason=WHY)
    assert "This was decided already, after you opened this page" in told.text
    judge(ina, assessment, "vet-01", then="agree")
    assert "it was asked for by a lead" in text_of(
        ivo.get(address(assessment, "vet-01")), "#second"
    )
    for by in (ina, ivo):
        by.get(path, expect=403)


def test_my_desk_counts_what_is_judged_and_the_second_judgements_to_give(
    app: Flask, assessment: UUID, ina: Browser, ivo: Browser, lee: Browser
) -> None:
    assert "None of 6 questions" in text_of(ivo.get("/desk"), "#desk")
    for question in LIMITING:
        add_judgements(app, assessment, question, ("0",), ("Ina Inspector",))
    judge(ina, assessment, "vet-01", then="agree")

    for by in (ivo, lee):
        row = text_of(by.get("/desk"), "#desk")
        assert "3 of 6 questions" in row
        assert "Ina Inspector 3" in row
        assert "2 second judgements to give" in row
    assert "to give" not in text_of(ina.get("/desk"), "#desk")
    listed = ina.get(f"/assessments/{assessment}/review/questions")
    assert "3 of 6 questions are judged" in text_of(listed, "#how-many")

    judge(ivo, assessment, LIMITING[0], then="agree")
    choose(lee, assessment, LIMITING[1], reason=WHY)

    assert "to give" not in text_of(ivo.get("/desk"), "#desk")
    choose(lee, assessment, "vet-01")
    assert "1 second judgement to give" in text_of(ivo.get("/desk"), "#desk")
