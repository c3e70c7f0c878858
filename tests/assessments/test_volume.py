"""Every page of an assessment keeps to its queries and stays readable when it is full."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from checklist.core.question_sets.library import ShippedSet
from checklist.core.question_sets.model import QuestionSet
from tests.assessments.assessments import EDITIONS, VCC, begin, name_edition, queries_counted
from tests.assessments.volume import LONGEST, SENTENCE, full_assessment
from tests.browser import Browser

QUERIES_TO_FIND_THE_PERSON = 1
QUERIES = 3
OF_HISTORY = 2
OF_TALK = 1  # a question's notes, and on the list of questions what others changed
# The list, its count, its choices, and the files that wait to be described.
OF_THE_LIBRARY = 6
KILOBYTE = 1_000
PAGES = {
    "": 100,
    "/all": 160,
    "/results": 320,
    "/sections/{section}": 120,
    "/questions/{question}": 80,
    "/questions/{measured}": 90,
    "/questions/{question}/history": 40,
    "/check": 640,
}
"""The pages of an assessment, and the most that each may weigh, in thousands of bytes."""


@pytest.fixture(params=EDITIONS, ids=name_edition)
def full(app: Flask, force: UUID, request: pytest.FixtureRequest) -> tuple[QuestionSet, UUID]:
    shipped: ShippedSet = request.param
    return shipped.question_set, full_assessment(app, force, shipped)


def addresses(question_set: QuestionSet) -> dict[str, int]:
    """The pages of an assessment of a set, with the most that each may weigh."""
    names = {
        "section": question_set.sections[0].id,
        "question": question_set.questions[0].id,
        "measured": "vet-22" if question_set.id == "vcc-2022" else "biz-04",
    }
    return {path.format(**names): most * KILOBYTE for path, most in PAGES.items()}


def test_every_page_keeps_to_its_queries_and_its_size(
    app: Flask, browser: Browser, full: tuple[QuestionSet, UUID]
) -> None:
    question_set, assessment = full

    for path, most in addresses(question_set).items():
        browser.client.get(f"/assessments/{assessment}/results")  # which notes the visit
        with queries_counted(app) as sent:
            page = browser.client.get(f"/assessments/{assessment}{path}")

        assert page.status_code == 200, path
        most_queries = QUERIES + (OF_HISTORY if path.endswith("/history") else 0)
        most_queries += OF_TALK if path == "" or "/questions/" in path else 0
        assert len(sent) - QUERIES_TO_FIND_THE_PERSON <= most_queries, (path, sent)
        assert len(page.data) <= most, (path, len(page.data))


def test_lists_show_no_note_in_full_and_the_page_to_check_shows_all(
    browser: Browser, full: tuple[QuestionSet, UUID]
) -> None:
    question_set, assessment = full
    section = question_set.sections[0]
    whole = (SENTENCE * 60)[: LONGEST - 200]

    for path in ("", "/all", f"/sections/{section.id}"):
        assert SENTENCE * 3 not in browser.get(f"/assessments/{assessment}{path}").text, path

    check = browser.get(f"/assessments/{assessment}/check").text
    assert check.count(whole) >= 64


def test_the_register_of_evidence_shows_so_many_at_a_time(
    app: Flask, browser: Browser, full: tuple[QuestionSet, UUID]
) -> None:
    with queries_counted(app) as sent:
        page = browser.client.get("/evidence")

    assert page.status_code == 200
    assert len(sent) - QUERIES_TO_FIND_THE_PERSON <= OF_THE_LIBRARY
    assert len(page.data) <= 80 * KILOBYTE


def test_an_empty_assessment_has_all_the_same_pages(
    app: Flask, browser: Browser, force: UUID
) -> None:
    assessment = begin(app, force)

    for path in addresses(VCC):
        browser.get(f"/assessments/{assessment}{path}")
