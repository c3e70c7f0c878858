"""The scoring model of a set, as data: bands, guards, caps, evidence ceilings and limits."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from checklist.core.question_sets.bounds import (
    MOST_STEPS,
    GradeId,
    Months,
    Points,
    Share,
    SomeShare,
    SomeSteps,
    Steps,
    Strength,
    Weight,
    YesNo,
)


class Rule(BaseModel):
    """A part of the scoring model: frozen, and an unknown field in the file is refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Band(Rule):
    """A grade, and the score (0 to 100) it begins at."""

    grade: GradeId
    label: str
    meaning: str
    begins_at: Points


class Guard(Rule):
    """The share of answered weight, a fraction of 1, that a grade needs at a level or above."""

    grade: str
    level: str
    share: SomeShare


class Cap(Rule):
    """The best grade a section may have when its lowest limiting question is at a level."""

    level: str
    at_most: str
    draft_cause: YesNo = False


class Ceiling(Rule):
    """A strength of evidence, and the highest level it supports. Ceilings rise in strength.

    ``within_months``: it counts only if dated at most that many months before the as-at date.
    ``tested``: it must say who tested it, or name the two unrelated sources.
    ``current``: it counts in full until its review date or, where none is given, for
    ``current_for_months`` from its date; ``past_review`` says what it supports after that.
    """

    strength: str = Field(pattern=r"^E[0-9]$")
    label: str
    meaning: str
    explanation: str
    level: str
    within_months: Months | None = None
    tested: YesNo = False
    current: YesNo = False
    past_review: Literal["one-level-less", "not-counted"] = "one-level-less"
    current_for_months: Months | None = None

    @property
    def guidance(self) -> str:
        """The explanation; a level that is a word stands in quotation marks: supports “no”."""
        if not self.level.isalpha():
            return self.explanation
        return re.sub(rf"\bsupports {self.level}\b", f"supports “{self.level}”", self.explanation)


class OverallRule(Rule):
    """How the sections' grades cap the overall grade.

    It is at most ``above_lowest`` grades above the lowest section, at most ``sections_at_most``
    where ``sections`` or more are at ``sections_at`` or below, and at most
    ``confirmed_cause_at_most`` with a confirmed cause of concern.
    """

    above_lowest: Steps
    sections: SomeSteps
    sections_at: str
    sections_at_most: str
    confirmed_cause_at_most: str


class ConfidenceRule(Rule):
    """What a rating of confidence needs: every limit reached, and a review where it says so."""

    rating: Literal["high", "medium"]
    coverage: Share
    mean_strength: Strength
    reviewed: YesNo = False
    final_within: Steps | None = None


class FindingRules(Rule):
    """Which final levels make a candidate finding, and of which kind."""

    at_most: str
    improvement_from_weight: Weight
    promising_level: str
    promising_strength: str
    cause_level: str


class NotApplicableLimit(Rule):
    """How many scored questions may be not applicable before no band is given.

    At most ``share`` of those asked, in a section and in the whole, and never fewer than
    ``fewest``.
    """

    share: Share
    fewest: SomeSteps = 1


class ScoringModel(Rule):
    """The whole scoring model of one version of a set.

    ``bands`` run from the lowest; a score in the lowest shows as ``unconfirmed_lowest`` until a
    reviewer confirms a cause of concern. Shares and limits are fractions of 1. A section has no
    grade at all below ``provisional_from``, and a provisional one from there to
    ``coverage_for_grade``.

    A claim so many levels above or below the hint of its figures needs a reason; where neither is
    given apart, from ``reason_when_hint_differs_by``. ``tell_above_hint_by``: from so many levels
    above, chief officers are told. ``fixed_answers_kept``: an answer that a review fixes at
    another level is still part of what the force said of itself, and a question without an answer
    is fixed by the force's own answers alone. ``earlier_positions``: evidence
    may report the position as at an earlier date than its own (2022 dossier, 4a.1).
    """

    rule_version: str
    kind: Literal["graded", "share-in-place"] = "graded"
    bands: tuple[Band, ...] = Field(min_length=1, max_length=MOST_STEPS)
    unconfirmed_lowest: str = ""
    guards: tuple[Guard, ...] = Field(default=(), max_length=MOST_STEPS)
    caps: tuple[Cap, ...] = Field(default=(), max_length=MOST_STEPS)
    ceilings: tuple[Ceiling, ...] = Field(min_length=1, max_length=MOST_STEPS)
    overall: OverallRule | None = None
    coverage_for_grade: Share = Fraction(9, 10)
    provisional_from: SomeShare = Fraction(1, 4)
    not_applicable_at_most: Share = Fraction(1)
    confidence: tuple[ConfidenceRule, ...] = ()
    findings: FindingRules | None = None
    out_of_date_after_months: Months = 12
    reason_when_hint_differs_by: SomeSteps = 2
    reason_above_hint_by: SomeSteps | None = None
    reason_below_hint_by: SomeSteps | None = None
    tell_above_hint_by: SomeSteps | None = None
    not_applicable_limit: NotApplicableLimit | None = None
    fixed_answers_kept: YesNo = False
    earlier_positions: YesNo = False

    @property
    def reasons_needed_from(self) -> tuple[int, int]:
        """From how many levels below and above its hint a claim needs a reason."""
        return self.find_distances(self.reason_when_hint_differs_by)

    def find_distances(self, either: int) -> tuple[int, int]:
        """Return the levels below and above a hint that matter; ``either`` where not said apart."""
        return self.reason_below_hint_by or either, self.reason_above_hint_by or either

    def choose_wording(self, graded: str, in_place: str) -> str:
        """Choose the wording for sets of this kind: with grades, or with shares in place."""
        return graded if self.kind == "graded" else in_place
