"""Where each question stands: its level as claimed, as supported and after review, with remarks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from checklist.core.answers.sheet import AnswerSheet, Response
from checklist.core.answers.visibility import (
    NOTHING,
    QuestionStatus,
    levels_on,
    question_statuses,
    settled_order,
)
from checklist.core.messages import Sentence, say
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.scoring.evidence_strength import support_by_all, support_by_force
from checklist.core.scoring.results import Basis, QuestionResult
from checklist.core.scoring.reviewer_level import why_refused


@dataclass(frozen=True, slots=True)
class Own:
    """An answered question's own level, before what other answers fix."""

    levels: Mapping[Basis, str]
    strength: str | None
    best_strength: str | None
    remarks: tuple[Sentence, ...]


def stand(
    question_set: QuestionSet, sheet: AnswerSheet, besides: Mapping[str, str]
) -> dict[str, QuestionResult]:
    """Where every question of the set stands."""
    order = settled_order(question_set)
    claimed, _ = question_statuses(question_set, sheet, besides, order)
    own = {
        question.id: _own_of(question_set, question, sheet)
        for question in question_set.questions
        if claimed[question.id] is QuestionStatus.ANSWERED
    }
    levels = {
        basis: levels_on(order, {one: own[one].levels[basis] for one in own}, claimed, besides)
        for basis in Basis
    }
    return {
        question.id: _result_of(question, sheet, claimed[question.id], own, levels)
        for question in question_set.questions
    }


def _own_of(question_set: QuestionSet, question: Question, sheet: AnswerSheet) -> Own:
    """An answered question's own level on each basis: typed values are the same on all three."""
    response = sheet.responses[question.id]
    given = response.given.value if response.given else ""
    if question.type != "level":
        return Own(dict.fromkeys(Basis, given), None, None, ())
    model, scale = question_set.scoring, question_set.scale_of(question)
    force = support_by_force(model, scale, response, sheet.as_at)
    best = support_by_all(model, scale, response, sheet.as_at)
    supported = scale.levels[min(scale.rank(given), force.rank)].id
    refused = why_refused(question_set, question, response, sheet.as_at)
    final, judgement = supported, response.judgement
    if judgement is not None and judgement.level is not None and refused is None:
        final = judgement.level
    return Own(
        levels={Basis.CLAIMED: given, Basis.SUPPORTED: supported, Basis.FINAL: final},
        strength=force.strength,
        best_strength=best.strength,
        remarks=best.remarks if refused is None else (*best.remarks, refused),
    )


def _result_of(
    question: Question,
    sheet: AnswerSheet,
    claimed: QuestionStatus,
    own: Mapping[str, Own],
    levels: Mapping[Basis, tuple[Mapping[str, str], frozenset[str]]],
) -> QuestionResult:
    """Where one question stands, a level fixed on any basis being told as fixed."""
    response = sheet.responses.get(question.id, NOTHING)
    mine = own.get(question.id)
    found = {basis: levels[basis][0].get(question.id) for basis in Basis}
    fixed = [basis for basis in Basis if question.id in levels[basis][1]]
    status = QuestionStatus.FIXED if fixed else claimed
    is_level = question.type == "level"
    return QuestionResult(
        question=question.id,
        status=status,
        claimed=found[Basis.CLAIMED] if is_level else None,
        supported=found[Basis.SUPPORTED] if is_level else None,
        final=found[Basis.FINAL] if is_level else None,
        strength=mine.strength if mine else None,
        best_strength=mine.best_strength if mine else None,
        na_agreed=_agreed(response) if status is QuestionStatus.NOT_APPLICABLE else None,
        remarks=(
            *(mine.remarks if mine else ()),
            *_remarks_on(question, response, status, fixed, found),
        ),
    )


def _agreed(response: Response) -> bool | None:
    return response.judgement.not_applicable_agreed if response.judgement else None


def _remarks_on(
    question: Question,
    response: Response,
    status: QuestionStatus,
    fixed: Sequence[Basis],
    found: Mapping[Basis, str | None],
) -> Iterator[Sentence]:
    """What must be said of how a question counts."""
    if status is QuestionStatus.FIXED and question.fixed is not None:
        yield from _remarks_on_fixed(question, question.fixed.reason, fixed, found)
    elif status is QuestionStatus.NOT_APPLICABLE and _agreed(response) is None:
        yield say("{question} does not apply: not yet agreed.", question=question.id)
    elif status is QuestionStatus.UNANSWERED and response.given is not None:
        yield _why_unanswered(question, response)


def _remarks_on_fixed(
    question: Question, reason: str, fixed: Sequence[Basis], found: Mapping[Basis, str | None]
) -> Iterator[Sentence]:
    level = question.fixed.level if question.fixed else ""
    if fixed[0] is Basis.CLAIMED:
        yield say(
            "{question} is not asked and counts at level {level}. {reason}",
            question=question.id,
            level=level,
            reason=reason,
        )
    else:
        yield say(
            "{question} counts at level {level} as {bases}. {reason}",
            question=question.id,
            level=level,
            bases=" and ".join(fixed),
            reason=reason,
        )
    if found[Basis.FINAL] is None:
        yield say(
            "After review nothing fixes {question} any more, so it now needs an answer.",
            question=question.id,
        )


def _why_unanswered(question: Question, response: Response) -> Sentence:
    """Why something was given and yet the question counts as unanswered."""
    if response.given is None or not response.given.is_not_applicable:
        text = "{question} was given no level of its scale, so it counts as unanswered."
        return say(text, question=question.id)
    if not question.na_allowed:
        text = "{question} must be answered: not applicable is not allowed here."
        return say(text, question=question.id)
    if _agreed(response) is False:
        text = "The reviewer did not agree that {question} does not apply: it needs an answer."
        return say(text, question=question.id)
    if response.given.note.strip():
        text = "{question} must be answered: its figures show that it applies."
        return say(text, question=question.id)
    return say("Give the reason why {question} does not apply.", question=question.id)
