"""The tables of findings: each as it is now, what it is about, and each time it was saved."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from checklist.accounts.models import Account
from checklist.core.reviews.findings import FindingState, PublishedKind
from checklist.core.scoring.results import FindingKind
from checklist.db import Model, now


class FindingContent:
    """What a finding says, and how it stands.

    ``text`` is for publication; it is empty where a candidate was dismissed as it was. ``reason``
    says why it was merged, dismissed, reopened or decided, in the save that did so.
    ``is_confirmed`` is set where a lead inspector confirmed a cause of concern.
    """

    version: Mapped[int]
    state: Mapped[FindingState]
    kind: Mapped[PublishedKind]
    text: Mapped[str] = mapped_column(Text, default="")
    is_confirmed: Mapped[bool] = mapped_column(default=False)
    reason: Mapped[str] = mapped_column(Text, default="")
    saved_at: Mapped[datetime] = mapped_column(default=now)

    @property
    def is_cause(self) -> bool:
        """Whether it is a cause of concern that stands."""
        is_drafted = self.state is FindingState.DRAFTED
        return is_drafted and self.kind is PublishedKind.CAUSE_OF_CONCERN


class Finding(FindingContent, Model):
    """A finding of an inspectorate as it is now.

    ``number`` counts them in the assessment for inspectors alone: dismissed and merged ones too.
    ``report_number`` is under which reports tell of it; None until one does, and the same from then
    on. ``told_recommendations`` is the highest number that a report gave to a recommendation of it,
    which no other gets. ``section_id`` is set where the score of a whole section gave rise to it.
    """

    __tablename__ = "finding"
    __table_args__ = (
        UniqueConstraint(
            "assessment_id", "organisation_id", "number", name="uq_finding_number"
        ),
        UniqueConstraint(
            "assessment_id", "organisation_id", "report_number", name="uq_finding_report_number"
        ),
    )  # fmt: skip

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    assessment_id: Mapped[UUID] = mapped_column(ForeignKey("assessment.id", ondelete="CASCADE"))
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisation.id"))
    number: Mapped[int]
    report_number: Mapped[int | None]
    told_recommendations: Mapped[int] = mapped_column(default=0, server_default="0")
    section_id: Mapped[str | None] = mapped_column(String(20))
    merged_into: Mapped[UUID | None] = mapped_column(
        ForeignKey("finding.id", ondelete="SET NULL"), index=True
    )
    saved_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))

    saver: Mapped[Account] = relationship()
    into: Mapped[Finding | None] = relationship(remote_side="Finding.id")
    questions: Mapped[list[FindingQuestion]] = relationship(
        order_by="FindingQuestion.position", cascade="all, delete-orphan"
    )
    recommendations: Mapped[list[Recommendation]] = relationship(
        order_by="Recommendation.number", cascade="all, delete-orphan"
    )
    entries: Mapped[list[FindingEntry]] = relationship(order_by="FindingEntry.version")

    @property
    def name(self) -> str:
        """What inspectors call it: by its number in reports, before one tells of it by theirs."""
        return name_finding(self.number, self.report_number)

    def bring_into(self, state: FindingState, reason: str = "") -> None:
        """Bring it into a state, for a reason. Only what is drafted stays confirmed."""
        self.state, self.reason = state, reason
        self.is_confirmed = self.is_confirmed and state is FindingState.DRAFTED

    @property
    def is_for_lead_to_undo(self) -> bool:
        """Whether a lead confirmed it as a cause of concern, and nobody made less of it since.

        A save that leaves it a cause only has it confirmed again. It reads the history.
        """
        is_confirmed = False
        for each in self.entries:
            is_confirmed = each.is_confirmed or (is_confirmed and each.is_cause)
        return self.is_confirmed or is_confirmed

    @property
    def is_to_confirm(self) -> bool:
        return self.is_cause and not self.is_confirmed

    @property
    def lacks_recommendation(self) -> bool:
        return self.is_cause and not self.recommendations

    @property
    def question_ids(self) -> tuple[str, ...]:
        """The questions that it is about, in the order of the set."""
        return tuple(each.question_id for each in self.questions)

    @property
    def ever_question_ids(self) -> frozenset[str]:
        """The questions that it is about, or was at any Save. It reads the history."""
        saved = (key for each in self.entries for key in each.questions.split())
        return frozenset((*self.question_ids, *saved))


def name_finding(number: int, report_number: int | None = None) -> str:
    """Name a finding for inspectors, so that a number is never taken for the other one."""
    return f"Finding {report_number}" if report_number else f"Draft finding {number}"


class FindingQuestion(Model):
    """One question that a finding is about, and what its level suggested as that was saved."""

    __tablename__ = "finding_question"
    __table_args__ = (UniqueConstraint("finding_id", "question_id", name="uq_finding_question"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    finding_id: Mapped[UUID] = mapped_column(ForeignKey("finding.id", ondelete="CASCADE"))
    question_id: Mapped[str] = mapped_column(String(20))
    position: Mapped[int]
    suggested: Mapped[FindingKind | None]


class Recommendation(Model):
    """What must change, by whom and by when; it belongs to a cause of concern."""

    __tablename__ = "recommendation"
    __table_args__ = (UniqueConstraint("finding_id", "number", name="uq_recommendation_number"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    finding_id: Mapped[UUID] = mapped_column(ForeignKey("finding.id", ondelete="CASCADE"))
    number: Mapped[int]
    text: Mapped[str] = mapped_column(Text)
    addressee: Mapped[str] = mapped_column(String(120))
    due: Mapped[date]


class FindingEntry(FindingContent, Model):
    """One Save in the history of a finding. Rows are added and never changed.

    ``questions`` are the ids of its questions then, ``recommendations`` its recommendations as
    JSON: of each the number, the text, to whom, and the day.
    """

    __tablename__ = "finding_entry"
    __table_args__ = (UniqueConstraint("finding_id", "version", name="uq_finding_entry_version"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    finding_id: Mapped[UUID] = mapped_column(ForeignKey("finding.id", ondelete="CASCADE"))
    questions: Mapped[str] = mapped_column(Text)
    recommendations: Mapped[str] = mapped_column(Text)
    deed: Mapped[str] = mapped_column(String(40))
    role: Mapped[str] = mapped_column(String(40))
    saved_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))

    saver: Mapped[Account] = relationship()

    @property
    def listed_recommendations(self) -> Sequence[tuple[int, str, str, date]]:
        """Its recommendations then: of each the number, the text, to whom, and the day."""
        return [
            (number, text, addressee, date.fromisoformat(due))
            for number, text, addressee, due in json.loads(self.recommendations)
        ]
