"""Reviewer's level: why a reviewer's final level of one question may be refused."""

from __future__ import annotations

from datetime import date

from checklist.core.answers.sheet import Response
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.messages import Sentence, say
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.scoring.evidence_strength import find_supported, weigh_all_evidence


def why_not_asked(
    question_set: QuestionSet, question: Question, response: Response, claimed: QuestionStatus
) -> Sentence | None:
    """Say that a reviewer's level is refused, as the force was not asked; None where it was.

    ``claimed`` is the question's status by what the force claims (dossier 4a.3).
    """
    judgement = response.judgement
    if judgement is None or judgement.level is None:
        return None
    if not question_set.scoring.fixed_answers_kept:
        return None
    if claimed is QuestionStatus.FIXED and question.fixed is not None:
        text = "A reviewer cannot set the level of {question}: the force was not asked it. {reason}"
        return say(text, question=question.id, reason=question.fixed.reason)
    if claimed is QuestionStatus.HIDDEN:
        text = "A reviewer cannot set the level of {question}: the force was not asked it."
        return say(text, question=question.id)
    return None


def why_refused(
    question_set: QuestionSet, question: Question, response: Response, as_at: date
) -> Sentence | None:
    """Say why the reviewer's final level is refused; None where it is taken, or none is set.

    Who agrees with the supported level gives no reason; any other level needs one.
    """
    judgement = response.judgement
    if judgement is None or judgement.level is None:
        return None
    if question.type != "level":
        return say("{question} has no levels, so it has no final level.", question=question.id)
    if response.given is None or response.given.is_not_applicable:
        return say("{question} is not answered, so it has no final level.", question=question.id)
    scale = question_set.get_scale(question)
    if judgement.level not in [level.id for level in scale.levels]:
        return say(
            "{question} has no level {level}: choose one of {levels}.",
            question=question.id,
            level=judgement.level,
            levels=", ".join(level.id for level in scale.levels),
        )
    model = question_set.scoring
    agrees = judgement.level == find_supported(model, scale, response, as_at)
    if not judgement.reason.strip() and not agrees:
        return say(
            "Say why {question} is judged at level {level}.",
            question=question.id,
            level=judgement.level,
        )
    ceiling = weigh_all_evidence(model, scale, response, as_at)
    if scale.rank(judgement.level) <= ceiling.rank:
        return None
    return say(
        "{question} cannot be at level {level}: the evidence, {strength} at best,"
        " supports level {ceiling} at most.",
        question=question.id,
        level=judgement.level,
        strength=ceiling.strength,
        ceiling=scale.levels[ceiling.rank].id,
    )
