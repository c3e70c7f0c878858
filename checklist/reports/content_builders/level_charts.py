"""The chart of a section's levels: claimed hatched, supported solid, blank where unanswered."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.question_sets.model import Question, Scale, Section
from checklist.core.scoring.results import QuestionResult
from checklist.reports.content.charts import Column, LevelChart, LevelLine, Pillar

_STEP = 7
_COLUMN = 6
_ROOM_FOR_NUMBERS = 5
_ROOM_FOR_WORDS = 11
_RESTRICTED_BLANK = "r"
_BLANKS = {QuestionStatus.NOT_APPLICABLE: "n/a", QuestionStatus.HIDDEN: "–"}


def build_level_chart(scored: ScoredAssessment, section: Section) -> LevelChart | None:
    """Return the chart of one section; none where no question of it has levels."""
    questions = [question for question in section.questions if question.type == "level"]
    if not questions:
        return None
    scale = max((scored.question_set.get_scale(question) for question in questions), key=_top)
    left = _ROOM_FOR_NUMBERS if _has_numbers(scale) else _ROOM_FOR_WORDS
    return LevelChart(
        width=left + _COLUMN * len(questions) + 1,
        left=left,
        bottom=_STEP * _top(scale),
        lines=tuple(
            LevelLine(
                (_top(scale) - rank) * _STEP, level.id if _has_numbers(scale) else level.label
            )
            for rank, level in enumerate(scale.levels)
        ),
        columns=tuple(_build_columns(scored, questions)),
    )


def _top(scale: Scale) -> int:
    """Return how many steps a scale has above its lowest level."""
    return len(scale.levels) - 1


def _has_numbers(scale: Scale) -> bool:
    """Say whether its levels are called by numbers."""
    return all(level.id.isdecimal() for level in scale.levels)


def _build_columns(scored: ScoredAssessment, questions: list[Question]) -> Iterator[Column]:
    """Yield a column for each question."""
    for place, question in enumerate(questions):
        result = scored.result.questions[question.id]
        scale = scored.question_set.get_scale(question)
        claimed, supported = _pillar(scale, result.claimed), _pillar(scale, result.supported)
        yield Column(
            question_id=question.id,
            number=question.id.rpartition("-")[2],
            x=_COLUMN * place,
            claimed=claimed,
            supported=supported,
            blank=_name_blank(result) if claimed is None else "",
        )


def _name_blank(result: QuestionResult) -> str:
    """Name why a column is blank; "" where the question is not answered."""
    return _RESTRICTED_BLANK if result.is_restricted else _BLANKS.get(result.status, "")


def _pillar(scale: Scale, level_id: str | None) -> Pillar | None:
    """A level as high as it stands on its scale; called by its number, or a word's first letter."""
    if level_id is None:
        return None
    text = level_id if _has_numbers(scale) else scale.get_level(level_id).label[:1]
    return Pillar(_STEP * scale.rank(level_id), text)
