"""What stands between a section and a final grade, and how its questions stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from fractions import Fraction

from checklist.core.answers.visibility import QuestionStatus, is_scored
from checklist.core.messages import Sentence, say
from checklist.core.question_sets.model import QuestionSet, Section
from checklist.core.rounding import percent
from checklist.core.scoring.grading import Levels, Tally, limiting, weight_of


def why_provisional(
    question_set: QuestionSet, section: Section, results: Levels, final: Tally
) -> Iterator[Sentence]:
    """Everything that stands between a section and a final grade."""
    model = question_set.scoring
    if final.coverage is None:
        yield say("No question of {section} applies.", section=section.short_title)
    elif final.coverage < model.coverage_for_grade:
        text = model.worded(
            "{section} is {coverage} answered by weight; a final grade needs {needed}.",
            "{coverage} of the scored questions of {section} are answered; a band needs {needed}.",
        )
        yield say(
            text,
            section=section.short_title,
            coverage=percent(final.coverage),
            needed=percent(model.coverage_for_grade),
        )
    unanswered = [one.id for one in limiting(section, results) if results[one.id].final is None]
    if unanswered:
        yield say(
            "A final grade needs every limiting question answered; still open: {questions}.",
            questions=", ".join(unanswered),
        )
    left_out = _share_not_applicable(question_set, section, results)
    if left_out > model.not_applicable_at_most:
        yield say(
            "{share} of the weight of {section} is marked not applicable; at most {limit} may be.",
            share=percent(left_out),
            section=section.short_title,
            limit=percent(model.not_applicable_at_most),
        )


def counts(section: Section, results: Levels) -> Mapping[str, int]:
    """How many scored questions stand at each final level, do not apply, or are unanswered."""
    found: Counter[str] = Counter()
    for question in section.questions:
        result = results[question.id]
        if not is_scored(question) or result.status is QuestionStatus.HIDDEN:
            continue
        if result.status is QuestionStatus.NOT_APPLICABLE:
            found[QuestionStatus.NOT_APPLICABLE] += 1
        else:
            found[result.final or QuestionStatus.UNANSWERED] += 1
    return dict(found)


def _share_not_applicable(question_set: QuestionSet, section: Section, results: Levels) -> Fraction:
    """The share of a section's full weight, hidden questions aside, marked not applicable."""
    weights: Counter[QuestionStatus] = Counter()
    for question in section.questions:
        if is_scored(question):
            weights[results[question.id].status] += weight_of(question_set.scoring, question)
    weights.pop(QuestionStatus.HIDDEN, None)
    return Fraction(weights[QuestionStatus.NOT_APPLICABLE], weights.total() or 1)
