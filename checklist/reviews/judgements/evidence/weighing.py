"""Weighing what was sent as an inspector does: with what they lowered, and their own exhibits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from checklist.assessments.submissions.sent_assessment import SentAssessment
from checklist.core.answers.sheet import ExhibitGiven, Response, SourceKind
from checklist.core.messages import Sentence
from checklist.core.question_sets.model import Question
from checklist.core.reviews.final_ceiling import FinalCeiling, find_final_ceiling
from checklist.core.scoring.evidence_strength import rank_strength, weigh_exhibit
from checklist.core.scoring.results import QuestionResult
from checklist.core.scoring.score import score_ungraded
from checklist.core.seals.content import SealedExhibit
from checklist.reviews.judgements.evidence.evidence_queries import QuestionEvidence
from checklist.reviews.judgements.evidence.models import OwnExhibit


@dataclass(frozen=True, slots=True, eq=False)
class WeighedAnswers:
    """Answers with their evidence as somebody weighs it, and the levels of that.

    It has no grade, candidate or measure: those are of what was sent, and weighed by nobody.
    """

    sent: SentAssessment
    responses: Mapping[str, Response]
    questions: Mapping[str, QuestionResult]

    def find_ceiling(self, question: Question) -> FinalCeiling:
        """Find how high the final level of a question may be."""
        response, as_at = self.get_response(question), self.sent.sheet.as_at
        return find_final_ceiling(self.sent.question_set, question, response, as_at)

    def get_response(self, question: Question) -> Response:
        """Return the response to a question: an empty one where it was not answered."""
        return self.responses.get(question.id, Response())


def weigh_sent(sent: SentAssessment, evidence: Mapping[str, QuestionEvidence]) -> WeighedAnswers:
    """Weigh the evidence of what was sent as somebody does, with the levels that it then has."""
    changed = {key: each for key, each in evidence.items() if each.changes_something}
    if not changed:
        return WeighedAnswers(sent, sent.sheet.responses, sent.result.questions)
    weighed = {key: weigh_response(sent, key, each) for key, each in changed.items()}
    sheet = replace(sent.sheet, responses={**sent.sheet.responses, **weighed})
    # Evidence changes no measure. Which themes came back is a part of the result, and of no level.
    values = None if sheet.earlier_themes else sent.result.values
    questions = score_ungraded(sent.question_set, sheet, values).questions
    return WeighedAnswers(sent, sheet.responses, questions)


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
