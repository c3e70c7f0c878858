"""Validates what is retired: it says since when and why, and nothing rests on it any more."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.core.formulas.formula import BadFormula, list_names, parse
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.question_sets.validation.names import Names, locate_questions
from checklist.core.question_sets.validation.problem import Problem
from checklist.core.question_sets.yaml_reader import Keys

_STILL_ASKED = "name a question that is still asked; {question} is retired"


def find_problems(question_set: QuestionSet, names: Names) -> Iterator[Problem]:
    """Yield the problems of retired questions, and of what rests on them."""
    for keys, question in locate_questions(question_set):
        yield from _check_reason(keys, question)
        if not question.retired:
            yield from _check_conditions(names, keys, question)
    for number, fact in enumerate(question_set.facts):
        if retired := names.find_retired(fact.id):
            yield Problem(("facts", number, "before"), _STILL_ASKED.format(question=retired))
    for number, measure in enumerate(question_set.measures):
        if retired := names.find_retired(measure.id):
            advice = f"name {measure.id} in a question that is still asked; {retired} is retired"
            yield Problem(("measures", number, "id"), advice)
    yield from _check_formulas(question_set, names)


def _check_reason(keys: Keys, question: Question) -> Iterator[Problem]:
    """Yield a question that is retired without a reason: ``retired: no`` would retire it."""
    if len(question.retired.split()) == 1:  # one that is blank is refused with all blank texts
        yield Problem(
            (*keys, "retired"),
            "say since when and why, or remove the line: whatever is written here retires it",
        )


def _check_conditions(names: Names, keys: Keys, question: Question) -> Iterator[Problem]:
    """Yield conditions on a retired question, or on what was typed on its page."""
    for within, condition in question.conditions:
        for number, comparison in enumerate(condition.comparisons):
            # what is retired with a measure or fact is told once, where that stands
            if comparison.of in names.questions and names.questions[comparison.of].retired:
                yield Problem(
                    (*keys, *within, "comparisons", number, "of"),
                    _STILL_ASKED.format(question=comparison.of),
                )


def _check_formulas(question_set: QuestionSet, names: Names) -> Iterator[Problem]:
    """Yield formulas that name a retired question."""
    for keys, formula in _list_formulas(question_set):
        try:
            named = set(list_names(parse(formula)))
        except BadFormula:
            continue
        for name in sorted(named & names.questions.keys()):
            if names.questions[name].retired:
                yield Problem(keys, _STILL_ASKED.format(question=name))


def _list_formulas(question_set: QuestionSet) -> Iterator[tuple[Keys, str]]:
    """Yield every formula of a set, with its keys in the file."""
    for number, measure in enumerate(question_set.measures):
        for n, derived in enumerate(measure.derived):
            yield ("measures", number, "derived", n, "formula"), derived.formula
    for number, check in enumerate(question_set.checks):
        yield ("checks", number, "left"), check.left
        yield ("checks", number, "right"), check.right
