"""Where evidence is used: a higher slice knows, and tells the library's pages through here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol, cast
from uuid import UUID

from flask import Flask, current_app
from sqlalchemy import Select
from sqlalchemy.orm import Session

MANY_QUESTIONS = 9
"""For so many questions of one assessment, a file is thought to prove too many."""


@dataclass(frozen=True, slots=True)
class Use:
    """One use of a piece of evidence, as a link: for which question of which assessment."""

    text: str
    href: str
    assessment_id: UUID
    question_id: str
    is_withdrawn: bool


Uses = Mapping[UUID, list[Use]]


class Finder(Protocol):
    """What the slice that uses evidence can tell of its uses."""

    def uses(self, session: Session, evidence: Collection[UUID]) -> Uses:
        """The uses of some evidence, all in one query."""

    def used_for(self, question_id: str) -> Select[UUID]:
        """The ids of evidence that is used for a question."""

    def used_often(self, forces: Select[UUID], least: int) -> Select[UUID]:
        """The ids of evidence of some forces used for so many questions of one assessment."""


def find_uses_with(app: Flask, finder: Finder) -> None:
    """Have uses found by a slice that has them."""
    app.extensions["finder of uses"] = finder


def finder() -> Finder:
    """The finder of this service."""
    return cast("Finder", current_app.extensions["finder of uses"])


def uses_of(session: Session, evidence: Collection[UUID]) -> Uses:
    """The uses of some evidence, all in one query."""
    return finder().uses(session, evidence) if evidence else {}


def most_questions(uses: Iterable[Use]) -> int:
    """For how many questions of one assessment evidence is used, at the most."""
    pairs = {(use.assessment_id, use.question_id) for use in uses if not use.is_withdrawn}
    return max(Counter(assessment_id for assessment_id, _ in pairs).values(), default=0)
