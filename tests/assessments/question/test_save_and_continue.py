"""Ways through a set: what to go on with, lists narrowed in place, and all answers to check."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask, g
from werkzeug.datastructures import MultiDict

from checklist.assessments.models import Assessment
from checklist.assessments.question.form import AnswerForm, build_question_form
from checklist.assessments.scored_assessment import score_assessment
from checklist.core.organisations import Role
from checklist.core.question_sets.library import ShippedSet
from checklist.db import db
from tests.assessments.assessments import EDITIONS, VCC, answer, begin, name_edition
from tests.assessments.question.test_every_question import begun, fitting
from tests.browser import Browser, one, sign_in

NEXT = "Next unanswered question"


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    return begin(app, force)


def words(page: BeautifulSoup, selector: str) -> str:
    return " ".join(one(page, selector).text.split())


def way_on(page: BeautifulSoup) -> tuple[str, str] | None:
    """Where the page says to go on, and in which words."""
    links = [link for link in page.select("main a") if link.text.startswith("Next ")]
    found = [(link.text, str(link["href"]).rpartition("/")[2]) for link in links]
    return found[0] if found else None


def test_a_question_leads_on_to_the_next_with_no_answer_and_round_the_end_of_the_set(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    answer(app, assessment, {one.id: "0" for one in VCC.questions if one.id != "vet-09"})
    answer_less = f"/assessments/{assessment}/questions"

    assert way_on(browser.get(f"{answer_less}/vet-02")) == (NEXT, "vet-09")
    assert way_on(browser.get(f"{answer_less}/cor-24")) == (NEXT, "vet-09")
    assert way_on(browser.get(f"/assessments/{assessment}")) == (NEXT, "vet-09")


@pytest.mark.parametrize("is_last_open", [True, False])
def test_once_every_question_is_answered_the_list_says_what_comes_next(
    app: Flask, browser: Browser, assessment: UUID, is_last_open: bool
) -> None:
    path = f"/assessments/{assessment}"
    answer(app, assessment, {one.id: "1" for one in VCC.questions if one.id != "cor-24"})
    if not is_last_open:
        answer(app, assessment, {"cor-24": "1"})

    page = browser.get(path)
    asked = browser.get(f"{path}/questions/cor-24")

    links = [str(link["href"]) for link in page.select("[aria-labelledby=what-next] a")]
    results = [f"{path}/results#points", f"{path}/results"]
    onward = [f"{path}/check", *results, f"{path}/reports", f"{path}/sign-off/ask"]
    assert links == ([] if is_last_open else onward)
    is_told = bool(asked.select("a[href$='#what-next']"))
    assert is_told == (not is_last_open and way_on(asked) is None)


def test_those_who_only_read_are_not_told_what_comes_next(
    app: Flask, force: UUID, assessment: UUID
) -> None:
    answer(app, assessment, {one.id: "1" for one in VCC.questions})

    page = sign_in(app, "Rita Reader", force, Role.READER).get(f"/assessments/{assessment}")

    assert not page.select("#what-next")


def test_with_everything_answered_the_way_leads_to_what_an_answer_still_lacks(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    answer(app, assessment, {one.id: "3" for one in VCC.questions}, M01="1000", M03="90")

    found = way_on(browser.get(f"/assessments/{assessment}"))

    assert found is not None
    assert found[0] == "Next answer that needs more"
    page = browser.get(f"/assessments/{assessment}/all?state=Needs more")
    assert page.select("tbody tr a")[0].text == found[1]


def test_readers_are_not_led_to_what_they_cannot_answer(
    app: Flask, force: UUID, assessment: UUID
) -> None:
    reader = sign_in(app, "Rae Reader", force, Role.READER)

    assert way_on(reader.get(f"/assessments/{assessment}/questions/vet-02")) is None


@pytest.mark.parametrize(
    ("asked", "count"),
    [
        ("state=said", "3 of 26 questions"),
        ("only=above", "2 of 26 questions"),
        ("words=Sentry", "1 of 26 questions"),
        ("section=cor&by=nothing", "26 of 26 questions"),
    ],
)
def test_a_section_is_narrowed_where_it_is_shown(
    app: Flask, browser: Browser, assessment: UUID, asked: str, count: str
) -> None:
    answer(app, assessment, {"vet-01": "3", "vet-03": "2", "vet-22": "1"})
    url = f"/assessments/{assessment}/questions/vet-01"
    browser.send(browser.get(url), url, form="form#answer", value="3", note="We call it Sentry.")

    page = browser.get(f"/assessments/{assessment}/sections/vet?{asked}")

    assert words(page, "#count") == count


@pytest.mark.parametrize("by", ["part", "owner", "theme"])
def test_a_section_is_seen_three_ways(browser: Browser, assessment: UUID, by: str) -> None:
    page = browser.get(f"/assessments/{assessment}/sections/vet?by={by}")

    section = VCC.sections[0]
    headings = {
        "part": {part.title for part in section.subsections},
        "owner": {question.owner for question in section.questions},
        "theme": {VCC.get_theme(question.theme).label for question in section.questions},
    }
    found = [heading.text for heading in page.select("h2") if heading.text in headings[by]]
    assert set(found) == headings[by]
    assert len(page.select("tbody tr")) == len(section.questions)


@pytest.mark.parametrize("shipped", EDITIONS, ids=name_edition)
def test_all_answers_are_read_in_words_with_what_was_given_beside_them(
    app: Flask, browser: Browser, force: UUID, shipped: ShippedSet
) -> None:
    question_set = shipped.question_set
    assessment = begun(app, force, shipped)
    typed_answers = {
        question.id: fitting(question_set, question) for question in question_set.questions
    }
    kept = {key: kept for key, (_, kept, _) in typed_answers.items()}
    already = opened(app, assessment)
    answer(app, assessment, {key: one for key, one in kept.items() if key not in already})
    if question_set.id == "vcc-2022":
        answer(app, assessment, {}, M01="2412")

    page = browser.get(f"/assessments/{assessment}/check")

    for key, (_, _, in_words) in typed_answers.items():
        shown = one(page, f"#{key} .checklist-check__answer")
        if key not in already:
            assert shown.get_text("\n", strip=True) == in_words, key
    assert ("People in the workforce: 2,412" in page.text) == (question_set.id == "vcc-2022")


def opened(app: Flask, assessment: UUID) -> set[str]:
    """The questions answered already, so that others are asked."""
    with app.app_context():
        return set(db.session.get_one(Assessment, assessment).answers)


@pytest.mark.parametrize("shipped", EDITIONS, ids=name_edition)
def test_a_page_sent_as_it_began_is_known_as_such_whatever_the_question(
    app: Flask, force: UUID, shipped: ShippedSet
) -> None:
    question_set = shipped.question_set
    assessment = begun(app, force, shipped)
    typed_answers = {one.id: fitting(question_set, one)[1] for one in question_set.questions}
    already = opened(app, assessment)
    answer(
        app, assessment, {key: kept for key, kept in typed_answers.items() if key not in already}
    )

    with app.test_request_context(method="POST"):
        g.person = None
        scored = score_assessment(db.session, db.session.get_one(Assessment, assessment))
        for question in question_set.questions:
            form = build_question_form(scored, question)
            again = sent_again(form)
            assert again.is_unchanged, question.id
            assert not sent_again(form, note="More").is_unchanged, question.id


def sent_again(form: AnswerForm, **typed: str) -> AnswerForm:
    """The form as a browser would send it, with this typed as well."""
    fresh = type(form)(formdata=None, data=form.initial)
    sent = MultiDict[str, str]()
    for field in fresh:
        for value in values_of(field):
            sent.add(field.name, value)
    for name, value in typed.items():
        sent.setlist(name, [value])
    again = type(form)(formdata=sent, data=form.initial)
    again.initial = form.initial
    return again


def values_of(field: Any) -> list[str]:
    """What the boxes of a field hold."""
    if hasattr(field, "iter_choices"):
        return [str(one.value) for one in field.iter_choices() if one.selected]
    if field.data is True or field.data is False:
        return ["y"] * field.data
    if isinstance(field.data, date):
        return [str(field.data.day), str(field.data.month), str(field.data.year)]
    return [str(field._value())] if hasattr(field, "_value") else []
