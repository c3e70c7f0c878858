"""Writes the made-up documents that are PDF files, with the report's own printer and fonts."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

from markupsafe import Markup

from checklist.demo.markup import MADE_UP, Block, parse_blocks
from checklist.reports.printing.printer import print_document
from checklist.reports.typefaces import ARIMO, build_font_faces

_PAGE = Markup(
    '<!DOCTYPE html><html lang="en-GB"><head><title>{title}</title></head>'
    "<body><h1>{title}</h1>{body}</body></html>"
)
_STYLE = f"""
{build_font_faces([ARIMO])}
@page {{ size: A4; margin: 20mm; font: 8pt Arimo;
  @bottom-left {{ content: "{MADE_UP} Page " counter(page) " of " counter(pages); width: 100% }} }}
html {{ font: 10.5pt/1.4 Arimo }}
ul {{ margin: 1mm 0; padding-left: 5mm }}
h1 {{ font-size: 16pt }} h2 {{ font-size: 12pt; break-after: avoid }}
table {{ width: 100%; border-collapse: collapse; break-inside: avoid; margin: 3mm 0 }}
table {{ font-size: 9pt }}
th, td {{ text-align: left; vertical-align: top; padding: 1mm 3mm 1mm 0 }}
th, td {{ border-bottom: 0.4pt solid #b1b4b6 }}
"""


def write_pdf(title: str, lines: Sequence[str]) -> bytes:
    """Write a document of as many pages as it takes, with a foot on each."""
    from checklist.reports.printing.url_fetcher import FontFetcher  # it loads all that prints

    page = _PAGE.format(title=title, body=Markup().join(map(_print_block, parse_blocks(lines))))
    identifier = sha256(page.encode()).hexdigest()[:32].encode()
    pdf, _ = print_document(page, _STYLE, FontFetcher(), identifier)
    return pdf


def _print_block(block: Block) -> Markup:
    match block.kind:
        case "heading":
            return Markup("<h2>{}</h2>").format(block.text)
        case "bullet":
            return Markup("<ul><li>{}</li></ul>").format(block.text)
        case "row":
            heads, rows = block.rows[: block.is_headed], block.rows[block.is_headed :]
            return Markup("<table><thead>{}</thead><tbody>{}</tbody></table>").format(
                Markup().join(_print_row(row, Markup('<th scope="col">{}</th>')) for row in heads),
                Markup().join(_print_row(row, Markup("<td>{}</td>")) for row in rows),
            )
        case "paragraph":
            return Markup("<p>{}</p>").format(block.text)


def _print_row(cells: Sequence[str], cell: Markup) -> Markup:
    return Markup("<tr>{}</tr>").format(Markup().join(cell.format(text) for text in cells))
