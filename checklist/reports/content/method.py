"""How the score is made and what the result rests on."""

from __future__ import annotations

from dataclasses import dataclass

from checklist.reports.content.cover import Term


@dataclass(frozen=True, slots=True)
class Method:
    """How the score is made, read off the set's own scoring model."""

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
    how_to_answer: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SourceList:
    """What the result rests on, how far it can be relied on, and whom to thank."""

    rating: str
    reason: str
    basis: str
    attribution: str
    confidence: tuple[Term, ...]
    sources: tuple[Term, ...]
