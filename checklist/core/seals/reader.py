"""Reads a seal back from its canonical bytes, strictly: bytes that are not those of it are refused.

The content is written anew and compared byte by byte. So a key that is twice there, missing or
unknown, a number for a text, a space, or another order of keys is refused without a rule for each.
"""

from __future__ import annotations

import json
from typing import Any

from pydantic import ValidationError

from checklist.core.seals.canonical import FORM, content_adapter, write_canonical
from checklist.core.seals.content import SealedContent

# More than the largest assessment comes to: 3,200 exhibits with long texts take some 10 MB.
_MOST_BYTES = 64 * 2**20


class BadSeal(Exception):
    """The bytes are no seal; the message says in a sentence what is wrong with them."""


def read_seal(canonical: bytes) -> SealedContent:
    """Read what was signed. Raises BadSeal where a byte is not as it would be written."""
    if len(canonical) > _MOST_BYTES:
        raise BadSeal(f"it has {len(canonical):,} bytes, more than any seal")
    read = _read_json(canonical)
    if not isinstance(read, dict) or read.get("form") != FORM:
        raise BadSeal(f"it does not say that its form is “{FORM}”")
    try:
        content = content_adapter().validate_python(read.get("content"))
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(str(part) for part in ("content", *first["loc"]))
        raise BadSeal(f"{place}: {first['msg']}") from None
    _compare_bytes(canonical, content)
    return content


def _read_json(canonical: bytes) -> Any:
    try:
        return json.loads(canonical.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise BadSeal(f"byte {error.start + 1} is no part of a text in UTF-8") from None
    except json.JSONDecodeError as error:
        raise BadSeal(f"it is no JSON from character {error.pos + 1} on") from None
    except (ValueError, RecursionError):  # a number of too many digits, or too many brackets
        raise BadSeal("it is no JSON that can be read") from None


def _compare_bytes(canonical: bytes, content: SealedContent) -> None:
    try:
        written = write_canonical(content)
    except ValueError as error:  # a number or character that RFC 8785 does not have
        raise BadSeal(f"it cannot be written in canonical form: {error}") from None
    if written == canonical:
        return
    pairs = enumerate(zip(written, canonical, strict=False), start=1)
    shorter = min(len(written), len(canonical)) + 1
    place = next((number for number, (one, other) in pairs if one != other), shorter)
    raise BadSeal(f"byte {place:,} is not as canonical form has it")
