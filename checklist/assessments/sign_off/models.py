"""The table of changes of state: who brought an assessment into which state, when and why."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from checklist.accounts.models import Account
from checklist.core.assessment_states import AssessmentState
from checklist.core.workflow.events import Event
from checklist.db import Model, now


class StateChange(Model):
    """One event that brought an assessment into another state. Rows are added and never changed.

    ``number`` counts them within the assessment. ``role`` and ``organisation_id`` are what the
    person acted as, ``candidate`` the digest of what was then to be signed, ``seal_id`` the seal
    that the event is about.
    """

    __tablename__ = "state_change"
    __table_args__ = (UniqueConstraint("assessment_id", "number"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    assessment_id: Mapped[UUID] = mapped_column(ForeignKey("assessment.id", ondelete="CASCADE"))
    number: Mapped[int]
    event: Mapped[Event]
    from_state: Mapped[AssessmentState]
    to_state: Mapped[AssessmentState]
    person_id: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    role: Mapped[str] = mapped_column(String(40))
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisation.id"))
    at: Mapped[datetime] = mapped_column(default=now)
    reason: Mapped[str] = mapped_column(Text, default="")
    candidate: Mapped[str] = mapped_column(String(64), default="")
    seal_id: Mapped[UUID | None]

    person: Mapped[Account] = relationship()
