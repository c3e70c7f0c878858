"""Findings, written through their pages, and without the pages before them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import selectinload

from checklist.accounts.models import Account, Membership
from checklist.assessments.models import Assessment
from checklist.core.organisations import Person
from checklist.core.reviews.findings import FindingState, PublishedKind
from checklist.db import db
from checklist.reviews.findings.models import (
    Finding,
    FindingEntry,
    FindingQuestion,
    Recommendation,
)
from checklist.reviews.findings.reviewed import ReviewedAssessment, load_reviewed
from checklist.reviews.judgements.sent_for_judging import find_sent
from checklist.web.filters import today_in_london
from tests.assessments.reach.assigning import account_of
from tests.browser import Browser
from tests.reviews.judgements.judging import add_judging
from tests.reviews.moderation.moderating import add_judgements

TEXT = "The force cannot say who holds a current clearance."
CAUSE, IMPROVEMENT = "cause of concern", "area for improvement"


def build_finding(
    assessment: UUID,
    organisation: UUID,
    author: UUID,
    question: str,
    number: int = 1,
    report_number: int | None = None,
) -> Finding:
    """A cause of concern with one recommendation, saved once."""
    content = {
        "version": 1,
        "state": FindingState.DRAFTED,
        "kind": PublishedKind.CAUSE_OF_CONCERN,
        "text": TEXT,
        "saved_by": author,
    }
    due = date(2026, 12, 31)
    listed = [[1, "Clear everybody in post", "Chief constable", due.isoformat()]]
    entry = FindingEntry(
        questions=question,
        recommendations=json.dumps(listed),
        deed="drafted a finding",
        role="inspector",
        **content,
    )
    return Finding(
        assessment_id=assessment,
        organisation_id=organisation,
        number=number,
        report_number=report_number,
        told_recommendations=1 if report_number else 0,
        questions=[FindingQuestion(question_id=question, position=0)],
        recommendations=[
            Recommendation(
                number=1, text="Clear everybody in post", addressee="Chief constable", due=due
            )
        ],
        entries=[entry],
        **content,
    )


def add_two(app: Flask, assessment: UUID, question: str, name: str) -> None:
    """Two causes of concern on a question, that somebody drafted."""
    with app.app_context():
        person = account_of(name)
        member = select(Membership.organisation_id).filter_by(account_id=person)
        body = db.session.scalars(member).one()
        for number in (1, 2):
            db.session.add(build_finding(assessment, body, person, question, number))
        db.session.commit()


def add_found(app: Flask, examples: Mapping[str, object]) -> Mapping[str, Browser]:
    """Have the example be judged, with two findings on another question by a lead."""
    people = add_judging(app, examples)
    assessment, question = UUID(str(examples["assessment_id"])), str(examples["question_id"])
    names = ("Ina Inspector", "Lee Lead")
    add_judgements(app, assessment, question, ("1", "1"), names)
    add_two(app, assessment, "vet-09", "Lee Lead")
    return people


def listing(assessment: UUID) -> str:
    return f"/assessments/{assessment}/review/findings"


def draft(
    by: Browser,
    assessment: UUID,
    questions: Sequence[str],
    *,
    expect: int = 302,
    section: str = "",
    **typed: Any,
) -> BeautifulSoup:
    """Draft a finding on its page, as it comes but for what is typed."""
    asked = [f"questions={each}" for each in questions] + ([f"section={section}"] * bool(section))
    url = f"{listing(assessment)}/new?{'&'.join(asked)}"
    return write(by, by.get(url), url, expect=expect, **({"text": TEXT} | typed))


def change(
    by: Browser, assessment: UUID, number: int, *, expect: int = 302, **typed: Any
) -> BeautifulSoup:
    """Change a finding on its page, as it comes but for what is typed."""
    url = f"{listing(assessment)}/{number}/change"
    return write(by, by.get(url), url, expect=expect, **typed)


def write(
    by: Browser, page: BeautifulSoup, url: str, *, expect: int = 302, **typed: Any
) -> BeautifulSoup:
    """Send the form of a finding from a page that was opened before."""
    sent = {"then": "save"} | filled(page) | typed
    return by.send(page, url, form="form#write", expect=expect, **sent)


def load_for(app: Flask, assessment: UUID, name: str) -> ReviewedAssessment:
    """A review as somebody sees it."""
    with app.app_context():
        account = db.session.get_one(Account, account_of(name))
        [member] = account.memberships
        body = member.organisation
        person = Person(account.id, name, account.email, member.role, body.id, body.name, body.kind)
        sent = find_sent(db.session, db.session.get_one(Assessment, assessment))
        return load_reviewed(db.session, person, sent)


def set_overall(
    by: Browser,
    assessment: UUID,
    reason: str = "Nobody watches who is vetted.",
    *,
    page: BeautifulSoup | None = None,
    expect: int = 302,
) -> BeautifulSoup:
    """Set the overall grade, or take that back, on a page that was opened before or now."""
    url = f"{listing(assessment)}/grades/overall"
    return by.send(page or by.get(url), url, form="form#overall", expect=expect, reason=reason)


def find_due() -> date:
    """The day by which recommendations are to be met, where a test names none."""
    return today_in_london() + timedelta(days=60)


def recommend(number: int, text: str, due: Sequence[str] = ()) -> dict[str, Any]:
    """What is typed of one recommendation."""
    day = find_due()
    due = due or [str(day.day), str(day.month), str(day.year)]
    return {f"recommendation-{number}-text": text, f"recommendation-{number}-due": list(due)}


def filled(page: BeautifulSoup) -> dict[str, Any]:
    """What the form of a finding holds as it comes."""
    held: dict[str, Any] = {
        str(each["name"]): each.text.removeprefix("\n") for each in page.select("#write textarea")
    }
    for each in page.select("#write input[type=text]"):
        held.setdefault(str(each["name"]), []).append(str(each.get("value", "")))
    for each in page.select("#write input[type=checkbox][checked]"):
        held.setdefault(str(each["name"]), []).append(str(each["value"]))
    for each in page.select("#write input[type=radio][checked]"):
        held[str(each["name"])] = str(each["value"])
    return held


def press(
    by: Browser, assessment: UUID, what: str, *, expect: int = 302, **typed: Any
) -> BeautifulSoup:
    """Send the form of one of the pages that decide what becomes of a finding or a candidate."""
    url = f"{listing(assessment)}/{what}"
    return by.send(by.get(url), url, form="main form[method=post]", expect=expect, **typed)


def find_findings(app: Flask, assessment: UUID) -> Sequence[Finding]:
    """All findings of an assessment, by number."""
    with app.app_context():
        found = (
            select(Finding)
            .filter_by(assessment_id=assessment)
            .options(
                selectinload(Finding.questions),
                selectinload(Finding.recommendations),
                selectinload(Finding.entries),
            )
        )
        return db.session.scalars(found.order_by(Finding.number)).all()
