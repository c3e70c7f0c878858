"""The result of scoring as it is sealed: every step, exactly, and its trail in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from checklist.core.seals.fields import Exact


@dataclass(frozen=True, slots=True)
class SealedScore:
    """A score and its floor, each 0 to 100; None where no question counts."""

    score: Exact | None
    floor: Exact | None


@dataclass(frozen=True, slots=True)
class SealedLevels:
    """One question's levels, and in words what did not count and why."""

    status: str
    claimed: str | None
    supported: str | None
    final: str | None
    strength: str | None
    best_strength: str | None
    na_agreed: bool | None
    was_answered: bool
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SealedGuard:
    """One guard as tested, as shares of the answered weight."""

    grade: str
    level: str
    needed: Exact
    reached: Exact
    passed: bool


@dataclass(frozen=True, slots=True)
class SealedCap:
    """The cap of a section's lowest limiting level."""

    level: str
    at_most: str
    questions: tuple[str, ...]
    lowers: bool


@dataclass(frozen=True, slots=True)
class SealedSection:
    """One section's scores on each basis, and the steps to its grade."""

    scores: Mapping[str, SealedScore]
    applicable_weight: int
    answered_weight: int
    weighted_levels: Exact
    coverage: Exact | None
    band: str | None
    guards: tuple[SealedGuard, ...]
    cap: SealedCap | None
    grade: str | None
    is_provisional: bool
    why_provisional: tuple[str, ...]
    counts: Mapping[str, int]
    not_applicable_excess: str
    trail: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SealedOverall:
    """The overall scores on each basis, and the steps to the grade."""

    scores: Mapping[str, SealedScore]
    coverage: Exact | None
    band: str | None
    caps: tuple[str, ...]
    lowering_caps: tuple[str, ...]
    grade: str | None
    is_provisional: bool
    is_out_of_date: bool
    not_applicable_excess: str
    trail: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SealedFinding:
    """A candidate finding; ``question`` is empty where a whole section gives rise to it."""

    kind: str
    section: str
    question: str
    theme: str
    is_confirmed: bool
    reason: str


@dataclass(frozen=True, slots=True)
class SealedConfidence:
    """How far the result could be relied on."""

    rating: str
    mean_strength: Exact | None
    bias: Exact | None
    accuracy: Exact | None
    reason: str


@dataclass(frozen=True, slots=True)
class SealedValue:
    """A derived measure: exact, or in words why there is none."""

    label: str
    unit: str
    value: Exact | None
    problem: str | None
    formula: str


@dataclass(frozen=True, slots=True)
class SealedResult:
    """The whole result by one version of the rules."""

    rule_version: str
    questions: Mapping[str, SealedLevels]
    sections: Mapping[str, SealedSection]
    overall: SealedOverall
    findings: tuple[SealedFinding, ...]
    confidence: SealedConfidence
    values: Mapping[str, SealedValue]
    hints: Mapping[str, str]
    problems: tuple[str, ...]
