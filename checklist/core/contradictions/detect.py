"""Contradictions: answers that disagree with their evidence, their figures or each other."""

from __future__ import annotations

from dataclasses import dataclass

from checklist.core.contradictions.case import Case
from checklist.core.contradictions.detectors import DETECTORS
from checklist.core.contradictions.rules import ContradictionRules, Kind
from checklist.core.messages import Sentence, say


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A contradiction to check: the rule that found it, the questions it is about, and why."""

    rule: str
    kind: Kind
    heading: str
    questions: tuple[str, ...]
    sentence: Sentence


def find_contradictions(rules: ContradictionRules, case: Case) -> tuple[Contradiction, ...]:
    """Find every contradiction, rule by rule, each in the order of the set."""
    return tuple(
        Contradiction(rule.id, rule.kind, rule.heading, questions, say(rule.sentence, **values))
        for rule in rules.rules
        for questions, values in DETECTORS[rule.kind](rule, case)
    )
