"""The job that tells people of a published report once its day has begun in London."""

from __future__ import annotations

from datetime import timedelta

from flask import Flask
from sqlalchemy.orm import Session

from checklist.db import begin_write, now
from checklist.jobs.job_types import add_job_type, periodic_job
from checklist.reviews.publishing.announcing import announce_due

_EVERY = timedelta(minutes=1)


def register(app: Flask) -> None:
    """Have a worker announce reports, be it in the record alone where no mail is sent."""
    add_job_type(app, periodic_job("announcing published reports", _EVERY, _announce))


def _announce(session: Session) -> None:
    begin_write(session)
    announce_due(session, now())
