"""What an author should mend where a file does not fit its model, in words of the file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from checklist.core.dates import read_iso_date
from checklist.core.question_sets.advice.model_fields import (
    describe_bounds,
    describe_form,
    find_bounds,
    find_field,
    find_model,
    list_alternatives,
    name_model,
)
from checklist.core.question_sets.advice.place_names import find_value
from checklist.core.question_sets.advice.spelling import (
    explain_unknown,
    find_meant,
    find_sign_meant,
    join_words,
    list_odd_characters,
    quote,
)
from checklist.core.question_sets.yaml_reader import Keys, YamlReader, YamlValue

# For each kind of pydantic error what the author should do; its own message is for programmers.
_ADVICE = {
    "model_type": "write entries here, each a name and a value",
    "dict_type": "write entries here, each a name and a value",
    "tuple_type": "write a list here: each entry on a line of its own, after a hyphen and a space",
    "string_type": "write text here, not a list or further entries",
    "string_too_short": "write something here",
    "bool_parsing": "write yes or no",
    "bool_type": "write yes or no",
    "int_parsing": "write a whole number",
    "int_type": "write a whole number",
    "int_parsing_size": "write a whole number of at most 15 digits",
    "date_type": "write a date such as 2026-11-21",
    "is_instance_of": "write a number such as 12, 0.4 or 1/3",
    "fraction_type": "write a number such as 12, 0.4 or 1/3",
}
# A date as people write it, 31/10/2022, or without its hyphens, 20221031.
_DATE = re.compile(
    r"(?P<day>[0-9]{1,2})[/. -](?P<month>[0-9]{1,2})[/. -](?P<year>[0-9]{4})"
    r"|(?P<year_first>[0-9]{4})[/.]?(?P<month_first>[0-9]{2})[/.]?(?P<day_first>[0-9]{2})"
)
_BOUNDS = ("greater_than", "greater_than_equal", "less_than", "less_than_equal")
_ENTRIES = ("missing", "extra_forbidden")
_MOST_NAMED = 12
"""Entries that a message names: those of an answer or a condition, not those of a question."""


@dataclass(frozen=True, slots=True)
class Advice:
    """What to mend: the keys of its place, the text, and whether the place is that of a name."""

    keys: Keys
    text: str
    is_on_name: bool = False
    within: Keys | None = None
    """The keys that say where it is, if not those of its place."""


def choose_advice(
    model: type[BaseModel],
    details: Iterable[ErrorDetails],
    document: YamlValue,
    yaml_reader: YamlReader,
) -> Iterator[Advice]:
    """Choose one piece of advice for each mistake among the errors of a file."""
    details = list(details)
    entries = [detail for detail in details if detail["type"] in _ENTRIES]
    for detail in (detail for detail in details if detail["type"] not in _ENTRIES):
        written = find_value(document, detail["loc"])
        text = written if isinstance(written, str) else ""
        around = _find_entry_around(model, detail) if isinstance(written, list) else ""
        advice = f"write {around}: here, with this list under it" if around else ""
        yield Advice(detail["loc"], advice or _choose_text(model, detail, text))
    entries.sort(key=lambda detail: [str(key) for key in detail["loc"][:-1]])
    for keys, group in groupby(entries, key=lambda detail: detail["loc"][:-1]):
        yield from _Entries.of(model, keys, list(group), document, yaml_reader).advise()


def _find_entry_around(root: type[BaseModel], detail: ErrorDetails) -> str:
    """Return the one entry that a list belongs under which stands in its place; "" for others."""
    model = find_model(root, detail["loc"]) if detail["type"] == "model_type" else None
    needed = (
        [name for name, field in model.model_fields.items() if field.is_required()] if model else []
    )
    return needed[0] if len(needed) == 1 else ""


def _choose_text(root: type[BaseModel], detail: ErrorDetails, written: str) -> str:
    kind = detail["type"]
    found = find_field(root, detail["loc"])
    text = _describe_limit(detail, written)
    if not text and found:
        text = _describe_expected(*found, kind, written)
    return text or _ADVICE.get(kind, "write something else here; this does not fit")


def _describe_limit(detail: ErrorDetails, written: str) -> str:
    """Say which limit of a text or list is passed; empty for other kinds of error."""
    limits = detail.get("ctx", {})
    match detail["type"]:
        case "value_error":
            return detail["msg"].removeprefix("Value error, ") + _suggest_date(written)
        case "too_short":
            return f"add to this list; it needs at least {limits['min_length']}"
        case "string_too_long":
            return f"keep this to {limits['max_length']} characters; it has {len(written)}"
        case "too_long":
            return f"keep this list to {limits['max_length']:,}; it has {limits['actual_length']:,}"
    return ""


def _describe_expected(owner: type[BaseModel], name: str, kind: str, written: str) -> str:
    """Say what a field takes instead of what is written; empty for other kinds of error."""
    field = owner.model_fields[name]
    if kind == "string_pattern_mismatch":
        return f"write {describe_form(owner, name)}, not {quote(written)}{_remark(written)}"
    if kind in ("literal_error", "enum"):
        words = list_alternatives(field)
        meant = find_sign_meant(written, words)
        remark = f"; did you mean {meant}?" if meant else explain_unknown(written, words)
        if not remark and not field.is_required() and not field.default:
            remark = "; or leave the entry out"
        return f"write {join_words(words, 'or')}, not {quote(written)}{remark}"
    if kind in _BOUNDS:
        is_above = find_bounds(field).most == 1 and kind == "less_than_equal"
        tail = f"; {written} is above it" if is_above else f", not {written}"
        return f"write {describe_bounds(field)}{tail}"
    return ""


def _suggest_date(written: str) -> str:
    """Return a date written another way as files have it, the day before the month."""
    found = _DATE.fullmatch(written.strip())
    if found is None:
        return ""
    year, month, day = (found[name] or found[f"{name}_first"] for name in ("year", "month", "day"))
    suggested = f"{year}-{int(month):02}-{int(day):02}"
    return f"; {written.strip()} is {suggested}" if read_iso_date(suggested) else ""


def _remark(written: str) -> str:
    odd = list_odd_characters(written)
    return f"; it holds {', '.join(odd)}" if odd else ""


@dataclass(frozen=True, slots=True)
class _Entries:
    """The entries that are missing in one place and those that are too much there."""

    model: type[BaseModel] | None
    keys: Keys
    missing: list[str]
    extra: list[str]
    given: dict[str, YamlValue]
    is_in_braces: bool

    @classmethod
    def of(
        cls,
        root: type[BaseModel],
        keys: Keys,
        details: list[ErrorDetails],
        document: YamlValue,
        yaml_reader: YamlReader,
    ) -> _Entries:
        return cls(
            find_model(root, keys),
            keys,
            [str(detail["loc"][-1]) for detail in details if detail["type"] == "missing"],
            [str(detail["loc"][-1]) for detail in details if detail["type"] != "missing"],
            find_value(document, keys),
            keys in yaml_reader.braces,
        )

    def advise(self) -> Iterator[Advice]:
        """Yield one piece of advice for each mistake, each of which takes its errors away."""
        yield from self._find_unwrapped()
        yield from self._find_commas()
        yield from self._find_misspelt()
        if self.missing:
            yield Advice(self.keys, f"add {join_words(self.missing, 'and')}")

    def _find_unwrapped(self) -> Iterator[Advice]:
        """Find entries that belong into a list which is missing: a comparison by itself."""
        for name in list(self.missing):
            item = find_model(self.model, (name, 0)) if self.model else None
            if item is None or not self.extra or not set(self.extra) <= item.model_fields.keys():
                continue
            written = ", ".join(f"{entry}: …" for entry in self.extra)
            self.missing.remove(name)
            self.extra.clear()
            yield Advice(self.keys, f"write {name}: [{{{written}}}], with {name} around these")

    def _find_commas(self) -> Iterator[Advice]:
        """Find texts inside braces that a comma ended: what follows was read as a name."""
        before = ""
        for name, value in list(self.given.items()):
            is_rest = self.is_in_braces and value == "" and name in self.extra
            if is_rest and before and isinstance(self.given[before], str):
                if not find_meant(name, self._list_free()):
                    self.extra.remove(name)
                    advice = f"put the text of {before} in quotes: a comma ends it inside {{ }}"
                    yield Advice((*self.keys, before), advice)
            else:
                before = name

    def _find_misspelt(self) -> Iterator[Advice]:
        for name in list(self.extra):
            keys = (*self.keys, name)
            owner = name_model(self.model) if self.model else "this"
            meant = find_meant(name, self._list_free())
            if meant in self.missing:
                self.missing.remove(meant)
            end = explain_unknown(name, [meant]) or self._name_known()
            yield Advice(keys, f"{owner} has no entry {quote(name)}{end}", True, self.keys)

    def _name_known(self) -> str:
        """Name the entries that there are, where they are few enough to be read."""
        known = list(self.model.model_fields) if self.model else []
        if not 0 < len(known) <= _MOST_NAMED:
            return "; remove it, or mend its spelling"
        return f"; remove it, or use {join_words(known, 'or')}"

    def _list_free(self) -> list[str]:
        """List the entries that the model knows and the file has not, missing ones first."""
        known = self.model.model_fields if self.model else {}
        return [*self.missing, *(name for name in known if name not in self.given)]
