"""The tables of reminders: what each person was told of, and how each wants to be told."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from checklist.db import Model, now


class Reminding(StrEnum):
    """How a person is reminded by mail."""

    AT_ONCE = "at once"
    DAILY = "daily"
    NEVER = "never"


class ReminderKind(StrEnum):
    """What a person is reminded of. Being mentioned in a note joins these with the notes."""

    SHARED = "shared"
    RETURNED = "returned"
    MENTIONED = "mentioned"
    DUE_IN_7_DAYS = "due in 7 days"
    DUE_IN_1_DAY = "due in 1 day"
    OVERDUE = "overdue"
    REQUEST_OVERDUE = "request overdue"
    COMMENTS_ASKED = "comments asked"
    COMMENTS_OVERDUE = "comments overdue"
    COMMENTS_GIVEN = "comments given"
    RESPONSE_DUE = "response due"
    RESPONSE_LATE = "response late"
    ACTION_GIVEN = "action given"
    ACTION_RETURNED = "action returned"
    ACTION_TO_APPROVE = "action to approve"
    ACTION_DUE_IN_7_DAYS = "action due in 7 days"
    ACTION_DUE_IN_1_DAY = "action due in 1 day"
    ACTION_OVERDUE = "action overdue"
    CLOSURE_ASKED = "closure asked"
    FINDING_RETURNED = "finding returned"
    FINDING_CLOSED = "finding closed"
    FINDING_REOPENED = "finding reopened"
    FINDING_DUE_IN_7_DAYS = "finding due in 7 days"
    FINDING_DUE_IN_1_DAY = "finding due in 1 day"
    FINDING_OVERDUE = "finding overdue"


class ReminderChoice(Model):
    """How a person wants to be reminded; without a row at once. ``digest_on``: the last digest."""

    __tablename__ = "reminder_choice"

    account_id: Mapped[UUID] = mapped_column(
        ForeignKey("account.id", ondelete="CASCADE"), primary_key=True
    )
    choice: Mapped[Reminding]
    digest_on: Mapped[date | None]


class Reminder(Model):
    """One thing that a person is told of once: its subject, such as a share, and the occasion.

    ``batch`` is that of the e-mail it stands in: until then it waits for the daily digest.
    """

    __tablename__ = "reminder"
    __table_args__ = (UniqueConstraint("account_id", "subject", "occasion"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("account.id", ondelete="CASCADE"))
    subject: Mapped[str] = mapped_column(String(80))
    occasion: Mapped[str] = mapped_column(String(40))
    kind: Mapped[ReminderKind]
    made_at: Mapped[datetime] = mapped_column(default=now)
    batch: Mapped[UUID | None] = mapped_column(index=True)
