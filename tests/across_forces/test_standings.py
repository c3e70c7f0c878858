"""Findings across forces say how each stands, and are narrowed by that."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.assessments.models import Assessment
from checklist.core.organisations import Role
from checklist.core.plans.closure_states import ClosureEvent, ClosureState
from checklist.core.review_reports.report_content import ReviewReport
from checklist.core.reviews.findings import PublishedKind
from checklist.db import db
from checklist.plans.finding_closures.models import ClosureEntry, FindingRepeat
from checklist.web.filters import today_in_london
from tests.across_forces.many_forces import REPORT, publish_round
from tests.across_forces.test_what_stays_closed import draft_finding, read_csv, restrict_published
from tests.browser import Browser, one
from tests.responses.published import add_version

CAUSE, IMPROVEMENT = 1, 2
_DRAFTED = 4
"""The number under which inspectors draft the finding that is number 1 of its report."""


def due(days_ago: int) -> ReviewReport:
    """A report whose first recommendation was due so many days ago, and no other for months."""
    cause, *others = REPORT.findings
    first, second = cause.recommendations
    first = replace(first, due=today_in_london() - timedelta(days=days_ago))
    second = replace(second, due=today_in_london() + timedelta(days=60))
    return replace(REPORT, findings=(replace(cause, recommendations=(first, second)), *others))


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    return publish_round(app, force, report=due(1))


def bring(
    app: Flask, assessment: UUID, state: ClosureState, finding: int, recommendation: int = 0
) -> None:
    """Write into the database that a finding or recommendation stands so."""
    with app.app_context():
        found = db.session.get_one(Assessment, assessment)
        version = len(db.session.scalars(select(ClosureEntry.id)).all()) + 1
        db.session.add(
            ClosureEntry(
                assessment_id=assessment,
                finding=finding,
                recommendation=recommendation,
                version=version,
                event=ClosureEvent.CLOSE,
                standing=state,
                organisation_id=found.force_id,
                saved_by=found.started_by,
                role=Role.LEAD_INSPECTOR.value,
            )
        )
        db.session.commit()


def count(who: Browser, standing: str, rounds: str = "") -> str:
    path = f"/across-forces/findings?standing={standing}&round={rounds}"
    return one(who.get(path), "#how-many").text


def test_of_what_nothing_was_decided_that_needs_closing_is_open(
    assessment: UUID, ina: Browser
) -> None:
    assert count(ina, "open") == "2 findings"
    assert count(ina, "closed") == "0 findings"
    rows = ina.get("/across-forces/findings").select("#findings tbody tr")
    assert "Nothing is required" in rows[2].text


@pytest.mark.parametrize("state", [ClosureState.CLOSED, ClosureState.SUPERSEDED])
def test_what_is_closed_or_superseded_is_open_no_longer(
    app: Flask, assessment: UUID, ina: Browser, state: ClosureState
) -> None:
    bring(app, assessment, ClosureState.ASKED, IMPROVEMENT)
    assert count(ina, "asked") == "1 finding"

    bring(app, assessment, state, IMPROVEMENT)

    assert count(ina, "open") == "1 finding"
    assert count(ina, "asked") == "0 findings"
    assert count(ina, "closed") == "1 finding"
    page = ina.get("/across-forces/findings?standing=closed")
    assert state.value.capitalize() in one(page, "#findings").text


def test_a_recommendation_is_overdue_from_the_day_after_until_it_is_closed(
    app: Flask, assessment: UUID, ina: Browser
) -> None:
    page = ina.get("/across-forces/findings?standing=overdue")
    assert one(page, "#how-many").text == "1 finding"
    assert one(page, "#findings .govuk-tag--red").text == "Overdue"

    bring(app, assessment, ClosureState.ASKED, CAUSE, 1)
    assert count(ina, "overdue") == count(ina, "asked") == "1 finding"

    bring(app, assessment, ClosureState.CLOSED, CAUSE, 1)
    assert count(ina, "overdue") == "0 findings"
    assert count(ina, "open") == "2 findings"


def test_a_recommendation_is_in_time_to_the_end_of_its_day(
    app: Flask, force: UUID, ina: Browser
) -> None:
    publish_round(app, force, report=due(0))

    assert count(ina, "overdue") == "0 findings"
    page = ina.get("/across-forces/findings")
    assert count(ina, "open") == "2 findings"
    assert "Overdue" not in one(page, "#findings").text


def test_a_closed_finding_has_nothing_overdue(app: Flask, assessment: UUID, ina: Browser) -> None:
    bring(app, assessment, ClosureState.CLOSED, CAUSE)

    assert count(ina, "overdue") == "0 findings"
    assert "Overdue" not in one(ina.get("/across-forces/findings"), "#findings").text


@pytest.fixture
def later(app: Flask, force: UUID, inspectorate: UUID, lee: Browser, assessment: UUID) -> UUID:
    """A report of the next round whose one finding repeats the cause of concern of the first."""
    finding = replace(REPORT.findings[1], number=1, questions=("vet-16",))
    later = publish_round(
        app, force, days_ago=1, year=2027, report=replace(REPORT, findings=(finding,))
    )
    draft_finding(app, later, inspectorate, _DRAFTED, report_number=1)
    with app.app_context():
        db.session.add(
            FindingRepeat(
                assessment_id=later,
                finding=_DRAFTED,
                version=1,
                earlier_assessment_id=assessment,
                earlier_finding=CAUSE,
                saved_by=db.session.get_one(Assessment, later).started_by,
                role=Role.INSPECTOR.value,
            )
        )
        db.session.commit()
    return later


def test_what_a_later_finding_repeats_is_counted_as_superseded(
    app: Flask, assessment: UUID, later: UUID, lee: Browser
) -> None:
    bring(app, assessment, ClosureState.ASKED, CAUSE)

    assert count(lee, "open", "all") == "2 findings"
    assert count(lee, "asked", "all") == count(lee, "overdue", "all") == "0 findings"
    assert count(lee, "closed", "all") == "1 finding"
    page = lee.get("/across-forces/findings?standing=closed&round=all")
    assert "Superseded" in one(page, "#findings").text
    closed = read_csv(lee, "/across-forces/findings.csv?standing=closed&round=all")
    assert '"superseded"' in closed
    assert "superseded" not in read_csv(lee, "/across-forces/findings.csv?standing=open&round=all")


def test_what_a_withheld_finding_repeats_counts_as_open_for_whom_it_is_withheld_from(
    app: Flask, later: UUID, lee: Browser, ina: Browser
) -> None:
    restrict_published(app, later, "vet-16")

    assert count(lee, "closed", "all") == "1 finding"
    assert count(ina, "closed", "all") == "0 findings"
    assert count(ina, "overdue", "all") == "1 finding"
    page = ina.get("/across-forces/findings?round=all")
    assert "Superseded" not in one(page, "#findings").text


def test_what_was_corrected_to_ask_for_nothing_is_in_no_standing(
    app: Flask, assessment: UUID, ina: Browser
) -> None:
    bring(app, assessment, ClosureState.ASKED, IMPROVEMENT)
    cause, improvement, *others = due(1).findings
    narrative = replace(improvement, kind=PublishedKind.NARRATIVE)
    report = replace(REPORT, number=2, findings=(cause, narrative, *others))
    with app.app_context():
        add_version(assessment, today_in_london(), report, version=2)
        db.session.commit()

    assert count(ina, "open") == "1 finding"
    assert count(ina, "asked") == count(ina, "closed") == "0 findings"
    rows = ina.get("/across-forces/findings").select("#findings tbody tr")
    assert "Nothing is required" in rows[1].text
