"""What becomes of findings: merged, dismissed, reopened, and causes that a lead confirms."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from flask import Flask

from checklist.core.reviews.findings import FindingState, PublishedKind
from tests.assessments.sign_off.signed import text_of
from tests.browser import Browser
from tests.reviews.findings.finding import (
    CAUSE,
    IMPROVEMENT,
    TEXT,
    change,
    draft,
    find_findings,
    listing,
    press,
    recommend,
)
from tests.reviews.judgements.judging import REASON, judge

WHY = "The next inspection covers it better"
LOW: dict[str, Any] = {"choice": "another level", "level": "1", "reason": REASON}
LOWEST: dict[str, Any] = LOW | {"level": "0"}


def test_a_dismissed_candidate_comes_back_only_as_another_kind_of_finding(
    app: Flask, assessment: UUID, ina: Browser, lee: Browser
) -> None:
    judge(ina, assessment, "vet-03", **LOW)
    page = press(ina, assessment, "candidates/vet-03/dismiss", expect=200, reason="")
    assert "Enter why" in text_of(page, "#reason-error")

    press(ina, assessment, "candidates/vet-03/dismiss", reason=WHY)

    page = ina.get(listing(assessment))
    assert not page.select("#candidates")
    assert WHY in text_of(page, "#dismissed")
    press(ina, assessment, "candidates/vet-03/dismiss", expect=200, reason=WHY)
    assert len(find_findings(app, assessment)) == 1
    judge(ina, assessment, "vet-03", **LOWEST)
    told = text_of(ina.get(listing(assessment)), "#candidate-vet-03")
    assert told.startswith("Draft cause of concern.")


def test_who_decides_on_what_another_saved_meanwhile_reads_what_to_do_again(
    assessment: UUID, ina: Browser, lee: Browser
) -> None:
    judge(ina, assessment, "vet-03", **LOW)
    draft(ina, assessment, ["vet-03"])
    url = f"{listing(assessment)}/1/dismiss"
    opened = lee.get(url)
    change(ina, assessment, 1, text="Anew.")

    page = lee.send(opened, url, form="main form[method=post]", expect=200, reason=WHY)

    assert "Read what is saved now, then dismiss it" in text_of(page, "#reason-error")


def test_only_a_lead_makes_less_of_what_suggests_a_cause_of_concern(
    app: Flask, assessment: UUID, ina: Browser, lee: Browser
) -> None:
    judge(ina, assessment, "vet-03", **LOWEST)
    lesser = "Draft it as one: a lead inspector confirms it"
    page = press(ina, assessment, "candidates/vet-03/dismiss", expect=200, reason=WHY)
    assert lesser in text_of(page, "#reason-error")
    page = draft(ina, assessment, ["vet-03"], expect=200, kind=IMPROVEMENT)
    assert lesser in text_of(page, "#kind-error")
    draft(ina, assessment, ["vet-03"])
    page = press(ina, assessment, "1/dismiss", expect=200, reason=WHY)
    assert lesser in text_of(page, "#reason-error")
    assert find_findings(app, assessment)[0].kind is PublishedKind.CAUSE_OF_CONCERN

    press(lee, assessment, "1/dismiss", reason=WHY)

    assert find_findings(app, assessment)[0].state is FindingState.DISMISSED
    assert not ina.get(listing(assessment)).select("#candidates")


def test_a_lead_confirms_a_cause_of_concern_and_whoever_changes_it_undoes_that(
    app: Flask, assessment: UUID, ina: Browser, lee: Browser
) -> None:
    draft(ina, assessment, ["vet-03"], kind=CAUSE, **recommend(1, "Clear everybody in post"))
    assert "Draft finding 1 is a cause of concern: a lead inspector is to confirm it" in text_of(
        ina.get(listing(assessment)), "#missing"
    )
    assert "decide" not in str(ina.get(f"{listing(assessment)}/1").select("#ways"))
    assert "ask a lead inspector" in text_of(ina.get(f"{listing(assessment)}/1/decide", expect=403))

    press(lee, assessment, "1/decide", verdict="confirm")

    page = ina.get(f"{listing(assessment)}/1")
    assert text_of(page, "#standing").startswith("Confirmed")
    assert not ina.get(listing(assessment)).select("#missing")
    press(ina, assessment, "1/dismiss", expect=200, reason=WHY)
    change(lee, assessment, 1, text="As Lee has it.")
    assert find_findings(app, assessment)[0].is_confirmed
    change(ina, assessment, 1, text="As Ina has it.")
    assert not find_findings(app, assessment)[0].is_confirmed
    press(lee, assessment, "1/decide", verdict="confirm")
    draft(ina, assessment, ["vet-04"], kind=IMPROVEMENT)
    press(ina, assessment, "2/merge", into="1")
    assert not find_findings(app, assessment)[0].is_confirmed


def test_what_a_lead_confirmed_needs_a_lead_to_be_undone_after_somebody_changed_it(
    app: Flask, assessment: UUID, ina: Browser, lee: Browser
) -> None:
    draft(ina, assessment, ["vet-03"], kind=CAUSE, **recommend(1, "Clear everybody in post"))
    draft(ina, assessment, ["vet-04"], kind=CAUSE, **recommend(1, "Clear them sooner"))
    press(lee, assessment, "1/decide", verdict="confirm")
    change(ina, assessment, 1, text=f"{TEXT}.")
    only = "Only a lead can make less of it, merge it or dismiss it"

    page = press(ina, assessment, "1/dismiss", expect=200, reason=WHY)
    assert only in text_of(page, "#reason-error")
    page = press(ina, assessment, "1/merge", expect=200, into="2")
    assert only in text_of(page, "#into-error")
    page = change(
        ina, assessment, 1, expect=200, kind=IMPROVEMENT, **recommend(1, "", ["", "", ""])
    )
    assert only in text_of(page, "#kind-error")

    assert find_findings(app, assessment)[0].is_cause
    press(lee, assessment, "1/dismiss", reason=WHY)
    press(ina, assessment, "1/reopen", reason="It is not covered after all")
    press(ina, assessment, "1/dismiss", reason=WHY)
    assert find_findings(app, assessment)[0].state is FindingState.DISMISSED


def test_nothing_becomes_part_of_a_finding_that_was_dismissed_meanwhile(
    assessment: UUID, ina: Browser, ivo: Browser
) -> None:
    draft(ina, assessment, ["vet-02"], kind=IMPROVEMENT)
    draft(ina, assessment, ["vet-04"], kind=IMPROVEMENT)
    draft(ina, assessment, ["vet-06"], kind=IMPROVEMENT)
    url = f"{listing(assessment)}/1/merge"
    opened = ina.get(url)
    press(ivo, assessment, "2/dismiss", reason=WHY)

    page = ina.send(opened, url, form="main form[method=post]", expect=200, into="2")

    assert "Draft finding 2 is dismissed" in text_of(page, "#into-error")
    assert "reopen it first" in text_of(page, "#into-error")


def test_a_lead_makes_less_of_a_cause_of_concern_for_a_reason(
    app: Flask, assessment: UUID, ina: Browser, lee: Browser
) -> None:
    judge(ina, assessment, "vet-03", **LOWEST)
    draft(ina, assessment, ["vet-03"], **recommend(1, "Clear everybody in post"))
    page = press(lee, assessment, "1/decide", expect=200, verdict="lessen")
    assert "Enter in words why" in text_of(page, "#reason-error")

    press(lee, assessment, "1/decide", verdict="lessen", reason=WHY)

    [finding] = find_findings(app, assessment)
    assert finding.kind is PublishedKind.AREA_FOR_IMPROVEMENT
    assert finding.recommendations == []
    history = text_of(lee.get(f"{listing(assessment)}/1"), "#history")
    assert WHY in history
    assert "Clear everybody in post" in history
    assert not lee.get(listing(assessment)).select("#missing")


def test_a_finding_becomes_part_of_another_which_takes_its_questions_over(
    app: Flask, assessment: UUID, ina: Browser
) -> None:
    judge(ina, assessment, "vet-02", then="agree")
    draft(ina, assessment, ["vet-02"], text="The second.")
    assert "no other drafted finding" in ina.get(f"{listing(assessment)}/1/merge").text
    draft(ina, assessment, ["vet-04", "vet-01"], kind=IMPROVEMENT, text="The first.")
    page = press(ina, assessment, "1/merge", expect=200)
    assert "Select the finding that it becomes part of" in text_of(page, "#into-error")

    press(ina, assessment, "1/merge", into="2")

    merged, target = find_findings(app, assessment)
    assert (merged.state, merged.merged_into) == (FindingState.MERGED, target.id)
    assert target.question_ids == ("vet-01", "vet-02", "vet-04")
    page = ina.get(listing(assessment))
    assert not page.select("#candidates")
    assert "Part of Draft finding 2" in text_of(page, "#merged")
    assert "The second." in text_of(ina.get(f"{listing(assessment)}/1"), "#history")


def test_what_was_dismissed_is_reopened_with_its_text_and_its_reason_stays(
    app: Flask, assessment: UUID, ina: Browser
) -> None:
    draft(ina, assessment, ["vet-02"], kind=IMPROVEMENT)
    press(ina, assessment, "1/dismiss", reason=WHY)
    assert WHY in text_of(ina.get(f"{listing(assessment)}/1"), "#standing")
    page = change(ina, assessment, 1, expect=200, text="Too late.")
    assert "This finding is dismissed. Reopen it first" in text_of(page, "#text-error")

    press(ina, assessment, "1/reopen", reason="It is not covered after all")

    [finding] = find_findings(app, assessment)
    assert (finding.state, finding.text) == (FindingState.DRAFTED, TEXT)
    history = text_of(ina.get(f"{listing(assessment)}/1"), "#history")
    assert WHY in history
    assert "It is not covered after all" in history


def test_a_decision_on_what_was_saved_meanwhile_is_refused_once(
    app: Flask, assessment: UUID, ina: Browser, ivo: Browser
) -> None:
    draft(ina, assessment, ["vet-02"], kind=IMPROVEMENT)
    url = f"{listing(assessment)}/1/dismiss"
    opened = ina.get(url)
    change(ivo, assessment, 1, text="As Ivo has it.")

    page = ina.send(opened, url, form="form#dismiss", expect=200, reason=WHY)

    assert "Ivo Two saved this finding" in text_of(page, "#reason-error")
    assert "As Ivo has it." in text_of(page, "main")
    ina.send(page, url, form="form#dismiss", reason=WHY)
    assert find_findings(app, assessment)[0].state is FindingState.DISMISSED


@pytest.mark.parametrize("what", ["9", "9/change", "9/merge", "9/dismiss", "9/reopen"])
def test_a_finding_that_is_not_there_is_not_found(
    assessment: UUID, ina: Browser, what: str
) -> None:
    ina.get(f"{listing(assessment)}/{what}", expect=404)
