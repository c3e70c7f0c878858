"""Three views of the same answers, narrowed by what is asked for: by section, owner or theme."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from checklist.assessments.marks import MarkShown
from checklist.assessments.points import points_to_check
from checklist.assessments.position import Position
from checklist.assessments.progress import (
    COUNTED,
    QuestionProgress,
    SectionProgress,
    Status,
    progress_of,
)
from checklist.core.question_set import Question, Subsection
from checklist.core.results import Standing
from checklist.core.scoring_model import ScoringModel

LONGEST_SEARCH = 100
TO_DO = "to do"
SAID = "said"
OPEN = "open"
VIEWS = {"section": "Section", "owner": "Who usually knows", "theme": "Theme"}
VIEWS_OF_SECTION = {"part": "Part of the section", "owner": VIEWS["owner"], "theme": VIEWS["theme"]}
ONLY = {
    "no-exhibit": "Answered with no exhibit",
    "no-evidence": "Answered with no evidence that counts",
    "above": "Claimed above what evidence supports",
    "points": "With a point to check",
    "limiting": "Limiting questions",
}
NO_THEME = "No theme"
NO_MARK = "No mark"
MARKS = {
    **{one.value: one.value for one in MarkShown},
    NO_MARK: NO_MARK,
}


@dataclass(frozen=True, slots=True)
class Sought:
    """What a person asks to see; an empty part leaves nothing out."""

    by: str = "section"
    section: str = ""
    state: str = ""
    mark: str = ""
    owner: str = ""
    theme: str = ""
    only: str = ""
    words: str = ""

    @property
    def is_narrowed(self) -> bool:
        parts = (self.section, self.state, self.mark, self.owner, self.theme, self.only, self.words)
        return any(parts)


@dataclass(frozen=True, slots=True)
class Group:
    """Some questions under one heading."""

    heading: str
    rows: tuple[QuestionProgress, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """The questions that were asked for, and out of how many."""

    groups: tuple[Group, ...]
    shown: int
    whole: int


def overview(position: Position, sought: Sought) -> Overview:
    """The questions that fit what is sought, in its groups, in the order of the set."""
    return overview_in(progress_of(position), position, sought)


def overview_in(
    progress: Iterable[SectionProgress], position: Position, sought: Sought
) -> Overview:
    """The questions of some sections that fit what is sought, in its groups."""
    rows = [row for section in progress for row in section.rows]
    fitting = rows
    for test in tests(position, sought):
        fitting = [row for row in fitting if test(row)]
    return Overview(tuple(grouped(position, sought.by, fitting)), len(fitting), len(rows))


Test = Callable[[QuestionProgress], bool]


def tests(position: Position, sought: Sought) -> Iterable[Test]:
    """What a question must pass to be shown."""
    if sought.section:
        wanted = {
            question.id
            for section in position.question_set.sections
            if section.id == sought.section
            for question in section.questions
        }
        yield lambda row: row.question.id in wanted
    if sought.state:
        yield lambda row: in_state(row, sought.state)
    if sought.mark:
        yield lambda row: (row.mark or NO_MARK) == sought.mark
    if sought.owner:
        yield lambda row: row.question.owner == sought.owner
    if sought.theme:
        yield lambda row: row.question.theme == sought.theme
    if sought.only:
        yield narrowing(position, sought.only)
    if sought.words:
        yield lambda row: speaks_of(row, sought.words)


def in_state(row: QuestionProgress, state: str) -> bool:
    """Whether a question is in a state, still to do, or counts as answered or not."""
    if state == SAID:
        return row.result.standing in COUNTED
    if state == OPEN:
        return row.result.standing is Standing.UNANSWERED
    return row.status.is_to_do if state == TO_DO else row.status.value == state


def narrowing(position: Position, only: str) -> Test:
    """The test of one way to narrow the list."""
    pointed = {one for point in points_to_check(position) for one in point.questions}
    ways: Mapping[str, Test] = {
        "no-exhibit": lambda row: is_claimed(row) and not row.exhibits,
        "no-evidence": lambda row: lacks_evidence(position.question_set.scoring, row),
        "above": lambda row: row.result.is_over_claimed,
        "points": lambda row: row.question.id in pointed,
        "limiting": lambda row: row.question.limiting,
    }
    return ways[only]


def is_claimed(row: QuestionProgress) -> bool:
    return row.result.standing is Standing.ANSWERED


def lacks_evidence(model: ScoringModel, row: QuestionProgress) -> bool:
    """Whether nothing but a statement stands behind an answer."""
    return is_claimed(row) and row.result.strength == model.ceilings[0].strength


def speaks_of(row: QuestionProgress, words: str) -> bool:
    """Whether every word stands in the question, its guidance, the answer or the note."""
    note = row.saved.given.note if row.saved else ""
    asked = f"{row.question.id} {row.question.prompt} {row.question.guidance}"
    text = f"{asked} {row.answer} {note}".casefold()
    return all(word in text for word in words.casefold().split())


def grouped(position: Position, by: str, rows: Iterable[QuestionProgress]) -> Iterable[Group]:
    """The rows under their headings; sections and themes as the set orders them."""
    question_set = position.question_set
    themes = {theme.id: theme.label for theme in question_set.themes}
    headings: dict[str, list[QuestionProgress]] = {}
    if by == "section":
        headings = {section.title: [] for section in question_set.sections}
    elif by == "theme":
        headings = {label: [] for label in themes.values()}
    for row in rows:
        match by:
            case "owner":
                heading = row.question.owner
            case "theme":
                heading = themes.get(row.question.theme, NO_THEME)
            case "part":
                heading = part_of(position, row.question).title
            case _:
                heading = question_set.section_of(row.question.id).title
        headings.setdefault(heading, []).append(row)
    ordered = sorted(headings) if by == "owner" else headings
    return (Group(one, tuple(headings[one])) for one in ordered if headings[one])


def part_of(position: Position, question: Question) -> Subsection:
    """The subsection a question stands in."""
    section = position.question_set.section_of(question.id)
    return next(part for part in section.subsections if question in part.questions)


def states() -> dict[str, str]:
    """The states a list can be narrowed to, by their value."""
    return {
        TO_DO: "Something left to do",
        OPEN: "Unanswered",
        SAID: "Answered or fixed, complete or not",
        **{one.value: one.value for one in Status},
    }
