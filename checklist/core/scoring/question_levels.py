"""Question levels: each question's level as claimed, as supported and after review."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from checklist.core.answers.sheet import AnswerSheet, Response
from checklist.core.answers.visibility import (
    EMPTY_RESPONSE,
    QuestionStatus,
    find_levels,
    find_statuses,
    sort_by_dependency,
)
from checklist.core.messages import Sentence, say
from checklist.core.question_sets.model import Fixing, Question, QuestionSet, Scale
from checklist.core.scoring.evidence_strength import weigh_all_evidence, weigh_force_evidence
from checklist.core.scoring.not_applicable import (
    explain_not_yet_agreed,
    explain_unanswered,
    find_agreement,
)
from checklist.core.scoring.results import Basis, QuestionResult
from checklist.core.scoring.reviewer_level import why_not_asked, why_refused


@dataclass(frozen=True, slots=True)
class QuestionLevel:
    """The level of one answered question on each basis, before other answers fix any."""

    levels: Mapping[Basis, str]
    strength: str | None
    best_strength: str | None
    remarks: tuple[Sentence, ...]


def score_questions(
    question_set: QuestionSet, sheet: AnswerSheet, condition_values: Mapping[str, str]
) -> dict[str, QuestionResult]:
    """Score every question of the set by itself, in the order of the set.

    ``condition_values`` are the figures, measures and facts that conditions may name.
    """
    order = sort_by_dependency(question_set)
    claimed, _ = find_statuses(question_set, sheet, condition_values, order)
    answered = {
        question.id: _score_question(question_set, question, sheet)
        for question in question_set.questions
        if claimed[question.id] is QuestionStatus.ANSWERED
    }
    levels = {
        basis: find_levels(
            order,
            {key: level.levels[basis] for key, level in answered.items()},
            claimed,
            condition_values,
            fixes_unanswered=not question_set.scoring.fixed_answers_kept,
        )
        for basis in Basis
    }
    return {
        question.id: _build_question_result(
            question_set, question, sheet, claimed[question.id], answered.get(question.id), levels
        )
        for question in question_set.questions
    }


def _score_question(
    question_set: QuestionSet, question: Question, sheet: AnswerSheet
) -> QuestionLevel:
    """Find an answered question's level on each basis; a typed value is the same on all three."""
    response = sheet.responses[question.id]
    given = response.given.value if response.given else ""
    if question.type != "level":
        return QuestionLevel(dict.fromkeys(Basis, given), None, None, ())
    model, scale = question_set.scoring, question_set.get_scale(question)
    force = weigh_force_evidence(model, scale, response, sheet.as_at)
    best = weigh_all_evidence(model, scale, response, sheet.as_at)
    supported = scale.levels[min(scale.rank(given), force.rank)].id
    refused = why_refused(question_set, question, response, sheet.as_at)
    final, judgement = supported, response.judgement
    if judgement is not None and judgement.level is not None and refused is None:
        final = judgement.level
    return QuestionLevel(
        levels={Basis.CLAIMED: given, Basis.SUPPORTED: supported, Basis.FINAL: final},
        strength=force.strength,
        best_strength=best.strength,
        remarks=best.remarks if refused is None else (*best.remarks, refused),
    )


def _build_question_result(
    question_set: QuestionSet,
    question: Question,
    sheet: AnswerSheet,
    claimed: QuestionStatus,
    answered: QuestionLevel | None,
    levels: Mapping[Basis, tuple[Mapping[str, str], frozenset[str]]],
) -> QuestionResult:
    """Build one question's result; its status is "fixed" where its level is on any basis."""
    response = sheet.responses.get(question.id, EMPTY_RESPONSE)
    level = {basis: levels[basis][0].get(question.id) for basis in Basis}
    fixed = [basis for basis in Basis if question.id in levels[basis][1]]
    status = QuestionStatus.FIXED if fixed else claimed
    is_level = question.type == "level"
    agreed = find_agreement(response)
    refused = why_not_asked(question_set, question, response, claimed)
    return QuestionResult(
        question=question.id,
        status=status,
        claimed=level[Basis.CLAIMED] if is_level else None,
        supported=level[Basis.SUPPORTED] if is_level else None,
        final=level[Basis.FINAL] if is_level else None,
        strength=answered.strength if answered else None,
        best_strength=answered.best_strength if answered else None,
        na_agreed=agreed if status is QuestionStatus.NOT_APPLICABLE else None,
        remarks=(
            *(answered.remarks if answered else ()),
            *((refused,) if refused else ()),
            *_status_remarks(question_set, question, response, status, fixed, level),
        ),
        was_answered=answered is not None,
    )


def _status_remarks(
    question_set: QuestionSet,
    question: Question,
    response: Response,
    status: QuestionStatus,
    fixed: Sequence[Basis],
    level: Mapping[Basis, str | None],
) -> Iterator[Sentence]:
    """Say why a question does not count as it was answered, or as it was not."""
    if status is QuestionStatus.FIXED and question.fixed is not None:
        scale = question_set.get_scale(question)
        yield from _fixed_remarks(scale, question, question.fixed, fixed, level)
    elif status is QuestionStatus.NOT_APPLICABLE and find_agreement(response) is None:
        yield explain_not_yet_agreed(question)
    elif status is QuestionStatus.UNANSWERED and response.given is not None:
        yield explain_unanswered(question, response)


def _fixed_remarks(
    scale: Scale,
    question: Question,
    fixing: Fixing,
    fixed: Sequence[Basis],
    level: Mapping[Basis, str | None],
) -> Iterator[Sentence]:
    is_number = fixing.level.isdecimal()
    name = fixing.level if is_number else scale.get_level(fixing.level).in_words
    counts_at = "counts at level {level}" if is_number else "counts as {level}"
    if fixed[0] is Basis.CLAIMED:
        yield say(
            f"{{question}} is not asked and {counts_at}. {{reason}}",
            question=question.id,
            level=name,
            reason=fixing.reason,
        )
    else:
        yield say(
            f"{{question}} {counts_at} as {{bases}}. {{reason}}",
            question=question.id,
            level=name,
            bases=" and ".join(fixed),
            reason=fixing.reason,
        )
    if level[Basis.FINAL] is None:
        yield say(
            "After review nothing fixes {question} any more, so it now needs an answer.",
            question=question.id,
        )
