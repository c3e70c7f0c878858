"""What whoever asks for sign-off or signs must know besides the answers: people, notes, names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from checklist.accounts.directory.signatories import ListedSignatory, list_signatories
from checklist.assessments.notes.thread_queries import count_open_threads
from checklist.assessments.restrictions.restricted_questions import (
    RestrictedQuestion,
    list_restricted,
)
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.organisations import Person


@dataclass(frozen=True, slots=True)
class AroundSigning:
    """What stands around the answers of an assessment that is to be signed.

    ``open_notes`` counts by question the threads that the reader sees. Of ``restricted`` those may
    be closed to them: then nothing is told but that they are restricted.
    """

    signatories: Sequence[ListedSignatory] = ()
    open_notes: Mapping[str, int] | None = None
    restricted: Sequence[RestrictedQuestion] = ()


def load_around_signing(
    session: Session, person: Person, scored: ScoredAssessment
) -> AroundSigning:
    """Load what stands around an assessment as this person may know of it: a few queries."""
    assessment = scored.assessment
    return AroundSigning(
        signatories=list_signatories(session, assessment.force_id),
        open_notes=count_open_threads(session, person, assessment, scored.closed),
        restricted=list_restricted(session, assessment),
    )
