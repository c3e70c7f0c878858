"""What a model says of one of its fields: its bounds, alternatives, and how it is written."""

from __future__ import annotations

import re
import types
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from checklist.core.question_sets.advice.spelling import join_words
from checklist.core.question_sets.yaml_reader import Keys

_WORD = "small letters, digits and hyphens, a letter first, such as"
_KEY = "small letters, digits and _, a letter first, such as"
_VERSION = "three whole numbers with points between, such as 1.0.0"
# How what has a pattern is written: a pattern itself says nothing to most authors.
_FORMS = {
    ("QuestionSet", "id"): "one word of small letters, a hyphen and a year, such as custody-2025",
    ("QuestionSet", "version"): _VERSION,
    ("Section", "id"): "small letters only, such as vet",
    ("Question", "id"): "the letters of its section, a hyphen and two digits, such as vet-05",
    ("Source", "id"): "a capital letter and a number, such as S1",
    ("Measure", "id"): "M and two digits, such as M03",
    ("Figure", "id"): f"{_KEY} in_service, or leave it out",
    ("Derived", "id"): f"{_KEY} in_service, or leave it out",
    ("Group", "id"): f"{_KEY} female",
    ("Theme", "id"): f"{_WORD} vetting-validity",
    ("Fact", "id"): f"{_WORD} shared-register",
    ("FollowUp", "id"): f"{_WORD} largest-entry",
    ("Ceiling", "strength"): "E and one digit, such as E2",
    ("ContradictionRule", "id"): f"{_WORD} same-note",
    ("SetContradiction", "id"): f"{_WORD} policy-without-register",
    ("ContradictionRules", "version"): _VERSION,
    ("WordList", "name"): "small letters and hyphens, a letter first, such as everybody",
}
_NAMES = {
    "AnswerFile": "a file of answers",
    "ContradictionRules": "a file of rules",
    "Derived": "a derived value",
    "FindingRules": "this part",
    "ReviewEntry": "the review",
    "RuleExamples": "the examples",
    "ScoringModel": "the scoring model",
    "SetContradiction": "a contradiction",
}
_MOST_LISTED = 5


@dataclass(frozen=True, slots=True)
class Bounds:
    """The least and the most that a number may be; ``above`` is a bound that it must exceed.

    It may stand among the marks of a type whose own check says the same in words.
    """

    least: Any = None
    above: Any = None
    most: Any = None
    below: Any = None


def find_model(root: type[BaseModel], keys: Keys) -> type[BaseModel] | None:
    """Return the model of the entries at some keys; None where there is another kind of value."""
    found: Any = root
    for key in keys:
        found = _step(found, key)
    found = _unwrap(found)
    return found if isinstance(found, type) and issubclass(found, BaseModel) else None


def list_models(root: type[BaseModel]) -> list[type[BaseModel]]:
    """List a model and all those that it is made of, the outer ones first."""
    found = [root]
    for model in found:
        for name in model.model_fields:
            inner = find_model(model, (name,)) or find_model(model, (name, 0))
            if inner is not None and inner not in found:
                found.append(inner)
    return found


def find_field(root: type[BaseModel], keys: Keys) -> tuple[type[BaseModel], str] | None:
    """Return the model and the name of the field in which a value stands."""
    while keys and isinstance(keys[-1], int):
        keys = keys[:-1]
    owner = find_model(root, keys[:-1]) if keys else None
    if owner is None or keys[-1] not in owner.model_fields:
        return None
    return owner, str(keys[-1])


def name_model(model: type[BaseModel]) -> str:
    """Name a model in words: "a question"."""
    if model.__name__ in _NAMES:
        return _NAMES[model.__name__]
    words = re.sub("(?<=[a-z])(?=[A-Z])", " ", model.__name__.removesuffix("Entry")).lower()
    return f"{'an' if words[0] in 'aeio' else 'a'} {words}"


def describe_form(model: type[BaseModel], name: str) -> str:
    """Say how a field with a pattern is written."""
    other = "it without spaces or signs, as the others of its kind are written"
    return _FORMS.get((model.__name__, name), other)


def list_alternatives(field: FieldInfo) -> tuple[str, ...]:
    """List what a field with a fixed list of words may say, without the empty word."""
    found: list[str] = []
    for part in _walk(field.annotation):
        if get_origin(part) is Literal:
            found.extend(get_args(part))
        elif isinstance(part, type) and issubclass(part, Enum):
            found.extend(str(member.value) for member in part)
    return tuple(word for word in found if word)


def list_plain_types(field: FieldInfo) -> set[Any]:
    """List the plain types of a field: text, numbers, dates, truths."""
    return {part for part in _walk(field.annotation) if isinstance(part, type)}


def find_bounds(field: FieldInfo) -> Bounds:
    """Return the bounds of a number, as its marks say them, or one mark that says them all."""
    bounds: dict[str, Any] = {}
    for part in (field, *_walk(field.annotation)):
        for mark in getattr(part, "metadata", ()) or getattr(part, "__metadata__", ()):
            if isinstance(mark, Bounds):
                return mark
            for ours, theirs in (("least", "ge"), ("above", "gt"), ("most", "le"), ("below", "lt")):
                if getattr(mark, theirs, None) is not None:
                    bounds[ours] = getattr(mark, theirs)
    return Bounds(**bounds)


def describe_bounds(field: FieldInfo) -> str:
    """Say which numbers a field takes: "1, 2 or 3", "a share of 1, such as 9/10"."""
    bounds, is_whole = find_bounds(field), field.annotation is int
    match bounds:
        case Bounds(least=int(least), most=int(most)) if is_whole and most - least < _MOST_LISTED:
            return join_words([str(number) for number in range(least, most + 1)], "or")
        case Bounds(most=1):
            return "a share of 1, such as 9/10"
        case Bounds(above=None, most=None):
            return "a number" if bounds.least is None else f"{bounds.least} or more"
        case Bounds(most=None):
            return f"a number above {bounds.above}"
        case Bounds(above=None, least=None):
            return f"{bounds.most} or less"
        case Bounds(above=None):
            return f"a number from {bounds.least} to {bounds.most}"
    return f"a number above {bounds.above}, up to {bounds.most}"


def _step(annotation: Any, key: str | int) -> Any:
    """Return the type of what stands under a key of a value of some type."""
    inner = _unwrap(annotation)
    if isinstance(key, int) and get_origin(inner) is tuple:
        return get_args(inner)[0]
    if get_origin(inner) is dict:
        return get_args(inner)[1]
    if isinstance(inner, type) and issubclass(inner, BaseModel) and key in inner.model_fields:
        return inner.model_fields[str(key)].annotation
    return None


def _unwrap(annotation: Any) -> Any:
    """Return the one type of an optional or annotated one."""
    while hasattr(annotation, "__metadata__") or get_origin(annotation) in (Union, types.UnionType):
        parts = [part for part in get_args(annotation) if part is not type(None)]
        annotation = parts[0]
    return annotation


def _walk(annotation: Any) -> Iterator[Any]:
    yield annotation
    if get_origin(annotation) is not Literal:
        for part in get_args(annotation):
            yield from _walk(part)
