"""Where the force stands and why, and what is put before chief officers first."""

from __future__ import annotations

from dataclasses import dataclass

from checklist.reports.content.cover import Term
from checklist.reports.content.questions import LevelEntry


@dataclass(frozen=True, slots=True)
class Scores:
    """One thing's scores out of 100 on each basis, its floor and coverage; "" where it has none."""

    claimed: str
    supported: str
    final: str
    floor: str
    coverage: str


@dataclass(frozen=True, slots=True)
class GradedResult:
    """Where the force stands, overall or in a section, and each step to it in words.

    ``why_provisional`` holds the reasons that the trail does not name already.
    """

    name: str
    scores: Scores
    band: str
    grade: str
    meaning: str
    is_provisional: bool
    is_out_of_date: bool
    why_provisional: tuple[str, ...]
    trail: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Concern:
    """Something that must not be missed, and the questions it rests on."""

    kind: str
    text: str
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NextBestEntry:
    """One of the answers that would raise the grade most: what it takes, and what would follow."""

    question: str
    prompt: str
    todo: str
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OverClaim:
    """A question claimed above what its exhibits support."""

    question: str
    prompt: str
    claimed: LevelEntry
    supported: LevelEntry


@dataclass(frozen=True, slots=True)
class InPlace:
    """How many scored questions of a section, or of all, stand at each level on each basis."""

    name: str
    claimed: tuple[Term, ...]
    supported: tuple[Term, ...]
