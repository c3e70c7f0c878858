"""The candidate seal: what a signature would seal now, computed each time it is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment, Seal
from checklist.assessments.reach.closed import questions_closed_to
from checklist.assessments.scored_assessment import ScoredAssessment, score_assessment
from checklist.assessments.sign_off.changes import ChangesSince, describe_changes
from checklist.assessments.sign_off.seal_queries import find_last_seal
from checklist.assessments.sign_off.sealed_content import build_sealed_content
from checklist.assessments.used_evidence import load_used_evidence
from checklist.core.answers.sheet import HeldBecause
from checklist.core.messages import format_count
from checklist.core.organisations import Person
from checklist.core.seals.canonical import digest, digest_questions, write_canonical
from checklist.core.seals.compare import SealComparison, compare_seals
from checklist.core.seals.content import SealedContent, SealedQuestion
from checklist.core.seals.reader import BadSeal, read_seal
from checklist.logs import log
from checklist.web.filters import format_day

_PRINT_LENGTH = 8
"""How many digits tell one state of a question from another on a page that was left open."""
_MOST_TOLD = 10
"""How many questions are named that changed while a page was open."""

_HELD = {
    HeldBecause.WITHDRAWN: "exhibit {number} was withdrawn",
    HeldBecause.DISPOSED: "the file of exhibit {number} was disposed of",
    HeldBecause.NOT_SCANNED: "the file of exhibit {number} is held until it is scanned for viruses",
    HeldBecause.INFECTED: "a virus was found in the file of exhibit {number}",
}


@dataclass(frozen=True)
class Candidate:
    """What would be sealed, its bytes and digest, and how it compares with the last seal.

    ``number`` is that of the seal it would be; ``since`` is None where it would be the first.
    """

    scored: ScoredAssessment
    sealed: SealedContent
    content: bytes
    number: int
    comparison: SealComparison
    since: ChangesSince | None

    @property
    def assessment(self) -> Assessment:
        return self.scored.assessment

    @cached_property
    def digest(self) -> str:
        return digest(self.content)

    @property
    def fingerprints(self) -> str:
        """What a page keeps of the parts it was made from, to say later which is another."""
        parts = {"day": self.sealed.scored_on.isoformat(), **digest_questions(self.sealed)}
        return " ".join(f"{key}={value[:_PRINT_LENGTH]}" for key, value in parts.items())


def build_candidate(session: Session, assessment: Assessment) -> Candidate:
    """Build the candidate seal from what is saved now, with nothing left out."""
    used = load_used_evidence(session, assessment.id)
    scored = replace(score_assessment(session, assessment), evidence=used)
    sealed = build_sealed_content(session, scored)
    last = find_last_seal(session, assessment)
    comparison = compare_seals(_read_last(last), sealed)
    return Candidate(
        scored=scored,
        sealed=sealed,
        content=write_canonical(sealed),
        number=last.number + 1 if last else 1,
        comparison=comparison,
        since=describe_changes(session, scored, last, comparison) if last else None,
    )


def load_last_changes(
    session: Session, person: Person, assessment: Assessment
) -> ChangesSince | None:
    """Load what changed since the last seal, as a person may see it; None without a seal."""
    if find_last_seal(session, assessment) is None:
        return None
    since = build_candidate(session, assessment).since
    closed = questions_closed_to(session, person, assessment)
    return since.leave_out(closed.questions) if since else None


def list_differing(session: Session, person: Person, candidate: Candidate, shown: str) -> list[str]:
    """Say in what a candidate differs from what a page was made from, as a person may see it."""
    before = dict(part.partition("=")[::2] for part in shown.split())
    after = dict(part.partition("=")[::2] for part in candidate.fingerprints.split())
    closed = questions_closed_to(session, person, candidate.assessment)
    changed = [key for key in after if before.get(key) != after[key]]
    told = [
        line
        for key in changed[:_MOST_TOLD]
        for line in _describe_part(candidate, key, is_closed=key in closed)
    ]
    if len(changed) > _MOST_TOLD:
        told.append(f"and {format_count(len(changed) - _MOST_TOLD, 'more question')}")
    return told or ["The details or the scores of this assessment"]


def _read_last(seal: Seal | None) -> SealedContent | None:
    """Read what was signed last. Where it is no longer a seal, all counts as changed since."""
    try:
        return read_seal(seal.content.encode()) if seal else None
    except BadSeal:
        log.exception("a seal cannot be read", seal=str(seal.id) if seal else "")
        return None


def _describe_part(candidate: Candidate, key: str, *, is_closed: bool) -> Iterator[str]:
    if key == "day":
        yield f"The day: this is now scored on {format_day(candidate.sealed.scored_on)}"
    elif is_closed:
        yield f"{key}, which is restricted"
    else:
        reasons = list(_list_held(candidate.sealed.questions[key]))
        yield f"{key}: {', '.join(reasons)}" if reasons else f"{key} is no longer as it was"


def _list_held(question: SealedQuestion) -> Iterator[str]:
    for exhibit in question.exhibits:
        if exhibit.held_because is not None:
            yield _HELD[exhibit.held_because].format(number=exhibit.number)
