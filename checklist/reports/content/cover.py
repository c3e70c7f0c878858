"""Covers of reports and forms: the force, the assessment and the question set's version."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Term:
    """A word and what it means, or a name and its value."""

    term: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Edition:
    """The version of a question set, with its content hash and counts."""

    title: str
    name: str
    id: str
    version: str
    hash: str
    questions: int
    measures: int


@dataclass(frozen=True, slots=True)
class RecordPosition:
    """A row of a force's audit record: its chain, number and digest.

    Printed, it shows later that the record up to this row is the one there was.
    """

    chain: str
    number: int
    digest: str


@dataclass(frozen=True, slots=True)
class Subject:
    """The force and assessment of a document, its period, as-at date and marking.

    On a blank form all but the marking is "".
    """

    force: str
    title: str
    period: str
    as_at: str
    marking: str
    notice: str


@dataclass(frozen=True, slots=True)
class Cover:
    """The cover of a report, with counts of its questions and exhibits.

    Hidden questions count nowhere. ``left_out`` says which answers are restricted and left out for
    whom it was made, "" where none is.
    """

    subject: Subject
    edition: Edition
    visible_count: int
    answered: int
    exhibits: int
    left_out: str = ""


@dataclass(frozen=True, slots=True)
class FormCover:
    """The cover of a form."""

    is_blank: bool
    subject: Subject
    edition: Edition
    answered: int
    left_out: str = ""
