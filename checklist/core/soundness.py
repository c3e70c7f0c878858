"""Whether a question set hangs together: what no single entry can say of itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checklist.core.question_set import QuestionSet
from checklist.core.reading import Keys


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that does not hang together: the keys it stands at, and how to mend it."""

    keys: Keys
    advice: str


def faults(question_set: QuestionSet) -> Iterator[Fault]:
    """All that does not hang together in a set."""
    yield from ()
