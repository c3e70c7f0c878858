"""What weakens an assessment before it is signed, on a page and on two printed pages."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from checklist.reports.content.cover import Cover
from checklist.reports.content.grades import Comparison, GradedResult
from checklist.reports.content.sign_off import SinceSeal


class ReadinessTopic(StrEnum):
    """What a group is about; a page leads from each to where it is mended."""

    GRADE = "grade"
    LIMITING = "limiting"
    UNANSWERED = "unanswered"
    PROVISIONAL = "provisional"
    OVER_CLAIMS = "over-claims"
    FIGURES = "figures"
    NO_EXHIBIT = "no-exhibit"
    NO_EVIDENCE = "no-evidence"
    CONTRADICTIONS = "contradictions"
    NOT_AGREED = "not-agreed"
    HELD = "held"
    RESTRICTED = "restricted"
    NOTES = "notes"
    PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class ReadinessLine:
    """One thing to know. ``prompt`` is that of its one question, "" where the text tells it all.

    ``section`` is the id of the section that it is about, "" for a question's or a person's line.
    """

    text: str
    questions: tuple[str, ...] = ()
    prompt: str = ""
    section: str = ""


@dataclass(frozen=True, slots=True)
class ReadinessGroup:
    """All there is of one kind: how many, what it means, and the first of them.

    ``is_counted``: its number says something.
    """

    topic: str
    title: str
    is_counted: bool
    count: int
    meaning: str
    lines: tuple[ReadinessLine, ...]


@dataclass(frozen=True, slots=True)
class Readiness:
    """What whoever asks for sign-off, or signs, must know first.

    ``kind`` tells the print process which document it is. ``lead`` is the sentence that matters
    most, ``warning`` says that nobody can sign, ``nothing_of`` in one line of what there is
    nothing. ``since`` is None where nothing was signed before. ``signed`` says who signed what
    stands now, "" while nobody has; ``to_sign`` the first digits of the seal that is to be signed.
    """

    kind: str
    cover: Cover
    is_graded: bool
    lead: str
    warning: str
    overall: GradedResult
    comparison: Comparison | None
    sections: tuple[GradedResult, ...]
    groups: tuple[ReadinessGroup, ...]
    nothing_of: str
    since: SinceSeal | None = None
    signed: str = ""
    to_sign: str = ""
