"""A problem of a file, and finders of those that any part of it can have."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter

from checklist.core.question_sets.advice.spelling import explain_unknown, quote
from checklist.core.question_sets.yaml_reader import Keys

Named = tuple[Keys, str]
"""The keys of a name in the file, and the name."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A problem of a file: its keys there, and how to mend it.

    ``unknown`` is a name that nothing has, and ``known`` are those of its kind; ``is_repeat`` says
    that a name is given twice, ``is_alike`` that a text reads the same as another.
    """

    keys: Keys
    advice: str
    unknown: str = ""
    known: tuple[str, ...] = ()
    is_repeat: bool = False
    is_alike: bool = False


def find_repeated(named: Iterable[Named], what: str) -> Iterator[Problem]:
    """Yield a problem for each name that was used before; ``what`` says what it names."""
    seen: set[str] = set()
    for keys, name in named:
        if name in seen:
            advice = f"give this {what} a name of its own; {name} is taken"
            yield Problem(keys, advice, is_repeat=True)
        seen.add(name)


def find_unknown(named: Iterable[Named], known: Iterable[str], what: str) -> Iterator[Problem]:
    """Yield a problem for each name that is not known. An empty name means "none"."""
    known = tuple(known)
    for keys, name in named:
        if name and name not in known:
            yield build_unknown(keys, name, known, f"a {what} of this set")


def build_unknown(keys: Keys, name: str, known: Iterable[str], what: str) -> Problem:
    """Build the problem of a name that nothing has, with what may explain it."""
    known = tuple(known)
    advice = f"name {what}; {quote(name)} is none{explain_unknown(name, known)}"
    return Problem(keys, advice, unknown=name, known=known)


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
