"""Nobody who is not named learns of a restricted answer: every place that shows answers is walked.

The walk looks for the texts, figures, files and the level of the closed question.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from werkzeug.test import TestResponse

from checklist.core.organisations import Role
from tests.accounts.walking import addresses_of
from tests.assessments.restrictions.places import HOLD_NONE, PLACES, Manner, Place
from tests.assessments.restrictions.story import (
    CLOSED,
    LEVEL_WORDS,
    OPEN,
    Story,
    add_draft,
    find_account,
    find_secrets,
    tell,
)
from tests.browser import Browser, hidden_fields, one, sign_in

_OF_ANSWERS = re.compile(
    r"<uuid:(assessment|evidence)_id>|^/evidence|^/posts|^/$|^/archived|timeline"
)
_NAMES_LEVEL = re.compile(rf"{LEVEL_WORDS}|\b[Ll]evel 4\b|\bE1\b")


ANSWERS = {
    Manner.LEAVES_OUT: (200,),
    Manner.IS_CLOSED: (403, 404),
    Manner.REFUSES: (400, 403, 404),
}
"""The statuses that a place of each manner answers with."""


@dataclass(frozen=True)
class Walk:
    """The story, somebody who sees all of it, and a colleague who may not."""

    app: Flask
    story: Story
    named: Browser
    colleague: Browser
    examples: dict[str, object]


@pytest.fixture
def walk(app: Flask, browser: Browser, force: UUID) -> Walk:
    """A report and a copy are made by the person named; the colleague kept a draft before."""
    colleague = sign_in(app, "Colin Colleague", force, Role.COORDINATOR)
    story = tell(app, force, [find_account(app, "Asha Coordinator")])
    add_draft(app, story.assessment, find_account(app, "Colin Colleague"))
    made = {}
    for kind, field in (("reports", "report_id"), ("copies", "copy_id")):
        address = f"/assessments/{story.assessment}/{kind}"
        typed: dict[str, Any] = {"kind": "workbook"} if kind == "copies" else {}
        browser.send(browser.get(address), address, **typed)
        made[field] = browser.location.rpartition("/")[2]
    examples: dict[str, object] = {
        "assessment_id": story.assessment,
        "evidence_id": story.evidence,
        "section_id": "vet",
        "question_id": CLOSED,
        "restricted_id": CLOSED,
        "number": story.exhibit,
        "thread_id": story.thread,
        "note_id": story.note,
        "recipient_id": find_account(app, "Colin Colleague"),
        **made,
    }
    return Walk(app, story, browser, colleague, examples)


def address(walk: Walk, place: Place) -> str:
    """The address of a place, about the closed question and what belongs to it."""
    rules = [each for each in walk.app.url_map.iter_rules() if each.endpoint == place.endpoint]
    [(_, path)] = addresses_of(walk.app, walk.examples, rules)
    return f"{path}{place.query}"


def find_leaks(text: str) -> Iterator[str]:
    """Find what a page tells of the closed question: its texts, its figures, and its level."""
    page = BeautifulSoup(text, "html.parser")
    for field in page.select("input[type=search], input[name=title], a[href]"):
        # What the person looks for stands in its box and in links again.
        for name in ("value", "href"):
            field[name] = ""
    shown = str(page)
    for secret in find_secrets(shown):
        yield shown[max(0, secret.start() - 150) : secret.start() + 50]
    parts = page.select("tr, li, dd, dt, p, div.govuk-summary-list__row")
    lines = [part.get_text(" ") for part in parts if not part.select("li, tr, p")]
    for line in [*lines, *text.splitlines()]:
        words = " ".join(line.split())
        if CLOSED in words and "<" not in words and _NAMES_LEVEL.search(words):
            yield words


def test_every_route_that_serves_answers_is_listed(app: Flask) -> None:
    listed = {place.endpoint for place in PLACES} | HOLD_NONE.keys()
    served = {rule.endpoint for rule in app.url_map.iter_rules() if _OF_ANSWERS.search(rule.rule)}

    assert served - listed == set(), "say in places.py what these are to whom a question is closed"
    assert listed - served == set(), "gone"


def test_no_place_tells_a_colleague_of_a_restricted_answer(walk: Walk) -> None:
    told: list[object] = []
    for place in PLACES:
        response = ask(walk, place)
        words = read_words(response.text)
        if response.status_code not in ANSWERS[place.manner] or place.says not in words:
            told.append((place, response.status_code, words[-400:]))
        told += [(place, leak) for leak in find_leaks(response.text)]

    assert told == []
    assert (
        one(walk.named.get(question_of(walk, CLOSED)), "input[name=value][checked]")["value"] == "4"
    )


def test_a_person_who_is_named_is_told_in_the_same_places(walk: Walk) -> None:
    """Or the walk would look where there is nothing to see."""
    tell = [place for place in PLACES if place.manner is Manner.LEAVES_OUT and place.tells]

    silent = [
        (place.endpoint, place.query) for place in tell if not any(find_leaks(read(walk, place)))
    ]

    assert silent == []


def read(walk: Walk, place: Place) -> str:
    """Read a place as the person named."""
    return walk.named.client.get(address(walk, place)).text


def ask(walk: Walk, place: Place) -> TestResponse:
    """Open a place as the colleague; or send it the form that somebody named is shown."""
    path = address(walk, place)
    if place.manner is not Manner.REFUSES:
        return walk.colleague.client.get(path)
    theirs = hidden_fields(one(walk.named.get(question_of(walk, CLOSED)), "form#answer"))
    own = hidden_fields(one(walk.colleague.get(question_of(walk, OPEN)), "form#answer"))
    sent = {**theirs, "csrf_token": own["csrf_token"], "sequence": "99", "value": "1"}
    return walk.colleague.client.post(path, data={**sent, "note": "Mine"})


def question_of(walk: Walk, question: str) -> str:
    return f"/assessments/{walk.story.assessment}/questions/{question}"


def read_words(text: str) -> str:
    """The words of a page as a person reads them, without where its lines end."""
    return " ".join(BeautifulSoup(text, "html.parser").get_text(" ").split())
