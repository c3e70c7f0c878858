"""The deeds on record that tell of an assessment's seals: signed, reopened, sent, withdrawn."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment, Seal
from checklist.assessments.sign_off.seal_queries import ENDINGS
from checklist.assessments.sign_off.signing import write_signature
from checklist.audit.models import AuditEvent, AuditLink
from checklist.core.deeds import DeedKind
from checklist.core.seals.canonical import digest
from checklist.core.seals.named_digests import RecordedPrint, read_named_digests
from checklist.core.signature import shorten_seal
from checklist.core.workflow.events import Event
from checklist.evidence.models import Revision
from checklist.exchange.kept_seals.erased_deeds import SAME_MOMENT, ErasedDeeds
from checklist.reports.recorded_prints import load_recorded_prints
from checklist.web.filters import format_moment

_REOPENINGS = (Event.REOPEN, *ENDINGS)
_TOLD = (Event.SIGN, *_REOPENINGS, Event.SEND, Event.WITHDRAW)


@dataclass(frozen=True, slots=True)
class SealDeed:
    """A deed on a seal: who did it when, and the digests and the submission that it names."""

    event: Event
    person_id: UUID | None
    at: datetime
    named: Mapping[str, str]
    submission: int | None

    def is_by(self, person_id: UUID | None, moment: datetime | None) -> bool:
        """Say whether it is the deed of a person at a moment."""
        is_then = moment is not None and abs(self.at - moment) <= SAME_MOMENT
        return is_then and self.person_id is not None and self.person_id == person_id


@dataclass(frozen=True, slots=True)
class SealDeeds:
    """The deeds on the seals of an assessment, in the order of the force's chain.

    ``marked`` counts the seals that say of themselves that they were reopened, by digest;
    ``disposed`` holds the evidence and the digest of each file that was disposed of, ``prints``
    what the report of each seal was printed as.
    ``erased`` are those of which the words were erased.
    """

    told: Sequence[SealDeed]
    marked: Counter[str]
    disposed: frozenset[tuple[str, str]]
    prints: Sequence[RecordedPrint]
    erased: ErasedDeeds

    def select(self, *events: Event) -> list[SealDeed]:
        """Select the deeds of some kinds."""
        return [deed for deed in self.told if deed.event in events]

    def list_signings(self, seal: str) -> list[SealDeed]:
        """List the deeds that tell that the seal of a digest was signed, whoever signed."""
        return [deed for deed in self.select(Event.SIGN) if deed.named.get("seal") == seal]

    def find_contents(self, seal: Seal) -> Mapping[str, str]:
        """Find what the deed of a signature names besides, by its word; older ones name nothing."""
        signature = digest(write_signature(seal))
        told = self.list_signings(seal.digest)
        return next((each.named for each in told if each.named.get("signature") == signature), {})

    def list_prints(self, seal: Seal, *, is_shortened: bool) -> list[RecordedPrint]:
        """List what an edition of the report of a seal was printed as, the first print first."""
        return [
            each
            for each in self.prints
            if (each.number, each.seal) == (seal.number, seal.digest)
            and each.is_shortened == is_shortened
        ]

    def is_disposal_told(self, revision: Revision) -> bool:
        """Say whether a deed tells that a file was disposed of."""
        return (f"evidence {revision.evidence_id}", revision.sha256) in self.disposed

    def is_reopened(self, seal: Seal) -> bool:
        """Say whether a deed tells that a seal was reopened by whom and when it says."""
        return any(
            deed.named.get("seal", seal.digest) == seal.digest
            and deed.is_by(seal.reopened_by, seal.reopened_at)
            for deed in self.select(*_REOPENINGS)
        )

    def is_unmarked(self, seal: Seal) -> bool:
        """Say whether a seal of this digest was reopened more often than seals say of it."""
        named = [deed.named.get("seal") for deed in self.select(*_REOPENINGS)]
        return named.count(seal.digest) > self.marked[seal.digest]

    def list_gone(self, seals: Sequence[Seal]) -> Iterator[str]:
        """Yield each seal that was signed, and is not kept any more."""
        left = Counter(seal.digest for seal in seals)
        for deed in self.select(Event.SIGN):
            signed = deed.named.get("seal", "")
            left[signed] -= 1
            if signed and left[signed] < 0:
                yield f"seal {shorten_seal(signed)}, signed on {format_moment(deed.at)}, is gone"


def load_seal_deeds(session: Session, assessment: Assessment, erased: ErasedDeeds) -> SealDeeds:
    """Load them from the force's chain: a deed that stands in no chain tells nothing."""
    query = (
        select(AuditEvent.action, AuditEvent.person_id, AuditLink.at, AuditEvent.detail)
        .join(AuditLink, AuditLink.event_id == AuditEvent.id)
        .where(
            AuditLink.chain_id == assessment.force_id,
            AuditEvent.action.in_([event.value for event in _TOLD]),
            AuditEvent.subject == f"assessment {assessment.id}",
        )
        .order_by(AuditLink.number)
    )
    told = [
        SealDeed(Event(action), person, at, read_named_digests(detail), _read_submission(detail))
        for action, person, at, detail in session.execute(query)
    ]
    marked = session.scalars(
        select(Seal.digest).where(
            Seal.assessment_id == assessment.id, Seal.reopened_at.is_not(None)
        )
    )
    return SealDeeds(
        told=told,
        marked=Counter(marked),
        disposed=frozenset(_read_disposals(session, assessment.force_id)),
        prints=load_recorded_prints(session, assessment.id),
        erased=erased,
    )


def find_signature_faults(seal: Seal, deeds: SealDeeds) -> tuple[list[str], list[str]]:
    """Hold a signature and its reopening against the record: what is wrong, and what is noted."""
    problems, notes = [], []
    signed = [
        deed.named.get("signature", "")
        for deed in deeds.list_signings(seal.digest)
        if deed.person_id == seal.signed_by
    ]
    if not signed and deeds.erased.has(DeedKind.ASSESSMENT, seal.signed_at):
        notes.append(
            "Its signature was not verified: the words of the record from then were erased."
        )
    elif not signed:
        problems.append("no deed on record says that it was signed")
    elif not any(signed):
        notes.append(
            "Its signature was made before the record named signatures by digest: statement,"
            " capacity and moment were not verified."
        )
    elif digest(write_signature(seal)) not in signed:
        problems.append("its signature is not the one that is on record")
    if deeds.is_unmarked(seal):
        problems.append("it was reopened, and no longer says so")
    is_marked = seal.reopened_at is not None or seal.reopened_by is not None
    is_erased = deeds.erased.has(DeedKind.ASSESSMENT, seal.reopened_at)
    if is_marked and not is_erased and not deeds.is_reopened(seal):
        problems.append("no deed on record says that it was reopened by whom and when it says")
    return problems, notes


def _read_disposals(session: Session, force_id: UUID) -> Iterator[tuple[str, str]]:
    """Read which files were disposed of: a detail ends in the digest."""
    deeds = (
        select(AuditEvent.subject, AuditEvent.detail)
        .join(AuditLink, AuditLink.event_id == AuditEvent.id)
        .where(AuditLink.chain_id == force_id, AuditEvent.action == "dispose of file")
    )
    for subject, detail in session.execute(deeds):
        yield subject, detail.rpartition(" ")[2]


def _read_submission(detail: str) -> int | None:
    found = _SUBMISSION.search(detail)
    return int(found.group(1)) if found else None


_SUBMISSION = re.compile(r"\bsubmission (\d{1,9})\b")
