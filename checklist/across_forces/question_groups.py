"""The sections and themes of a question set, by which reports of many forces are compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checklist.assessments.pinned_set import installed_library
from checklist.core.question_sets.model import Question, QuestionSet, Scale


@dataclass(frozen=True, slots=True)
class QuestionGroup:
    """A section or a theme with its questions; ``section`` is empty for a theme."""

    key: str
    label: str
    questions: frozenset[str]
    section: str = ""


def list_groups(question_set: QuestionSet) -> Sequence[QuestionGroup]:
    """List the sections of a set, then its themes, each with the questions that give levels."""
    sections = [
        QuestionGroup(
            f"section-{section.id}",
            section.short_title,
            frozenset(each.id for each in section.questions if _has_level(each)),
            section.id,
        )
        for section in question_set.sections
    ]
    themes = [
        QuestionGroup(
            f"theme-{theme.id}",
            theme.label,
            frozenset(
                each.id
                for each in question_set.questions
                if each.theme == theme.id and _has_level(each)
            ),
        )
        for theme in question_set.themes
    ]
    return [each for each in (*sections, *themes) if each.questions]


def find_newest_edition(set_id: str) -> QuestionSet | None:
    """Find the newest edition of a set, which has the questions of all; None if not installed."""
    try:
        return installed_library().latest(set_id).question_set
    except KeyError:
        return None


def get_only_scale(question_set: QuestionSet, group: QuestionGroup) -> Scale:
    """Get the scale of the questions of a group: that of the first of them."""
    first = min(group.questions, key=question_set.get_index)
    return question_set.get_scale(question_set.get_question(first))


def name_themes(question_set: QuestionSet, questions: Sequence[str]) -> Sequence[str]:
    """Name the themes of some questions, each once, in the order of the questions."""
    known = {each.id: each.theme for each in question_set.questions}
    labels = {each.id: each.label for each in question_set.themes}
    themes = dict.fromkeys(known.get(each, "") for each in questions)
    return [labels[each] for each in themes if each in labels]


def _has_level(question: Question) -> bool:
    return question.type == "level"
