"""The order of a question's page: whom to ask, the answer, its evidence, the two ways to save."""

from __future__ import annotations

from uuid import UUID

from flask import Flask

from checklist.core.organisations import Role
from tests.assessments.assessments import answer, begin
from tests.browser import Browser, one, sign_in


def test_the_page_asks_then_takes_evidence_then_saves(
    app: Flask, browser: Browser, force: UUID
) -> None:
    page = browser.get(f"/assessments/{begin(app, force)}/questions/vet-01")

    text = str(one(page, "main"))
    parts = [
        ">Who usually knows<", ">Typical evidence<", 'name="value"', 'id="note"', 'id="exhibits"',
        ">Save and continue<", 'id="mark"', 'id="about"',
    ]  # fmt: skip
    assert [text.count(part) for part in parts if part != 'name="value"'] == [1] * 7
    places = [text.index(part) for part in parts]
    assert places == sorted(places)
    saving = [
        button.text
        for button in page.select("button[name=then]")
        if not button.find_parent(id="mark")
    ]
    # The last is there without scripts alone.
    assert saving == ["Save and continue", "Save and return to the list", "Work out the figures"]
    assert {str(button["form"]) for button in page.select("button[name=then]")} == {"answer"}


def test_a_save_says_so_on_the_page_that_follows(app: Flask, browser: Browser, force: UUID) -> None:
    assessment = begin(app, force)
    url = f"/assessments/{assessment}/questions/vet-02"
    for then, said in (("next", "is saved"), ("list", "is saved"), ("done", "is saved and marked")):
        browser.send(browser.get(url), url, form="form#answer", value="3", then=then)

        follow = browser.location
        after = browser.get(follow)

        assert f"Your answer to vet-02 {said}" in one(after, ".govuk-notification-banner").text
        assert not browser.get(follow).select(".govuk-notification-banner")


def test_a_reader_too_sees_whom_to_ask_and_the_evidence(app: Flask, force: UUID) -> None:
    assessment = begin(app, force)
    answer(app, assessment, {"vet-02": "3"})
    reader = sign_in(app, "Rana Reader", force, Role.READER)

    page = reader.get(f"/assessments/{assessment}/questions/vet-02")

    assert "Who usually knows" in one(page, "main").text
    assert page.select("#exhibits")
    assert not page.select("button[form=answer]")
