"""The keys of figures and derived values, and the other names that a formula may use.

A key is the measure's id, alone (``M03``) or with the figure's id (``M29.in_service``), and, where
the measure is counted for groups, with the group's id too (``M24.refused.women``).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from checklist.core.question_sets.model import Derived, Figure, Group, Measure

AS_AT = "as_at"
REPEAT_THEMES = "repeat_themes"
EARLIER_THEMES = "earlier_themes"
REFERENCE_SUFFIX = ".reference"
"""After a key, inside a formula computed for each group: the value of the reference group."""

_Item = TypeVar("_Item", Figure, Derived)


def build_measure_key(measure: Measure, item_id: str) -> str:
    """Build the key of a figure or derived value, without any group."""
    return f"{measure.id}.{item_id}" if item_id else measure.id


def list_figure_keys(measure: Measure) -> Iterator[tuple[str, Figure, Group | None]]:
    """Yield every figure of a measure with its key, group by group where it has groups."""
    return _list_keys(measure, measure.figures)


def list_derived_keys(measure: Measure) -> Iterator[tuple[str, Derived, Group | None]]:
    """Yield every derived value of a measure with its key, group by group where it has groups."""
    return _list_keys(measure, measure.derived)


def _list_keys(
    measure: Measure, items: tuple[_Item, ...]
) -> Iterator[tuple[str, _Item, Group | None]]:
    for item in items:
        key = build_measure_key(measure, item.id)
        if not measure.groups:
            yield key, item, None
        for group in measure.groups:
            yield f"{key}.{group.id}", item, group
