"""Two Saves of one answer beside each other, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from checklist.assessments.answers.history import PastSave, in_words, labels_of
from checklist.core.question_sets.model import Question, QuestionSet

_WORD = re.compile(r"\S+|\n|[^\S\n]+")


@dataclass(frozen=True, slots=True)
class Span:
    """A run of words that both texts have, or that only the one it stands in has."""

    text: str
    is_changed: bool


@dataclass(frozen=True, slots=True)
class Compared:
    """One thing that was said at both Saves: its label, and each text with what differs in it."""

    label: str
    older: tuple[Span, ...]
    newer: tuple[Span, ...]

    @property
    def is_changed(self) -> bool:
        return any(span.is_changed for span in (*self.older, *self.newer))


def compared(
    question_set: QuestionSet, question: Question, older: PastSave, newer: PastSave
) -> list[Compared]:
    """All that was said at either Save, in the order of the page."""
    answers = [in_words(question_set, question, save.given) for save in (older, newer)]
    before, after = dict(older.besides), dict(newer.besides)
    labels = labels_of(question_set, question).values()
    return [
        _compare_whole("Answer", *answers),
        compare("Reason or note", older.given.note, newer.given.note),
        *(
            compare(label, before.get(label, ""), after.get(label, ""))
            for label in dict.fromkeys(labels)
            if label in before or label in after
        ),
    ]


def compare(label: str, older: str, newer: str) -> Compared:
    """Two texts word by word."""
    before, after = _WORD.findall(older), _WORD.findall(newer)
    steps = SequenceMatcher(None, before, after).get_opcodes()
    return Compared(
        label,
        tuple(_spans(before, [(tag != "equal", first, last) for tag, first, last, _, _ in steps])),
        tuple(_spans(after, [(tag != "equal", first, last) for tag, _, _, first, last in steps])),
    )


def _compare_whole(label: str, older: str, newer: str) -> Compared:
    """Two texts that mean something only as wholes, as levels do."""
    is_changed = older != newer
    return Compared(label, _whole(older, is_changed), _whole(newer, is_changed))


def _whole(text: str, is_changed: bool) -> tuple[Span, ...]:
    """A text as one run, or as none where it is empty."""
    return (Span(text, is_changed),) if text else ()


def _spans(words: list[str], steps: list[tuple[bool, int, int]]) -> Iterator[Span]:
    """The runs of one text."""
    for is_changed, first, last in steps:
        if first < last:
            yield Span("".join(words[first:last]), is_changed)
