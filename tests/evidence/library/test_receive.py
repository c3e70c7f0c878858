"""Files become exhibits of an answer, from the question's page to the list of exhibits."""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from checklist.evidence.models import Evidence, Revision
from checklist.settings import MEGABYTE, Bucket, Limits, Settings
from tests.assessments.assessments import begin
from tests.browser import Browser, add_organisation, one, sign_in
from tests.evidence.uploads import (
    FORM,
    TYPED,
    count_rows,
    fetch,
    file_part,
    find_newest_file,
    load_exhibits,
    new_page,
    post,
    raw_multipart,
    upload,
)
from tests.hostile.building import PDF, png


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """Small limits, so that they are quickly reached."""
    return replace(settings, limits=Limits(file=MEGABYTE, files=3, force=3 * MEGABYTE))


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    return begin(app, force)


def texts(page: object, selector: str) -> list[str]:
    return [found.text.strip() for found in page.select(selector)]  # type: ignore[attr-defined]  # a page or a part


def test_a_file_becomes_an_exhibit_with_its_bytes_unchanged(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    upload(browser, assessment, ("Vetting policy.pdf", PDF))

    page = browser.follow(browser.location)
    assert "Exhibit 1 added" in one(page, ".govuk-notification-banner").text
    assert "1. Vetting policy" in one(page, ".checklist-exhibit__title").text
    assert "E1, file, dated 1 March 2022" in one(page, ".checklist-exhibit__facts").text
    name, address = find_newest_file(app)
    assert name == "Vetting policy.pdf"
    assert fetch(browser, address).data == PDF


def test_files_begin_on_the_question_page_and_are_described_on_the_next(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    question = f"/assessments/{assessment}/questions/vet-03"
    start = browser.get(question)
    form = one(start, f'form[action="{new_page(assessment)}"]')
    token = str(one(form, "[name=csrf_token]")["value"])
    sent = {
        "csrf_token": token,
        "begin": "1",
        "files": [file_part("a.pdf", PDF), file_part("b.png", png())],
    }

    browser._page(browser.client.post(new_page(assessment), data=sent), 302)
    assert browser.location == f"{new_page(assessment)}?waiting=2"
    asked = browser.get(browser.location)

    assert texts(asked, ".govuk-checkboxes__label") == ["a.pdf, 200 bytes", "b.png, 67 bytes"]
    upload_tokens = [str(box["value"]) for box in asked.select("[name=received]")]
    typed: dict[str, Any] = {"marking": "OFFICIAL", "received": upload_tokens}
    rows = [str(area["name"]).removesuffix("shows") for area in asked.select("textarea")]
    typed |= {f"{row}shows": f"Text {number}" for number, row in enumerate(rows)}
    typed |= {f"{rows[0]}strength": "E1", f"{rows[0]}document_date": ["1", "3", "2022"]}
    refused = browser.send(asked, new_page(assessment), form=FORM, expect=200, **typed)
    assert texts(refused, ".govuk-error-summary li") == ["Select how strong this evidence is"]
    assert one(refused, f"#{rows[1]}strength-error")
    assert texts(refused, "textarea") == ["Text 0", "Text 1"]
    typed |= {f"{rows[1]}strength": "E2", f"{rows[1]}document_date": ["2", "4", "2021"]}
    browser.send(refused, new_page(assessment), form=FORM, **typed)
    exhibits = load_exhibits(app, assessment)
    assert [(one.number, one.shows, one.strength) for one in exhibits] == [
        (1, "Text 0", "E1"),
        (2, "Text 1", "E2"),
    ]
    facts = " ".join(texts(browser.get(question), ".checklist-exhibit__facts"))
    assert "1 March 2022" in facts
    assert "2 April 2021" in facts
    assert texts(browser.get("/evidence"), "th a") in (["a", "b"], ["b", "a"])


def test_a_form_sent_back_keeps_what_was_typed_and_the_files_that_came(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    refused = upload(
        browser, assessment, ("a.pdf", PDF), ("b.exe", b"MZ"), shows="", title="A title", expect=200
    )

    problems = texts(refused, ".govuk-error-summary li")
    assert any("“b.exe” must be a PDF" in problem for problem in problems)
    assert "Say what it shows" in problems
    assert one(refused, "[name=title]")["value"] == "A title"
    upload_tokens = [str(box["value"]) for box in refused.select("[name=received]")]
    assert len(upload_tokens) == 1
    browser.send(refused, new_page(assessment), form=FORM, **{**TYPED, "received": upload_tokens})
    assert len(load_exhibits(app, assessment)) == 1


def test_an_upload_token_of_another_person_is_worth_nothing(
    app: Flask, browser: Browser, assessment: UUID, force: UUID
) -> None:
    refused = upload(browser, assessment, ("a.pdf", PDF), shows="", expect=200)
    upload_token = str(one(refused, "[name=received]")["value"])
    other = sign_in(app, "Ben Signatory", force, Role.SIGNATORY)

    page = other.get(new_page(assessment))
    answer = other.send(
        page, new_page(assessment), form=FORM, expect=200, **{**TYPED, "received": [upload_token]}
    )

    assert "Choose the files again" in one(answer, ".govuk-error-summary").text
    assert load_exhibits(app, assessment) == []


def test_a_repeated_upload_makes_one_exhibit(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    page = browser.get(new_page(assessment))

    upload(browser, assessment, ("a.pdf", PDF), page=page)
    upload(browser, assessment, ("a.pdf", PDF), page=page)

    assert len(load_exhibits(app, assessment)) == 1
    assert count_rows(app, Evidence) == 1


def test_the_same_file_twice_and_one_name_for_two_files_are_all_kept(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    for content in (PDF, PDF, PDF + b"\n%%EOF\n"):
        upload(browser, assessment, ("policy.pdf", content))

    assert [one.number for one in load_exhibits(app, assessment)] == [1, 2, 3]
    page = browser.get("/evidence")
    assert texts(page, "th a") == ["policy"] * 3
    with app.app_context():
        digests = db.session.scalars(select(Revision.sha256)).all()
    assert (len(digests), len(set(digests))) == (3, 2)


def test_a_file_over_the_limit_is_refused_beside_its_field(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    page = upload(browser, assessment, ("big.txt", b"a" * (MEGABYTE + 1)), expect=200)

    assert "“big.txt” must be 1 MB or smaller" in one(page, "#files-error").text
    assert load_exhibits(app, assessment) == []


def test_too_many_files_are_refused_beside_their_field(browser: Browser, assessment: UUID) -> None:
    page = upload(browser, assessment, *[(f"{n}.pdf", PDF) for n in range(4)], expect=200)

    assert "Choose 3 files or fewer at a time" in one(page, "#files-error").text


def test_a_store_that_is_away_is_asked_once_for_all_files_of_a_form(
    settings: Settings, make_app: Callable[[Settings], Flask], force: UUID
) -> None:
    away = Bucket("evidence", "http://127.0.0.1:1", "us-east-1", "key", "secret")
    app = make_app(replace(settings, bucket=away))
    browser = sign_in(app, "Asha Coordinator", force, Role.COORDINATOR)

    files = [(f"{n}.pdf", PDF) for n in range(3)]
    page = upload(browser, begin(app, force), *files, expect=200)

    assert one(page, "#files-error").text.count("cannot reach its store of files now") == 1


def test_more_than_a_request_may_carry_is_refused_beside_the_field(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    page = upload(browser, assessment, ("big.txt", b"a" * 6 * MEGABYTE), expect=413)

    assert "smaller than 5 MB together" in one(page, "#files-error").text


def test_pages_without_files_take_no_large_bodies(browser: Browser, assessment: UUID) -> None:
    address = f"/assessments/{assessment}/exhibits/1/withdraw"

    answer = post(browser, address, {"files": file_part("big.txt", b"a" * 3 * MEGABYTE)})

    assert answer.status_code == 413


def test_a_stranger_with_a_large_upload_gets_a_page(app: Flask, assessment: UUID) -> None:
    stranger = Browser(app.test_client())

    answer = post(
        stranger, new_page(assessment), {"files": file_part("a.txt", b"a" * 3 * MEGABYTE)}
    )

    assert answer.status_code in (401, 413)


def test_the_limit_of_a_force_holds(app: Flask, browser: Browser, assessment: UUID) -> None:
    for number in range(3):
        upload(browser, assessment, (f"{number}.txt", b"a" * (MEGABYTE - 10)))

    page = upload(browser, assessment, ("4.txt", b"a" * 1000), expect=200)

    assert "would go over it" in one(page, "#files-error").text
    assert len(load_exhibits(app, assessment)) == 3


def test_an_upload_without_a_token_keeps_nothing(
    app: Flask, browser: Browser, assessment: UUID, settings: Settings
) -> None:
    answer = browser.client.post(
        new_page(assessment), data={**TYPED, "files": file_part("a.pdf", PDF)}
    )

    assert answer.status_code == 400
    assert count_rows(app, Evidence) == 0
    assert not settings.evidence.exists()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_an_upload_that_breaks_off_leaves_nothing(
    app: Flask, browser: Browser, assessment: UUID, settings: Settings
) -> None:

    body, kind = raw_multipart(TYPED, b"a.pdf", PDF * 3000)
    for tenth in range(1, 10):
        cut = len(body) * tenth // 10
        answer = browser.client.post(
            new_page(assessment),
            data=body[:cut],
            content_type=kind,
            environ_overrides={"CONTENT_LENGTH": str(len(body))},
        )
        assert answer.status_code in (400, 413)
    gc.collect()  # the half-read files of Werkzeug's parser complain as they close

    assert count_rows(app, Evidence) == 0
    assert not settings.evidence.exists()


def test_a_reader_may_download_and_not_add(
    app: Flask, browser: Browser, assessment: UUID, force: UUID
) -> None:
    upload(browser, assessment, ("a.pdf", PDF))
    _, address = find_newest_file(app)
    reader = sign_in(app, "Rita Reader", force, Role.READER)

    assert fetch(reader, address).data == PDF
    reader.get(new_page(assessment), expect=403)
    reader.get(f"/assessments/{assessment}/exhibits/1/change", expect=403)
    page = reader.get(f"/assessments/{assessment}/exhibits/1")
    assert not page.select('a[href$="/change"]')


def test_to_another_force_none_of_it_exists(app: Flask, browser: Browser, assessment: UUID) -> None:
    upload(browser, assessment, ("a.pdf", PDF))
    _, address = find_newest_file(app)
    elsewhere = add_organisation(app, "Elseshire Police", OrganisationKind.FORCE)
    other = sign_in(app, "Otto Other", elsewhere, Role.COORDINATOR)
    addresses = [
        address,
        address.removesuffix("/file"),
        address.partition("/revisions")[0],
        new_page(assessment),
        f"/assessments/{assessment}/exhibits/1",
        f"/assessments/{assessment}/exhibits/1/change",
        f"/assessments/{assessment}/exhibits/1/withdraw",
        *[new_page(assessment, source=one) for one in ("link", "held", "library")],
    ]

    for one_address in addresses:
        other.get(one_address, expect=404)
    assert "No evidence yet" in other.get("/evidence").text


def test_evidence_of_another_force_cannot_be_used(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    elsewhere = add_organisation(app, "Elseshire Police", OrganisationKind.FORCE)
    other = sign_in(app, "Otto Other", elsewhere, Role.COORDINATOR)
    upload(other, begin(app, elsewhere), ("theirs.pdf", PDF))
    theirs = find_newest_file(app)[1].split("/")[2]
    page = browser.get(new_page(assessment, source="library"))

    refused = browser.send(
        page,
        new_page(assessment, source="library"),
        form=FORM,
        expect=200,
        evidence=theirs,
        **TYPED,
    )

    assert "theirs" not in page.text
    assert "Choose the evidence" in one(refused, ".govuk-error-summary").text
