"""The comparison of two Saves of one answer: word by word, or whole where a text was replaced."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from fractions import Fraction

from checklist.assessments.answers.history import PastSave, build_field_labels, name_note
from checklist.core.answers.typed_values import format_answer
from checklist.core.question_sets.model import Question, QuestionSet

_WORD = re.compile(r"\S+|\n|[^\S\n]+")
# Up to this many words between two changes are words that any two texts share ("of the"), and cut
# a sentence up. Measured on 107 pairs of unrelated notes of the demonstration: 2.8 changes a pair,
# and up to 8, where nothing is joined; 1.1 where one word is, 1.0 where two are.
_JOINED_WORDS = 2
# Where less of the shorter text than this stands in both, it was written anew. Of the same notes,
# nine edits in ten (other numbers, a sentence put in, out or exchanged) leave 52% or more; nine in
# ten that say something else leave 24% or less.
_LEAST_IN_COMMON = Fraction(2, 5)


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

    @property
    def is_replaced(self) -> bool:
        """Whether all of the older text gave way to another."""
        return len(self.older) == len(self.newer) == 1 and self.is_changed


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


@dataclass(frozen=True, slots=True)
class _Step:
    """A run of words: where it stands in the older text, and where in the newer."""

    is_changed: bool
    older: slice
    newer: slice


def compare_texts(label: str, older: str, newer: str) -> ComparedText:
    """Compare two texts word by word, or as wholes where too little stands in both."""
    before, after = _WORD.findall(older), _WORD.findall(newer)
    steps = list(_join_changes(before, _find_steps(before, after)))
    in_both = sum(_count_words(before[step.older]) for step in steps if not step.is_changed)
    if in_both < _LEAST_IN_COMMON * min(_count_words(before), _count_words(after)):
        return _compare_whole(label, older, newer)
    return ComparedText(
        label,
        tuple(_spans(before, [(step.is_changed, step.older) for step in steps])),
        tuple(_spans(after, [(step.is_changed, step.newer) for step in steps])),
    )


def _find_steps(before: list[str], after: list[str]) -> list[_Step]:
    return [
        _Step(tag != "equal", slice(first, end), slice(new_first, new_end))
        for tag, first, end, new_first, new_end in SequenceMatcher(
            None, before, after
        ).get_opcodes()
    ]


def _join_changes(before: list[str], steps: list[_Step]) -> Iterator[_Step]:
    """Join changes that stand so close that the words between them tell nothing."""
    open_change: _Step | None = None
    for number, step in enumerate(steps):
        is_between = 0 < number < len(steps) - 1
        if step.is_changed or (is_between and _count_words(before[step.older]) <= _JOINED_WORDS):
            open_change = _extend(open_change, step)
            continue
        if open_change is not None:
            yield open_change
        open_change = None
        yield step
    if open_change is not None:
        yield open_change


def _extend(change: _Step | None, step: _Step) -> _Step:
    first = change or step
    return _Step(
        True,
        slice(first.older.start, step.older.stop),
        slice(first.newer.start, step.newer.stop),
    )


def _count_words(words: Iterable[str]) -> int:
    return sum(not word.isspace() for word in words)


def _compare_whole(label: str, older: str, newer: str) -> ComparedText:
    """Compare two texts that mean something only as wholes, as levels do."""
    is_changed = older != newer
    return ComparedText(label, _whole(older, is_changed), _whole(newer, is_changed))


def _whole(text: str, is_changed: bool) -> tuple[Span, ...]:
    """Return a text as one run, or as none where it is empty."""
    return (Span(text, is_changed),) if text else ()


def _spans(words: list[str], runs: list[tuple[bool, slice]]) -> Iterator[Span]:
    """Cut a text into its runs, of which each is changed or not."""
    for is_changed, place in runs:
        if words[place]:
            yield Span("".join(words[place]), is_changed)
