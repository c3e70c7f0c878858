"""Our fields against GOV.UK Frontend's own examples: the same markup for the same options."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString
from flask import Flask
from jinja2 import Environment
from markupsafe import Markup
from wtforms import (
    Field,
    FileField,
    Form,
    PasswordField,
    RadioField,
    SelectField,
    SelectMultipleField,
    StringField,
    TextAreaField,
)
from wtforms.fields import SelectChoice

from checklist.resources import PACKAGE
from checklist.web import templating
from checklist.web.fields import DayField
from checklist.web.filters import DAY_PARTS
from checklist.web.templating import Problem

COMPONENTS = PACKAGE / "web/assets/node_modules/govuk-frontend/dist/govuk/components"

Options = Mapping[str, Any]
Macros = Any
Printed = str | None


@pytest.fixture(scope="module")
def macros() -> Macros:
    app = Flask("checklist", static_folder="web/static", template_folder=None)
    templating.register(app)
    environment: Environment = app.jinja_env
    return environment.get_template("macros/fields.html").module


def only(options: Options, *known: str) -> bool:
    """Whether an example uses nothing beyond the options we have."""
    return set(options) <= set(known)


def made(kind: Callable[..., Field], options: Options, id_: str, **more: Any) -> Field:
    """A field as an example describes it, with its error if it has one."""
    label = options.get("label") or options["fieldset"]["legend"]
    hint = options.get("hint") or {"text": ""}
    form_class = type(
        "ExampleForm",
        (Form,),
        {"shown": kind(label["text"], id=id_, description=hint["text"], **more)},
    )
    field: Field = form_class()["shown"]
    field.name = options.get("name") or options.get("namePrefix") or id_
    if error := options.get("errorMessage"):
        field.errors = (error["text"],)
    return field


def is_plain(options: Options) -> bool:
    """Whether label, hint and error are text, and the label of a size we have."""
    fieldset = options.get("fieldset") or {}
    label = options.get("label") or fieldset.get("legend") or {}
    return (
        only(label, "text", "classes", "isPageHeading")
        and only(fieldset, "legend")
        and "text" in label
        and label.get("classes", "--l").endswith(("--s", "--m", "--l", "--xl"))
        and only(options.get("hint") or {}, "text")
        and only(options.get("errorMessage") or {}, "text")
    )


def heading(options: Options) -> dict[str, Any]:
    """How an example's label is set, in our words."""
    label = options.get("label") or options["fieldset"]["legend"]
    classes = label.get("classes", "")
    return {
        "label_size": classes.rpartition("--")[2] if classes else "",
        "is_heading": label.get("isPageHeading", False),
    }


def identity(options: Options) -> str:
    return str(options.get("id") or options.get("idPrefix") or options["name"])


FIELD = ("id", "name", "label", "hint", "errorMessage", "classes")


def print_input(macros: Macros, options: Options) -> Printed:
    more = ("value", "prefix", "suffix", "autocomplete", "inputmode", "spellcheck", "type")
    affixes = [options[name] for name in ("prefix", "suffix") if name in options]
    if (
        not only(options, *FIELD, *more)
        or not all(only(one, "text") for one in affixes)
        or options.get("type", "text") != "text"
    ):
        return None
    field = made(StringField, options, identity(options), default=options.get("value"))
    return str(
        macros.input(
            field,
            classes=options.get("classes", ""),
            prefix=options.get("prefix", {}).get("text"),
            suffix=options.get("suffix", {}).get("text"),
            **{name: options[name] for name in more[3:6] if name in options},
            **heading(options),
        )
    )


def print_password(macros: Macros, options: Options) -> Printed:
    if not only(options, *FIELD, "autocomplete"):
        return None
    field = made(PasswordField, options, identity(options))
    given = {name: options[name] for name in ("classes", "autocomplete") if name in options}
    return str(macros.input(field, **given, **heading(options)))


def print_textarea(macros: Macros, options: Options) -> Printed:
    if not only(options, *FIELD, "value", "rows", "autocomplete", "maxlength"):
        return None
    field = made(TextAreaField, options, identity(options), default=options.get("value"))
    given = {name: options[name] for name in ("classes", "rows", "autocomplete") if name in options}
    return str(macros.textarea(field, limit=options.get("maxlength"), **given, **heading(options)))


def print_counted(macros: Macros, options: Options) -> Printed:
    return print_textarea(macros, options) if "maxlength" in options else None


CHOICE = ("value", "text", "hint", "checked", "conditional", "disabled", "selected")


def list_choices(options: Options) -> list[SelectChoice] | None:
    """An example's choices as ours, or None where it has what ours have not."""
    entries = options.get("items") or ()
    if not entries or not all(entry and only(entry, *CHOICE) for entry in entries):
        return None
    if not all(is_plain_choice(entry) for entry in entries):
        return None
    return [
        SelectChoice(
            entry["value"],
            entry["text"],
            {"disabled": True} if entry.get("disabled") else {},
        )
        for entry in entries
        if "text" in entry
    ]


def is_plain_choice(entry: Options) -> bool:
    """Whether a choice has a value of its own, a plain hint, and is not set to "not chosen"."""
    return (
        bool(entry.get("value"))
        and only(entry.get("hint", {}), "text")
        and False not in (entry.get("checked"), entry.get("selected"))
    )


def chosen(options: Options) -> list[str]:
    """The values an example has chosen, one way or the other."""
    marked = [
        entry["value"]
        for entry in options["items"]
        if entry.get("checked") or entry.get("selected")
    ]
    return [*marked, *options.get("values", ()), *filter(None, [options.get("value")])]


def print_choices(macro: Callable[..., object], kind: Any, options: Options) -> Printed:
    known = ("name", "idPrefix", "fieldset", "hint", "items", "classes", "errorMessage")
    choices = list_choices(options)
    if not only(options, *known, "value", "values") or choices is None:
        return None
    if not options.get("fieldset") or len(choices) != len(options["items"]):
        return None
    values = chosen(options)
    default = values if kind is SelectMultipleField else next(iter(values), None)
    field = made(kind, options, identity(options), choices=choices, default=default)
    return str(
        macro(
            field,
            hints=[entry.get("hint", {}).get("text", "") for entry in options["items"]],
            conditional={
                entry["value"]: Markup(entry["conditional"]["html"])  # noqa: S704  # their example
                for entry in options["items"]
                if entry.get("conditional", {}).get("html")
            },
            classes=options.get("classes", ""),
            **heading(options),
        )
    )


def print_radios(macros: Macros, options: Options) -> Printed:
    return print_choices(macros.radios, RadioField, options)


def print_checkboxes(macros: Macros, options: Options) -> Printed:
    return print_choices(macros.checkboxes, SelectMultipleField, options)


def print_select(macros: Macros, options: Options) -> Printed:
    choices = list_choices(options)
    if not only(options, *FIELD, "items", "value") or choices is None:
        return None
    default = next(iter(chosen(options)), None)
    field = made(SelectField, options, identity(options), choices=choices, default=default)
    return str(macros.select(field, classes=options.get("classes", ""), **heading(options)))


def print_date(macros: Macros, options: Options) -> Printed:
    entries = options.get("items") or ()
    plain = all(only(entry, "name", "classes", "value") for entry in entries)
    in_error = all("error" in entry["classes"] for entry in entries if "classes" in entry)
    if not only(options, *FIELD, "fieldset", "items", "namePrefix") or "fieldset" not in options:
        return None
    if not plain or (bool(options.get("errorMessage")) != (in_error and bool(entries))):
        return None
    if [entry["name"] for entry in entries] != list(DAY_PARTS):
        return None
    field = made(DayField, options, identity(options))
    field.raw_data = [str(entry.get("value", "")) for entry in entries]
    return str(macros.date(field, classes=options.get("classes", ""), **heading(options)))


def print_file(macros: Macros, options: Options) -> Printed:
    if not only(options, *FIELD, "multiple", "javascript") or not options.get("javascript"):
        return None
    field = made(FileField, options, identity(options))
    multiple = options.get("multiple", False)
    classes = options.get("classes", "")
    return str(macros.file(field, multiple=multiple, classes=classes, **heading(options)))


BY_NAME = ("govuk-button--secondary", "govuk-button--warning")


def print_button(macros: Macros, options: Options) -> Printed:
    if not only(options, "text", "name", "value", "classes", "preventDoubleClick"):
        return None
    if options.get("preventDoubleClick") is False:
        return None  # ours leaves the attribute out, which means the same
    classes = options.get("classes", "")
    return str(
        macros.button(
            options["text"],
            secondary="--secondary" in classes,
            warning="--warning" in classes,
            classes=" ".join(one for one in classes.split() if one not in BY_NAME),
            name=options.get("name"),
            value=options.get("value"),
            prevent_double_click=options.get("preventDoubleClick", False),
        )
    )


def print_summary(macros: Macros, options: Options) -> Printed:
    entries = options.get("errorList") or ()
    if not only(options, "titleText", "errorList") or not entries:
        return None
    if not all(only(entry, "text", "href") for entry in entries):
        return None
    problems = [Problem(entry["text"], entry.get("href")) for entry in entries]
    return str(macros.error_summary(problems, title=options["titleText"]))


PRINTERS = {
    "input": (print_input, 28),
    "password-input": (print_password, 8),
    "textarea": (print_textarea, 10),
    "character-count": (print_counted, 12),
    "radios": (print_radios, 14),
    "checkboxes": (print_checkboxes, 16),
    "select": (print_select, 6),
    "date-input": (print_date, 3),
    "file-upload": (print_file, 3),
    "button": (print_button, 22),
    "error-summary": (print_summary, 6),
}


def shape(html: str, component: str) -> list[object]:
    """What a browser makes of markup, without the order of attributes and the white space."""
    body = BeautifulSoup(html, "html5lib").body
    assert body is not None
    return [summarise_library(child, component) for child in body.children if is_seen(child)]


def is_seen(node: object) -> bool:
    return isinstance(node, Tag) or (type(node) is NavigableString and bool(node.strip()))


def summarise_library(node: object, component: str) -> object:
    if not isinstance(node, Tag):
        return " ".join(str(node).split())
    attributes = {
        name: sorted(value) if isinstance(value, list) else value.strip()
        for name, value in node.attrs.items()
        # Ours have one name for the three boxes of a date; theirs have three.
        if not (component == "date-input" and name == "name" and node.name == "input")
    }
    children = [summarise_library(child, component) for child in node.children if is_seen(child)]
    return (node.name, attributes, children)


@pytest.mark.parametrize("component", PRINTERS)
def test_our_fields_are_what_gov_uk_frontend_would_print(component: str, macros: Macros) -> None:
    printer, at_least = PRINTERS[component]
    compared = []

    for example in read_examples(COMPONENTS / component / "fixtures.json"):
        options = example["options"]
        printed = printer(macros, options) if component_is_plain(component, options) else None
        if printed is not None:
            assert shape(printed, component) == shape(example["html"], component), example["name"]
            compared.append(example["name"])

    assert len(compared) >= at_least, compared


def component_is_plain(component: str, options: Options) -> bool:
    return component in {"button", "error-summary"} or is_plain(options)


def read_examples(path: Path) -> list[dict[str, Any]]:
    assert path.is_file(), "make assets installs GOV.UK Frontend"
    examples: list[dict[str, Any]] = json.loads(path.read_text())["fixtures"]
    return examples
