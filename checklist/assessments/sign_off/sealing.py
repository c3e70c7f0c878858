"""What is told of a signature before it is given, to slices that keep something of each seal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from flask import Flask
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment, Seal
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.assessments.sign_off.changes import ChangesSince
from checklist.core.signature import Capacity, describe_capacity, write_statement
from checklist.registry import Entry


@dataclass(frozen=True, slots=True)
class Signing:
    """What is about to be signed, and by whom. ``scored`` holds all of it, with its evidence.

    ``number`` counts the seals of the assessment; ``since`` is None where it is the first.
    ``closed`` are the ids of the restricted questions that the signatory may not see.
    """

    scored: ScoredAssessment
    digest: str
    number: int
    signatory: str
    capacity: Capacity
    authority: str
    signed_at: datetime
    since: ChangesSince | None
    closed: tuple[str, ...]

    @property
    def assessment(self) -> Assessment:
        return self.scored.assessment

    @property
    def capacity_in_words(self) -> str:
        return describe_capacity(self.capacity, self.authority)

    @property
    def statement(self) -> str:
        """The statement that is signed."""
        assessment = self.assessment
        capacity = self.capacity_in_words
        return write_statement(assessment.force.name, assessment.as_at, capacity, self.closed)


@dataclass(frozen=True, slots=True)
class KeptWithSeal:
    """What was prepared: ``keep`` keeps it in the transaction that signs.

    ``named`` names it by digest in the deed of signing.
    """

    keep: Callable[[Session, Seal], None]
    named: str = ""


SealListener = Callable[[Session, Signing], KeptWithSeal]
"""Prepares what is to be kept with a seal, before any lock is taken: it may write files."""

_LISTENERS: Entry[list[SealListener]] = Entry("seal listeners", list)


def add_seal_listener(app: Flask, listener: SealListener) -> None:
    """Have something kept with each seal."""
    _LISTENERS.get(app).append(listener)


def prepare_seal(session: Session, signing: Signing) -> list[KeptWithSeal]:
    """Have every listener prepare what it keeps; the read transaction may end."""
    return [listener(session, signing) for listener in _LISTENERS.get()]
