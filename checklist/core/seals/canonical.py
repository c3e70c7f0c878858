"""The canonical bytes of a seal: JSON as RFC 8785 has it, so that equal content is equal bytes.

Texts stand as they were saved, and are not composed anew: a seal is of what was written, and the
standard, too, leaves each character as it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from typing import Any

import rfc8785
from pydantic import TypeAdapter

from checklist.core.seals.content import SealedContent, SealedExhibit

FORM = "checklist seal 1"
"""The name of the form, in every seal: a later form gets another one."""

Json = dict[str, Any]


@cache
def content_adapter() -> TypeAdapter[SealedContent]:
    """Return what turns content into JSON and back; building it takes 50 ms, once."""
    return TypeAdapter(SealedContent)


def write_canonical(content: SealedContent) -> bytes:
    """Write what is signed as canonical bytes: with the digest of each question's own part."""
    written = write_json(content)
    return _write_bytes({"form": FORM, "content": written, "digests": _digest_parts(written)})


def digest(canonical: bytes) -> str:
    """Return the SHA-256 of canonical bytes, in hexadecimal: the seal's name."""
    return sha256(canonical).hexdigest()


def digest_questions(content: SealedContent) -> Mapping[str, str]:
    """Return the digest of all that was entered on each question."""
    questions: Mapping[str, str] = _digest_parts(write_json(content))["questions"]
    return questions


def write_json(content: SealedContent) -> Json:
    """Write content as plain JSON values; exact numbers, days and moments are texts."""
    written: Json = content_adapter().dump_python(content, mode="json")
    return written


def write_exhibit(exhibit: SealedExhibit) -> Json:
    """Write one exhibit as it stands in the content."""
    written: Json = _exhibit_adapter().dump_python(exhibit, mode="json")
    return written


@cache
def _exhibit_adapter() -> TypeAdapter[SealedExhibit]:
    return TypeAdapter(SealedExhibit)


def _write_bytes(value: Any) -> bytes:
    """Write plain JSON values as RFC 8785 has them."""
    return rfc8785.dumps(value)


def _digest_parts(written: Json) -> Json:
    """Digest each part, so that two seals can be compared by whoever may not read the words."""
    return {
        "details": digest(_write_bytes(written["details"])),
        "questions": {
            key: digest(_write_bytes(found)) for key, found in written["questions"].items()
        },
        "result": digest(_write_bytes(written["result"])),
    }
