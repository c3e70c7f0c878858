"""Validates texts: none is blank where it is shown, too long to print, or partly invisible."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pydantic import BaseModel

from checklist.core.characters import list_hidden
from checklist.core.question_sets.model import QuestionSet
from checklist.core.question_sets.validation.problem import Problem
from checklist.core.question_sets.yaml_reader import Keys

# Three times the longest that ships, so that what is a title is read as one and fits its line.
_LONGEST = {
    "title": 200,
    "short_title": 60,
    "label": 200,
    "name": 60,
    "meaning": 300,
    "characteristic": 60,
    "kind": 100,
    "period": 200,
    "owner": 300,
    "choices": 200,
    "prompt": 1000,
    "reason": 1000,
    "message": 1000,
    "basis": 10_000,
    "attribution": 10_000,
}
# A page of print: what is longer is a document, and belongs beside the set.
_LONGEST_OTHER = 4000
# No address of a page is longer; a column of print takes very long to break what is.
_LONGEST_WORD = 200
# What means nothing in other files of this kind; here it would be printed as it stands.
_NO_TEXTS = frozenset({"null", "Null", "NULL", "~"})
_OF_SIGNS = frozenset({"operator"})
# Line ends and tabs, and what the reader of the file refuses by itself.
_READ_AS_SPACE = re.compile("[\x00-\x9f\u2028\u2029\ufeff]")
# Sent back by a page as they stand, and compared letter by letter.
_SENT_BACK = frozenset({"id", "choices", "grade"})


def find_problems(question_set: QuestionSet) -> Iterator[Problem]:
    """Yield the problems of every text of a set."""
    yield from _check_part((), question_set)


def find_hidden_character(text: str) -> str:
    """Return the first character of a text that nobody sees, as ``U+202E``; empty where none."""
    return next(iter(list_hidden(_READ_AS_SPACE.sub(" ", text))), "")


def _check_part(keys: Keys, part: BaseModel) -> Iterator[Problem]:
    """Yield the problems of the texts of a part and of all parts in it."""
    for name, field in type(part).model_fields.items():
        value = getattr(part, name)
        if value or field.is_required():  # an entry that may be left out is not blank
            yield from _check_value((*keys, name), name, value)


def _check_value(keys: Keys, name: str, value: object) -> Iterator[Problem]:
    """Yield the problems of a text, of a part, or of each in a list of them."""
    if isinstance(value, str):
        yield from _check_text(keys, name, value)
    elif isinstance(value, BaseModel):
        yield from _check_part(keys, value)
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from _check_value((*keys, number), name, item)


def _check_text(keys: Keys, name: str, text: str) -> Iterator[Problem]:
    """Yield what is wrong with one text that is shown."""
    if not text.strip():
        yield Problem(keys, "write something here, or remove it; it is blank")
        return
    if text in _NO_TEXTS:
        yield Problem(keys, f"write a text, or remove this entry; here {text} is a word")
    elif name not in _OF_SIGNS and not any(letter.isalnum() for letter in text):
        yield Problem(keys, "write words here; these are signs only")
    longest = _LONGEST.get(name, _LONGEST_OTHER)
    if len(text) > longest:
        advice = f"keep it to {longest:,} characters; it has {len(text):,}"
        yield Problem(keys, advice)
    longest_word = max(map(len, text.split()))
    if longest_word > _LONGEST_WORD:
        advice = f"put spaces into the word of {longest_word:,} characters; {_LONGEST_WORD} can be"
        yield Problem(keys, f"{advice} printed")
    hidden = find_hidden_character(text)
    if hidden:
        yield Problem(keys, f"remove the character {hidden}; nobody can see it")
    if name in _SENT_BACK and (text != text.strip() or "\n" in text):
        yield Problem(keys, "write it on one line, with no space before or after it")
