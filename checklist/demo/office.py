"""Plain word-processor documents and workbooks, in as few parts as the programs need."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from checklist.demo.lines import Block, blocks_of

FORMATS = "http://schemas.openxmlformats.org"
WORD = f"{FORMATS}/wordprocessingml/2006/main"
SHEET = f"{FORMATS}/spreadsheetml/2006/main"
PACKAGE = f"{FORMATS}/package/2006"
OFFICE = f"{FORMATS}/officeDocument/2006/relationships"
KIND = "application/vnd.openxmlformats-officedocument"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
NUMBER = re.compile(r"-?\d[\d,]*(\.\d+)?")
DOCUMENT_STYLES = (
    f'<w:styles xmlns:w="{WORD}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" '
    'w:hAnsi="Arial"/><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault>'
    '<w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults>'
    '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:rPr><w:b/>'
    '<w:sz w:val="34"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Heading1">'
    '<w:name w:val="heading 1"/><w:pPr><w:keepNext/><w:spacing w:before="240"/></w:pPr><w:rPr>'
    '<w:b/><w:sz w:val="26"/></w:rPr></w:style></w:styles>'
)
SHEET_STYLES = (
    f'<styleSheet xmlns="{SHEET}"><fonts count="2"><font><sz val="11"/><name val="Arial"/></font>'
    '<font><b/><sz val="11"/><name val="Arial"/></font></fonts><fills count="1"><fill/></fills>'
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
    '<cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>'
)


def write_docx(title: str, lines: Sequence[str]) -> bytes:
    """A word-processor document with a title, headings, bullets and tables."""
    body = paragraph(title, "Title") + "".join(map(in_word, blocks_of(lines)))
    parts = {
        "word/document.xml": (
            "wordprocessingml.document.main",
            f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>',
        ),
        "word/styles.xml": ("wordprocessingml.styles", DOCUMENT_STYLES),
    }
    return package(parts, {"word/document.xml": {"styles.xml": "styles"}})


def in_word(block: Block) -> str:
    """A block as a document has it."""
    if block.kind == "row":
        return table(block.rows)
    if block.kind == "bullet":
        return paragraph(f"\u2022 {block.text}")
    return paragraph(block.text, "Heading1" if block.kind == "heading" else "")


def paragraph(text: str, style: str = "") -> str:
    styled = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{styled}<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def table(rows: tuple[tuple[str, ...], ...]) -> str:
    """A table with plain lines, and the paragraph that has to follow one."""
    sides = "".join(
        f'<w:{side} w:val="single" w:sz="4"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    shown = "".join(
        f"<w:tr>{''.join(f'<w:tc>{paragraph(cell)}</w:tc>' for cell in row)}</w:tr>" for row in rows
    )
    look = f"<w:tblPr><w:tblBorders>{sides}</w:tblBorders></w:tblPr>"
    return f"<w:tbl>{look}{shown}</w:tbl>{paragraph('')}"


def write_xlsx(title: str, lines: Sequence[str]) -> bytes:
    """A workbook: each heading begins a sheet, and the first row of a sheet is bold."""
    sheets: dict[str, list[tuple[str, ...]]] = {}
    for block in blocks_of(lines):
        if block.kind == "heading" or not sheets:
            sheets[block.text[:31]] = []
        if block.kind != "heading":
            sheets[next(reversed(sheets))].extend(block.rows)
    paths = {f"worksheets/sheet{at}.xml": name for at, name in enumerate(sheets, 1)}
    listed = "".join(
        f'<sheet name="{escape(name)}" sheetId="{at}" r:id="r{at}"/>'
        for at, name in enumerate(sheets, 1)
    )
    book = f'<workbook xmlns="{SHEET}" xmlns:r="{OFFICE}"><sheets>{listed}</sheets></workbook>'
    parts = {"xl/workbook.xml": ("spreadsheetml.sheet.main", book)}
    for path, name in paths.items():
        parts[f"xl/{path}"] = ("spreadsheetml.worksheet", worksheet(sheets[name]))
    parts["xl/styles.xml"] = ("spreadsheetml.styles", SHEET_STYLES)
    needs = dict.fromkeys(paths, "worksheet") | {"styles.xml": "styles"}
    return package(parts, {"xl/workbook.xml": needs})


def worksheet(rows: Sequence[tuple[str, ...]]) -> str:
    """A sheet with columns wide enough to read."""
    widest = [
        max(len(row[at]) for row in rows if at < len(row))
        for at in range(max(map(len, rows), default=0))
    ]
    columns = "".join(
        f'<col min="{at}" max="{at}" width="{min(60, wide) + 3}" customWidth="1"/>'
        for at, wide in enumerate(widest, 1)
    )
    shown = "".join(
        f'<row r="{at}">{"".join(cells(row, at, is_bold=at == 1))}</row>'
        for at, row in enumerate(rows, 1)
    )
    return (
        f'<worksheet xmlns="{SHEET}"><cols>{columns}</cols><sheetData>{shown}</sheetData>'
        "</worksheet>"
    )


def cells(row: tuple[str, ...], at: int, *, is_bold: bool) -> Iterator[str]:
    """The cells of a row: numbers as numbers, everything else as text."""
    for column, text in enumerate(row):
        place = f'r="{chr(ord("A") + column)}{at}" s="{int(is_bold)}"'
        if NUMBER.fullmatch(text):
            yield f"<c {place}><v>{text.replace(',', '')}</v></c>"
        else:
            yield f'<c {place} t="inlineStr"><is><t>{escape(text)}</t></is></c>'


def package(parts: Mapping[str, tuple[str, str]], needs: Mapping[str, Mapping[str, str]]) -> bytes:
    """A file of parts, each of a type, the main one first; ``needs`` says what one refers to."""
    types = "".join(
        f'<Override PartName="/{path}" ContentType="{KIND}.{kind}+xml"/>'
        for path, (kind, _) in parts.items()
    )
    written = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{types}</Types>',
        "_rels/.rels": relationships({next(iter(parts)): "officeDocument"}),
        **{path: text for path, (_, text) in parts.items()},
    }
    for path, needed in needs.items():
        folder, name = path.split("/")
        written[f"{folder}/_rels/{name}.rels"] = relationships(needed)
    kept = BytesIO()
    with ZipFile(kept, "w", ZIP_DEFLATED) as archive:
        for path, text in written.items():
            archive.writestr(ZipInfo(path), DECLARATION + text, ZIP_DEFLATED)
    return kept.getvalue()


def relationships(needed: Mapping[str, str]) -> str:
    """What a part refers to, numbered from r1."""
    listed = "".join(
        f'<Relationship Id="r{at}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for at, (target, kind) in enumerate(needed.items(), 1)
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{listed}</Relationships>'
