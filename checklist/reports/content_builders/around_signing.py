"""What whoever asks for sign-off or signs must know besides the answers: people, notes, seals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from checklist.assessments.models import Seal
from checklist.assessments.notes.thread_queries import count_open_threads
from checklist.assessments.restrictions.restricted_questions import (
    RestrictedQuestion,
    list_restricted,
)
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.assessments.sign_off.candidate import build_candidate
from checklist.assessments.sign_off.changes import ChangesSince
from checklist.assessments.sign_off.guard_facts import list_who_can_sign
from checklist.assessments.sign_off.seal_queries import find_standing_seal
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import Person
from checklist.core.signature import shorten_seal
from checklist.core.workflow.facts import Signatory


@dataclass(frozen=True, slots=True)
class AroundSigning:
    """What stands around the answers of an assessment that is to be signed.

    ``open_notes`` counts by question the threads that the reader sees. Of ``restricted`` those may
    be closed to them: then nothing is told but that they are restricted. ``since`` is what changed
    since the last seal, without what is closed to them, and ``seal`` the one that stands.
    ``candidate`` are the first digits of what is to be signed, once sign-off was asked for.
    """

    signatories: Sequence[Signatory] = ()
    open_notes: Mapping[str, int] | None = None
    restricted: Sequence[RestrictedQuestion] = ()
    since: ChangesSince | None = None
    seal: Seal | None = None
    candidate: str = ""


def load_around_signing(
    session: Session, person: Person, scored: ScoredAssessment
) -> AroundSigning:
    """Load what stands around an assessment as this person may know of it.

    Who could sign, and what changed since, is asked only while it is not signed.
    """
    assessment = scored.assessment
    around = AroundSigning(
        open_notes=count_open_threads(session, person, assessment, scored.closed),
        restricted=list_restricted(session, assessment),
        seal=find_standing_seal(session, assessment),
    )
    if around.seal is not None:
        return around
    candidate = build_candidate(session, assessment)
    since = candidate.since
    is_asked = assessment.state is AssessmentState.AWAITING_SIGN_OFF
    return replace(
        around,
        signatories=list_who_can_sign(session, assessment, candidate.comparison),
        since=since.leave_out(scored.closed.questions) if since else None,
        candidate=shorten_seal(candidate.digest) if is_asked else "",
    )
