"""Finds whom to remind of what, once each, and queues their e-mails: at once or one a day."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from itertools import chain
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import ColumnElement, Row, ScalarSelect, Select, and_, delete, or_, select
from sqlalchemy.orm import Session

from checklist.accounts.models import Account, ForceAccess, Membership
from checklist.assessments.models import Assessment, Mark, MarkKind, Named
from checklist.assessments.reach.models import Post, Share
from checklist.assessments.reminders.mentioned import (
    sees_mention,
    select_mentions,
    select_organisations_of_account,
)
from checklist.assessments.reminders.models import (
    Reminder,
    ReminderChoice,
    ReminderKind,
    Reminding,
)
from checklist.assessments.reminders.occasions import (
    FRESH_FOR,
    LONGEST_OVERDUE,
    SOON,
    Occasion,
    is_morning_over,
    list_occasions,
    london_day,
)
from checklist.assessments.reminders.overdue_requests import list_overdue_requests
from checklist.assessments.reminders.reminder_sources import list_from_sources
from checklist.assessments.saved_answers import load_saved_answers
from checklist.assessments.scored_assessment import ScoredAssessment, score_saved_answers
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.assessment_states import AssessmentState
from checklist.core.dates import read_iso_date
from checklist.core.errors import Locked
from checklist.core.organisations import OrganisationKind, Person, Role
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import find_scope
from checklist.db import advisory_lock, begin_write
from checklist.mail.outbox import queue_email

REMINDER = "reminder"
"""The kind of e-mail; its subject is the batch of reminders that it tells of."""

_KEPT_FOR = timedelta(days=400)
_ANSWERING = (Role.CONTRIBUTOR, Role.COORDINATOR, Role.SIGNATORY)


def remind(session: Session, moment: datetime) -> None:
    """Note what people are to be told of that they were not, and queue the e-mails."""
    new = list(_list_new(session, moment))  # before the lock: it scores assessments
    begin_write(session)
    found = defaultdict(list)
    for account_id, subject, (kind, key) in new:
        found[account_id].append(
            Reminder(
                account_id=account_id, subject=subject, occasion=key, kind=kind, made_at=moment
            )
        )
    choices = {row.account_id: row for row in session.scalars(select(ReminderChoice))}
    for account_id, reminders in found.items():
        chosen = choices[account_id].choice if account_id in choices else Reminding.AT_ONCE
        batch = None if chosen is Reminding.DAILY else uuid4()
        for reminder in reminders:
            reminder.batch = batch
        session.add_all(reminders)
        if chosen is Reminding.AT_ONCE:
            queue_email(session, REMINDER, account_id, str(batch))
    session.flush()
    if is_morning_over(moment):
        _queue_digests(session, choices.values(), moment)
    session.execute(delete(Reminder).where(Reminder.made_at < moment - _KEPT_FOR))


def get_choice(session: Session, person: Person) -> Reminding:
    """Find how a person wants to be reminded."""
    return get_choice_of(session, person.id)


def get_choice_of(session: Session, account_id: UUID) -> Reminding:
    """Find how the owner of an account wants to be reminded."""
    row = session.get(ReminderChoice, account_id)
    return row.choice if row else Reminding.AT_ONCE


def choose(session: Session, person: Person, choice: Reminding) -> None:
    """Choose how one is reminded. What waits for a digest goes with it, at once, or not at all."""
    advisory_lock(session, f"how {person.id} is reminded")
    row = session.get(ReminderChoice, person.id) or ReminderChoice(account_id=person.id)
    row.choice = choice
    session.add(row)
    if choice is not Reminding.DAILY:
        waiting = select(Reminder).where(Reminder.account_id == person.id, Reminder.batch.is_(None))
        reminders, batch = session.scalars(waiting).all(), uuid4()
        for reminder in reminders:
            reminder.batch = batch
        if reminders and choice is Reminding.AT_ONCE:
            queue_email(session, REMINDER, person.id, str(batch))


def count_batch(session: Session, batch: UUID) -> Mapping[ReminderKind, int]:
    """Count what one e-mail tells of, by kind."""
    return Counter(session.scalars(select(Reminder.kind).where(Reminder.batch == batch)))


def list_batch_days(session: Session, batch: UUID, kind: ReminderKind) -> list[date]:
    """List the days that the reminders of a kind in one e-mail are about, the earliest first."""
    occasions = session.scalars(
        select(Reminder.occasion).where(Reminder.batch == batch, Reminder.kind == kind)
    )
    days = (read_iso_date(each.split(", ")[1]) for each in occasions)
    return sorted(day for day in days if day is not None)


def _queue_digests(session: Session, choices: Iterable[ReminderChoice], moment: datetime) -> None:
    """Queue the digest of each person who wants one a day, has something in it, and had none."""
    today = london_day(moment)
    for row in choices:
        if row.choice is not Reminding.DAILY or row.digest_on == today:
            continue
        waiting = session.scalars(
            select(Reminder).where(Reminder.account_id == row.account_id, Reminder.batch.is_(None))
        ).all()
        if waiting:
            batch = uuid4()
            for reminder in waiting:
                reminder.batch = batch
            row.digest_on = today
            queue_email(session, REMINDER, row.account_id, str(batch))


def _list_new(session: Session, moment: datetime) -> Iterator[tuple[UUID, str, Occasion]]:
    """List what people were not told of yet: who, of which share, on what occasion."""
    rows = session.execute(_select_shares(moment)).all()
    scored = _score(session, {row.Assessment.id: row.Assessment for row in rows})
    told = set(session.execute(select(Reminder.account_id, Reminder.subject, Reminder.occasion)))
    returned = _find_returned(session, list(scored), moment)
    for row in rows:
        share, account_id = row.Share, row.account_id
        if share.assessment_id not in scored or _is_closed(row, scored[share.assessment_id]):
            continue
        subject = f"share {share.id}"
        for occasion in (
            *_list_of_share(row, scored, moment),
            *_list_of_mark(share, returned, row),
        ):
            if (account_id, subject, occasion[1]) not in told:
                yield account_id, subject, occasion
    others = chain(list_overdue_requests(session, moment), list_from_sources(session, moment))
    for account_id, subject, occasion in others:
        if (account_id, subject, occasion[1]) not in told:
            yield account_id, subject, occasion
    yield from _list_mentioned(session, moment, told)


def _list_mentioned(
    session: Session, moment: datetime, told: Container[tuple[UUID, str, str]]
) -> Iterator[tuple[UUID, str, Occasion]]:
    mentioned = (ReminderKind.MENTIONED, ReminderKind.MENTIONED.value)
    for mention in session.execute(select_mentions(moment)):
        account_id, subject = mention.person_id, f"note {mention.note_id}"
        if (account_id, subject, mentioned[1]) not in told and sees_mention(session, mention):
            yield account_id, subject, mentioned


def _is_closed(row: Row[Any], scored: ScoredAssessment) -> bool:
    """Say whether a shared question is closed to whom it is shared with, as they act there."""
    named = scored.saved_answers.texts.restrictions.get(row.Share.question_id)
    return named is not None and Named(row.account_id, row.Share.organisation_id) not in named


def _list_of_share(
    row: Row[Any], scored: Mapping[UUID, ScoredAssessment], moment: datetime
) -> Iterator[Occasion]:
    """List what to tell of a share; nobody is told of what they gave themselves."""
    share = row.Share
    status = scored[share.assessment_id].ungraded.questions[share.question_id].status
    is_open = status is QuestionStatus.UNANSWERED
    for kind, key in list_occasions(share.shared_at, share.due, moment, is_open=is_open):
        if kind is not ReminderKind.SHARED or share.shared_by != row.account_id:
            yield kind, key


def _list_of_mark(
    share: Share, returned: Mapping[tuple[UUID, str], Mark], row: Row[Any]
) -> Iterator[Occasion]:
    """List that a colleague wants a question looked at again: marks are the force's own."""
    if share.organisation_id is not None:
        return
    mark = returned.get((share.assessment_id, share.question_id))
    if mark is not None and mark.set_by != row.account_id:
        yield ReminderKind.RETURNED, f"{ReminderKind.RETURNED.value}, mark {mark.version}"


def _find_returned(
    session: Session, assessments: Iterable[UUID], moment: datetime
) -> dict[tuple[UUID, str], Mark]:
    """Find the newest marks that were set lately and want another look, by question."""
    newest: dict[tuple[UUID, str], Mark] = {}
    marks = select(Mark).where(
        Mark.assessment_id.in_(assessments), Mark.set_at > moment - FRESH_FOR
    )
    for mark in session.scalars(marks.order_by(Mark.version)):
        newest[mark.assessment_id, mark.question_id] = mark
    return {key: mark for key, mark in newest.items() if mark.kind is MarkKind.LOOK}


def _score(
    session: Session, assessments: Mapping[UUID, Assessment]
) -> dict[UUID, ScoredAssessment]:
    """Score assessments, but for those whose question set has changed."""
    saved = load_saved_answers(session, list(assessments)) if assessments else {}
    scored = {}
    for key, assessment in assessments.items():
        try:
            scored[key] = score_saved_answers(assessment, saved[key])
        except Locked:
            continue
    return scored


def _select_shares(moment: datetime) -> Select[*tuple[Any, ...]]:
    """Select the shares to look at, each with its assessment and who answers it now.

    Only those who still answer for the force, or for a body that may see it, are told, and nobody
    of what is archived or in a state in which they do not answer.
    """
    today = london_day(moment)
    holder = select(Post.held_by).where(Post.id == Share.post_id).scalar_subquery()
    lately_marked = select(Mark.version).where(
        Mark.assessment_id == Share.assessment_id,
        Mark.question_id == Share.question_id,
        Mark.set_at > moment - FRESH_FOR,
    )
    return (
        select(Share, Assessment, Account.id.label("account_id"))
        .join(Assessment, Assessment.id == Share.assessment_id)
        .join(Account, or_(_answers_in_force(holder), _answers_in_body()))
        .where(
            Assessment.archived_at.is_(None),
            Account.is_active,
            or_(
                Share.shared_at > moment - FRESH_FOR,
                Share.due.between(
                    today - timedelta(days=LONGEST_OVERDUE), today + timedelta(days=SOON)
                ),
                lately_marked.exists(),
            ),
        )
    )


def _answers_in_force(holder: ScalarSelect[UUID | None]) -> ColumnElement[bool]:
    """Build the condition that an account answers a share of its force now."""
    return and_(
        Share.organisation_id.is_(None),
        or_(Account.id == Share.person_id, Account.id == holder),
        Assessment.state.in_(_list_open_states(OrganisationKind.FORCE)),
        Assessment.force_id.in_(_select_places_of_account()),
    )


def _answers_in_body() -> ColumnElement[bool]:
    """Build the condition that an account answers what is put to its body, which sees the force."""
    is_open = select(ForceAccess.force_id).where(
        ForceAccess.organisation_id == Share.organisation_id,
        ForceAccess.force_id == Assessment.force_id,
    )
    return and_(
        or_(Share.person_id.is_(None), Account.id == Share.person_id),
        Assessment.state.in_(_list_open_states(OrganisationKind.LOCAL_POLICING_BODY)),
        Share.organisation_id.in_(_select_places_of_account()),
        is_open.exists(),
    )


def _list_open_states(kind: OrganisationKind) -> list[AssessmentState]:
    """List the states in which contributors of a kind of organisation answer."""
    return [
        state
        for state in AssessmentState
        if find_scope(kind, Role.CONTRIBUTOR, Action.ANSWER, state)
    ]


def _select_places_of_account() -> Select[UUID]:
    """Select the organisations that an account answers for now."""
    return select_organisations_of_account().where(Membership.role.in_(_ANSWERING))
