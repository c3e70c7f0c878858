"""What was sent, read from its seal: for inspectors, while the force changes answers anew."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from checklist.assessments.figures import format_figure
from checklist.assessments.saved_exhibits import name_exhibit
from checklist.assessments.service import may_see_small_numbers
from checklist.assessments.submissions.sent_assessment import SentAssessment
from checklist.core.answers.typed_values import format_answer
from checklist.core.measures.small_number_suppression import (
    build_suppression_notice,
    find_suppressed_figures,
)
from checklist.core.organisations import Person
from checklist.core.question_sets.conditions import NOT_APPLICABLE
from checklist.core.question_sets.measure_keys import list_figure_keys
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.seals.content import SealedExhibit, SealedQuestion


@dataclass(frozen=True, slots=True)
class SentAnswer:
    """One question as it was sent; its figures and follow-ups each with their name.

    ``answer`` is "" where none was given.
    """

    question_id: str
    prompt: str
    answer: str
    note: str
    figures: tuple[tuple[str, str], ...]
    follow_ups: tuple[tuple[str, str], ...]
    exhibits: tuple[SealedExhibit, ...]
    is_not_applicable: bool
    is_restricted: bool

    @property
    def others(self) -> tuple[tuple[str, str], ...]:
        """Its figures, and after them its follow-ups."""
        return (*self.figures, *self.follow_ups)

    @property
    def told_exhibits(self) -> tuple[str, ...]:
        """Each exhibit in a line."""
        return tuple(_describe_exhibit(each) for each in self.exhibits)


@dataclass(frozen=True, slots=True)
class SentSection:
    """The questions of one section as they were sent."""

    title: str
    answers: tuple[SentAnswer, ...]


def list_sent(person: Person, sent: SentAssessment) -> tuple[SentSection, ...]:
    """List all that was sent, restricted questions too, in the order of the set."""
    hidden = find_hidden_figures(person, sent)
    return tuple(
        SentSection(
            section.title,
            tuple(build_sent_answer(sent, question, hidden) for question in section.questions),
        )
        for section in sent.question_set.sections
    )


def find_hidden_figures(person: Person, sent: SentAssessment) -> Mapping[str, str]:
    """Find the figures of groups too small to be shown to a person, with what is shown instead."""
    if may_see_small_numbers(person, sent.assessment):
        return {}
    small = find_suppressed_figures(sent.question_set, sent.sheet)
    return {key: str(build_suppression_notice(minimum)) for key, minimum in small.items()}


def build_sent_answer(
    sent: SentAssessment, question: Question, hidden: Mapping[str, str]
) -> SentAnswer:
    """Build one question as it was sent, with what is shown instead of ``hidden`` figures."""
    question_set, sealed = sent.question_set, sent.content.questions[question.id]
    return SentAnswer(
        question_id=question.id,
        prompt=question.prompt,
        answer=_write_answer(question_set, question, sealed),
        note=sealed.answer.note if sealed.answer else "",
        figures=tuple(_list_figures(question_set, question, sealed, hidden)),
        follow_ups=tuple(
            (follow_up.prompt, sealed.follow_ups[follow_up.id])
            for follow_up in question.follow_ups
            if follow_up.id in sealed.follow_ups
        ),
        exhibits=sealed.exhibits,
        is_not_applicable=sealed.answer is not None and sealed.answer.value == NOT_APPLICABLE,
        is_restricted=sealed.restriction is not None,
    )


def _write_answer(question_set: QuestionSet, question: Question, sealed: SealedQuestion) -> str:
    if sealed.answer is None or not sealed.answer.value:
        return ""
    return format_answer(question, question_set.get_scale(question), sealed.answer.value)


def _list_figures(
    question_set: QuestionSet,
    question: Question,
    sealed: SealedQuestion,
    hidden: Mapping[str, str],
) -> Iterator[tuple[str, str]]:
    """Yield the figures that were entered, each after its name."""
    for measure_id in question.measures:
        for key, figure, group in list_figure_keys(question_set.get_measure(measure_id)):
            if key in sealed.figures:
                name = f"{figure.label}, {group.label}" if group else figure.label
                yield name, hidden.get(key) or format_figure(sealed.figures[key])


def _describe_exhibit(exhibit: SealedExhibit) -> str:
    """Name an exhibit, what it is, its strength, and where to look in it."""
    told = f"{name_exhibit(exhibit.number)}, {exhibit.strength}: {exhibit.evidence.title}"
    if exhibit.pinpoint:
        told += f", {exhibit.pinpoint}"
    return f"{told} (withdrawn)" if exhibit.withdrawn_at else told
