"""What a bundle proves and what it does not, in words: for its readers, and for the command."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any


def describe_signature(signature: Mapping[str, Any]) -> Iterator[str]:
    """Say who signed, as what and when, and whether it was reopened, of a bundle that is sound."""
    who, capacity, at = (signature.get(key) for key in ("signed_by", "capacity", "signed_at"))
    yield f"Signed by {_name(who)} as {capacity}, at {at}"
    reopened = signature.get("reopened")
    if not isinstance(reopened, Mapping):
        return
    who, at = _name(reopened.get("by")), reopened.get("at")
    if reopened.get("never_sent"):
        yield f"Never sent: {who} ended the inspectors’ request, at {at}: it stands no more"
    else:
        yield f"Reopened by {who}, at {at}: it stands no more"


def _name(person: Any) -> str:
    return str(person.get("name", "")) if isinstance(person, Mapping) else ""


PROVES = (
    "What was signed is, byte for byte, seal.json: signature and record name its digest.",
    "The scores follow from the answers, by the rules of the question set in the bundle.",
    "The record was not changed in the middle: each row follows from the one before, to its head.",
    "The signature stands in that record, with who was signed in, and when.",
    "The report is as the service printed it, where a deed of printing names its digest.",
    "A file of evidence is the one that was signed for if its digest is in evidence.json.",
)

DOES_NOT_PROVE = (
    "That what was written is true, or that a file shows what an answer says of it.",
    "That the person was who they said they were. The service vouches for its own sign-ins.",
    "What a person or body was called: the record's digests are of ids, with names beside them.",
    "That nobody made the whole record anew. Hold its head against one exported before.",
    "What came after the bundle was made, such as the assessment being reopened.",
    "That README.txt is as we wrote it, or when the bundle was made: only SHA256SUMS tells.",
)
