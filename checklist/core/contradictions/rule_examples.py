"""Examples of a rule: answers at which it finds a point to check, and answers at which not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from pydantic import BaseModel, ConfigDict, Field, field_validator

_FEWEST = 5
_PAIR = re.compile(r"(?P<keys>[A-Za-z][A-Za-z0-9_.,\- ]*) = (?P<value>.+)")
_ANSWER = re.compile(r"[a-z]+-[0-9]{2}")
_FIGURE = re.compile(r"M[0-9]{2}(?:\.[a-z0-9_]+)?")
_DATES = ("as at", "saved", "dated", "review")
_TEXTS = ("set", "note", "strength", "held", "evidence", "used for")
_NOTE_START = "note = "


class RuleExamples(BaseModel):
    """Where a rule finds a point, and where it finds none: at least five of each.

    A rule that reads notes has the notes themselves. Others have ``vet-03 = 3; M03 = 50``: answers,
    figures, and what ``Example`` says besides.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    points: tuple[str, ...] = Field(min_length=_FEWEST)
    no_point: tuple[str, ...] = Field(min_length=_FEWEST)

    @field_validator("points", "no_point")
    @classmethod
    def _refuse_repeated(cls, texts: tuple[str, ...]) -> tuple[str, ...]:
        if len(set(texts)) < len(texts):
            raise ValueError("remove one of two examples that are the same")
        return texts


@dataclass(slots=True)
class Example:
    """What an example gives: answers and figures by key, and what stands at every answer."""

    answers: dict[str, str] = field(default_factory=dict)
    figures: dict[str, str] = field(default_factory=dict)
    dates: dict[str, date | None] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)


def read_example(text: str) -> Example:
    """Read an example that is not a note alone. Raises ValueError."""
    example = Example()
    for key, value in _split_pairs(text):
        if _ANSWER.fullmatch(key):
            example.answers[key] = value
        elif _FIGURE.fullmatch(key):
            example.figures[key] = value
        elif key in _DATES:
            example.dates[key] = None if value == "none" else date.fromisoformat(value)
        elif key in _TEXTS:
            example.texts[key] = value
        else:
            raise ValueError(f"name a question, a figure or another thing known: {key} is none")
    return example


def _split_pairs(text: str) -> Iterator[tuple[str, str]]:
    """Split ``vet-01, vet-02 = 3; note = all the rest`` into keys, each with its value."""
    before, mark, note = text.partition(_NOTE_START)
    for part in filter(None, (each.strip() for each in before.split(";"))):
        pair = _PAIR.fullmatch(part)
        if pair is None:
            raise ValueError(f"write each part as vet-03 = 3, with ; between: {part}")
        for key in pair["keys"].split(","):
            yield key.strip(), pair["value"]
    if mark:
        yield "note", note
