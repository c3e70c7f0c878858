"""The tables of judgements: what an inspector made of one question, each Save of it, and drafts."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from checklist.accounts.models import Account
from checklist.assessments.models import DraftContent
from checklist.core.reviews.how_verified import Verification
from checklist.core.reviews.judging import Choice
from checklist.db import Model, now


class JudgementContent:
    """What an inspector made of one question, of the submission that they read.

    ``choice`` is None where they wrote notes and did not judge yet. ``level`` is the final level
    that follows, also where they agree. ``claimed`` and ``supported`` are the levels as they stood,
    ``question_digest`` that of all that was sent of the question.
    """

    version: Mapped[int]
    choice: Mapped[Choice | None]
    level: Mapped[str | None] = mapped_column(String(20))
    reason: Mapped[str] = mapped_column(Text, default="")
    verification: Mapped[Verification]
    private_note: Mapped[str] = mapped_column(Text, default="")
    note_to_force: Mapped[str] = mapped_column(Text, default="")
    claimed: Mapped[str | None] = mapped_column(String(20))
    supported: Mapped[str | None] = mapped_column(String(20))
    question_digest: Mapped[str] = mapped_column(String(64))
    saved_at: Mapped[datetime] = mapped_column(default=now)


class OfInspector:
    """What an inspector made of one question, reading a submission. Theirs, assigned or not."""

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    assessment_id: Mapped[UUID] = mapped_column(ForeignKey("assessment.id", ondelete="CASCADE"))
    question_id: Mapped[str] = mapped_column(String(20))
    person_id: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisation.id"))
    submission_id: Mapped[UUID] = mapped_column(
        ForeignKey("submission.id", ondelete="CASCADE"), index=True
    )


class InspectorJudgement(OfInspector, JudgementContent, Model):
    """An inspector's judgement of one question as it is now.

    ``given_at`` is when they first judged: of two judgements of a question the earlier is the
    first. ``submission_id`` is the submission on which it was given. ``begun_by`` is who wrote what
    it went on from, where it was taken over.
    """

    __tablename__ = "judgement"
    __table_args__ = (
        UniqueConstraint(
            *("assessment_id", "question_id", "person_id", "organisation_id"),
            name="uq_judgement_of_person",
        ),
    )

    given_at: Mapped[datetime | None]
    begun_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))

    person: Mapped[Account] = relationship(foreign_keys="InspectorJudgement.person_id")
    beginner: Mapped[Account | None] = relationship(foreign_keys=[begun_by])
    entries: Mapped[list[JudgementEntry]] = relationship(order_by="JudgementEntry.version")

    @property
    def is_given(self) -> bool:
        """Whether it judges, and is more than a note."""
        return self.choice is not None


class JudgementEntry(JudgementContent, Model):
    """One Save in the history of a judgement. Rows are added and never changed.

    ``in_list`` is set where the inspector agreed with a whole list of answers.
    """

    __tablename__ = "judgement_entry"
    __table_args__ = (UniqueConstraint("judgement_id", "version"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    judgement_id: Mapped[UUID] = mapped_column(ForeignKey("judgement.id", ondelete="CASCADE"))
    submission_id: Mapped[UUID] = mapped_column(
        ForeignKey("submission.id", ondelete="CASCADE"), index=True
    )
    role: Mapped[str] = mapped_column(String(40))
    in_list: Mapped[bool] = mapped_column(default=False)


class JudgementDraft(DraftContent, Model):
    """A draft of the judgement of a question."""

    __tablename__ = "judgement_draft"

    assessment_id: Mapped[UUID] = mapped_column(
        ForeignKey("assessment.id", ondelete="CASCADE"), primary_key=True
    )
    question_id: Mapped[str] = mapped_column(String(20), primary_key=True)
    person_id: Mapped[UUID] = mapped_column(
        ForeignKey("account.id", ondelete="CASCADE"), primary_key=True
    )

    person: Mapped[Account] = relationship()
