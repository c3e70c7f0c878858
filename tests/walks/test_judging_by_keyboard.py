"""An inspector judges a whole submission with the keys that its pages name, and loses no text."""

from __future__ import annotations

import re
import statistics
import time
from collections.abc import Iterator
from uuid import UUID

import pytest
from flask import Flask
from playwright.sync_api import Browser, Page, expect
from sqlalchemy import select

from checklist.accounts.models import Organisation
from checklist.assessments.models import Assessment
from checklist.core.assessment_states import AssessmentState
from checklist.db import db
from checklist.reviews.judgements.models import InspectorJudgement
from tests.assessments.assessments import VCC, answer, begin
from tests.assessments.reach.assigning import assign, inspector
from tests.assessments.sign_off.signed import put_in_state, sign, signatory
from tests.assessments.submissions.sending import open_to_inspectorate, send
from tests.environment import IN_FULL
from tests.reviews.judgements.judging import address
from tests.walks.conftest import Service, signed_in
from tests.walks.stocking import stocking

JUDGED = [question.id for question in VCC.questions][: None if IN_FULL else 6]
SECONDS = 4 * 60 / len(VCC.questions)
"""What a question may take, for all 64 to be judged within four minutes."""


@pytest.fixture(scope="package")
def assessment(inside: Flask) -> UUID:
    """A submission under review, with an answer to each question that is judged."""
    shire = stocking(inside, "Keyboardshire Police", "Keyboardshire Sends")
    begun = begin(inside, shire.force)
    answer(inside, begun, dict.fromkeys(JUDGED, "1"))
    put_in_state(inside, begun, AssessmentState.AWAITING_SIGN_OFF)
    sign(signatory(inside, shire.force, "Keyboardshire Signs"), begun)
    open_to_inspectorate(inside, shire.force, "Inspectorate of keys")
    send(shire.browser, begun)
    put_in_state(inside, begun, AssessmentState.UNDER_REVIEW)
    return begun


@pytest.fixture(scope="package")
def ina(service: Service, inside: Flask, chromium: Browser, assessment: UUID) -> Iterator[Page]:
    """The window of an inspector who is assigned."""
    with inside.app_context():
        found = db.session.get_one(Assessment, assessment)
        inspectorate = db.session.scalars(
            select(Organisation.id).where(Organisation.name == "Inspectorate of keys")
        ).one()
        force = found.force_id
    who = inspector(inside, inspectorate, "Kay Inspector")
    assign(inside, inspectorate, force, name="Kay Inspector")
    context = signed_in(chromium, service, who)
    yield context.new_page()
    context.close()


def judged(inside: Flask, assessment: UUID) -> dict[str, str | None]:
    with inside.app_context():
        rows = db.session.scalars(select(InspectorJudgement).filter_by(assessment_id=assessment))
        return {row.question_id: row.choice and row.choice.value for row in rows}


def press(page: Page, key: str) -> None:
    """Hold Alt and press a key of the page, and wait for the page that it leads to.

    Playwright's own keyboard sends no text with Alt, by which Chromium finds an access key.
    """
    code = {"key": key, "code": f"Key{key.upper()}", "windowsVirtualKeyCode": ord(key.upper())}
    pressed = {"modifiers": 1, "text": key, "unmodifiedText": key, **code}
    hands = page.context.new_cdp_session(page)
    with page.expect_navigation():
        hands.send("Input.dispatchKeyEvent", {"type": "keyDown", **pressed})
        hands.send("Input.dispatchKeyEvent", {"type": "keyUp", **pressed})
    hands.detach()


def test_what_is_typed_is_kept_while_it_is_typed_and_is_there_again(
    inside: Flask, ina: Page, assessment: UUID
) -> None:
    ina.goto(address(assessment, JUDGED[0]))
    ina.get_by_label("Private note").fill("Ask who keeps the list")
    kept = re.compile(r"Draft kept at \d+:\d\d[ap]m. It is not saved yet")
    expect(ina.locator("#draft-status")).to_contain_text(kept, use_inner_text=True)

    press(ina, "n")
    assert JUDGED[1] in ina.url
    press(ina, "p")

    expect(ina.locator("#draft")).to_contain_text("This is your draft")
    expect(ina.get_by_label("Private note")).to_have_value("Ask who keeps the list")
    assert judged(inside, assessment) == {}


def test_a_whole_submission_is_judged_by_keyboard_alone(
    inside: Flask, ina: Page, assessment: UUID
) -> None:
    took = []
    ina.goto(address(assessment, JUDGED[0]))

    for question in JUDGED:
        assert ina.url.endswith(f"/{question}")
        begun = time.monotonic()
        press(ina, "a")
        took.append(time.monotonic() - begun)

    assert ina.url.endswith("/review/questions")
    assert judged(inside, assessment) == dict.fromkeys(JUDGED, "agree")
    # Of few, one alone may be slow where the machine has much else to do.
    usual = statistics.mean(took) if IN_FULL else statistics.median(took)
    assert usual < SECONDS, f"{usual:.1f} seconds for a question"


def test_the_other_keys_lead_where_their_links_do(ina: Page, assessment: UUID) -> None:
    ina.goto(address(assessment, JUDGED[2]))

    ina.get_by_label("Note to the force").fill("Read with care")
    press(ina, "s")
    expect(ina.locator(".govuk-notification-banner")).to_contain_text("is saved")
    press(ina, "q")

    assert ina.url.endswith(f"/review/questions#{JUDGED[2]}")
