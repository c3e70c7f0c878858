"""Checks the parts of an office document: no macros, and nothing fetched from elsewhere."""

from __future__ import annotations

import re
from typing import IO
from xml.etree import ElementTree

_CHUNK = 128 * 1024
# Programs that an office program offers to run: VBA, Excel 4 sheets, Basic and scripts of odt.
_MACRO_PARTS = ("vbaproject.bin", "vbadata.xml", "vbaprojectsignature.bin")
_MACRO_FOLDERS = ("xl/macrosheets/", "xl/dialogsheets/", "basic/", "scripts/")
# Relationships that are followed on opening, without a click: they tell a server who reads the
# file and when, and bring a template with macros past this check. A plain link is none of them.
_FETCHED_RELATIONSHIPS = (
    "/attachedtemplate",
    "/oleobject",
    "/frame",
    "/subdocument",
    "/image",
    "/vbaproject",
)
# In UTF-7 or EBCDIC the search for declarations below would see nothing.
_ENCODING = re.compile(rb"""<\?xml[^>]*encoding\s*=\s*["']([^"']*)["']""")
_READABLE_ENCODINGS = {b"utf-8", b"us-ascii", b"ascii", b"iso-8859-1", b"utf-16"}
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


class ForbiddenContent(Exception):
    """A file's content is not allowed; the argument is a key of the sentences in file_types."""


def check_part(name: str, content: IO[bytes]) -> None:
    """Check one part of a document. Raises ForbiddenContent."""
    lower_name = name.lower()  # office programs find a part whatever its case
    if (
        lower_name.endswith(_MACRO_PARTS)
        or lower_name.startswith(_MACRO_FOLDERS)
        or "/activex/" in lower_name
    ):
        raise ForbiddenContent("macros")
    if not lower_name.endswith((".xml", ".rels")):
        return
    _refuse_declarations(content)
    content.seek(0)
    if lower_name == "[content_types].xml" or lower_name.endswith(".rels"):
        try:
            tree = ElementTree.parse(content)  # noqa: S314  # it has no declarations: seen above
        except (ElementTree.ParseError, ValueError, LookupError, RecursionError) as error:
            raise ForbiddenContent("damaged") from error
        _refuse_macros(tree)
        _refuse_fetching(tree)


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
            raise ForbiddenContent("declarations")
        before = text[-16:]  # a word may stand across two chunks


def _refuse_macros(tree: ElementTree.ElementTree[ElementTree.Element]) -> None:
    """Refuse a document whose content types name macros."""
    for element in tree.iter():
        kind = element.get("ContentType", "").lower()
        if "macroenabled" in kind or "vbaproject" in kind:
            raise ForbiddenContent("macros")


def _refuse_fetching(tree: ElementTree.ElementTree[ElementTree.Element]) -> None:
    """Refuse a document that fetches a part from elsewhere when it is opened."""
    for element in tree.iter(_RELATIONSHIP):
        outside = element.get("TargetMode", "").lower() == "external"
        if outside and element.get("Type", "").lower().endswith(_FETCHED_RELATIONSHIPS):
            raise ForbiddenContent("fetches")
