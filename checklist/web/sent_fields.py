"""What a refused request had in its fields, in words: given back, so that nothing typed is lost."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256

from flask import g, has_request_context, request
from wtforms import (
    Field,
    FileField,
    Form,
    HiddenField,
    MultipleFileField,
    PasswordField,
    StringField,
    SubmitField,
    TextAreaField,
)

from checklist.core.messages import format_count
from checklist.web.address_numbers import StoredNumberField
from checklist.web.declared_fields import AskedField, describe_field, find_declared

_NOBODY_TYPED = frozenset(
    {"again", "background", "base_mark_version", "base_version", "begin", "begun_by", "candidate"}
    | {"draft", "key", "mark_key", "number", "offer", "question_digest"}
    | {"rows", "seal", "sequence", "shown", "stamp", "sure", "then"}
)
"""Names of buttons, and of fields in which a page keeps what it showed, to be compared."""
_FILES = "received"
"""The field that holds the tokens of files which wait for whoever sent them."""
_SECRETS = frozenset({"code", "credential"})
_ID = "(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64})"
_MADE_BY_US = re.compile(f"{_ID}(?:[ ,]+{_ID})*")
NameIds = Callable[[Collection[str]], Mapping[str, str]]
"""Names things by their ids, as far as a person may know of them."""

_BELONGS_TO = re.compile(f"^{_ID}/")
_KIND_OF_FIELD = re.compile("^(asked|figure|fact|follow-up|earlier)-")
_NUMBERED = re.compile(r"([a-z]+)-(\d+)-([a-z_]+)")


@dataclass(frozen=True, slots=True)
class SentField:
    """A field of a refused request as a person knows it: its label, and what they gave."""

    label: str
    text: str


def remember_form(form: Form) -> None:
    """Remember a form that a request filled, for the labels of its fields."""
    if has_request_context() and request.method == "POST":
        g.setdefault("sent_forms", []).append(form)


def list_sent_fields(
    sent: Iterable[tuple[str, str]], name_ids: NameIds = lambda _: {}
) -> list[SentField]:
    """List what a person typed or chose, in the order of the page; what is empty is left out.

    Labels are those of the forms that were filled, or else that the page declares; without either
    they are made from the names of its fields. ``name_ids`` names people and the like by their ids.
    """
    told: dict[str, list[str]] = {}
    for name, value in sent:
        if value.strip() and name not in _NOBODY_TYPED | _SECRETS:
            told.setdefault(name, []).append(value)
    declared = find_declared(told.keys()) if told and has_request_context() else {}
    ids = {each for values in told.values() for each in values if _MADE_BY_US.fullmatch(each)}
    names = name_ids(ids) if ids else {}
    return [
        field
        for name, values in told.items()
        for field in _describe(name, values, _find_field(name) or declared.get(name), names)
    ]


def digest_typed(form: Form) -> str:
    """Digest what a person typed and chose in a form, to know it again; no secrets, no files."""
    typed = [(field.short_name, _list_sent(field)) for field in form if _is_typed(field)]
    return sha256(repr(typed).encode()).hexdigest()


def find_text_field(form: Form) -> str | None:
    """Find a field in which a person typed words, a box of lines before others; else None."""
    words = [
        field
        for field in form
        if isinstance(field, StringField) and _is_typed(field) and any(_list_sent(field))
    ]
    boxes = [field for field in words if isinstance(field, TextAreaField)]
    return next((str(field.short_name) for field in [*boxes, *words]), None)


def name_choice(field: Field, value: str) -> str:
    """Give the label of a choice, and any other text as it was typed."""
    return describe_field(field).name(value)


def _is_typed(field: Field) -> bool:
    """Say whether a field holds what a person typed or chose, and no secret or file of theirs."""
    kept_by_page = isinstance(field, HiddenField | StoredNumberField | SubmitField)
    kept_apart = isinstance(field, PasswordField | FileField | MultipleFileField)
    return not (kept_by_page or kept_apart or field.short_name in _NOBODY_TYPED | _SECRETS)


def _list_sent(field: Field) -> list[str]:
    """List what was sent of a field; lines end alike whatever browser sent them."""
    return [str(each).replace("\r\n", "\n") for each in field.raw_data or ()]


def _describe(
    name: str, values: list[str], asked: AskedField | None, names: Mapping[str, str]
) -> Iterator[SentField]:
    """Describe a field; an id that nothing names tells nobody anything."""
    asked = asked or AskedField("")
    if asked.is_hidden:
        return
    if name == _FILES:
        values = [each for each in values if each in asked.choices] or [
            f"{format_count(len(values), 'file')}, which wait for you"
        ]
    named = [names.get(each, each) for each in map(asked.name, values)]
    given = [_BELONGS_TO.sub("", each) for each in named if not _MADE_BY_US.fullmatch(each)]
    if given:
        # What has no choices and several values is a day: its day, month and year.
        is_day = not asked.is_choice and (asked.label or all(map(str.isdigit, given)))
        yield SentField(_label(name, asked), (" " if is_day else ", ").join(given))


def _find_field(name: str) -> AskedField | None:
    forms: list[Form] = g.get("sent_forms", [])
    found = next((field for form in forms for field in form if field.name == name), None)
    return None if found is None else describe_field(found)


def _label(name: str, asked: AskedField) -> str:
    """Give the label of a field, which of several alike it is; else make one of its name."""
    numbered = _NUMBERED.fullmatch(name)
    if numbered is not None:
        row, number, part = numbered.groups()
        return f"{_name_field(row)} {number}: {asked.label or _name_field(part)}"
    return asked.label or _name_field(name)


def _name_field(name: str) -> str:
    """Make a label of the name of a field: "Follow up" of ``follow_up``."""
    words = _KIND_OF_FIELD.sub("", name).replace("_", " ")
    return "Answer" if words == "value" else words[:1].upper() + words[1:]
