"""A report is out at the beginning of its day in London, for every query and page at once."""

from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from flask import Flask
from freezegun import freeze_time
from sqlalchemy import select

from checklist.assessments.models import Assessment
from checklist.core.assessment_states import AssessmentState
from checklist.db import db
from tests.assessments.assessments import begin

DAY = date(2031, 7, 1)
EVE, OUT = datetime(2031, 6, 30, 22, 59, 59, tzinfo=UTC), datetime(2031, 6, 30, 23, tzinfo=UTC)


def decide_to_publish(app: Flask, assessment: UUID) -> None:
    with app.app_context():
        found = db.session.get_one(Assessment, assessment)
        found.state = AssessmentState.CLOSED_PUBLISHED
        found.published_on = DAY
        db.session.commit()


def find_states(app: Flask) -> tuple[AssessmentState, AssessmentState, list[AssessmentState]]:
    """What one says of itself, what a query reads of it, and the states in which lists find it."""
    with app.app_context():
        [found] = db.session.scalars(select(Assessment))
        read = db.session.scalars(select(Assessment.state)).one()
        listed = [
            state
            for state in AssessmentState
            if db.session.scalars(select(Assessment.id).where(Assessment.state.in_([state]))).all()
        ]
    return found.state, read, listed


@pytest.mark.parametrize(
    ("moment", "state"),
    [(EVE, AssessmentState.FACTUAL_ACCURACY), (OUT, AssessmentState.CLOSED_PUBLISHED)],
)
def test_every_query_obeys_the_day(
    app: Flask, force: UUID, moment: datetime, state: AssessmentState
) -> None:
    decide_to_publish(app, begin(app, force))

    with freeze_time(moment):
        assert find_states(app) == (state, state, [state])
