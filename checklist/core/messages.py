"""Messages for people: whole sentences with named gaps, so that they can be translated."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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


def join_names(names: Sequence[str]) -> str:
    """Join names as a sentence does: one, two and three. Of none it is empty."""
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def lower_first(text: str) -> str:
    """Begin a text with a small letter, as inside a sentence, unless with an abbreviation."""
    is_abbreviation = text[:2].isalpha() and text[:2].isupper()
    return text if is_abbreviation else text[:1].lower() + text[1:]


def say(text: str, /, **values: object) -> Sentence:
    """Build a message: ``say("{question} is at level {level}", question="vet-03", level=2)``."""
    return Sentence(text, values)
