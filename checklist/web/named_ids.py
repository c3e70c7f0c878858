"""Names for the ids that a refused form held: slices name what a person may know of."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from uuid import UUID

from flask import Flask, g

from checklist.core.organisations import Person
from checklist.registry import Entry

Namer = Callable[[Person, Collection[UUID]], Mapping[UUID, str]]
"""Names those of the ids that are of its slice and that the person may know of."""

_NAMERS: Entry[list[Namer]] = Entry("namers of ids", list)


def add_namer(app: Flask, name: Namer) -> None:
    """Have the ids of a slice named, on the page that gives back what was chosen."""
    _NAMERS.get(app).append(name)


def name_ids(ids: Collection[str]) -> Mapping[str, str]:
    """Name ids for the person who asks, whatever they are of; those that nothing names are left."""
    person = g.get("person")
    if person is None:
        return {}
    wanted = [UUID(each) for each in ids if len(each) == len(str(UUID(int=0)))]
    named: dict[str, str] = {}
    for name in _NAMERS.get():
        named |= {str(key): text for key, text in name(person, wanted).items()}
    return named
