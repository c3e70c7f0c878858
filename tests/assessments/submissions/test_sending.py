"""What is signed is sent to the inspectorate once, and withdrawn before its review begins."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Account
from checklist.assessments.models import Restriction, Seal
from checklist.assessments.submissions.declaration import make_reference
from checklist.assessments.submissions.models import Submission
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import Role
from checklist.db import db
from tests.assessments.assessments import VCC, an_account
from tests.assessments.sign_off.signed import find_seals, read_state, signatory, text_of
from tests.assessments.submissions.sending import (
    begin_signed,
    find_submissions,
    open_to_inspectorate,
    send,
    withdraw,
)
from tests.browser import Browser, one, sign_in

REASON = "An exhibit of another force was added by mistake"


@pytest.fixture
def assessment(app: Flask, force: UUID, browser: Browser) -> UUID:
    """A signed assessment."""
    return begin_signed(app, force)


@pytest.fixture
def inspectorate(app: Flask, force: UUID) -> UUID:
    """An inspectorate that the force is open to."""
    return open_to_inspectorate(app, force)


def test_what_is_sent_gets_a_number_and_a_reference_and_leads_read_it(
    app: Flask, browser: Browser, force: UUID, assessment: UUID, inspectorate: UUID
) -> None:
    lead = sign_in(app, "Lee Lead", inspectorate, Role.LEAD_INSPECTOR)
    lead.get(f"/assessments/{assessment}", expect=404)

    send(browser, assessment)

    [submission] = find_submissions(app, assessment)
    [seal] = find_seals(app, assessment)
    assert (submission.number, submission.seal_id) == (1, seal.id)
    assert read_state(app, assessment) is AssessmentState.SUBMITTED
    url = f"/assessments/{assessment}/submissions/1"
    told = text_of(browser.get(f"{url}?sent=yes"))
    assert "Sent to the inspectorate" in told
    assert f"Your reference{submission.reference}" in told
    assert seal.digest[:12] in told
    read = text_of(lead.get(url))
    assert submission.reference in read
    lead.get(f"/assessments/{assessment}")


def test_the_page_names_what_is_sent_and_asks_for_the_declaration(
    app: Flask, browser: Browser, assessment: UUID, inspectorate: UUID
) -> None:
    with app.app_context():
        db.session.add(
            Restriction(
                assessment_id=assessment,
                question_id="vet-03",
                person_id=an_account(),
                set_by=an_account(),
            )
        )
        db.session.commit()
    [seal] = find_seals(app, assessment)

    page = browser.get(f"/assessments/{assessment}/send")

    assert text_of(page, "#seal") == seal.digest[:12]
    assert "vet-03" in text_of(page, "#restricted")
    counts = [line.text for line in page.select("#counts li")]
    assert counts[:2] == ["3 answered", "0 not applicable"]
    assert counts[-1] == "2 claimed above what the evidence supports"
    refused = send(browser, assessment, 200, declaration="")
    assert "Select the box to make the declaration before you send" in text_of(refused)
    assert find_submissions(app, assessment) == []
    send(browser, assessment)
    [submission] = find_submissions(app, assessment)
    assert submission.restricted == "vet-03"
    assert "It holds the restricted question vet-03" in submission.declaration


def test_what_is_not_shown_to_who_sends_is_told_by_no_count(
    app: Flask, browser: Browser, force: UUID, assessment: UUID, inspectorate: UUID
) -> None:
    sign_in(app, "Fay Contributor", force, Role.CONTRIBUTOR)
    with app.app_context():
        other = db.session.scalars(select(Account.id).filter_by(name="Fay Contributor")).one()
        db.session.add(
            Restriction(
                assessment_id=assessment, question_id="vet-03", person_id=other, set_by=other
            )
        )
        db.session.commit()

    page = browser.get(f"/assessments/{assessment}/send")

    counts = [line.text for line in page.select("#counts li")]
    assert counts[0] == "3 answered"
    assert counts[-1] == (
        "1 claimed above what the evidence supports, without vet-03, which you are not shown"
    )


def test_the_declaration_is_given_back_in_its_words_where_it_can_no_longer_be_sent(
    app: Flask, browser: Browser, force: UUID, assessment: UUID, inspectorate: UUID
) -> None:
    page = browser.get(f"/assessments/{assessment}/send")
    words = text_of(page, "label[for='declaration']")
    sue = signatory(app, force, "Sue Signatory")
    reopen = f"/assessments/{assessment}/reopen"
    sue.send(sue.get(reopen), reopen, form="form#reopen", reason=REASON)

    refused = browser.send(
        page, f"/assessments/{assessment}/send", form="form#send", declaration="y", expect=409
    )

    assert text_of(refused, "#typed dt") == words
    assert text_of(refused, "#typed dd") == "Yes"


def test_a_declaration_that_names_other_parts_than_are_restricted_now_is_not_taken(
    app: Flask, browser: Browser, assessment: UUID, inspectorate: UUID
) -> None:
    refused = send(browser, assessment, 200, shown="I send nothing that is restricted")

    assert "Not sent: the restricted questions changed" in text_of(refused)
    assert find_submissions(app, assessment) == []
    assert read_state(app, assessment) is AssessmentState.SIGNED


def test_one_form_sent_twice_and_a_second_person_make_one_submission(
    app: Flask, browser: Browser, force: UUID, assessment: UUID, inspectorate: UUID
) -> None:
    url = f"/assessments/{assessment}/send"
    page = browser.get(url)
    sue = signatory(app, force, "Sue Signatory")
    hers = sue.get(url)

    for _ in range(2):
        browser.send(page, url, form="form#send", declaration="y")
    refused = sue.send(hers, url, form="form#send", declaration="y", expect=409)

    assert "Asha Coordinator sent this assessment on" in refused.text
    [found] = find_submissions(app, assessment)
    assert f"The reference is {found.reference}" in refused.text
    assert "sent this assessment on" in sue.get(url, expect=409).text


def test_a_seal_that_does_not_verify_is_not_sent(
    app: Flask, browser: Browser, assessment: UUID, inspectorate: UUID
) -> None:
    [seal] = find_seals(app, assessment)
    with app.app_context():
        kept = db.session.get_one(Seal, seal.id)
        kept.content = kept.content.replace('"3"', '"4"', 1)
        db.session.commit()

    refused = send(browser, assessment, 400)

    assert "The seal does not verify" in refused.text
    assert find_submissions(app, assessment) == []


def test_a_force_without_an_inspectorate_ends_with_signing(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    for path in ("send", "sign-off"):
        page = browser.get(f"/assessments/{assessment}/{path}")
        assert "signing is the last step here" in text_of(page, "#no-inspectorate")
        assert "if an inspectorate uses this service" in text_of(page, "#how-it-stands")
        assert page.select("form#send, a[href$='/send']") == []


def test_what_is_withdrawn_keeps_its_number_and_is_closed_to_inspectors(
    app: Flask, browser: Browser, assessment: UUID, inspectorate: UUID
) -> None:
    lead = sign_in(app, "Lee Lead", inspectorate, Role.LEAD_INSPECTOR)
    send(browser, assessment)

    withdraw(browser, assessment, REASON)

    assert read_state(app, assessment) is AssessmentState.SIGNED
    told = text_of(browser.get(f"/assessments/{assessment}/submissions/1"), "#withdrawn")
    assert told.startswith("Withdrawn by Asha Coordinator on")
    assert REASON in told
    for path in ("", "/submissions/1", "/questions/vet-01", "/results", "/seals/1"):
        lead.get(f"/assessments/{assessment}{path}", expect=404)
    send(browser, assessment)
    first, second = find_submissions(app, assessment)
    assert (second.number, first.is_withdrawn, second.is_withdrawn) == (2, True, False)
    assert first.reference != second.reference


def test_of_a_withdrawn_submission_the_inspectorate_keeps_the_line_alone(
    app: Flask, browser: Browser, assessment: UUID, inspectorate: UUID
) -> None:
    lead = sign_in(app, "Lee Lead", inspectorate, Role.LEAD_INSPECTOR)
    send(browser, assessment)
    withdraw(browser, assessment, REASON)
    send(browser, assessment)
    first, _ = find_submissions(app, assessment)
    line = f"Submission 1, {first.reference}, withdrawn"

    shown = lead.get(f"/assessments/{assessment}/submissions/1")
    beside = lead.get(f"/assessments/{assessment}/submissions/2")

    assert text_of(shown, "#withdrawn") == f"{line}. What was in it is closed to the inspectorate."
    assert shown.select("main dl") == []
    hidden = ("Asha Coordinator", "Declared", first.declaration, REASON)
    assert [words for words in hidden if words in one(shown, "main").text] == []
    assert line in text_of(beside)
    assert beside.select("main a[href$='/submissions/1']") == []
    own = browser.get(f"/assessments/{assessment}/submissions/1")
    assert "Asha Coordinator" in one(own, "main dl").text


def test_home_lists_what_came_in_and_what_was_withdrawn(
    app: Flask, browser: Browser, assessment: UUID, inspectorate: UUID
) -> None:
    lead = sign_in(app, "Lee Lead", inspectorate, Role.LEAD_INSPECTOR)
    inspector = sign_in(app, "Ina Inspector", inspectorate, Role.INSPECTOR)
    assert lead.get("/").select("#came-in-list") == []
    send(browser, assessment)
    [submission] = find_submissions(app, assessment)

    for who, links in ((lead, 1), (inspector, 0)):
        page = who.get("/")
        line = text_of(page, "#came-in-list")
        assert line.startswith("Testshire Police: submission 1, ")
        assert f"{VCC.short_title}, version {VCC.version}, " in line
        assert VCC.id not in line
        assert f"submission 1, {submission.reference}, sent on" in text_of(page, "#came-in-list")
        assert len(page.select("#came-in-list a")) == links
    withdraw(browser, assessment, REASON)
    for who in (lead, inspector):
        page = who.get("/")
        line = text_of(page, "#came-in-list")
        assert f"submission 1, {submission.reference}, withdrawn {VCC.short_title}, " in line
        assert REASON not in page.text
        assert page.select("#came-in-list a") == []


def test_what_came_in_has_pages(
    app: Flask, browser: Browser, assessment: UUID, inspectorate: UUID
) -> None:
    lead = sign_in(app, "Lee Lead", inspectorate, Role.LEAD_INSPECTOR)
    send(browser, assessment)
    with app.app_context():
        first = db.session.scalars(select(Submission)).one()
        for number in range(2, 102):
            db.session.add(
                Submission(
                    assessment_id=assessment,
                    number=number,
                    seal_id=first.seal_id,
                    reference=make_reference(),
                    sent_by=first.sent_by,
                    role=first.role,
                    declaration=first.declaration,
                    restricted="",
                    sent_at=first.sent_at + timedelta(minutes=number),
                )
            )
        db.session.commit()

    seen, page = [], lead.get("/")
    for lines in (50, 50, 1):
        listed = page.select("#came-in-list li")
        assert len(listed) == lines
        seen += [line.text.split("submission ")[1].split(",")[0] for line in listed]
        way_on = page.select("#came-in ~ nav a[rel=next]")
        page = lead.get(str(way_on[0]["href"])) if way_on else page

    assert seen == [str(number) for number in range(101, 0, -1)]
    beyond = lead.get("/?came-in=9999")
    assert "Nothing more came in" in beyond.text
