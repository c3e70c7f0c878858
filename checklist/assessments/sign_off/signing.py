"""Signing: what was shown is signed, once, by one signatory, and is a seal from then on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import rfc8785
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment, Seal
from checklist.assessments.reach.closed import questions_closed_to
from checklist.assessments.service import lock_assessment, refuse_archived
from checklist.assessments.sign_off.authorship import has_other_author
from checklist.assessments.sign_off.candidate import Candidate, build_candidate
from checklist.assessments.sign_off.mailing_list import queue_state_emails
from checklist.assessments.sign_off.seal_queries import refuse_signed
from checklist.assessments.sign_off.sealing import KeptWithSeal, Signing, prepare_seal
from checklist.assessments.sign_off.service import change_state
from checklist.audit.idempotency import read_numbered_result, use_key_for_number
from checklist.core.audit_chain import format_moment_exactly
from checklist.core.errors import UserError
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.core.seals.canonical import digest
from checklist.core.signature import Capacity
from checklist.core.workflow.events import Event
from checklist.core.workflow.facts import Facts
from checklist.db import now


@dataclass(frozen=True, slots=True)
class Signature:
    """What a signatory sends: in what capacity they sign, and the seal that they were shown.

    ``no_change`` is the digest of each “no change” that they were shown, which inspectors read
    with the seal; "" where none was.
    """

    capacity: Capacity
    authority: str
    candidate: str
    key: UUID
    no_change: str = ""


class CandidateChanged(UserError):
    """What would be signed is no longer what the signatory was shown."""

    def __init__(self) -> None:
        super().__init__(
            "Not signed: what is to be signed changed after you opened this page. Read what"
            " changed, then sign again",
            field="capacity",
        )


def sign_assessment(
    session: Session,
    person: Person,
    assessment: Assessment,
    signature: Signature,
    *,
    is_fresh: bool,
) -> int:
    """Sign what was shown; a repeat leads to the same seal. Returns the seal's number.

    Everything slow comes before the lock, and is held against what is there under it. Raises
    SignedMeanwhile, CandidateChanged, and what ``change_state`` raises.
    """
    earlier = read_numbered_result(session, person, signature.key, assessment.id)
    if earlier is not None:
        return earlier
    refuse_signed(session, assessment)
    require(person, Action.SIGN, assessment.state)
    candidate = build_candidate(session, assessment)
    _refuse_changed(candidate, signature)
    signing = _describe_signing(session, person, candidate, signature)
    kept = prepare_seal(session, signing)
    lock_assessment(session, assessment)
    earlier = read_numbered_result(session, person, signature.key, assessment.id)
    if earlier is not None:
        return earlier
    refuse_archived(assessment)
    refuse_signed(session, assessment)
    candidate = build_candidate(session, assessment)
    _refuse_changed(candidate, signature)
    seal = _build_seal(person, candidate, signing)
    session.add(seal)
    session.flush()
    change = change_state(
        session,
        person,
        assessment,
        Event.SIGN,
        facts=_find_facts(person, candidate, is_fresh=is_fresh),
        candidate=candidate.digest,
        seal_id=seal.id,
        detail=", ".join(_name_kept(seal, kept)),
    )
    queue_state_emails(session, change)
    for each in kept:
        each.keep(session, seal)
    use_key_for_number(session, person, signature.key, assessment.id, seal.number)
    return seal.number


def write_signature(seal: Seal, reopened: dict[str, Any] | None = None) -> bytes:
    """Write who signed a seal, as what, when, and by which statement (``docs/seal.md``).

    ``reopened`` says when and by whom it was reopened. The deed of signing names the digest of the
    signature without it.
    """
    signature: Any = {
        "seal": seal.digest,
        "number": seal.number,
        "statement": seal.statement,
        "signed_by": {"id": str(seal.signed_by), "name": seal.signatory_name},
        "organisation": seal.organisation_name,
        "role": seal.role,
        "capacity": seal.capacity_in_words,
        "signed_at": format_moment_exactly(seal.signed_at),
        "reopened": reopened,
    }
    return rfc8785.dumps(signature)


def _name_kept(seal: Seal, kept: Iterable[KeptWithSeal]) -> Iterator[str]:
    """Name signature and what is kept with a seal by digest, so that the record holds them."""
    yield f"signature {digest(write_signature(seal))}"
    yield from (each.named for each in kept if each.named)


def _refuse_changed(candidate: Candidate, signature: Signature) -> None:
    """Refuse to sign anything but what was shown. Raises CandidateChanged."""
    shown = signature.candidate, signature.no_change
    if (candidate.digest, candidate.no_change_digest) != shown:
        raise CandidateChanged


def _find_facts(person: Person, candidate: Candidate, *, is_fresh: bool) -> Facts:
    return Facts(
        is_freshly_signed_in=is_fresh,
        has_capacity=True,
        is_candidate_current=True,
        has_other_author=has_other_author(candidate.comparison, person.id),
        was_ever_signed=not candidate.comparison.is_first,
    )


def _describe_signing(
    session: Session, person: Person, candidate: Candidate, signature: Signature
) -> Signing:
    """Describe what is signed. A restriction is part of the candidate: what is closed stays so."""
    closed = questions_closed_to(session, person, candidate.assessment)
    return Signing(
        scored=candidate.scored,
        digest=candidate.digest,
        number=candidate.number,
        signatory=person.name,
        capacity=signature.capacity,
        authority=signature.authority,
        signed_at=now(),
        since=candidate.since,
        closed=tuple(sorted(closed.questions)),
    )


def _build_seal(person: Person, candidate: Candidate, signing: Signing) -> Seal:
    return Seal(
        assessment_id=candidate.assessment.id,
        number=candidate.number,
        digest=candidate.digest,
        content=candidate.content.decode(),
        rule_version=candidate.scored.question_set.scoring.rule_version,
        statement=signing.statement,
        signed_by=person.id,
        signatory_name=person.name,
        organisation_name=person.organisation_name,
        role=person.role.value,
        capacity=signing.capacity,
        authority=signing.authority,
        signed_at=signing.signed_at,
    )
