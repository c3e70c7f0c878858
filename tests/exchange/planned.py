"""An action that fills every column of the tables of a plan in a copy."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from uuid import UUID

from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Account
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.plans.action_states import ActionState
from checklist.db import db
from checklist.evidence.models import Evidence, EvidenceKind
from checklist.plans.models import ActionDeed, ActionEntry, ActionProof, ActionStep
from tests.assessments.assessments import VCC, an_account
from tests.exchange.copies import HOSTILE
from tests.plans.planning import build_action, build_answered, build_answered_finding

MADE_AT = datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC)
_QUESTION = VCC.questions[0]
_SAID = {
    "title": HOSTILE[1],
    "text": HOSTILE[2],
    "owner_name": HOSTILE[3],
    "due_on": date(2026, 3, 4),
    "standing": ActionState.DONE,
}


def add_planned(app: Flask, force: UUID, assessment: UUID) -> None:
    """Add an action on a question of the assessment, and one that has nothing to do with it."""
    with app.app_context():
        author = an_account()
        action = build_action(force, author, HOSTILE[1], **_SAID, owner_id=None, made_at=MADE_AT)
        action.steps = [
            ActionStep(number=1, text=HOSTILE[4], done_on=date(2026, 3, 1)),
            ActionStep(number=2, text=HOSTILE[5]),
        ]
        finding = build_answered_finding(assessment, 1, number=2)
        action.answered = [build_answered(assessment, _QUESTION.id), finding]
        proof = Evidence(
            force_id=force,
            kind=EvidenceKind.LINK,
            title="Proof",
            place="https://force.test/",
            added_by=author,
        )
        db.session.add_all([action, proof, build_action(force, author, "Else", number=2)])
        db.session.flush()
        db.session.add(
            ActionProof(
                action_id=action.id, evidence_id=proof.id, shows=HOSTILE[6], added_by=author
            )
        )
        db.session.add(
            ActionEntry(
                action_id=action.id,
                version=1,
                deed=ActionDeed.DONE,
                words=HOSTILE[5],
                steps=HOSTILE[4],
                saved_by=author,
                role="coordinator",
                saved_at=MADE_AT,
                **_SAID,
            )
        )
        db.session.commit()


def expect_plan(_: ScoredAssessment) -> Iterable[dict[str, object]]:
    yield {
        "Action": 1, "What will be done": HOSTILE[1], "More about it": HOSTILE[2],
        "Answers": f"{_QUESTION.id}. {_QUESTION.prompt}\nFinding 1",
        "How findings stand": "finding 1: open",
        "Steps": f"{HOSTILE[4]} (done 2026-03-01)\n{HOSTILE[5]}", "Owner": HOSTILE[3],
        "Due": "2026-03-04", "Overdue since": "2026-03-05", "State": "done",
        "Proof": f"Proof: {HOSTILE[6]}", "Made at": MADE_AT.isoformat(), "Version": 1,
    }  # fmt: skip


def expect_history_of_plan(_: ScoredAssessment) -> Iterable[dict[str, object]]:
    author = db.session.scalars(select(Account.name).where(Account.id == an_account())).one()
    yield {
        "Action": 1, "Version": 1, "What was done": "said to be done", "In words": HOSTILE[5],
        "What will be done": HOSTILE[1], "More about it": HOSTILE[2], "Steps": HOSTILE[4],
        "Owner": HOSTILE[3], "Due": "2026-03-04", "State": "done", "By": author,
        "Role": "coordinator", "At": MADE_AT.isoformat(),
    }  # fmt: skip
