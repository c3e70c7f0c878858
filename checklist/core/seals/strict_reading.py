"""Reads canonical bytes back strictly: whatever is not as it would be written is refused.

The content is written anew and compared byte by byte. So a key that is twice there, missing or
unknown, a number for a text, a space, or another order of keys is refused without a rule for each.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from pydantic import TypeAdapter, ValidationError

# More than the largest assessment comes to: 3,200 exhibits with long texts take some 10 MB.
_MOST_BYTES = 64 * 2**20

Content = TypeVar("Content")


@dataclass(frozen=True, slots=True)
class CanonicalForm(Generic[Content]):
    """A form of canonical bytes: its name, what its things are called, and how they are written.

    ``bad`` is raised of bytes that are no such thing, with a sentence that says why.
    """

    name: str
    thing: str
    adapter: TypeAdapter[Content]
    write: Callable[[Content], bytes]
    bad: type[Exception]


def read_strictly(canonical: bytes, form: CanonicalForm[Content]) -> Content:
    """Read what was written. Raises the form's error where a byte is not as it would be written."""
    if len(canonical) > _MOST_BYTES:
        raise form.bad(f"it has {len(canonical):,} bytes, more than any {form.thing}")
    read = _read_json(canonical, form.bad)
    if not isinstance(read, dict) or read.get("form") != form.name:
        raise form.bad(f"it does not say that its form is “{form.name}”")
    try:
        content = form.adapter.validate_python(read.get("content"))
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(str(part) for part in ("content", *first["loc"]))
        raise form.bad(f"{place}: {first['msg']}") from None
    _compare_bytes(canonical, content, form)
    return content


def _read_json(canonical: bytes, bad: type[Exception]) -> Any:
    try:
        return json.loads(canonical.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise bad(f"byte {error.start + 1} is no part of a text in UTF-8") from None
    except json.JSONDecodeError as error:
        raise bad(f"it is no JSON from character {error.pos + 1} on") from None
    except (ValueError, RecursionError):  # a number of too many digits, or too many brackets
        raise bad("it is no JSON that can be read") from None


def _compare_bytes(canonical: bytes, content: Content, form: CanonicalForm[Content]) -> None:
    try:
        written = form.write(content)
    except ValueError as error:  # a number or character that RFC 8785 does not have
        raise form.bad(f"it cannot be written in canonical form: {error}") from None
    if written == canonical:
        return
    pairs = enumerate(zip(written, canonical, strict=False), start=1)
    shorter = min(len(written), len(canonical)) + 1
    place = next((number for number, (one, other) in pairs if one != other), shorter)
    raise form.bad(f"byte {place:,} is not as canonical form has it")
