"""The evidence of a judged question as it counts: that of the judgement that stands."""

from __future__ import annotations

from checklist.assessments.submissions.sent_assessment import SentAssessment
from checklist.core.answers.sheet import Response
from checklist.core.reviews.final_ceiling import find_final_ceiling
from checklist.reviews.judgements.evidence.weighing import WeighedAnswers, weigh_response
from checklist.reviews.moderation.moderation_queries import ModeratedQuestion


def weigh_standing(sent: SentAssessment, found: ModeratedQuestion) -> Response:
    """Return a response with the evidence of what stands: of what is settled, or the first."""
    if found.settled is not None:
        return _weigh_highest(sent, found)
    return weigh_response(sent, found.question.id, found.evidence[0])


def weigh_for_settling(sent: SentAssessment, found: ModeratedQuestion | None) -> WeighedAnswers:
    """Weigh the evidence of what was sent as a lead does who settles a question.

    That is what the judge makes of it whose ceiling is higher: neither judgement is too high.
    """
    responses = dict(sent.sheet.responses)
    if found is not None:
        responses[found.question.id] = _weigh_highest(sent, found)
    return WeighedAnswers(sent, responses, sent.result.questions)


def _weigh_highest(sent: SentAssessment, found: ModeratedQuestion) -> Response:
    question, as_at = found.question, sent.sheet.as_at

    def count_levels(response: Response) -> int:
        return len(find_final_ceiling(sent.question_set, question, response, as_at).levels)

    weighed = [weigh_response(sent, question.id, each) for each in found.evidence]
    return max(weighed, key=count_levels)
