"""The tables of a response: what was asked, what both bodies wrote, and where it was published."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from checklist.accounts.models import Account, Organisation
from checklist.core.responses.recommendation_words import RecommendationKey, WordKind
from checklist.db import Model, now


class CommentsOf(StrEnum):
    """Whose comments on a report a text is."""

    CHIEF_OFFICER = "chief officer"
    LOCAL_POLICING_BODY = "local policing body"


class ReportResponse(Model):
    """The response of a local policing body to a published report, once it has begun.

    It is the body's own and of no person: whoever coordinates for it goes on with it.
    """

    __tablename__ = "report_response"

    assessment_id: Mapped[UUID] = mapped_column(
        ForeignKey("assessment.id", ondelete="CASCADE"), primary_key=True
    )
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisation.id"))
    begun_at: Mapped[datetime] = mapped_column(default=now)

    organisation: Mapped[Organisation] = relationship()
    asks: Mapped[list[CommentsAsk]] = relationship(order_by="CommentsAsk.number")
    texts: Mapped[list[ResponseText]] = relationship(order_by="ResponseText.version")
    words: Mapped[list[RecommendationWord]] = relationship(order_by="RecommendationWord.version")
    publications: Mapped[list[ResponsePublication]] = relationship(
        order_by="ResponsePublication.version"
    )

    def list_texts(self, body: CommentsOf) -> list[ResponseText]:
        """List the versions of what one body wrote, the newest last."""
        return [each for each in self.texts if each.body == body]

    def list_words(self, key: RecommendationKey) -> list[RecommendationWord]:
        """List the versions of the word on a recommendation, the newest last."""
        return [each for each in self.words if each.key == key]

    @property
    def given(self) -> ResponseText | None:
        """The chief officer's comments as they were given last."""
        texts = self.list_texts(CommentsOf.CHIEF_OFFICER)
        return next((each for each in reversed(texts) if each.given_at), None)

    @property
    def publication(self) -> ResponsePublication | None:
        """The record of its publication that counts: the last one."""
        return self.publications[-1] if self.publications else None


class CommentsAsk(Model):
    """That the chief officer's comments were asked by a day. Asked again, the last day counts."""

    __tablename__ = "comments_ask"
    __table_args__ = (UniqueConstraint("assessment_id", "number", name="uq_comments_ask_number"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    assessment_id: Mapped[UUID] = mapped_column(
        ForeignKey("report_response.assessment_id", ondelete="CASCADE")
    )
    number: Mapped[int]
    comments_by: Mapped[date]
    asked_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    role: Mapped[str] = mapped_column(String(40))
    asked_at: Mapped[datetime] = mapped_column(default=now)

    saver: Mapped[Account] = relationship()


class ResponseText(Model):
    """One save of the comments of one body. Rows are added and never changed; the last one counts.

    Of a chief officer's comments only those are read elsewhere that a signatory gave.
    """

    __tablename__ = "response_text"
    __table_args__ = (
        UniqueConstraint("assessment_id", "body", "version", name="uq_response_text_version"),
    )  # fmt: skip

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    assessment_id: Mapped[UUID] = mapped_column(
        ForeignKey("report_response.assessment_id", ondelete="CASCADE")
    )
    body: Mapped[CommentsOf]
    version: Mapped[int]
    text: Mapped[str] = mapped_column(Text)
    saved_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    role: Mapped[str] = mapped_column(String(40))
    saved_at: Mapped[datetime] = mapped_column(default=now)
    given_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    given_at: Mapped[datetime | None]

    saver: Mapped[Account] = relationship(foreign_keys=[saved_by])
    giver: Mapped[Account | None] = relationship(foreign_keys=[given_by])


class RecommendationWord(Model):
    """One save of what the local policing body says of a recommendation. The last one counts."""

    __tablename__ = "recommendation_word"
    __table_args__ = (
        UniqueConstraint(
            "assessment_id", "finding", "number", "version", name="uq_recommendation_word_version"
        ),
    )  # fmt: skip

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    assessment_id: Mapped[UUID] = mapped_column(
        ForeignKey("report_response.assessment_id", ondelete="CASCADE")
    )
    finding: Mapped[int]
    number: Mapped[int]
    version: Mapped[int]
    kind: Mapped[WordKind]
    text: Mapped[str] = mapped_column(Text)
    saved_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    role: Mapped[str] = mapped_column(String(40))
    saved_at: Mapped[datetime] = mapped_column(default=now)

    saver: Mapped[Account] = relationship()

    @property
    def key(self) -> RecommendationKey:
        """The recommendation that it is about."""
        return RecommendationKey(self.finding, self.number)


class ResponsePublication(Model):
    """Where and when a response was published, and when copies were sent. The last one counts."""

    __tablename__ = "response_publication"
    __table_args__ = (
        UniqueConstraint("assessment_id", "version", name="uq_response_publication_version"),
    )  # fmt: skip

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    assessment_id: Mapped[UUID] = mapped_column(
        ForeignKey("report_response.assessment_id", ondelete="CASCADE")
    )
    version: Mapped[int]
    address: Mapped[str] = mapped_column(Text)
    response_on: Mapped[date]
    inspectors_on: Mapped[date | None]
    home_secretary_on: Mapped[date | None]
    saved_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    role: Mapped[str] = mapped_column(String(40))
    saved_at: Mapped[datetime] = mapped_column(default=now)

    saver: Mapped[Account] = relationship()
