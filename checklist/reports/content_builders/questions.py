"""Builds a question's entry in the report: levels, note, measures, follow-ups and exhibits."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.question_sets.model import Question
from checklist.core.scoring.not_applicable import NOT_YET_AGREED
from checklist.core.scoring.results import QuestionResult
from checklist.reports.content.questions import (
    FollowUpAnswer,
    LevelEntry,
    QuestionEntry,
    ValueEntry,
)
from checklist.reports.content_builders.clipping import clip_text
from checklist.reports.content_builders.exhibits import build_exhibit_entries
from checklist.reports.content_builders.measures import build_measure

_NO_LEVEL = LevelEntry("", "")
_CONFIDENCE_TEXTS = {
    "quoted-in-source": "stated in the source",
    "reported": "reported by others",
    "inferred": "our inference",
}
STATUS_TEXTS = {
    QuestionStatus.UNANSWERED: "Not answered.",
    QuestionStatus.HIDDEN: "Not asked, given the other answers.",
    QuestionStatus.FIXED: "Not asked: its level follows from another answer.",
}
RESTRICTED_TEXTS = {
    False: "Answered, restricted. It is left out here.",
    True: "Restricted. It is not answered yet.",
}
"""By whether a restricted question is still unanswered."""

_ANSWER = "Answered: {value}"
_NOT_APPLICABLE_AGREED = "Not applicable, as agreed by the reviewer."
_NOT_APPLICABLE_OPEN = f"{NOT_YET_AGREED}."


def build_question_entry(scored: ScoredAssessment, question: Question) -> QuestionEntry:
    """Build the entry of one question from its saved answer and its result."""
    result = scored.result.questions[question.id]
    saved = scored.saved_answers.answers.get(question.id)
    given = saved.given if saved else None
    note = given.note if given else ""
    is_level = question.type == "level"
    measures = tuple(_build_headlines(scored, question))
    exhibits = build_exhibit_entries(scored, question.id)
    follow_ups = tuple(_build_follow_up_answers(scored, question))
    is_answered = result.status in (
        QuestionStatus.ANSWERED,
        QuestionStatus.FIXED,
        QuestionStatus.NOT_APPLICABLE,
    )
    is_begun = result.status is QuestionStatus.UNANSWERED and bool(note)
    is_told = is_answered or is_begun or bool(measures or exhibits or follow_ups)
    return QuestionEntry(
        question_id=question.id,
        prompt=question.prompt,
        is_detailed=is_told and not result.is_restricted,
        is_fixed=result.status is QuestionStatus.FIXED,
        is_limiting=question.limiting,
        weight=question.weight if question.scored else 0,
        claimed=build_level_entry(scored, question, result.claimed) if is_level else _NO_LEVEL,
        supported=build_level_entry(scored, question, result.supported) if is_level else _NO_LEVEL,
        final=build_level_entry(scored, question, result.final) if is_level else _NO_LEVEL,
        answer_text=_describe_answer(
            result, scored.format_answer(question, given.value) if given else ""
        ),
        note=clip_text(note),
        is_over_claimed=is_level and result.is_over_claimed,
        remarks=tuple(str(remark) for remark in result.remarks),
        follow_ups=follow_ups,
        measures=measures,
        exhibits=exhibits,
        sources=", ".join(question.sources),
        confidence=_CONFIDENCE_TEXTS[question.confidence],
    )


def build_level_entry(
    scored: ScoredAssessment, question: Question, level_id: str | None
) -> LevelEntry:
    """Build a level by id and name; a level that is called by a word has no id of its own."""
    if level_id is None:
        return _NO_LEVEL
    level = scored.question_set.get_scale(question).get_level(level_id)
    return (
        LevelEntry(level.id, level.label) if level.id.isdecimal() else LevelEntry(level.label, "")
    )


def _build_headlines(scored: ScoredAssessment, question: Question) -> Iterator[ValueEntry]:
    """Yield each measure by its headline; the chapter on measures has all values."""
    for measure in build_measure(scored, question):
        yield ValueEntry(measure.measure_id, measure.label, measure.headline, "")


def _describe_answer(result: QuestionResult, value: str) -> str:
    """Return the text that replaces the levels of a question without any."""
    if result.is_restricted:
        return RESTRICTED_TEXTS[result.status is QuestionStatus.UNANSWERED]
    if result.status is QuestionStatus.NOT_APPLICABLE:
        return _NOT_APPLICABLE_AGREED if result.na_agreed else _NOT_APPLICABLE_OPEN
    if result.status is QuestionStatus.ANSWERED:
        return _ANSWER.format(value=clip_text(value))
    return STATUS_TEXTS[result.status]


def _build_follow_up_answers(
    scored: ScoredAssessment, question: Question
) -> Iterator[FollowUpAnswer]:
    """Yield the answered follow-ups."""
    response = scored.sheet.responses.get(question.id)
    for follow_up in question.follow_ups:
        text = response.follow_ups.get(follow_up.id, "") if response else ""
        if text:
            yield FollowUpAnswer(follow_up.prompt, clip_text(text))
