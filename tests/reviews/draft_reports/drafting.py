"""A review that lacks nothing, and draft reports of it that are sent through their page."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Membership
from checklist.assessments.reach.assigned import today_in_london
from checklist.assessments.submissions.models import Submission
from checklist.core.reviews.how_verified import Verification
from checklist.core.reviews.judging import Choice
from checklist.db import db, now
from checklist.reviews.draft_reports.models import DraftReport
from checklist.reviews.judgements.models import InspectorJudgement, JudgementEntry
from tests.assessments.reach.assigning import account_of
from tests.browser import Browser
from tests.reviews.findings.finding import draft, press
from tests.reviews.judgements.judging import DOES_NOT_APPLY
from tests.reviews.moderation.moderating import add_judgements

JUDGED: Mapping[str, str] = {
    "vet-01": "3",
    "vet-02": "2",
    "vet-03": "2",
    "vet-04": "3",
}


def listing(assessment: UUID) -> str:
    return f"/assessments/{assessment}/draft-reports"


def judge_all(
    app: Flask, assessment: UUID, name: str = "Ina Inspector", but: Collection[str] = ()
) -> None:
    """Judge what ``begin_sent`` sends, as it is claimed: one question does not apply."""
    for key, level in JUDGED.items():
        if key not in but:
            add_judgements(app, assessment, key, [level], [name], level)
    agree_not_applicable(app, assessment, name)


def agree_not_applicable(app: Flask, assessment: UUID, name: str) -> None:
    """Write that somebody agrees that a question does not apply."""
    with app.app_context():
        sent = db.session.scalars(
            select(Submission)
            .filter_by(assessment_id=assessment)
            .order_by(Submission.number.desc())
        ).first()
        assert sent is not None
        person = account_of(name)
        member = select(Membership.organisation_id).filter_by(account_id=person)
        content = {
            "version": 1,
            "submission_id": sent.id,
            "choice": Choice.NOT_APPLICABLE_AGREED,
            "level": None,
            "verification": Verification.ASSERTED,
            "claimed": None,
            "supported": None,
            "question_digest": "0" * 64,
        }
        row = InspectorJudgement(
            assessment_id=assessment,
            question_id=DOES_NOT_APPLY,
            person_id=person,
            organisation_id=db.session.scalars(member).one(),
            given_at=now(),
            **content,
        )
        db.session.add(row)
        db.session.flush()
        db.session.add(JudgementEntry(judgement_id=row.id, role="inspector", **content))
        db.session.commit()


def decide_candidates(by: Browser, assessment: UUID) -> None:
    """Dismiss every candidate, so that nothing is left to decide."""
    page = by.get(f"/assessments/{assessment}/review/findings")
    for link in page.select("#candidates a[href$='/dismiss']"):
        where = str(link["href"]).split("/review/findings/")[1]
        press(by, assessment, where, reason="It does not matter here.")


def waive_seconds(by: Browser, assessment: UUID) -> None:
    """Do without every second judgement that is missing."""
    for link in by.get(f"{listing(assessment)}/new").select("#missing-second a"):
        url = str(link["href"])
        by.send(by.get(url), url, form="form#choose", reason="One of us was ill.")


def complete_review(
    app: Flask, assessment: UUID, by: Browser, *, but: Collection[str] = ()
) -> None:
    """Have a review of ``begin_sent`` lack nothing: one finding, and nothing to decide.

    ``but`` are the questions that are judged already. Ina Inspector judged the others.
    """
    judge_all(app, assessment, but=but)
    draft(by, assessment, ["vet-02"], kind="narrative", text="Registers are kept by hand.")
    decide_candidates(by, assessment)
    waive_seconds(by, assessment)


def day(ahead: int) -> list[str]:
    """What is typed of a day so many ahead."""
    when: date = today_in_london() + timedelta(days=ahead)
    return [str(when.day), str(when.month), str(when.year)]


def send_draft(
    by: Browser, assessment: UUID, *, ahead: int = 14, expect: int = 302, **typed: Any
) -> BeautifulSoup:
    """Send the next draft report on its page."""
    url = f"{listing(assessment)}/new"
    due = {"due": day(ahead)}
    return by.send(by.get(url), url, form="form#send", expect=expect, **(due | typed))


def bring_to_factual_accuracy(app: Flask, assessment: UUID, by: Browser) -> None:
    """Bring the review of ``begin_sent`` to factual accuracy: a lead sends draft report 1."""
    complete_review(app, assessment, by)
    send_draft(by, assessment)


def find_drafts(app: Flask, assessment: UUID) -> Sequence[DraftReport]:
    """The draft reports of an assessment, in their order."""
    with app.app_context():
        found = select(DraftReport).filter_by(assessment_id=assessment)
        return db.session.scalars(found.order_by(DraftReport.number)).all()
