"""What a report and a form share: whose they are, on what, and which question set they ask."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Term:
    """A word and what it means, or a name and its value."""

    term: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Edition:
    """The version of a question set that is asked, and its content hash."""

    title: str
    name: str
    id: str
    version: str
    hash: str
    questions: int
    measures: int


@dataclass(frozen=True, slots=True)
class Subject:
    """Whose answers these are, for which period and as at when, and how they are marked.

    On a blank form all but the marking is empty.
    """

    force: str
    title: str
    period: str
    as_at: str
    marking: str
    notice: str


@dataclass(frozen=True, slots=True)
class Cover:
    """The cover of a report, with how much is answered."""

    subject: Subject
    edition: Edition
    asked: int
    answered: int
    not_applicable: int
    exhibits: int


@dataclass(frozen=True, slots=True)
class FormCover:
    """The cover of a form."""

    is_blank: bool
    subject: Subject
    edition: Edition
    answered: int
