"""The page of scores and grades as the review goes on: claimed, supported and final, with why."""

from __future__ import annotations

from uuid import UUID

from flask import render_template
from flask.typing import ResponseReturnValue

from checklist.core.permissions.actions import Action
from checklist.core.reviews.final_scores import list_score_lines
from checklist.core.scoring.grading import grade_in_words
from checklist.core.scoring.results import Basis
from checklist.reviews.findings.blueprint import bp, get_reviewed
from checklist.reviews.findings.overall_queries import is_set_to_lowest
from checklist.web.access import open_to


@bp.get("/grades")
@open_to(Action.READ_FINDINGS)
def grades(assessment_id: UUID) -> ResponseReturnValue:
    """Show scores and grades side by side: claimed, supported, and final so far, with the trail."""
    reviewed = get_reviewed(assessment_id, Action.READ_FINDINGS)
    sent, moderated = reviewed.sent, reviewed.moderated.values()
    question_set = sent.question_set
    lines = list_score_lines(question_set, reviewed.sheet, reviewed.result)
    return render_template(
        "findings/grades.html",
        assessment=sent.assessment,
        known_seals=sent.seals,
        submission=sent.submission,
        lines=[
            (
                reviewed.section_titles.get(line.section, "Overall"),
                line,
                {
                    basis: grade_in_words(question_set.scoring, grade)
                    for basis, grade in line.grades.items()
                    if grade is not None
                },
            )
            for line in lines
        ],
        bases=list(Basis),
        FINAL=Basis.FINAL,
        judged=reviewed.judged,
        is_part=not reviewed.is_reported,
        hidden=len(reviewed.hidden),
        to_settle=sum(each.is_to_settle for each in moderated),
        confirmed=reviewed.confirmed,
        is_set=is_set_to_lowest(reviewed.overall_decisions),
        decisions=reviewed.overall_decisions,
    )
