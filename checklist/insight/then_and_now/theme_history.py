"""Then and now by theme: what was found, the final levels of then, and the levels of today."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import installed_library
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.core.question_sets.model import Level, Question
from checklist.core.scoring.results import QuestionResult
from checklist.earlier_findings.finding_queries import list_of_force
from checklist.insight.then_and_now.earlier_found import FoundBefore, list_found, load_what_came
from checklist.insight.then_and_now.earlier_rounds import EarlierRound, load_earlier_rounds

_NO_THEME = "No theme"


@dataclass(frozen=True, slots=True)
class QuestionHistory:
    """A question today, and its final level in each earlier round, "" where it had none."""

    question: Question
    result: QuestionResult
    claimed: Level | None
    supported: Level | None
    levels: tuple[str, ...]

    @property
    def is_hidden(self) -> bool:
        return self.result.status is QuestionStatus.HIDDEN

    def name_claimed(self) -> str:
        """Say what is claimed now in words, or why nothing is."""
        return self._name(self.claimed)

    def name_supported(self) -> str:
        """Say what the evidence supports now in words, or why it is nothing."""
        return self._name(self.supported)

    def _name(self, level: Level | None) -> str:
        if self.result.is_restricted:
            return "Restricted"
        words = level.in_words if level is not None else self.result.status.value
        return words[:1].upper() + words[1:]


@dataclass(frozen=True, slots=True)
class ThemeHistory:
    """A theme: what was found on it before, and its questions, where anything is known of then."""

    label: str
    found: tuple[FoundBefore, ...]
    questions: tuple[QuestionHistory, ...]


@dataclass(frozen=True, slots=True)
class ThenAndNow:
    """What is known of then: by theme of the question set, and found by other sets.

    ``rounds`` are the earlier rounds on the same set, in whatever version, the newest first;
    ``withheld`` counts the findings left out as they are about questions closed to the person.
    """

    themes: tuple[ThemeHistory, ...]
    elsewhere: tuple[tuple[str, tuple[FoundBefore, ...]], ...]
    rounds: tuple[EarlierRound, ...]
    withheld: int

    @property
    def is_empty(self) -> bool:
        """Whether nothing is recorded of earlier inspections."""
        return not self.themes and not self.elsewhere

    @property
    def found(self) -> list[FoundBefore]:
        """All that was found before."""
        by_theme = [each for theme in self.themes for each in theme.found]
        return by_theme + [each for _, found in self.elsewhere for each in found]


def load_then_and_now(
    session: Session, person: Person | None, scored: ScoredAssessment, *, is_for_all: bool = False
) -> ThenAndNow:
    """Load then and now of an assessment that was scored for the person.

    What is kept for others to read too (``is_for_all``) leaves out all that is restricted in other
    rounds. Without a person it has no actions.
    """
    found, rounds = _load_found(session, person, scored.assessment, is_for_all=is_for_all)
    set_id = scored.assessment.set_id
    same = tuple(each for each in rounds if each.assessment.set_id == set_id)
    return ThenAndNow(
        tuple(_list_themes(scored, [each for each in found if each.set_id == set_id], same)),
        tuple(_list_elsewhere(each for each in found if each.set_id != set_id)),
        same,
        sum(each.withheld for each in rounds),
    )


def _load_found(
    session: Session, person: Person | None, assessment: Assessment, *, is_for_all: bool
) -> tuple[list[FoundBefore], Sequence[EarlierRound]]:
    """Load all that was found before in the force of an assessment, as a person may see it."""
    rounds = load_earlier_rounds(session, None if is_for_all else person, assessment)
    reads = person is None or is_permitted(person, Action.READ_EARLIER_FINDINGS)
    earlier = list_of_force(session, assessment.force) if reads else ()
    if not earlier and not rounds:
        return [], rounds
    force_id = assessment.force_id
    came = load_what_came(session, person, force_id, rounds, is_for_all=is_for_all)
    return list_found(earlier, rounds, came), rounds


def _list_themes(
    scored: ScoredAssessment, found: Sequence[FoundBefore], rounds: Sequence[EarlierRound]
) -> Iterator[ThemeHistory]:
    """Yield the themes of the set of which anything is known, those of no theme last."""
    labels = {theme.id: theme.label for theme in scored.question_set.themes}
    by_theme: dict[str, list[FoundBefore]] = {}
    for each in found:
        by_theme.setdefault(each.theme if each.theme in labels else "", []).append(each)
    for theme, label in {**labels, "": _NO_THEME}.items():
        of_theme = tuple(by_theme.get(theme, ()))
        questions = tuple(_list_questions(scored, theme, rounds))
        if of_theme or any(any(each.levels) for each in questions):
            yield ThemeHistory(label, of_theme, questions)


def _list_questions(
    scored: ScoredAssessment, theme: str, rounds: Sequence[EarlierRound]
) -> Iterator[QuestionHistory]:
    for question in scored.question_set.questions:
        result = scored.ungraded.questions[question.id]
        if question.theme != theme or question.type != "level":
            continue
        if not scored.reach.reads(question.id):
            continue
        levels = tuple(each.name_level(question.id) for each in rounds)
        history = QuestionHistory(
            question,
            result,
            _find_level(scored, question, result.claimed),
            _find_level(scored, question, result.supported),
            levels,
        )
        if any(levels) or not history.is_hidden:
            yield history


def _find_level(scored: ScoredAssessment, question: Question, level: str | None) -> Level | None:
    return None if level is None else scored.question_set.get_scale(question).get_level(level)


def _list_elsewhere(
    found: Iterable[FoundBefore],
) -> Iterator[tuple[str, tuple[FoundBefore, ...]]]:
    """Yield what was found by other question sets, by the set's title."""
    by_set: dict[str, list[FoundBefore]] = {}
    for each in found:
        by_set.setdefault(each.set_id, []).append(each)
    titles = _find_set_titles()
    for set_id, of_set in by_set.items():
        yield titles.get(set_id, set_id), tuple(of_set)


def _find_set_titles() -> Mapping[str, str]:
    """Find the title of the newest version of each question set."""
    return {each.question_set.id: each.question_set.title for each in installed_library()}
