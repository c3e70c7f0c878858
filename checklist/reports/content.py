"""Everything a health-check report says, in the words it says it, and the digest of that.

Scores, levels and dates stand here as they are printed, so that the same content is the same
bytes, and the bytes alone are enough to print it.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from hashlib import sha256
from typing import Any


class Kind(StrEnum):
    """Which document is printed: the report, or a form to agree answers on."""

    REPORT = "report"
    FORM = "form"


@dataclass(frozen=True, slots=True)
class Cover:
    """Whose report this is, on what, as at when, and how it is marked."""

    force: str
    title: str
    set_title: str
    set_name: str
    set_id: str
    set_version: str
    set_hash: str
    period: str
    as_at: str
    marking: str
    notice: str
    asked: int
    answered: int
    not_applicable: int
    exhibits: int
    measures: int


@dataclass(frozen=True, slots=True)
class Scores:
    """One thing's scores out of 100 on each basis, its floor and coverage; "" where it has none."""

    claimed: str
    supported: str
    final: str
    floor: str
    coverage: str


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the force stands, overall or in a section, and each step to it in words."""

    name: str
    scores: Scores
    band: str
    grade: str
    meaning: str
    is_provisional: bool
    is_out_of_date: bool
    why_provisional: tuple[str, ...]
    trail: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Concern:
    """One of the few things that chief officers must not miss."""

    kind: str
    text: str
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ahead:
    """One of the answers that would raise the grade most: what it takes, and what would follow."""

    question: str
    prompt: str
    todo: str
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rung:
    """A level of a question: its id and name, or "" where there is none on that basis."""

    level: str
    name: str


@dataclass(frozen=True, slots=True)
class Amount:
    """A figure or derived value as printed, with the formula of a derived one."""

    key: str
    label: str
    shown: str
    formula: str


@dataclass(frozen=True, slots=True)
class Counted:
    """A measure with all that was given to it or follows from it; ``headline`` sums it up."""

    measure: str
    label: str
    period: str
    question: str
    headline: str
    amounts: tuple[Amount, ...]


@dataclass(frozen=True, slots=True)
class Reply:
    """A follow-up and what the force says to it."""

    prompt: str
    text: str


@dataclass(frozen=True, slots=True)
class Shown:
    """An exhibit: the evidence, where to look, what it shows, how strong, and whether it counts."""

    number: int
    question: str
    title: str
    kind: str
    place: str
    dated: str
    marking: str
    pinpoint: str
    shows: str
    strength: str
    strength_name: str
    tested_by: str
    file_name: str
    sha256: str
    note: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with what was said to it, what supports that, and what is left of it."""

    question: str
    prompt: str
    standing: str
    is_told: bool
    is_limiting: bool
    weight: int
    claimed: Rung
    supported: Rung
    final: Rung
    said: str
    note: str
    is_over_claimed: bool
    na_agreed: bool
    remarks: tuple[str, ...]
    replies: tuple[Reply, ...]
    counted: tuple[Counted, ...]
    exhibits: tuple[Shown, ...]
    sources: str
    confidence: str


@dataclass(frozen=True, slots=True)
class Group:
    """A subsection's questions."""

    title: str
    asked: tuple[Asked, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A question as one column of its section's chart: its levels, or why it has none."""

    question: str
    number: str
    claimed: str
    supported: str
    standing: str


@dataclass(frozen=True, slots=True)
class Chapter:
    """A section: what it is about, where it stands, and its questions."""

    section: str
    title: str
    introduction: str
    share: str
    standing: Standing
    answered: int
    count: int
    top: int
    columns: tuple[Column, ...]
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """A candidate finding and why it is one."""

    kind: str
    question: str
    section: str
    prompt: str
    reason: str


@dataclass(frozen=True, slots=True)
class Thread:
    """The candidate findings of one theme."""

    theme: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the method and what it means."""

    term: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Method:
    """How the score is made, read off the set's own scoring model."""

    rule_version: str
    is_graded: bool
    levels: tuple[Term, ...]
    shares: tuple[Term, ...]
    ceilings: tuple[Term, ...]
    bands: tuple[Term, ...]
    guards: tuple[str, ...]
    caps: tuple[str, ...]
    overall: tuple[str, ...]
    limits: tuple[str, ...]
    how_to_answer: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grounds:
    """What the result rests on, how far it can be relied on, and whom to thank."""

    rating: str
    reason: str
    basis: str
    attribution: str
    confidence: tuple[Term, ...]
    sources: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """A pair of bars of the chart, or with ``begins`` a band that is drawn across it."""

    name: str
    claimed: str = ""
    supported: str = ""
    begins: str = ""


@dataclass(frozen=True, slots=True)
class OverClaim:
    """A question claimed above what its exhibits support."""

    question: str
    prompt: str
    claimed: Rung
    supported: Rung


@dataclass(frozen=True, slots=True)
class InPlace:
    """How many scored questions of a section, or of all, stand at each level on each basis."""

    name: str
    claimed: tuple[Term, ...]
    supported: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class HealthCheck:
    """One health-check report, whole. ``kind`` tells the printer which document it is."""

    kind: str
    cover: Cover
    overall: Standing
    concerns: tuple[Concern, ...]
    next_best: tuple[Ahead, ...]
    bars: tuple[Bar, ...]
    bands: tuple[Bar, ...]
    in_place: tuple[InPlace, ...]
    over_claims: tuple[OverClaim, ...]
    points: tuple[Concern, ...]
    chapters: tuple[Chapter, ...]
    measures: tuple[Counted, ...]
    register: tuple[Shown, ...]
    threads: tuple[Thread, ...]
    method: Method
    grounds: Grounds


def canonical(document: Any) -> bytes:
    """A report's or form's content as bytes, the same for the same content on every machine."""
    return json.dumps(
        asdict(document), ensure_ascii=False, sort_keys=True, separators=(",", ":")
    ).encode()


def digest(content: bytes) -> str:
    """The SHA-256 that a printed report names."""
    return sha256(content).hexdigest()
