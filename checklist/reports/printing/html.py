"""Renders content to the HTML that is printed, in an environment without Flask."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from html import unescape
from types import SimpleNamespace
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from checklist.core.messages import format_count
from checklist.reports.content import DocumentKind, digest
from checklist.reports.printable_text import make_printable, split_lines
from checklist.reports.question_links import link_questions
from checklist.reports.typefaces import build_font_faces, choose_typefaces
from checklist.resources import bundled
from checklist.web.filters import format_number

_TEMPLATES = bundled("templates")
_PRINT = _TEMPLATES / "reports" / "print"
_DOCUMENTS = {
    DocumentKind.REPORT: "document.html",
    DocumentKind.PLANNED_REPORT: "document.html",
    DocumentKind.FORM: "form.html",
    DocumentKind.READINESS: "readiness.html",
    DocumentKind.REVIEW: "review.html",
    DocumentKind.OPEN_REVIEW: "review.html",
    DocumentKind.REVIEWED_REPORT: "document.html",
    DocumentKind.PLAN: "plan.html",
}
_OF_REVIEWS = ("page.css", "chapters.css", "review_parts.css", "review.css")
_STYLESHEETS = {
    DocumentKind.REPORT: ("page.css", "chapters.css", "summary.css"),
    DocumentKind.PLANNED_REPORT: ("page.css", "chapters.css", "summary.css", "plan.css"),
    DocumentKind.FORM: ("page.css", "chapters.css", "form.css"),
    DocumentKind.READINESS: ("page.css", "chapters.css", "readiness.css"),
    DocumentKind.REVIEW: _OF_REVIEWS,
    DocumentKind.OPEN_REVIEW: _OF_REVIEWS,
    DocumentKind.REVIEWED_REPORT: ("page.css", "chapters.css", "summary.css", "review_parts.css"),
    DocumentKind.PLAN: ("page.css", "chapters.css", "review.css", "plan.css"),
}
# What the edges of a signed report say; the draft's are those of ``page.css``.
_SIGNED = "signed.css"
_IS_SIGNED = '<html lang="en-GB" class="signed">'
_VOLUME = "volume.css"
_PAGES_BEFORE = "volume-pages-before"
_EDGES = ("top-left", "top-center", "top-right", "bottom-left", "bottom-center")
# From where a volume's own number of a page ends (``volume.css``) to the edge of the page.
_TOTAL_PLACE = "text-align: left; padding-right: 0; margin-left: auto; width: 9.8mm"
# In the stylesheets, in place of the families that the text needs.
_FAMILIES = "checklist-typefaces"


class QuestionLinker:
    """A filter that turns question ids in the service's own sentences into links."""

    def __init__(self, ids: Iterable[str]) -> None:
        self.ids = frozenset(ids)

    def __call__(self, sentence: str) -> Markup:
        """Return the sentence, escaped, with a link for each id of a question."""
        return link_questions(make_printable(sentence), self.ids, "#{}".format)


def render_html(content: bytes, most_lines: int = 0) -> str:
    """Render content to an HTML document that names the digest of exactly these bytes.

    A document of few pages prints so many lines of each list, and counts the others.
    """
    report = _parse_content(content)
    template = _build_environment(_list_ids(report)).get_template(
        _DOCUMENTS[DocumentKind(report.kind)]
    )
    return template.render(report=report, digest=digest(content), most=most_lines)


def find_kind(content: bytes) -> DocumentKind:
    """Read which document the content is of."""
    return DocumentKind(_parse_content(content).kind)


def build_stylesheet(
    html: str, kind: DocumentKind = DocumentKind.REPORT, pages_before: int | None = None
) -> str:
    """Join the print stylesheets of a document, with the typefaces that its text needs.

    A volume of a document is told how many pages stand before it.
    """
    typefaces = choose_typefaces(html)
    families = ", ".join(f'"{face.family}"' for face in typefaces)
    names = _STYLESHEETS[kind] + ((_SIGNED,) if _IS_SIGNED in html else ())
    names += (_VOLUME,) if pages_before is not None else ()
    rules = "\n".join((_PRINT / name).read_text() for name in names)
    rules = rules.replace(_PAGES_BEFORE, str(pages_before))
    return build_font_faces(typefaces) + "\n" + rules.replace(_FAMILIES, families)


def build_total_stylesheet(kind: DocumentKind, pages: int) -> str:
    """Build the stylesheet of a page that says only how many pages there are."""
    style = build_stylesheet("", kind, 0)
    edges = "".join(f"@{edge} {{ content: none }}" for edge in _EDGES)
    total = f'@bottom-right {{ content: "\\a0of {pages}"; {_TOTAL_PLACE} }}'
    return f"{style}\n@page {{ {edges} {total} }}"


def read_title(html: str) -> str:
    """Read the title of a rendered document."""
    return unescape(html.partition("<title>")[2].partition("</title>")[0])


def _parse_content(content: bytes) -> Any:
    """Read content as nested namespaces, so that templates reach fields by name."""
    return json.loads(content, object_hook=lambda parts: SimpleNamespace(**parts))


def _finalize(value: object) -> object:
    """Make text that a template prints fit to print; markup stays markup."""
    return type(value)(make_printable(value)) if isinstance(value, str) else value


def _format_typed_text(text: str) -> Markup:
    """Format typed text: blank lines separate paragraphs, line ends break lines."""
    lines = "\n".join(split_lines(make_printable(text.strip())))
    blocks = [block for block in re.split(r"\n\s*\n", lines) if block.strip()]
    return Markup("\n").join(
        Markup("<p>{}</p>").format(Markup("<br>").join(escape(line) for line in block.split("\n")))
        for block in blocks
    )


def _format_short_text(text: str) -> Markup:
    """Format short typed text inside a line of the report; its line ends are kept."""
    lines = split_lines(make_printable(text.strip()))
    return Markup("<br>").join(line for line in lines if line.strip())


def _list_ids(report: Any) -> Iterator[str]:
    """Yield the ids of all questions of a report; a form needs none."""
    yield from getattr(report, "question_ids", ())
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
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "typed": _format_typed_text,
        "lines": _format_short_text,
        "plural": format_count,
        "thousands": format_number,
    }
    # Drawings that pages share are named otherwise in a PDF.
    environment.globals["is_printed"] = True
    environment.filters["linked"] = QuestionLinker(ids)
    return environment
