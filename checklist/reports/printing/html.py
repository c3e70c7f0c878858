"""A report's content as the HTML that is printed: our own templates, and nothing typed runs."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from types import SimpleNamespace
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from checklist.reports.content import Kind, digest
from checklist.resources import bundled
from checklist.web.filters import format_number

_TEMPLATES = bundled("templates")
_PRINT = _TEMPLATES / "reports" / "print"
_DOCUMENTS = {Kind.REPORT: "document.html", Kind.FORM: "form.html"}
_STYLESHEETS = {
    Kind.REPORT: ("page.css", "chapters.css"),
    Kind.FORM: ("page.css", "chapters.css", "form.css"),
}
_EXTENDED = "extended.css"
_MOST_MARKS = 6
_COMBINING = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\uffff]"
)
_IN_LATIN = (
    "\x00-\xff\u0131\u0152\u0153\u02bb\u02bc\u02c6\u02da\u02dc"
    "\u2000-\u206f\u20ac\u2122\u2191\u2193\u2212\u2215"
)
_BEYOND = re.compile(f"[^{_IN_LATIN}]")
_ID = re.compile(r"\b([a-z]+-\d\d)\b")
_TOO_MANY_MARKS = re.compile(f"([{_COMBINING}]{{{_MOST_MARKS}}})[{_COMBINING}]+")


class QuestionLinker:
    """Makes links of the questions' ids in a sentence of ours, so that each can be followed."""

    def __init__(self, ids: Iterable[str]) -> None:
        self.ids = frozenset(ids)

    def __call__(self, sentence: str) -> Markup:
        """The sentence with each id it names as a link to that question."""
        return Markup().join(self.linked(part) for part in _ID.split(str(_visible(sentence))))

    def linked(self, part: str) -> Markup | str:
        if part not in self.ids:
            return escape(part)
        return Markup('<a href="#{0}">{0}</a>').format(part)


def html(content: bytes) -> str:
    """Return the whole document; its digest is that of the very bytes it was made from."""
    report = _read(content)
    page = _environment(_list_ids(report)).get_template(_DOCUMENTS[Kind(report.kind)])
    return page.render(report=report, digest=digest(content))


def find_kind(content: bytes) -> Kind:
    """Return which document the content is of."""
    return Kind(_read(content).kind)


def stylesheet(html: str, kind: Kind = Kind.REPORT) -> str:
    """The print stylesheet, which owes nothing to the screen's, with the fonts a document needs."""
    more = (_EXTENDED,) if _BEYOND.search(html) else ()
    return "\n".join((_PRINT / name).read_text() for name in (*more, *_STYLESHEETS[kind]))


def _read(content: bytes) -> Any:
    """Return the content as printed from: each thing's parts by name."""
    return json.loads(content, object_hook=lambda parts: SimpleNamespace(**parts))


def _visible(value: object) -> object:
    """Show what would act on the text around it, rather than obey it.

    Control characters and those that turn the direction of writing are printed as their code;
    marks piled so high that they would cover other lines are cut.
    """
    if not isinstance(value, str):
        return value
    text = _TOO_MANY_MARKS.sub(r"\1…", value)
    text = _UNPRINTABLE.sub(lambda found: f"[U+{ord(found[0]):04X}]", text)
    return type(value)(text)


def _typed(text: str) -> Markup:
    """Show text as it was typed: blank lines part paragraphs, line ends break lines."""
    shown = str(_visible(text.replace("\r\n", "\n").replace("\r", "\n").strip()))
    blocks = [block for block in re.split(r"\n\s*\n", shown) if block.strip()]
    return Markup("\n").join(
        Markup("<p>{}</p>").format(Markup("<br>").join(escape(line) for line in block.split("\n")))
        for block in blocks
    )


def _lines(text: str) -> Markup:
    """Show short typed text within a line of the report, its own lines kept."""
    shown = str(_visible(text.strip()))
    return Markup("<br>").join(line for line in shown.splitlines() if line.strip())


def _list_ids(report: Any) -> Iterator[str]:
    """Yield the ids of all questions of a report; a form needs none."""
    for chapter in getattr(report, "chapters", ()):
        for group in chapter.groups:
            for one in group.asked:
                yield one.question


def _environment(ids: Iterable[str] = ()) -> Environment:
    """Return where the print templates live: strict, escaping everything, and with no web around.

    The charts that pages show too are found beside those of the pages.
    """
    made = Environment(
        loader=FileSystemLoader([_PRINT, _TEMPLATES]),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_visible,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {"typed": _typed, "lines": _lines, "thousands": format_number}
    made.filters["linked"] = QuestionLinker(ids)
    return made
