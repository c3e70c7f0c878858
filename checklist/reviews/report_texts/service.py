"""Saving the two texts of a report: the optimistic lock, the key and the history."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from checklist.assessments.models import Assessment
from checklist.assessments.submissions.sent_assessment import SentAssessment
from checklist.audit.idempotency import Sent, find_sent_before, use_key
from checklist.audit.service import record
from checklist.core.errors import UserError
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.stale_save import StaleSave, name_saver
from checklist.reviews.judgements.judgement_lock import lock_for_judging
from checklist.reviews.judgements.sent_for_judging import find_sent
from checklist.reviews.moderation.second_queries import list_seconds_to_give
from checklist.reviews.report_texts.models import ReportTexts


@dataclass(frozen=True, slots=True)
class TypedTexts:
    """What somebody typed: how the review was done, and how reliable the self-assessment was."""

    method: str = ""
    how_reliable: str = ""


class StaleTexts(StaleSave):
    """The texts were saved since the page was opened: by somebody, or in another tab."""

    def __init__(self, person: Person, saved: ReportTexts) -> None:
        super().__init__(
            "These texts",
            field="method",
            text=f"{name_saver(person, saved.saver)} saved these texts after you opened this page."
            " Read what is saved now, then save again to replace it",
        )
        self.version = saved.version


class WithheldTexts(UserError):
    """Somebody else saved the texts, and they may tell how they judged what is judged twice."""

    def __init__(self) -> None:
        super().__init__(
            "Not saved: another inspector saved these texts after you opened this page. You see"
            " them, and can change them, once you have given your second judgements. Copy what you"
            " typed if you want to keep it",
            field="method",
        )


def list_versions(
    session: Session, assessment: Assessment, organisation_id: UUID
) -> Sequence[ReportTexts]:
    """List each version that an inspectorate wrote, the newest first."""
    return session.scalars(
        select(ReportTexts)
        .where(
            ReportTexts.assessment_id == assessment.id,
            ReportTexts.organisation_id == organisation_id,
        )
        .options(joinedload(ReportTexts.saver))
        .order_by(ReportTexts.version.desc())
    ).all()


def find_withheld_until(
    session: Session, person: Person, sent: SentAssessment, versions: Sequence[ReportTexts]
) -> Sequence[str]:
    """Find the questions that a person judges a second time before they see the texts of others.

    What others wrote of how reliable the claims were may tell how they judged. None where nobody
    else saved anything; four queries where somebody did.
    """
    if all(each.saved_by == person.id for each in versions):
        return ()
    return list_seconds_to_give(session, person, sent)


def find_texts(session: Session, assessment: Assessment, organisation_id: UUID) -> TypedTexts:
    """Find what the report of an inspectorate says now; empty where nobody wrote anything."""
    found = list_versions(session, assessment, organisation_id)
    return TypedTexts(found[0].method, found[0].how_reliable) if found else TypedTexts()


def save_texts(
    session: Session,
    person: Person,
    assessment: Assessment,
    typed: TypedTexts,
    base_version: int,
    key: UUID,
) -> None:
    """Save both texts as the next version. A repeat of the same content changes nothing.

    Raises StaleTexts where somebody saved them since, WithheldTexts where the person does not see
    what they saved, and as ``lock_for_judging``.
    """
    lock_for_judging(session, person, assessment, Action.DRAFT_FINDING)
    sent = find_sent_before(session, person, key)
    if sent is Sent.BEFORE:
        return
    found = list_versions(session, assessment, person.organisation_id)
    if find_withheld_until(session, person, find_sent(session, assessment), found):
        raise WithheldTexts
    version = found[0].version if found else 0
    if found and (sent is Sent.OTHERWISE or version != base_version):
        raise StaleTexts(person, found[0])
    session.add(
        ReportTexts(
            assessment_id=assessment.id,
            organisation_id=person.organisation_id,
            version=version + 1,
            method=typed.method,
            how_reliable=typed.how_reliable,
            saved_by=person.id,
            role=person.role.value,
        )
    )
    record(
        session,
        person,
        "wrote texts of the report",
        subject=f"assessment {assessment.id}",
        detail=f"version {version + 1}",
    )
    use_key(session, person, key)
