"""Everything a health-check report or a form says, in the words it says it, and the digest of that.

Scores, levels and dates stand here as they are printed, so that the same content is the same
bytes, and the bytes alone are enough to print it. The shapes of it stand in this package.
"""

from __future__ import annotations

import json
from dataclasses import fields
from enum import StrEnum
from hashlib import sha256
from typing import Any


class Kind(StrEnum):
    """Which document is printed: the report, or a form to agree answers on."""

    REPORT = "report"
    FORM = "form"


def canonical(document: Any) -> bytes:
    """A report's or form's content as bytes, the same for the same content on every machine."""
    return json.dumps(
        document, default=list_parts, ensure_ascii=False, sort_keys=True, separators=(",", ":")
    ).encode()


def list_parts(one: Any) -> dict[str, Any]:
    """Return a part of a document by the names of its own parts, of which no copies are made."""
    return {part.name: getattr(one, part.name) for part in fields(one)}


def digest(content: bytes) -> str:
    """Return the SHA-256 that a printed report names."""
    return sha256(content).hexdigest()
