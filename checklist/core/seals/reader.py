"""Reads a seal back from its canonical bytes, strictly: bytes that are not those of it are refused.

A digest of each question's own part is among what is written anew and compared.
"""

from __future__ import annotations

from checklist.core.seals.canonical import FORM, content_adapter, write_canonical
from checklist.core.seals.content import SealedContent
from checklist.core.seals.strict_reading import CanonicalForm, read_strictly


class BadSeal(Exception):
    """The bytes are no seal; the message says in a sentence what is wrong with them."""


def read_seal(canonical: bytes) -> SealedContent:
    """Read what was signed. Raises BadSeal where a byte is not as it would be written."""
    form = CanonicalForm(FORM, "seal", content_adapter(), write_canonical, BadSeal)
    return read_strictly(canonical, form)
