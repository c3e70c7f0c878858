"""Differences between two JSON values: each by its place, with what stood there and what does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Difference:
    """One place where two values differ; None where nothing stands there.

    ``place`` names it by keys, and numbers from 0 in lists: ``sections.vet.trail.0``.
    """

    place: str
    before: str | None
    after: str | None

    def __str__(self) -> str:
        return f"{self.place}: {_quote(self.before)}, now {_quote(self.after)}"


def find_differences(before: Any, after: Any) -> tuple[Difference, ...]:
    """Find every place where two JSON values differ, by its name."""
    old, new = dict(_flatten("", before)), dict(_flatten("", after))
    return tuple(
        Difference(place, old.get(place), new.get(place))
        for place in sorted(old.keys() | new.keys())
        if old.get(place) != new.get(place)
    )


def _flatten(place: str, value: Any) -> Iterator[tuple[str, str]]:
    """Yield each plain value with its place. What is null or empty stands nowhere."""
    if isinstance(value, Mapping):
        for key, found in value.items():
            yield from _flatten(_join(place, str(key)), found)
    elif isinstance(value, list | tuple):
        for number, found in enumerate(value):
            yield from _flatten(_join(place, str(number)), found)
    elif isinstance(value, bool):
        yield place, "yes" if value else "no"
    elif value is not None:
        yield place, str(value)


def _join(place: str, key: str) -> str:
    return f"{place}.{key}" if place else key


def _quote(text: str | None) -> str:
    return "nothing" if text is None else f"“{text}”"
