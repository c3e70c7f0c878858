"""Random content of seals, and all the ways in which one field of it can be another."""

from __future__ import annotations

import types
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from fractions import Fraction
from functools import cache, partial
from typing import Any, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from hypothesis import strategies as st

from checklist.core.seals.content import SealedContent

# What a database keeps: neither half of a surrogate pair, nor the character 0.
texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=8)
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
_PLAIN: Mapping[type, st.SearchStrategy[Any]] = {
    str: texts,
    int: st.integers(-(2**53) + 2, 2**53 - 1),
    bool: st.booleans(),
    Fraction: st.fractions(max_denominator=10**9),
    date: st.dates(),
    datetime: st.integers(-(10**15), 10**17).map(
        lambda ago: _LONG_AGO + timedelta(microseconds=ago)
    ),
    UUID: st.uuids(),
}


def sealed_contents() -> st.SearchStrategy[SealedContent]:
    """Any content of a seal, of a few questions."""
    return _build(SealedContent, False)


def full_contents() -> st.SearchStrategy[SealedContent]:
    """Content in which every field has a value, and every list and mapping an entry."""
    return _build(SealedContent, True)


def contents_of(kind: Any, *, is_full: bool) -> st.SearchStrategy[Any]:
    """Any content of another kind, or such in which every field has a value."""
    return _build(kind, is_full)


@cache
def _build(hint: Any, is_full: bool) -> st.SearchStrategy[Any]:
    origin, parts = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        given = _build(parts[0], is_full)
        return given if is_full else st.none() | given
    if origin is tuple:
        is_numbered = "number" in getattr(parts[0], "__dataclass_fields__", {})
        key = (lambda each: each.number) if is_numbered else None
        several = st.lists(_build(parts[0], is_full), min_size=is_full, max_size=3, unique_by=key)
        return several.map(lambda found: tuple(sorted(found, key=key)) if key else tuple(found))
    if origin is not None:
        keys, values = (_build(part, is_full) for part in parts)
        return st.dictionaries(keys, values, min_size=is_full, max_size=2)
    if isinstance(hint, type) and is_dataclass(hint):
        hints = get_type_hints(hint)
        return st.builds(hint, **{name: _build(each, is_full) for name, each in hints.items()})
    return st.sampled_from(list(hint)) if issubclass(hint, StrEnum) else _PLAIN[hint]


def list_changes(value: Any, place: str = "") -> Iterator[tuple[str, Any]]:
    """Yield the place of every single change, and the value with that change."""
    if not (is_dataclass(value) or isinstance(value, Mapping | tuple)):
        if value is not None:
            yield place, _change(value)
        return
    for key, found, put in _list_parts(value):
        for where, changed in list_changes(found, f"{place}.{key}"):
            yield where, put(changed)
    yield from _list_shortened(value, place)


def _list_parts(value: Any) -> Iterator[tuple[Any, Any, Callable[[Any], Any]]]:
    """Yield each part of a value with its key, and what puts another in its place."""
    if is_dataclass(value):
        for each in fields(value):
            yield each.name, getattr(value, each.name), partial(_put_field, value, each.name)
    elif isinstance(value, Mapping):
        for key, found in value.items():
            yield key, found, partial(_put_entry, value, key)
    else:
        for number, found in enumerate(value):
            yield number, found, partial(_put_element, value, number)


def _put_field(value: Any, name: str, changed: Any) -> Any:
    return replace(value, **{name: changed})


def _put_entry(value: Mapping[Any, Any], key: Any, changed: Any) -> Any:
    return {**value, key: changed}


def _put_element(value: tuple[Any, ...], number: int, changed: Any) -> Any:
    return (*value[:number], changed, *value[number + 1 :])


def _list_shortened(value: Any, place: str) -> Iterator[tuple[str, Any]]:
    """Yield a mapping or list without each of its parts in turn."""
    if isinstance(value, Mapping):
        for key in value:
            yield f"{place} without {key}", {k: v for k, v in value.items() if k != key}
    elif isinstance(value, tuple):
        for number in range(len(value)):
            yield f"{place} without {number}", value[:number] + value[number + 1 :]


def _change(value: Any) -> Any:
    match value:
        case StrEnum():
            return next(other for other in type(value) if other is not value)
        case bool():
            return not value
        case datetime():
            return value + timedelta(microseconds=1)
        case date():
            return value - timedelta(1) if value == date.max else value + timedelta(1)
        case UUID():
            return UUID(int=value.int ^ 1)
        case str():
            return f"{value}'"
    return value - 1
