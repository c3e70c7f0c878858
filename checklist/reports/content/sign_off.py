"""What a report says of its signature: the seal, who signed it, and what changed since another."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SignOff:
    """The seal that a report was made from, and the signature under it.

    ``seal`` is its SHA-256 in full, ``number`` counts the seals of the assessment, ``capacity`` is
    in words and ``signed_on`` the day of ``signed_at``.
    """

    seal: str
    number: int
    signatory: str
    capacity: str
    statement: str
    signed_at: str
    signed_on: str


@dataclass(frozen=True, slots=True)
class ChangedQuestion:
    """A question that differs from the seal before: what of it changed, and who saved it."""

    question_id: str
    prompt: str
    changes: tuple[str, ...]
    saved: str


@dataclass(frozen=True, slots=True)
class SinceSeal:
    """What changed since the last seal, of a report that was made later.

    ``signed`` says who signed that one, and ``reopened`` who reopened it, when and why.
    ``left_out`` are the ids of restricted questions that changed and are not shown; ``details``
    say what changed of the assessment itself.
    """

    seal: str
    number: int
    signed: str
    reopened: str
    questions: tuple[ChangedQuestion, ...]
    left_out: tuple[str, ...] = ()
    details: tuple[str, ...] = ()
