"""A question as the report tells it: levels, note, figures, follow-ups and exhibits."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.question_sets.model import Question
from checklist.core.scoring.results import QuestionResult
from checklist.reports.content.questions import Amount, LevelEntry, QuestionEntry, Reply
from checklist.reports.content_builders.clipping import clip_text
from checklist.reports.content_builders.exhibits import build_exhibit_entries
from checklist.reports.content_builders.measures import build_measure

_NO_RUNG = LevelEntry("", "")
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


def build_question_entry(scored: ScoredAssessment, question: Question) -> QuestionEntry:
    """Return one question, with all that was said to it and what it comes to."""
    result = scored.result.questions[question.id]
    response = scored.sheet.responses.get(question.id)
    given = response.given if response else None
    is_level = question.type == "level"
    counted = tuple(_build_question_amounts(scored, question))
    exhibits = build_exhibit_entries(scored, question.id)
    replies = tuple(_build_replies(scored, question))
    told = result.status in (
        QuestionStatus.ANSWERED,
        QuestionStatus.FIXED,
        QuestionStatus.NOT_APPLICABLE,
    )
    return QuestionEntry(
        question=question.id,
        prompt=question.prompt,
        status=result.status.value,
        is_told=told or bool(counted or exhibits or replies),
        is_limiting=question.limiting,
        weight=question.weight if question.scored else 0,
        claimed=build_level_entry(scored, question, result.claimed) if is_level else _NO_RUNG,
        supported=build_level_entry(scored, question, result.supported) if is_level else _NO_RUNG,
        final=build_level_entry(scored, question, result.final) if is_level else _NO_RUNG,
        said=_describe_answer(result, scored.format_answer(question, given.value) if given else ""),
        note=clip_text(given.note) if given else "",
        is_over_claimed=is_level and result.is_over_claimed,
        na_agreed=bool(result.na_agreed),
        remarks=tuple(str(remark) for remark in result.remarks),
        replies=replies,
        counted=counted,
        exhibits=exhibits,
        sources=", ".join(question.sources),
        confidence=_SOURCED[question.confidence],
    )


def build_level_entry(
    scored: ScoredAssessment, question: Question, level_id: str | None
) -> LevelEntry:
    """Return a level by its id and name."""
    if level_id is None:
        return _NO_RUNG
    level = scored.question_set.scale_of(question).level(level_id)
    return (
        LevelEntry(level.id, level.label) if level.id.isdecimal() else LevelEntry(level.label, "")
    )


def _build_question_amounts(scored: ScoredAssessment, question: Question) -> Iterator[Amount]:
    """The measures of a question by what sums each up; all of them stand in their own chapter."""
    for one in build_measure(scored, question):
        yield Amount(one.measure, one.label, one.headline, "")


def _describe_answer(result: QuestionResult, value: str) -> str:
    """Return what stands in place of levels where a question has none."""
    if result.status is QuestionStatus.NOT_APPLICABLE:
        return _NOT_APPLICABLE_AGREED if result.na_agreed else _NOT_APPLICABLE_OPEN
    if result.status is QuestionStatus.ANSWERED:
        return _ANSWERED_OTHERWISE.format(value=clip_text(value))
    return SAID_OF[result.status]


def _build_replies(scored: ScoredAssessment, question: Question) -> Iterator[Reply]:
    """Yield the follow-ups that were answered."""
    response = scored.sheet.responses.get(question.id)
    for follow_up in question.follow_ups:
        text = response.follow_ups.get(follow_up.id, "") if response else ""
        if text:
            yield Reply(follow_up.prompt, clip_text(text))
