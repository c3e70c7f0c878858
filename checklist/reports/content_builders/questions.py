"""A question as the report tells it: levels, note, figures, follow-ups and exhibits."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.question_sets.model import Question
from checklist.core.scoring.results import QuestionResult
from checklist.reports.content.questions import Amount, Asked, Reply, Rung
from checklist.reports.content_builders.clipping import clip
from checklist.reports.content_builders.exhibits import shown_of
from checklist.reports.content_builders.measures import counted_of

_NO_RUNG = Rung("", "")
_SOURCED = {
    "quoted-in-source": "stated in the source",
    "reported": "reported by others",
    "inferred": "our inference",
}
SAID_OF = {
    QuestionStatus.UNANSWERED: "Not answered.",
    QuestionStatus.HIDDEN: "Not asked, given the other answers.",
    QuestionStatus.FIXED: "Not asked: its level follows from another answer.",
}
_ANSWERED_OTHERWISE = "Answered: {value}"
_NOT_APPLICABLE_AGREED = "Not applicable, as agreed by the reviewer."
_NOT_APPLICABLE_OPEN = "Not applicable, as the force says; not yet agreed."


def asked_of(scored: ScoredAssessment, question: Question) -> Asked:
    """One question, with all that was said to it and what it comes to."""
    result = scored.result.questions[question.id]
    response = scored.sheet.responses.get(question.id)
    given = response.given if response else None
    is_level = question.type == "level"
    counted = tuple(_measured_in(scored, question))
    exhibits = shown_of(scored, question.id)
    replies = tuple(_replies_to(scored, question))
    told = result.status in (
        QuestionStatus.ANSWERED,
        QuestionStatus.FIXED,
        QuestionStatus.NOT_APPLICABLE,
    )
    return Asked(
        question=question.id,
        prompt=question.prompt,
        status=result.status.value,
        is_told=told or bool(counted or exhibits or replies),
        is_limiting=question.limiting,
        weight=question.weight if question.scored else 0,
        claimed=rung(scored, question, result.claimed) if is_level else _NO_RUNG,
        supported=rung(scored, question, result.supported) if is_level else _NO_RUNG,
        final=rung(scored, question, result.final) if is_level else _NO_RUNG,
        said=_said_of(result, scored.in_words(question, given.value) if given else ""),
        note=clip(given.note) if given else "",
        is_over_claimed=is_level and result.is_over_claimed,
        na_agreed=bool(result.na_agreed),
        remarks=tuple(str(remark) for remark in result.remarks),
        replies=replies,
        counted=counted,
        exhibits=exhibits,
        sources=", ".join(question.sources),
        confidence=_SOURCED[question.confidence],
    )


def rung(scored: ScoredAssessment, question: Question, level_id: str | None) -> Rung:
    """A level by its id and name."""
    if level_id is None:
        return _NO_RUNG
    level = scored.question_set.scale_of(question).level(level_id)
    return Rung(level.id, level.label) if level.id.isdecimal() else Rung(level.label, "")


def _measured_in(scored: ScoredAssessment, question: Question) -> Iterator[Amount]:
    """The measures of a question by what sums each up; all of them stand in their own chapter."""
    for one in counted_of(scored, question):
        yield Amount(one.measure, one.label, one.headline, "")


def _said_of(result: QuestionResult, value: str) -> str:
    """What stands in place of levels where a question has none."""
    if result.status is QuestionStatus.NOT_APPLICABLE:
        return _NOT_APPLICABLE_AGREED if result.na_agreed else _NOT_APPLICABLE_OPEN
    if result.status is QuestionStatus.ANSWERED:
        return _ANSWERED_OTHERWISE.format(value=clip(value))
    return SAID_OF[result.status]


def _replies_to(scored: ScoredAssessment, question: Question) -> Iterator[Reply]:
    """The follow-ups that were answered."""
    response = scored.sheet.responses.get(question.id)
    for follow_up in question.follow_ups:
        text = response.follow_ups.get(follow_up.id, "") if response else ""
        if text:
            yield Reply(follow_up.prompt, clip(text))
