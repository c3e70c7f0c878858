"""Links, held records and evidence used again; exhibits changed and withdrawn."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select

from checklist.assessments.models import ExhibitEntry
from checklist.core.organisations import Role
from checklist.db import db
from checklist.evidence.models import Evidence
from tests.assessments.assessments import begin
from tests.browser import Browser, one, sign_in
from tests.evidence.uploads import (
    FORM,
    TYPED,
    count_rows,
    find_newest_file,
    load_exhibits,
    new_page,
    upload,
)
from tests.hostile.building import PDF


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    return begin(app, force)


def add_by(
    browser: Browser, assessment: UUID, source: str, expect: int = 302, **typed: Any
) -> BeautifulSoup:
    """Add an exhibit that is not an upload."""
    address = new_page(assessment, source=source)
    page = browser.get(address)
    return browser.send(page, address, form=FORM, expect=expect, **{**TYPED, **typed})


def typed_in(page: BeautifulSoup) -> dict[str, Any]:
    """What the fields of the form for a change hold."""
    form = page.select("main form")[-1]
    typed: dict[str, Any] = {
        str(field["name"]): str(field.get("value", "")) for field in form.select("input[type=text]")
    }
    typed |= {str(area["name"]): area.text for area in form.select("textarea")}
    typed |= {str(field["name"]): str(field["value"]) for field in form.select("input[checked]")}
    typed["document_date"] = [
        str(field.get("value", "")) for field in form.select("[name=document_date]")
    ]
    typed["review_date"] = ["", "", ""]
    return typed


def send_change(
    browser: Browser, page: BeautifulSoup, assessment: UUID, expect: int = 302, **typed: Any
) -> BeautifulSoup:
    address = f"/assessments/{assessment}/exhibits/1/change"
    return browser.send(page, address, expect=expect, **{**typed_in(page), **typed})


def test_a_link_is_shown_with_its_address(browser: Browser, app: Flask, assessment: UUID) -> None:
    add_by(browser, assessment, "link", title="Report", address="https://example.test/a?b=1")

    page = browser.get(f"/assessments/{assessment}/exhibits/1")
    assert "https://example.test/a?b=1" in page.text


def test_what_was_done_is_said_where_the_page_opens(browser: Browser, assessment: UUID) -> None:
    """No place on the page is named, or the browser would pass the message over."""
    add_by(browser, assessment, "link", title="Report", address="https://example.test/a")

    assert "#" not in browser.location
    notice = one(browser.get(browser.location), ".govuk-notification-banner[role=alert]")
    assert "Exhibit 1 added" in notice.text


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "data:text/html,x", "//x", "http://[", ""]
)
def test_an_address_that_is_no_web_page_is_refused(
    browser: Browser, assessment: UUID, address: str
) -> None:
    page = add_by(browser, assessment, "link", expect=200, title="Report", address=address)

    assert "Enter a web address" in one(page, "#address-error").text


@pytest.mark.parametrize(
    ("address", "advice"),
    [
        ("https://example.test/a b", "write %20 for each"),
        ("https://user:secret@example.test/", "Take the user name and password out"),
    ],
)
def test_an_address_that_can_be_mended_is_refused_with_how(
    browser: Browser, assessment: UUID, address: str, advice: str
) -> None:
    page = add_by(browser, assessment, "link", expect=200, title="Report", address=address)

    assert advice in one(page, "#address-error").text
    assert one(page, "#address")["value"] == address


def test_a_record_of_what_is_held_names_who_holds_it(browser: Browser, assessment: UUID) -> None:
    refused = add_by(browser, assessment, "held", expect=200, title="Log", place="")
    assert "Say who holds it" in one(refused, "#place-error").text

    add_by(browser, assessment, "held", title="Log", place="Force vetting manager")

    page = browser.get(f"/assessments/{assessment}/exhibits/1")
    assert "Force vetting manager" in page.text
    assert "held by the force" in page.text.lower()


def test_evidence_is_used_again_with_a_pinpoint_of_its_own(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    upload(browser, assessment, ("policy.pdf", PDF))
    evidence = find_newest_file(app)[1].split("/")[2]

    add_by(browser, assessment, "library", evidence=evidence, pinpoint="Page 9")

    assert count_rows(app, Evidence) == 1
    assert [exhibit.pinpoint for exhibit in load_exhibits(app, assessment)] == ["Page 3", "Page 9"]
    assert load_exhibits(app, assessment)[1].revision_id is not None


def test_the_strongest_evidence_must_say_who_tested_it(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    page = upload(browser, assessment, ("a.pdf", PDF), strength="E3", expect=200)
    assert "Say who tested it" in one(page, "#tested_by-error").text

    upload(browser, assessment, ("a.pdf", PDF), strength="E3", tested_by="Internal audit")

    assert [exhibit.tested_by for exhibit in load_exhibits(app, assessment)] == ["Internal audit"]


@pytest.mark.parametrize(
    ("dated", "remark"),
    [
        (["", "", ""], "has no date"),
        (["5", "3", "2022"], "after the as-at date"),
        (["3", "3", "2021"], "more than 12 months before"),
    ],
)
def test_an_exhibit_says_why_it_does_not_count(
    browser: Browser, assessment: UUID, dated: list[str], remark: str
) -> None:
    upload(browser, assessment, ("a.pdf", PDF), strength="E2", document_date=dated)

    assert remark in browser.get(f"/assessments/{assessment}/questions/vet-03").text
    assert remark in browser.get(f"/assessments/{assessment}/exhibits/1").text


def test_a_date_to_come_is_refused(browser: Browser, assessment: UUID) -> None:
    page = upload(browser, assessment, ("a.pdf", PDF), document_date=["1", "1", "2099"], expect=200)

    assert "must be today or in the past" in one(page, "#document_date-error").text


def test_a_change_is_seen_with_its_history(app: Flask, browser: Browser, assessment: UUID) -> None:
    upload(browser, assessment, ("a.pdf", PDF))
    page = browser.get(f"/assessments/{assessment}/exhibits/1/change")

    send_change(browser, page, assessment, strength="E2", pinpoint="Page 4", title="A better title")

    shown = browser.get(f"/assessments/{assessment}/exhibits/1")
    assert "A better title" in one(shown, "h1").text
    history = [entry.text.split()[0] for entry in shown.select("ol li strong")]
    assert history == ["Changed", "Added"]
    with app.app_context():
        entries = db.session.scalars(select(ExhibitEntry).order_by(ExhibitEntry.version)).all()
    assert [entry.pinpoint for entry in entries] == ["Page 3", "Page 4"]


def test_a_stale_change_shows_both_texts_and_the_next_one_stands(
    app: Flask, browser: Browser, assessment: UUID, force: UUID
) -> None:
    upload(browser, assessment, ("a.pdf", PDF))
    address = f"/assessments/{assessment}/exhibits/1/change"
    page = browser.get(address)
    other = sign_in(app, "Ben Signatory", force, Role.SIGNATORY)
    send_change(other, other.get(address), assessment, shows="Ben's text")

    refused = send_change(browser, page, assessment, expect=200, shows="Asha's text")

    assert "Ben's text" in one(refused, ".govuk-inset-text").text
    assert one(refused, "textarea[name=shows]").text == "Asha's text"
    send_change(browser, refused, assessment, shows="Both texts")
    assert [exhibit.shows for exhibit in load_exhibits(app, assessment)] == ["Both texts"]


def test_a_repeated_change_is_made_once(app: Flask, browser: Browser, assessment: UUID) -> None:
    upload(browser, assessment, ("a.pdf", PDF))
    page = browser.get(f"/assessments/{assessment}/exhibits/1/change")

    send_change(browser, page, assessment, shows="Once")
    send_change(browser, page, assessment, shows="Once")

    assert [exhibit.version for exhibit in load_exhibits(app, assessment)] == [2]


def test_a_withdrawn_exhibit_stays_with_its_reason_and_its_number(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    upload(browser, assessment, ("a.pdf", PDF))
    address = f"/assessments/{assessment}/exhibits/1/withdraw"
    refused = browser.send(browser.get(address), address, expect=200, reason=" ")
    assert "Say why you withdraw it" in one(refused, "#reason-error").text

    page = browser.get(address)
    other_page = browser.get(address)
    browser.send(page, address, reason="The wrong year")
    browser.send(page, address, reason="The wrong year")
    browser.send(other_page, address, expect=409, reason="Another reason")

    question = browser.get(f"/assessments/{assessment}/questions/vet-03")
    assert "The wrong year" in one(question, ".checklist-exhibit--not-counted").text
    browser.get(address, expect=409)
    browser.get(f"/assessments/{assessment}/exhibits/1/change", expect=409)
    upload(browser, assessment, ("b.pdf", PDF))
    assert [exhibit.number for exhibit in load_exhibits(app, assessment)] == [1, 2]


def test_exhibits_added_at_the_same_moment_have_numbers_of_their_own(
    app: Flask, assessment: UUID, force: UUID
) -> None:
    address = new_page(assessment, source="link")
    typed = {**TYPED, "title": "Report", "address": "https://example.test/"}
    people = [sign_in(app, f"Person {n}", force, Role.SIGNATORY) for n in range(6)]
    pages = [(person, person.get(address)) for person in people]

    with ThreadPoolExecutor(len(pages)) as pool:
        sent = [
            pool.submit(person.send, page, address, form=FORM, **typed) for person, page in pages
        ]
    for one_sent in sent:
        one_sent.result()

    assert [exhibit.number for exhibit in load_exhibits(app, assessment)] == [1, 2, 3, 4, 5, 6]


def test_what_is_no_file_has_no_newest_revision_to_use(browser: Browser, assessment: UUID) -> None:
    held = f"/assessments/{assessment}/questions/vet-03/exhibits/new/held"
    browser.send(
        browser.get(held),
        held,
        title="Vetting register",
        place="Room 2",
        shows="All clearances in force",
        strength="E1",
        marking="OFFICIAL",
    )

    page = browser.get(f"/assessments/{assessment}/exhibits/1/newest", expect=404)

    assert "is not a file" in page.text
