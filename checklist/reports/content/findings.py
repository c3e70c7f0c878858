"""Candidate findings by theme, and gaps in answers and evidence."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """A candidate finding, its reason, and the next step as the question set describes it.

    A finding on a whole section has no question: ``question_id`` and ``prompt`` are "".
    """

    kind: str
    question_id: str
    section_title: str
    prompt: str
    reason: str
    next_step: str
    owner: str


@dataclass(frozen=True, slots=True)
class ThemeFindings:
    """The candidate findings of one theme."""

    label: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """One kind of gap, and the questions that have it."""

    name: str
    meaning: str
    questions: tuple[str, ...]
