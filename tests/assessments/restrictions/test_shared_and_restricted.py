"""What a contributor sees of a question: only what is shared with them and not closed to them."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from checklist.core.organisations import Role
from checklist.db import db
from tests.accounts.walking import addresses_of
from tests.assessments.assessments import answer, begin
from tests.assessments.restrictions.places import PLACES, Manner
from tests.assessments.restrictions.story import (
    CLOSED,
    OPEN,
    Story,
    find_account,
    restrict,
    tell,
)
from tests.assessments.restrictions.test_places import find_leaks
from tests.assessments.shares.sharing import share
from tests.browser import Browser, one, sign_in

CARL = "Carl Contributor"
NOT_NAMED = "restricted to people who are named"


@pytest.fixture
def carl(app: Flask, browser: Browser, force: UUID) -> Browser:
    """A contributor, signed in."""
    return sign_in(app, CARL, force, Role.CONTRIBUTOR)


@pytest.fixture
def assessment(app: Flask, carl: Browser, force: UUID) -> UUID:
    """Three questions, of which Carl has two and the coordinator keeps one to herself."""
    made = begin(app, force)
    answer(app, made, {OPEN: "2"})
    return made


def restrict_to(app: Flask, assessment: UUID, *names: str) -> None:
    keeper = find_account(app, "Asha Coordinator")
    named = [find_account(app, name) for name in names]
    with app.app_context():
        restrict(assessment, CLOSED, [keeper, *named], keeper)
        db.session.commit()


def question_of(assessment: UUID, question: str = CLOSED) -> str:
    return f"/assessments/{assessment}/questions/{question}"


def test_who_shares_a_restricted_question_with_somebody_not_named_is_told_so(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    restrict_to(app, assessment)
    carl_id = str(find_account(app, CARL))
    path = f"/assessments/{assessment}/shares"
    told = (
        f"{CLOSED}: restricted, so only people who are named see and answer it. {CARL} is not named"
    )

    browser.send(
        browser.get(f"{path}/new"), f"{path}/new", recipient=carl_id, questions=[OPEN, CLOSED]
    )

    assert f"2 questions shared with {CARL}. {told}" in browser.get(path).text
    listed = browser.get(f"{path}/with/{carl_id}").select(".govuk-checkboxes__hint")
    assert ["only people who are named" in each.text for each in listed] == [True, False]
    with app.app_context():
        restrict(assessment, CLOSED, [UUID(carl_id)], UUID(carl_id))
        db.session.commit()
    assert "are named" not in one(browser.get(f"{path}/with/{carl_id}"), "main form").text


def test_a_shared_question_is_named_as_restricted_to_who_is_not_named(
    app: Flask, carl: Browser, assessment: UUID
) -> None:
    share(app, assessment, CARL, OPEN, CLOSED)
    assert CLOSED in carl.get("/").text
    url = question_of(assessment)
    before = carl.get(url)
    restrict_to(app, assessment)

    assert carl.get(url).select("#restricted-question")
    refused = carl.send(before, url, form="form#answer", value="2", note="Mine", expect=403)
    assert NOT_NAMED in refused.text
    carl.get(f"{url}/exhibits/new", expect=403)
    carl.get(f"{url}/notes", expect=403)
    assert (
        "1 question here is restricted"
        in one(carl.get(f"/assessments/{assessment}"), "#left-out").text
    )
    assert CLOSED not in carl.get("/").text


def test_a_question_that_is_not_shared_is_not_named_as_restricted(
    app: Flask, carl: Browser, assessment: UUID
) -> None:
    share(app, assessment, CARL, OPEN)
    restrict_to(app, assessment)

    refused = carl.get(question_of(assessment), expect=403)

    assert f"{CLOSED} is not shared with you" in refused.text
    assert "restricted" not in one(refused, "main").text
    for page in ("", "/all", "/sections/vet", f"/questions/{OPEN}"):
        shown = carl.get(f"/assessments/{assessment}{page}")
        assert CLOSED not in one(shown, "main").text
        assert not shown.select("#left-out")
    assert "restricted" not in one(carl.get("/evidence"), "main").text


def test_who_is_named_must_have_it_shared_too(app: Flask, carl: Browser, assessment: UUID) -> None:
    share(app, assessment, CARL, OPEN)
    restrict_to(app, assessment, CARL)

    carl.get(question_of(assessment), expect=403)
    share(app, assessment, CARL, CLOSED)

    page = carl.get(question_of(assessment))
    assert "Only these people see its answer" in one(page, "#named").text
    assert CLOSED in carl.get("/").text


@pytest.mark.parametrize("shared", [(OPEN, CLOSED), (OPEN,)])
def test_no_place_tells_a_contributor_of_a_restricted_answer(
    app: Flask, browser: Browser, force: UUID, shared: tuple[str, ...]
) -> None:
    story = tell(app, force, [find_account(app, "Asha Coordinator")])
    carl = sign_in(app, CARL, force, Role.CONTRIBUTOR)
    share(app, story.assessment, CARL, *shared)

    told = [
        (path, leak)
        for path in list_places(app, story, find_account(app, CARL))
        for leak in find_leaks(carl.client.get(path).text)
    ]

    assert told == []
    assert carl.get(question_of(story.assessment, OPEN)).select("#answer")


def list_places(app: Flask, story: Story, person: UUID) -> list[str]:
    """The addresses of all places of an assessment and of evidence that can be opened."""
    examples: dict[str, object] = {
        "assessment_id": story.assessment,
        "evidence_id": story.evidence,
        "section_id": "vet",
        "question_id": CLOSED,
        "restricted_id": CLOSED,
        "number": story.exhibit,
        "thread_id": story.thread,
        "note_id": story.note,
        "recipient_id": person,
    }
    rules = {rule.endpoint: rule for rule in app.url_map.iter_rules()}
    opened = [
        (place, rules[place.endpoint])
        for place in PLACES
        if place.manner is not Manner.REFUSES and rules[place.endpoint].arguments <= examples.keys()
    ]
    return [
        f"{path}{place.query}"
        for place, rule in opened
        for _, path in addresses_of(app, examples, [rule])
    ]
