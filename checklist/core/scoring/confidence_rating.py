"""How far a result can be relied on, and how well the force judged itself."""

from __future__ import annotations

from fractions import Fraction

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.messages import Sentence, say
from checklist.core.question_sets.model import QuestionSet
from checklist.core.question_sets.scoring_model import ConfidenceRule
from checklist.core.rounding import percent, plain
from checklist.core.scoring.evidence_strength import order
from checklist.core.scoring.grading import Levels
from checklist.core.scoring.results import Confidence, QuestionResult

_NOT_RATED = "not rated"


def confidence(
    question_set: QuestionSet, sheet: AnswerSheet, results: Levels, coverage: Fraction | None
) -> Confidence:
    """Rate the confidence in a result; say bias and accuracy once a review is closed."""
    answered = _judged(question_set, results)
    model = question_set.scoring
    strengths = [order(model, one.best_strength or "") for one in answered]
    mean = Fraction(sum(strengths), len(strengths)) if strengths else None
    apart = max((abs(_gap(question_set, one, "supported")) for one in answered), default=0)
    rating = "low" if model.confidence else _NOT_RATED
    for rule in reversed(model.confidence):
        if _meets(rule, sheet, coverage or Fraction(0), mean, apart):
            rating = rule.rating
    return Confidence(
        rating=rating,
        mean_strength=mean,
        bias=_mean_gap(question_set, sheet, answered, is_absolute=False),
        accuracy=_mean_gap(question_set, sheet, answered, is_absolute=True),
        reason=_reason(sheet, coverage or Fraction(0), mean, rating),
    )


def _judged(question_set: QuestionSet, results: Levels) -> list[QuestionResult]:
    """The answered level questions, those fixed by another answer left out."""
    return [
        results[question.id]
        for question in question_set.questions
        if question.type == "level"
        and question.scored
        and results[question.id].status is QuestionStatus.ANSWERED
    ]


def _meets(
    rule: ConfidenceRule, sheet: AnswerSheet, coverage: Fraction, mean: Fraction | None, apart: int
) -> bool:
    """Say whether all that a rating calls for is there."""
    return (
        coverage >= rule.coverage
        and mean is not None
        and mean >= rule.mean_strength
        and (sheet.is_reviewed or not rule.reviewed)
        and (rule.final_within is None or apart <= rule.final_within)
    )


def _gap(question_set: QuestionSet, result: QuestionResult, basis: str) -> int:
    """How many levels the claimed or supported level stands above the final one."""
    scale = question_set.scale_of(question_set.question(result.question))
    level = result.claimed if basis == "claimed" else result.supported
    return scale.rank(level or "") - scale.rank(result.final or "")


def _mean_gap(
    question_set: QuestionSet,
    sheet: AnswerSheet,
    answered: list[QuestionResult],
    *,
    is_absolute: bool,
) -> Fraction | None:
    """The mean of claimed minus final, once a review is closed; None before."""
    if not sheet.is_reviewed or not answered:
        return None
    gaps = [_gap(question_set, one, "claimed") for one in answered]
    return Fraction(sum(abs(one) if is_absolute else one for one in gaps), len(gaps))


def _reason(sheet: AnswerSheet, coverage: Fraction, mean: Fraction | None, rating: str) -> Sentence:
    """What the rating rests on."""
    if mean is None:
        return say("Nothing is answered, so nothing can be relied on yet.")
    if rating == _NOT_RATED:
        text = (
            "Confidence is not rated for this question set. {coverage} of its scored questions are"
            " answered, with evidence of mean strength {mean}."
        )
        return say(text, coverage=percent(coverage), mean=plain(mean))
    text = (
        "Confidence is {rating}: reviewed, {coverage} answered by weight, and evidence of mean"
        " strength {mean}."
        if sheet.is_reviewed
        else "Confidence is {rating}: not yet reviewed, {coverage} answered by weight, and evidence"
        " of mean strength {mean}."
    )
    return say(text, rating=rating, coverage=percent(coverage), mean=plain(mean))
