"""While the force changes what was asked for, it and the inspectors go on talking in notes."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from checklist.core.assessment_states import AssessmentState
from tests.assessments.assessments import answer
from tests.assessments.notes.talking import answer as reply
from tests.assessments.notes.talking import notes_of, write
from tests.assessments.reach.assigning import assign, inspector, lead
from tests.assessments.sign_off.signed import put_in_state
from tests.assessments.submissions.sending import begin_signed, send
from tests.browser import Browser, one

TEXT = "Which file did you look for?"
TO_BOTH = "@Ines Inspector @Lena Lead"


@pytest.fixture
def kit(app: Flask, inspectorate: UUID) -> Browser:
    return inspector(app, inspectorate, "Ines Inspector")


@pytest.fixture
def liv(app: Flask, inspectorate: UUID) -> Browser:
    return lead(app, inspectorate, "Lena Lead")


@pytest.fixture
def assessment(
    app: Flask, browser: Browser, force: UUID, inspectorate: UUID, kit: Browser, liv: Browser
) -> UUID:
    sent = begin_signed(app, force)
    send(browser, sent)
    assign(app, inspectorate, force, name="Ines Inspector")
    put_in_state(app, sent, AssessmentState.CHANGES_REQUESTED)
    answer(app, sent, {"vet-02": "2"})
    return sent


def ask(browser: Browser, assessment: UUID) -> str:
    return write(
        browser, assessment, f"{TO_BOTH} {TEXT}", thing="note to inspectors", question="vet-01"
    )


def test_inspectors_read_and_answer_what_the_force_asks_them(
    browser: Browser, kit: Browser, liv: Browser, assessment: UUID
) -> None:
    thread = ask(browser, assessment)

    for reader in (kit, liv):
        page = reader.get(notes_of(assessment))
        assert TEXT in page.text
        back = str(one(page, ".govuk-back-link")["href"])
        beside = reader.get(back)
        assert beside.select(f"a[href='{notes_of(assessment)}']")
        assert "2." not in one(beside, "#notes").text
        reply(reader, thread, "The register of it")
        reader.get(f"/assessments/{assessment}/questions/vet-01", expect=403)
    assert browser.get(thread).text.count("The register of it") == 2


def test_who_is_not_assigned_finds_none_of_it(
    app: Flask, browser: Browser, inspectorate: UUID, assessment: UUID
) -> None:
    thread = ask(browser, assessment)
    other = inspector(app, inspectorate, "Otto Other")

    for url in (thread, notes_of(assessment)):
        other.get(url, expect=404)


def test_colleagues_notes_stay_closed_to_inspectors(
    browser: Browser, kit: Browser, assessment: UUID
) -> None:
    thread = write(browser, assessment, "Between us", thing="note")

    assert "Between us" not in kit.get(notes_of(assessment)).text
    kit.get(thread, expect=404)


def test_what_you_see_says_so(kit: Browser, assessment: UUID) -> None:
    page = kit.get("/what-you-see")

    part = next(
        section.text
        for section in page.select("main section, main .govuk-summary-card")
        if "hanges requested" in section.text
    )
    assert "notes with the inspectors" in part


def test_who_is_mentioned_finds_it_on_home_until_they_answer(
    browser: Browser, kit: Browser, liv: Browser, assessment: UUID
) -> None:
    thread = ask(browser, assessment)

    for reader in (kit, liv):
        work = one(reader.get("/"), "[aria-labelledby=my-work]")
        assert "Asked of you in notes (1)" in " ".join(work.text.split())
        assert work.select(f"a[href='{thread}']")
        reply(reader, thread, "The register of it")
        assert not reader.get("/").select("#my-work")
