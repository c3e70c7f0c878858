"""What a report on a review says: a numbered draft for the force to check, or what is published.

Who judged a question, and what an inspector noted for the inspectorate alone, is no part of it.
A field that is added, renamed or left out makes another form: the name in ``report_bytes``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from checklist.core.organisations import Marking
from checklist.core.reviews.findings import PublishedKind
from checklist.core.seals.content import SealedForce, SealedSet
from checklist.core.seals.fields import Exact


class Outcome(StrEnum):
    """What a lead inspector makes of the grades of a report that is published."""

    GRADED = "graded"
    PROVISIONAL = "provisional"
    UNGRADED = "ungraded"


@dataclass(frozen=True, slots=True)
class ReportDetails:
    """What was reviewed: the assessment, and the submission with the digest of its seal."""

    assessment_id: UUID
    force: SealedForce
    question_set: SealedSet
    rule_version: str
    title: str
    period_begins: date
    period_ends: date
    as_at: date
    marking: Marking
    notice: str
    submission: int
    seal: str


@dataclass(frozen=True, slots=True)
class ReportLine:
    """The scores and grades of a section, or of the whole where ``section`` is empty, by basis.

    ``trail`` and ``is_provisional`` are of the final grade.
    """

    section: str
    scores: Mapping[str, Exact | None]
    grades: Mapping[str, str | None]
    is_provisional: bool
    trail: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReportQuestion:
    """The levels of one question, and why the final one is not what the force claims.

    ``is_agreed`` says of a question that the force calls not applicable whether inspectors agree.
    ``notes`` are for the force, in no order that would tell who wrote them.
    """

    claimed: str | None
    supported: str | None
    final: str | None
    is_agreed: bool | None = None
    reason: str = ""
    notes: tuple[str, ...] = ()
    is_restricted: bool = False


@dataclass(frozen=True, slots=True)
class ReportRecommendation:
    """What must change, by whom and by when."""

    number: int
    text: str
    addressee: str
    due: date


@dataclass(frozen=True, slots=True)
class ReportFinding:
    """A finding; ``section`` is set where the score of a whole section gave rise to it.

    ``since`` is what inspectors noted that the force did since the as-at date: it moves no level.
    """

    number: int
    kind: PublishedKind
    text: str
    section: str
    questions: tuple[str, ...]
    is_confirmed: bool
    recommendations: tuple[ReportRecommendation, ...] = ()
    since: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportWorksheet:
    """A dip sample of the inspectors, without its items.

    ``size`` is the number in the population, ``drawn`` in the sample, ``counted`` how many came
    out how; ``lowest`` and ``highest`` are the range that follows, ``sentence`` says it in words.
    """

    number: int
    question: str
    population: str
    size: int
    drawn: int
    counted: Mapping[str, int]
    lowest: int | None
    highest: int | None
    sentence: str


@dataclass(frozen=True, slots=True)
class LevelCount:
    """How many questions have this claimed and this final level."""

    claimed: str
    final: str
    number: int


@dataclass(frozen=True, slots=True)
class ReportReliability:
    """How the force's claims stood to what was found, in figures and words.

    ``sections`` has the words of each section, ``far_apart`` the questions two levels apart.
    """

    answers: int
    bias: Exact | None
    accuracy: Exact | None
    same: int
    within_one: int
    words: str
    sections: Mapping[str, str]
    far_apart: tuple[str, ...]
    table: tuple[LevelCount, ...]


@dataclass(frozen=True, slots=True)
class ReviewReport:
    """All that a report says. ``reliability`` is None of a worked example.

    ``method`` says how the review was done, ``how_reliable`` what inspectors say of the
    self-assessment; each is empty where nobody wrote it. A draft has no ``outcome``: that, and why
    it is not graded, or provisionally, is said on publishing. ``number`` is that of the draft, or
    of the published version.
    """

    number: int
    details: ReportDetails
    lines: tuple[ReportLine, ...]
    questions: Mapping[str, ReportQuestion]
    findings: tuple[ReportFinding, ...]
    worksheets: tuple[ReportWorksheet, ...] = ()
    reliability: ReportReliability | None = None
    method: str = ""
    how_reliable: str = ""
    outcome: Outcome | None = None
    outcome_reason: str = ""
