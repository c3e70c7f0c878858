"""The themes that an earlier finding may be on: those of the newest version of each set."""

from __future__ import annotations

from collections.abc import Mapping

from checklist.assessments.pinned_set import installed_library
from checklist.core.question_sets.model import QuestionSet


def list_themed_sets() -> tuple[QuestionSet, ...]:
    """List the newest version of each question set that has themes."""
    newest = {each.question_set.id: each.question_set for each in installed_library()}
    return tuple(each for each in newest.values() if each.themes)


def find_theme_labels() -> Mapping[tuple[str, str], str]:
    """Find the label of each theme, by its set and its id."""
    return {
        (question_set.id, theme.id): theme.label
        for question_set in list_themed_sets()
        for theme in question_set.themes
    }


def label_theme(set_id: str, theme: str) -> str:
    """Return the label of a theme; the id of one that its set no longer has."""
    return find_theme_labels().get((set_id, theme), theme)
