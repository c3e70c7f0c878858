"""Confidence rating: how reliable a result is, and how well the force judged itself."""

from __future__ import annotations

from fractions import Fraction

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.answers.visibility import QuestionStatus, is_scored
from checklist.core.messages import Sentence, say
from checklist.core.question_sets.model import QuestionSet
from checklist.core.question_sets.scoring_model import ConfidenceRule, ScoringModel
from checklist.core.rounding import format_percent, format_plain
from checklist.core.scoring.evidence_strength import rank_strength
from checklist.core.scoring.grading import QuestionResults
from checklist.core.scoring.results import Confidence, QuestionResult

_NOT_RATED = "not rated"


def list_rated(question_set: QuestionSet, results: QuestionResults) -> list[QuestionResult]:
    """List the answered level questions; those fixed by another answer are left out.

    Where the set keeps them, those stay that the force answered and only a review fixed.
    """
    is_kept = question_set.scoring.fixed_answers_kept
    return [
        results[question.id]
        for question in question_set.questions
        if is_scored(question)
        and (
            results[question.id].status is QuestionStatus.ANSWERED
            or (is_kept and _was_answered(results[question.id]))
        )
    ]


def rate_confidence(
    question_set: QuestionSet,
    sheet: AnswerSheet,
    results: QuestionResults,
    coverage: Fraction | None,
) -> Confidence:
    """Rate the confidence in a result; add bias and accuracy once a review is closed.

    The rules of each rating: dossier 4.2, "Confidence rating".
    """
    answered = list_rated(question_set, results)
    model = question_set.scoring
    strengths = [rank_strength(model, result.best_strength or "") for result in answered]
    mean = Fraction(sum(strengths), len(strengths)) if strengths else None
    apart = max((abs(_gap(question_set, result, "supported")) for result in answered), default=0)
    rating = "low" if model.confidence else _NOT_RATED
    for rule in reversed(model.confidence):  # the highest stands first, so it is tested last
        if _meets(rule, sheet, coverage or Fraction(0), mean, apart):
            rating = rule.rating
    return Confidence(
        rating=rating,
        mean_strength=mean,
        bias=_mean_gap(question_set, sheet, answered, is_absolute=False),
        accuracy=_mean_gap(question_set, sheet, answered, is_absolute=True),
        reason=_explain_rating(model, sheet, coverage or Fraction(0), mean, rating),
    )


def _was_answered(result: QuestionResult) -> bool:
    """Say whether the force claimed a level that counts, and there is a final one to compare."""
    return result.was_answered and None not in (result.claimed, result.supported, result.final)


def _meets(
    rule: ConfidenceRule, sheet: AnswerSheet, coverage: Fraction, mean: Fraction | None, apart: int
) -> bool:
    """Say whether all that a rating calls for is met."""
    return (
        coverage >= rule.coverage
        and mean is not None
        and mean >= rule.mean_strength
        and (sheet.is_reviewed or not rule.reviewed)
        and (rule.final_within is None or apart <= rule.final_within)
    )


def _gap(question_set: QuestionSet, result: QuestionResult, basis: str) -> int:
    """Count the levels from the final one up to the claimed or supported one."""
    scale = question_set.get_scale(question_set.get_question(result.question))
    level = result.claimed if basis == "claimed" else result.supported
    return scale.rank(level or "") - scale.rank(result.final or "")


def _mean_gap(
    question_set: QuestionSet,
    sheet: AnswerSheet,
    answered: list[QuestionResult],
    *,
    is_absolute: bool,
) -> Fraction | None:
    """Compute the mean of claimed minus final, once a review is closed; None before."""
    if not sheet.is_reviewed or not answered:
        return None
    gaps = [_gap(question_set, result, "claimed") for result in answered]
    return Fraction(sum(abs(gap) if is_absolute else gap for gap in gaps), len(gaps))


def _explain_rating(
    model: ScoringModel, sheet: AnswerSheet, coverage: Fraction, mean: Fraction | None, rating: str
) -> Sentence:
    """Say what the rating rests on."""
    if mean is None:
        return say("Nothing is answered, so nothing can be relied on yet.")
    highest = len(model.ceilings) - 1
    if rating == _NOT_RATED:
        text = (
            "Confidence is not rated for this question set. {coverage} of its scored questions are"
            " answered. Their evidence is graded {mean} out of {highest} on average."
        )
        return say(
            text, coverage=format_percent(coverage), mean=format_plain(mean), highest=highest
        )
    text = (
        "Confidence is {rating}. {answered} is answered, the evidence is graded {mean}"
        " out of {highest} on average, and a reviewer has checked it."
        if sheet.is_reviewed
        else "Confidence is {rating}. {answered} is answered and the evidence is graded"
        " {mean} out of {highest} on average, but nobody outside the force has checked it."
    )
    answered = "Everything" if coverage == 1 else f"{format_percent(coverage)} of the weight"
    return say(text, rating=rating, answered=answered, mean=format_plain(mean), highest=highest)
