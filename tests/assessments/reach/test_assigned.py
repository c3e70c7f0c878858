"""An inspector reads what is assigned to them, for as long as it is, and nothing else."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from flask import Flask

from checklist.accounts.models import Membership
from checklist.assessments.models import Restriction
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db, now
from checklist.web.filters import today_in_london
from tests.assessments.assessments import begin
from tests.assessments.notes.talking import notes_of, shown, write
from tests.assessments.reach.assigning import (
    account_of,
    assign,
    end_yesterday,
    inspector,
    lead,
)
from tests.assessments.sign_off.signed import put_in_state
from tests.assessments.submissions.sending import begin_signed, open_to_inspectorate, send
from tests.browser import Browser, add_organisation, one, sign_in

UNDER_REVIEW = AssessmentState.UNDER_REVIEW


@pytest.fixture
def inspectorate(app: Flask, force: UUID) -> UUID:
    return open_to_inspectorate(app, force)


@pytest.fixture
def assessment(app: Flask, browser: Browser, force: UUID, inspectorate: UUID) -> UUID:
    """An assessment that was sent to the inspectorate."""
    sent = begin_signed(app, force)
    send(browser, sent)
    return sent


def pages_of(assessment: UUID) -> tuple[str, ...]:
    of = f"/assessments/{assessment}"
    return (
        of,
        f"{of}/submissions/1",
        f"{of}/questions/vet-01",
        f"{of}/results",
        notes_of(assessment),
    )


def test_who_is_assigned_reads_what_was_sent_and_others_know_that_it_came_in(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID
) -> None:
    other = inspector(app, inspectorate, "Otto Other")
    assigned = inspector(app, inspectorate)
    assign(app, inspectorate, force)

    for page in pages_of(assessment):
        assigned.get(page)
        told = other.get(page, expect=403)
        assert "once a lead inspector has assigned you to it" in told.text
    assert len(assigned.get("/").select("#came-in-list a")) == 1
    assert len(other.get("/").select("#came-in-list li")) == 1
    assert not other.get("/").select("#came-in-list a")


def test_under_review_nobody_else_finds_it_and_the_lead_reads_all(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID
) -> None:
    put_in_state(app, assessment, UNDER_REVIEW)
    other = inspector(app, inspectorate, "Otto Other")
    assigned = inspector(app, inspectorate)
    assign(app, inspectorate, force)
    leading = lead(app, inspectorate)

    for page in pages_of(assessment):
        assigned.get(page)
        leading.get(page)
        other.get(page, expect=404)
    assert str(assessment) not in str(other.get("/"))
    assert str(assessment) in str(assigned.get("/"))


def test_an_assignment_that_ends_in_mid_session_shows_on_the_next_request(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID
) -> None:
    put_in_state(app, assessment, UNDER_REVIEW)
    assigned = inspector(app, inspectorate)
    assignment = assign(app, inspectorate, force, ends=today_in_london())
    for page in pages_of(assessment):
        assigned.get(page)

    end_yesterday(app, assignment)

    for page in pages_of(assessment):
        assigned.get(page, expect=404)
    assert str(assessment) not in str(assigned.get("/"))


def test_an_assignment_that_begins_tomorrow_opens_nothing_today(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID
) -> None:
    put_in_state(app, assessment, UNDER_REVIEW)
    assigned = inspector(app, inspectorate)
    assign(app, inspectorate, force, begins=today_in_london() + timedelta(days=1))

    assigned.get(f"/assessments/{assessment}", expect=404)


def test_an_inspector_of_another_assignment_opens_no_page(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID
) -> None:
    """It is to another force, or to another assessment of this force."""
    put_in_state(app, assessment, UNDER_REVIEW)
    elsewhere = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    of_force, of_assessment = inspector(app, inspectorate), inspector(app, inspectorate, "Ivo Two")
    assign(app, inspectorate, elsewhere)
    another = begin(app, force)
    put_in_state(app, another, UNDER_REVIEW)
    assign(app, inspectorate, force, name="Ivo Two", assessment=another)

    for page in pages_of(assessment):
        of_force.get(page, expect=404)
        of_assessment.get(page, expect=404)
    of_assessment.get(f"/assessments/{another}")


def test_an_assignment_counts_for_the_inspectorate_that_gave_it_alone(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID
) -> None:
    """The same person acts for a second inspectorate, to which the force is open as well."""
    put_in_state(app, assessment, UNDER_REVIEW)
    inspector(app, inspectorate)
    assign(app, inspectorate, force)
    second = open_to_inspectorate(app, force, "A Second Inspectorate")

    sign_in(app, "Ina Inspector", second, Role.INSPECTOR).get(
        f"/assessments/{assessment}", expect=404
    )


def test_a_restricted_question_is_read_in_full_by_who_is_assigned(
    app: Flask, browser: Browser, force: UUID, inspectorate: UUID, assessment: UUID
) -> None:
    put_in_state(app, assessment, UNDER_REVIEW)
    assigned = inspector(app, inspectorate)
    assign(app, inspectorate, force)
    with app.app_context():
        asha = account_of("Asha Coordinator")
        db.session.add(
            Restriction(assessment_id=assessment, question_id="vet-01", person_id=asha, set_by=asha)
        )
        db.session.commit()
    reader = sign_in(app, "Rea Reader", force, Role.READER)

    question = f"/assessments/{assessment}/questions/vet-01"
    assert not assigned.get(question).select("#restricted-question")
    assert one(reader.get(question), "#restricted-question")


def test_notes_to_inspectors_are_read_and_answered_by_who_is_assigned_later(
    app: Flask, browser: Browser, force: UUID, inspectorate: UUID, assessment: UUID
) -> None:
    thread = write(browser, assessment, "Where should we look?", thing="note to inspectors")
    later = inspector(app, inspectorate)
    later.get(thread, expect=403)
    assign(app, inspectorate, force)

    assert len(shown(later.get(thread))) == 1
    later.send(later.get(thread), thread, form="form#reply", text="At the register")
    assert "At the register" in one(browser.get(thread), "main").text


@pytest.mark.parametrize("is_past", [False, True])
def test_a_role_in_the_force_given_after_assigning_ends_it(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID, is_past: bool
) -> None:
    put_in_state(app, assessment, UNDER_REVIEW)
    assigned = inspector(app, inspectorate)
    assign(app, inspectorate, force)
    assigned.get(f"/assessments/{assessment}")

    with app.app_context():
        ended = now() if is_past else None
        ina = account_of("Ina Inspector")
        db.session.add(
            Membership(account_id=ina, organisation_id=force, role=Role.READER, ended_at=ended)
        )
        db.session.commit()

    for page in pages_of(assessment):
        assigned.get(page, expect=404)
    assert str(assessment) not in str(assigned.get("/"))
    told = lead(app, inspectorate).get(f"/assessments/{assessment}/submissions/1")
    assert "Nobody is assigned today" in one(told, "#assigned").text
