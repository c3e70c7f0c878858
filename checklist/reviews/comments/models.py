"""The tables of comments on draft reports: each comment, their sending, and each answer."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from checklist.accounts.models import Account
from checklist.core.review_reports.comments import CommentDecision, CommentKind
from checklist.core.review_reports.report_places import Part, Place
from checklist.db import Model, now


class CommentRound(Model):
    """How far a force came with its comments on one draft report, be there some or none.

    ``version`` grows with each change of a comment, which ends an approval. ``released_at`` is when
    the force could read the answers.
    """

    __tablename__ = "comment_round"

    draft_report_id: Mapped[UUID] = mapped_column(
        ForeignKey("draft_report.id", ondelete="CASCADE"), primary_key=True
    )
    version: Mapped[int] = mapped_column(default=0)
    approved_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    approved_at: Mapped[datetime | None]
    sent_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    sent_at: Mapped[datetime | None]
    released_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    released_at: Mapped[datetime | None]

    approver: Mapped[Account | None] = relationship(foreign_keys=[approved_by])
    sender: Mapped[Account | None] = relationship(foreign_keys=[sent_by])
    comments: Mapped[list[DraftComment]] = relationship(order_by="DraftComment.written_number")

    @property
    def is_sent(self) -> bool:
        return self.sent_at is not None

    @property
    def standing(self) -> list[DraftComment]:
        """The comments that were not withdrawn, in their order: those sent, once they are."""
        return [each for each in self.comments if each.withdrawn_at is None]

    @property
    def unanswered(self) -> list[DraftComment]:
        """The comments that were sent and have no answer yet."""
        return [each for each in self.standing if self.is_sent and not each.answers]


class DraftComment(Model):
    """One comment on a place of a draft report.

    ``written_number`` counts those of the draft for the force alone, withdrawn ones too.
    ``sent_number`` is given as the comments are sent, to those that go out; None until then.
    """

    __tablename__ = "draft_comment"
    __table_args__ = (
        UniqueConstraint("draft_report_id", "number", name="uq_draft_comment_number"),
        UniqueConstraint("draft_report_id", "sent_number", name="uq_draft_comment_sent_number"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    draft_report_id: Mapped[UUID] = mapped_column(
        ForeignKey("comment_round.draft_report_id", ondelete="CASCADE")
    )
    written_number: Mapped[int] = mapped_column("number")
    sent_number: Mapped[int | None]
    version: Mapped[int] = mapped_column(default=1)
    kind: Mapped[CommentKind]
    part: Mapped[Part]
    place_key: Mapped[str] = mapped_column(String(40), default="")
    text: Mapped[str] = mapped_column(Text)
    saved_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    saved_at: Mapped[datetime] = mapped_column(default=now)
    withdrawn_at: Mapped[datetime | None]

    saver: Mapped[Account] = relationship()
    answers: Mapped[list[CommentAnswer]] = relationship(order_by="CommentAnswer.version")

    @property
    def number(self) -> int:
        """What it is called by: once it is sent, by force and inspectors."""
        return self.sent_number or self.written_number

    @property
    def place(self) -> Place:
        """The place of the draft that it is about."""
        return Place(self.part, self.place_key)

    @property
    def answer(self) -> CommentAnswer | None:
        """The answer that counts: the last one."""
        return self.answers[-1] if self.answers else None


class CommentAnswer(Model):
    """One answer to a comment. Rows are added and never changed: the last one counts.

    ``since`` is what the force did since the as-at date, noted and without weight for a level.
    """

    __tablename__ = "comment_answer"
    __table_args__ = (UniqueConstraint("comment_id", "version", name="uq_comment_answer_version"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    comment_id: Mapped[UUID] = mapped_column(ForeignKey("draft_comment.id", ondelete="CASCADE"))
    version: Mapped[int]
    decision: Mapped[CommentDecision]
    reason: Mapped[str] = mapped_column(Text)
    since: Mapped[str] = mapped_column(Text, default="")
    answered_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    role: Mapped[str] = mapped_column(String(40))
    answered_at: Mapped[datetime] = mapped_column(default=now)

    answerer: Mapped[Account] = relationship()
