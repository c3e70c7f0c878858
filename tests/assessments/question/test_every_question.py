"""Every question of every edition, answered once as it asks and once as it does not."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select

from checklist.assessments.models import Answer
from checklist.core.answers.typed_values import format_answer
from checklist.core.question_sets.library import ShippedSet
from checklist.core.question_sets.model import Question, QuestionSet, Section
from checklist.db import db
from tests.assessments.assessments import EARLIER, NEWEST, answer, begin_edition, name_edition
from tests.browser import Browser, one

FORM = "form#answer"


def list_sections(editions: Iterable[ShippedSet]) -> list[tuple[ShippedSet, Section]]:
    return [(shipped, section) for shipped in editions for section in shipped.question_set.sections]


def begun(app: Flask, force: UUID, shipped: ShippedSet) -> UUID:
    """An assessment in which whatever the questions rest on is answered so that all are asked."""
    assessment = begin_edition(app, force, shipped, as_at=date(2026, 11, 20))
    answer(app, assessment, opening(shipped.question_set))
    return assessment


def opening(question_set: QuestionSet) -> dict[str, str]:
    """Answers that meet every condition on which a question is asked."""
    return {
        comparison.of: {
            "in": comparison.value.partition(",")[0],
            "above": "12",
            "is not": "one force-wide register",
            "is": comparison.value,
            "answered": "3.5",
        }[comparison.operator]
        for question in question_set.questions
        if question.hidden_unless
        for comparison in question.hidden_unless.comparisons
    }


FITTING: dict[str, tuple[Any, str, str]] = {
    "number": ("1,250", "1250", "1,250"),
    "money": ("£5,000", "5000", "£5,000"),
    "percentage": ("12.5%", "12.5", "12.5%"),
    "date": (["4", "March", "2026"], "2026-03-04", "4 March 2026"),
    "text": ("One warned.\r\nOne left.", "One warned.\nOne left.", "One warned.\nOne left."),
}
MISFITTING: dict[str, tuple[Any, str]] = {
    "level": ("9", "Not a valid choice"),
    "choice": ("perhaps", "Not a valid choice"),
    "number": ("about 3", "Number must be a whole number, such as 1,250"),
    "money": ("5k", "Amount must be in pounds, such as 5,000 or 49.99"),
    "percentage": ("101", "Percentage must be between 0 and 100"),
    "date": (["31", "2", "2026"], "Date must be a real date"),
    "text": ("x" * 4001, "Answer must be 4,000 characters or fewer"),
}


def fitting(question_set: QuestionSet, question: Question) -> tuple[Any, str, str]:
    """What to type, what is then kept, and how it reads."""
    if question.id in ("biz-05", "info-04"):
        return "7", "7", "7"
    if question.type in FITTING:
        typed, kept, words = FITTING[question.type]
        return typed, kept, f"{words} {question.unit}" if question.unit in UNITS else words
    scale = question_set.get_scale(question)
    last = question.choices[-1] if question.choices else scale.levels[-1].id
    kept = opening(question_set).get(question.id, last)
    return kept, kept, format_answer(question, scale, kept)


UNITS = ("people", "FTE")


def misfitting(question: Question) -> tuple[Any, str]:
    """What is refused, and the message it is refused with."""
    if question.unit == "FTE":
        return "three", "Number must be in digits, such as 12.5"
    return MISFITTING[question.type]


def errors_on(page: BeautifulSoup) -> list[str]:
    return [line.text.strip() for line in page.select(".govuk-error-summary__list li")]


@pytest.mark.parametrize(("shipped", "section"), list_sections(NEWEST), ids=name_edition)
def test_every_question_takes_what_it_asks_for_and_refuses_what_it_does_not(
    app: Flask, browser: Browser, force: UUID, shipped: ShippedSet, section: Section
) -> None:
    answer_twice(app, browser, begun(app, force, shipped), shipped.question_set, section)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize(("shipped", "section"), list_sections(EARLIER), ids=name_edition)
def test_so_does_every_question_of_the_editions_before(
    app: Flask, browser: Browser, force: UUID, shipped: ShippedSet, section: Section
) -> None:
    answer_twice(app, browser, begun(app, force, shipped), shipped.question_set, section)


def answer_twice(
    app: Flask, browser: Browser, assessment: UUID, question_set: QuestionSet, section: Section
) -> None:
    """Answer each question of a section as it does not ask, and then as it does."""
    assert section.questions
    for question in section.questions:
        url = f"/assessments/{assessment}/questions/{question.id}"
        typed, kept, words = fitting(question_set, question)
        wrong, message = misfitting(question)

        refused = browser.send(browser.get(url), url, form=FORM, value=wrong, note="N", expect=200)
        assert message in " ".join(errors_on(refused)), question.id
        assert one(refused, "textarea#note").text == "N"
        browser.send(refused, url, form=FORM, value=typed, note="Because.")

        assert kept_in(app, question) == kept
        shown = browser.get(f"{url}/history").select(".govuk-summary-list__value")[1]
        assert shown.get_text("\n", strip=True) == words


def kept_in(app: Flask, question: Question) -> str:
    with app.app_context():
        return db.session.scalars(select(Answer.value).filter_by(question_id=question.id)).one()
