"""Whether an assessment was signed or sent as a whole: all that belongs to it, or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from click.testing import CliRunner
from flask import Flask
from sqlalchemy import func, select

from checklist.assessments.models import Assessment, Seal
from checklist.assessments.sign_off.models import StateChange
from checklist.assessments.submissions.models import Submission
from checklist.audit.models import AuditEvent
from checklist.audit.verification import verify_chains
from checklist.core.assessment_states import AssessmentState
from checklist.db import db
from checklist.exchange.commands import verify
from checklist.mail.models import OutboxEmail
from checklist.registry import SETTINGS
from checklist.reports.models import Report


@dataclass(frozen=True, slots=True)
class Parts:
    """How many there are of what signing and sending make."""

    seals: int = 0
    reports: int = 0
    submissions: int = 0
    changes: int = 0
    deeds: int = 0
    mails: int = 0


WHOLE = {
    AssessmentState.AWAITING_SIGN_OFF: Parts(changes=1),
    AssessmentState.SIGNED: Parts(seals=1, reports=1, changes=2, deeds=1, mails=2),
    AssessmentState.SUBMITTED: Parts(
        seals=1, reports=1, submissions=1, changes=3, deeds=2, mails=6
    ),
}
"""What there is in each state, where a coordinator and two signatories are told, and one lead."""


def check_whole(app: Flask, assessment: UUID) -> AssessmentState:
    """Fail unless all is there that belongs to the state, and verifies; return the state."""
    with app.app_context():
        state = db.session.get_one(Assessment, assessment).state
        assert _count(assessment) == WHOLE[state]
        folder = SETTINGS.get().reports
        for report in db.session.scalars(select(Report).filter_by(assessment_id=assessment)):
            assert (folder / f"{report.content}.json").is_file()
        assert verify_chains(db.session).is_sound
    said = CliRunner().invoke(verify, [str(assessment)], obj=lambda: app)
    assert said.exit_code == 0, said.output
    assert ("Sound: seal 1" in said.output) is (state is not AssessmentState.AWAITING_SIGN_OFF)
    return state


def _count(assessment: UUID) -> Parts:
    changes = select(StateChange.id).where(StateChange.assessment_id == assessment)
    submissions = select(Submission.id).where(Submission.assessment_id == assessment)
    told = {str(each) for query in (changes, submissions) for each in db.session.scalars(query)}
    return Parts(
        seals=_count_rows(Seal.assessment_id == assessment),
        reports=_count_rows(Report.assessment_id == assessment),
        submissions=_count_rows(Submission.assessment_id == assessment),
        changes=_count_rows(StateChange.assessment_id == assessment),
        deeds=_count_rows(
            AuditEvent.subject == f"assessment {assessment}",
            AuditEvent.action.in_(("sign", "send")),
        ),
        mails=_count_rows(OutboxEmail.subject_id.in_(told)),
    )


def _count_rows(*where: Any) -> int:
    return db.session.scalar(select(func.count()).where(*where)) or 0
