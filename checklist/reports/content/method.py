"""The scoring method and the sources of the question set."""

from __future__ import annotations

from dataclasses import dataclass

from checklist.reports.content.cover import Term


@dataclass(frozen=True, slots=True)
class FigureHints:
    """What level the figures of a question allow or suggest, and when another needs a reason."""

    question_id: str
    lead: str
    rows: tuple[Term, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Method:
    """The scoring rules in words, from the set's scoring model."""

    rule_version: str
    is_graded: bool
    levels: tuple[Term, ...]
    shares: tuple[Term, ...]
    ceilings: tuple[Term, ...]
    bands: tuple[Term, ...]
    guards: tuple[str, ...]
    caps: tuple[str, ...]
    overall: tuple[str, ...]
    limits: tuple[str, ...]
    hints: tuple[FigureHints, ...]
    how_to_answer: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SourceList:
    """The sources of the question set, their attribution, and the confidence in the result."""

    reason: str
    basis: str
    attribution: str
    confidence: tuple[Term, ...]
    sources: tuple[Term, ...]
