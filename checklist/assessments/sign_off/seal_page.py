"""What the page of a seal says: its signature, its reopening, and what changed since."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment, Seal
from checklist.assessments.reach.questions import questions_open_to
from checklist.assessments.sign_off.candidate import load_last_changes
from checklist.assessments.sign_off.changes import ChangesSince
from checklist.assessments.sign_off.held_since import HeldSince, list_held_since
from checklist.assessments.sign_off.seal_queries import (
    describe_reopening,
    find_current_seal,
    list_seals,
    may_read_reason,
)
from checklist.core.organisations import Person


@dataclass(frozen=True, slots=True)
class SealPage:
    """A seal with what is said beside it, for one person; ``others`` are the other seals, ``held``
    the exhibits that would not count now and do for this seal, if it is the one that stands.

    ``reason`` is why the assessment was reopened, for those who may read it. ``since`` is None
    where nothing can have changed, or where the person reads only some answers.
    """

    seal: Seal
    reopened: str
    reason: str
    stands: bool
    since: ChangesSince | None
    others: tuple[Seal, ...]
    held: tuple[HeldSince, ...]


def build_seal_page(
    session: Session, person: Person, assessment: Assessment, seal: Seal
) -> SealPage:
    """Build the page of a seal."""
    seals = list_seals(session, person, assessment)
    is_last = seal.id == seals[0].id
    since = None
    current = find_current_seal(session, assessment)
    stands = current is not None and current.id == seal.id
    reads_all = questions_open_to(session, person, assessment).reads_all
    if is_last and seal.is_reopened and current is None and reads_all:
        since = load_last_changes(session, person, assessment)
    return SealPage(
        seal=seal,
        reopened=describe_reopening(session, seal),
        reason=seal.reopened_reason if may_read_reason(person, assessment) else "",
        stands=stands,
        since=since,
        others=tuple(each for each in seals if each.id != seal.id),
        held=tuple(list_held_since(session, person, assessment)) if stands else (),
    )
