"""A note that changed is shown with its words before and after, to whoever signs and judges."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from checklist.db import db
from tests.assessments.reach.assigning import account_of, lead
from tests.assessments.restrictions.story import restrict
from tests.assessments.sign_off.signed import sign, signatory, text_of
from tests.assessments.sign_off.signing import ask
from tests.assessments.submissions.sending import open_to_inspectorate, send
from tests.browser import Browser, one
from tests.reviews.requests.requesting import begin_reviewed, request_changes

BEFORE, AFTER = "The head of vetting decides", "The deputy chief constable decides"
LONG = "Each post has its level in the register of posts. " * 6


@pytest.fixture
def leading(app: Flask, force: UUID) -> Browser:
    return lead(app, open_to_inspectorate(app, force))


def answer_anew(app: Flask, browser: Browser, assessment: UUID, number: int, note: str) -> None:
    """Have vet-01 asked about, answer it with a note, and ask for sign-off."""
    request_changes(app, assessment, "Lee Lead", {"vet-01": "Name the post"}, number)
    url = f"/assessments/{assessment}/questions/vet-01"
    browser.send(browser.get(url), url, form="form#answer", value="2", note=note)
    ask(browser, assessment)


@pytest.fixture
def sue(app: Flask, force: UUID) -> Browser:
    return signatory(app, force, "Sue Second")


@pytest.fixture
def answered(app: Flask, browser: Browser, force: UUID, leading: Browser, sue: Browser) -> UUID:
    """An assessment that was sent with the first note."""
    reviewed = begin_reviewed(app, force, browser, "Lee Lead")
    answer_anew(app, browser, reviewed, 1, BEFORE)
    sign(sue, reviewed)
    send(browser, reviewed)
    return reviewed


def test_who_signs_and_who_judges_read_the_words_before_and_after(
    app: Flask, browser: Browser, answered: UUID, leading: Browser, sue: Browser
) -> None:
    said = f"Note before: {BEFORE} After: {AFTER}"
    answer_anew(app, browser, answered, 2, AFTER)

    assert said in text_of(sue.get(f"/assessments/{answered}/sign"), "#since-vet-01")

    for place in ("requests", "review/questions/vet-01"):
        assert AFTER not in leading.get(f"/assessments/{answered}/{place}").text
    sign(sue, answered)
    send(browser, answered)
    assert said in text_of(leading.get(f"/assessments/{answered}/requests"), "#came-back-3")
    judging = leading.get(f"/assessments/{answered}/review/questions/vet-01")
    assert said in text_of(judging, "#since")


def test_a_long_note_opens_where_it_is_asked_for(
    app: Flask, browser: Browser, answered: UUID, sue: Browser
) -> None:
    answer_anew(app, browser, answered, 2, LONG)

    row = one(sue.get(f"/assessments/{answered}/sign"), "#since-vet-01")

    opened = " ".join(one(row, "details .govuk-details__text").text.split())
    assert opened == f"Note before: {BEFORE} After: {LONG.strip()}"
    assert row.text.count(LONG.strip()) == 1


def test_of_a_restricted_question_no_words_are_shown_to_who_is_not_named(
    app: Flask, browser: Browser, answered: UUID, sue: Browser
) -> None:
    answer_anew(app, browser, answered, 2, AFTER)
    with app.app_context():
        asha = account_of("Asha Coordinator")
        restrict(answered, "vet-01", [asha], asha)
        db.session.commit()

    page = sue.get(f"/assessments/{answered}/sign")

    assert BEFORE not in page.text
    assert AFTER not in page.text
