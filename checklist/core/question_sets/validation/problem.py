"""What a problem of a set is, and those that any part of it can have."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter

from checklist.core.question_sets.yaml_reader import Keys

Named = tuple[Keys, str]
"""Where a name stands in the file, and the name."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A problem of a set: the keys it is at, and how to mend it."""

    keys: Keys
    advice: str


def find_repeated(named: Iterable[Named], what: str) -> Iterator[Problem]:
    """Yield a problem for each repeated name."""
    seen: set[str] = set()
    for keys, name in named:
        if name in seen:
            yield Problem(keys, f"give this {what} a name of its own; {name} is taken")
        seen.add(name)


def find_unknown(named: Iterable[Named], known: Iterable[str], what: str) -> Iterator[Problem]:
    """Yield a problem for each unknown name. An empty one means "none"."""
    known = set(known)
    for keys, name in named:
        if name and name not in known:
            yield Problem(keys, f"name a {what} of this set; {name} is none")


def find_cycles(graph: Mapping[str, Iterable[str]]) -> Iterator[list[str]]:
    """Yield every cycle of names that depend on each other, each once."""
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
