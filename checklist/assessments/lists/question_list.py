"""Three views of the same answers, narrowed by what is asked for: by section, owner or theme."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields

from checklist.assessments.answers.marks import MarkShown
from checklist.assessments.contradictions import points_to_check
from checklist.assessments.progress import (
    COUNTED,
    QuestionProgress,
    SectionProgress,
    Status,
    progress_of,
)
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.answers.visibility import QuestionStatus, is_scored
from checklist.core.question_sets.model import QuestionSet
from checklist.core.question_sets.scoring_model import ScoringModel
from checklist.core.scoring.results import Basis
from checklist.core.scoring.share_in_place import APART, NONE, level_at, places

LONGEST_SEARCH = 100
_TO_DO = "to do"
_SAID = "said"
_OPEN = "open"
VIEWS = {"section": "Section", "owner": "Who usually knows", "theme": "Theme"}
VIEWS_OF_SECTION = {"part": "Part of the section", "owner": VIEWS["owner"], "theme": VIEWS["theme"]}
ONLY = {
    "no-exhibit": "Answered with no exhibit",
    "no-evidence": "Answered with no evidence that counts",
    "above": "Claimed above what evidence supports",
    "points": "With a point to check",
    "limiting": "Limiting questions",
}
_NO_THEME = "No theme"
_NO_MARK = "No mark"
MARKS = {
    **{one.value: one.value for one in MarkShown},
    _NO_MARK: _NO_MARK,
}


@dataclass(frozen=True, slots=True)
class QuestionFilter:
    """What a person asks to see; an empty part leaves nothing out."""

    by: str = "section"
    section: str = ""
    state: str = ""
    mark: str = ""
    owner: str = ""
    theme: str = ""
    only: str = ""
    level: str = ""
    strength: str = ""
    words: str = ""

    @property
    def is_narrowed(self) -> bool:
        return any(getattr(self, one.name) for one in fields(self) if one.name != "by")


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


def overview(scored: ScoredAssessment, sought: QuestionFilter) -> Overview:
    """The questions that fit what is sought, in its groups, in the order of the set."""
    return overview_in(progress_of(scored), scored, sought)


def overview_in(
    progress: Iterable[SectionProgress], scored: ScoredAssessment, sought: QuestionFilter
) -> Overview:
    """The questions of some sections that fit what is sought, in its groups."""
    rows = [row for section in progress for row in section.rows]
    fitting = rows
    for test in _tests(scored, sought):
        fitting = [row for row in fitting if test(row)]
    return Overview(tuple(_grouped(scored, sought.by, fitting)), len(fitting), len(rows))


Test = Callable[[QuestionProgress], bool]


def levels(question_set: QuestionSet) -> dict[str, str]:
    """The levels a list can be narrowed to, as claimed and as supported, by their value."""
    ids = {one.id: one.full_label for one in question_set.scales[0].levels}
    return {
        f"{basis.value}-{at}": f"{basis.value.capitalize()}: {ids.get(at, label)}"
        for basis in (Basis.CLAIMED, Basis.SUPPORTED)
        for at, label in places(question_set)
    } | {f"final-{_SAID}": "Any level, and scored", f"final-{NONE}": "No level, and scored"}


def strengths(question_set: QuestionSet) -> dict[str, str]:
    """The strengths of evidence a list can be narrowed to."""
    ceilings = question_set.scoring.ceilings
    return {one.strength: f"{one.strength} {one.label}" for one in ceilings}


def states() -> dict[str, str]:
    """The states a list can be narrowed to, by their value."""
    return {
        _TO_DO: "Something left to do",
        _OPEN: "Unanswered",
        _SAID: "Answered or fixed, complete or not",
        **{one.value: one.value for one in Status},
    }


def _tests(scored: ScoredAssessment, sought: QuestionFilter) -> Iterable[Test]:
    """What a question must pass to be shown."""
    made: Mapping[str, Callable[[str], Test]] = {
        "section": lambda of: _within(scored, of),
        "state": lambda state: lambda row: _in_state(row, state),
        "mark": lambda mark: lambda row: (row.mark or _NO_MARK) == mark,
        "owner": lambda owner: lambda row: row.question.owner == owner,
        "theme": lambda theme: lambda row: row.question.theme == theme,
        "only": lambda only: _narrowing(scored, only),
        "level": lambda level: _standing_at(level),
        "strength": lambda strength: lambda row: _rests_on(row, strength),
        "words": lambda words: lambda row: _speaks_of(row, words),
    }
    return (make(asked) for name, make in made.items() if (asked := getattr(sought, name)))


def _within(scored: ScoredAssessment, section_id: str) -> Test:
    """The test of standing in a section."""
    sections = [one for one in scored.question_set.sections if one.id == section_id]
    wanted = {question.id for section in sections for question in section.questions}
    return lambda row: row.question.id in wanted


def _rests_on(row: QuestionProgress, strength: str) -> bool:
    """Whether a scored question's strongest evidence is of this strength."""
    return is_scored(row.question) and row.result.strength == strength


def _in_state(row: QuestionProgress, state: str) -> bool:
    """Whether a question is in a state, still to do, or counts as answered or not."""
    if state == _SAID:
        return row.result.status in COUNTED
    if state == _OPEN:
        return row.result.status is QuestionStatus.UNANSWERED
    return row.status.is_to_do if state == _TO_DO else row.status.value == state


def _standing_at(asked: str) -> Test:
    """The test of standing at a level on a basis, at none, or at any of them."""
    named, _, at = asked.partition("-")
    basis = Basis(named)

    def test(row: QuestionProgress) -> bool:
        if not is_scored(row.question):
            return False
        here = level_at(row.question, row.result, basis)
        return here not in (APART, NONE) if at == _SAID else here == at

    return test


def _narrowing(scored: ScoredAssessment, only: str) -> Test:
    """The test of one way to narrow the list."""
    pointed = {one for point in points_to_check(scored) for one in point.questions}
    ways: Mapping[str, Test] = {
        "no-exhibit": lambda row: _is_claimed(row) and not row.exhibits,
        "no-evidence": lambda row: _lacks_evidence(scored.question_set.scoring, row),
        "above": lambda row: row.result.is_over_claimed,
        "points": lambda row: row.question.id in pointed,
        "limiting": lambda row: row.question.limiting,
    }
    return ways[only]


def _is_claimed(row: QuestionProgress) -> bool:
    return row.result.status is QuestionStatus.ANSWERED


def _lacks_evidence(model: ScoringModel, row: QuestionProgress) -> bool:
    """Whether nothing but a statement stands behind an answer."""
    return _is_claimed(row) and row.result.strength == model.ceilings[0].strength


def _speaks_of(row: QuestionProgress, words: str) -> bool:
    """Whether every word stands in the question, its guidance, the answer or the note."""
    note = row.saved.given.note if row.saved else ""
    asked = f"{row.question.id} {row.question.prompt} {row.question.guidance}"
    text = f"{asked} {row.answer} {note}".casefold()
    return all(word in text for word in words.casefold().split())


def _grouped(
    scored: ScoredAssessment, by: str, rows: Iterable[QuestionProgress]
) -> Iterable[Group]:
    """The rows under their headings; sections and themes as the set orders them."""
    question_set = scored.question_set
    themes = {theme.id: theme.label for theme in question_set.themes}
    parts = _parts_of(question_set) if by == "part" else {}
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
                heading = themes.get(row.question.theme, _NO_THEME)
            case "part":
                heading = parts[row.question.id]
            case _:
                heading = question_set.section_of(row.question.id).title
        headings.setdefault(heading, []).append(row)
    ordered = sorted(headings) if by == "owner" else headings
    return (Group(one, tuple(headings[one])) for one in ordered if headings[one])


def _parts_of(question_set: QuestionSet) -> dict[str, str]:
    """The title of the part of a section in which each question stands."""
    parts = (part for section in question_set.sections for part in section.subsections)
    return {question.id: part.title for part in parts for question in part.questions}
