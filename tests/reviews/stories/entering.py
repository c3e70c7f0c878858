"""Enters the answers of a file through the services, and what many questions have alike."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Account, Organisation
from checklist.core.answer_files.model import AnswerFile
from checklist.core.organisations import Marking, Person
from checklist.core.question_sets.model import QuestionSet
from checklist.db import begin_write, db
from checklist.demo.answers import AnswerLoader, begin_assessment
from checklist.demo.evidence import EvidenceLoader, Library
from checklist.demo.examples import Example, Past
from tests.browser import Browser
from tests.reviews.findings.finding import listing
from tests.reviews.judgements.judging import address, judge


def enter(app: Flask, file: AnswerFile, question_set: QuestionSet, *writers: str) -> UUID:
    """Have people enter a file of answers, a question each in turn; the new assessment."""
    example = Example(file, question_set, {}, Past(), Marking.OFFICIAL_SENSITIVE)
    with app.app_context():
        begin_write(db.session)
        people = [find_person(name) for name in writers]
        library: Library = {}
        nowhere: Any = None  # nothing of it is a file
        EvidenceLoader(db.session, nowhere, people[0], example).add_all(library)
        started = begin_assessment(db.session, example, people[0])
        by_email = {each.email: each for each in people}
        AnswerLoader(db.session, example, started, by_email, library).answer_all()
        db.session.commit()
        return started.assessment.id


def find_person(name: str) -> Person:
    """Somebody who has one role, as they act in it."""
    account = db.session.scalars(select(Account).where(Account.name == name)).one()
    [member] = account.memberships
    body = db.session.get_one(Organisation, member.organisation_id)
    return Person(account.id, name, account.email, member.role, body.id, body.name, body.kind)


def agree_with_the_rest(by: Browser, assessment: UUID, question_set: QuestionSet) -> None:
    """Agree with all that can be agreed at once, then with each other question on its page."""
    for section in question_set.sections:
        url = f"/assessments/{assessment}/review/sections/{section.id}/agree"
        page = by.get(url)
        if page.select("form#agree"):
            by.send(page, url, form="form#agree", verification="document seen")
    left = by.get(f"/assessments/{assessment}/review/questions")
    for question in question_set.questions:
        if left.select(f"[id$=-to-judge] #{question.id}"):
            judge(by, assessment, question.id, then="agree", verification="document seen")


def add_own(by: Browser, assessment: UUID, question: str, **typed: Any) -> None:
    """Add what an inspector gathered to a question."""
    url = f"{address(assessment, question)}/own-exhibits/new"
    by.send(by.get(url), url, form="form#own-exhibit", **typed)


def find_final(by: Browser, assessment: UUID) -> Mapping[str, str]:
    """The final score and grade of each section and overall, as the page of grades says them."""
    page = by.get(f"{listing(assessment)}/grades")
    return {
        str(row["id"]).removeprefix("line-"): " ".join(row.select("td")[-1].text.split())
        for row in page.select("tr[id^=line-]")
    }


def read_answer_form(page: BeautifulSoup) -> dict[str, Any]:
    """What the form of an answer holds as it comes: level, note, figures and follow-ups."""
    held: dict[str, Any] = {
        str(each["name"]): each.text.removeprefix("\n") for each in page.select("#answer textarea")
    }
    for each in page.select("#answer input[type=text], #answer input[checked]"):
        held[str(each["name"])] = str(each.get("value", ""))
    return held
