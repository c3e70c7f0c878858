"""Checks the parts of an OpenDocument file: no lock, and nothing fetched from elsewhere."""

from __future__ import annotations

import re
from typing import IO
from xml.parsers import expat

from checklist.evidence.files.file_bytes import contains_bytes
from checklist.evidence.files.refusals import ForbiddenContent, shorten_target

_LOCKED = b"encryption-data"
# Elements whose address is followed on opening; a link that is clicked is none of them.
_FETCHING = {
    "image": "a picture",
    "fill-image": "a picture",
    "background-image": "a picture",
    "object": "an object",
    "object-ole": "an object",
    "plugin": "an object",
    "applet": "an object",
    "floating-frame": "another document",
    "section-source": "another document",
    "table-source": "another document",
    "cell-range-source": "another document",
}
# What is in the file itself has a path below it; a scheme, a share or a way up leads out of it.
# An object inside has a folder of its own, and goes up to what the file has in common.
_OUTSIDE = re.compile(r"\s*(?:[a-z][a-z0-9+.-]*:|/|\\|\.\./)", re.IGNORECASE)
_OUTSIDE_AN_OBJECT = re.compile(r"\s*(?:[a-z][a-z0-9+.-]*:|/|\\|\.\./\.\./)", re.IGNORECASE)
_HREF = "http://www.w3.org/1999/xlink href"
_CHUNK = 128 * 1024


def check_open_part(lower_name: str, content: IO[bytes]) -> None:
    """Check one part of an OpenDocument file. Raises ForbiddenContent."""
    last_name = lower_name.rpartition("/")[2]
    # LibreOffice 24.8 and later lock the whole document as one part, others each part.
    if lower_name == "encrypted-package":
        raise ForbiddenContent("locked")
    if lower_name == "meta-inf/manifest.xml" and contains_bytes(content, _LOCKED):
        raise ForbiddenContent("locked")
    if last_name in ("content.xml", "styles.xml"):
        _refuse_fetching(content, _OUTSIDE_AN_OBJECT if "/" in lower_name else _OUTSIDE)


def _refuse_fetching(content: IO[bytes], outside: re.Pattern[str]) -> None:
    """Refuse a part that fetches something from outside the file when it is opened."""

    def refuse_outside_address(name: str, attributes: dict[str, str]) -> None:
        found = _FETCHING.get(name.rpartition(" ")[2])
        target = attributes.get(_HREF, "")
        if found is not None and outside.match(target):
            shown = shorten_target(target)
            raise ForbiddenContent("linked from an open document", found=found, target=shown)

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = refuse_outside_address
    content.seek(0)
    try:
        while chunk := content.read(_CHUNK):
            parser.Parse(chunk, False)
    except expat.ExpatError:
        return  # of a locked document, which its list of parts tells; none other can be opened
