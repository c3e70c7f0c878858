"""Candidate findings with the step that would come next, and what is missing."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """A candidate finding, why it is one, and the next step as the question set describes it."""

    kind: str
    question: str
    section: str
    prompt: str
    reason: str
    next_step: str
    owner: str


@dataclass(frozen=True, slots=True)
class ThemeFindings:
    """The candidate findings of one theme."""

    theme: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that is missing, and the questions where it is."""

    name: str
    meaning: str
    questions: tuple[str, ...]
