"""Numbers that no column holds, in addresses and hidden fields, are refused and break nothing."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

import pytest
from flask import Flask

from checklist.web.address_numbers import LARGEST
from tests.assessments.assessments import begin
from tests.browser import Browser, hidden_fields, one
from tests.evidence.uploads import find_newest_file, upload
from tests.hostile.building import PDF

TOO_LARGE = [LARGEST + 1, 2**63 - 1, 2**63, 10**30]


@pytest.fixture
def assessment(app: Flask, browser: Browser, force: UUID) -> UUID:
    """An assessment with one answer, which has one exhibit."""
    made = begin(app, force)
    upload(browser, made, ("policy.pdf", PDF))
    url = f"/assessments/{made}/questions/vet-03"
    browser.send(browser.get(url), url, form="#answer", value="2", note="Known.", then="list")
    return made


@pytest.mark.parametrize("number", [LARGEST, *TOO_LARGE])
def test_nothing_has_a_number_that_no_column_holds(
    app: Flask, browser: Browser, assessment: UUID, number: int
) -> None:
    file = find_newest_file(app)[1].rpartition("/revisions/")[0]
    question = f"/assessments/{assessment}/questions/vet-03"

    for address in (
        f"/assessments/{assessment}/exhibits/{number}",
        f"/assessments/{assessment}/exhibits/{number}/change",
        f"/assessments/{assessment}/exhibits/{number}/newest",
        f"/assessments/{assessment}/exhibits/{number}/withdraw",
        f"{file}/revisions/{number}",
        f"{file}/revisions/{number}/file",
        f"{file}/revisions/{number}/dispose",
        f"{question}?restore={number}",
        f"{question}/history/compare?older={number}",
        f"{question}/history/compare?newer={number}",
    ):
        browser.get(address, expect=404)
    browser.get(f"{question}/history?before={number}", expect=200 if number == LARGEST else 404)
    browser.get(f"/evidence?page={number}")


@pytest.mark.parametrize("number", TOO_LARGE)
@pytest.mark.parametrize(
    ("page", "field"),
    [
        ("questions/vet-03", "base_version"),
        ("questions/vet-03", "base_mark_version"),
        ("exhibits/1/change", "base_version"),
    ],
)
def test_a_version_that_no_column_holds_is_refused(
    browser: Browser, assessment: UUID, page: str, field: str, number: int
) -> None:
    address = f"/assessments/{assessment}/{page}"
    form = "#answer" if page.startswith("questions") else "main form"
    typed: dict[str, Any] = {field: str(number), "value": "2", "mark": "Done"}

    browser.send(browser.get(address), address, form=form, expect=400, **typed)


@pytest.mark.parametrize(
    ("field", "number", "status"),
    [
        *[("sequence", 2**53 - 1, 200), ("sequence", 2**53, 400), ("sequence", -(2**70), 400)],
        *[("base_version", LARGEST, 200), ("base_version", LARGEST + 1, 400)],
        ("base_version", -1, 400),
    ],
)
def test_a_draft_with_a_number_that_no_column_holds_is_refused(
    browser: Browser, assessment: UUID, field: str, number: int, status: int
) -> None:
    address = f"/assessments/{assessment}/questions/vet-03"
    sent = hidden_fields(one(browser.get(address), "#answer")) | {"note": "Half"}
    sent |= {"sequence": "1", field: str(number)}

    assert browser.client.post(f"{address}/draft", data=sent).status_code == status


def test_a_key_that_another_form_has_used_is_refused(browser: Browser, assessment: UUID) -> None:
    key = str(uuid4())
    question = f"/assessments/{assessment}/questions/vet-03"
    exhibit = f"/assessments/{assessment}/exhibits/1/withdraw"
    browser.send(browser.get(exhibit), exhibit, key=key, reason="Out of date")
    described: dict[str, Any] = {"title": "Report", "marking": "OFFICIAL", "key": key}
    started: dict[str, Any] = {
        "question_set": "vcc-2022 2.0.0",
        "title": "Again",
        "period_begins": ["5", "3", "2021"],
        "period_ends": ["4", "3", "2022"],
        "as_at": ["4", "3", "2022"],
        "marking": "OFFICIAL",
        "key": key,
        "sure": "y",
    }
    stated = {"shows": "It", "strength": "E1", "address": "https://example.test/"}
    link = {"address": "https://example.test/"}

    for address, typed in (
        ("/assessments/start", started),
        ("/evidence/new/link", described | link),
        (f"{question}/exhibits/new/link", described | stated),
        (f"/assessments/{assessment}/reports", {"key": key}),
    ):
        form = f"main form[method=post][action*='{address}'], main form[method=post]"
        page = browser.get(address)
        sent = hidden_fields(page.select(form)[0]) | typed
        answer = browser.client.post(address, data=sent)
        told = "govuk-error-summary" in answer.text  # as of one that comes again with other words
        assert answer.status_code == 400 or (answer.status_code == 200 and told), address

    assert "Again" not in browser.get("/").text
