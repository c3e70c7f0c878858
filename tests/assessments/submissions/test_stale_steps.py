"""A step on what its page no longer shows is refused, though the state is the same again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask

from checklist.assessments.models import Assessment
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import Marking
from checklist.db import db
from tests.assessments.sign_off.signed import (
    begin_awaiting,
    find_seals,
    read_state,
    sign,
    signatory,
    text_of,
)
from tests.assessments.sign_off.signing import ask, take_back
from tests.assessments.submissions.sending import (
    begin_signed,
    find_submissions,
    open_to_inspectorate,
    send,
    withdraw,
)
from tests.browser import Browser, one

REASON = "Exhibit 2 is of another force"


def sign_anew(app: Flask, force: UUID, browser: Browser, assessment: UUID) -> None:
    """Reopen what is signed, ask for sign-off again, and have another signatory sign it."""
    url = f"/assessments/{assessment}/reopen"
    browser.send(browser.get(url), url, form="form#reopen", reason=REASON)
    ask(browser, assessment)
    sign(signatory(app, force, "Sue Signatory"), assessment)


def ask_anew(app: Flask, force: UUID, browser: Browser, assessment: UUID) -> None:
    take_back(browser, assessment)
    ask(browser, assessment)


def send_anew(app: Flask, force: UUID, browser: Browser, assessment: UUID) -> None:
    withdraw(browser, assessment, "A typing error")
    send(browser, assessment)


def begin_sent(app: Flask, force: UUID, browser: Browser) -> UUID:
    assessment = begin_signed(app, force)
    send(browser, assessment)
    return assessment


def complain(page: BeautifulSoup) -> str:
    """What the summary of errors says."""
    return text_of(page, ".govuk-error-summary__list")


@pytest.mark.parametrize(
    ("step", "begin", "anew", "said"),
    [
        ("send", begin_signed, sign_anew, "Not sent: this was signed anew"),
        ("reopen", begin_signed, sign_anew, "Not reopened: this was signed anew"),
        ("withdraw", begin_sent, send_anew, "Not withdrawn: this was sent anew"),
        ("decline", begin_awaiting, ask_anew, "Not declined: sign-off was asked for anew"),
    ],
)
def test_a_page_that_shows_what_stands_no_more_is_shown_again(
    app: Flask,
    force: UUID,
    browser: Browser,
    step: str,
    begin: Callable[..., UUID],
    anew: Callable[..., None],
    said: str,
) -> None:
    open_to_inspectorate(app, force)
    assessment = begin(app, force, browser) if begin is begin_sent else begin(app, force)
    who = signatory(app, force, "Sol Signatory")
    url = f"/assessments/{assessment}/{'sign-off/decline' if step == 'decline' else step}"
    stale = who.get(url)
    anew(app, force, browser, assessment)
    state, seals = read_state(app, assessment), len(find_seals(app, assessment))
    sent = len(find_submissions(app, assessment))
    typed: dict[str, Any] = {"declaration": "y"} if step == "send" else {"reason": REASON}

    page = who.send(stale, url, form=f"form#{step}", expect=200, **typed)

    assert complain(page).startswith(f"{said} after you opened this page")
    assert step == "send" or one(page, "textarea").text.strip() == REASON
    assert read_state(app, assessment) is state
    assert len(find_submissions(app, assessment)) == sent

    who.send(page, url, form=f"form#{step}", **typed)

    assert read_state(app, assessment) is not state
    assert len(find_seals(app, assessment)) == seals


def test_details_that_changed_since_the_last_seal_are_told_before_signing(
    app: Flask, force: UUID, browser: Browser
) -> None:
    assessment = begin_signed(app, force)
    url = f"/assessments/{assessment}/reopen"
    browser.send(browser.get(url), url, form="form#reopen", reason=REASON)
    with app.app_context():
        found = db.session.get_one(Assessment, assessment)
        before = found.title, found.marking
        found.title, found.marking = "Another title", Marking.OFFICIAL
        db.session.commit()
    told = (
        "No answer, figure or exhibit changed. Changed in the assessment itself:"
        f" Marking: from {before[1].value} to OFFICIAL; Title: from {before[0]} to Another title."
    )

    assert told in text_of(browser.get(f"/assessments/{assessment}/ready"))
    ask(browser, assessment)
    page = signatory(app, force, "Sue Signatory").get(f"/assessments/{assessment}/sign")

    assert told in text_of(page)
    assert read_state(app, assessment) is AssessmentState.AWAITING_SIGN_OFF


def test_a_step_whose_state_is_gone_says_so_and_leads_to_where_the_assessment_stands(
    app: Flask, force: UUID, browser: Browser
) -> None:
    assessment = begin_awaiting(app, force)
    sam, url = signatory(app, force), f"/assessments/{assessment}/sign-off/decline"
    page = sam.get(url)
    take_back(browser, assessment)

    refused = sam.send(page, url, form="form#decline", expect=409, reason=REASON)

    assert "Nobody can decline to sign now. The force is preparing" in text_of(refused)
    assert REASON in text_of(refused)
    [leads] = [a for a in refused.select("main a") if "where this assessment stands" in a.text]
    assert "What happened so far" in text_of(sam.get(str(leads["href"])))
