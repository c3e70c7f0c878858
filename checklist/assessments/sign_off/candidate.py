"""The candidate seal: what a signature would seal now, computed each time it is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import rfc8785
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment, Seal
from checklist.assessments.reach.closed import questions_closed_to
from checklist.assessments.reach.requested import load_no_change
from checklist.assessments.scored_assessment import ScoredAssessment, score_assessment
from checklist.assessments.sign_off.changes import ChangesSince, describe_changes
from checklist.assessments.sign_off.seal_queries import find_last_seal
from checklist.assessments.sign_off.sealed_content import build_sealed_content
from checklist.assessments.used_evidence import load_used_evidence
from checklist.core.answers.sheet import HeldBecause
from checklist.core.assessment_states import AssessmentState
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
_NO_CHANGE = "no-change:"
"""What the fingerprint of a “no change” is told by from that of its question."""
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
    ``no_change`` has, by question, the digest of each “no change” that is sent with the signature
    to the inspectors: who said it to which request, and why. No seal holds it.
    """

    scored: ScoredAssessment
    sealed: SealedContent
    content: bytes
    number: int
    comparison: SealComparison
    since: ChangesSince | None
    no_change: Mapping[str, str]

    @property
    def assessment(self) -> Assessment:
        return self.scored.assessment

    @cached_property
    def digest(self) -> str:
        return digest(self.content)

    @property
    def no_change_digest(self) -> str:
        """The digest of all that is said to the inspectors beside the seal; "" of nothing."""
        return digest(rfc8785.dumps(dict(self.no_change))) if self.no_change else ""

    @property
    def fingerprints(self) -> str:
        """What a page keeps of the parts it was made from, to say later which is another."""
        parts = {"day": self.sealed.scored_on.isoformat(), **digest_questions(self.sealed)}
        parts |= {f"{_NO_CHANGE}{key}": value for key, value in self.no_change.items()}
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
        no_change=_digest_no_change(session, assessment),
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
    known = [key for key in before if _name_question(key) in candidate.sealed.questions]
    changed = [key for key in dict.fromkeys([*after, *known]) if before.get(key) != after.get(key)]
    told = [
        line
        for key in changed[:_MOST_TOLD]
        for line in _describe_part(candidate, key, is_closed=_name_question(key) in closed)
    ]
    if len(changed) > _MOST_TOLD:
        told.append(f"and {format_count(len(changed) - _MOST_TOLD, 'more question')}")
    return list(dict.fromkeys(told)) or ["The details or the scores of this assessment"]


def _read_last(seal: Seal | None) -> SealedContent | None:
    """Read what was signed last. Where it is no longer a seal, all counts as changed since."""
    try:
        return read_seal(seal.content.encode()) if seal else None
    except BadSeal:
        log.exception("a seal cannot be read", seal=str(seal.id) if seal else "")
        return None


def _digest_no_change(session: Session, assessment: Assessment) -> Mapping[str, str]:
    """Digest what is said to the open request, by question: while a signature may be given."""
    if assessment.state is not AssessmentState.AWAITING_SIGN_OFF:
        return {}
    said = load_no_change(session, assessment.id)
    return {
        each.question_id: digest(
            rfc8785.dumps([str(each.id), str(each.no_change_by), each.no_change_reason])
        )
        for each in said
    }


def _name_question(key: str) -> str:
    return key.removeprefix(_NO_CHANGE)


def _describe_part(candidate: Candidate, key: str, *, is_closed: bool) -> Iterator[str]:
    question = _name_question(key)
    if key == "day":
        yield f"The day: this is now scored on {format_day(candidate.sealed.scored_on)}"
    elif is_closed:
        yield f"{question}, which is restricted"
    elif key != question:
        yield f"{question}: “no change”, or the reason for it, is no longer as it was"
    else:
        reasons = list(_list_held(candidate.sealed.questions[key]))
        yield f"{key}: {', '.join(reasons)}" if reasons else f"{key} is no longer as it was"


def _list_held(question: SealedQuestion) -> Iterator[str]:
    for exhibit in question.exhibits:
        if exhibit.held_because is not None:
            yield _HELD[exhibit.held_because].format(number=exhibit.number)
