"""Requests for changes that fill every column of their table in a copy."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import select

from checklist.accounts.models import Account
from checklist.assessments.reach.request_models import ChangeRequest, RequestOutcome
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.db import db, now
from tests.assessments.assessments import an_account
from tests.exchange.copies import HOSTILE
from tests.reviews.requests.requesting import build_request

DUE = date(2026, 4, 5)


def add_asked(assessment: UUID) -> None:
    """Add a request that was withdrawn, and an open one that is half answered."""
    author = an_account()
    first = build_request(assessment, author, {"vet-01": HOSTILE[1]})
    first.asked_at, first.due = now() - timedelta(days=400), DUE
    first.outcome, first.ended_at = RequestOutcome.WITHDRAWN, now() - timedelta(days=390)
    first.ended_by, first.ended_reason = author, HOSTILE[2]
    second = build_request(assessment, author, {"vet-02": HOSTILE[3], "vet-06": "Send it"}, 2)
    second.due = DUE
    said = second.questions[0]
    said.no_change_reason, said.no_change_by, said.no_change_at = HOSTILE[4], author, now()
    db.session.add_all([first, second])


def expect_asked(_: ScoredAssessment) -> Iterable[dict[str, object]]:
    for request in db.session.scalars(select(ChangeRequest).order_by(ChangeRequest.number)):
        by = db.session.get_one(Account, request.asked_by).name
        is_first = request.number == 1
        for named in request.questions:
            is_said = named.question_id == "vet-02"
            yield {
                "Request": request.number, "Question": named.question_id,
                "What is asked": named.asked, "Asked by": by, "Role": "lead inspector",
                "Asked at": request.asked_at.isoformat(), "Last day": "2026-04-05",
                "What became of it": "withdrawn" if is_first else "open",
                "Ended at": request.ended_at and request.ended_at.isoformat(),
                "Why it ended": HOSTILE[2] if is_first else None,
                "Answer": None if is_first else "no change" if is_said else "to do",
                "Why no change": HOSTILE[4] if is_said else None,
                "“No change” said by": by if is_said else None,
            }  # fmt: skip
