"""What an example force has of inspectors, of earlier inspections and of its plan."""

from __future__ import annotations

from datetime import date
from uuid import UUID, uuid4

from checklist.assessments.reach.models import Assignment
from checklist.core.plans.action_states import ActionState
from checklist.db import db
from tests.earlier_findings.entering import build_finding
from tests.plans.planning import build_action, build_answered, build_entry
from tests.reviews.finding_texts.keeping import build_text


def add_assignment(force: UUID, author: UUID) -> UUID:
    """An assignment to the force of long ago; no inspectorate stands behind it."""
    assignment = Assignment(
        inspectorate_id=force,
        person_id=author,
        force_id=force,
        begins=date(2022, 3, 4),
        ends=date(2022, 9, 30),
        assigned_by=author,
    )
    db.session.add(assignment)
    db.session.flush()
    return assignment.id


def add_earlier_finding(force: UUID, author: UUID, words: str) -> UUID:
    """What an earlier inspection found in the force."""
    finding = build_finding(force, author, words)
    db.session.add(finding)
    db.session.flush()
    return finding.id


def add_finding_text(force: UUID, author: UUID, words: str) -> UUID:
    """A text for findings, as an inspectorate keeps them."""
    found = build_text(force, author, f"{words} {uuid4()}", words)
    db.session.add(found)
    db.session.flush()
    return found.id


def add_actions(
    force: UUID, assessment_id: UUID, question: str, owner: UUID, words: str
) -> dict[str, object]:
    """An action of the plan that goes on, and one that is said to be done and whose owner left."""
    going = build_action(force, owner, words, standing=ActionState.IN_PROGRESS)
    done = build_action(force, owner, words, number=2, owner_id=None, standing=ActionState.DONE)
    for action in (going, done):
        action.answered = [build_answered(assessment_id, question)]
        db.session.add(action)
        db.session.flush()
        db.session.add(build_entry(action, owner, words))
    db.session.commit()
    return {"action_id": going.id, "done_id": done.id}
