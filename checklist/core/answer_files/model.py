"""A file of answers: one force's answers to a version of a set, in YAML, with no database."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import Field, model_validator

from checklist.core.answers.sheet import (
    NOT_APPLICABLE,
    AnswerSheet,
    ExhibitGiven,
    Given,
    Judgement,
    Response,
)
from checklist.core.question_sets.model import Part

Strength = str
Agreement = Literal["agreed", "refused"]


class EvidenceEntry(Part):
    """A document, link or record that exhibits may cite by its id."""

    title: str = Field(min_length=1)
    source: str = ""
    kind: Literal["document", "link", "held by the force"] = "document"
    link: str = ""
    dated: date | None = None
    review_date: date | None = None
    note: str = ""


class ExhibitEntry(Part):
    """One use of evidence: of a record of the file by its id, or with a date of its own."""

    strength: Strength
    evidence: str = ""
    title: str = ""
    dated: date | None = None
    review_date: date | None = None
    tested_by: str = ""
    pinpoint: str = ""
    shows: str = ""
    held: bool = False
    names_revision: bool = True
    lowered_to: Strength | None = None
    lowered_because: str = ""


class JudgementEntry(Part):
    """What the reviewer makes of one answer, and the evidence that the reviewer gathered."""

    level: str | None = None
    reason: str = ""
    strength: Strength | None = None
    not_applicable: Agreement | None = None
    exhibits: tuple[ExhibitEntry, ...] = ()


class AnswerEntry(Part):
    """What the force says to one question: a level, a value, or why it does not apply."""

    level: str | None = None
    value: str | None = None
    not_applicable: str | None = None
    note: str = ""
    saved: date | None = None
    strength: Strength | None = None
    exhibits: tuple[ExhibitEntry, ...] = ()
    follow_ups: dict[str, str] = Field(default_factory=dict)
    review: JudgementEntry | None = None

    @model_validator(mode="after")
    def says_one_thing(self) -> AnswerEntry:
        if sum(one is not None for one in (self.level, self.value, self.not_applicable)) > 1:
            raise ValueError("keep one of level, value and not_applicable")
        if self.not_applicable is not None and not self.not_applicable.strip():
            raise ValueError("give the reason after not_applicable")
        return self

    @property
    def given(self) -> Given | None:
        if self.not_applicable is not None:
            return Given(NOT_APPLICABLE, self.not_applicable)
        said = self.level if self.level is not None else self.value
        return None if said is None else Given(said, self.note)


class ReviewEntry(Part):
    """Where the review as a whole stands."""

    closed: bool = False
    confirmed_causes: tuple[str, ...] = ()
    overall_inadequate: bool = False


class AnswerFile(Part):
    """One force's answers to one version of a set, as at a date."""

    set: str
    version: str = ""
    force: str = ""
    title: str = ""
    about: str = ""
    as_at: date
    period_from: date | None = None
    period_to: date | None = None
    today: date | None = None
    facts: dict[str, Literal["yes", "no"]] = Field(default_factory=dict)
    measures: dict[str, str] = Field(default_factory=dict)
    evidence: dict[str, EvidenceEntry] = Field(default_factory=dict)
    answers: dict[str, AnswerEntry] = Field(default_factory=dict)
    review: ReviewEntry = Field(default_factory=ReviewEntry)
    earlier_themes: tuple[str, ...] = ()

    def sheet(self, today: date | None = None) -> AnswerSheet:
        """The answer sheet that scoring takes. ``today`` counts where the file names no day."""
        return AnswerSheet(
            as_at=self.as_at,
            responses={key: self.response(entry) for key, entry in self.answers.items()},
            figures=self.measures,
            facts=self.facts,
            confirmed_causes=frozenset(self.review.confirmed_causes),
            overall_inadequate=self.review.overall_inadequate,
            is_reviewed=self.review.closed,
            earlier_themes=frozenset(self.earlier_themes),
            today=self.today or today,
        )

    def response(self, entry: AnswerEntry) -> Response:
        """Return all that the file holds on one question."""
        review = entry.review or JudgementEntry()
        return Response(
            given=entry.given,
            exhibits=(
                *(self.exhibit(one) for one in entry.exhibits),
                *(self.exhibit(one, by_reviewer=True) for one in review.exhibits),
            ),
            strength=entry.strength,
            judgement=_judgement(entry.review) if entry.review else None,
            follow_ups=entry.follow_ups,
        )

    def exhibit(self, entry: ExhibitEntry, *, by_reviewer: bool = False) -> ExhibitGiven:
        """Return one exhibit, with what it says itself before what its record says."""
        record = self.evidence.get(entry.evidence)
        return ExhibitGiven(
            strength=entry.strength,
            dated=entry.dated or (record.dated if record else None),
            review_date=entry.review_date or (record.review_date if record else None),
            tested_by=entry.tested_by,
            held=entry.held,
            names_revision=entry.names_revision,
            by_reviewer=by_reviewer,
            lowered_to=entry.lowered_to,
            label=entry.title or (record.title if record else ""),
        )


def _judgement(entry: JudgementEntry) -> Judgement:
    agreed = None if entry.not_applicable is None else entry.not_applicable == "agreed"
    return Judgement(entry.level, entry.reason, entry.strength, agreed)
