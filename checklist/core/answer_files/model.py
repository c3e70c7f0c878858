"""The model of a file of answers: one force's answers to a version of a set, in YAML."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import Field, field_validator, model_validator

from checklist.core.answers.sheet import (
    AnswerSheet,
    ExhibitGiven,
    Given,
    Judgement,
    Response,
    SourceKind,
)
from checklist.core.errors import UserError
from checklist.core.question_sets.bounds import IsoDate
from checklist.core.question_sets.conditions import NOT_APPLICABLE
from checklist.core.question_sets.model import Part
from checklist.core.web_addresses import read_web_address

Strength = str
_NO_REASONS = ("", "yes", "no", "true", "false", "n/a", "not applicable")
Agreement = Literal["agreed", "refused"]


class EvidenceEntry(Part):
    """A document, link or record that exhibits may cite by its id."""

    title: str = Field(min_length=1)
    source: str = ""
    kind: Literal["document", "link", "held by the force"] = "document"
    link: str = ""
    dated: IsoDate | None = None
    review_date: IsoDate | None = None
    position_as_at: IsoDate | None = None
    source_kind: SourceKind = SourceKind.FORCE
    note: str = ""

    @field_validator("link")
    @classmethod
    def refuse_what_is_no_address(cls, link: str) -> str:
        try:
            return read_web_address(link) if link else ""
        except UserError as error:
            raise ValueError(str(error)) from None


class ExhibitEntry(Part):
    """One use of evidence: of a record of the file by its id, or described here."""

    strength: Strength
    evidence: str = ""
    title: str = ""
    dated: IsoDate | None = None
    review_date: IsoDate | None = None
    tested_by: str = ""
    position_as_at: IsoDate | None = None
    source_kind: SourceKind | None = None
    pinpoint: str = ""
    shows: str = ""
    held: bool = False
    names_revision: bool = True
    lowered_to: Strength | None = None
    lowered_because: str = ""


class JudgementEntry(Part):
    """The reviewer's judgement of one answer, and the evidence that the reviewer gathered."""

    level: str | None = None
    reason: str = ""
    strength: Strength | None = None
    not_applicable: Agreement | None = None
    exhibits: tuple[ExhibitEntry, ...] = ()


class AnswerEntry(Part):
    """The force's answer to one question: a level, a value, or why it does not apply."""

    level: str | None = None
    value: str | None = None
    not_applicable: str | None = None
    note: str = ""
    saved: IsoDate | None = None
    strength: Strength | None = None
    exhibits: tuple[ExhibitEntry, ...] = ()
    follow_ups: dict[str, str] = Field(default_factory=dict)
    review: JudgementEntry | None = None

    @model_validator(mode="after")
    def refuse_two_answers(self) -> AnswerEntry:
        alternatives = (self.level, self.value, self.not_applicable)
        if sum(alternative is not None for alternative in alternatives) > 1:
            raise ValueError("keep one of level, value and not_applicable")
        if self.not_applicable is not None and _is_no_reason(self.not_applicable):
            raise ValueError("give the reason after not_applicable: say why it does not apply")
        return self

    @property
    def given(self) -> Given | None:
        if self.not_applicable is not None:
            return Given(NOT_APPLICABLE, self.not_applicable)
        value = self.level if self.level is not None else self.value
        return None if value is None else Given(value, self.note)


class ReviewEntry(Part):
    """The review as a whole: whether it is closed, and what it confirmed."""

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
    as_at: IsoDate
    period_from: IsoDate | None = None
    period_to: IsoDate | None = None
    today: IsoDate | None = None
    facts: dict[str, Literal["yes", "no"]] = Field(default_factory=dict)
    measures: dict[str, str] = Field(default_factory=dict)
    evidence: dict[str, EvidenceEntry] = Field(default_factory=dict)
    answers: dict[str, AnswerEntry] = Field(default_factory=dict)
    review: ReviewEntry = Field(default_factory=ReviewEntry)
    earlier_themes: tuple[str, ...] = ()

    def build_sheet(self, today: date | None = None) -> AnswerSheet:
        """Build the answer sheet that is scored. ``today`` is used where the file names no day."""
        return AnswerSheet(
            as_at=self.as_at,
            responses={key: self.build_response(entry) for key, entry in self.answers.items()},
            figures=self.measures,
            facts=self.facts,
            confirmed_causes=frozenset(self.review.confirmed_causes),
            overall_inadequate=self.review.overall_inadequate,
            is_reviewed=self.review.closed,
            earlier_themes=frozenset(self.earlier_themes),
            today=self.today or today,
        )

    def build_response(self, entry: AnswerEntry) -> Response:
        """Build the response to one question: its answer, exhibits and judgement."""
        review = entry.review or JudgementEntry()
        return Response(
            given=entry.given,
            exhibits=(
                *(self.build_exhibit(exhibit) for exhibit in entry.exhibits),
                *(self.build_exhibit(exhibit, by_reviewer=True) for exhibit in review.exhibits),
            ),
            strength=entry.strength,
            judgement=_judgement(entry.review) if entry.review else None,
            follow_ups=entry.follow_ups,
        )

    def build_exhibit(self, entry: ExhibitEntry, *, by_reviewer: bool = False) -> ExhibitGiven:
        """Build one exhibit: its own fields, or else those of the evidence it names."""
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
            position_as_at=self.find_position(entry),
            source_kind=self.find_source_kind(entry),
        )

    def find_position(self, entry: ExhibitEntry) -> date | None:
        """Find the date of the position that an exhibit reports: its own, or its evidence's."""
        record = self.evidence.get(entry.evidence)
        return entry.position_as_at or (record.position_as_at if record else None)

    def find_source_kind(self, entry: ExhibitEntry) -> SourceKind:
        """Find who found what an exhibit reports: as it says, or its evidence."""
        record = self.evidence.get(entry.evidence)
        return entry.source_kind or (record.source_kind if record else SourceKind.FORCE)


def _is_no_reason(text: str) -> bool:
    """Say whether a text that should be a reason only says that there is one."""
    return text.strip().lower() in _NO_REASONS


def _judgement(entry: JudgementEntry) -> Judgement:
    agreed = None if entry.not_applicable is None else entry.not_applicable == "agreed"
    return Judgement(entry.level, entry.reason, entry.strength, agreed)
