"""A problem of a file, and finders of those that any part of it can have."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter

from checklist.core.question_sets.yaml_reader import Keys

Named = tuple[Keys, str]
"""The keys of a name in the file, and the name."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A problem of a file: its keys there, and how to mend it."""

    keys: Keys
    advice: str


def find_repeated(named: Iterable[Named], what: str) -> Iterator[Problem]:
    """Yield a problem for each name that was used before; ``what`` says what it names."""
    seen: set[str] = set()
    for keys, name in named:
        if name in seen:
            yield Problem(keys, f"give this {what} a name of its own; {name} is taken")
        seen.add(name)


def find_unknown(named: Iterable[Named], known: Iterable[str], what: str) -> Iterator[Problem]:
    """Yield a problem for each name that is not known. An empty name means "none"."""
    known = set(known)
    for keys, name in named:
        if name and name not in known:
            yield Problem(keys, f"name a {what} of this set; {name} is none")


def find_cycles(graph: Mapping[str, Iterable[str]]) -> Iterator[list[str]]:
    """Yield every cycle of names that depend on each other, each once."""
    remaining = dict(graph)
    while True:
        try:
            TopologicalSorter(remaining).prepare()
        except CycleError as error:
            cycle: list[str] = error.args[1]
            yield cycle
            remaining = {name: used for name, used in remaining.items() if name not in cycle}
        else:
            return
