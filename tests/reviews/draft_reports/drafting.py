"""A review that lacks nothing, and draft reports of it that are sent through their page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import undefer

from checklist.accounts.models import Membership
from checklist.assessments.models import Assessment
from checklist.assessments.submissions.sent_assessment import SentAssessment
from checklist.core.reviews.how_verified import Verification
from checklist.core.reviews.judging import Choice, list_judging_choices
from checklist.db import db, now
from checklist.reviews.draft_reports.models import DraftReport
from checklist.reviews.findings.models import Finding
from checklist.reviews.judgements.models import InspectorJudgement, JudgementEntry
from checklist.reviews.judgements.sent_for_judging import find_sent
from checklist.web.filters import today_in_london
from tests.assessments.reach.assigning import account_of
from tests.browser import Browser
from tests.reviews.findings.finding import draft, press
from tests.reviews.judgements.judging import REASON, add_judging

TEXT = "Registers are kept by hand."


def listing(assessment: UUID) -> str:
    return f"/assessments/{assessment}/draft-reports"


def judge_all(app: Flask, assessment: UUID, name: str = "Ina Inspector") -> None:
    """Write that somebody judged all that nobody judged yet, each as it is claimed."""
    with app.app_context():
        sent = find_sent(db.session, db.session.get_one(Assessment, assessment))
        judged = select(InspectorJudgement.question_id).filter_by(assessment_id=assessment)
        done = set(db.session.scalars(judged))
        person = account_of(name)
        member = select(Membership.organisation_id).filter_by(account_id=person)
        place = db.session.scalars(member).one()
        for question in sent.question_set.questions:
            found = sent.result.questions[question.id]
            choices = list_judging_choices(question, found)
            if choices and question.id not in done:
                add_judgement(sent, question.id, person, place, choices[-1])
        db.session.commit()


def add_judgement(
    sent: SentAssessment, question: str, person: UUID, place: UUID, choice: Choice
) -> None:
    """Write a judgement at the level that is claimed, or that a question does not apply."""
    applies = choice is Choice.OTHER_LEVEL
    found = sent.result.questions[question]
    content = {
        "version": 1,
        "submission_id": sent.submission.id,
        "choice": choice if applies else Choice.NOT_APPLICABLE_AGREED,
        "level": found.claimed if applies else None,
        "reason": REASON if applies else "",
        "verification": Verification.SAMPLED,
        "claimed": found.claimed,
        "supported": found.supported,
        "question_digest": sent.digests[question],
    }
    row = InspectorJudgement(
        assessment_id=sent.assessment.id,
        question_id=question,
        person_id=person,
        organisation_id=place,
        given_at=now(),
        **content,
    )
    db.session.add(row)
    db.session.flush()
    db.session.add(JudgementEntry(judgement_id=row.id, role="inspector", **content))


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
    app: Flask,
    assessment: UUID,
    by: Browser,
    name: str = "Ina Inspector",
    question: str = "vet-02",
) -> None:
    """Have a review lack nothing: somebody judged all, a lead drafted a finding and decided."""
    judge_all(app, assessment, name)
    draft(by, assessment, [question], kind="narrative", text=TEXT)
    decide_candidates(by, assessment)
    waive_seconds(by, assessment)


def add_complete(app: Flask, examples: Mapping[str, object]) -> Mapping[str, Browser]:
    """Have the example be a review that lacks nothing, and an inspector and a lead."""
    people = add_judging(app, examples)
    complete_review(app, UUID(str(examples["assessment_id"])), people["lead inspector"])
    return people


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


def write_text(app: Flask, assessment: UUID, text: str) -> None:
    """Write another text of the finding, as an answer to a comment may."""
    with app.app_context():
        found = db.session.scalars(select(Finding).filter_by(assessment_id=assessment, number=1))
        found.one().text = text
        db.session.commit()


def find_drafts(app: Flask, assessment: UUID) -> Sequence[DraftReport]:
    """The draft reports of an assessment, in their order."""
    with app.app_context():
        found = select(DraftReport).filter_by(assessment_id=assessment)
        found = found.options(undefer(DraftReport.content))
        return db.session.scalars(found.order_by(DraftReport.number)).all()
