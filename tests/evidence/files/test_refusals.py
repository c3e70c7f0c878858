"""A refused file is told what it is, and what to do; a guess about text refuses none."""

from __future__ import annotations

import gzip
import io
import struct

import pytest

from checklist.core.errors import UserError
from checklist.evidence.files.file_kinds import KINDS, find_kind
from checklist.evidence.files.file_names import clean_file_name
from checklist.evidence.files.file_types import TYPES, check_file
from tests.hostile.building import (
    PDF,
    docx,
    jpeg,
    open_document,
    packed,
    png,
    pptx,
    relationships,
    xlsx,
)

LARGEST = 50 * 1024 * 1024
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
TAKEN = "taken"


def judge(name: str, content: bytes) -> str:
    """Check a file: "taken", or the sentence of its refusal."""
    try:
        check_file(clean_file_name(name), io.BytesIO(content), LARGEST)
    except UserError as error:
        return str(error) if error.field == "files" else "an error beside no field"
    return TAKEN


def ole(stream: str) -> bytes:
    """Build the beginning of an older Office file with a stream of this name."""
    return OLE + stream.encode("utf-16-le") + bytes(64)


def linking(kind: str, target: str, part: str = "word/_rels/document.xml.rels") -> bytes:
    return docx({part: relationships(kind, target)})


@pytest.mark.parametrize(
    ("ending", "says"),
    [
        ("msg", "is an email. It carries names and further files: print it to PDF, read it"),
        ("avif", "is an AVIF picture. Open it, save it as JPEG or PNG"),
        ("ics", "is a calendar entry. Save or print it as a PDF"),
        ("vcf", "is a contact card. It holds somebody’s details. Do not upload it"),
        ("url", "is a shortcut. Choose the file that it leads to, or add its page as a link"),
        ("eml", "is an email. It carries names"),
        ("doc", "is an older Word document. Open it in Word, save it as a Word document (docx)"),
        ("xls", "is an older Excel workbook. Open it in Excel, save it as an Excel workbook"),
        ("ppt", "is an older PowerPoint presentation. Open it in PowerPoint, save it as"),
        ("rtf", "is a rich text document. Open it in Word, save it as a Word document (docx)"),
        ("docm", "is a Word document with macros. Open it in Word, save a copy without macros"),
        ("xlsm", "is an Excel workbook with macros. Open it in Excel, save a copy without macros"),
        ("xlsb", "is a binary Excel workbook. Open it in Excel, save it as an Excel workbook"),
        ("tif", "is a TIFF picture. Open it, save it as JPEG or PNG"),
        ("HEIC", "is a HEIC picture. Open it, save it as JPEG or PNG"),
        ("gif", "is a GIF picture. Open it, save it as JPEG or PNG"),
        ("zip", "is an archive. Take its files out, and upload them one by one"),
        ("mp4", "is a film. Do not upload it: record it as held by the force"),
        ("html", "is a web page. Print it to PDF and upload that, or add the page as a link"),
        ("exe", "must be a PDF, Word (docx)"),
        ("qqq", "must be a PDF, Word (docx)"),
    ],
)
def test_what_police_hold_most_is_refused_with_a_way_on(ending: str, says: str) -> None:
    assert says in judge(f"minutes.{ending}", b"words")


def test_every_kind_says_either_what_to_do_or_which_ending_to_give() -> None:
    endings = [ending for kind in KINDS.values() for ending in kind.endings]

    assert len(endings) == len(set(endings))
    assert all(kind.advice or kind.endings[0] in TYPES for kind in KINDS.values())
    accepted = {ending for ending in TYPES if (kind := find_kind(ending)) and KINDS[kind].advice}
    assert accepted == set()


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("a.jpg", png(), "is a PNG picture with the ending jpg. Give it the ending png"),
        ("a.png", jpeg(), "is a JPEG picture with the ending png. Give it the ending jpg"),
        ("a.docx", ole("WordDocument"), "is an older Word document with the ending docx. Open it"),
        ("a.xlsx", ole("Workbook"), "is an older Excel workbook with the ending xlsx. Open it"),
        ("a.docx", b"{\\rtf1 a}", "is a rich text document with the ending docx. Open it in Word"),
        ("a.xlsx", b"<html><table>", "is a web page with the ending xlsx. Print it to PDF"),
        ("a.jpg", b"\0\0\0\x18ftypheic" + bytes(90), "is a HEIC picture with the ending jpg. Open"),
        ("a.jpg", b"\0\0\0\x18ftypavif" + bytes(90), "is an AVIF picture with the ending jpg. Op"),
        ("a.docx", PDF, "is a PDF with the ending docx. Give it the ending pdf"),
        ("a.pdf", docx(), "is a Word document with the ending pdf. Give it the ending docx"),
        ("a.docx", xlsx(), "is an Excel workbook with the ending docx. Give it the ending xlsx"),
        ("a.xlsx", pptx(), "is a PowerPoint presentation with the ending xlsx. Give it the"),
        ("a.ods", open_document("text"), "is an OpenDocument text with the ending ods. Give it"),
        ("a.docx", packed({"a": "a"}), "is an archive with the ending docx. Take its files out"),
        (
            "a.docx",
            gzip.compress(b"a", mtime=0),
            "is an archive with the ending docx. Take its files out",
        ),
        ("a.txt", OLE, "is an older Office file with the ending txt. Open it, save it as docx"),
        ("a.dat", docx(), "is a Word document with the ending dat. Give it the ending docx"),
        ("report", PDF, "is a PDF without an ending. Give it the ending pdf"),
    ],
)
def test_a_file_with_the_wrong_ending_is_named_for_what_it_is(
    name: str, content: bytes, says: str
) -> None:
    assert f"“{name}” {says}" in judge(name, content)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.docx", ole("EncryptedPackage")),
        ("a.xlsx", ole("EncryptedPackage")),
        ("a.pptx", ole("EncryptedPackage")),
        (
            "a.odt",
            open_document(
                "text", {"META-INF/manifest.xml": "<m:manifest><m:encryption-data/></m:manifest>"}
            ),
        ),
        ("a.ods", open_document("spreadsheet", {"encrypted-package": b"\x8f\x10"})),
    ],
    ids=["word", "excel", "powerpoint", "opendocument", "opendocument since 24.8"],
)
def test_a_document_locked_with_a_password_says_so(name: str, content: bytes) -> None:
    assert judge(name, content) == f"“{name}” is locked with a password. Save a copy without one"


@pytest.mark.parametrize("name", ["photo.jfif", "photo.jpe", "policy.jpg.", "policy.JPG..."])
def test_a_jpeg_under_its_other_endings_is_taken(name: str) -> None:
    assert judge(name, jpeg()) == TAKEN


def test_a_full_stop_at_the_end_of_a_name_is_left_out() -> None:
    assert clean_file_name("policy.pdf.") == "policy.pdf"
    assert judge("policy.pdf.", PDF) == TAKEN
    assert judge("policy.exe.", PDF) != TAKEN


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("links.csv", b'Name,Page\r\nVetting,"<a href=""https://example.org/"">policy</a>"\r\n'),
        ("links.csv", b'<a href="https://example.org/">policy</a>,1\r\n'),
        ("tables.csv", b"a,<table><tr><td>1</td></tr></table>\r\n"),
        ("page.txt", b"The <title> of a page, its <head> and <script>alert(1)</script>\n"),
        ("end.csv", b"a,b\r\n1,2\r\n\x1a"),
        ("lines.txt", b"first line\x0bsecond line"),
        ("mail.txt", b"From: a@example.test\nReceived: by b\n\nHello"),
        ("code.txt", b"import os\nprint(1)\n"),
        ("utf-16.txt", "Dŵr <title>".encode("utf-16")),
    ],
)
def test_text_about_pages_and_programs_is_taken(name: str, content: bytes) -> None:
    assert judge(name, content) == TAKEN


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("Force,Count\r\n".encode("utf-16-le"), "is UTF-16 text without a mark that says so"),
        ("Force,Count\r\n".encode("utf-16-be"), "is UTF-16 text without a mark that says so"),
        (b"a\x1ab", "holds the character U+001A, which plain text does not have"),
        (b"a\x1a\x1a", "holds the character U+001A"),
        (b"red \x1b[31m", "holds the character U+001B"),
        (b"a" * 70_000 + b"\x07", "holds the character U+0007"),
        (b"abc\0def", "is not plain text"),
        (b"<!DOCTYPE html><p>", "is not plain text: it begins as a web page"),
        (b"#!/bin/sh\n", "is not plain text: it begins as a program"),
    ],
)
def test_text_that_is_refused_is_told_what_was_found(content: bytes, says: str) -> None:
    assert f"“a.csv” {says}" in judge("a.csv", content)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (
            linking("attachedTemplate", r"\\server\forms\Force.dotx"),
            r"fetches its template from elsewhere: \\server\forms\Force.dotx. In Word choose",
        ),
        (
            linking("attachedTemplate", "file://server/C:/Force.dotx"),
            "fetches its template from elsewhere: file://server/C:/Force.dotx",
        ),
        (
            linking("oleObject", "https://a.test/b.xlsx", "word/charts/_rels/chart1.xml.rels"),
            "has a chart that fetches its figures from elsewhere: https://a.test/b.xlsx. Choose",
        ),
        (
            linking("image", "https://a.test/crest.png"),
            "has a picture that is fetched from elsewhere: https://a.test/crest.png. Choose File",
        ),
        (
            linking("image", r"file:///C:\crest.png"),
            r"has a picture that is fetched from elsewhere",
        ),
        (linking("subDocument", "part.docx"), "fetches another document from elsewhere: part.docx"),
        (
            linking("oleObject", r"file:///C:\a.xlsx"),
            "has an object that is fetched from elsewhere",
        ),
        (
            linking("image", "http://a.test/" + "x" * 200),
            "has a picture that is fetched from elsewhere: …xxx",
        ),
    ],
)
def test_what_is_fetched_from_elsewhere_is_named(content: bytes, says: str) -> None:
    assert f"“a.docx” {says}" in judge("a.docx", content)


def odt_with(element: str, href: str, part: str = "styles.xml") -> bytes:
    content = (
        '<o:document xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
        ' xmlns:d="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"'
        f' xmlns:x="http://www.w3.org/1999/xlink"><d:{element} x:href="{href}"/></o:document>'
    )
    return open_document("text", {part: content})


@pytest.mark.parametrize(
    ("element", "href", "says"),
    [
        ("image", "http://a.test/crest.png", "has a picture that is fetched from elsewhere"),
        ("image", "&#104;ttp://a.test/crest.png", "has a picture that is fetched from elsewhere"),
        ("image", "//server/crest.png", "has a picture that is fetched from elsewhere"),
        ("image", "../crest.png", "has a picture that is fetched from elsewhere"),
        ("object", "file:///C:/counts.ods", "has an object that is fetched from elsewhere"),
        ("section-source", "https://a.test/b.odt", "has another document that is fetched"),
    ],
)
def test_an_opendocument_file_fetches_nothing_from_elsewhere(
    element: str, href: str, says: str
) -> None:
    assert f"“a.odt” {says}" in judge("a.odt", odt_with(element, href))


@pytest.mark.parametrize(
    ("element", "href"),
    [
        ("a", "https://a.test/"),
        ("image", "Pictures/1.png"),
        ("image", ""),
        ("object", "./Object 1"),
        ("chart", ".."),
    ],
)
def test_an_opendocument_file_with_links_and_its_own_pictures_is_taken(
    element: str, href: str
) -> None:
    assert judge("a.odt", odt_with(element, href)) == TAKEN


def test_an_object_in_an_opendocument_file_may_go_up_to_the_file_and_no_further() -> None:
    inside = odt_with("image", "../Pictures/1.png", "Object 1/content.xml")
    outside = odt_with("image", "../../crest.png", "Object 1/content.xml")

    assert judge("a.odt", inside) == TAKEN
    assert "is fetched from elsewhere: ../../crest.png. In LibreOffice" in judge("a.odt", outside)


@pytest.mark.parametrize(
    "content",
    [
        linking("attachedTemplate", r"file:///C:\Users\asha\Force.dotx"),
        linking("attachedTemplate", "file:///S:/Templates/Force%20report.dotx"),
        linking("oleObject", r"file:///H:\counts.xlsx", "word/charts/_rels/chart1.xml.rels"),
    ],
)
def test_a_template_or_a_chart_s_workbook_on_a_drive_is_taken(content: bytes) -> None:
    assert judge("a.docx", content) == TAKEN


def test_a_document_of_openoffice_2_or_3_is_told_how_to_save_it_anew() -> None:
    manifest = (
        '<?xml version="1.0"?><!DOCTYPE manifest:manifest PUBLIC "-//OpenOffice.org//DTD Manifest'
        ' 1.0//EN" "Manifest.dtd"><manifest:manifest/>'
    )
    with_entity = manifest.replace('"Manifest.dtd"', '"Manifest.dtd" [<!ENTITY a "b">]')

    told = judge("a.odt", open_document("text", {"META-INF/manifest.xml": manifest}))
    hostile = judge("a.odt", open_document("text", {"META-INF/manifest.xml": with_entity}))

    assert "was written by OpenOffice 2 or 3. Open it in LibreOffice, choose Save As" in told
    assert "is not as an office program writes it" in hostile


def segment(marker: int, content: bytes) -> bytes:
    return bytes([0xFF, marker]) + struct.pack(">H", len(content) + 2) + content


@pytest.mark.parametrize(
    "content",
    [
        jpeg() + bytes(70_000),
        jpeg() + b"\0\0\0\x18ftypmp42" + bytes(range(1, 200)) * 500,
        jpeg()[:20] + b"\0\0stray" + jpeg()[20:],
        jpeg()[:2] + segment(0xE1, b"Exif" + jpeg()) + jpeg()[2:],
        jpeg()[:-3] + b"\xff\x00\xff\xd0\x55" * 9000 + b"\xff\xd9",
        jpeg()[:2] + b"\xff" * 40 + jpeg()[2:],
    ],
    ids=["zeros", "film", "stray bytes", "thumbnail", "restart marks", "fill bytes"],
)
def test_a_jpeg_is_followed_to_its_own_end(content: bytes) -> None:
    assert judge("a.jpg", content) == TAKEN


@pytest.mark.parametrize(
    "content",
    [
        jpeg()[:2] + segment(0xE1, b"Exif" + jpeg()) + jpeg()[2:-2],
        jpeg()[:-2] + bytes(70_000),
        b"\xff\xd8\xff\xe0\0\1\xff\xd9",
        b"\xff\xd8\xff\xd9",
        b"\xff\xd8" + segment(0xFE, b"") * 50_001 + jpeg()[2:],
    ],
    ids=["end of the thumbnail only", "no end", "length of 1", "no picture", "too many segments"],
)
def test_a_jpeg_without_its_own_end_is_cut_short(content: bytes) -> None:
    assert "is damaged or cut short" in judge("a.jpg", content)


def test_a_png_is_followed_to_its_own_end() -> None:
    end = png()[-12:]

    assert judge("a.png", png() + bytes(70_000)) == TAKEN
    assert "is damaged or cut short" in judge("a.png", png()[:-12] + b"x" * 40 + end)
    assert "is damaged or cut short" in judge("a.png", png()[:-12] + struct.pack(">I", 99) + end)
