"""The fields that a page's form declares, known also where it is refused before it is built."""

from __future__ import annotations

import inspect
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import chain

from flask import current_app, request
from wtforms import BooleanField, Field, Form, HiddenField, PasswordField, SelectFieldBase
from wtforms.fields.core import UnboundField

from checklist.web.address_numbers import StoredNumberField

_OURS = "checklist."


@dataclass(frozen=True, slots=True)
class AskedField:
    """A field as its page asks it; ``choices`` are the labels of its values, as far as known."""

    label: str
    choices: Mapping[str, str] = field(default_factory=dict)
    is_hidden: bool = False
    is_ticked: bool = False
    is_choice: bool = False

    def name(self, value: str) -> str:
        """Give the label of a choice, and any other text as it was typed."""
        return "Yes" if self.is_ticked else self.choices.get(value, value)


def describe_field(built: Field) -> AskedField:
    """Describe a field of a form that was built."""
    choices = getattr(built, "choices", None)
    return _describe(type(built), str(built.label.text), choices)


def find_declared(sent: Collection[str]) -> Mapping[str, AskedField]:
    """Find the fields of the form that most likely sent these names to the page of this request.

    A name that several such forms ask differently is left out.
    """
    found = current_app.view_functions.get(request.endpoint or "")
    view = inspect.unwrap(found) if found else None
    ours = _list_forms(view)
    named = [form for form in ours if form.__name__ in _list_names(view)]
    for forms in (named, ours):
        declared = [_list_fields(form) for form in forms]
        most = max((len(fields.keys() & set(sent)) for fields in declared), default=0)
        if most:
            return _join([each for each in declared if len(each.keys() & set(sent)) == most])
    return {}


def _list_names(view: object) -> Collection[str]:
    """List the names that a view uses."""
    code = getattr(view, "__code__", None)
    return code.co_names if code else ()


def _list_forms(view: object) -> list[type[Form]]:
    """List the classes of forms that a view's module knows, and those that build them for it."""
    known = getattr(view, "__globals__", {})
    builders = [
        each
        for each in known.values()
        if inspect.isfunction(each) and each.__module__.startswith(_OURS)
    ]
    everything = chain(known.values(), *(each.__globals__.values() for each in builders))
    forms = (each for each in everything if inspect.isclass(each) and issubclass(each, Form))
    return list(dict.fromkeys(forms))


def _join(forms: Sequence[Mapping[str, AskedField]]) -> Mapping[str, AskedField]:
    """Join the fields of forms; what two of them ask in different words is left out."""
    joined: dict[str, AskedField] = {}
    for fields in forms:
        for name, asked in fields.items():
            if joined.setdefault(name, asked).label != asked.label:
                joined[name] = AskedField("", is_hidden=asked.is_hidden)
    return joined


@cache
def _list_fields(form: type[Form]) -> Mapping[str, AskedField]:
    """List the fields that a class of forms declares."""
    declared = {name: getattr(form, name, None) for name in dir(form) if not name.startswith("_")}
    return {
        name: _describe(
            each.field_class,
            str(each.kwargs.get("label", next(iter(each.args), ""))),
            each.kwargs.get("choices"),
        )
        for name, each in declared.items()
        if isinstance(each, UnboundField)
    }


def _describe(kind: type[Field], label: str, choices: object) -> AskedField:
    offered = choices if isinstance(choices, list | tuple) else ()
    return AskedField(
        label,
        {str(choice.value): str(choice.label) for choice in offered},
        is_hidden=issubclass(kind, HiddenField | PasswordField | StoredNumberField),
        is_ticked=issubclass(kind, BooleanField),
        is_choice=choices is not None or issubclass(kind, SelectFieldBase),
    )
