"""What the score of a signed assessment follows from: its exhibits as sealed, and the day.

What happens to a file after signing, or to its dates in the library, changes no score of a seal.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from operator import attrgetter
from threading import Lock
from typing import Any
from uuid import UUID

from cachetools import LRUCache
from pydantic import TypeAdapter
from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment, Seal
from checklist.assessments.saved_exhibits import SavedExhibit, SavedExhibits, name_exhibit
from checklist.core.answers.sheet import ExhibitGiven
from checklist.core.assessment_states import SEALED_STATES
from checklist.core.seals.content import SealedExhibit, SealedQuestion

# All sealed exhibits kept in memory, in bytes: as many as of assessments that are worked on.
_KEPT: LRUCache[str, SealedInput] = LRUCache(6 * 2**20, getsizeof=attrgetter("memory"))
_LOCK = Lock()


@dataclass(frozen=True, slots=True, eq=False)
class SealedInput:
    """The exhibits of a seal, and the day on which it was scored."""

    exhibits: SavedExhibits
    scored_on: date

    @property
    def memory(self) -> int:
        return self.exhibits.memory


@dataclass(frozen=True, slots=True, eq=False)
class StandingSeal:
    """The seal that stands of an assessment, and what its score follows from."""

    seal: Seal
    input: SealedInput


def load_standing_seals(
    session: Session, assessments: Collection[Assessment]
) -> Mapping[UUID, StandingSeal]:
    """Load the seals of those that are signed, with what is scored; no query where none is.

    One query finds the seals that stand, and a second reads those that are not in memory. Of two
    the newer stands: what was sent in answer to a request follows one that nobody reopened.
    """
    signed = [each.id for each in assessments if each.state in SEALED_STATES]
    if not signed:
        return {}
    standing = select(Seal).where(Seal.assessment_id.in_(signed), Seal.reopened_at.is_(None))
    seals = session.scalars(standing.order_by(Seal.number)).all()
    inputs = _find_inputs(session, {seal.digest for seal in seals})
    return {seal.assessment_id: StandingSeal(seal, inputs[seal.digest]) for seal in seals}


def _find_inputs(session: Session, digests: Collection[str]) -> dict[str, SealedInput]:
    with _LOCK:
        found = {digest: kept for digest in digests if (kept := _KEPT.get(digest))}
    missing = [digest for digest in digests if digest not in found]
    if missing:
        contents = select(Seal.digest, Seal.content).where(Seal.digest.in_(missing))
        for digest, content in session.execute(contents):
            found[digest] = _read_input(content)
            with _LOCK:
                _KEPT[digest] = found[digest]
    return found


@cache
def _questions() -> TypeAdapter[dict[str, SealedQuestion]]:
    return TypeAdapter(dict[str, SealedQuestion])


def _read_input(content: str) -> SealedInput:
    """Read what scoring needs of a seal. That its bytes are what was signed is verified apart."""
    sealed: dict[str, Any] = json.loads(content)["content"]
    questions = _questions().validate_python(sealed["questions"])
    return SealedInput(
        SavedExhibits(_list_exhibits(questions)), date.fromisoformat(sealed["scored_on"])
    )


def _list_exhibits(questions: Mapping[str, SealedQuestion]) -> Iterator[SavedExhibit]:
    for question_id, question in questions.items():
        for exhibit in question.exhibits:
            evidence = exhibit.evidence
            yield SavedExhibit(
                question_id,
                exhibit.number,
                str(evidence.id),
                evidence.title,
                _build_given(exhibit),
            )


def _build_given(exhibit: SealedExhibit) -> ExhibitGiven:
    evidence = exhibit.evidence
    return ExhibitGiven(
        strength=exhibit.strength,
        dated=evidence.document_date,
        review_date=evidence.review_date,
        tested_by=exhibit.tested_by,
        held=exhibit.held_because is not None,
        held_because=exhibit.held_because,
        names_revision=evidence.names_revision,
        label=name_exhibit(exhibit.number),
        position_as_at=exhibit.position_as_at,
        source_kind=exhibit.source_kind,
    )
