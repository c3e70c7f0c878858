"""How an answer is marked on paper: ticks, a box or lines, as its type asks, and within what."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checklist.assessments.figures import format_figure
from checklist.core.answers.typed_values import capitalised
from checklist.core.exact_numbers import read_number
from checklist.core.question_sets.conditions import NOT_APPLICABLE
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.rounding import format_plain
from checklist.reports.content.form import Box, Tick
from checklist.reports.content_builders.clipping import clip_text
from checklist.web.filters import format_day

UNITS = {"percent": "per cent", "GBP": "pounds (£)"}
_HOW = {
    "level": "Tick one. If two levels fit, choose the lower.",
    "choice": "Tick one.",
    "choices": "Tick all that apply.",
    "date": "Day, month and year",
    "text": "Up to {most:,} characters",
}
_NEEDS_REASON = "Give the reason in the note."
DATE = "day / month / year"


def how_to_mark(question: Question) -> str:
    """Return how to give an answer of this type, and within what limits."""
    if question.type in _HOW:
        text = _HOW[question.type].format(most=question.character_limit)
        return f"{text}, not in the future." if question.not_in_future else text
    return ", ".join(_describe_limits(question)).capitalize()


def build_ticks(question_set: QuestionSet, question: Question, value: str) -> Iterator[Tick]:
    """Levels with their descriptors, or choices; and not applicable where it may be chosen."""
    if question.type == "level":
        levels = question_set.scale_of(question).levels
        told = question.descriptors or ("",) * len(levels)
        for level, descriptor in zip(levels, told, strict=True):
            is_word = level.id.casefold() == level.label.casefold()
            name = level.label if is_word else f"{level.id} {level.label}"
            yield Tick(name, descriptor, level.id == value)
    chosen = {one.strip() for one in value.split(";")} if question.type == "choices" else {value}
    for choice in question.choices:
        yield Tick(capitalised(choice), "", choice in chosen)
    if question.na_allowed:
        yield Tick("Does not apply", question.na_when or _NEEDS_REASON, value == NOT_APPLICABLE)


def build_box(question: Question, value: str) -> Box | None:
    """Return the box of a question that is answered by a number or a date."""
    if question.type not in ("number", "money", "percentage", "date"):
        return None
    return Box(question.id, "Answer", _find_unit(question), _shown(question, value))


def date_shown(value: str) -> str:
    """Return a saved date as it is read; as it was typed where it is none."""
    try:
        return format_day(date.fromisoformat(value))
    except ValueError:
        return clip_text(value)


def build_text(question: Question, value: str) -> str | None:
    """Return the saved text of a question that is answered in words; None where it is not."""
    return clip_text(value) if question.type == "text" and value != NOT_APPLICABLE else None


def _describe_limits(question: Question) -> Iterator[str]:
    """Yield what a number must keep to."""
    if question.minimum is not None:
        yield f"{format_plain(question.minimum)} or more"
    if question.maximum is not None:
        yield f"{format_plain(question.maximum)} or less"
    if question.decimal_places:
        yield f"at most {question.decimal_places} decimal places"


def _find_unit(question: Question) -> str:
    """Return what is to be written in the box."""
    match question.type:
        case "date":
            return DATE
        case "money":
            return UNITS["GBP"]
        case "percentage":
            return UNITS["percent"]
    return UNITS.get(question.unit, question.unit)


def _shown(question: Question, value: str) -> str:
    """Return a saved number or date as it is read."""
    if value == NOT_APPLICABLE:
        return ""
    if question.type == "date":
        return date_shown(value)
    return format_figure(value) if read_number(value) is not None else clip_text(value)
