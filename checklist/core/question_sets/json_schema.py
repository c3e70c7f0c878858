"""The JSON Schema of a question set, for editors that complete and check YAML."""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction
from typing import Any

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from checklist.core.question_sets.advice.model_fields import (
    Bounds,
    find_bounds,
    list_alternatives,
    list_models,
    list_plain_types,
)
from checklist.core.question_sets.field_descriptions import DESCRIPTIONS
from checklist.core.question_sets.model import QuestionSet

Schema = dict[str, Any]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_SCALAR = ["string", "number", "boolean"]
_TRUTH = ["yes", "no", "true", "false", True, False]
_DATE = "^(19|[2-9][0-9])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
_DECIMALS = "([.][0-9]{1,15})?"
_FRACTION = "[0-9]{1,15}/[0-9]{1,15}"
# A share as a fraction: a numerator above its denominator is found where either has one digit.
_PROPER = "|".join(
    [*(f"{n}/[{n}-9]" for n in range(1, 10)), "[0-9]/[0-9]{2,15}", "[0-9]{2,15}/[0-9]{2,15}"]
)
# Written out up to here, so that a text such as weight: '9' is marked too.
_MOST_WRITTEN_OUT = 20
# Lists in which the same name twice is a slip, or two fields of one page.
_UNIQUE = {"choices", "measures", "sources"}


def build_json_schema(model: type[BaseModel] = QuestionSet) -> Schema:
    """Build the schema of a question set's file, or of another model's.

    Our reader takes every scalar as text, but an editor types ``0``, ``1.0`` and ``yes``: so the
    schema allows a value both ways wherever a model has a plain one, within the same bounds.
    """
    schema = model.model_json_schema()
    models = {part.__name__: part for part in list_models(model)}
    parts = {
        name: _build_part(models[name], part) if name in models else _clean(part)
        for name, part in schema.pop("$defs", {}).items()
    }
    name = _in_words(model.__name__).lower().replace(" ", "-")
    head = {"$schema": _DIALECT, "$id": f"urn:checklist:{name}"}
    return {**head, **_build_part(model, schema), "$defs": parts}


def _build_part(model: type[BaseModel], part: Schema) -> Schema:
    """Return the schema of one model, with each property described."""
    properties = {
        name: _build_property(model, name, property_schema)
        for name, property_schema in part["properties"].items()
    }
    return {**_clean(part), "properties": properties}


def _build_property(model: type[BaseModel], name: str, written: Schema) -> Schema:
    field = model.model_fields[name]
    described = field.description or DESCRIPTIONS.get(model.__name__, {}).get(name, "")
    head = {"title": _in_words(name), "description": described}
    default = written.get("default")
    tail = {} if default is None else {"default": default}
    return {**head, **_build_value(field, name, written), **tail}


def _build_value(field: FieldInfo, name: str, written: Schema) -> Schema:
    """Return what a field takes: null never, since the reader takes a blank for no text."""
    value = dict(
        next((one for one in written.get("anyOf", ()) if one != {"type": "null"}), written)
    )
    for unwanted in ("title", "description", "default", "anyOf"):
        value.pop(unwanted, None)
    if value.get("type") == "array":
        return _build_list(name, value)
    return _build_scalar(field, value)


def _build_list(name: str, value: Schema) -> Schema:
    items = value["items"]
    if items.get("type") == "string":
        value["items"] = {**items, "type": _SCALAR}
    return {**value, "uniqueItems": True} if name in _UNIQUE else value


def _build_scalar(field: FieldInfo, value: Schema) -> Schema:
    """Return what a plain field takes, as an editor types it and as text."""
    kinds, alternatives = list_plain_types(field), list_alternatives(field)
    if "$ref" in value:
        return value
    if bool in kinds:
        return {"enum": _TRUTH}
    if alternatives:
        return {"enum": [*alternatives, *([""] if field.default == "" else [])]}
    if date in kinds:
        return {"type": "string", "pattern": _DATE}
    if int in kinds:
        return _build_whole_number(find_bounds(field))
    if Fraction in kinds:
        return _build_number(find_bounds(field))
    # No number has the pattern of an id or version: 1.0 is a slip for 1.0.0.
    return value if "pattern" in value else {**value, "type": _SCALAR}


def _build_whole_number(bounds: Bounds) -> Schema:
    least, most = bounds.least, bounds.most
    pattern = "^[0-9]{1,15}$" if least is not None and least >= 0 else "^-?[0-9]{1,15}$"
    if isinstance(least, int) and isinstance(most, int) and most - least <= _MOST_WRITTEN_OUT:
        pattern = f"^({'|'.join(str(number) for number in range(least, most + 1))})$"
    return {"type": ["integer", "string"], "pattern": pattern, **_list_limits(bounds)}


def _build_number(bounds: Bounds) -> Schema:
    """Return what an exact number is: a number within its bounds, or a text about within them."""
    sign = "" if bounds.least is not None or bounds.above is not None else "-?"
    plain, fraction = f"[0-9]{{1,15}}{_DECIMALS}", _FRACTION
    match bounds.most:
        case 1:
            plain, fraction = f"0{_DECIMALS}|1([.]0{{1,15}})?", _PROPER
        case 100:
            plain = f"[0-9]{{1,2}}{_DECIMALS}|100([.]0{{1,15}})?"
    pattern = f"^{sign}({plain}|{fraction})$"
    return {"type": ["string", "number"], "pattern": pattern, **_list_limits(bounds)}


def _list_limits(bounds: Bounds) -> Schema:
    limits = {
        "minimum": bounds.least,
        "exclusiveMinimum": bounds.above,
        "maximum": bounds.most,
        "exclusiveMaximum": bounds.below,
    }
    return {name: limit for name, limit in limits.items() if limit is not None}


def _clean(part: Schema) -> Schema:
    """Return a part with its title in words and its description without marks of code."""
    described = part.get("description", "")
    plain = re.sub(r"\s*\n\s*", " ", described.replace("``", ""))
    return {**part, "title": _in_words(part["title"]), "description": plain}


def _in_words(name: str) -> str:
    """Write the name of a model or field in words: "Up to", "Follow up", "Not applicable when"."""
    words = re.sub("(?<=[a-z])(?=[A-Z])", " ", name).replace("_", " ").lower()
    return re.sub("^na ", "not applicable ", words).capitalize()
