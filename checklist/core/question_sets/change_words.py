"""Values of a question set in words, and what of them is said and never computed with."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from checklist.core.question_sets.conditions import Condition

# Whatever the part of a set that they stand in.
_WORDING = {
    "definition", "explanation", "introduction", "label", "meaning", "message", "name", "prompt",
    "reason", "short_title", "text", "title",
}  # fmt: skip


def describe_value(value: object) -> str:
    """Write a value as people read it."""
    match value:
        case None | "" | ():
            return "nothing"
        case bool():
            return "yes" if value else "no"
        case tuple():
            return "; ".join(describe_value(each) for each in value)
        case Condition():
            return f" {'and' if value.match == 'all' else 'or'} ".join(
                f"{each.of} {each.operator} {each.value}".strip() for each in value.comparisons
            )
        case BaseModel():
            return ", ".join(_describe_fields(value))
    return str(value)


def leave_out_wording(value: object) -> object:
    """Return what of a value is computed with."""
    if isinstance(value, tuple):
        return tuple(leave_out_wording(each) for each in value)
    if isinstance(value, BaseModel):
        names = type(value).model_fields.keys() - _WORDING
        return {name: leave_out_wording(getattr(value, name)) for name in names}
    return value


def _describe_fields(part: BaseModel) -> Iterator[str]:
    for name in type(part).model_fields:
        value = getattr(part, name)
        if value not in (None, "", ()):
            yield f"{name.replace('_', ' ')}: {describe_value(value)}"
