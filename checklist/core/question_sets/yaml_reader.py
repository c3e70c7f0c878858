"""Reads YAML event by event: scalars stay text, and every value has its line and column."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

# Thirty times the largest set that ships; a larger file is a mistake or an attack on memory.
MAX_BYTES = 5_000_000
# Each level is a Python call, and 400 kB of brackets would exhaust the stack.
_MAX_DEPTH = 20
# A problem may quote the file, and is printed on one line of a terminal.
_MAX_ADVICE = 300
# Of more that are alike, an author mends the first and sees the rest.
_MAX_OF_A_KIND = 10
_PLAIN_LINE_ENDS = (
    "save the file with plain line ends (LF, not CR LF): in most editors the bar at the bottom"
    " says which it has, and changes it"
)
# What an editor would not show, and so an author could not see and mend.
_UNPRINTABLE = re.compile(
    "[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)

Keys = tuple[str | int, ...]
YamlValue = Any
"""Text, or lists and dicts of such values: what pydantic is given to read."""


@dataclass(frozen=True, slots=True, order=True)
class PlacedProblem:
    """A problem in a file: its line and column, from 1, and how to mend it."""

    line: int
    column: int
    advice: str
    kind: str = field(default="", compare=False)
    """What it has in common with problems of its kind; empty where the advice alone says it."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A line and column, both from 1."""

    line: int
    column: int


class BadFile(Exception):
    """A file cannot be used as it is; ``problems`` holds every problem found in it."""

    def __init__(self, file: str, problems: Iterable[PlacedProblem]) -> None:
        self.file = file
        self.problems = sorted(set(problems))
        super().__init__("\n".join(self.lines()))

    def lines(self) -> list[str]:
        """Return each problem as ``file:line:column: advice``, on one printable line.

        Of a kind the first ten are written out, and the place of the next says how many follow.
        """
        kinds = Counter(problem.kind or problem.advice for problem in self.problems)
        written: Counter[str] = Counter()
        lines = []
        for problem in self.problems:
            kind = problem.kind or problem.advice
            written[kind] += 1
            place = f"{self.file}:{problem.line}:{problem.column}: "
            if written[kind] <= _MAX_OF_A_KIND:
                lines.append(place + _make_printable(problem.advice))
            elif written[kind] == _MAX_OF_A_KIND + 1:
                lines.append(f"{place}and {kinds[kind] - _MAX_OF_A_KIND} more of this kind")
        return lines


class Unreadable(Exception):
    """A text cannot be read any further; ``problem`` says where and why."""

    def __init__(self, place: Place, advice: str) -> None:
        super().__init__(advice)
        self.problem = PlacedProblem(place.line, place.column, advice)


def decode_text(raw: bytes) -> str:
    """Decode a file's bytes. Raises Unreadable where they are too long or no plain UTF-8."""
    start = Place(1, 1)
    if len(raw) > MAX_BYTES:
        raise Unreadable(start, f"keep the file under {MAX_BYTES // 1_000_000} MB")
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise Unreadable(start, "save the file as UTF-8; this is UTF-16")
    if raw.startswith(b"\xef\xbb\xbf"):
        raise Unreadable(start, "save the file without a byte order mark")
    try:
        return raw.decode()
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode()
        raise Unreadable(_find_end(before), "save the file as UTF-8; this byte is not") from None


class YamlReader:
    """Builds dicts, lists and text from the parser's events, and records the place of each.

    ``places`` holds the place of each value, ``names`` that of its name; ``problems`` what is
    wrong but does not stop the reading, each with its keys; ``braces`` the keys of entries that are
    written inside { }, where a comma ends a text. PyYAML's own constructors are not
    used: they guess types (``no`` is False, ``1_0`` is 10) and expand aliases without limit.
    """

    def __init__(self, text: str) -> None:
        self.places: dict[Keys, Place] = {}
        self.names: dict[Keys, Place] = {}
        self.problems: list[tuple[Keys, PlacedProblem]] = []
        self.braces: set[Keys] = set()
        self._text = text

    def document(self) -> YamlValue:
        """Read the one document of the text. Raises Unreadable where it is no YAML."""
        _refuse_unprintable(self._text)
        try:
            return self._document()
        except yaml.MarkedYAMLError as error:
            from checklist.core.question_sets.yaml_mistakes import find_mistake  # seldom needed

            mistake = find_mistake(self._text, error)
            raise Unreadable(Place(mistake.line, mistake.column), mistake.advice) from None
        except yaml.YAMLError:
            raise Unreadable(Place(1, 1), "save the file as plain text in UTF-8") from None

    def _document(self) -> YamlValue:
        self._events: Iterator[yaml.Event] = yaml.parse(self._text, Loader=yaml.CSafeLoader)
        next(self._events)
        start = next(self._events)
        if isinstance(start, yaml.StreamEndEvent):
            raise Unreadable(Place(1, 1), "write something here; the file is empty")
        if isinstance(start, yaml.DocumentStartEvent) and (start.version or start.tags):
            self._problem(start, (), "remove the line that begins with %")
        value = self._value(next(self._events), ())
        next(self._events)
        after = next(self._events)
        if not isinstance(after, yaml.StreamEndEvent):
            self._problem(after, (), "keep to one document; remove this line and what follows")
        return value

    def _value(self, event: yaml.Event, keys: Keys) -> YamlValue:
        self.places[keys] = _find_place(event.start_mark)
        if len(keys) > _MAX_DEPTH:
            raise Unreadable(self.places[keys], f"nest at most {_MAX_DEPTH} deep")
        self._refuse_tricks(event, keys)
        match event:
            case yaml.ScalarEvent():
                return event.value
            case yaml.MappingStartEvent():
                if event.flow_style:
                    self.braces.add(keys)
                return dict(self._pairs(keys))
            case yaml.SequenceStartEvent():
                return list(self._entries(keys))
        return ""

    def _refuse_tricks(self, event: yaml.Event, keys: Keys) -> None:
        match event:
            case yaml.AliasEvent():
                self._problem(event, keys, "write it out; aliases (*) are not read")
            case yaml.ScalarEvent() | yaml.CollectionStartEvent() if event.anchor or event.tag:
                self._problem(event, keys, "remove the anchor (&) or tag (!); neither is read")
            case yaml.ScalarEvent() if unprintable := _UNPRINTABLE.search(event.value):
                advice = f"remove the character U+{ord(unprintable[0]):04X}; it cannot be printed"
                self._problem(event, keys, advice)

    def _pairs(self, keys: Keys) -> Iterator[tuple[str, YamlValue]]:
        seen: set[str] = set()
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            name = self._name(event, keys)
            if name in seen:
                self._problem(event, (*keys, name), f"remove one of the two entries called {name}")
            seen.add(name)
            self.names[*keys, name] = _find_place(event.start_mark)
            yield name, self._value(next(self._events), (*keys, name))

    def _name(self, event: yaml.Event, keys: Keys) -> str:
        if isinstance(event, yaml.ScalarEvent):
            self._refuse_tricks(event, keys)
            return str(event.value)
        self._problem(event, (*keys, "?"), "write a plain word as the name of an entry")
        self._value(event, (*keys, "?"))
        return "?"

    def _entries(self, keys: Keys) -> Iterator[YamlValue]:
        number = 0
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            yield self._value(event, (*keys, number))
            number += 1

    def _problem(self, event: yaml.Event, keys: Keys, advice: str) -> None:
        place = _find_place(event.start_mark)
        self.problems.append((keys, PlacedProblem(place.line, place.column, advice)))


def _make_printable(advice: str) -> str:
    """Return the advice on one line of limited length, whatever text of the file it quotes."""
    plain = "".join(character if character.isprintable() else "�" for character in advice)
    return plain if len(plain) <= _MAX_ADVICE else f"{plain[:_MAX_ADVICE]} …"


def _find_end(before: str) -> Place:
    """Return the place that follows a text."""
    return Place(before.count("\n") + 1, len(before) - before.rfind("\n"))


def _refuse_unprintable(text: str) -> None:
    """Refuse a text that is too long or has characters that an editor would not show.

    Raises Unreadable. Carriage returns are refused too: a file's hash must not depend on the
    system it was saved on.
    """
    if len(text) > MAX_BYTES or len(text.encode(errors="replace")) > MAX_BYTES:
        raise Unreadable(Place(1, 1), f"keep the file under {MAX_BYTES // 1_000_000} MB")
    unprintable = _UNPRINTABLE.search(text)
    if unprintable is None:
        return
    place = _find_end(text[: unprintable.start()])
    character = unprintable[0]
    if character == "\r":
        raise Unreadable(place, _PLAIN_LINE_ENDS)
    raise Unreadable(place, f"remove the character U+{ord(character):04X}; it cannot be printed")


def _find_place(mark: Any) -> Place:
    """Return the place of a parser's mark; the beginning where it has none."""
    return Place(1, 1) if mark is None else Place(mark.line + 1, mark.column + 1)
