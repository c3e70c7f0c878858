"""What inspectors, the force and its local policing body do in an inspection, as its file says."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from pydantic import Field

from checklist.core.question_sets.model import Part
from checklist.core.responses.recommendation_words import WordKind
from checklist.core.review_reports.comments import CommentDecision, CommentKind
from checklist.core.review_reports.report_content import Outcome
from checklist.core.review_reports.report_places import Part as PlacePart
from checklist.core.reviews.findings import PublishedKind
from checklist.core.reviews.how_verified import Verification


class OwnEvidence(Part):
    """What inspectors gathered themselves, of the position as at a day."""

    title: str
    shows: str
    dated: date
    position_as_at: date | None = None
    pinpoint: str = ""
    place: str = ""
    strength: str = "E3"
    tested_by: str = ""


class JudgedQuestion(Part):
    """What an inspector makes of one question; without a level they agree with the claim."""

    level: str = ""
    reason: str = ""
    verification: Verification = Verification.DOCUMENT_SEEN
    note_to_force: str = ""
    own: OwnEvidence | None = None


class InspectorsSample(Part):
    """A dip sample that an inspector draws for a question; ``not_met`` counts those of the draw."""

    question: str
    population: str
    items: str
    test: str
    size: int
    wanted: int
    not_met: int
    given_by: str
    acceptable: str
    cause: str


class Recount(Part):
    """An amended dip sample: how many of the draw were not met after all, and why."""

    not_met: int
    reason: str


class SettledQuestion(Part):
    """What a lead settles of a question, and why."""

    verdict: str
    reason: str


class WrittenRecommendation(Part):
    """A recommendation: what must change, by whom and by when."""

    text: str
    addressee: str
    due: date


class WrittenFinding(Part):
    """A finding; a cause of concern with recommendations is confirmed by the lead."""

    kind: PublishedKind
    questions: tuple[str, ...]
    text: str
    recommendations: tuple[WrittenRecommendation, ...] = ()


class GivenComment(Part):
    """A comment of the force on a place of the draft report, and what inspectors answer."""

    kind: CommentKind
    part: PlacePart
    key: str = ""
    text: str
    decision: CommentDecision
    reason: str
    since: str = ""


class CheckedDraft(Part):
    """A draft report: for so many days with the force, its comments, and what changes since.

    Where it ``is_open`` the force still checks it, and nobody has commented. ``recounted`` are dip
    samples by number, ``settled`` levels, ``findings`` texts by number.
    """

    days: int
    is_open: bool = False
    comments: tuple[GivenComment, ...] = ()
    recounted: Mapping[int, Recount] = Field(default_factory=dict)
    settled: Mapping[str, SettledQuestion] = Field(default_factory=dict)
    findings: Mapping[int, str] = Field(default_factory=dict)


class PublishedReport(Part):
    """The day of publication, the outcome, and the reasons that it needs."""

    day: date
    outcome: Outcome
    outcome_reason: str = ""
    own_reason: str = ""


class GivenWord(Part):
    """A word on a recommendation, by the number of its finding and its own."""

    finding: int
    recommendation: int
    kind: WordKind
    text: str


class GivenResponse(Part):
    """The response of a local policing body, who writes it by e-mail, and where it came out.

    The chief officer's comments are asked by a day and given on one.
    """

    by: str
    comments_by: date
    given_on: date
    chief_officer: str
    comments: str
    words: tuple[GivenWord, ...]
    address: str
    response_on: date
    inspectors_on: date
    home_secretary_on: date


class Inspection(Part):
    """An inspection from its inspectors' assignment on. People are named by their e-mail.

    ``report`` is evidence that the inspector adds to each question that they judge; ``agreed`` says
    how all others were verified. Without a ``second`` inspector, ``without_second`` is why.
    """

    lead: str
    inspector: str
    coordinator: str
    signatory: str
    report: OwnEvidence | None = None
    samples: tuple[InspectorsSample, ...] = ()
    judged: Mapping[str, JudgedQuestion]
    agreed: Verification | None = None
    second: str = ""
    second_judged: Mapping[str, JudgedQuestion] = Field(default_factory=dict)
    without_second: str = ""
    settled: Mapping[str, SettledQuestion] = Field(default_factory=dict)
    findings: tuple[WrittenFinding, ...]
    method: str = ""
    how_reliable: str = ""
    drafts: tuple[CheckedDraft, ...]
    published: PublishedReport | None = None
    response: GivenResponse | None = None
