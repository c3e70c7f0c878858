"""Provisional grades: why a section has no final grade yet, and the levels it has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from fractions import Fraction

from checklist.core.answers.visibility import QuestionStatus, is_scored
from checklist.core.messages import Sentence, say
from checklist.core.question_sets.model import QuestionSet, Section
from checklist.core.question_sets.scoring_model import ScoringModel
from checklist.core.rounding import format_percent
from checklist.core.scoring.grading import QuestionResults, Tally, find_limiting, find_weight
from checklist.core.scoring.not_applicable import explain_excess
from checklist.core.scoring.results import OverallResult, SectionResult


def why_provisional(
    question_set: QuestionSet, section: Section, results: QuestionResults, final: Tally
) -> Iterator[Sentence]:
    """Say why a section's grade is provisional, one sentence a reason; none where it is final.

    A coverage that equals its limit is enough, and a share not applicable that equals its limit
    is allowed (dossier 4.2, "Unanswered" and "Not applicable").
    """
    model = question_set.scoring
    if final.coverage is None:
        yield say("No question of {section} applies.", section=section.short_title)
    elif final.coverage < model.coverage_for_grade:
        text = model.choose_wording(
            "{section} is {coverage} answered by weight; a final grade needs {needed}.",
            "{coverage} of the scored questions of {section} are answered; a band needs {needed}.",
        )
        yield say(
            text,
            section=section.short_title,
            coverage=format_percent(final.coverage),
            needed=format_percent(model.coverage_for_grade),
        )
    unanswered = [
        question.id
        for question in find_limiting(section, results)
        if results[question.id].final is None
    ]
    if unanswered:
        yield say(
            "A final grade needs every limiting question answered; still open: {questions}.",
            questions=", ".join(unanswered),
        )
    yield from explain_too_few_left(question_set, section, results)


def explain_too_few_left(
    question_set: QuestionSet, section: Section, results: QuestionResults
) -> Iterator[Sentence]:
    """Say that more of a section does not apply than the set allows; nothing where it may."""
    model = question_set.scoring
    left_out = _share_not_applicable(question_set, section, results)
    if left_out > model.not_applicable_at_most:
        yield say(
            "{share} of the weight of {section} is marked not applicable; at most {limit} may be.",
            share=format_percent(left_out),
            section=section.short_title,
            limit=format_percent(model.not_applicable_at_most),
        )
    excess = explain_excess(model, section.short_title, section.questions, results)
    if excess is not None:
        yield excess


def is_enough_answered(model: ScoringModel, coverage: Fraction | None) -> bool:
    """Say whether so much is answered that a grade may stand, be it provisional.

    A coverage that equals the limit is enough. Sets without grades have a limit of their own.
    """
    return coverage is not None and coverage >= model.provisional_from


def explain_no_grade(
    model: ScoringModel,
    section: Section,
    coverage: Fraction | None,
    score: Fraction | None,
    *,
    is_excess: bool,
) -> Sentence:
    """Say why a section has no grade: it does not apply, or too little of it is answered.

    ``is_excess``: too many of its questions do not apply.
    """
    if coverage is None:
        return say("{section} does not apply.", section=section.short_title)
    if is_excess:
        text = "{section} has no band: too much of it does not apply."
        return say(text, section=section.short_title)
    if score is None or model.kind == "share-in-place":
        text = model.choose_wording("{section} has no grade yet.", "{section} has no band yet.")
        return say(text, section=section.short_title)
    return say(
        "{section} has no grade: {coverage} of it is answered by weight, and a provisional grade"
        " needs {needed}.",
        section=section.short_title,
        coverage=format_percent(coverage),
        needed=format_percent(model.provisional_from),
    )


def name_missing_grade(model: ScoringModel, result: SectionResult | OverallResult) -> str:
    """Name in a few words why there is no grade, where a grade would stand."""
    if result.coverage is None:
        return "Does not apply"
    if result.not_applicable_excess is not None:
        return "Too much does not apply for a band"
    return model.choose_wording("Not enough answered for a grade", "Not enough answered for a band")


def count_levels(section: Section, results: QuestionResults) -> Mapping[str, int]:
    """Count the scored questions at each final level, not applicable, and unanswered.

    Restricted ones are left out, so that none can be told from the others.
    """
    counts: Counter[str] = Counter()
    for question in section.questions:
        result = results[question.id]
        is_counted = is_scored(question) and not result.is_restricted
        if not is_counted or result.status is QuestionStatus.HIDDEN:
            continue
        if result.status is QuestionStatus.NOT_APPLICABLE:
            counts[QuestionStatus.NOT_APPLICABLE] += 1
        else:
            counts[result.final or QuestionStatus.UNANSWERED] += 1
    return dict(counts)


def _share_not_applicable(
    question_set: QuestionSet, section: Section, results: QuestionResults
) -> Fraction:
    """Compute the share of a section's full weight marked not applicable; hidden ones left out."""
    weights: Counter[QuestionStatus] = Counter()
    for question in section.questions:
        if is_scored(question):
            weights[results[question.id].status] += find_weight(question_set.scoring, question)
    weights.pop(QuestionStatus.HIDDEN, None)
    return Fraction(weights[QuestionStatus.NOT_APPLICABLE], weights.total() or 1)
