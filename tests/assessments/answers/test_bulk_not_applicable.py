"""Saying of several questions at once that they do not apply."""

from __future__ import annotations

from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import func, select

from checklist.assessments.models import AnswerEntry, Draft
from checklist.audit.models import AuditEvent
from checklist.core.organisations import Role
from checklist.core.question_sets.conditions import NOT_APPLICABLE
from checklist.db import db
from tests.assessments.assessments import VCC, answer, begin
from tests.browser import Browser, one, sign_in

ALLOWED = [one.id for one in VCC.sections[0].questions if one.na_allowed]
REASON = "None of this is done here."


@pytest.fixture
def path(app: Flask, force: UUID) -> str:
    return f"/assessments/{begin(app, force)}/sections/vet/not-applicable"


def choose(browser: Browser, path: str, chosen: list[str]) -> BeautifulSoup:
    """Make a choice, and open the page to check it on."""
    browser.send(browser.get(path), path, questions=chosen, reason=REASON)
    return browser.get(browser.location)


def entries(app: Flask) -> int:
    with app.app_context():
        saved = select(func.count()).where(
            AnswerEntry.value == NOT_APPLICABLE, AnswerEntry.note == REASON
        )
        return db.session.scalar(saved) or 0


def test_several_are_saved_once_they_were_checked(app: Flask, browser: Browser, path: str) -> None:
    chosen = ALLOWED[:2]
    check = choose(browser, path, chosen)
    assert entries(app) == 0
    assert [row.text.split(".")[0] for row in check.select(".checklist-rows li")] == chosen

    browser.send(check, path, questions=chosen, sure="y")
    browser.send(check, path, questions=chosen, sure="y")

    assert entries(app) == len(chosen)
    with app.app_context():
        deeds = db.session.scalars(
            select(AuditEvent.detail).where(AuditEvent.action == "save answer")
        ).all()
    assert sorted(deeds) == [f"{one}, version 1" for one in chosen]
    listed = browser.get(f"{path.removesuffix('/sections/vet/not-applicable')}")
    assert one(listed, f"#status-{chosen[0]}").text.strip() == "Not applicable"


def test_the_choice_and_the_reason_can_be_changed_before_anything_is_saved(
    app: Flask, browser: Browser, path: str
) -> None:
    chosen = ALLOWED[:2]
    check = choose(browser, path, chosen)

    again = browser.get(str(one(check, "main form a")["href"]))

    ticked = [str(box["value"]) for box in again.select("[name=questions][checked]")]
    assert ticked == chosen
    assert one(again, "textarea").text.strip() == REASON
    assert entries(app) == 0
    browser.send(again, path, questions=chosen[:1], reason=REASON)
    check = browser.get(browser.location)
    assert [row.text.split(".")[0] for row in check.select(".checklist-rows li")] == chosen[:1]


def test_a_choice_is_a_draft_of_nobody_else_and_is_gone_once_it_is_saved(
    app: Flask, browser: Browser, force: UUID, path: str
) -> None:
    check = choose(browser, path, ALLOWED[:2])
    colleague = sign_in(app, "Cleo Signatory", force, Role.SIGNATORY)

    assert colleague.get(f"{path}?choice=check").select(".checklist-rows") == []
    assert browser.get(path).select("[name=questions][checked]") == []
    browser.send(check, path, questions=ALLOWED[:2], sure="y")
    assert browser.get(f"{path}?choice=check").select(".checklist-rows") == []
    with app.app_context():
        assert db.session.scalars(select(Draft)).all() == []


def test_only_open_questions_that_may_not_apply_are_offered(
    app: Flask, browser: Browser, path: str
) -> None:
    answer(app, UUID(path.split("/")[2]), {ALLOWED[0]: "2"})

    offered = [str(box["value"]) for box in browser.get(path).select("[name=questions]")]

    assert offered == ALLOWED[1:]


def test_a_choice_and_a_reason_are_asked_for(browser: Browser, path: str) -> None:
    refused = browser.send(browser.get(path), path, expect=200, reason="")

    shown_text = [link.text for link in refused.select(".govuk-error-summary a")]
    assert shown_text == [
        "Select the questions that do not apply",
        "Explain why these do not apply to you",
    ]


def test_what_was_answered_since_is_not_replaced(app: Flask, browser: Browser, path: str) -> None:
    chosen = ALLOWED[:2]
    check = choose(browser, path, chosen)
    answer(app, UUID(path.split("/")[2]), {chosen[0]: "2"})

    refused = browser.send(check, path, expect=200, questions=chosen, sure="y")

    assert refused.select(".govuk-error-summary")
    assert entries(app) == 0


def test_a_reader_may_not(app: Flask, force: UUID, path: str) -> None:
    sign_in(app, "Rita Reader", force, Role.READER).get(path, expect=403)


@pytest.mark.parametrize("page", ["", "/all", "/sections/vet"])
def test_it_is_found_from_every_list_of_questions_by_those_who_answer(
    app: Flask, browser: Browser, force: UUID, path: str, page: str
) -> None:
    address = path.removesuffix("/sections/vet/not-applicable") + page
    reader = sign_in(app, "Rae Reader", force, Role.READER)

    assert one(browser.get(address), f"a[href='{path}']")
    assert not reader.get(address).select("a[href$='/not-applicable']")
