"""The tables of worksheets: the list and the draw, each save, and the outcomes saved in it."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from checklist.accounts.models import Account, Organisation
from checklist.assessments.models import Exhibit
from checklist.core.organisations import Role
from checklist.core.worksheets.frame import Frame
from checklist.core.worksheets.outcomes import Outcome
from checklist.db import Model, now

_INSPECTING = frozenset({Role.INSPECTOR.value, Role.LEAD_INSPECTOR.value})


class Worksheet(Model):
    """One dip sample for a question, of the organisation that did it, with its list as it was.

    ``number`` counts those of the organisation in the assessment. ``report_number`` is under which
    reports tell of one of inspectors; None until one does, and the same from then on. ``seed`` is
    empty until it is drawn, and stays so where the items were chosen: ``chosen`` are their numbers.
    ``wanted`` is how many to draw, ``first_id`` the worksheet whose list it draws from again and
    ``reason`` why, ``exhibit_id`` the exhibit that cites it. ``version`` grows with each save of
    outcomes.
    """

    __tablename__ = "worksheet"
    __table_args__ = (
        UniqueConstraint("assessment_id", "organisation_id", "number"),
        UniqueConstraint(
            "assessment_id", "organisation_id", "report_number", name="uq_worksheet_report_number"
        ),
        Index(None, "assessment_id", "question_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    assessment_id: Mapped[UUID] = mapped_column(ForeignKey("assessment.id", ondelete="CASCADE"))
    question_id: Mapped[str] = mapped_column(String(20))
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisation.id"))
    number: Mapped[int]
    report_number: Mapped[int | None]
    first_id: Mapped[UUID | None] = mapped_column(ForeignKey("worksheet.id", ondelete="CASCADE"))
    population: Mapped[str] = mapped_column(String(200))
    items: Mapped[str] = mapped_column(String(60))
    test: Mapped[str] = mapped_column(String(120))
    size: Mapped[int]
    given_by: Mapped[str] = mapped_column(String(120))
    given_on: Mapped[date]
    acceptable: Mapped[str] = mapped_column(Text, default="")
    wanted: Mapped[int]
    chosen: Mapped[str] = mapped_column(Text, default="")
    reason: Mapped[str] = mapped_column(Text, default="")
    made_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    role: Mapped[str] = mapped_column(String(40))
    made_at: Mapped[datetime] = mapped_column(default=now)
    seed: Mapped[str] = mapped_column(String(32), default="")
    drawn_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    drawn_at: Mapped[datetime | None]
    cause: Mapped[str] = mapped_column(Text, default="")
    version: Mapped[int] = mapped_column(default=0)
    exhibit_id: Mapped[UUID | None] = mapped_column(ForeignKey("exhibit.id", ondelete="SET NULL"))

    maker: Mapped[Account] = relationship(foreign_keys=[made_by])
    drawer: Mapped[Account | None] = relationship(foreign_keys=[drawn_by])
    organisation: Mapped[Organisation] = relationship()
    exhibit: Mapped[Exhibit | None] = relationship()
    first: Mapped[Worksheet | None] = relationship(remote_side="Worksheet.id")

    @classmethod
    def of_frame(cls, question_id: str, frame: Frame, wanted: int) -> Worksheet:
        """Build a worksheet of a list, of which nothing is drawn yet."""
        return cls(
            question_id=question_id,
            population=frame.population,
            items=frame.items,
            test=frame.test,
            size=frame.size,
            given_by=frame.given_by,
            given_on=frame.given_on,
            acceptable=frame.acceptable,
            wanted=wanted,
            chosen="",
            reason="",
        )

    @property
    def name(self) -> str:
        """What those who keep it call it: by their own number, and by that in reports.

        One of inspectors that no report told of yet is a draft: readers never see its number.
        """
        if self.report_number:
            return f"Worksheet {self.number} (number {self.report_number} in reports)"
        return f"{'Draft worksheet' if self.is_of_inspectors else 'Worksheet'} {self.number}"

    @property
    def frame(self) -> Frame:
        """The list it is drawn from."""
        return Frame(
            self.population,
            self.items,
            self.test,
            self.size,
            self.given_by,
            self.given_on,
            self.acceptable,
        )

    @property
    def is_of_inspectors(self) -> bool:
        """Whether inspectors keep it: it is not the force's, and no exhibit of it cites it."""
        return self.role in _INSPECTING

    @property
    def is_chosen(self) -> bool:
        """Whether its items were chosen, and not drawn."""
        return bool(self.chosen)

    @property
    def cited_in(self) -> Exhibit | None:
        """The exhibit that cites it, unless it is withdrawn: meanwhile its outcomes stay."""
        if self.exhibit is None or self.exhibit.withdrawn_at is not None:
            return None
        return self.exhibit

    @property
    def is_ready(self) -> bool:
        """Whether its items are known, so that outcomes can be saved."""
        return self.is_chosen or bool(self.seed)


class WorksheetSave(Model):
    """One save of a worksheet: who saved it, how many were wanted then, and why it happened.

    ``reason`` says why inspectors changed it after each item had an outcome.
    """

    __tablename__ = "worksheet_save"

    worksheet_id: Mapped[UUID] = mapped_column(
        ForeignKey("worksheet.id", ondelete="CASCADE"), primary_key=True
    )
    version: Mapped[int] = mapped_column(primary_key=True)
    wanted: Mapped[int]
    cause: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(Text, default="")
    saved_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    role: Mapped[str] = mapped_column(String(40))
    saved_at: Mapped[datetime] = mapped_column(default=now)

    saver: Mapped[Account] = relationship()


class WorksheetOutcome(Model):
    """What came of one item, as a save changed it; the newest version of an item counts.

    ``outcome`` is None where one was taken back. None is ever changed or removed.
    """

    __tablename__ = "worksheet_outcome"

    worksheet_id: Mapped[UUID] = mapped_column(
        ForeignKey("worksheet.id", ondelete="CASCADE"), primary_key=True
    )
    number: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    outcome: Mapped[Outcome | None]
    reference: Mapped[str] = mapped_column(String(40), default="")
