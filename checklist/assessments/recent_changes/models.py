"""The table of visits: when a person was last in an assessment."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from checklist.db import Model


class LastVisit(Model):
    """The newest visit of a person to an assessment, and from when on changes are new in it.

    ``since`` is when the visit before began: what came while that went on is shown once more, so
    that nothing is passed over. ``here_at`` is when a page was last opened.
    """

    __tablename__ = "last_visit"

    assessment_id: Mapped[UUID] = mapped_column(
        ForeignKey("assessment.id", ondelete="CASCADE"), primary_key=True
    )
    person_id: Mapped[UUID] = mapped_column(
        ForeignKey("account.id", ondelete="CASCADE"), primary_key=True
    )
    since: Mapped[datetime]
    began_at: Mapped[datetime]
    here_at: Mapped[datetime]
