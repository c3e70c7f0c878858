"""Says in an author's words what is wrong with a text that is no YAML, and in which place.

The parser's own words are for programmers, and it often notices a mistake lines after it was made;
its marks, of where it stopped and of what it was reading then, lead back to the line to mend.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

import yaml

from checklist.core.question_sets.yaml_tokens import find_open_bracket, find_quoted_before

_LOOK = (
    "mend this line or the one before: a name, a colon and a space, then the text, in quotes "
    "where it holds any of : # [ ] { } or begins with a sign"
)
_COLON_IN_TEXT = "put the text in quotes: it holds a colon and a space"
# So much of a line is written out in a sentence about it.
_MAX_EXAMPLE = 40
# A name at the beginning of a line, perhaps after the hyphens of lists, and what follows it.
_NAMED = re.compile(r"(?P<before>\s*(?:- +)*)(?P<name>[A-Za-z_][\w.-]*)(?P<after>.*)")


@dataclass(frozen=True, slots=True)
class Mistake:
    """A mistake in a text: its line and column, from 1, and how to mend it."""

    line: int
    column: int
    advice: str


def find_mistake(text: str, error: yaml.MarkedYAMLError) -> Mistake:
    """Find what an author did that the parser could not read."""
    mark = error.problem_mark or error.context_mark
    if mark is None:
        return Mistake(1, 1, _LOOK)
    begin = error.context_mark or mark
    stop = _Stop(
        text, text.split("\n"), mark.line, mark.column, begin.line, begin.column, str(error.context)
    )
    problem = str(error.problem)
    for words, explain in _EXPLANATIONS:
        if words in problem:
            return _find_hidden_indent(stop) or explain(stop)
    return _at(stop.line, stop.column, _LOOK)


@dataclass(frozen=True, slots=True)
class _Stop:
    """Where a parser stopped, and where what it was reading began; all from 0."""

    text: str
    lines: list[str]
    line: int
    column: int
    begin_line: int
    begin_column: int
    context: str

    @property
    def here(self) -> str:
        return self.lines[self.line] if self.line < len(self.lines) else ""

    @property
    def character(self) -> str:
        return self.here[self.column : self.column + 1]

    @property
    def is_first_in_line(self) -> bool:
        return not self.here[: self.column].strip()


def _at(line: int, column: int, advice: str) -> Mistake:
    return Mistake(line + 1, column + 1, advice)


def _find_hidden_indent(stop: _Stop) -> Mistake | None:
    """Find a line there or just above that begins with what only looks like spaces."""
    for number in (stop.line, _find_line_above(stop) or stop.line, stop.begin_line):
        odd = _indent("".join(stop.lines[number : number + 1])).strip(" \t")
        if odd:
            looks = f"it holds U+{ord(odd[0]):04X}, which only looks like one"
            return _at(number, 0, f"begin this line with spaces alone; {looks}")
    return None


def _explain_no_colon(stop: _Stop) -> Mistake:
    return _say_where_colon_goes(stop.lines[stop.begin_line], stop.begin_line, stop.begin_column)


def _say_where_colon_goes(line: str, number: int, column: int) -> Mistake:
    """Say what a line lacks that should be a name, a colon, a space and a value."""
    named = _NAMED.fullmatch(line)
    after = named["after"].removeprefix(":").strip() if named else ""
    if named is None or (after and not named["name"].islower()):
        advice = "indent this line as part of the text above, or begin it with a name and a colon"
        return _at(number, column, advice)
    example = f"{named['name']}: {after[:_MAX_EXAMPLE]}".strip()
    advice = f"write “{example}”: after a name come a colon and a space"
    return _at(number, len(named["before"]), advice)


def _explain_second_colon(stop: _Stop) -> Mistake:
    """Explain a colon after a text, or a name that stands too far to the right."""
    named = _NAMED.fullmatch(stop.here)
    colon = -1 if named is None else named.end("name")
    if named is not None and named["after"].startswith(": ") and colon < stop.column:
        begins = len(stop.here) - len(named["after"][1:].lstrip())
        return _at(stop.line, begins, _COLON_IN_TEXT)
    above = _find_line_above(stop)
    if above is None:
        return _at(stop.line, stop.column, _LOOK)
    named = _NAMED.fullmatch(stop.lines[above])
    if named is not None and not named["after"].strip():
        return _say_where_colon_goes(stop.lines[above], above, 0)
    return _say_where_to_begin(stop, above)


def _explain_quote(stop: _Stop) -> Mistake:
    """Explain a quotation mark that is never closed, or that another took to close it."""
    quoted = find_quoted_before(stop.text, stop.line, stop.column)
    if quoted is not None and quoted.start_mark.line < quoted.end_mark.line == stop.begin_line:
        return _explain_after_quote(stop, quoted)
    return _at(stop.begin_line, stop.begin_column, "close the quotation mark that opens here")


def _explain_wrong_entry(stop: _Stop) -> Mistake:
    """Explain what the parser could not take for the next name or entry of a list."""
    quoted = find_quoted_before(stop.text, stop.line, stop.column)
    if quoted is not None and not stop.is_first_in_line:
        return _explain_after_quote(stop, quoted)
    if stop.character in ("]", "}") and stop.character:
        advice = f"remove this {stop.character}; nothing is open that it closes"
        return _at(stop.line, stop.column, advice)
    above = _find_line_above(stop)
    if stop.is_first_in_line and above is not None:
        return _say_where_to_begin(stop, above)
    return _explain_sign(stop)


def _explain_after_quote(stop: _Stop, quoted: yaml.ScalarToken) -> Mistake:
    begin, end = quoted.start_mark, quoted.end_mark
    if begin.line < end.line:
        advice = f"close the quotation mark that opens here; the next one is in line {end.line + 1}"
        return _at(begin.line, begin.column, advice)
    mark, other = ('"', "'") if quoted.style == '"' else ("'", '"')
    advice = (
        f"let the text end at its closing {mark}; a text that holds {mark} goes between {other}"
    )
    return _at(begin.line, begin.column, advice)


def _say_where_to_begin(stop: _Stop, above: int) -> Mistake:
    """Say in which column a line may begin that stands under another."""
    begins = len(stop.here) - len(stop.here.lstrip())
    if re.match("-[A-Za-z]", stop.here.lstrip()):
        return _at(stop.line, begins, "write a space after the hyphen")
    if stop.here.lstrip().startswith("- "):
        hyphens = [number for number in range(above, -1, -1) if _is_entry(stop.lines[number])]
        if hyphens:
            column = stop.lines[hyphens[0]].index("-") + 1
            advice = f"line this hyphen up with that of line {hyphens[0] + 1}, in column {column}"
            return _at(stop.line, begins, advice)
    named = _NAMED.fullmatch(stop.lines[above])
    column = (len(named["before"]) if named else len(_indent(stop.lines[above]))) + 1
    advice = f"begin this line in column {column}, as line {above + 1} does, not in {begins + 1}"
    return _at(stop.line, begins, advice)


def _explain_bracket(stop: _Stop) -> Mistake:
    """Explain a list or entries in brackets that did not go on or end."""
    opened = find_open_bracket(stop.text, stop.line, stop.column)
    if stop.character == ":" and opened and opened.start_mark.line == stop.line:
        return _at(stop.line, stop.column, _COLON_IN_TEXT)
    if opened is None:
        return _at(stop.line, stop.column, _LOOK)
    closing = "]" if isinstance(opened, yaml.FlowSequenceStartToken) else "}"
    advice = f"close the bracket that opens here with {closing}, or put a comma between its parts"
    return _at(opened.start_mark.line, opened.start_mark.column, advice)


def _explain_tab(stop: _Stop) -> Mistake:
    return _at(stop.line, stop.column, "write spaces here; this is a tab")


def _explain_sign(stop: _Stop) -> Mistake:
    """Explain a value whose first sign means something else in YAML."""
    if stop.character == "\t":
        return _explain_tab(stop)
    named = re.match(r"\s*(?:- +)*[\w.-]+: +", stop.here)
    column = named.end() if named else len(_indent(stop.here))
    sign = stop.here[column : column + 1]
    if not sign or sign.isalnum():
        return _at(stop.line, stop.column, _LOOK)
    return _at(stop.line, column, f"put the text in quotes: it begins with {sign}")


def _explain_escape(stop: _Stop) -> Mistake:
    advice = "write two backslashes here, or put the text between ' and '"
    return _at(stop.line, stop.column, advice)


def _explain_end(stop: _Stop) -> Mistake:
    return _at(stop.line, stop.column, "keep to one document; remove this line and what follows")


def _explain_block(stop: _Stop) -> Mistake:
    sign = stop.lines[stop.begin_line][stop.begin_column]
    advice = f"begin the text in the next line, indented, or put it in quotes: after {sign} it ends"
    return _at(stop.begin_line, stop.begin_column, advice)


def _find_line_above(stop: _Stop) -> int | None:
    """Return the number of the last line above that is neither blank nor a comment."""
    above = range(min(stop.line, len(stop.lines)) - 1, -1, -1)
    numbers = (n for n in above if stop.lines[n].strip() and stop.lines[n].strip()[0] != "#")
    return next(numbers, None)


def _is_entry(line: str) -> bool:
    return line.lstrip().startswith("- ")


def _indent(line: str) -> str:
    return line[: len(line) - len(line.lstrip())]


# Words of the parser's message, and what its author must have done; the first that fits counts.
_EXPLANATIONS: tuple[tuple[str, Callable[[_Stop], Mistake]], ...] = (
    ("could not find expected ':'", _explain_no_colon),
    ("mapping values are not allowed", _explain_second_colon),
    ("unexpected end of stream", _explain_quote),
    ("unexpected document indicator", _explain_quote),
    ("expected ',' or", _explain_bracket),
    ("expected node content", _explain_bracket),
    ("did not find expected key", _explain_wrong_entry),
    ("did not find expected '-' indicator", _explain_wrong_entry),
    ("tab character", _explain_tab),
    ("cannot start any token", _explain_sign),
    ("alphabetic or numeric character", _explain_sign),
    ("unknown escape character", _explain_escape),
    ("expected comment or line break", _explain_block),
    ("expected <document start>", _explain_end),
    ("are not allowed in this context", _explain_sign),
)
