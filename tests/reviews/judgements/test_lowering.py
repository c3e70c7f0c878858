"""An inspector lowers what an exhibit of the force counts as, for their own judgement alone."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select

from checklist.audit.models import AuditEvent, AuditLink
from checklist.db import db
from checklist.reviews.judgements.evidence.models import LoweredStrength
from tests.assessments.reach.assigning import assign, end_yesterday, inspector, lead
from tests.assessments.sign_off.signed import text_of
from tests.browser import Browser
from tests.reviews.judgements.judging import (
    REASON,
    address,
    assigned,
    find_judgements,
    judge,
)

LOWERED: dict[str, Any] = {"strength": "E1", "reason": "The register is a draft."}
GRADED: dict[str, Any] = {"strength": "E2", "reason": "The final register was found."}


@pytest.fixture
def ina(app: Flask, inspectorate: UUID, force: UUID, assessment: UUID) -> Browser:
    return assigned(app, inspectorate, force)


def page_of(assessment: UUID, question: str = "vet-01", number: int = 1) -> str:
    return f"{address(assessment, question)}/exhibits/{number}/strength"


def lower(by: Browser, assessment: UUID, *, expect: int = 302, **typed: Any) -> BeautifulSoup:
    url = page_of(assessment)
    return by.send(by.get(url), url, form="form#lower", expect=expect, **(LOWERED | typed))


def saved(app: Flask) -> list[LoweredStrength]:
    with app.app_context():
        return list(db.session.scalars(select(LoweredStrength).order_by(LoweredStrength.version)))


def test_a_lowered_exhibit_lowers_the_ceiling_and_the_page_says_which_exhibit_sets_it(
    assessment: UUID, ina: Browser
) -> None:
    url = address(assessment, "vet-01")
    [link] = [each for each in ina.get(url).select("a") if "Lower what exhibit 1" in each.text]
    assert str(link["href"]) == page_of(assessment)

    lower(ina, assessment)

    page = ina.get(url)
    assert "vet-01 can be at level 2" in text_of(page, "#ceiling")
    assert "which is set by Exhibit 1 (E1)" in text_of(page, "#ceiling")
    assert text_of(page, "#supported").startswith("3 ")
    assert "You: exhibit 1 counts as E1, lowered from E2" in text_of(page, "#lowered-1")
    assert "The register is a draft." in text_of(page, "#lowered-1")
    assert "Agree: level 2" in text_of(page, "#judge")
    assert [each["value"] for each in page.select("#level option")] == ["", "0", "1"]
    high: dict[str, Any] = {"choice": "another level", "level": "3", "reason": REASON}
    told = judge(ina, assessment, "vet-01", expect=200, **high)
    assert "supports level 2 at most" in text_of(told, ".govuk-error-summary")


def test_to_agree_is_to_agree_with_what_the_weighed_evidence_supports(
    app: Flask, assessment: UUID, ina: Browser
) -> None:
    lower(ina, assessment)

    judge(ina, assessment, "vet-01", then="agree")

    assert find_judgements(app, assessment, "Ina Inspector")["vet-01"].level == "2"
    section = f"/assessments/{assessment}/review/sections/vet/agree"
    assert "vet-02" in ina.get(section).text


def test_notes_of_a_visit_name_the_level_that_the_weighed_evidence_supports(
    assessment: UUID, ina: Browser
) -> None:
    lower(ina, assessment)
    url = f"/assessments/{assessment}/review/visit/questions/vet-01"
    seen: dict[str, Any] = {
        "verification": "document seen",
        "private_note": "The register was not there",
    }

    ina.send(ina.get(url), url, form="form#notes", **seen)

    history = ina.get(f"{address(assessment, 'vet-01')}/history")
    assert "Then claimed, supported 3, 2" in text_of(history, "main")


def test_no_exhibit_is_raised_above_what_the_force_graded(
    app: Flask, assessment: UUID, ina: Browser
) -> None:
    page = ina.get(page_of(assessment))
    assert [each["value"] for each in page.select("#lower input[type=radio]")] == ["E0", "E1", "E2"]

    for strength in ("E3", "E4", "E9"):
        told = lower(ina, assessment, expect=200, strength=strength)
        assert "Exhibit 1 is graded E2 by the force, so it can only be lowered" in told.text
        assert text_of(told, "textarea#reason") == LOWERED["reason"]
    for reason, words in (("", "Enter why it counts as that"), ("n/a", "Enter in words why")):
        told = lower(ina, assessment, expect=200, reason=reason)
        assert words in text_of(told, "#reason-error")
    told = lower(ina, assessment, expect=200, strength="E2")
    assert "Exhibit 1 counts as that already" in told.text
    assert saved(app) == []


def test_no_level_is_left_above_its_ceiling(app: Flask, assessment: UUID, ina: Browser) -> None:
    judge(ina, assessment, "vet-01", then="agree")

    told = lower(ina, assessment, expect=200)

    assert "vet-01 is at level 3, and without this strength the evidence supports level 2" in (
        text_of(told, ".govuk-error-summary")
    )
    assert saved(app) == []
    judge(ina, assessment, "vet-01", choice="another level", level="2", reason=REASON)
    lower(ina, assessment)
    assert "level 2" in text_of(ina.get(address(assessment, "vet-01")), "#ceiling")


def test_what_was_lowered_can_be_taken_back_and_the_history_tells_both(
    app: Flask, assessment: UUID, ina: Browser
) -> None:
    lower(ina, assessment)
    judge(ina, assessment, "vet-01", then="agree")

    lower(ina, assessment, **GRADED)

    assert [(each.version, each.strength) for each in saved(app)] == [(1, "E1"), (2, None)]
    page = ina.get(address(assessment, "vet-01"))
    assert "which is set by Exhibit 1 (E2)" in text_of(page, "#ceiling")
    assert "As you weigh it now, it supports level 3" in text_of(page, "#weighed-anew")
    told = text_of(ina.get(page_of(assessment)))
    back, first = "counts as E2 again, as the force graded it", "counts as E1, lowered from E2"
    assert told.index(back) < told.index(first)
    assert GRADED["reason"] in told


def test_a_double_press_and_a_second_tab_change_nothing_unread(
    app: Flask, assessment: UUID, ina: Browser
) -> None:
    url = page_of(assessment)
    first, second = ina.get(url), ina.get(url)
    for _ in range(2):
        ina.send(first, url, form="form#lower", **LOWERED)

    late = ina.send(second, url, form="form#lower", expect=200, strength="E0", reason=REASON)

    assert "You changed this in another tab" in late.text
    assert text_of(late, "textarea#reason") == REASON
    assert [each.strength for each in saved(app)] == ["E1"]
    ina.send(late, url, form="form#lower", strength="E0", reason=REASON)
    assert [each.strength for each in saved(app)] == ["E1", "E0"]


def test_another_inspector_sees_it_after_their_own_judgement_and_a_lead_at_once(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID, ina: Browser
) -> None:
    ivo, leading = assigned(app, inspectorate, force, "Ivo Two"), lead(app, inspectorate)
    lower(ina, assessment)
    url = address(assessment, "vet-01")
    assert "Ina Inspector: exhibit 1 counts as E1" in text_of(leading.get(url))
    assert "The register is a draft." in text_of(leading.get(page_of(assessment)))
    judge(ina, assessment, "vet-01", then="agree")

    for path in (url, page_of(assessment)):
        assert LOWERED["reason"] not in ivo.get(path).text
    assert "which is set by Exhibit 1 (E2)" in text_of(ivo.get(url), "#ceiling")

    judge(ivo, assessment, "vet-01", then="agree")

    assert "Ina Inspector: exhibit 1 counts as E1" in text_of(ivo.get(url))
    assert "The register is a draft." in text_of(ivo.get(page_of(assessment)))
    assert find_judgements(app, assessment, "Ivo Two")["vet-01"].level == "3"


def test_a_third_lowers_nothing_any_more(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID, ina: Browser
) -> None:
    ivo, ida = (assigned(app, inspectorate, force, name) for name in ("Ivo Two", "Ida Three"))
    early = ida.get(page_of(assessment))
    judge(ina, assessment, "vet-01", then="agree")
    judge(ivo, assessment, "vet-01", then="agree")

    told = ida.send(early, page_of(assessment), form="form#lower", expect=200, **LOWERED)

    assert "Two inspectors have judged this question already" in text_of(told, "#strength")
    assert LOWERED["reason"] in text_of(told)
    assert saved(app) == []


def test_the_force_sees_nothing_of_it_and_the_record_is_the_inspectorates_alone(
    app: Flask, browser: Browser, inspectorate: UUID, assessment: UUID, ina: Browser
) -> None:
    lower(ina, assessment)

    browser.get(page_of(assessment), expect=403)
    exhibit = f"/assessments/{assessment}/exhibits/1"
    for path in (exhibit, f"/assessments/{assessment}/questions/vet-01"):
        assert LOWERED["reason"] not in browser.get(path).text
    with app.app_context():
        weighed = select(AuditEvent).where(AuditEvent.action == "lowered an exhibit")
        [event] = db.session.scalars(weighed)
        chains = select(AuditLink.chain_id).where(AuditLink.event_id == event.id)
        assert set(db.session.scalars(chains)) == {inspectorate}
        assert event.detail.endswith("vet-01, exhibit 1: E1")


def test_exhibits_of_other_questions_are_not_there(assessment: UUID, ina: Browser) -> None:
    for question, number in (("vet-01", 2), ("vet-02", 1), ("vet-01", 99)):
        ina.get(page_of(assessment, question, number), expect=404)


def test_an_assignment_that_ends_closes_the_page(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID
) -> None:
    ivo = inspector(app, inspectorate, "Ivo Two")
    one_assignment = assign(app, inspectorate, force, name="Ivo Two")
    url = page_of(assessment)
    page = ivo.get(url)
    end_yesterday(app, one_assignment)

    kept = ivo.send(page, url, form="form#lower", expect=404, **LOWERED)

    assert LOWERED["reason"] in kept.text
    assert saved(app) == []
