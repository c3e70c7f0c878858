"""Results: what scoring computes from one answer sheet, with its trail."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction

from checklist.core.answers.visibility import QuestionStatus
from checklist.core.measures.values import MeasureValue
from checklist.core.messages import Sentence


class Basis(StrEnum):
    """What a score rests on: the claim, the evidence, or the review."""

    CLAIMED = "claimed"
    SUPPORTED = "supported"
    FINAL = "final"


@dataclass(frozen=True, slots=True)
class QuestionResult:
    """One question's result: level ids on each basis, None where it has none.

    ``strength`` is the force's own best counting strength, ``best_strength`` the force's or the
    reviewer's, whichever is stronger. ``was_answered``: the force was asked it and answered, even
    where a review fixes it at another level. ``remarks`` say what did not count and why.
    ``is_restricted``: as shown to a person from whom it is closed, with no level and no remark.
    """

    question: str
    status: QuestionStatus
    claimed: str | None
    supported: str | None
    final: str | None
    strength: str | None
    best_strength: str | None
    na_agreed: bool | None
    remarks: tuple[Sentence, ...]
    was_answered: bool = False
    is_restricted: bool = False

    @property
    def is_over_claimed(self) -> bool:
        return self.claimed is not None and self.claimed != self.supported


@dataclass(frozen=True, slots=True)
class Score:
    """A score on one basis and its floor, each 0 to 100; None where no question counts."""

    score: Fraction | None
    floor: Fraction | None


@dataclass(frozen=True, slots=True)
class SectionCap:
    """The cap set by a section's lowest limiting level, reported even where it lowers nothing.

    ``is_restricted``: as shown to a person from whom one of its questions is closed.
    """

    level: str
    at_most: str
    questions: tuple[str, ...]
    lowers: bool
    is_restricted: bool = False


@dataclass(frozen=True, slots=True)
class GuardResult:
    """One guard as tested: the share of answered weight needed and reached."""

    grade: str
    level: str
    needed: Fraction
    reached: Fraction
    passed: bool


@dataclass(frozen=True, slots=True)
class SectionGrade:
    """The steps from a score to a grade; ``causes`` are the confirmed causes of concern."""

    band: str | None = None
    guards: tuple[GuardResult, ...] = ()
    cap: SectionCap | None = None
    causes: tuple[str, ...] = ()
    grade: str | None = None


@dataclass(frozen=True, slots=True)
class SectionResult:
    """One section's result. Weights are of questions; coverage is 0 to 1.

    ``band`` is where the final score falls, ``grade`` the word after guards and caps;
    both are None while nothing is answered. ``counts`` holds the number of
    scored questions at each final level, not applicable and unanswered, the latter two under
    ``QuestionStatus``'s words. ``not_applicable_excess`` says that too much does not apply.
    """

    section: str
    scores: Mapping[Basis, Score]
    applicable_weight: int
    answered_weight: int
    weighted_levels: Fraction
    coverage: Fraction | None
    band: str | None
    guards: tuple[GuardResult, ...]
    cap: SectionCap | None
    grade: str | None
    is_provisional: bool
    why_provisional: tuple[Sentence, ...]
    trail: tuple[Sentence, ...]
    counts: Mapping[str, int] = field(default_factory=dict)
    not_applicable_excess: Sentence | None = None


@dataclass(frozen=True, slots=True)
class OverallResult:
    """The overall result. ``is_out_of_date``: shown as "ungraded, out of date".

    ``not_applicable_excess`` says that too much of the whole does not apply for a band.
    ``lowering_caps`` are those of ``caps`` that hold the grade down, or say why it is as it is.
    """

    scores: Mapping[Basis, Score]
    coverage: Fraction | None
    band: str | None
    caps: tuple[Sentence, ...]
    grade: str | None
    is_provisional: bool
    is_out_of_date: bool
    trail: tuple[Sentence, ...]
    not_applicable_excess: Sentence | None = None
    lowering_caps: tuple[Sentence, ...] = ()


class FindingKind(StrEnum):
    """What a candidate finding is."""

    AREA_FOR_IMPROVEMENT = "area for improvement"
    OBSERVATION = "observation"
    CAUSE_OF_CONCERN = "draft cause of concern"
    PROMISING_PRACTICE = "draft promising practice"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A finding that the final levels suggest; a reviewer decides what becomes of it.

    ``question`` is empty where a whole section's score gives rise to it. ``is_confirmed`` marks a
    cause of concern that a reviewer confirmed.
    """

    kind: FindingKind
    section: str
    question: str
    theme: str
    reason: Sentence
    is_confirmed: bool = False


@dataclass(frozen=True, slots=True)
class Confidence:
    """How reliable the result is; ``bias`` and ``accuracy`` are None until a review is closed."""

    rating: str
    mean_strength: Fraction | None
    bias: Fraction | None
    accuracy: Fraction | None
    reason: Sentence


@dataclass(frozen=True, slots=True)
class UngradedResult:
    """What scoring computes question by question: their levels, measures and hints, no grade."""

    questions: Mapping[str, QuestionResult]
    values: Mapping[str, MeasureValue]
    hints: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Result(UngradedResult):
    """The whole result of one answer sheet; ``problems`` are for a person to mend."""

    rule_version: str
    sections: Mapping[str, SectionResult]
    overall: OverallResult
    candidates: tuple[Candidate, ...]
    confidence: Confidence
    problems: tuple[Sentence, ...] = ()
