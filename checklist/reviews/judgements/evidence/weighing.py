"""Weighing what was sent as an inspector does: with what they lowered, and their own exhibits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from checklist.assessments.submissions.sent_assessment import SentAssessment
from checklist.core.answers.sheet import ExhibitGiven, Response, SourceKind
from checklist.core.messages import Sentence
from checklist.core.question_sets.model import Question
from checklist.core.scoring.evidence_strength import rank_strength, weigh_exhibit
from checklist.core.scoring.score import score_ungraded
from checklist.core.seals.content import SealedExhibit
from checklist.reviews.judgements.evidence.evidence_queries import QuestionEvidence
from checklist.reviews.judgements.evidence.models import OwnExhibit


def weigh_sent(sent: SentAssessment, evidence: Mapping[str, QuestionEvidence]) -> SentAssessment:
    """Return what was sent with the evidence as somebody weighs it, and the levels of that.

    Grades, candidates and measures stay those of what was sent: nobody judges these.
    """
    changed = {key: each for key, each in evidence.items() if each.changes_something}
    if not changed:
        return sent
    weighed = {key: weigh_response(sent, key, each) for key, each in changed.items()}
    sheet = replace(sent.sheet, responses={**sent.sheet.responses, **weighed})
    # Evidence changes no measure. Which themes came back is a part of the result, and of no level.
    values = None if sheet.earlier_themes else sent.result.values
    questions = score_ungraded(sent.question_set, sheet, values).questions
    return replace(sent, sheet=sheet, result=replace(sent.result, questions=questions))


def weigh_response(sent: SentAssessment, question_id: str, evidence: QuestionEvidence) -> Response:
    """Return the response to one question with its evidence as somebody weighs it."""
    response = sent.sheet.responses.get(question_id, Response())
    own = (_build_own(exhibit) for exhibit in evidence.counting)
    lowered = _lower(sent, question_id, response, evidence)
    return replace(response, exhibits=(*lowered, *own))


def explain_own(
    sent: SentAssessment, question: Question, exhibit: OwnExhibit
) -> tuple[Sentence, ...]:
    """Say what keeps an inspector's own exhibit from counting in full, or at all."""
    if exhibit.withdrawn_at is not None:
        return ()
    question_set = sent.question_set
    scale = question_set.get_scale(question)
    given = _build_own(exhibit)
    return weigh_exhibit(question_set.scoring, scale, given, sent.sheet.as_at).remarks


def _lower(
    sent: SentAssessment, question_id: str, response: Response, evidence: QuestionEvidence
) -> Iterator[ExhibitGiven]:
    """Lower exhibits; one that the force itself has graded as low since counts as it is."""
    sealed: tuple[SealedExhibit, ...] = sent.content.questions[question_id].exhibits
    model = sent.question_set.scoring
    for each, exhibit in zip(sealed, response.exhibits, strict=True):
        row = evidence.lowered.get(each.number)
        strength = row.strength if row is not None else None
        if strength and rank_strength(model, strength) < rank_strength(model, exhibit.strength):
            yield replace(exhibit, lowered_to=strength)
        else:
            yield exhibit


def _build_own(exhibit: OwnExhibit) -> ExhibitGiven:
    """Build what scoring needs of an exhibit of an inspector's own."""
    return ExhibitGiven(
        strength=exhibit.strength,
        dated=exhibit.document_date,
        tested_by=exhibit.tested_by,
        by_reviewer=True,
        label=f"Exhibit {exhibit.number}",
        position_as_at=exhibit.position_as_at,
        source_kind=SourceKind.INSPECTORATE,
    )
