"""A local policing body reads the worksheets of what is put to it, and draws none of its own."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from flask import Flask

from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import Role
from tests.assessments.assessments import begin
from tests.assessments.shares.sharing import OFFICE, add_body, ask_body
from tests.assessments.sign_off.signed import put_in_state
from tests.assessments.worksheets.sampling import (
    QUESTION,
    WORKSHEET,
    begin_worksheet,
    draw,
    numbers_of,
    result_of,
    save,
)
from tests.browser import Browser, hidden_fields, one, sign_in


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    return begin(app, force)


@pytest.fixture
def body(app: Flask, force: UUID) -> UUID:
    return add_body(app, force)


@pytest.fixture
def officer(app: Flask, body: UUID) -> Browser:
    """The body's coordinator, who answers for it."""
    return sign_in(app, "Oscar Officer", body, Role.COORDINATOR)


def list_of(assessment: UUID) -> str:
    return f"/assessments/{assessment}/questions/{QUESTION}/worksheets"


def test_each_box_names_a_body_that_is_asked(
    app: Flask, browser: Browser, assessment: UUID, body: UUID
) -> None:
    new, worksheet = f"{list_of(assessment)}/new", begin_worksheet(browser, assessment)
    draw(browser, worksheet)
    before = [one(browser.get(page), "main").text for page in (new, worksheet)]

    ask_body(app, assessment, body, QUESTION)

    after = [browser.get(page) for page in (new, worksheet)]
    assert all("Seen by" in text and OFFICE not in text for text in before)
    seen = [one(after[0], f"#{name}-seen").text for name in ("population", "acceptable")]
    seen += [one(after[1], box).text for box in ("#reference-hint", "#cause-seen")]
    assert [OFFICE in text for text in seen] == [True] * 4
    page = browser.send(after[0], new, expect=200, **(WORKSHEET | {"size": "many"}))
    assert OFFICE in one(page, "#population-seen").text


def test_a_body_that_is_asked_reads_and_draws_nothing(
    app: Flask, browser: Browser, assessment: UUID, body: UUID, officer: Browser
) -> None:
    worksheet = begin_worksheet(browser, assessment, wanted="10")
    drawn = draw(browser, worksheet)
    fresh = begin_worksheet(browser, assessment)
    pages = [(browser.get(worksheet), worksheet), (browser.get(fresh), f"{fresh}/draw")]
    ask_body(app, assessment, body, QUESTION)

    listed = officer.get(list_of(assessment))
    shown = officer.get(worksheet)

    assert len(listed.select("h2 a")) == 2
    assert listed.select("main .govuk-button") == shown.select("main form") == []
    assert one(shown, "#seed").text == one(drawn, "#seed").text
    officer.get(f"{list_of(assessment)}/new", expect=403)
    token = hidden_fields(officer.get("/").select("form")[0])["csrf_token"]
    for page, url in pages:
        form = "form#draw" if url.endswith("draw") else "form#outcomes"
        officer.send(page, url, form=form, expect=403, csrf_token=token)
    assert "None of the 10 drawn" in result_of(browser.get(worksheet))
    assert browser.get(fresh).select("#seed") == []


def test_a_body_finds_no_worksheet_of_what_is_not_put_to_it(
    app: Flask, browser: Browser, assessment: UUID, body: UUID, officer: Browser
) -> None:
    worksheet = begin_worksheet(browser, assessment)
    draw(browser, worksheet)
    ask_body(app, assessment, body, "vet-02")
    missing = f"/assessments/{assessment}/worksheets/99"

    found = [officer.get(path, expect=404) for path in (worksheet, missing)]

    officer.get(f"{worksheet}/annex", expect=404)
    officer.get(list_of(assessment), expect=404)
    assert one(found[0], "main").text == one(found[1], "main").text


@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.READER])
def test_once_signed_a_body_reads_the_counts_and_no_reference_to_one_item(
    app: Flask, browser: Browser, assessment: UUID, body: UUID, force: UUID, role: Role
) -> None:
    worksheet = begin_worksheet(browser, assessment, wanted="10")
    page = draw(browser, worksheet)
    first, *others = numbers_of(page)
    outcomes = {first: "not met"} | dict.fromkeys(others, "met")
    typed: dict[str, Any] = {f"item-{first}-reference": "XQ-77"}
    save(browser, worksheet, page, outcomes, **typed)
    put_in_state(app, assessment, AssessmentState.SIGNED)
    of_body = sign_in(app, "Bea Body", body, role)
    reader = sign_in(app, "Rae Reader", force, Role.READER)

    for by, reads in ((of_body, False), (reader, False), (browser, True)):
        shown, printed = by.get(worksheet), by.get(f"{worksheet}/annex")
        assert "1 of the 10 did not hold enhanced vetting" in result_of(shown)
        for each in (shown, printed):
            assert ("XQ-77" in each.text) is reads
            assert ("Reference" in one(each, "main").text) is reads
        assert ("XQ-77" in by.get(f"{worksheet}/annex?version=1").text) is reads


@pytest.mark.parametrize("state", [AssessmentState.AWAITING_SIGN_OFF, AssessmentState.SIGNED])
def test_once_sign_off_is_asked_for_a_worksheet_stays_as_it_is(
    app: Flask, browser: Browser, assessment: UUID, state: AssessmentState
) -> None:
    worksheet = begin_worksheet(browser, assessment, wanted="10")
    page = draw(browser, worksheet)
    put_in_state(app, assessment, state)

    shown = browser.get(worksheet)
    save(browser, worksheet, page, {numbers_of(page)[0]: "met"}, expect=409)

    assert shown.select("#outcomes") == []
    assert "None of the 10 drawn" in result_of(browser.get(worksheet))
