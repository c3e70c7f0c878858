"""Checks the parts of an office document: no macros, and nothing fetched from elsewhere."""

from __future__ import annotations

import re
from typing import IO
from xml.etree import ElementTree

from checklist.evidence.files.open_documents import check_open_part
from checklist.evidence.files.refusals import ForbiddenContent, shorten_target

_CHUNK = 128 * 1024
# Programs that an office program offers to run: VBA, Excel 4 sheets, Basic and scripts of odt.
_MACRO_PARTS = ("vbaproject.bin", "vbadata.xml", "vbaprojectsignature.bin")
_MACRO_FOLDERS = ("xl/macrosheets/", "xl/dialogsheets/", "basic/", "scripts/")
# Relationships that are followed on opening, without a click: they tell a server who reads the
# file and when, and bring a template with macros past this check. A plain link is none of them.
_FETCHED_RELATIONSHIPS = {
    "/attachedtemplate": "linked template",
    "/oleobject": "linked object",
    "/frame": "linked document",
    "/subdocument": "linked document",
    "/image": "linked picture",
    "/vbaproject": "linked object",
}
# On the reader's own drive nothing is fetched from another machine. A template there is the
# reader's own, and a chart's figures are kept in the document: see decision 13.
_ON_A_DRIVE = re.compile(r"(?:file:/{1,3})?[a-z]:(?:/|\\|%5c)(?!.*[\0-\x1f])", re.IGNORECASE)
_TAKEN_FROM_A_DRIVE = {"linked template", "linked chart"}
# OpenOffice 2 and 3 name their own type declaration in the list of parts; nobody fetches it.
_OLD_OPEN_DOCUMENT = b"-//OpenOffice.org//DTD"
# In UTF-7 or EBCDIC the search for declarations below would see nothing.
_ENCODING = re.compile(rb"""<\?xml[^>]*encoding\s*=\s*["']([^"']*)["']""")
_READABLE_ENCODINGS = {b"utf-8", b"us-ascii", b"ascii", b"iso-8859-1", b"utf-16"}
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


def check_part(name: str, content: IO[bytes]) -> None:
    """Check one part of a document. Raises ForbiddenContent."""
    lower_name = name.lower()  # office programs find a part whatever its case
    if (
        lower_name.endswith(_MACRO_PARTS)
        or lower_name.startswith(_MACRO_FOLDERS)
        or "/activex/" in lower_name
    ):
        raise ForbiddenContent("macros")
    if not lower_name.endswith((".xml", ".rels", "encrypted-package")):
        return
    _refuse_declarations(content)
    check_open_part(lower_name, content)
    content.seek(0)
    if lower_name == "[content_types].xml" or lower_name.endswith(".rels"):
        try:
            tree = ElementTree.parse(content)  # noqa: S314  # it has no declarations: seen above
        except (ElementTree.ParseError, ValueError, LookupError, RecursionError) as error:
            raise ForbiddenContent("damaged") from error
        _refuse_macros(tree)
        _refuse_fetching(tree, is_chart="/charts/" in lower_name)


def _refuse_declarations(content: IO[bytes]) -> None:
    """Refuse XML with entities or another encoding: no office program writes either.

    Entities read files of the reader's machine (XXE) or grow without end ("billion laughs").
    """
    content.seek(0)
    before = b""
    while chunk := content.read(_CHUNK):
        text = before + chunk.replace(b"\0", b"")  # so that UTF-16 reads as what it says
        declared = None if before else _ENCODING.search(text[:400])
        if declared and declared[1].lower() not in _READABLE_ENCODINGS:
            raise ForbiddenContent("declarations")
        if b"<!ENTITY" in text or b"<!DOCTYPE" in text:
            is_old = _OLD_OPEN_DOCUMENT in text and b"<!ENTITY" not in text
            raise ForbiddenContent("old open document" if is_old else "declarations")
        before = text[-16:]  # a word may stand across two chunks


def _refuse_macros(tree: ElementTree.ElementTree[ElementTree.Element]) -> None:
    """Refuse a document whose content types name macros."""
    for element in tree.iter():
        kind = element.get("ContentType", "").lower()
        if "macroenabled" in kind or "vbaproject" in kind:
            raise ForbiddenContent("macros")


def _refuse_fetching(tree: ElementTree.ElementTree[ElementTree.Element], *, is_chart: bool) -> None:
    """Refuse a document that fetches a part from another machine when it is opened."""
    for element in tree.iter(_RELATIONSHIP):
        kind = element.get("Type", "").lower()
        found = _FETCHED_RELATIONSHIPS.get(kind[kind.rfind("/") :])
        if found is None or element.get("TargetMode", "").lower() != "external":
            continue
        if is_chart and found == "linked object":
            found = "linked chart"
        target = element.get("Target", "")
        if not (found in _TAKEN_FROM_A_DRIVE and _ON_A_DRIVE.match(target)):
            raise ForbiddenContent(found, target=shorten_target(target))
