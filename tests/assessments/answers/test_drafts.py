"""Drafts: kept while a person types, theirs alone, and offered again until saved or discarded."""

from __future__ import annotations

import itertools
import time
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select, update

from checklist.accounts.models import SignIn
from checklist.assessments.answers.stored_drafts import LONGEST_DRAFT
from checklist.assessments.models import Answer, AnswerEntry, Draft
from checklist.audit.models import AuditEvent
from checklist.core.organisations import Role
from checklist.db import db, now
from tests.assessments.assessments import begin
from tests.browser import Browser, hidden_fields, one, sign_in

FORM = "form#answer"
START = time.time_ns() // 1_000_000 - 60_000
typing = itertools.count(START)


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    return begin(app, force)


@pytest.fixture
def url(assessment: UUID) -> str:
    return f"/assessments/{assessment}/questions/vet-02"


def keep(
    browser: Browser, page: BeautifulSoup, url: str, at: int | None = None, **typed: Any
) -> int:
    """Keep a draft as the page's script does, and give the status of the answer."""
    sent = {**hidden_fields(one(page, FORM)), "sequence": at or next(typing), **typed}
    return browser.client.post(f"{url}/draft", data=sent).status_code


def note_on(page: BeautifulSoup) -> str:
    return one(page, "textarea#note").text


def test_a_draft_is_offered_again_and_is_not_the_answer(
    app: Flask, browser: Browser, url: str
) -> None:
    assert keep(browser, browser.get(url), url, value="3", note="Half a sen") == 200

    page = browser.get(url)

    assert "your draft from" in one(page, "#draft").text
    assert note_on(page) == "Half a sen"
    assert [str(box["value"]) for box in page.select("input[name=value][checked]")] == ["3"]
    with app.app_context():
        assert db.session.scalars(select(Answer)).all() == []
        assert db.session.scalars(select(AnswerEntry)).all() == []
        assert db.session.scalars(select(AuditEvent)).all() == []


def test_a_draft_is_shown_to_no_other_person(
    app: Flask, browser: Browser, force: UUID, assessment: UUID, url: str
) -> None:
    keep(browser, browser.get(url), url, note="Mine alone")
    other = sign_in(app, "Ben Signatory", force, Role.SIGNATORY)

    for path in (url, f"{url}/history", f"/assessments/{assessment}"):
        assert "Mine alone" not in other.get(path).text


def test_a_figure_typed_by_half_is_offered_as_it_was_typed(
    browser: Browser, assessment: UUID
) -> None:
    url = f"/assessments/{assessment}/questions/vet-03"
    page = browser.get(url)
    field = str(page.select("input[name^=figure-]")[0]["name"])

    typed: dict[str, Any] = {field: "1,2x"}
    keep(browser, page, url, **typed)

    assert one(browser.get(url), f"input[name={field}]")["value"] == "1,2x"


def test_saving_drops_the_draft(app: Flask, browser: Browser, url: str) -> None:
    keep(browser, browser.get(url), url, note="Begun")
    page = browser.get(url)

    browser.send(page, url, form=FORM, value="3", note="Done")

    again = browser.get(url)
    assert not again.select("#draft")
    assert note_on(again) == "Done"
    with app.app_context():
        assert db.session.scalars(select(Draft)).all() == []


def test_a_draft_that_arrives_after_its_page_was_saved_is_not_offered(
    browser: Browser, url: str
) -> None:
    page = browser.get(url)
    browser.send(page, url, form=FORM, value="3", note="Done")

    keep(browser, page, url, value="3", note="Don")

    assert not browser.get(url).select("#draft")


def test_saving_in_one_tab_leaves_the_draft_of_another(browser: Browser, url: str) -> None:
    here, there = browser.get(url), browser.get(url)
    keep(browser, there, url, note="From the other tab")

    browser.send(here, url, form=FORM, value="3", note="From this tab")

    page = browser.get(url)
    assert note_on(page) == "From the other tab"
    assert "after you began" in one(page, "#draft").text


def test_saving_an_old_draft_is_refused_where_the_answer_has_changed(
    app: Flask, browser: Browser, force: UUID, url: str
) -> None:
    keep(browser, browser.get(url), url, value="2", note="Asha's draft")
    other = sign_in(app, "Ben Signatory", force, Role.SIGNATORY)
    other.send(other.get(url), url, form=FORM, value="3", note="Ben's answer")

    refused = browser.send(
        browser.get(url), url, form=FORM, value="2", note="Asha's draft", expect=200
    )

    assert "Ben's answer" in one(refused, "#conflict").text
    assert note_on(refused) == "Asha's draft"


def test_what_was_typed_last_wins_and_not_what_arrives_last(browser: Browser, url: str) -> None:
    here, there = browser.get(url), browser.get(url)
    earlier, later = next(typing), next(typing)
    keep(browser, here, url, at=later, note="Typed last")

    assert keep(browser, there, url, at=earlier, note="Arrived last") == 409

    assert note_on(browser.get(url)) == "Typed last"


def test_a_page_is_told_whether_the_draft_that_is_kept_is_its_own(
    app: Flask, browser: Browser, force: UUID, url: str
) -> None:
    here, there = browser.get(url), browser.get(url)
    keys = [hidden_fields(one(page, FORM))["key"] for page in (here, there)]
    assert browser.client.get(f"{url}/draft").get_json() == {"page": None}

    keep(browser, here, url, note="Here")
    assert browser.client.get(f"{url}/draft").get_json() == {"page": keys[0]}
    keep(browser, there, url, note="There")

    assert browser.client.get(f"{url}/draft").get_json() == {"page": keys[1]}
    ben = sign_in(app, "Ben Signatory", force, Role.SIGNATORY)
    with ben.client:
        ben.get("/")
    assert ben.client.get(f"{url}/draft").get_json() == {"page": None}
    browser.send(there, url, form=FORM, value="3", note="There")
    assert browser.client.get(f"{url}/draft").get_json() == {"page": None}


@pytest.mark.parametrize("pressed", [{"then": "figures"}, {"mark": "needs another look"}])
def test_without_scripts_a_page_tells_of_another_tabs_draft_and_loses_neither_text(
    browser: Browser, assessment: UUID, pressed: dict[str, Any]
) -> None:
    url = f"/assessments/{assessment}/questions/vet-03"
    here, there = browser.get(url), browser.get(url)
    keep(browser, there, url, note="From there")

    shown = browser.send(here, url, form=FORM, note="From here", expect=200, **pressed)

    assert "in another tab or on another device" in one(shown, "#other-draft").text
    assert note_on(shown) == "From here"
    assert note_on(browser.get(url)) == "From there"
    browser.send(shown, url, form=FORM, value="3", note="From here")
    assert note_on(browser.get(url)) == "From there"
    assert "From here" in browser.get(f"{url}/history").text


def test_a_save_that_is_refused_replaces_no_draft_of_another_tab(
    app: Flask, browser: Browser, force: UUID, url: str
) -> None:
    here, there = browser.get(url), browser.get(url)
    ben = sign_in(app, "Ben Signatory", force, Role.SIGNATORY)
    ben.send(ben.get(url), url, form=FORM, value="3", note="Ben's answer")
    keep(browser, there, url, note="From there")

    refused = browser.send(here, url, form=FORM, value="2", note="From here", expect=200)

    assert "in another tab or on another device" in one(refused, "#other-draft").text
    assert note_on(refused) == "From here"
    leave = one(refused, "#conflict a")
    assert leave.text == "Keep theirs, and leave the text of this page"
    assert note_on(browser.get(str(leave["href"]))) == "From there"
    browser.send(refused, url, form=FORM, value="2", note="From here")
    assert note_on(browser.get(url)) == "From there"
    assert "From here" in browser.get(f"{url}/history").text


def test_a_save_that_is_refused_keeps_the_draft_of_its_own_page_up_to_date(
    app: Flask, browser: Browser, force: UUID, url: str
) -> None:
    here = browser.get(url)
    ben = sign_in(app, "Ben Signatory", force, Role.SIGNATORY)
    ben.send(ben.get(url), url, form=FORM, value="3", note="Ben's answer")
    keep(browser, here, url, note="From h")

    refused = browser.send(here, url, form=FORM, value="2", note="From here", expect=200)

    assert not refused.select("#other-draft")
    assert note_on(browser.get(url)) == "From here"


def test_without_scripts_the_draft_that_a_page_offered_is_kept_on_from_it(
    browser: Browser, assessment: UUID
) -> None:
    url = f"/assessments/{assessment}/questions/vet-03"
    keep(browser, browser.get(url), url, note="Begun")

    browser.send(browser.get(url), url, form=FORM, note="Begun, and more", then="figures")

    page = browser.get(url)
    assert note_on(page) == "Begun, and more"
    assert not page.select("#other-draft")


def test_a_clock_that_is_fast_does_not_hold_up_later_drafts(browser: Browser, url: str) -> None:
    page = browser.get(url)
    keep(browser, page, url, at=START * 2, note="From the future")

    assert keep(browser, page, url, at=START * 2, note="Later still") == 200


@pytest.mark.parametrize(
    ("later", "status", "offered"), [(-1, 409, "First"), (0, 200, "Second"), (1, 200, "Second")]
)
def test_the_text_typed_last_wins_and_one_typed_at_the_same_moment_replaces(
    browser: Browser, url: str, later: int, status: int, offered: str
) -> None:
    page = browser.get(url)
    keep(browser, page, url, at=START, note="First")

    assert keep(browser, page, url, at=START + later, note="Second") == status

    assert note_on(browser.get(url)) == offered


def test_a_draft_can_be_discarded_and_nothing_late_brings_it_back(
    browser: Browser, url: str
) -> None:
    keep(browser, browser.get(url), url, note="Not wanted")
    page = browser.get(url)

    asked = browser.get(str(one(page, "#draft a[href*='/draft/discard']")["href"]))
    assert "Not wanted" in one(asked, "#goes").text
    assert note_on(browser.get(url)) == "Not wanted"
    browser.send(asked, f"{url}/draft/discard")
    keep(browser, page, url, note="Not wanted, late")

    page = browser.get(url)
    assert not page.select("#draft")
    assert note_on(page) == ""


def test_what_goes_with_a_draft_is_shown_in_the_words_of_the_page(
    browser: Browser, assessment: UUID
) -> None:
    url = f"/assessments/{assessment}/questions/vet-03"
    page = browser.get(url)
    field = str(page.select("input[name^=figure-]")[0]["name"])
    typed: dict[str, Any] = {"value": "3", "note": "One\n\nTwo", field: "1,2x"}
    keep(browser, page, url, **typed)

    goes = one(browser.get(f"{url}/draft/discard"), "#goes").text

    for text in ("3. Does what good looks like", "One", "Two", "1,2x", "Reason for this level"):
        assert text in goes


def test_where_there_is_no_draft_the_question_is_shown(browser: Browser, url: str) -> None:
    browser.get(f"{url}/draft/discard", expect=302)

    assert browser.location == url


def test_who_meets_a_conflict_can_keep_what_is_saved(
    app: Flask, browser: Browser, force: UUID, url: str
) -> None:
    old = browser.get(url)
    ben = sign_in(app, "Ben Signatory", force, Role.SIGNATORY)
    ben.send(ben.get(url), url, form=FORM, value="3", note="Ben's answer")
    refused = browser.send(old, url, form=FORM, value="2", note="Asha's text", expect=200)
    assert "What Ben Signatory saved while you were writing" in one(refused, "#conflict h2").text
    assert note_on(browser.get(url)) == "Asha's text"

    asked = browser.get(str(one(refused, "#conflict a")["href"]))
    assert "Keep what is saved, and discard your text?" in one(asked, "h1").text
    assert "Asha's text" in one(asked, "#goes").text
    browser.send(asked, f"{url}/draft/discard")

    page = browser.get(url)
    assert not page.select("#draft")
    assert note_on(page) == "Ben's answer"


def test_a_conflict_with_ones_own_other_tab_is_called_that(browser: Browser, url: str) -> None:
    here, there = browser.get(url), browser.get(url)
    browser.send(there, url, form=FORM, value="3", note="From there")

    refused = browser.send(here, url, form=FORM, value="2", note="From here", expect=200)

    shown = " ".join(one(refused, "#conflict").text.split())
    assert shown.startswith("What you saved in another tab or on another device You saved this")
    assert "Asha" not in shown
    assert "Keep what you saved there" in shown
    said = one(refused, ".govuk-error-summary__list").text.strip()
    assert said == "You saved this answer in another tab or on another device. Choose which to keep"
    assert "You saved this answer in another tab" in one(browser.get(url), "#draft").text


def test_a_draft_outlives_the_session_and_prolongs_none(
    app: Flask, browser: Browser, force: UUID, url: str
) -> None:
    page = browser.get(url)
    long_ago = now() - timedelta(minutes=59)
    with app.app_context():
        db.session.execute(update(SignIn).values(last_seen_at=long_ago))
        db.session.commit()
    keep(browser, page, url, note="Before the session ended")
    with app.app_context():
        assert db.session.scalars(select(SignIn)).one().last_seen_at == long_ago
        db.session.execute(update(SignIn).values(last_seen_at=now() - timedelta(minutes=61)))
        db.session.commit()

    assert keep(browser, page, url, note="After") == 401

    again = sign_in(app, "Asha Coordinator", force, Role.READER)
    assert not again.get(url).select("#draft"), "a reader does not answer"
    with app.app_context():
        db.session.execute(update(SignIn).values(last_seen_at=now()))
        db.session.commit()
    assert note_on(browser.get(url)) == "Before the session ended"


@pytest.mark.parametrize("broken", [{"key": "x"}, {"base_version": "x"}, {"sequence": "x"}])
def test_what_no_page_of_ours_sends_is_refused(
    browser: Browser, url: str, broken: dict[str, str]
) -> None:
    sent = {"key": str(uuid4()), "base_version": "0", "sequence": "1", "note": "x"} | broken
    token = hidden_fields(one(browser.get(url), FORM))["csrf_token"]

    kept = browser.client.post(f"{url}/draft", data=sent, headers={"X-CSRFToken": token})

    assert kept.status_code == 400


def test_a_draft_too_long_to_keep_is_refused_in_words(browser: Browser, url: str) -> None:
    page = browser.get(url)
    sent = hidden_fields(one(page, FORM)) | {"sequence": "1", "note": "x" * LONGEST_DRAFT}

    refused = browser.client.post(f"{url}/draft", data=sent)

    assert refused.status_code == 400
    assert "too long" in refused.get_json()["message"]


def test_text_that_cannot_be_seen_harms_no_database(browser: Browser, url: str) -> None:
    assert keep(browser, browser.get(url), url, note="a\x00b ‮ \U0001f600") == 200

    assert note_on(browser.get(url)) == "ab ‮ \U0001f600"


def test_a_reader_keeps_no_draft(app: Flask, browser: Browser, force: UUID, url: str) -> None:
    page = browser.get(url)
    reader = sign_in(app, "Rita Reader", force, Role.READER)
    with reader.client:
        reader.get("/")
    assert reader.client.post(f"{url}/draft", data=hidden_fields(one(page, FORM))).status_code in {
        400,
        403,
    }


def test_a_page_gone_back_to_and_sent_again_with_another_text_is_no_repeat(
    browser: Browser, url: str
) -> None:
    page = browser.get(url)
    browser.send(page, url, form=FORM, value="3", note="First")

    refused = browser.send(page, url, form=FORM, value="3", note="Second", expect=200)

    assert "First" in one(refused, "#conflict").text
    browser.send(refused, url, form=FORM, value="3", note="Second")
    assert note_on(browser.get(url)) == "Second"
