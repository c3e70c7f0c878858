"""What the page of all answers shows: each answer with whatever was given beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checklist.assessments.figures import with_commas
from checklist.assessments.history import labels_of
from checklist.assessments.position import Position
from checklist.assessments.progress import QuestionProgress, SectionProgress, progress_of
from checklist.core.question_set import Question, figure_keys


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


def check_page(position: Position) -> CheckPage:
    """All answers of an assessment, in the order of the set."""
    progress = progress_of(position)
    return CheckPage(
        sections=tuple(
            (one, tuple(Checked(row, tuple(besides(position, row.question))) for row in one.rows))
            for one in progress
        ),
        answered=sum(one.answered for one in progress),
        applicable=sum(one.applicable for one in progress),
    )


def besides(position: Position, question: Question) -> Iterator[tuple[str, str]]:
    """What was given on a question's page besides its answer, labelled, as it is read."""
    question_set, said = position.question_set, position.said
    elsewhere = {
        key
        for one in question.measures
        if question_set.home_of(one).id != question.id
        for key, _, _ in figure_keys(question_set.measure(one))
    }
    for key, label in labels_of(question_set, question).items():
        text = said.figures.get(key) or said.follow_ups.get(key)
        if text and key not in elsewhere:
            yield label, with_commas(text)
