"""Where an answer is written on paper: ticks, a box or lines by its type, with its limits."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checklist.assessments.figures import format_figure
from checklist.core.answers.typed_values import capitalise, group_thousands
from checklist.core.exact_numbers import read_number
from checklist.core.messages import format_count
from checklist.core.question_sets.conditions import NOT_APPLICABLE
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.reports.content.form import Box, Tick
from checklist.reports.content_builders.clipping import clip_text
from checklist.web.filters import format_day

UNITS = {"percent": "per cent", "GBP": "pounds (£)"}
_INSTRUCTIONS = {
    "level": "Tick one. If two levels fit, choose the lower.",
    "choice": "Tick one.",
    "choices": "Tick all that apply.",
    "date": "Day, month and year",
    "text": "Up to {most}",
}
_NEEDS_REASON = "Give the reason in the note."
DATE_UNIT = "day / month / year"


def build_instruction(question: Question) -> str:
    """Build the instruction for answers of this type, with their limits."""
    if question.type in _INSTRUCTIONS:
        text = _INSTRUCTIONS[question.type].format(
            most=format_count(question.character_limit, "character")
        )
        return f"{text}, not in the future." if question.not_in_future else text
    return ", ".join(_describe_limits(question)).capitalize()


def build_ticks(question_set: QuestionSet, question: Question, value: str) -> Iterator[Tick]:
    """Yield levels with their descriptors, or choices, and "does not apply" where allowed."""
    if question.type == "level":
        levels = question_set.get_scale(question).levels
        descriptors = question.descriptors or ("",) * len(levels)
        for level, descriptor in zip(levels, descriptors, strict=True):
            is_word = level.id.casefold() == level.label.casefold()
            name = level.label if is_word else f"{level.id} {level.label}"
            yield Tick(name, descriptor, level.id == value)
    chosen = {part.strip() for part in value.split(";")} if question.type == "choices" else {value}
    for choice in question.choices:
        yield Tick(capitalise(choice), "", choice in chosen)
    if question.na_allowed:
        yield Tick("Does not apply", question.na_when or _NEEDS_REASON, value == NOT_APPLICABLE)


def build_box(question: Question, value: str) -> Box | None:
    """Build the box of a question answered by a number or a date; None for other types."""
    if question.type not in ("number", "money", "percentage", "date"):
        return None
    return Box(question.id, "Answer", _find_unit(question), _format_saved_value(question, value))


def format_saved_date(value: str) -> str:
    """Format a saved date; one that cannot be read stays as typed."""
    try:
        return format_day(date.fromisoformat(value))
    except ValueError:
        return clip_text(value)


def build_text(question: Question, value: str) -> str | None:
    """Return the saved text of a question answered in words; None for other types."""
    return clip_text(value) if question.type == "text" and value != NOT_APPLICABLE else None


def _describe_limits(question: Question) -> Iterator[str]:
    """Yield the limits of a number in words."""
    if question.minimum is not None:
        yield f"{group_thousands(question.minimum)} or more"
    if question.maximum is not None:
        yield f"{group_thousands(question.maximum)} or less"
    if question.decimal_places:
        yield f"at most {format_count(question.decimal_places, 'decimal place')}"


def _find_unit(question: Question) -> str:
    """Return the unit printed beside the box."""
    match question.type:
        case "date":
            return DATE_UNIT
        case "money":
            return UNITS["GBP"]
        case "percentage":
            return UNITS["percent"]
    return UNITS.get(question.unit, question.unit)


def _format_saved_value(question: Question, value: str) -> str:
    """Format a saved number or date."""
    if value == NOT_APPLICABLE:
        return ""
    if question.type == "date":
        return format_saved_date(value)
    return format_figure(value) if read_number(value) is not None else clip_text(value)
