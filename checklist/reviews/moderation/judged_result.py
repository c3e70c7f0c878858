"""The result of what was sent with its final levels: as settled, and until then as first judged."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from sqlalchemy import ColumnElement

from checklist.assessments.models import Assessment
from checklist.assessments.submissions.sent_assessment import SentAssessment
from checklist.core.answers.sheet import AnswerSheet
from checklist.core.scoring.results import Result
from checklist.core.scoring.score import score
from checklist.reviews.moderation.moderation_queries import ModeratedQuestion
from checklist.reviews.moderation.weighed import weigh_standing

_OF_NO_REAL_FORCE = "A made-up force."
"""How the notice begins of an example whose claims are made up, too: any other is of a real one."""


def score_judged(sent: SentAssessment, moderated: Sequence[ModeratedQuestion]) -> Result:
    """Score what was sent with the judgements that count. Nothing of it is saved."""
    return score(sent.question_set, build_judged_sheet(sent, moderated))


def build_judged_sheet(
    sent: SentAssessment, moderated: Sequence[ModeratedQuestion], confirmed: Collection[str] = ()
) -> AnswerSheet:
    """Build the sheet that was sent with the judgements that count.

    ``confirmed`` are the questions and sections of confirmed causes of concern.
    """
    responses = dict(sent.sheet.responses)
    for each in moderated:
        weighed = weigh_standing(sent, each)
        responses[each.question.id] = replace(weighed, judgement=each.judged.standing)
    return replace(sent.sheet, responses=responses, confirmed_causes=frozenset(confirmed))


def is_worked_example(assessment: Assessment) -> bool:
    """Say whether it is made from published reports, so that nobody knows what the force claims.

    That carries a notice, as nothing does that a force started itself.
    """
    notice = assessment.notice
    return bool(notice) and not notice.startswith(_OF_NO_REAL_FORCE)


def counts_as_worked_example() -> ColumnElement[bool]:
    """Build the condition that the assessment of a row is a worked example."""
    notice = Assessment.notice
    return (notice != "") & ~notice.startswith(_OF_NO_REAL_FORCE, autoescape=True)
