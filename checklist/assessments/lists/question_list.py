"""The list of questions: filtered, and grouped by section, part, owner or theme."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields

from sqlalchemy.orm import Session

from checklist.assessments.answers.marks import MarkStatus
from checklist.assessments.contradictions import list_contradictions
from checklist.assessments.progress import (
    COUNT_AS_ANSWERED,
    QuestionProgress,
    SectionProgress,
    TaskStatus,
    build_progress,
)
from checklist.assessments.question.own_drafts import list_own_drafts
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.answers.visibility import QuestionStatus, is_scored
from checklist.core.characters import contains_words
from checklist.core.organisations import Person
from checklist.core.question_sets.model import QuestionSet
from checklist.core.question_sets.scoring_model import ScoringModel
from checklist.core.scoring.level_counts import (
    NOT_APPLICABLE_GROUP,
    UNANSWERED_GROUP,
    find_level_group,
    list_level_groups,
)
from checklist.core.scoring.results import Basis

# These values stand in addresses that people keep and share, so they do not change.
_TO_DO = "to do"
_ANSWERED = "said"
_UNANSWERED = "open"
VIEWS = {"section": "Section", "owner": "Who usually knows", "theme": "Theme"}
SECTION_VIEWS = {"part": "Part of the section", "owner": VIEWS["owner"], "theme": VIEWS["theme"]}
POINTS = "points"
_DRAFTS = "drafts"
ONLY = {
    _DRAFTS: "With a draft of yours, not saved",
    "no-exhibit": "Answered with no exhibit",
    "no-evidence": "Answered with no evidence that counts",
    "above": "Claimed above what evidence supports",
    POINTS: "With a point to check",
    "limiting": "Limiting questions",
}
_NO_THEME = "No theme"
_NO_MARK = "No mark"
MARKS = {
    **{mark.value: mark.value for mark in MarkStatus},
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
        return any(getattr(self, part.name) for part in fields(self) if part.name != "by")


@dataclass(frozen=True, slots=True)
class QuestionGroup:
    """Some questions under one heading."""

    heading: str
    rows: tuple[QuestionProgress, ...]


@dataclass(frozen=True, slots=True)
class QuestionList:
    """The questions that fit a filter, in groups, and out of how many.

    ``restricted`` of them are closed to the person who asks: no filter of answers finds those.
    """

    groups: tuple[QuestionGroup, ...]
    shown: int
    total: int
    restricted: int = 0


def list_questions(
    scored: ScoredAssessment, question_filter: QuestionFilter, drafted: Collection[str] = ()
) -> QuestionList:
    """List the questions that fit a filter, in its groups, in the order of the set."""
    return list_section_questions(build_progress(scored), scored, question_filter, drafted)


def list_section_questions(
    progress: Iterable[SectionProgress],
    scored: ScoredAssessment,
    question_filter: QuestionFilter,
    drafted: Collection[str] = (),
) -> QuestionList:
    """List the questions of some sections that fit a filter, in its groups.

    ``drafted`` names the questions with a draft of the person who asks.
    """
    rows = [row for section in progress for row in section.rows]
    fitting = rows
    for test in _list_tests(scored, question_filter, drafted):
        fitting = [row for row in fitting if test(row)]
    groups = tuple(_group_questions(scored, question_filter.by, fitting))
    restricted = sum(row.result.is_restricted for row in rows)
    return QuestionList(groups, len(fitting), len(rows), restricted)


def find_drafted(
    session: Session, person: Person, scored: ScoredAssessment, question_filter: QuestionFilter
) -> frozenset[str]:
    """Find the questions with a draft of the person's own, if the filter asks for them."""
    if question_filter.only != _DRAFTS:
        return frozenset()
    drafts = list_own_drafts(session, person, scored)
    return frozenset(draft.question.id for draft in drafts)


def list_level_choices(question_set: QuestionSet) -> dict[str, str]:
    """List the levels to filter by, as claimed and as supported, by their value."""
    labels = {level.id: level.full_label for level in question_set.scales[0].levels}
    return {
        f"{basis.value}-{at}": f"{basis.value.capitalize()}: {labels.get(at, label)}"
        for basis in (Basis.CLAIMED, Basis.SUPPORTED)
        for at, label in list_level_groups(question_set)
    } | {
        f"final-{_ANSWERED}": "Has a level",
        f"final-{UNANSWERED_GROUP}": "Has no level",
    }


def list_strength_choices(question_set: QuestionSet) -> dict[str, str]:
    """List the strengths of evidence to filter by."""
    ceilings = question_set.scoring.ceilings
    return {ceiling.strength: f"{ceiling.strength} {ceiling.label}" for ceiling in ceilings}


def list_state_choices() -> dict[str, str]:
    """List the states to filter by, by their value."""
    return {
        _TO_DO: "Something left to do",
        _UNANSWERED: "Unanswered",
        _ANSWERED: "All answered questions",
        **{status.value: status.value for status in TaskStatus},
    }


_Test = Callable[[QuestionProgress], bool]
"""Whether a question fits one part of a filter."""


def _list_tests(
    scored: ScoredAssessment, question_filter: QuestionFilter, drafted: Collection[str]
) -> Iterator[_Test]:
    """List the tests that a question must pass: one for each part of the filter that is set."""
    makers: Mapping[str, Callable[[str], _Test]] = {
        "section": lambda section_id: _make_section_test(scored, section_id),
        "state": lambda state: lambda row: _is_in_state(row, state),
        "mark": lambda mark: lambda row: (row.mark or _NO_MARK) == mark,
        "owner": lambda owner: lambda row: row.question.owner == owner,
        "theme": lambda theme: lambda row: row.question.theme == theme,
        "only": lambda only: _make_only_test(scored, only, drafted),
        "level": _make_level_test,
        "strength": lambda strength: lambda row: _has_strength(row, strength),
        "words": lambda words: lambda row: _contains_words(row, words),
    }
    return (
        make(wanted) for name, make in makers.items() if (wanted := getattr(question_filter, name))
    )


def _make_section_test(scored: ScoredAssessment, section_id: str) -> _Test:
    sections = [section for section in scored.question_set.sections if section.id == section_id]
    ids = {question.id for section in sections for question in section.questions}
    return lambda row: row.question.id in ids


def _make_level_test(value: str) -> _Test:
    """Make the test of being at a level on a basis, at none, or at any of them."""
    basis_name, _, group = value.partition("-")
    basis = Basis(basis_name)

    def test(row: QuestionProgress) -> bool:
        if not is_scored(row.question) or row.result.is_restricted:
            return False
        found = find_level_group(row.result, basis)
        if group == _ANSWERED:
            return found not in (NOT_APPLICABLE_GROUP, UNANSWERED_GROUP)
        return found == group

    return test


def _make_only_test(scored: ScoredAssessment, only: str, drafted: Collection[str]) -> _Test:
    contradicted = {key for found in list_contradictions(scored) for key in found.questions}
    tests: Mapping[str, _Test] = {
        _DRAFTS: lambda row: row.question.id in drafted,
        "no-exhibit": lambda row: (
            _is_answered(row) and not row.exhibits and not row.result.is_restricted
        ),
        "no-evidence": lambda row: _lacks_evidence(scored.question_set.scoring, row),
        "above": lambda row: row.result.is_over_claimed,
        POINTS: lambda row: row.question.id in contradicted,
        "limiting": lambda row: row.question.limiting,
    }
    return tests[only]


def _has_strength(row: QuestionProgress, strength: str) -> bool:
    """Say whether a scored question's strongest evidence is of this strength."""
    return is_scored(row.question) and row.result.strength == strength


def _is_in_state(row: QuestionProgress, state: str) -> bool:
    """Say whether a question is in a state, still to do, or counts as answered or not."""
    if state == _ANSWERED:
        return row.result.status in COUNT_AS_ANSWERED
    if state == _UNANSWERED:
        return row.result.status is QuestionStatus.UNANSWERED
    return row.status.is_to_do if state == _TO_DO else row.status.value == state


def _is_answered(row: QuestionProgress) -> bool:
    return row.result.status is QuestionStatus.ANSWERED


def _lacks_evidence(model: ScoringModel, row: QuestionProgress) -> bool:
    """Say whether an answer rests on the weakest strength alone, a statement."""
    return _is_answered(row) and row.result.strength == model.ceilings[0].strength


def _contains_words(row: QuestionProgress, words: str) -> bool:
    """Say whether every word occurs in the question, its guidance, the answer or the note."""
    note = row.saved.given.note if row.saved else ""
    asked = f"{row.question.id} {row.question.prompt} {row.question.guidance}"
    return contains_words(f"{asked} {row.answer} {note}", words)


def _group_questions(
    scored: ScoredAssessment, by: str, rows: Iterable[QuestionProgress]
) -> Iterator[QuestionGroup]:
    """Group the rows under headings: sections and themes as the set orders them, owners by name."""
    question_set = scored.question_set
    themes = {theme.id: theme.label for theme in question_set.themes}
    parts = _map_part_titles(question_set) if by == "part" else {}
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
                heading = question_set.get_section(row.question.id).title
        headings.setdefault(heading, []).append(row)
    ordered = sorted(headings) if by == "owner" else headings
    return (QuestionGroup(name, tuple(headings[name])) for name in ordered if headings[name])


def _map_part_titles(question_set: QuestionSet) -> dict[str, str]:
    """Map each question to the title of its part of a section."""
    parts = (part for section in question_set.sections for part in section.subsections)
    return {question.id: part.title for part in parts for question in part.questions}
