"""What a refused request had in its fields, in words: given back, so that nothing typed is lost."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256

from flask import g, has_request_context, request
from wtforms import (
    BooleanField,
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

from checklist.web.address_numbers import StoredNumberField

_NOBODY_TYPED = frozenset(
    {"again", "background", "base_mark_version", "base_version", "begin", "begun_by", "candidate"}
    | {"draft", "key", "mark", "mark_key", "number", "offer", "question_digest", "received"}
    | {"rows", "seal", "sequence", "shown", "stamp", "sure", "then"}
)
"""Names of buttons, and of fields in which a page keeps what it showed, to be compared."""
_SECRETS = frozenset({"code", "credential"})
_ID = "(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64})"
_MADE_BY_US = re.compile(f"{_ID}(?:[ ,]+{_ID})*")
_KIND_OF_FIELD = re.compile("^(figure|fact|follow-up|earlier)-")


@dataclass(frozen=True, slots=True)
class SentField:
    """A field of a refused request as a person knows it: its label, and what they gave."""

    label: str
    text: str


def remember_form(form: Form) -> None:
    """Remember a form that a request filled, for the labels of its fields."""
    if has_request_context() and request.method == "POST":
        g.setdefault("sent_forms", []).append(form)


def list_sent_fields(sent: Iterable[tuple[str, str]]) -> list[SentField]:
    """List what a person typed or chose, in the order of the page; what is empty is left out.

    Labels are those of the forms that were filled; of a request that was refused before any was,
    they are made from the names of its fields.
    """
    told: dict[str, list[str]] = {}
    for name, value in sent:
        if value.strip() and name not in _NOBODY_TYPED | _SECRETS:
            told.setdefault(name, []).append(value)
    return [field for name, values in told.items() for field in _describe(name, values)]


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
    if isinstance(field, BooleanField):
        return "Yes"
    choices = getattr(field, "choices", None) or ()
    labels = {str(choice.value): str(choice.label) for choice in choices}
    return labels.get(value, value)


def _is_typed(field: Field) -> bool:
    """Say whether a field holds what a person typed or chose, and no secret or file of theirs."""
    kept_by_page = isinstance(field, HiddenField | StoredNumberField | SubmitField)
    kept_apart = isinstance(field, PasswordField | FileField | MultipleFileField)
    return not (kept_by_page or kept_apart or field.short_name in _NOBODY_TYPED | _SECRETS)


def _list_sent(field: Field) -> list[str]:
    """List what was sent of a field; lines end alike whatever browser sent them."""
    return [str(each).replace("\r\n", "\n") for each in field.raw_data or ()]


def _describe(name: str, values: list[str]) -> Iterator[SentField]:
    """Describe a field; an id that no choice of its form names tells nobody anything."""
    field = _find_field(name)
    if isinstance(field, HiddenField | PasswordField | StoredNumberField):
        return
    named = values if field is None else [name_choice(field, value) for value in values]
    given = [each for each in named if not _MADE_BY_US.fullmatch(each)]
    if given:
        # What has no choices and several values is a day: its day, month and year.
        between = ", " if field is None or getattr(field, "choices", None) else " "
        label = str(field.label.text) if field is not None else ""
        yield SentField(label or _name_field(name), between.join(given))


def _find_field(name: str) -> Field | None:
    forms: list[Form] = g.get("sent_forms", [])
    return next((field for form in forms for field in form if field.name == name), None)


def _name_field(name: str) -> str:
    """Make a label of the name of a field: "Follow up" of ``follow_up``."""
    words = _KIND_OF_FIELD.sub("", name).replace("_", " ")
    return "Answer" if words == "value" else words[:1].upper() + words[1:]
