"""What level the figures of a question allow or suggest, in words for form and report."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.core.messages import say
from checklist.core.question_sets.conditions import Comparison, Operator
from checklist.core.question_sets.measure_keys import list_derived_keys
from checklist.core.question_sets.model import Measure, Question, QuestionSet
from checklist.core.rounding import format_plain
from checklist.reports.content.cover import Term
from checklist.reports.content.method import FigureHints
from checklist.reports.content_builders.condition_words import (
    describe_condition,
    describe_limit,
    describe_reference,
)

_FIGURES = "the figures"
_ALLOWED = "The highest level that {what} allow{s} is the first of these that is true:"
_SUGGESTED = "The level that {what} suggest{s} is the first of these that is true:"
_MORE_PLACES = 6


def build_figure_hints(question_set: QuestionSet, question: Question) -> Iterator[FigureHints]:
    """Yield the hints of a question, or else those of the measures that are typed on its page."""
    if question.hints:
        yield _build_own_hints(question_set, question)
        return
    for measure_id in question.measures:
        measure = question_set.get_measure(measure_id)
        if measure.hints and question_set.get_home_question(measure_id).id == question.id:
            yield _build_measure_hints(question_set, question, measure)


def _build_own_hints(question_set: QuestionSet, question: Question) -> FigureHints:
    """Build the hints by conditions; a value that all of them compare is named once."""
    compared = [each for hint in question.hints for each in hint.when.comparisons]
    is_one_value = (
        len(compared) == len(question.hints)
        and len({each.of for each in compared}) == 1
        and all(each.operator is not Operator.ANSWERED for each in compared)
    )
    if is_one_value:
        what = describe_reference(question_set, compared[0].of)
        texts = [describe_limit(question_set, each) for each in compared]
    else:
        what = _FIGURES
        texts = [describe_condition(question_set, hint.when) for hint in question.hints]
    levels = [hint.level for hint in question.hints]
    return _build(question_set, question, _fill(_ALLOWED, what), levels, texts)


def _build_measure_hints(
    question_set: QuestionSet, question: Question, measure: Measure
) -> FigureHints:
    """Build the hints of a measure, each up to a limit; the last has the rest."""
    key = next(key for key, _, _ in list_derived_keys(measure))
    texts, last = [], ""
    for hint in measure.hints:
        if hint.up_to is not None:
            last = format_plain(hint.up_to, _MORE_PLACES)
        operator = Operator.ABOVE if hint.up_to is None else Operator.AT_MOST
        comparison = Comparison(of=key, operator=operator, value=last)
        texts.append(describe_limit(question_set, comparison) if last else "any value")
    levels = [hint.level for hint in measure.hints]
    lead = _fill(_SUGGESTED, describe_reference(question_set, key))
    return _build(question_set, question, lead, levels, texts)


def _fill(text: str, what: str) -> str:
    return str(say(text, what=what, s="" if what == _FIGURES else "s"))


def _build(
    question_set: QuestionSet, question: Question, lead: str, levels: list[str], texts: list[str]
) -> FigureHints:
    scale = question_set.get_scale(question)
    names = [scale.get_level(level).in_words if level else "any level" for level in levels]
    return FigureHints(
        question_id=question.id,
        lead=lead,
        rows=tuple(
            Term(name[:1].upper() + name[1:], text) for name, text in zip(names, texts, strict=True)
        ),
        reason=_describe_reason(question_set, question),
    )


def _describe_reason(question_set: QuestionSet, question: Question) -> str:
    """Say how far from the hint a level needs a written reason."""
    below, above = question_set.scoring.reasons_needed_from
    if question.reason_below_hint:
        below = 1
    higher = "A higher level" if above == 1 else "A level higher by {above} or more"
    lower = "a lower one" if below == 1 else "one lower by {below} or more"
    text = higher + ", or " + lower + ", needs a written reason."
    return str(say(text, above=above, below=below))
