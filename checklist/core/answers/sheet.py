"""The input of scoring: a force's answers, their exhibits, and a reviewer's judgements."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from checklist.core.question_sets.conditions import NOT_APPLICABLE

# Marks, before a theme's id, the tick that an earlier round made findings on the theme.
EARLIER_PREFIX = "earlier."


@dataclass(frozen=True, slots=True)
class Given:
    """The answer to a question: a level's id or a typed value, and the reason or note.

    ``value`` is ``NOT_APPLICABLE`` where the force says so, and then ``note`` is the reason.
    """

    value: str
    note: str = ""

    @property
    def is_not_applicable(self) -> bool:
        return self.value == NOT_APPLICABLE


class HeldBecause(StrEnum):
    """Why an exhibit is left out of the score, whatever its strength and dates."""

    WITHDRAWN = "withdrawn"
    DISPOSED = "disposed of"
    NOT_SCANNED = "not scanned yet"
    INFECTED = "infected"


class SourceKind(StrEnum):
    """Who found what a document reports; all but the force are independent of it."""

    FORCE = "force"
    INSPECTORATE = "inspectorate"
    AUDITOR = "auditor"
    REGULATOR = "regulator"
    COURT = "court"

    @property
    def in_words(self) -> str:
        """Who that is, inside a sentence: "an inspectorate"."""
        article = {"force": "the", "inspectorate": "an", "auditor": "an"}.get(self.value, "a")
        return f"{article} {self.value}"


@dataclass(frozen=True, slots=True)
class ExhibitGiven:
    """One use of evidence for one answer: what scoring needs of it.

    ``dated`` is the document's date, and ``position_as_at`` the date of the position it reports,
    where that is earlier; ``source_kind`` says who found it (2022 dossier, 4a.1).
    ``held`` keeps it from counting, ``held_because`` says why.
    ``tested_by`` says who tested it, or names the two unrelated sources (E3 needs it).
    ``by_reviewer`` marks what the reviewer gathered; ``lowered_to`` a reviewer's lower strength.
    """

    strength: str
    dated: date | None = None
    review_date: date | None = None
    tested_by: str = ""
    held: bool = False
    held_because: HeldBecause | None = None
    names_revision: bool = True
    by_reviewer: bool = False
    lowered_to: str | None = None
    label: str = ""
    position_as_at: date | None = None
    source_kind: SourceKind = SourceKind.FORCE

    @property
    def name(self) -> str:
        """What a sentence calls it: its label, where it has one, and whose it is."""
        name = self.label or "An exhibit"
        return f"{name} of the inspector’s own" if self.by_reviewer else name

    @property
    def earlier_position(self) -> date | None:
        """The date of the position it reports; None where that is no earlier than the document."""
        position, dated = self.position_as_at, self.dated
        is_earlier = position is not None and (dated is None or position < dated)
        return position if is_earlier else None


@dataclass(frozen=True, slots=True)
class Judgement:
    """A reviewer's final level for one question, with its reason.

    ``not_applicable_agreed`` is None until the reviewer decides.
    """

    level: str | None = None
    reason: str = ""
    strength: str | None = None
    not_applicable_agreed: bool | None = None


@dataclass(frozen=True, slots=True)
class Response:
    """An answer with its exhibits and judgement.

    ``strength`` replaces the exhibits where only their strength is known.
    """

    given: Given | None = None
    exhibits: tuple[ExhibitGiven, ...] = ()
    strength: str | None = None
    judgement: Judgement | None = None
    follow_ups: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AnswerSheet:
    """One force's answers to one version of a set, as at a date.

    ``figures`` holds typed figures by key, as text; ``facts`` holds "yes" or "no" by fact id.
    ``confirmed_causes`` holds the questions (or sections) whose draft cause a reviewer confirmed;
    ``overall_inadequate`` is the reviewer's decision. ``today`` is the day of scoring: the core
    has no clock.
    """

    as_at: date
    responses: Mapping[str, Response] = field(default_factory=dict)
    figures: Mapping[str, str] = field(default_factory=dict)
    facts: Mapping[str, str] = field(default_factory=dict)
    confirmed_causes: frozenset[str] = frozenset()
    overall_inadequate: bool = False
    is_reviewed: bool = False
    earlier_themes: frozenset[str] = frozenset()
    today: date | None = None
