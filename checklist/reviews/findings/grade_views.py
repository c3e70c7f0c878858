"""The page of scores and grades as the review goes on: claimed, supported and final, with why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from uuid import UUID

from flask import render_template
from flask.typing import ResponseReturnValue

from checklist.core.permissions.actions import Action
from checklist.core.reviews.final_scores import list_score_lines
from checklist.core.scoring.grading import grade_in_words
from checklist.core.scoring.results import Basis
from checklist.reviews.findings.blueprint import bp, get_reviewed
from checklist.reviews.findings.overall_queries import is_set_to_lowest
from checklist.reviews.findings.reviewed import ReviewedAssessment
from checklist.web.access import open_to


@dataclass(frozen=True, slots=True)
class _Line:
    """One section, or the whole where ``section`` is empty, as the page shows it."""

    section: str
    scores: Mapping[Basis, Fraction | None]
    grades: Mapping[Basis, str | None]
    is_provisional: bool
    trail: Sequence[object]


@bp.get("/grades")
@open_to(Action.READ_FINDINGS)
def grades(assessment_id: UUID) -> ResponseReturnValue:
    """Show scores and grades side by side: claimed, supported, and final so far, with the trail.

    Who may still judge sees those of the draft report, once there is one, and no decision on the
    overall grade beside them: the trail tells of the one that counted then.
    """
    reviewed = get_reviewed(assessment_id, Action.READ_FINDINGS)
    sent, moderated = reviewed.sent, reviewed.moderated.values()
    decisions = () if reviewed.told else reviewed.overall_decisions
    return render_template(
        "findings/grades.html",
        assessment=sent.assessment,
        known_seals=sent.seals,
        submission=sent.submission,
        lines=[
            (reviewed.section_titles.get(each.section, "Overall"), each, _name(reviewed, each))
            for each in _list_lines(reviewed)
        ],
        bases=list(Basis),
        FINAL=Basis.FINAL,
        judged=reviewed.judged,
        is_part=reviewed.is_withheld,
        told=reviewed.told,
        hidden=len(reviewed.hidden),
        to_settle=sum(each.is_to_settle for each in moderated),
        confirmed=reviewed.list_counted_causes(),
        is_set=is_set_to_lowest(decisions),
        decisions=decisions,
    )


def _list_lines(reviewed: ReviewedAssessment) -> Iterator[_Line]:
    if reviewed.told:
        for told in reviewed.told.lines:
            yield _Line(
                section=told.section,
                scores={basis: told.scores.get(basis.value) for basis in Basis},
                grades={basis: told.grades.get(basis.value) for basis in Basis},
                is_provisional=told.is_provisional,
                trail=told.trail,
            )
        return
    for line in list_score_lines(reviewed.sent.question_set, reviewed.sheet, reviewed.result):
        scores = {basis: found.score for basis, found in line.scores.items()}
        yield _Line(line.section, scores, line.grades, line.is_provisional, line.trail)


def _name(reviewed: ReviewedAssessment, line: _Line) -> Mapping[Basis, str]:
    """Name the grades of a line, of each basis that has one."""
    scoring = reviewed.sent.question_set.scoring
    return {basis: grade_in_words(scoring, grade) for basis, grade in line.grades.items() if grade}
