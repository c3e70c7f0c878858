"""What an inspector gathered counts in their own judgement, and may raise its ceiling."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select

from checklist.audit.models import AuditEvent, AuditLink
from checklist.db import db
from checklist.reviews.judgements.evidence.models import OwnExhibit
from tests.assessments.reach.assigning import lead
from tests.assessments.sign_off.signed import text_of
from tests.browser import Browser
from tests.reviews.judgements.judging import (
    REASON,
    address,
    assigned,
    find_judgements,
    judge,
)

# vet-04 is claimed at 3, and nothing but a statement stands behind it.
QUESTION = "vet-04"
NOTES: dict[str, Any] = {
    "title": "Notes of the focus group",
    "document_date": ["4", "3", "2022"],
    "shows": "Six of seven knew the rule.",
    "pinpoint": "page 2",
    "place": "Folder 12 of the inspectorate",
    "strength": "E2",
}
OTHER: dict[str, Any] = {"choice": "another level", "level": "3", "reason": REASON}


@pytest.fixture
def ina(app: Flask, inspectorate: UUID, force: UUID, assessment: UUID) -> Browser:
    return assigned(app, inspectorate, force)


def adding(assessment: UUID) -> str:
    return f"{address(assessment, QUESTION)}/own-exhibits/new"


def add(by: Browser, assessment: UUID, expect: int = 302, **typed: Any) -> BeautifulSoup:
    url = adding(assessment)
    return by.send(by.get(url), url, form="form#own-exhibit", expect=expect, **(NOTES | typed))


def withdraw(by: Browser, assessment: UUID, expect: int = 302, **typed: Any) -> BeautifulSoup:
    url = f"{address(assessment, QUESTION)}/own-exhibits/1/withdraw"
    form = {"reason": "It was of another force."} | typed
    return by.send(by.get(url), url, form="form#withdraw", expect=expect, **form)


def saved(app: Flask) -> list[OwnExhibit]:
    with app.app_context():
        return list(db.session.scalars(select(OwnExhibit).order_by(OwnExhibit.number)))


def test_an_own_exhibit_raises_the_ceiling_and_the_page_says_which_sets_it(
    app: Flask, assessment: UUID, ina: Browser
) -> None:
    url = address(assessment, QUESTION)
    high = judge(ina, assessment, QUESTION, expect=200, **OTHER)
    told = text_of(high, "#level-error")
    assert "supports level 1 at most. To go higher, add an exhibit of your own that counts" in told
    [link] = [each for each in ina.get(url).select("a") if "Add an exhibit" in each.text]
    assert str(link["href"]) == adding(assessment)

    add(ina, assessment)

    page = ina.get(url)
    assert "vet-04 can be at level 3" in text_of(page, "#ceiling")
    assert "which is set by Exhibit 1 of the inspector’s own (E2)" in text_of(page, "#ceiling")
    shown = text_of(page, "#own-1")
    assert "Yours, E2, dated 4 March 2022. See page 2" in shown
    assert "Where it is kept: Folder 12 of the inspectorate" in shown
    assert "Six of seven knew the rule." in shown
    assert "Agree: level 1" in text_of(page, "#judge")
    judge(ina, assessment, QUESTION, **OTHER)
    assert find_judgements(app, assessment, "Ina Inspector")[QUESTION].level == "3"


def test_what_is_missing_is_said_beside_its_field_and_nothing_typed_is_lost(
    app: Flask, assessment: UUID, ina: Browser
) -> None:
    for typed, field, words in (
        ({"title": ""}, "title", "Say what it is"),
        ({"document_date": ["", "", ""]}, "document_date", "Enter its date"),
        ({"document_date": ["1", "1", "2999"]}, "document_date", "today or in the past"),
        ({"strength": "E9"}, "strength", "Select how strong"),
        ({"strength": "E3"}, "tested_by", "Say who tested it"),
        ({"position_as_at": ["5", "3", "2022"]}, "position_as_at", "on or before the date"),
    ):
        told = add(ina, assessment, expect=200, **typed)
        assert words in text_of(told, f"#{field}-error")
        assert text_of(told, "textarea#shows") == NOTES["shows"]
    assert saved(app) == []


def test_that_an_exhibit_is_too_late_to_count_is_said_beside_it_and_not_among_the_forces(
    app: Flask, assessment: UUID, inspectorate: UUID, ina: Browser
) -> None:
    add(ina, assessment, document_date=["5", "3", "2022"])

    page, leading = ina.get(address(assessment, QUESTION)), lead(app, inspectorate)
    assert "The exhibit counts" not in text_of(page)
    why = "Exhibit 1 of the inspector’s own is dated 5 March 2022, after the as-at date"
    for seen in (page, leading.get(address(assessment, QUESTION))):
        assert why in text_of(seen, "#own-exhibits ~ ul")
        assert text_of(seen, "main").count("kept but does not count") == 1


@pytest.mark.parametrize("name", ["DI Ng", "Jo Li"])
def test_a_short_name_says_who_tested_it(
    app: Flask, assessment: UUID, ina: Browser, name: str
) -> None:
    add(ina, assessment, strength="E3", tested_by=name)

    assert len(saved(app)) == 1


def test_a_later_document_counts_by_the_position_that_it_reports(
    assessment: UUID, ina: Browser
) -> None:
    url = address(assessment, QUESTION)
    add(ina, assessment, document_date=["17", "11", "2022"])
    assert "at level 1" in text_of(ina.get(url), "#ceiling")
    told = text_of(ina.get(url), ".checklist-judging__sent")
    assert "Check Exhibit 1 of the inspector’s own is dated 17 November 2022" in told

    add(ina, assessment, document_date=["17", "11", "2022"], position_as_at=["4", "3", "2022"])

    assert "set by Exhibit 2 of the inspector’s own" in text_of(ina.get(url), "#ceiling")


def test_what_is_promising_is_not_drafted_in_one_finding_with_what_is_wrong(
    assessment: UUID, ina: Browser
) -> None:
    add(ina, assessment, strength="E3", tested_by="Two inspectors, all rows")
    judge(ina, assessment, QUESTION, choice="another level", level="4", reason="All rows hold.")
    judge(ina, assessment, "vet-03", then="agree")

    page = ina.get(f"/assessments/{assessment}/review/findings")

    found = text_of(page, "#candidates")
    assert "Draft promising practice" in found
    assert "vet-03" in found
    assert "Draft one finding" not in found


def test_a_double_press_adds_one(app: Flask, assessment: UUID, ina: Browser) -> None:
    page = ina.get(adding(assessment))
    for _ in range(2):
        ina.send(page, adding(assessment), form="form#own-exhibit", **NOTES)

    assert [each.number for each in saved(app)] == [1]
    add(ina, assessment)
    assert [each.number for each in saved(app)] == [1, 2]


def test_it_is_withdrawn_for_a_reason_and_not_from_under_a_level(
    app: Flask, assessment: UUID, ina: Browser
) -> None:
    add(ina, assessment)
    judge(ina, assessment, QUESTION, **OTHER)

    told = withdraw(ina, assessment, expect=200)

    assert "vet-04 is at level 3, and without this exhibit the evidence supports level 1" in (
        text_of(told, "#reason-error")
    )
    judge(ina, assessment, QUESTION, then="agree", choice="agree", reason="")
    assert "in words" in withdraw(ina, assessment, expect=200, reason="n/a").text
    withdraw(ina, assessment)
    page = ina.get(address(assessment, QUESTION))
    assert "at level 1" in text_of(page, "#ceiling")
    assert "Withdrawn It was of another force." in text_of(page, "#own-1")
    assert [each.withdrawn_reason for each in saved(app)] == ["It was of another force."]
    late = ina.get(f"{address(assessment, QUESTION)}/own-exhibits/1/withdraw")
    assert "You withdrew it" in text_of(late, "#reason")


def test_it_counts_for_nobody_else_and_is_seen_after_their_own_judgement(
    app: Flask, browser: Browser, force: UUID, inspectorate: UUID, assessment: UUID, ina: Browser
) -> None:
    ivo, leading = assigned(app, inspectorate, force, "Ivo Two"), lead(app, inspectorate)
    url, canary = address(assessment, QUESTION), str(NOTES["shows"])
    add(ina, assessment)
    assert canary in text_of(leading.get(url), "#own-exhibits ~ ul")
    judge(ina, assessment, QUESTION, **OTHER)

    hidden = ivo.get(url)
    assert canary not in hidden.text
    assert "at level 1" in text_of(hidden, "#ceiling")
    ivo.get(f"{url}/own-exhibits/1/withdraw", expect=404)
    judge(ivo, assessment, QUESTION, then="agree")

    assert canary in ivo.get(url).text
    assert "at level 1" in text_of(ivo.get(url), "#ceiling")
    settling = leading.get(f"/assessments/{assessment}/review/differences/{QUESTION}")
    offered = [each["value"] for each in settling.select("#settle input[type=radio]")]
    assert offered == ["0", "1", "2", "3"]
    browser.get(adding(assessment), expect=403)
    assert canary not in browser.get(f"/assessments/{assessment}/questions/{QUESTION}").text
    with app.app_context():
        added = select(AuditEvent).where(AuditEvent.action == "added an own exhibit")
        [event] = db.session.scalars(added)
        chains = select(AuditLink.chain_id).where(AuditLink.event_id == event.id)
        assert set(db.session.scalars(chains)) == {inspectorate}
        assert canary not in event.detail


def test_its_boxes_say_that_another_inspector_sees_it_after_judging_too(
    assessment: UUID, ina: Browser
) -> None:
    page = ina.get(adding(assessment))
    add(ina, assessment)
    withdrawing = ina.get(f"{address(assessment, QUESTION)}/own-exhibits/1/withdraw")

    for told in (text_of(page, "#shows-seen"), text_of(withdrawing, "#reason-seen")):
        assert told == (
            "Seen by: assigned inspectors and lead inspectors of The Inspectorate; inspectors see"
            " it after their own judgement."
        )
