"""The page of one exhibit of the force: what it counts as in a judgement, and its history."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from checklist.assessments.submissions.sent_assessment import SentAssessment
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.organisations import Person, Role
from checklist.core.question_sets.model import Question
from checklist.core.question_sets.scoring_model import Ceiling
from checklist.core.reviews.final_ceiling import find_final_ceiling
from checklist.core.seals.content import SealedExhibit
from checklist.reviews.judgements.evidence.evidence_queries import (
    QuestionEvidence,
    load_lowerings,
)
from checklist.reviews.judgements.evidence.models import LoweredStrength
from checklist.reviews.judgements.evidence.weighing import weigh_response
from checklist.reviews.judgements.judgement_queries import NOT_JUDGED, load_judgements
from checklist.reviews.judgements.readers import Readers, describe_readers
from checklist.reviews.weighing.lowering import list_strengths


@dataclass(frozen=True, slots=True)
class LoweringPage:
    """What the page shows: the exhibit, what it may count as, and the ceiling as it stands.

    ``version`` is that of the person's own lowering, 0 for none. ``why_not`` says why they may not
    lower it. ``history`` has the newest first.
    """

    sent: SentAssessment
    question: Question
    exhibit: SealedExhibit
    strengths: tuple[Ceiling, ...]
    counts_as: str
    version: int
    ceiling: str
    why_not: str
    readers: Readers
    history: Sequence[LoweredStrength]


def build_lowering_page(
    session: Session,
    person: Person,
    sent: SentAssessment,
    question: Question,
    exhibit: SealedExhibit,
) -> LoweringPage:
    """Build the page for a person, with what they may see of others: as of their judgements."""
    found = load_judgements(session, person, sent.assessment, question.id)
    judged = found.get(question.id, NOT_JUDGED)
    rows = load_lowerings(session, person, sent.assessment, exhibit.number)
    seen = {person.id, *(each.judge_id for each in judged.others)}
    is_lead = person.role is Role.LEAD_INSPECTOR
    lowered = judged.evidence.lowered.get(exhibit.number)
    return LoweringPage(
        sent=sent,
        question=question,
        exhibit=exhibit,
        strengths=list_strengths(sent, exhibit),
        counts_as=(lowered.strength if lowered else None) or exhibit.strength,
        version=max((row.version for row in rows if row.person_id == person.id), default=0),
        ceiling=_explain_ceiling(sent, question, judged.evidence),
        why_not="" if judged.may_judge else judged.why_not,
        readers=describe_readers(person, sent.assessment),
        history=[row for row in reversed(rows) if is_lead or row.person_id in seen],
    )


def _explain_ceiling(sent: SentAssessment, question: Question, evidence: QuestionEvidence) -> str:
    """Say how high the level may be, as the person weighs the evidence; "" where it has none."""
    result = sent.result.questions[question.id]
    if question.type != "level" or result.status is not QuestionStatus.ANSWERED:
        return ""
    response = weigh_response(sent, question.id, evidence)
    found = find_final_ceiling(sent.question_set, question, response, sent.sheet.as_at)
    return str(found.explain(question))
