"""The page on which a lead reads how reliable a self-assessment was, in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from flask import Blueprint, g, render_template
from flask.typing import ResponseReturnValue

from checklist.assessments.submissions.sent_assessment import SentAssessment
from checklist.core.messages import Sentence
from checklist.core.permissions.actions import Action
from checklist.core.question_sets.model import QuestionSet, Section
from checklist.core.reviews.reliability import (
    Reliability,
    ReliabilityOfParts,
    compare_claims,
    describe_counts,
    describe_reliability,
)
from checklist.db import db
from checklist.reviews.judgements.sent_for_judging import get_sent
from checklist.reviews.moderation.double_judgements import describe_doubles
from checklist.reviews.moderation.judged_result import is_worked_example, score_judged
from checklist.reviews.moderation.moderation_queries import ModeratedQuestion, load_moderated
from checklist.web.access import open_to

bp = Blueprint("reliability", __name__, url_prefix="/assessments/<uuid:assessment_id>/review")


@dataclass(frozen=True, slots=True)
class _LevelTable:
    """How many questions stand at each claimed level, and at which final ones."""

    levels: Sequence[str]
    rows: Sequence[tuple[str, Sequence[int]]]


@bp.get("/reliability")
@open_to(Action.READ_RELIABILITY)
def reliability(assessment_id: UUID) -> ResponseReturnValue:
    """Say how the force's claims stand to the final levels so far, for the whole and by section."""
    sent = get_sent(db.session, g.person, assessment_id, Action.READ_RELIABILITY)
    moderated = load_moderated(db.session, g.person, sent)
    found = _compare(sent, moderated)
    return render_template(
        "moderation/reliability.html",
        assessment=sent.assessment,
        known_seals=sent.seals,
        submission=sent.submission,
        question_set=sent.question_set,
        found=found,
        overall=describe_reliability(found.overall) if found else None,
        sections=list(_describe_sections(sent.question_set, found)) if found else [],
        table=_build_table(sent.question_set, found.overall) if found else None,
        open_differences=sum(each.is_to_settle for each in moderated),
        doubles=describe_doubles(db.session, g.person, assessment_id, moderated),
    )


def _compare(
    sent: SentAssessment, moderated: Sequence[ModeratedQuestion]
) -> ReliabilityOfParts | None:
    """Compare claims with what was found; never for a worked example from published reports."""
    return compare_claims(
        sent.question_set,
        score_judged(sent, moderated),
        is_worked_example=is_worked_example(sent.assessment),
        judged={each.question.id for each in moderated},
    )


def _describe_sections(
    question_set: QuestionSet, found: ReliabilityOfParts
) -> Iterator[tuple[Section, Sentence]]:
    """Describe each section: by its counts alone where few of its questions are compared."""
    for section in question_set.sections:
        part = found.sections[section.id]
        if part.is_counted_only:
            yield section, describe_counts(part)
        else:
            yield section, describe_reliability(part, of_section=True)


def _build_table(question_set: QuestionSet, overall: Reliability) -> _LevelTable:
    """Build the table of claimed by final levels, the lowest first."""
    levels = list(
        dict.fromkeys(
            level.id
            for question in question_set.questions
            if question.type == "level"
            for level in question_set.get_scale(question).levels
        )
    )
    counts = overall.table
    rows = [
        (claimed, [counts.get((claimed, final), 0) for final in levels])
        for claimed in levels
        if any(counts.get((claimed, final), 0) for final in levels)
    ]
    return _LevelTable(levels, rows)
