"""Renders content to the HTML that is printed, in an environment without Flask."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from types import SimpleNamespace
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from checklist.reports.content import DocumentKind, digest
from checklist.resources import bundled
from checklist.web.filters import format_number

_TEMPLATES = bundled("templates")
_PRINT = _TEMPLATES / "reports" / "print"
_DOCUMENTS = {DocumentKind.REPORT: "document.html", DocumentKind.FORM: "form.html"}
_STYLESHEETS = {
    DocumentKind.REPORT: ("page.css", "chapters.css"),
    DocumentKind.FORM: ("page.css", "chapters.css", "form.css"),
}
_EXTENDED_FONTS = "extended.css"
# Combining marks on one letter: languages pile up a few; hundreds cover other lines.
_MAX_MARKS = 6
_COMBINING = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
# C0 and C1 controls, and the bidirectional overrides that make text read as other text than it is
# (CVE-2021-42574, "Trojan Source").
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\uffff]"
)
# What the Latin subset of Arimo holds; any other letter needs the extended subset as well, which
# is loaded only then.
_IN_LATIN = (
    "\x00-\xff\u0131\u0152\u0153\u02bb\u02bc\u02c6\u02da\u02dc"
    "\u2000-\u206f\u20ac\u2122\u2191\u2193\u2212\u2215"
)
_BEYOND_LATIN = re.compile(f"[^{_IN_LATIN}]")
_ID = re.compile(r"\b([a-z]+-\d\d)\b")
_TOO_MANY_MARKS = re.compile(f"([{_COMBINING}]{{{_MAX_MARKS}}})[{_COMBINING}]+")


class QuestionLinker:
    """A filter that turns question ids in the service's own sentences into links."""

    def __init__(self, ids: Iterable[str]) -> None:
        self.ids = frozenset(ids)

    def __call__(self, sentence: str) -> Markup:
        """Return the sentence, escaped, with a link for each id of a question."""
        return Markup().join(
            self._link_id(part) for part in _ID.split(str(_make_visible(sentence)))
        )

    def _link_id(self, part: str) -> Markup | str:
        if part not in self.ids:
            return escape(part)
        return Markup('<a href="#{0}">{0}</a>').format(part)


def render_html(content: bytes) -> str:
    """Render content to an HTML document that names the digest of exactly these bytes."""
    report = _parse_content(content)
    template = _build_environment(_list_ids(report)).get_template(
        _DOCUMENTS[DocumentKind(report.kind)]
    )
    return template.render(report=report, digest=digest(content))


def find_kind(content: bytes) -> DocumentKind:
    """Read which document the content is of."""
    return DocumentKind(_parse_content(content).kind)


def build_stylesheet(html: str, kind: DocumentKind = DocumentKind.REPORT) -> str:
    """Join the print stylesheets of a document, with the extended font where its text needs it."""
    more = (_EXTENDED_FONTS,) if _BEYOND_LATIN.search(html) else ()
    return "\n".join((_PRINT / name).read_text() for name in (*more, *_STYLESHEETS[kind]))


def _parse_content(content: bytes) -> Any:
    """Read content as nested namespaces, so that templates reach fields by name."""
    return json.loads(content, object_hook=lambda parts: SimpleNamespace(**parts))


def _make_visible(value: object) -> object:
    """Replace characters that act on the text around them by something visible.

    Control characters and bidirectional overrides become their code point; combining marks piled
    so high that they would cover other lines are cut.
    """
    if not isinstance(value, str):
        return value
    text = _TOO_MANY_MARKS.sub(r"\1…", value)
    text = _UNPRINTABLE.sub(lambda match: f"[U+{ord(match[0]):04X}]", text)
    return type(value)(text)


def _format_typed_text(text: str) -> Markup:
    """Format typed text: blank lines separate paragraphs, line ends break lines."""
    visible = str(_make_visible(text.replace("\r\n", "\n").replace("\r", "\n").strip()))
    blocks = [block for block in re.split(r"\n\s*\n", visible) if block.strip()]
    return Markup("\n").join(
        Markup("<p>{}</p>").format(Markup("<br>").join(escape(line) for line in block.split("\n")))
        for block in blocks
    )


def _format_short_text(text: str) -> Markup:
    """Format short typed text inside a line of the report; its line ends are kept."""
    visible = str(_make_visible(text.strip()))
    return Markup("<br>").join(line for line in visible.splitlines() if line.strip())


def _list_ids(report: Any) -> Iterator[str]:
    """Yield the ids of all questions of a report; a form needs none."""
    for chapter in getattr(report, "chapters", ()):
        for group in chapter.groups:
            for question in group.questions:
                yield question.question_id


def _build_environment(ids: Iterable[str] = ()) -> Environment:
    """Build the Jinja environment of print templates: strict, and escaping everything.

    It finds the pages' templates too, for the charts that both show.
    """
    environment = Environment(
        loader=FileSystemLoader([_PRINT, _TEMPLATES]),
        autoescape=True,
        undefined=StrictUndefined,
        # Every printed value passes through here: a template cannot forget to clean one.
        finalize=_make_visible,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "typed": _format_typed_text,
        "lines": _format_short_text,
        "thousands": format_number,
    }
    environment.filters["linked"] = QuestionLinker(ids)
    return environment
