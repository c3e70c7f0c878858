"""What the page of all answers shows: each answer with the figures and facts of its page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from checklist.assessments.answers.history import build_field_labels
from checklist.assessments.figures import format_figure
from checklist.assessments.progress import QuestionProgress, SectionProgress, build_progress
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.measures.small_number_suppression import (
    build_suppression_notice,
    find_suppressed_figures,
)
from checklist.core.question_sets.measure_keys import list_figure_keys
from checklist.core.question_sets.model import Question


@dataclass(frozen=True, slots=True)
class CheckedAnswer:
    """One answer, with the figures, facts and follow-ups of its page as pairs of label and text."""

    progress: QuestionProgress
    details: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class CheckPage:
    """All answers by section, and how many of the questions that apply are answered."""

    sections: tuple[tuple[SectionProgress, tuple[CheckedAnswer, ...]], ...]
    answered: int
    applicable: int


def build_check_page(scored: ScoredAssessment, *, sees_small_numbers: bool) -> CheckPage:
    """Build the page of all answers, in the order of the set.

    Figures of groups that are too small are kept from those who only read.
    """
    progress = build_progress(scored)
    hidden = (
        {} if sees_small_numbers else find_suppressed_figures(scored.question_set, scored.sheet)
    )
    return CheckPage(
        sections=tuple(
            (section, _build_checked_answers(scored, section, hidden)) for section in progress
        ),
        answered=sum(section.answered for section in progress),
        applicable=sum(section.applicable for section in progress),
    )


def _build_checked_answers(
    scored: ScoredAssessment, section: SectionProgress, hidden: Mapping[str, int]
) -> tuple[CheckedAnswer, ...]:
    return tuple(
        CheckedAnswer(row, tuple(_list_details(scored, row.question, hidden)))
        for row in section.rows
    )


def _list_details(
    scored: ScoredAssessment, question: Question, hidden: Mapping[str, int]
) -> Iterator[tuple[str, str]]:
    """List the figures, facts and follow-ups given on a question's page, labelled, as read."""
    question_set, saved = scored.question_set, scored.saved_answers
    keys_of_other_pages = {
        key
        for measure_id in question.measures
        if question_set.get_home_question(measure_id).id != question.id
        for key, _, _ in list_figure_keys(question_set.get_measure(measure_id))
    }
    for key, label in build_field_labels(question_set, question).items():
        text = saved.figures.get(key) or saved.follow_ups.get(key)
        if text and key not in keys_of_other_pages:
            yield (
                label,
                str(build_suppression_notice(hidden[key]))
                if key in hidden
                else format_figure(text),
            )
