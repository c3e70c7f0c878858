"""Finds characters that nobody sees in the texts of a file of answers: pages take them out."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from checklist.core.question_sets.validation.problem import Problem
from checklist.core.question_sets.validation.texts import find_hidden_character
from checklist.core.question_sets.yaml_reader import Keys


def find_unseen_characters(part: BaseModel, keys: Keys = ()) -> Iterator[Problem]:
    """Yield each text with a character that nobody sees: a note of such would pass for a reason."""
    for name in type(part).model_fields:
        yield from _check_value((*keys, name), getattr(part, name))


def _check_value(keys: Keys, value: object) -> Iterator[Problem]:
    if isinstance(value, str):
        hidden = find_hidden_character(value)
        if hidden:
            yield Problem(keys, f"remove the character {hidden}; nobody can see it")
    elif isinstance(value, BaseModel):
        yield from find_unseen_characters(value, keys)
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from _check_value((*keys, name), item)
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from _check_value((*keys, number), item)
