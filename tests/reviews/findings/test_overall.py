"""With a confirmed cause of concern a lead sets the overall grade, or takes that back, with why."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from tests.assessments.sign_off.signed import text_of
from tests.browser import Browser, one
from tests.reviews.findings.finding import CAUSE, draft, listing, load_for, press, set_overall
from tests.reviews.judgements.judging import REASON, judge


@pytest.fixture
def confirmed(app: Flask, assessment: UUID, ina: Browser, lee: Browser) -> UUID:
    draft(ina, assessment, ["vet-03"], kind=CAUSE)
    press(lee, assessment, "1/decide", verdict="confirm")
    return assessment


def url_of(assessment: UUID) -> str:
    return f"{listing(assessment)}/grades/overall"


def test_without_a_confirmed_cause_nothing_can_be_set(
    assessment: UUID, ina: Browser, lee: Browser
) -> None:
    draft(ina, assessment, ["vet-03"], kind=CAUSE)
    page = lee.get(url_of(assessment))

    assert "None is confirmed" in text_of(page, "#no-cause")
    assert not page.select("form#overall")
    assert not lee.get(f"{listing(assessment)}/grades").select("#set-overall")


def test_each_decision_stays_with_its_reason(
    confirmed: UUID, ina: Browser, lee: Browser, browser: Browser
) -> None:
    set_overall(lee, confirmed, "Nobody watches who is vetted.")
    assert "overall grade" not in browser.get(f"/assessments/{confirmed}/timeline").text
    told = text_of(ina.get(f"{listing(confirmed)}/grades"), "#set-by")
    assert told.startswith("Lee Lead, lead inspector, set the overall grade")
    assert told.endswith("Nobody watches who is vetted.")
    set_overall(lee, confirmed, "The rules say enough.")
    assert not ina.get(f"{listing(confirmed)}/grades").select("#set-by")

    said = text_of(lee.get(url_of(confirmed)), "#decisions")
    assert "Taken back by Lee Lead, lead inspector" in said
    assert "The rules say enough." in said
    assert "Nobody watches who is vetted." in said


def test_a_reason_is_wanted_and_what_is_typed_stays(confirmed: UUID, lee: Browser) -> None:
    page = set_overall(lee, confirmed, "n/a", expect=200)

    assert "Enter a reason in words" in text_of(page, "#reason-error")
    assert one(page, "textarea#reason").text.strip() == "n/a"
    assert not lee.get(url_of(confirmed)).select("#decisions")


def test_two_leads_at_once_are_told(confirmed: UUID, lee: Browser) -> None:
    open_page = lee.get(url_of(confirmed))
    set_overall(lee, confirmed)

    page = set_overall(lee, confirmed, "I say so too.", page=open_page, expect=200)

    told = text_of(page, "#reason-error")
    assert "was changed after you opened this page. Read the change, then decide again" in told
    assert one(page, "textarea#reason").text.strip() == "I say so too."
    assert text_of(page, "h1").startswith("Take back")


def test_it_counts_no_longer_once_the_cause_is_not_confirmed(
    app: Flask, confirmed: UUID, ina: Browser, lee: Browser
) -> None:
    set_overall(lee, confirmed)
    assert load_for(app, confirmed, "Ina Inspector").sheet.overall_inadequate

    press(lee, confirmed, "1/dismiss", reason="It was written down twice.")

    assert not load_for(app, confirmed, "Ina Inspector").sheet.overall_inadequate
    assert "counts for nothing now" in text_of(lee.get(url_of(confirmed)), "#counts-not")


def test_who_may_still_judge_learns_nothing_of_it(
    app: Flask, assessment: UUID, ina: Browser, ivo: Browser, lee: Browser
) -> None:
    judge(ina, assessment, "vet-03", choice="another level", level="0", reason=REASON)
    draft(ina, assessment, ["vet-03"], kind=CAUSE)
    press(lee, assessment, "1/decide", verdict="confirm")
    draft(ivo, assessment, ["vet-04"], kind=CAUSE)
    press(lee, assessment, "2/decide", verdict="confirm")
    set_overall(lee, assessment)
    assert load_for(app, assessment, "Ina Inspector").sheet.overall_inadequate

    found = load_for(app, assessment, "Ivo Two")  # who sees the other cause alone

    assert not found.sheet.overall_inadequate
    assert found.confirmed
    assert not found.overall_decisions


def test_inspectors_set_none(confirmed: UUID, ina: Browser, browser: Browser) -> None:
    for who in (ina, browser):
        who.get(url_of(confirmed), expect=403)
