"""An inspectorate to which sixty forces sent ten assessments each, written without pages."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import ForceAccess, Organisation
from checklist.assessments.models import Assessment
from checklist.assessments.reach.models import Assignment
from checklist.assessments.submissions.declaration import make_reference
from checklist.assessments.submissions.models import Submission
from checklist.core.organisations import OrganisationKind
from checklist.db import db
from checklist.web.filters import today_in_london
from tests.assessments.reach.assigning import account_of
from tests.reviews.test_desk import copy_row

FORCES, OF_EACH = 60, 10
PAGES = {
    "home of a lead": "/",
    "desk": "/desk",
    "desk by the day that assignments end": "/desk?order=ending",
    "assignments": "/assignments",
    "a new assignment": "/assignments/new",
    "earlier findings": "/earlier-findings",
}


def add_sixty(app: Flask, inspectorate: UUID, sent: UUID, inspecting: str) -> None:
    """Add forces to an inspectorate, each with assessments that were sent as one was.

    Somebody is assigned to each force.
    """
    with app.app_context():
        person, today = account_of(inspecting), today_in_london()
        first = db.session.get_one(Assessment, sent)
        submission = db.session.scalars(select(Submission).filter_by(assessment_id=sent)).one()
        for number in range(FORCES):
            force = Organisation(
                id=uuid4(), name=f"Force {number:02} Police", kind=OrganisationKind.FORCE
            )
            assigned = Assignment(
                inspectorate_id=inspectorate,
                person_id=person,
                force_id=force.id,
                begins=today,
                ends=today + timedelta(days=number),
                assigned_by=person,
            )
            db.session.add(force)
            db.session.flush()
            db.session.add_all(
                [ForceAccess(organisation_id=inspectorate, force_id=force.id), assigned]
            )
            for _ in range(OF_EACH):
                copied = copy_row(first, force_id=force.id)
                db.session.add(copied)
                db.session.flush()
                changed: dict[str, Any] = {
                    "assessment_id": copied.id,
                    "reference": make_reference(),
                }
                db.session.add(copy_row(submission, **changed))
        db.session.commit()
