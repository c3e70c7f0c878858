"""Findings that are not published: those of a person's own assignments alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, case, func, select
from sqlalchemy.orm import Session, contains_eager

from checklist.accounts.models import Organisation
from checklist.accounts.service import select_forces_for_person
from checklist.assessments.models import Assessment
from checklist.assessments.reach.assigned import is_reached
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.reviews.findings import FindingState, PublishedKind
from checklist.reviews.findings.models import Finding
from checklist.reviews.moderation.judged_result import counts_as_worked_example

_STATES = (
    AssessmentState.UNDER_REVIEW,
    AssessmentState.CHANGES_REQUESTED,
    AssessmentState.AWAITING_SIGN_OFF,
    AssessmentState.SIGNED,
    AssessmentState.FACTUAL_ACCURACY,
)
_MOST = 50


@dataclass(frozen=True, slots=True)
class UnpublishedReview:
    """One review that goes on, and how many findings of each kind are drafted in it."""

    assessment: Assessment
    is_example: bool
    causes: int
    areas: int
    others: int


def list_unpublished(session: Session, person: Person) -> Sequence[UnpublishedReview]:
    """List the reviews whose drafts a person reads, with the findings drafted: one query.

    An inspector has those that they are assigned to today, a lead all of the forces open to them.
    """
    causes = _count(Finding.kind == PublishedKind.CAUSE_OF_CONCERN)
    areas = _count(Finding.kind == PublishedKind.AREA_FOR_IMPROVEMENT)
    rows = session.execute(
        select(Assessment, counts_as_worked_example(), causes, areas, func.count() - causes - areas)
        .join(Finding, Finding.assessment_id == Assessment.id)
        .join(Assessment.force)
        .where(
            Assessment.force_id.in_(select_forces_for_person(person)),
            is_reached(person, Action.READ_FINDINGS),
            Assessment.state.in_(_STATES),
            Finding.organisation_id == person.organisation_id,
            Finding.state == FindingState.DRAFTED,
        )
        .group_by(Assessment.id, Organisation.id)
        .order_by(Organisation.name, Assessment.id)
        .limit(_MOST)
        .options(contains_eager(Assessment.force))
    )
    return [
        UnpublishedReview(assessment, bool(is_example), *counts)
        for assessment, is_example, *counts in rows
    ]


def _count(is_such: ColumnElement[bool]) -> ColumnElement[int]:
    return func.sum(case((is_such, 1), else_=0))
