"""Who is mentioned in notes that were written lately, and whether they see them yet."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, select
from sqlalchemy.orm import Session

from checklist.accounts.models import Account, Membership, Organisation
from checklist.assessments.models import Assessment
from checklist.assessments.notes.models import Mention, Note, NoteThread
from checklist.assessments.notes.note_audiences import list_bodies, read_kept
from checklist.assessments.notes.question_access import find_those_who_see
from checklist.assessments.reminders.occasions import FRESH_FOR
from checklist.core.audience import Member


def select_mentions(moment: datetime) -> Select[*tuple[Any, ...]]:
    """Select the notes written lately with those whom they mention, but for their writers."""
    return (
        select(
            *(Mention.note_id, Mention.person_id, Note.audience),
            *(NoteThread.question_id, Assessment),
        )
        .join(Note, Note.id == Mention.note_id)
        .join(NoteThread, NoteThread.id == Note.thread_id)
        .join(Assessment, Assessment.id == NoteThread.assessment_id)
        .join(Account, Account.id == Mention.person_id)
        .where(
            Note.written_at > moment - FRESH_FOR,
            Note.withdrawn_at.is_(None),
            Note.written_by != Mention.person_id,
            Account.is_active,
            select_organisations_of_account().exists(),
        )
    )


def sees_mention(session: Session, mention: Row[Any]) -> bool:
    """Say whether a person still sees a note that mentions them, and its question.

    Who left for elsewhere, or whose body the force is no longer open to, is told nothing.
    """
    held = session.execute(
        select(Membership.organisation_id, Membership.role).where(
            Membership.account_id == mention.person_id, Membership.ended_at.is_(None)
        )
    )
    open_bodies = {body.id for body in list_bodies(session, mention.Assessment)}
    kept = read_kept(mention.audience)
    members = [
        member
        for member in (Member(mention.person_id, place, role) for place, role in held)
        if member.organisation_id in open_bodies and kept.holds(member)
    ]
    return bool(find_those_who_see(session, mention.Assessment, mention.question_id, members))


def select_organisations_of_account() -> Select[Any]:
    """Select the organisations that an account of the statement around it acts for now."""
    return (
        select(Membership.organisation_id)
        .join(Organisation, Organisation.id == Membership.organisation_id)
        .where(
            Membership.account_id == Account.id,
            Membership.ended_at.is_(None),
            Organisation.closed_at.is_(None),
        )
        .correlate(Account)
    )
