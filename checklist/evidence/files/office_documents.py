"""Checks the parts of an office document: no macros, and nothing fetched from elsewhere."""

from __future__ import annotations

import re
from typing import IO
from xml.etree import ElementTree

_CHUNK = 128 * 1024
_PROGRAMS = ("vbaproject.bin", "vbadata.xml", "vbaprojectsignature.bin")
_PROGRAM_FOLDERS = ("xl/macrosheets/", "xl/dialogsheets/", "basic/", "scripts/")
_FETCHED = ("/attachedtemplate", "/oleobject", "/frame", "/subdocument", "/image", "/vbaproject")
_ENCODING = re.compile(rb"""<\?xml[^>]*encoding\s*=\s*["']([^"']*)["']""")
_READ_AS_IS = {b"utf-8", b"us-ascii", b"ascii", b"iso-8859-1", b"utf-16"}
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


class ForbiddenContent(Exception):
    """A file's content is not allowed; the argument is a key of the sentences in file_types."""


def check_part(name: str, content: IO[bytes]) -> None:
    """Check one part of a document. Raises ForbiddenContent."""
    small = name.lower()
    if small.endswith(_PROGRAMS) or small.startswith(_PROGRAM_FOLDERS) or "/activex/" in small:
        raise ForbiddenContent("macros")
    if not small.endswith((".xml", ".rels")):
        return
    _refuse_declarations(content)
    content.seek(0)
    if small == "[content_types].xml" or small.endswith(".rels"):
        try:
            tree = ElementTree.parse(content)  # noqa: S314  # it has no declarations: seen above
        except (ElementTree.ParseError, ValueError, LookupError, RecursionError) as error:
            raise ForbiddenContent("damaged") from error
        _refuse_programs(tree)
        _refuse_fetching(tree)


def _refuse_declarations(content: IO[bytes]) -> None:
    """Refuse XML with entities or another encoding: no office program writes either."""
    content.seek(0)
    before = b""
    while chunk := content.read(_CHUNK):
        text = before + chunk.replace(b"\0", b"")  # so that UTF-16 reads as what it says
        said = None if before else _ENCODING.search(text[:400])
        if said and said[1].lower() not in _READ_AS_IS:
            raise ForbiddenContent("declarations")
        if b"<!ENTITY" in text or b"<!DOCTYPE" in text:
            raise ForbiddenContent("declarations")
        before = text[-16:]


def _refuse_programs(tree: ElementTree.ElementTree[ElementTree.Element]) -> None:
    """Refuse a document whose content types name macros."""
    for element in tree.iter():
        kind = element.get("ContentType", "").lower()
        if "macroenabled" in kind or "vbaproject" in kind:
            raise ForbiddenContent("macros")


def _refuse_fetching(tree: ElementTree.ElementTree[ElementTree.Element]) -> None:
    """Refuse a document that fetches a part from elsewhere when it is opened."""
    for element in tree.iter(_RELATIONSHIP):
        outside = element.get("TargetMode", "").lower() == "external"
        if outside and element.get("Type", "").lower().endswith(_FETCHED):
            raise ForbiddenContent("fetches")
