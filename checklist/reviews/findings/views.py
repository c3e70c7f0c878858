"""The pages on which inspectors read the findings of a review, and what is still to decide."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from flask import Flask, g, render_template
from flask.typing import ResponseReturnValue

from checklist.core.permissions.actions import Action
from checklist.core.reviews.findings import FindingState, key_of
from checklist.db import db
from checklist.earlier_findings.finding_queries import list_of_set
from checklist.reviews.findings import (
    deciding_views,  # noqa: F401  # adds its pages to the blueprint
    grade_views,  # noqa: F401  # likewise
    overall_views,  # noqa: F401  # likewise
    writing_views,  # noqa: F401  # likewise
)
from checklist.reviews.findings.beside import list_beside
from checklist.reviews.findings.blueprint import bp, get_reviewed
from checklist.reviews.findings.models import Finding
from checklist.reviews.findings.open_candidates import find_gaps, name_unanswered
from checklist.reviews.findings.reviewed import ReviewedAssessment
from checklist.reviews.findings.told_findings import ToldFinding
from checklist.reviews.judgements.candidate_findings import group_candidates
from checklist.web.access import open_to


def register(app: Flask) -> None:
    """Add these pages, and what their templates ask."""
    app.register_blueprint(bp)
    app.jinja_env.globals["key_of_candidate"] = key_of


@bp.get("")
@open_to(Action.READ_FINDINGS)
def findings(assessment_id: UUID) -> ResponseReturnValue:
    """List the candidates to decide, and the findings: drafted, merged and dismissed."""
    reviewed = get_reviewed(assessment_id, Action.READ_FINDINGS)
    gaps, sent = find_gaps(reviewed), reviewed.sent
    earlier = list_of_set(db.session, sent.assessment.force, sent.question_set)
    return render_template(
        "findings/findings.html",
        assessment=sent.assessment,
        known_seals=sent.seals,
        submission=sent.submission,
        gaps=gaps,
        themes=group_candidates(sent, gaps.candidates, earlier),
        by_state={
            state: [each for each in reviewed.findings if each.state is state]
            for state in FindingState
        },
        FindingState=FindingState,
        is_withheld=reviewed.is_withheld,
        told=reviewed.told,
        told_findings=reviewed.told_findings,
        unanswered=_name_unanswered(reviewed),
    )


@bp.get("/<int:number>")
@open_to(Action.READ_FINDINGS)
def finding(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Show a finding with the evidence of its questions beside it, and its history."""
    reviewed = get_reviewed(assessment_id, Action.READ_FINDINGS)
    if told := reviewed.find_told(number):
        return _show_told(reviewed, told)
    found = reviewed.get_finding(number)
    return render_template(
        "findings/finding.html",
        assessment=reviewed.sent.assessment,
        question_set=reviewed.sent.question_set,
        finding=found,
        beside=list_beside(db.session, g.person, reviewed, found.question_ids),
        unanswered=name_unanswered(reviewed, found.question_ids),
        FindingState=FindingState,
    )


def _name_unanswered(reviewed: ReviewedAssessment) -> dict[int, Sequence[str]]:
    """Name, of each finding, the questions that the force did not answer."""
    every: list[Finding | ToldFinding] = [*reviewed.findings, *reviewed.told_findings]
    return {each.number: name_unanswered(reviewed, each.question_ids) for each in every}


def _show_told(reviewed: ReviewedAssessment, told: ToldFinding) -> str:
    """Show a finding as the draft report told it, and no more of it."""
    return render_template(
        "findings/told.html",
        assessment=reviewed.sent.assessment,
        question_set=reviewed.sent.question_set,
        finding=told,
        report=reviewed.told,
        to_judge=reviewed.find_to_judge(told),
        beside=list_beside(db.session, g.person, reviewed, told.question_ids),
        unanswered=name_unanswered(reviewed, told.question_ids),
    )
