"""Scores and grades, and what the summary for chief officers names first."""

from __future__ import annotations

from dataclasses import dataclass

from checklist.reports.content.cover import Term
from checklist.reports.content.questions import LevelEntry


@dataclass(frozen=True, slots=True)
class Scores:
    """Scores out of 100 on each basis, floor and coverage, as printed; "" where there is none."""

    claimed: str
    supported: str
    final: str
    floor: str
    coverage: str


@dataclass(frozen=True, slots=True)
class GradedResult:
    """The score and grade of a section or of the whole, with its trail in words.

    ``why_provisional`` holds only reasons that the trail does not name. Where there is no grade,
    ``missing`` says so in its place. ``limits`` say why it is not higher.
    """

    name: str
    scores: Scores
    grade: str
    missing: str
    meaning: str
    is_provisional: bool
    is_out_of_date: bool
    why_provisional: tuple[str, ...]
    trail: tuple[str, ...]
    limits: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """The overall grade as claimed and as supported, in words; and the answers between the two."""

    claimed: str
    supported: str
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Concern:
    """A point for the reader's attention, and the questions it rests on."""

    kind: str
    text: str
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NextBestEntry:
    """One of the answers that would raise the grade most: its step, and the effect in words."""

    question_id: str
    prompt: str
    todo: str
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OverClaim:
    """A question claimed above what its exhibits support."""

    question_id: str
    prompt: str
    claimed: LevelEntry
    supported: LevelEntry


@dataclass(frozen=True, slots=True)
class LevelCounts:
    """Counts of scored questions by level, of a section or of all, as claimed and as supported."""

    name: str
    claimed: tuple[Term, ...]
    supported: tuple[Term, ...]
