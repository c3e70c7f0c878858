"""The content of a paper form: questions with room to write, and the saved answers."""

from __future__ import annotations

from dataclasses import dataclass

from checklist.reports.content.cover import FormCover, RecordPosition, Term
from checklist.reports.content.method import FigureHints


@dataclass(frozen=True, slots=True)
class Tick:
    """A box to tick: a level, a choice, or "does not apply"."""

    name: str
    description: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Box:
    """A box for a number, a date or a few words, with its unit and saved value."""

    key: str
    label: str
    unit: str
    saved: str


@dataclass(frozen=True, slots=True)
class GroupRow:
    """The boxes of one group in a measure's grid."""

    label: str
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class DerivedLine:
    """A derived measure that the service computes, and its formula."""

    label: str
    formula: str


@dataclass(frozen=True, slots=True)
class MeasureBoxes:
    """A measure: boxes for its figures, in a grid where it is counted for groups."""

    measure_id: str
    label: str
    definition: str
    period: str
    boxes: tuple[Box, ...]
    columns: tuple[str, ...]
    rows: tuple[GroupRow, ...]
    derived: tuple[DerivedLine, ...]


@dataclass(frozen=True, slots=True)
class PaperFollowUp:
    """A follow-up question or a fact: its condition in words, its prompt and the saved answer."""

    when: str
    prompt: str
    saved: str


@dataclass(frozen=True, slots=True)
class PaperExhibit:
    """A saved exhibit, as one line of the form's table."""

    number: int
    title: str
    pinpoint: str
    dated: str
    strength: str


@dataclass(frozen=True, slots=True)
class PaperQuestion:
    """A question with its boxes; ``text`` is None where it is not answered in words."""

    question_id: str
    prompt: str
    guidance: str
    details: tuple[str, ...]
    rules: tuple[str, ...]
    status: str
    facts: tuple[PaperFollowUp, ...]
    measures: tuple[MeasureBoxes, ...]
    hints: tuple[FigureHints, ...]
    instruction: str
    ticks: tuple[Tick, ...]
    box: Box | None
    text: str | None
    follow_ups: tuple[PaperFollowUp, ...]
    what_good_looks_like: tuple[str, ...]
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
    """A section with its questions, in the order of the screen."""

    section_id: str
    title: str
    introduction: str
    groups: tuple[PaperGroup, ...]


@dataclass(frozen=True, slots=True)
class PaperForm:
    """A whole form; ``kind`` tells the print process which document it is.

    ``record`` is None on a blank form.
    """

    kind: str
    cover: FormCover
    how_to_answer: tuple[str, ...]
    evidence_marks: tuple[str, ...]
    strengths: tuple[Term, ...]
    sections: tuple[PaperSection, ...]
    record: RecordPosition | None
