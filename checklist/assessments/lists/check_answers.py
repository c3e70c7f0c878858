"""What the page of all answers shows: each answer with whatever was given beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from checklist.assessments.answers.history import labels_of
from checklist.assessments.figures import with_commas
from checklist.assessments.progress import QuestionProgress, SectionProgress, progress_of
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.measures.small_number_suppression import in_its_place, too_small_to_show
from checklist.core.question_sets.model import Question, figure_keys


@dataclass(frozen=True, slots=True)
class Checked:
    """One answer, with the figures, facts and further answers given on its page."""

    progress: QuestionProgress
    besides: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class CheckPage:
    """All answers by section, and how many of the questions that apply are answered."""

    sections: tuple[tuple[SectionProgress, tuple[Checked, ...]], ...]
    answered: int
    applicable: int


def check_page(scored: ScoredAssessment, *, may_change: bool) -> CheckPage:
    """All answers of an assessment, in the order of the set.

    Figures of groups that are too small are kept from those who only read.
    """
    progress = progress_of(scored)
    hidden = {} if may_change else too_small_to_show(scored.question_set, scored.sheet)
    return CheckPage(
        sections=tuple((one, _answers_in(scored, one, hidden)) for one in progress),
        answered=sum(one.answered for one in progress),
        applicable=sum(one.applicable for one in progress),
    )


def _answers_in(
    scored: ScoredAssessment, section: SectionProgress, hidden: Mapping[str, int]
) -> tuple[Checked, ...]:
    """The answers of a section."""
    return tuple(
        Checked(row, tuple(_besides(scored, row.question, hidden))) for row in section.rows
    )


def _besides(
    scored: ScoredAssessment, question: Question, hidden: Mapping[str, int]
) -> Iterator[tuple[str, str]]:
    """What was given on a question's page besides its answer, labelled, as it is read."""
    question_set, said = scored.question_set, scored.said
    elsewhere = {
        key
        for one in question.measures
        if question_set.home_of(one).id != question.id
        for key, _, _ in figure_keys(question_set.measure(one))
    }
    for key, label in labels_of(question_set, question).items():
        text = said.figures.get(key) or said.follow_ups.get(key)
        if text and key not in elsewhere:
            yield label, str(in_its_place(hidden[key])) if key in hidden else with_commas(text)
