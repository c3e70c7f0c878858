"""Small samples: rates that rest on few cases, by their figures or by what a note says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from checklist.core.answers.visibility import QuestionStatus
from checklist.core.contradictions.case import Case, build_condition_values, read_note
from checklist.core.contradictions.phrases import (
    compile_phrases,
    find_phrase,
    is_settled,
    normalise,
)
from checklist.core.contradictions.rates import Rate, find_wanted, list_rates
from checklist.core.contradictions.rules import ContradictionRule
from checklist.core.exact_numbers import read_typed_number
from checklist.core.measures.values import NOT_COMPUTABLE
from checklist.core.question_sets.model import Question

_PER_CENT = ("%", "per cent", "percent")


@dataclass(frozen=True, slots=True)
class SmallSample:
    """A rate of a question, in words, and the few cases that it rests on."""

    question: Question
    rate: str
    cases: str


def find_small_samples(rule: ContradictionRule, case: Case) -> Iterator[SmallSample]:
    """Find the answered questions with a rate on fewer cases than wanted, until a note says so.

    How many are wanted says the set, or else the rule. What a contradiction of the set's own tells
    is left to it.
    """
    known = build_condition_values(case)
    for question in case.question_set.questions:
        if case.result.questions[question.id].status is QuestionStatus.ANSWERED:
            note = normalise(read_note(case, question))
            found = _find_counted(rule, case, question, note, known)
            found = found or _find_noted(rule, question, note)
            if found is not None:
                yield found


def _find_counted(
    rule: ContradictionRule,
    case: Case,
    question: Question,
    note: str,
    known: Mapping[str, str],
) -> SmallSample | None:
    """Find the first rate of a question whose figures are few."""
    for rate in list_rates(case.question_set, question):
        cases = _count_cases(case, rate, known)
        if cases is None:
            continue
        wanted = find_wanted(case.question_set, rate) or Fraction(rule.cases or 0)
        if not 0 < Fraction(cases) < wanted:
            continue
        if not _is_told_by_set(case, rate, known) and not _says_so(rule, note, cases):
            return SmallSample(question, f"“{rate.label}”", cases)
    return None


def _find_noted(rule: ContradictionRule, question: Question, note: str) -> SmallSample | None:
    """Find a percentage, as the answer or in its note, whose note counts few cases."""
    if question.type != "percentage" and not any(mark in note for mark in _PER_CENT):
        return None
    phrase = find_phrase(rule.searched, note)
    return SmallSample(question, "the percentage", f"“{phrase}”") if phrase else None


def _count_cases(case: Case, rate: Rate, known: Mapping[str, str]) -> str | None:
    """Count the cases under a rate that has a value, or has one that is not shown as they are few.

    None where there is no rate, or what it is a share of is no count of cases.
    """
    value = case.result.values[rate.key]
    if value.value is None and value.problem in (None, NOT_COMPUTABLE):
        return None
    return read_typed_number(known.get(rate.base, ""))


def _is_told_by_set(case: Case, rate: Rate, known: Mapping[str, str]) -> bool:
    """Say whether a contradiction of the set's own holds that compares the number of cases."""
    return any(
        own.when.holds(known) and any(each.of == rate.base for each in own.when.comparisons)
        for own in case.question_set.contradictions
    )


def _says_so(rule: ContradictionRule, note: str, cases: str) -> bool:
    """Say whether a note names the number, in figures or in words, or says that it is small."""
    named = (cases, *(word for word, number in rule.few if number == cases))
    return is_settled(rule.searched, note) or find_phrase(compile_phrases(named), note) is not None
