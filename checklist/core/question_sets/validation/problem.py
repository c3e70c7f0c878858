"""What a fault in a set is, and the faults that any part of it can have."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter

from checklist.core.question_sets.yaml_reader import Keys

Named = tuple[Keys, str]
"""Where a name stands in the file, and the name."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that does not hang together: the keys it stands at, and how to mend it."""

    keys: Keys
    advice: str


def find_repeated(named: Iterable[Named], what: str) -> Iterator[Problem]:
    """A fault for each name that was given before."""
    seen: set[str] = set()
    for keys, name in named:
        if name in seen:
            yield Problem(keys, f"give this {what} a name of its own; {name} is taken")
        seen.add(name)


def find_unknown(named: Iterable[Named], known: Iterable[str], what: str) -> Iterator[Problem]:
    """A fault for each name that stands for nothing. An empty one stands for "none"."""
    known = set(known)
    for keys, name in named:
        if name and name not in known:
            yield Problem(keys, f"name a {what} of this set; {name} is none")


def find_cycles(graph: Mapping[str, Iterable[str]]) -> Iterator[list[str]]:
    """Every circle of names that rest on each other, each once."""
    left = dict(graph)
    while True:
        try:
            TopologicalSorter(left).prepare()
        except CycleError as error:
            circle: list[str] = error.args[1]
            yield circle
            left = {name: rests_on for name, rests_on in left.items() if name not in circle}
        else:
            return
