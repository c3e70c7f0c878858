"""Everything a form on paper says: the questions with room to write, and what is saved already."""

from __future__ import annotations

from dataclasses import dataclass

from checklist.reports.content.cover import FormCover, Term


@dataclass(frozen=True, slots=True)
class Tick:
    """One thing to tick: a level, a choice, or that the question does not apply."""

    name: str
    told: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Box:
    """A box for a number, a date or a few words, with its unit and what is saved."""

    key: str
    label: str
    unit: str
    saved: str


@dataclass(frozen=True, slots=True)
class Row:
    """One group's boxes in a grid."""

    label: str
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class DerivedLine:
    """What the service works out from a measure's figures, and how."""

    label: str
    formula: str


@dataclass(frozen=True, slots=True)
class MeasureBoxes:
    """A measure: boxes for its figures, in a grid where it is counted for groups."""

    measure: str
    label: str
    definition: str
    period: str
    boxes: tuple[Box, ...]
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    sums: tuple[DerivedLine, ...]


@dataclass(frozen=True, slots=True)
class PaperFollowUp:
    """A follow-up: when it is asked, what it asks, and what is saved."""

    when: str
    prompt: str
    saved: str


@dataclass(frozen=True, slots=True)
class PaperExhibit:
    """An exhibit that is put forward already."""

    number: int
    title: str
    pinpoint: str
    dated: str
    strength: str


@dataclass(frozen=True, slots=True)
class PaperQuestion:
    """One question as the meeting works through it."""

    question: str
    prompt: str
    guidance: str
    about: tuple[str, ...]
    rules: tuple[str, ...]
    status: str
    facts: tuple[PaperFollowUp, ...]
    tallies: tuple[MeasureBoxes, ...]
    how: str
    ticks: tuple[Tick, ...]
    box: Box | None
    words: str | None
    follow_ups: tuple[PaperFollowUp, ...]
    good: tuple[str, ...]
    evidence: tuple[str, ...]
    note: str
    exhibits: tuple[PaperExhibit, ...]


@dataclass(frozen=True, slots=True)
class PaperGroup:
    """A subsection's questions."""

    title: str
    questions: tuple[PaperQuestion, ...]


@dataclass(frozen=True, slots=True)
class PaperSection:
    """A section: what it is about, and its questions in the order of the screen."""

    section: str
    title: str
    introduction: str
    groups: tuple[PaperGroup, ...]


@dataclass(frozen=True, slots=True)
class PaperForm:
    """One form, whole. ``kind`` tells the printer which document it is."""

    kind: str
    cover: FormCover
    how_to_answer: tuple[str, ...]
    marks: tuple[str, ...]
    strengths: tuple[Term, ...]
    sections: tuple[PaperSection, ...]
