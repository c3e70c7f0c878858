"""Evidence is added to the library before an answer uses it, by a form or file by file."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from werkzeug.test import TestResponse

from checklist.core.organisations import OrganisationKind, Role
from checklist.evidence.models import Evidence
from checklist.settings import MEGABYTE, Limits, Settings
from tests.assessments.assessments import begin
from tests.browser import Browser, add_organisation, hidden_fields, one, sign_in
from tests.evidence.uploads import FORM, MARCH, count_rows, file_part, new_page, post
from tests.hostile.building import PDF

NEW = "/evidence/new"
TYPED: dict[str, Any] = {"marking": "OFFICIAL", "document_date": MARCH}


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """Small limits, so that they are quickly reached."""
    return replace(settings, limits=Limits(file=MEGABYTE, files=3, force=3 * MEGABYTE))


def send(browser: Browser, *names: str, expect: int = 302) -> BeautifulSoup:
    form = one(browser.get(NEW), FORM)
    sent = {**hidden_fields(form), **TYPED, "files": [file_part(name, PDF) for name in names]}
    return browser._page(post(browser, NEW, sent), expect)


def send_one(browser: Browser, to: str, name: str, content: bytes) -> TestResponse:
    """Send a file as the script does."""
    token = hidden_fields(one(browser.get(NEW), FORM))["csrf_token"]
    return post(browser, to, {"csrf_token": token, "file": file_part(name, content)})


def test_several_files_come_into_the_library_at_once(app: Flask, browser: Browser) -> None:
    send(browser, "a.pdf", "b.pdf")

    page = browser.follow(browser.location)
    assert "2 pieces of evidence added" in one(page, ".govuk-notification-banner").text
    assert {link.text for link in page.select("th a")} == {"a", "b"}
    assert "400 bytes of 3 MB used" in page.text


def test_each_refusal_is_named_and_the_good_files_are_kept(app: Flask, browser: Browser) -> None:
    refused = send(browser, "a.pdf", "b.exe", "c.bat", expect=200)

    message = one(refused, "#files-error").text
    assert "“b.exe” is a PDF with the ending exe. Give it the ending pdf" in message
    assert "“c.bat” is a PDF with the ending bat. Give it the ending pdf" in message
    kept = [box.text.strip() for box in refused.select(".govuk-checkboxes__label")]
    assert kept == ["a.pdf, 200 bytes"]
    upload_token = str(one(refused, "[name=received]")["value"])
    browser.send(refused, NEW, form=FORM, received=[upload_token], **TYPED)
    assert count_rows(app, Evidence) == 1


def test_too_many_files_are_refused_with_a_message_that_none_was_kept(
    app: Flask, browser: Browser
) -> None:
    page = send(browser, "a.pdf", "b.pdf", "c.pdf", "d.pdf", expect=200)

    message = one(page, "#files-error").text
    assert "Choose 3 files or fewer at a time. None of the 4 was kept" in message
    assert count_rows(app, Evidence) == 0


def test_files_too_large_together_are_refused_beside_the_field(browser: Browser) -> None:
    sent = {"files": file_part("big.txt", b"a" * 6 * MEGABYTE)}

    page = browser._page(post(browser, NEW, sent), 413)

    assert "smaller than 5 MB together. None was kept" in one(page, "#files-error").text


@pytest.mark.parametrize(
    ("source", "typed", "shown"),
    [
        ("link", {"address": "https://example.test/policy"}, "https://example.test/policy"),
        ("held", {"place": "Force vetting manager"}, "Force vetting manager"),
    ],
)
def test_a_link_and_a_record_come_into_the_library_once(
    app: Flask, browser: Browser, source: str, typed: dict[str, str], shown: str
) -> None:
    page = browser.get(f"{NEW}/{source}")
    refused = browser.send(page, f"{NEW}/{source}", form=FORM, expect=200)
    assert len(refused.select(".govuk-error-summary li")) == 3
    message: dict[str, Any] = {**typed, "title": "Vetting policy", "marking": "OFFICIAL"}

    browser.send(page, f"{NEW}/{source}", form=FORM, **message)
    browser.send(page, f"{NEW}/{source}", form=FORM, **message)

    assert count_rows(app, Evidence) == 1
    library = browser.follow(browser.location)
    piece = browser.get(str(one(library, "th a")["href"]))
    assert shown in piece.text
    assert "Not used yet" in piece.text


def test_an_address_that_was_copied_with_more_than_it_is_a_link(browser: Browser) -> None:
    typed: dict[str, Any] = {
        "address": "\ufeffHttps://example.test/policy\u200b",
        "title": "Vetting policy",
    }
    page = browser.get(f"{NEW}/link")

    browser.send(page, f"{NEW}/link", form=FORM, marking="OFFICIAL", **typed)

    library = browser.follow(browser.location)
    piece = browser.get(str(one(library, "th a")["href"]))
    link = one(piece, ".govuk-summary-list a[rel]")
    assert link["href"] == link.text == "https://example.test/policy"


@pytest.mark.parametrize("to", ["library", "assessment"])
def test_a_file_sent_on_its_own_gets_a_token_and_adds_nothing(
    app: Flask, browser: Browser, force: UUID, to: str
) -> None:
    assessment = begin(app, force)
    address = "/evidence/received" if to == "library" else f"/assessments/{assessment}/received"

    first = send_one(browser, address, "a.pdf", PDF)
    send_one(browser, address, "a.pdf", PDF)
    refused = send_one(browser, address, "a.exe", b"MZ")
    nothing = send_one(browser, address, "", b"")

    assert first.json is not None
    assert first.json["name"] == "a.pdf"
    assert first.json["size"] == "200 bytes"
    assert refused.status_code == nothing.status_code == 422
    assert "“a.exe” must be a PDF" in str(refused.json)
    assert count_rows(app, Evidence) == 0
    where = NEW if to == "library" else new_page(assessment)
    page = browser.get(where)
    also: dict[str, Any] = {} if to == "library" else {"shows": "That it is", "strength": "E1"}
    browser.send(page, where, form=FORM, received=[first.json["upload_token"]], **TYPED, **also)
    browser.send(page, where, form=FORM, received=[first.json["upload_token"]], **TYPED, **also)
    assert count_rows(app, Evidence) == 1


def test_only_those_who_answer_for_a_force_add_to_its_library(app: Flask, force: UUID) -> None:
    body = add_organisation(app, "Testshire Commissioner", OrganisationKind.LOCAL_POLICING_BODY)
    watcher = sign_in(app, "Wim Watcher", body, Role.CONTRIBUTOR)
    reader = sign_in(app, "Rita Reader", force, Role.READER)

    for person in (watcher, reader):
        for end in ("", "/link", "/held"):
            person.get(f"{NEW}{end}", expect=403)
    assert f'href="{NEW}' not in str(reader.get("/evidence"))
    watcher.get("/evidence", expect=403)
    signatory = sign_in(app, "Sila Signatory", force, Role.SIGNATORY)
    assert f'href="{NEW}' in str(signatory.get("/evidence"))
