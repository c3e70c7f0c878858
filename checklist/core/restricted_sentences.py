"""Sentences as shown to a person from whom some questions are closed.

One that names a closed question is replaced by one that names it and says no more.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from checklist.core.messages import Sentence, say

NOT_SHOWN = "not shown, as it rests on a restricted question"
"""In place of a value that would tell of a closed answer."""

_ONE = "{questions} counts here. It is restricted, so its level and text are not shown."
_SEVERAL = "{questions} count here. They are restricted, so their levels and texts are not shown."
RESTS_ON_CLOSED = "What stands here rests on a restricted question, so it is not shown."


@dataclass(frozen=True, slots=True)
class ClosedWords:
    """What sentences may not tell: of the closed questions, and what rests on them.

    ``withheld`` are sentences that name none of them and follow from their answers all the same.
    """

    questions: frozenset[str]
    withheld: Collection[Sentence] = field(default=())

    def close(self, sentence: Sentence) -> Sentence:
        """Return a sentence as it may be shown: as it is, or with what is closed left out."""
        named = self.find_named(sentence)
        if named:
            return name_restricted(named)
        return say(RESTS_ON_CLOSED) if sentence in self.withheld else sentence

    def close_all(self, sentences: Iterable[Sentence]) -> tuple[Sentence, ...]:
        """Return sentences as they may be shown, with what is left out said once."""
        shown: list[Sentence] = []
        for sentence in map(self.close, sentences):
            if sentence not in shown:
                shown.append(sentence)
        return tuple(shown)

    def find_named(self, sentence: Sentence) -> tuple[str, ...]:
        """Find the closed questions that a sentence names."""
        text = str(sentence)
        return tuple(
            sorted(
                question
                for question in self.questions
                if re.search(rf"(?<![\w-]){re.escape(question)}(?![\w-])", text)
            )
        )


def name_restricted(questions: Collection[str]) -> Sentence:
    """Name restricted questions where more would be said of others."""
    return say(_ONE if len(questions) == 1 else _SEVERAL, questions=", ".join(questions))
