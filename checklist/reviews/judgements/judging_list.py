"""The questions of a submission as an inspector goes through them: judged, and still to judge."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from checklist.assessments.submissions.sent_assessment import SentAssessment
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.question_sets.model import Level, Question, QuestionSet, Section
from checklist.core.reviews.judging import Choice, list_judging_choices
from checklist.core.scoring.results import QuestionResult
from checklist.reviews.judgements.judgement_queries import (
    NOT_JUDGED,
    Judgements,
    QuestionJudgements,
    SeenJudgement,
)

_WHY_NO_LEVEL = {
    QuestionStatus.UNANSWERED: "Not answered",
    QuestionStatus.NOT_APPLICABLE: "Not applicable",
    QuestionStatus.FIXED: "Not asked",
    QuestionStatus.ANSWERED: "Answered, without levels",
}


@dataclass(frozen=True, slots=True)
class ToldJudgement:
    """A judgement in words; ``judge_id`` is None where the person sees no more than the name."""

    text: str
    judge_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class JudgingRow:
    """One question of the list; ``claimed`` and ``supported`` are None where ``status`` says why.

    ``told`` are the judgements in words, ``is_changed`` that the force sent the question anew
    since the person judged it.
    """

    question: Question
    status: str
    claimed: Level | None
    supported: Level | None
    told: tuple[ToldJudgement, ...]
    takes_judgement: bool
    is_judged: bool
    is_changed: bool


@dataclass(frozen=True, slots=True)
class JudgingSection:
    """The questions of a section that are asked: to judge, judged, and those without a judgement.

    What takes none is not answered, or has no levels.
    """

    section: Section
    to_judge: tuple[JudgingRow, ...]
    judged: tuple[JudgingRow, ...]
    others: tuple[JudgingRow, ...]

    @property
    def total(self) -> int:
        """How many questions are to be judged in all."""
        return len(self.to_judge) + len(self.judged)


def list_sections(sent: SentAssessment, judgements: Judgements) -> tuple[JudgingSection, ...]:
    """List every section with its questions, in the order of the set."""
    return tuple(
        _build_section(sent, section, judgements) for section in sent.question_set.sections
    )


def find_judged(judgements: Judgements) -> frozenset[str]:
    """Find the ids of the questions that somebody judged."""
    return frozenset(key for key, found in judgements.items() if found.is_judged)


def find_next_to_judge(
    sent: SentAssessment, judged: Container[str], after: Question | None = None
) -> Question | None:
    """Find the next question that nobody judged, from the beginning again once the end is reached.

    None where every question that takes a judgement but ``after`` has one.
    """
    questions = sent.question_set.questions
    place = sent.question_set.get_index(after.id) + 1 if after else 0
    in_turn = (*questions[place:], *questions[: max(place - 1, 0)])
    return next((each for each in in_turn if _is_to_judge(sent, judged, each)), None)


def find_levels(
    question_set: QuestionSet, question: Question, result: QuestionResult
) -> tuple[Level | None, Level | None]:
    """Find the claimed and the supported level of a question; None where it has none."""
    if question.type != "level":
        return None, None
    scale = question_set.get_scale(question)
    claimed, supported = (
        scale.get_level(each) if each is not None else None
        for each in (result.claimed, result.supported)
    )
    return claimed, supported


def say_status(result: QuestionResult) -> str:
    """Say why a question has no claimed level."""
    return _WHY_NO_LEVEL.get(result.status, "Not asked")


def describe_judgement(
    question_set: QuestionSet, question: Question, judgement: SeenJudgement
) -> str:
    """Say in words what somebody judged."""
    match judgement.choice:
        case None:
            return "No judgement, a note"
        case Choice.NOT_APPLICABLE_AGREED:
            return "Agreed that it does not apply"
        case Choice.NOT_APPLICABLE_REFUSED:
            return "Refused: it applies"
    level = question_set.get_scale(question).get_level(judgement.level or "").in_words
    return f"Agreed: {level}" if judgement.choice is Choice.AGREE else f"Judged at {level}"


def _build_section(
    sent: SentAssessment, section: Section, judgements: Judgements
) -> JudgingSection:
    rows = [
        _build_row(sent, question, judgements.get(question.id, NOT_JUDGED))
        for question in section.questions
        if sent.result.questions[question.id].status is not QuestionStatus.HIDDEN
    ]
    return JudgingSection(
        section,
        to_judge=_keep(rows, takes_judgement=True, is_judged=False),
        judged=tuple(row for row in rows if row.is_judged),
        others=_keep(rows, takes_judgement=False, is_judged=False),
    )


def _keep(
    rows: Iterable[JudgingRow], *, takes_judgement: bool, is_judged: bool
) -> tuple[JudgingRow, ...]:
    return tuple(
        row for row in rows if (row.takes_judgement, row.is_judged) == (takes_judgement, is_judged)
    )


def _build_row(
    sent: SentAssessment, question: Question, judgements: QuestionJudgements
) -> JudgingRow:
    result = sent.result.questions[question.id]
    claimed, supported = find_levels(sent.question_set, question, result)
    own = judgements.own
    return JudgingRow(
        question=question,
        status=say_status(result),
        claimed=claimed,
        supported=supported,
        told=tuple(_tell(sent.question_set, question, judgements)),
        takes_judgement=bool(list_judging_choices(question, result)),
        is_judged=judgements.is_judged,
        is_changed=own is not None and own.question_digest != sent.digests[question.id],
    )


def _tell(
    question_set: QuestionSet, question: Question, judgements: QuestionJudgements
) -> Iterator[ToldJudgement]:
    """Tell the judgements of a question, the person's own first."""
    own = (judgements.own,) if judgements.own is not None else ()
    for each in (*own, *judgements.others):
        judged = describe_judgement(question_set, question, each)
        yield ToldJudgement(f"{'You' if each.is_own else each.judge}: {judged}", each.judge_id)
    for name in judgements.hidden:
        yield ToldJudgement(f"{name} judged it. You see it once you have")


def _is_to_judge(sent: SentAssessment, judged: Container[str], question: Question) -> bool:
    result = sent.result.questions[question.id]
    return question.id not in judged and bool(list_judging_choices(question, result))
