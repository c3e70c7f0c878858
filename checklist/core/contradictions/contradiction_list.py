"""Contradictions: answers that disagree with their evidence, their figures or each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from checklist.core.contradictions.case import Case, build_condition_values, find_home, has_note
from checklist.core.contradictions.detectors import DETECTORS
from checklist.core.contradictions.rules import ContradictionRules, Kind
from checklist.core.messages import Sentence, say

_HEADING = "Answers that disagree"
"""Over the points of a set's own rules."""


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A contradiction to check: the rule that found it, the questions it is about, and why."""

    rule: str
    kind: Kind | Literal["answers disagree"]
    heading: str
    questions: tuple[str, ...]
    sentence: Sentence


def find_contradictions(rules: ContradictionRules, case: Case) -> tuple[Contradiction, ...]:
    """Find every contradiction, rule by rule, each in the order of the set; its own rules last."""
    shared = (
        Contradiction(rule.id, rule.kind, rule.heading, questions, say(rule.sentence, **values))
        for rule in rules.rules
        for questions, values in DETECTORS[rule.kind](rule, case)
    )
    return (*shared, *_find_by_own_rules(case))


def _find_by_own_rules(case: Case) -> Iterator[Contradiction]:
    """Find answers that disagree by the set's own rules, until a note says why."""
    if not case.question_set.contradictions:
        return
    values = build_condition_values(case)
    for rule in case.question_set.contradictions:
        if not has_note(case, rule.question) and rule.when.holds(values):
            named = (find_home(case.question_set, each.of) for each in rule.when.comparisons)
            questions = tuple(dict.fromkeys([rule.question, *filter(None, named)]))
            sentence = say("{sentence}", sentence=rule.sentence)
            yield Contradiction(rule.id, "answers disagree", _HEADING, questions, sentence)
