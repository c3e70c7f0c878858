"""The content of a report on a review: a draft, what is published in full, or its open edition."""

from __future__ import annotations

from dataclasses import dataclass

from checklist.reports.content.cover import Edition, Subject, Term


@dataclass(frozen=True, slots=True)
class ReviewCover:
    """The cover. ``standing`` says on every page what it is, ``explained`` what that means.

    ``source`` is the SHA-256 of the frozen report that it is printed from, ``seal`` that of what
    inspectors reviewed. ``left_out`` says which parts are restricted and not for the reader, ""
    where none is.
    """

    subject: Subject
    edition: Edition
    standing: str
    explained: str
    is_draft: bool
    submission: int
    seal: str
    source: str
    left_out: str


@dataclass(frozen=True, slots=True)
class ReviewGrade:
    """A section or the whole: scores and grades by basis as printed, "" where there is none."""

    section_id: str
    name: str
    claimed: str
    supported: str
    final: str
    claimed_grade: str
    supported_grade: str
    final_grade: str
    is_provisional: bool
    trail: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PrintedRecommendation:
    """What must change, by whom and by when."""

    number: int
    text: str
    addressee: str
    due: str


@dataclass(frozen=True, slots=True)
class PrintedFinding:
    """A finding; ``about`` names the section that it is on, "" where it is on questions.

    ``since`` is what was noted as done since the as-at date, ``repeats`` names the finding of an
    earlier report that it repeats, "" where there is none.
    """

    number: int
    kind: str
    text: str
    about: str
    questions: tuple[Term, ...]
    recommendations: tuple[PrintedRecommendation, ...]
    since: tuple[str, ...] = ()
    repeats: str = ""


@dataclass(frozen=True, slots=True)
class PrintedTheme:
    """The findings of one theme, the gravest first."""

    label: str
    findings: tuple[PrintedFinding, ...]


@dataclass(frozen=True, slots=True)
class PrintedWorksheet:
    """A dip sample without its items; ``sentence`` is "" where a number is too small to show."""

    number: int
    question_id: str
    prompt: str
    population: str
    looked_at: str
    sentence: str
    counts: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class PrintedReliability:
    """How the claims stood to what was found; ``rows`` have the final levels of each claimed one.

    ``without`` says why there are no figures, "" where there are.
    """

    words: str
    figures: tuple[Term, ...]
    sections: tuple[Term, ...]
    far_apart: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...]
    without: str


@dataclass(frozen=True, slots=True)
class ReviewedQuestion:
    """The levels of one question in words, "" where there is none, and what is said of it.

    ``answered`` stands in place of levels. ``is_changed``: the final level is not the claimed one.
    """

    question_id: str
    prompt: str
    claimed: str
    supported: str
    final: str
    is_changed: bool
    answered: str
    reason: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReviewedSection:
    """The questions of a section of which the report says something."""

    section_id: str
    title: str
    questions: tuple[ReviewedQuestion, ...]


@dataclass(frozen=True, slots=True)
class ReviewMethod:
    """How the review was done, as typed, and the rules in words."""

    typed: str
    rules: tuple[str, ...]
    bands: tuple[Term, ...]
    samples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SinceDraft:
    """What changed since the draft of a number: what is new or graver first."""

    number: int
    graver: tuple[str, ...]
    milder: tuple[str, ...]
    hides_some: bool


@dataclass(frozen=True, slots=True)
class ReviewChapter:
    """The chapter on its review in a force's own report, printed after that was signed.

    ``changed`` are the questions whose final level is not the claimed one, or that apply although
    the force says that they do not. The rest is as in the report on the review.
    """

    standing: str
    explained: str
    is_draft: bool
    source: str
    left_out: str
    grades: tuple[ReviewGrade, ...]
    counts: tuple[Term, ...]
    themes: tuple[PrintedTheme, ...]
    changed: tuple[ReviewedQuestion, ...]
    since: SinceDraft | None


@dataclass(frozen=True, slots=True)
class PrintedReview:
    """A whole report on a review; ``kind`` tells the print process which document it is.

    ``why_not_graded`` is what a lead inspector says of grades that are provisional, or of none.
    ``since`` is None of the first draft, ``left_out`` None where there is no published edition yet
    or this is it: what that leaves out is told in the full one alone. ``question_ids`` are those
    that sentences may link to. ``numbering`` says why the numbers of its findings do not run on,
    ``worksheet_numbering`` why those of its worksheets do not; ``withheld_worksheets`` names those
    that are left out for the reader.
    """

    kind: str
    cover: ReviewCover
    is_graded: bool
    why_not_graded: str
    grades: tuple[ReviewGrade, ...]
    counts: tuple[Term, ...]
    meanings: tuple[Term, ...]
    themes: tuple[PrintedTheme, ...]
    worksheets: tuple[PrintedWorksheet, ...]
    how_reliable: str
    reliability: PrintedReliability
    reviewed: tuple[ReviewedSection, ...]
    method: ReviewMethod
    since: SinceDraft | None
    left_out: tuple[Term, ...] | None
    question_ids: tuple[str, ...]
    numbering: str = ""
    worksheet_numbering: str = ""
    withheld_worksheets: str = ""
