"""Validation of a question set beyond its schema: what is safe to score, and makes sense."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.core.question_sets.model import QuestionSet
from checklist.core.question_sets.validation import (
    conditions,
    disagreeing_answers,
    evidence_rules,
    formula_sense,
    grade_rules,
    hint_levels,
    labels,
    measures,
    question_hints,
    questions,
    retired,
    scoring,
    sections,
    texts,
    value_sizes,
)
from checklist.core.question_sets.validation.names import Names
from checklist.core.question_sets.validation.problem import Problem


def find_problems(question_set: QuestionSet) -> Iterator[Problem]:
    """Yield all problems of a set."""
    names = Names.from_set(question_set)
    yield from texts.find_problems(question_set)
    yield from labels.find_problems(question_set)
    yield from sections.find_problems(question_set)
    yield from questions.find_problems(question_set, names)
    yield from retired.find_problems(question_set, names)
    yield from conditions.find_problems(question_set, names)
    yield from disagreeing_answers.find_problems(question_set, names)
    yield from measures.find_problems(question_set, names)
    yield from formula_sense.find_problems(question_set, names)
    yield from value_sizes.find_problems(question_set, names)
    yield from hint_levels.find_problems(question_set, names)
    yield from question_hints.find_problems(question_set, names)
    yield from scoring.find_problems(question_set)
    yield from grade_rules.find_problems(question_set)
    yield from evidence_rules.find_problems(question_set)
