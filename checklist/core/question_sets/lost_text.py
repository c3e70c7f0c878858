"""Lost text: what stands after a # in a text without quotes, which YAML takes as a comment."""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml

from checklist.core.question_sets.yaml_reader import PlacedProblem

# "analysts #2 produces": whoever writes a comment puts a space after the #.
_MEANT_AS_TEXT = re.compile(r"[ \t]+#(?=[^\s#])")
_MAY_BE_TEXT = re.compile(r"[ \t]+#(?=[ \t]+\S)")
# A number or a word is followed by a comment; a sentence may have lost its end.
_WORDS_OF_A_SENTENCE = 3
_LOST = "put the text in quotes; what follows # is lost as a comment"
_MAY_BE_LOST = "put the text in quotes if it goes on; what follows # is a comment"


def find_lost_text(text: str) -> Iterator[PlacedProblem]:
    """Yield each # that cuts a text short. The text is YAML that was read without an error."""
    for line, column, _ in _find_cuts(text, _MEANT_AS_TEXT):
        yield PlacedProblem(line, column, _LOST)


def find_possibly_lost_text(text: str) -> Iterator[PlacedProblem]:
    """Yield each comment after a sentence, which may have been meant as part of it."""
    for line, column, before in _find_cuts(text, _MAY_BE_TEXT):
        if len(before.split()) >= _WORDS_OF_A_SENTENCE:
            yield PlacedProblem(line, column, _MAY_BE_LOST)


def _find_cuts(text: str, cut: re.Pattern[str]) -> Iterator[tuple[int, int, str]]:
    """Yield where a text without quotes is followed by a #: line, column, and the text."""
    lines = text.split("\n")
    if not any(cut.search(line) for line in lines):  # as in most files, and parsing takes a while
        return
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        if isinstance(event, yaml.ScalarEvent) and not event.style and event.end_mark:
            end = event.end_mark
            found = cut.match(lines[end.line], end.column)
            if found is not None:
                yield end.line + 1, found.end(), event.value
