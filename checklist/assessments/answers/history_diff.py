"""The comparison of two Saves of one answer, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from checklist.assessments.answers.history import PastSave, build_field_labels, name_note
from checklist.core.answers.typed_values import format_answer
from checklist.core.question_sets.model import Question, QuestionSet

_WORD = re.compile(r"\S+|\n|[^\S\n]+")


@dataclass(frozen=True, slots=True)
class Span:
    """A run of words in one of two texts: in both, or changed."""

    text: str
    is_changed: bool


@dataclass(frozen=True, slots=True)
class ComparedText:
    """One labelled text at both Saves, each cut into what is the same and what differs."""

    label: str
    older: tuple[Span, ...]
    newer: tuple[Span, ...]

    @property
    def is_changed(self) -> bool:
        return any(span.is_changed for span in (*self.older, *self.newer))


def compare_saves(
    question_set: QuestionSet, question: Question, older: PastSave, newer: PastSave
) -> list[ComparedText]:
    """Compare all that was saved at either Save, in the order of the page."""
    scale = question_set.get_scale(question)
    answers = [format_answer(question, scale, save.given.value) for save in (older, newer)]
    before, after = dict(older.labelled), dict(newer.labelled)
    labels = build_field_labels(question_set, question).values()
    return [
        _compare_whole("Answer", *answers),
        compare_texts(name_note(question), older.given.note, newer.given.note),
        *(
            compare_texts(label, before.get(label, ""), after.get(label, ""))
            for label in dict.fromkeys(labels)
            if label in before or label in after
        ),
    ]


def compare_texts(label: str, older: str, newer: str) -> ComparedText:
    """Compare two texts word by word."""
    before, after = _WORD.findall(older), _WORD.findall(newer)
    steps = SequenceMatcher(None, before, after).get_opcodes()
    return ComparedText(
        label,
        tuple(_spans(before, [(tag != "equal", first, last) for tag, first, last, _, _ in steps])),
        tuple(_spans(after, [(tag != "equal", first, last) for tag, _, _, first, last in steps])),
    )


def _compare_whole(label: str, older: str, newer: str) -> ComparedText:
    """Compare two texts that mean something only as wholes, as levels do."""
    is_changed = older != newer
    return ComparedText(label, _whole(older, is_changed), _whole(newer, is_changed))


def _whole(text: str, is_changed: bool) -> tuple[Span, ...]:
    """Return a text as one run, or as none where it is empty."""
    return (Span(text, is_changed),) if text else ()


def _spans(words: list[str], steps: list[tuple[bool, int, int]]) -> Iterator[Span]:
    """Cut a text into its runs. A step is whether it is changed, its first word and its end."""
    for is_changed, first, last in steps:
        if first < last:
            yield Span("".join(words[first:last]), is_changed)
