"""What an inspector types is kept as their draft: theirs alone, until they save or discard it."""

from __future__ import annotations

import itertools
import time
from typing import Any
from uuid import UUID, uuid4

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select

from checklist.assessments.answers.stored_drafts import LONGEST_DRAFT
from checklist.assessments.reach.models import Assignment
from checklist.audit.models import AuditEvent
from checklist.core.assessment_states import AssessmentState
from checklist.db import db
from checklist.reviews.judgements.models import InspectorJudgement, JudgementDraft
from tests.assessments.reach.assigning import end_yesterday, lead
from tests.assessments.sign_off.signed import put_in_state, text_of
from tests.browser import Browser, hidden_fields, one
from tests.reviews.judgements.judging import (
    REASON,
    address,
    assigned,
    find_judgements,
    judge,
    press,
)

FORM = "form#judge"
TYPED: dict[str, Any] = {"choice": "another level", "level": "1", "reason": "Half a sen"}
typing = itertools.count(time.time_ns() // 1_000_000 - 60_000)


@pytest.fixture
def ina(app: Flask, inspectorate: UUID, force: UUID, assessment: UUID) -> Browser:
    return assigned(app, inspectorate, force)


@pytest.fixture
def url(assessment: UUID) -> str:
    return address(assessment, "vet-01")


def keep(browser: Browser, page: BeautifulSoup, url: str, **typed: Any) -> int:
    """Keep a draft as the page's script does, and give the status of the answer."""
    sent = {**hidden_fields(one(page, FORM)), "sequence": next(typing), **typed}
    return browser.client.post(f"{url}/draft", data=sent).status_code


def drafts_of(app: Flask) -> list[JudgementDraft]:
    with app.app_context():
        return list(db.session.scalars(select(JudgementDraft)))


def test_a_draft_is_offered_again_and_judges_nothing(app: Flask, ina: Browser, url: str) -> None:
    with app.app_context():
        recorded = len(db.session.scalars(select(AuditEvent)).all())
    assert keep(ina, ina.get(url), url, **TYPED, private_note="Ask again") == 200

    page = ina.get(url)

    assert "your draft from" in text_of(page, "#draft")
    assert text_of(page, "textarea#reason") == "Half a sen"
    assert text_of(page, "textarea#private_note") == "Ask again"
    assert one(page, "input[name=choice][checked]")["value"] == "another level"
    assert one(page, "select[name=level] option[selected]")["value"] == "1"
    with app.app_context():
        assert db.session.scalars(select(InspectorJudgement)).all() == []
        assert len(db.session.scalars(select(AuditEvent)).all()) == recorded


def test_the_page_tells_its_script_where_drafts_go(ina: Browser, url: str) -> None:
    form = one(ina.get(url), FORM)

    assert form["data-draft"] == f"{url}/draft"
    assert ina.client.get(f"{url}/draft").get_json() == {"page": None}
    keep(ina, ina.get(url), url, **TYPED)
    [page] = {ina.client.get(f"{url}/draft").get_json()["page"]}
    assert UUID(page)


def test_a_draft_is_shown_to_nobody_else(
    app: Flask, inspectorate: UUID, force: UUID, assessment: UUID, ina: Browser, url: str
) -> None:
    keep(ina, ina.get(url), url, **TYPED)

    others = [assigned(app, inspectorate, force, "Ned Inspector"), lead(app, inspectorate)]
    for other in others:
        for path in (url, f"{url}/history", f"/assessments/{assessment}/review/questions"):
            assert "Half a sen" not in other.get(path).text
        assert other.client.get(f"{url}/draft").get_json() == {"page": None}


def test_saving_drops_the_draft(app: Flask, ina: Browser, assessment: UUID, url: str) -> None:
    keep(ina, ina.get(url), url, **TYPED)

    judge(ina, assessment, "vet-01", reason=REASON)

    assert drafts_of(app) == []
    assert not ina.get(url).select("#draft")
    assert find_judgements(app, assessment, "Ina Inspector")["vet-01"].level == "1"


def test_a_draft_that_arrives_after_its_page_was_saved_is_not_offered(
    ina: Browser, assessment: UUID, url: str
) -> None:
    page = ina.get(url)
    press(ina, page, assessment, "vet-01", choice="agree")

    keep(ina, page, url, **TYPED)

    assert not ina.get(url).select("#draft")


def test_a_draft_of_what_is_saved_is_not_offered(ina: Browser, assessment: UUID, url: str) -> None:
    judge(ina, assessment, "vet-01", choice="agree", private_note="Well kept")

    keep(ina, ina.get(url), url, choice="agree", verification="asserted", private_note="Well kept")

    assert not ina.get(url).select("#draft")


def test_saving_in_one_tab_leaves_the_draft_of_another_which_then_shows_both(
    app: Flask, ina: Browser, assessment: UUID, url: str
) -> None:
    here, there = ina.get(url), ina.get(url)
    keep(ina, there, url, **TYPED)

    press(ina, here, assessment, "vet-01", choice="agree")

    page = ina.get(url)
    assert "You saved this judgement in another tab" in text_of(page, "#draft")
    told = judge(ina, assessment, "vet-01", expect=200, reason=REASON)
    assert "Agreed: level 3" in text_of(told, "#saved")
    press(ina, told, assessment, "vet-01", reason=REASON, choice="another level", level="1")
    assert find_judgements(app, assessment, "Ina Inspector")["vet-01"].level == "1"
    assert drafts_of(app) == []


def test_of_two_tabs_the_one_typed_in_last_is_kept(ina: Browser, url: str) -> None:
    first, second = ina.get(url), ina.get(url)
    early = next(typing)
    assert keep(ina, second, url, reason="Typed last") == 200

    sent = {**hidden_fields(one(first, FORM)), "sequence": early, "reason": "Typed first"}

    assert ina.client.post(f"{url}/draft", data=sent).status_code == 409
    assert text_of(ina.get(url), "textarea#reason") == "Typed last"


def test_a_draft_is_discarded_once_its_text_was_shown(
    app: Flask, ina: Browser, assessment: UUID, url: str
) -> None:
    typed_on = ina.get(url)
    keep(ina, typed_on, url, **TYPED)
    link = str(one(ina.get(url), "#draft a")["href"])

    asks = ina.get(link)

    assert "Half a sen" in text_of(asks, "#goes")
    assert "Give another level" in text_of(asks, "#goes")
    ina.send(asks, f"{url}/draft/discard", form="form#discard")
    assert not ina.get(url).select("#draft")
    assert text_of(ina.get(url), "textarea#reason") == ""
    assert drafts_of(app) == []


def test_where_there_is_no_draft_discarding_leads_to_the_question(ina: Browser, url: str) -> None:
    answer = ina.client.get(f"{url}/draft/discard")

    assert (answer.status_code, answer.location) == (302, url)


def test_what_is_no_draft_of_a_page_of_ours_is_refused(app: Flask, ina: Browser, url: str) -> None:
    page = ina.get(url)

    assert keep(ina, page, url, key="none") == 400
    assert keep(ina, page, url, base_version="-1") == 400
    assert keep(ina, page, url, reason="x" * LONGEST_DRAFT) == 400
    assert drafts_of(app) == []
    assert keep(ina, page, url, choice="no choice", level="no level", verification="no") == 200
    assert ina.get(url).select("input[name=choice]")
    for sent in ({}, {"draft": "none", "key": str(uuid4())}, {"draft": str(uuid4())}):
        token = {"csrf_token": hidden_fields(one(page, FORM))["csrf_token"]}
        assert ina.client.post(f"{url}/draft/discard", data=token | sent).status_code == 400


def test_once_the_assignment_has_ended_nothing_is_kept_and_what_was_kept_stays(
    app: Flask, ina: Browser, url: str
) -> None:
    page = ina.get(url)
    keep(ina, page, url, **TYPED)
    with app.app_context():
        assignment = db.session.scalars(select(Assignment.id)).one()
    end_yesterday(app, assignment)

    assert keep(ina, page, url, reason="Too late") == 404
    [kept] = [draft.fields for draft in drafts_of(app)]
    assert "Half a sen" in kept
    assert "Too late" not in kept


def test_no_draft_is_kept_once_the_review_is_over(
    app: Flask, ina: Browser, assessment: UUID, url: str
) -> None:
    page = ina.get(url)
    put_in_state(app, assessment, AssessmentState.CLOSED_UNPUBLISHED)

    assert keep(ina, page, url, **TYPED) in (404, 409)
    assert drafts_of(app) == []


def test_each_key_of_the_page_is_one_of_its_links_or_buttons(
    ina: Browser, assessment: UUID
) -> None:
    page = ina.get(address(assessment, "vet-02"))

    keys = {
        str(each["accesskey"][0]): each.get_text(" ", strip=True)
        for each in page.select("[accesskey]")
    }
    told = [each.text for each in page.select("#keys kbd")]

    assert keys == {
        "q": "Questions to judge",
        "a": "Agree and next",
        "s": "Save",
        "p": "Previous: vet-01",
        "n": "Next: vet-03",
        "w": "Next without judgement: vet-03",
    }
    assert sorted(told) == sorted(key.upper() for key in keys)
