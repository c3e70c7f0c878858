"""How a set is scored, as data: bands, guards, caps, evidence ceilings and limits."""

from __future__ import annotations

from fractions import Fraction
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from checklist.core.exact_numbers import Exact


class Rule(BaseModel):
    """A part of the scoring model: never changed, and nothing in it unread."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Band(Rule):
    """A grade, and the score (0 to 100) it begins at."""

    grade: str
    label: str
    meaning: str
    begins_at: Exact = Field(ge=0, le=100)


class Guard(Rule):
    """The share of answered weight that must be at a level or above for a section's grade."""

    grade: str
    level: str
    share: Exact = Field(gt=0, le=1)


class Cap(Rule):
    """The best grade a section may have when its lowest limiting question is at a level."""

    level: str
    at_most: str
    draft_cause: bool = False


class Ceiling(Rule):
    """A strength of evidence, and the highest level it supports.

    ``within_months``: it counts only if dated so many months before the as-at date, or less.
    ``tested``: it must say who tested it, or name the two unrelated sources.
    ``current``: once its review date has passed it supports one level less.
    Ceilings run from the weakest strength.
    """

    strength: str = Field(pattern=r"^E\d$")
    label: str
    meaning: str
    explanation: str
    level: str
    within_months: int | None = None
    tested: bool = False
    current: bool = False


class OverallRule(Rule):
    """How the sections' grades bound the overall grade."""

    above_lowest: int = Field(ge=0)
    sections: int = Field(ge=1)
    sections_at: str
    sections_at_most: str
    confirmed_cause_at_most: str


class ConfidenceRule(Rule):
    """What a rating of confidence calls for: all of it."""

    rating: Literal["high", "medium"]
    coverage: Exact
    mean_strength: Exact
    reviewed: bool = False
    final_within: int | None = None


class FindingRules(Rule):
    """When a final level makes a candidate finding."""

    at_most: str
    improvement_from_weight: int
    promising_level: str
    promising_strength: str
    cause_level: str


class ScoringModel(Rule):
    """The whole scoring model of one version of a set.

    ``bands`` run from the lowest; a score in the lowest shows as ``unconfirmed_lowest`` until a
    reviewer confirms a cause of concern. Shares and limits are fractions of 1.
    """

    rule_version: str
    kind: Literal["graded", "share-in-place"] = "graded"
    bands: tuple[Band, ...] = Field(min_length=1)
    unconfirmed_lowest: str = ""
    guards: tuple[Guard, ...] = ()
    caps: tuple[Cap, ...] = ()
    ceilings: tuple[Ceiling, ...] = Field(min_length=1)
    overall: OverallRule | None = None
    coverage_for_grade: Exact = Fraction(9, 10)
    not_applicable_at_most: Exact = Fraction(1)
    confidence: tuple[ConfidenceRule, ...] = ()
    findings: FindingRules | None = None
    out_of_date_after_months: int = 12
    reason_when_hint_differs_by: int = 2

    def worded(self, graded: str, in_place: str) -> str:
        """Of two sentences the one for sets of this kind: with grades, or with bands alone."""
        return graded if self.kind == "graded" else in_place
