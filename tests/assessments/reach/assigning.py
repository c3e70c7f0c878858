"""An inspectorate with a lead and inspectors, and assigning them without the pages before it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from uuid import UUID

from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Account
from checklist.assessments.reach.models import Assignment
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import Role
from checklist.db import db
from checklist.web.filters import today_in_london
from tests.assessments.sign_off.signed import put_in_state
from tests.assessments.submissions.sending import open_to_inspectorate
from tests.browser import Browser, sign_in


def inspector(app: Flask, inspectorate: UUID, name: str = "Ina Inspector") -> Browser:
    """Sign an inspector in, who is assigned to nothing yet."""
    return sign_in(app, name, inspectorate, Role.INSPECTOR)


def lead(app: Flask, inspectorate: UUID, name: str = "Lee Lead") -> Browser:
    """Sign a lead inspector in."""
    return sign_in(app, name, inspectorate, Role.LEAD_INSPECTOR)


def account_of(name: str) -> UUID:
    return db.session.scalars(select(Account.id).where(Account.name == name)).one()


def assign(
    app: Flask,
    inspectorate: UUID,
    force: UUID,
    *,
    name: str = "Ina Inspector",
    assessment: UUID | None = None,
    begins: date | None = None,
    ends: date | None = None,
) -> UUID:
    """Write into the database that a person is assigned: from today for ten days unless said."""
    today = today_in_london()
    with app.app_context():
        assignment = Assignment(
            inspectorate_id=inspectorate,
            person_id=account_of(name),
            force_id=force,
            assessment_id=assessment,
            begins=begins or today,
            ends=ends or today + timedelta(days=10),
            assigned_by=account_of(name),
        )
        db.session.add(assignment)
        db.session.commit()
        return assignment.id


def add_inspecting(app: Flask, examples: Mapping[str, object]) -> Mapping[str, Browser]:
    """Have the example sent, and its assignment be that of an inspector of an inspectorate."""
    force, assessment = UUID(str(examples["force_id"])), UUID(str(examples["assessment_id"]))
    inspectorate = open_to_inspectorate(app, force, "The Inspectorate of examples")
    people = {"lead inspector": lead(app, inspectorate), "inspector": inspector(app, inspectorate)}
    put_in_state(app, assessment, AssessmentState.SUBMITTED)
    with app.app_context():
        assignment = db.session.get_one(Assignment, UUID(str(examples["assignment_id"])))
        assignment.inspectorate_id, assignment.person_id = inspectorate, account_of("Ina Inspector")
        assignment.ends = date(2029, 12, 31)
        db.session.commit()
    return people


def end_yesterday(app: Flask, assignment_id: UUID) -> None:
    """Let yesterday be the last day of an assignment."""
    with app.app_context():
        assignment = db.session.get_one(Assignment, assignment_id)
        assignment.begins = today_in_london() - timedelta(days=9)
        assignment.ends = today_in_london() - timedelta(days=1)
        db.session.commit()
