"""Who made the changes since a seal that are saved in no answer: disposals, restrictions lifted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.accounts.models import Account
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.assessments.used_evidence import UsedEvidence
from checklist.audit.models import AuditEvent
from checklist.core.answers.sheet import HeldBecause
from checklist.core.seals.compare import ChangedPart, PartChange, QuestionChange, SealComparison
from checklist.core.seals.content import SealedPerson

Authored = tuple[SealedPerson, datetime]
_LIFTED = "lifted a restriction"
_HELD = "held_because"


def name_who_changed(
    session: Session, scored: ScoredAssessment, comparison: SealComparison
) -> tuple[QuestionChange, ...]:
    """Name on each change who made it, also where it was saved in no answer.

    Authorship of what is signed does not ask for this: none of it is writing.
    """
    lifted = _find_lifted(session, scored, comparison)
    disposed = _find_disposed(session, scored, comparison)
    return tuple(
        QuestionChange(
            found.question,
            tuple(
                _add_author(each, lifted.get(found.question), disposed)
                for change in found.changes
                for each in _split_off_disposal(change)
            ),
        )
        for found in comparison.questions
    )


def is_disposed(change: PartChange) -> bool:
    """Say whether the file of an exhibit was disposed of."""
    return any(each.place == _HELD and each.after == HeldBecause.DISPOSED for each in change.fields)


def _is_lifted(change: PartChange) -> bool:
    return change.part is ChangedPart.RESTRICTION and change.after is None


def _add_author(
    change: PartChange, lifted: Authored | None, disposed: Mapping[str, Authored]
) -> PartChange:
    """Add who lifted a restriction or disposed of a file; of all else it is told who saved it."""
    if is_disposed(change):
        found = disposed.get(change.key)
    else:
        found = lifted if _is_lifted(change) and change.by is None else None
    return replace(change, by=found[0], at=found[1]) if found else change


def _split_off_disposal(change: PartChange) -> Iterator[PartChange]:
    """Tell a disposal apart from what somebody else changed of the same exhibit."""
    disposal = tuple(each for each in change.fields if each.place == _HELD)
    others = tuple(each for each in change.fields if each.place != _HELD)
    if is_disposed(change) and others:
        yield replace(change, fields=others)
        yield replace(change, fields=disposal, by=None, at=None)
    else:
        yield change


def _find_lifted(
    session: Session, scored: ScoredAssessment, comparison: SealComparison
) -> Mapping[str, Authored]:
    """Find who lifted each restriction last, as the record has it: no query where none was."""
    questions = [
        found.question for found in comparison.questions if any(map(_is_lifted, found.changes))
    ]
    if not questions:
        return {}
    deeds = session.execute(
        select(AuditEvent.detail, AuditEvent.at, Account.id, Account.name)
        .join(Account, Account.id == AuditEvent.person_id)
        .where(
            AuditEvent.action == _LIFTED,
            AuditEvent.subject == f"assessment {scored.assessment.id}",
            AuditEvent.detail.in_(questions),
        )
        .order_by(AuditEvent.id)
    )
    return {question: (SealedPerson(who, name), at) for question, at, who, name in deeds}


def _find_disposed(
    session: Session, scored: ScoredAssessment, comparison: SealComparison
) -> Mapping[str, Authored]:
    """Find who disposed of the file of each exhibit, by its number: no query where nobody did."""
    numbers = {
        each.key for found in comparison.questions for each in found.changes if is_disposed(each)
    }
    files = [
        (str(used.exhibit.number), used.revision)
        for used in _list_used(scored)
        if str(used.exhibit.number) in numbers and used.revision
    ]
    people = {file.disposed_by for _, file in files if file.disposed_by}
    if not people:
        return {}
    accounts = session.scalars(select(Account).where(Account.id.in_(people)))
    named = {account.id: SealedPerson(account.id, account.name) for account in accounts}
    return {
        number: (named[file.disposed_by], file.disposed_at)
        for number, file in files
        if file.disposed_by and file.disposed_at
    }


def _list_used(scored: ScoredAssessment) -> Iterator[UsedEvidence]:
    for uses in (scored.evidence or {}).values():
        yield from uses
