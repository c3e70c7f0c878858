"""The tables of an improvement plan: actions, what each answers, steps, proof and history."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from checklist.accounts.models import Account
from checklist.assessments.models import Assessment
from checklist.assessments.reach.models import Post
from checklist.core.plans.action_states import ActionState
from checklist.db import Model, now
from checklist.earlier_findings.models import EarlierFinding
from checklist.evidence.models import Evidence, Revision


class AnsweredKind(StrEnum):
    """What an action answers."""

    QUESTION = "question"
    EARLIER_FINDING = "earlier finding"
    FINDING = "finding"
    RECOMMENDATION = "recommendation"


class ActionDeed(StrEnum):
    """What was done to an action, as its history says it."""

    MADE = "made"
    CHANGED = "changed"
    REPORTED = "progress reported"
    DONE = "said to be done"
    APPROVED = "approved"
    RETURNED = "returned"
    STOPPED = "stopped"


class ActionContent:
    """What is said of an action. ``owner_name`` is the owner as chosen, whoever that is now."""

    LONGEST_TITLE: ClassVar[int] = 200

    title: Mapped[str] = mapped_column(String(LONGEST_TITLE))
    text: Mapped[str] = mapped_column(Text, default="")
    owner_name: Mapped[str] = mapped_column(String(120))
    due_on: Mapped[date | None]
    standing: Mapped[ActionState]


class PlanAction(ActionContent, Model):
    """One action of a force's improvement plan, as it is now; ``number`` is its own in the plan.

    It is owned by a person, or by whoever holds a post. ``said_done_by`` is who said last that it
    is done. ``version`` counts every save and everything else that was done to it.
    """

    __tablename__ = "plan_action"
    __table_args__ = (UniqueConstraint("force_id", "number"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    force_id: Mapped[UUID] = mapped_column(ForeignKey("organisation.id"))
    number: Mapped[int]
    version: Mapped[int] = mapped_column(default=1)
    owner_id: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"), index=True)
    post_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("post.id", ondelete="SET NULL"), index=True
    )
    said_done_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    made_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    made_at: Mapped[datetime] = mapped_column(default=now)

    owner: Mapped[Account | None] = relationship(foreign_keys=[owner_id])
    post: Mapped[Post | None] = relationship()
    answered: Mapped[list[AnsweredLink]] = relationship(
        cascade="all, delete-orphan", order_by="AnsweredLink.number"
    )
    steps: Mapped[list[ActionStep]] = relationship(
        cascade="all, delete-orphan", order_by="ActionStep.number"
    )
    proofs: Mapped[list[ActionProof]] = relationship(
        cascade="all, delete-orphan", order_by="ActionProof.added_at"
    )


class AnsweredLink(Model):
    """One thing that an action answers: a question, an earlier finding, or a published one.

    A published finding is named by its assessment and number, a recommendation by its own number
    too; ``about`` are the questions that it is about.
    """

    __tablename__ = "plan_answered"
    __table_args__ = (
        Index(None, "assessment_id", "question_id"),
        Index(None, "assessment_id", "finding"),
    )

    action_id: Mapped[UUID] = mapped_column(
        ForeignKey("plan_action.id", ondelete="CASCADE"), primary_key=True
    )
    number: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[AnsweredKind]
    assessment_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("assessment.id", ondelete="CASCADE")
    )
    question_id: Mapped[str | None] = mapped_column(String(20))
    earlier_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("earlier_finding.id", ondelete="CASCADE"), index=True
    )
    finding: Mapped[int | None]
    recommendation: Mapped[int | None]

    assessment: Mapped[Assessment | None] = relationship()
    earlier: Mapped[EarlierFinding | None] = relationship()
    about: Mapped[list[AnsweredQuestion]] = relationship(
        cascade="all, delete-orphan", order_by="AnsweredQuestion.question_id"
    )

    @property
    def questions(self) -> tuple[str, ...]:
        """The questions of its assessment that it is about."""
        if self.question_id is not None:
            return (self.question_id,)
        return tuple(each.question_id for each in self.about)


class AnsweredQuestion(Model):
    """A question that a published finding is about which an action answers.

    It is kept beside the link, so that one condition finds what is restricted.
    """

    __tablename__ = "plan_answered_question"
    __table_args__ = (
        ForeignKeyConstraint(
            ["action_id", "number"],
            ["plan_answered.action_id", "plan_answered.number"],
            ondelete="CASCADE",
        ),
        Index(None, "assessment_id", "question_id"),
    )

    action_id: Mapped[UUID] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    question_id: Mapped[str] = mapped_column(String(20), primary_key=True)
    assessment_id: Mapped[UUID] = mapped_column(ForeignKey("assessment.id", ondelete="CASCADE"))


class ActionStep(Model):
    """One step of an action, and when it was reported as done."""

    __tablename__ = "plan_step"

    action_id: Mapped[UUID] = mapped_column(
        ForeignKey("plan_action.id", ondelete="CASCADE"), primary_key=True
    )
    number: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str] = mapped_column(Text)
    done_on: Mapped[date | None]


class ActionProof(Model):
    """Evidence of the library that shows that an action is done, and what it shows.

    ``revision_id`` names the revision of a file; links and records have none.
    """

    __tablename__ = "plan_proof"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    action_id: Mapped[UUID] = mapped_column(
        ForeignKey("plan_action.id", ondelete="CASCADE"), index=True
    )
    evidence_id: Mapped[UUID] = mapped_column(ForeignKey("evidence.id"), index=True)
    revision_id: Mapped[UUID | None] = mapped_column(ForeignKey("revision.id"), index=True)
    shows: Mapped[str] = mapped_column(Text)
    added_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    added_at: Mapped[datetime] = mapped_column(default=now)

    evidence: Mapped[Evidence] = relationship()
    revision: Mapped[Revision | None] = relationship()
    adder: Mapped[Account] = relationship()


class ActionEntry(ActionContent, Model):
    """One thing that was done to an action, and how it was then. Rows are added, never changed.

    ``words`` are the report of progress, or the reason; ``steps`` are one on each line.
    """

    __tablename__ = "plan_entry"

    action_id: Mapped[UUID] = mapped_column(
        ForeignKey("plan_action.id", ondelete="CASCADE"), primary_key=True
    )
    version: Mapped[int] = mapped_column(primary_key=True)
    deed: Mapped[ActionDeed]
    words: Mapped[str] = mapped_column(Text, default="")
    steps: Mapped[str] = mapped_column(Text, default="")
    saved_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    role: Mapped[str] = mapped_column(String(40))
    saved_at: Mapped[datetime] = mapped_column(default=now)

    author: Mapped[Account] = relationship()
