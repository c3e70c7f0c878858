"""The chart of a section's levels: claimed hatched, supported solid, blank where unanswered."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.assessments.scored_assessment import Position
from checklist.core.answers.visibility import Standing
from checklist.core.question_sets.model import Question, Scale, Section
from checklist.reports.content.charts import Column, LevelChart, LevelLine, Pillar

STEP = 7
COLUMN = 6
ROOM_FOR_NUMBERS = 5
ROOM_FOR_WORDS = 11
BLANKS = {Standing.NOT_APPLICABLE: "n/a", Standing.HIDDEN: "–"}
BOTH = "{question}: claimed {claimed}, supported {supported}"
NEITHER = "{question}: {standing}"


def level_chart_of(position: Position, section: Section) -> LevelChart | None:
    """The chart of one section; none where no question of it has levels."""
    asked = [question for question in section.questions if question.type == "level"]
    if not asked:
        return None
    scale = max((position.question_set.scale_of(one) for one in asked), key=lambda one: top(one))
    left = ROOM_FOR_NUMBERS if has_numbers(scale) else ROOM_FOR_WORDS
    return LevelChart(
        width=left + COLUMN * len(asked) + 1,
        left=left,
        bottom=STEP * top(scale),
        lines=tuple(
            LevelLine((top(scale) - rank) * STEP, level.id if has_numbers(scale) else level.label)
            for rank, level in enumerate(scale.levels)
        ),
        columns=tuple(columns_of(position, asked)),
    )


def top(scale: Scale) -> int:
    """How many steps a scale has above its lowest level."""
    return len(scale.levels) - 1


def has_numbers(scale: Scale) -> bool:
    """Whether its levels are called by numbers."""
    return all(level.id.isdecimal() for level in scale.levels)


def columns_of(position: Position, asked: list[Question]) -> Iterator[Column]:
    """A column for each question."""
    for place, question in enumerate(asked):
        result = position.result.questions[question.id]
        scale = position.question_set.scale_of(question)
        claimed, supported = pillar(scale, result.claimed), pillar(scale, result.supported)
        words = BOTH if claimed and supported else NEITHER
        yield Column(
            question=question.id,
            number=question.id.rpartition("-")[2],
            x=COLUMN * place,
            claimed=claimed,
            supported=supported,
            blank="" if claimed else BLANKS.get(result.standing, ""),
            summary=words.format(
                question=question.id,
                claimed=result.claimed,
                supported=result.supported,
                standing=result.standing.value,
            ),
        )


def pillar(scale: Scale, level_id: str | None) -> Pillar | None:
    """A level as high as it stands on its scale; called by its number, or a word's first letter."""
    if level_id is None:
        return None
    text = level_id if has_numbers(scale) else scale.level(level_id).label[:1]
    return Pillar(STEP * scale.rank(level_id), text)
