"""Saved exhibits: of each exhibit of an assessment what scoring and lists need of it, no more.

An assessment may have thousands, and every page of it is scored. So the database writes them as one
text, which is asked for only where a row was written since: each row bears a stamp that changes
with every write, and those in memory are found by the sums of all stamps.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from datetime import date
from functools import cached_property
from operator import attrgetter
from threading import Lock
from typing import Any, NamedTuple

from cachetools import LRUCache, cached

from checklist.core.answers.sheet import ExhibitGiven, HeldBecause, SourceKind
from checklist.evidence.models import EvidenceKind, Scan

# All exhibits kept in memory, in bytes: those of 27 assessments with some 250 exhibits each.
EXHIBITS_READ: LRUCache[Any, SavedExhibits] = LRUCache(5 * 2**20, getsizeof=attrgetter("memory"))
# What one exhibit takes in memory (measured).
_BYTES_EACH = 750
_LOCK = Lock()


class SavedExhibit(NamedTuple):
    """An exhibit as the core reads it, with the question and the evidence it belongs to."""

    question_id: str
    number: int
    evidence_id: str
    title: str
    given: ExhibitGiven

    @property
    def is_withdrawn(self) -> bool:
        return self.given.held_because is HeldBecause.WITHDRAWN


class SavedExhibits:
    """The exhibits of an assessment by question, in the order of their numbers.

    Two are equal where they are one object: a cached score is found by it.
    """

    def __init__(self, exhibits: Iterable[SavedExhibit] = ()) -> None:
        self.by_question: dict[str, list[SavedExhibit]] = {}
        for exhibit in sorted(exhibits, key=lambda one: one.number):
            self.by_question.setdefault(exhibit.question_id, []).append(exhibit)

    @cached_property
    def in_use(self) -> Counter[str]:
        """How many exhibits of each question are not withdrawn."""
        return Counter(
            exhibit.question_id
            for exhibits in self.by_question.values()
            for exhibit in exhibits
            if not exhibit.is_withdrawn
        )

    @property
    def memory(self) -> int:
        """How many bytes of memory they take, about."""
        return _BYTES_EACH * (1 + self.total)

    @property
    def total(self) -> int:
        """How many there are, withdrawn ones too."""
        return sum(map(len, self.by_question.values()))


def find_held_because(
    *, is_withdrawn: bool, scan: Scan | None, is_disposed: bool
) -> HeldBecause | None:
    """Find why scoring leaves an exhibit out; None where it does not.

    ``scan`` is that of the revision it names, None where it names none.
    """
    if is_withdrawn:
        return HeldBecause.WITHDRAWN
    if is_disposed:
        return HeldBecause.DISPOSED
    if scan is Scan.INFECTED:
        return HeldBecause.INFECTED
    return HeldBecause.NOT_SCANNED if scan is Scan.HELD else None


def name_exhibit(number: int) -> str:
    """Name an exhibit as sentences do."""
    return f"Exhibit {number}"


def find_exhibits(assessment: str, stamps: str) -> SavedExhibits | None:
    """Find the exhibits of an assessment in memory; None where they have changed since."""
    with _LOCK:
        return EXHIBITS_READ.get((assessment, stamps))


def _key(assessment: str, stamps: str, _: str) -> tuple[str, str]:
    return assessment, stamps


@cached(EXHIBITS_READ, key=_key, lock=_LOCK)
def read_exhibits(_assessment: str, _stamps: str, text: str) -> SavedExhibits:
    """Read the exhibits of one assessment from the text that the database makes of them."""
    return SavedExhibits(_read_exhibit(*row) for row in json.loads(text))


def _read_exhibit(
    question_id: str,
    number: int,
    evidence_id: str,
    title: str,
    strength: str,
    tested_by: str,
    position_as_at: str | None,
    source_kind: str,
    withdrawn_at: str | None,
    kind: str,
    document_date: str | None,
    review_date: str | None,
    revision_id: str | None,
    scan: str | None,
    disposed_at: str | None,
) -> SavedExhibit:
    held_because = find_held_because(
        is_withdrawn=withdrawn_at is not None,
        scan=Scan(scan) if scan else None,
        is_disposed=disposed_at is not None,
    )
    given = ExhibitGiven(
        strength=strength,
        dated=_read_date(document_date),
        review_date=_read_date(review_date),
        tested_by=tested_by,
        held=held_because is not None,
        held_because=held_because,
        names_revision=revision_id is not None or EvidenceKind(kind) is not EvidenceKind.FILE,
        label=name_exhibit(number),
        position_as_at=_read_date(position_as_at),
        source_kind=SourceKind(source_kind),
    )
    return SavedExhibit(question_id, number, evidence_id, title, given)


def _read_date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
