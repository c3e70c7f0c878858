"""The members of a bundle, which leaves the service to prove a seal, and the form of each.

``docs/seal.md`` says the same to a stranger, who is to verify a bundle without this code.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from operator import itemgetter
from typing import Any
from uuid import UUID

import rfc8785
from pydantic import TypeAdapter, ValidationError

from checklist.core.audit_chain import ChainRow, digest_row, digest_words, format_moment_exactly
from checklist.core.deeds import DeedKind, describe_deed
from checklist.core.seals.content import SealedContent, SealedExhibit

BUNDLE_FORM = "checklist seal bundle 1"
ABOUT, SEAL, SIGNATURE = "bundle.json", "seal.json", "signature.json"
QUESTION_SET, EVIDENCE = "question-set.yaml", "evidence.json"
RECORD, DEEDS, REPORT = "record.jsonl", "deeds.txt", "report.pdf"
README, SUMS = "README.txt", "SHA256SUMS"
REQUIRED = (ABOUT, SEAL, SIGNATURE, QUESTION_SET, EVIDENCE, RECORD, DEEDS, README, SUMS)

_ABOUT_KEYS = {"form", "seal", "head", "made_at", "made_by"}
_HEAD_KEYS = {"chain", "number", "digest"}

_COLLEAGUES_OWN = frozenset({DeedKind.MARK, DeedKind.NOTE, DeedKind.SHARE})
"""Deeds of people of a force among themselves, whose words do not leave it."""

_OF_NO_ASSESSMENT = frozenset({DeedKind.OTHER, DeedKind.ORGANISATION, DeedKind.PERSON})
"""Kinds of which some deeds hold what was typed, and are told to nobody."""


@dataclass(frozen=True, slots=True)
class ToldWords:
    """The words of a deed as they are digested, with the names that its ids stood for."""

    salt: str
    action: str
    person: str
    organisation: str
    role: str
    force: str
    subject: str
    detail: str
    who: str = ""
    acting_for: str = ""

    @property
    def digest(self) -> str:
        """The digest of the words under their salt; the names are no part of it."""
        said = (self.action, self.person, self.organisation, self.role, self.force)
        return digest_words(self.salt, (*said, self.subject, self.detail))


@dataclass(frozen=True, slots=True)
class RecordRow:
    """One row of the organisation's chain, with its words where they are of this assessment."""

    number: int
    previous: str
    at: str
    kind: str
    assessment: str
    words: str
    digest: str
    told: ToldWords | None = None

    def is_sound(self, chain: UUID) -> bool:
        """Say whether the row, and the words that are told, are those that were digested."""
        try:
            moment = datetime.fromisoformat(self.at)
            assessment = UUID(self.assessment) if self.assessment else None
        except ValueError:
            return False
        if format_moment_exactly(moment) != self.at:  # the same moment, on another day elsewhere
            return False
        row = ChainRow(chain, self.number, self.previous, moment, self.kind, assessment, self.words)
        return digest_row(row) == self.digest and self.told_is_sound

    @property
    def told_is_sound(self) -> bool:
        return self.told is None or self.told.digest == self.words


def is_about(about: Mapping[str, Any], raw: bytes) -> bool:
    """Say whether what a bundle says of itself has the keys that it should, and is canonical."""
    head = about.get("head")
    if about.keys() != _ABOUT_KEYS or not isinstance(head, dict) or head.keys() != _HEAD_KEYS:
        return False
    try:
        return rfc8785.dumps(dict(about)) == raw
    except (ValueError, RecursionError):  # a number or character that RFC 8785 does not have
        return False


def may_be_told(action: str) -> bool:
    """Say whether the words of a deed of this assessment may leave with a bundle."""
    words = describe_deed(action)
    return bool(action) and words.shows_detail and words.kind not in _COLLEAGUES_OWN


def is_told_kind(kind: str) -> bool:
    """Say whether a bundle holds the words of every deed of this assessment of a kind."""
    return kind not in _COLLEAGUES_OWN | _OF_NO_ASSESSMENT


def write_row(row: RecordRow) -> bytes:
    """Write one row of the record as a line."""
    return rfc8785.dumps(asdict(row)) + b"\n"


def read_rows(lines: Iterable[bytes]) -> Iterator[RecordRow]:
    """Read the rows of the record. Raises ValueError for a line that is none."""
    for place, line in enumerate(lines, start=1):
        try:
            row = _ROW.validate_json(line)
        except ValidationError:
            raise ValueError(f"line {place:,} is no row of a record") from None
        if write_row(row) != line:  # a key too many, or a text that another text was made of
            raise ValueError(f"line {place:,} is not written as a record is")
        yield row


def write_deed(row: RecordRow) -> str:
    """Write a deed of the assessment in words, as a line of the list for people; "" for others."""
    told = row.told
    if told is None:
        return ""
    who = told.who or "The service"
    acting = f", {told.role}, {told.acting_for}," if told.role else ""
    detail = f" ({told.detail})" if told.detail else ""
    said = f"{who}{acting} {describe_deed(told.action).said}{detail}"
    # A name may hold what breaks a line for some reader, and one deed is one line.
    return f"{row.number}  {row.at}  {' '.join(said.split())}\n"


def write_evidence(content: SealedContent) -> bytes:
    """Write the files that the exhibits of a seal name, and their digests, as canonical JSON.

    They are in the order of the exhibits' numbers. ``path`` is where a copy of the file is best
    kept, to be checked by its digest.
    """
    listed = [
        (exhibit.number, _describe_file(question, exhibit))
        for question, entered in content.questions.items()
        for exhibit in entered.exhibits
    ]
    return rfc8785.dumps([found for _, found in sorted(listed, key=itemgetter(0))])


def _describe_file(question: str, exhibit: SealedExhibit) -> dict[str, Any]:
    evidence, revision = exhibit.evidence, exhibit.evidence.revision
    return {
        "exhibit": exhibit.number,
        "question": question,
        "title": evidence.title,
        "kind": evidence.kind,
        "path": f"exhibit-{exhibit.number:03d}" if revision else "",
        "name": revision.name if revision else "",
        "revision": revision.number if revision else None,
        "size": revision.size if revision else None,
        "sha256": revision.sha256 if revision else "",
        "held": exhibit.held_because.value if exhibit.held_because else "",
    }


_ROW = TypeAdapter(RecordRow)
