"""What was sent, read from its seal: for inspectors, while the force changes answers anew."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.saved_exhibits import name_exhibit
from checklist.assessments.submissions.models import Submission
from checklist.core.answers.typed_values import format_answer
from checklist.core.errors import NotFound
from checklist.core.question_sets.measure_keys import list_figure_keys
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.seals.content import SealedExhibit, SealedQuestion
from checklist.core.seals.reader import BadSeal, read_seal
from checklist.logs import log


@dataclass(frozen=True, slots=True)
class SentAnswer:
    """One question as it was sent; ``others`` are its figures and follow-ups, each with its name.

    ``answer`` is "" where none was given.
    """

    question_id: str
    prompt: str
    answer: str
    note: str
    others: tuple[tuple[str, str], ...]
    exhibits: tuple[str, ...]
    is_restricted: bool


@dataclass(frozen=True, slots=True)
class SentSection:
    """The questions of one section as they were sent."""

    title: str
    answers: tuple[SentAnswer, ...]


def list_sent(assessment: Assessment, submission: Submission) -> tuple[SentSection, ...]:
    """List all that was sent, restricted questions too, in the order of the set.

    Raises NotFound where the seal can no longer be read, and Locked where its set cannot.
    """
    try:
        sealed = read_seal(submission.seal.content.encode())
    except BadSeal:
        log.exception("a seal cannot be read", seal=str(submission.seal_id))
        raise NotFound("What was sent can no longer be read. Tell your administrator") from None
    question_set = load_pinned_set(assessment)
    return tuple(
        SentSection(
            section.title,
            tuple(
                _build_answer(question_set, question, sealed.questions[question.id])
                for question in section.questions
            ),
        )
        for section in question_set.sections
    )


def _build_answer(
    question_set: QuestionSet, question: Question, sealed: SealedQuestion
) -> SentAnswer:
    return SentAnswer(
        question_id=question.id,
        prompt=question.prompt,
        answer=_write_answer(question_set, question, sealed),
        note=sealed.answer.note if sealed.answer else "",
        others=tuple(_list_others(question_set, question, sealed)),
        exhibits=tuple(_describe_exhibit(each) for each in sealed.exhibits),
        is_restricted=sealed.restriction is not None,
    )


def _write_answer(question_set: QuestionSet, question: Question, sealed: SealedQuestion) -> str:
    if sealed.answer is None or not sealed.answer.value:
        return ""
    return format_answer(question, question_set.get_scale(question), sealed.answer.value)


def _list_others(
    question_set: QuestionSet, question: Question, sealed: SealedQuestion
) -> Iterator[tuple[str, str]]:
    """Yield the figures and the follow-ups that were entered, each after its name."""
    for measure_id in question.measures:
        for key, figure, group in list_figure_keys(question_set.get_measure(measure_id)):
            if key in sealed.figures:
                name = f"{figure.label}, {group.label}" if group else figure.label
                yield name, sealed.figures[key]
    for follow_up in question.follow_ups:
        if follow_up.id in sealed.follow_ups:
            yield follow_up.prompt, sealed.follow_ups[follow_up.id]


def _describe_exhibit(exhibit: SealedExhibit) -> str:
    """Name an exhibit, what it is, its strength, and where to look in it."""
    told = f"{name_exhibit(exhibit.number)}, {exhibit.strength}: {exhibit.evidence.title}"
    if exhibit.pinpoint:
        told += f", {exhibit.pinpoint}"
    return f"{told} (withdrawn)" if exhibit.withdrawn_at else told
