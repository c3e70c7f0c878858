"""Messages for people: whole sentences with named gaps, so that they can be translated."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sentence:
    """A message in English with ``{gaps}``, and the values that fill them."""

    text: str
    values: Mapping[str, object]

    def __str__(self) -> str:
        return self.text.format_map(self.values)


def format_count(count: int, singular: str, plural: str | None = None) -> str:
    """Write a count with its noun: "1 answer", "2 answers", "1,200 entries"."""
    return f"{count:,} {singular if count == 1 else plural or singular + 's'}"


def say(text: str, /, **values: object) -> Sentence:
    """Build a message: ``say("{question} is at level {level}", question="vet-03", level=2)``."""
    return Sentence(text, values)
