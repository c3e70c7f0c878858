"""Making an action of a plan and moving it on, on its pages and straight into the database."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Account
from checklist.core.organisations import Role
from checklist.core.plans.action_states import ActionState
from checklist.db import db
from checklist.evidence.models import Evidence, EvidenceKind
from checklist.plans.models import (
    ActionDeed,
    ActionEntry,
    ActionStep,
    AnsweredKind,
    AnsweredLink,
    PlanAction,
)
from tests.browser import Browser, one, sign_in

PLAN = "/plan"
NEW = f"{PLAN}/actions/new"
TITLE = "Renew every clearance that has run out"
REPORT = "All clearances of the control room are renewed"


def id_of_person(app: Flask, name: str) -> UUID:
    with app.app_context():
        return db.session.scalars(select(Account.id).where(Account.name == name)).one()


def contributor(app: Flask, force: UUID, name: str = "Cleo Contributor") -> Browser:
    return sign_in(app, name, force, Role.CONTRIBUTOR)


def coordinator(app: Flask, force: UUID, name: str = "Cora Coordinator") -> Browser:
    return sign_in(app, name, force, Role.COORDINATOR)


def answers_of(assessment: UUID, question: str = "vet-03") -> str:
    """How the form names a question of an assessment."""
    return f"{assessment}/{question}"


def make(
    browser: Browser, answered: str | list[str], owner: UUID, expect: int = 302, **typed: Any
) -> str:
    """Make an action on the page for it, and return its address."""
    page = browser.get(NEW)
    sent = {"title": TITLE, "answered": answered, "owner": str(owner)} | typed
    browser.send(page, NEW, form="form#action", expect=expect, **sent)
    return browser.location if expect == 302 else ""


def go(browser: Browser, address: str, page: str, expect: int = 302, **typed: Any) -> BeautifulSoup:
    """Send one of the forms of an action."""
    url = f"{address}/{page}"
    return browser.send(browser.get(url), url, form=f"form#{page}", expect=expect, **typed)


def report(browser: Browser, address: str, **typed: Any) -> None:
    go(browser, address, "progress", **({"text": REPORT} | typed))


def finish(browser: Browser, address: str, evidence: UUID, **typed: Any) -> None:
    go(browser, address, "done", **({"evidence": str(evidence), "shows": "It is policy"} | typed))


def add_proof(app: Flask, force: UUID, by: str = "Asha Coordinator") -> UUID:
    """A link in the library of a force, which the person of that name added."""
    author = id_of_person(app, by)
    with app.app_context():
        evidence = Evidence(
            force_id=force,
            kind=EvidenceKind.LINK,
            title="Vetting policy",
            place="https://force.test/policy",
            added_by=author,
        )
        db.session.add(evidence)
        db.session.commit()
        return evidence.id


def make_and_finish(browser: Browser) -> str:
    """Make an action of the first thing that is offered, and say that it is done."""
    page = browser.get(NEW)
    answered = str(one(page, "input[name=answered]")["value"])
    owner = UUID(str(page.select("#owner option")[-1]["value"]))
    address = make(browser, answered, owner, steps="List them")
    report(browser, address, steps="1")
    library = browser.get(f"{address}/done").select("#evidence option")
    finish(browser, address, UUID(str(library[-1]["value"])))
    return address


def standing_of(browser: Browser, address: str) -> str:
    return " ".join(one(browser.get(address), "#standing").text.split())


def build_action(force: UUID, owner: UUID, words: str, **differing: Any) -> PlanAction:
    """An action that answers nothing yet, with one step and one entry of its history."""
    fields: dict[str, Any] = {
        "number": 1,
        "title": words[:200],
        "text": words,
        "owner_name": "Owner",
        "owner_id": owner,
        "standing": ActionState.TO_DO,
        "made_by": owner,
    }
    return PlanAction(
        force_id=force,
        steps=[ActionStep(number=1, text=words)],
        **(fields | differing),
    )


def build_entry(action: PlanAction, author: UUID, words: str = "") -> ActionEntry:
    """That an action was made."""
    return ActionEntry(
        action_id=action.id,
        version=1,
        deed=ActionDeed.MADE,
        words=words,
        title=action.title,
        text=action.text,
        owner_name=action.owner_name,
        standing=action.standing,
        saved_by=author,
        role="coordinator",
    )


def build_answered(assessment: UUID, question: str) -> AnsweredLink:
    return AnsweredLink(
        number=1, kind=AnsweredKind.QUESTION, assessment_id=assessment, question_id=question
    )


def build_answered_finding(
    assessment: UUID, finding: int, recommendation: int | None = None, number: int = 1
) -> AnsweredLink:
    return AnsweredLink(
        number=number,
        kind=AnsweredKind.RECOMMENDATION if recommendation else AnsweredKind.FINDING,
        assessment_id=assessment,
        finding=finding,
        recommendation=recommendation,
    )


def set_days(app: Flask, made_on: date, due_on: date | None = None) -> None:
    """Write when every action was made and is due."""
    with app.app_context():
        for action in db.session.scalars(select(PlanAction)):
            action.made_at = datetime(made_on.year, made_on.month, made_on.day, 12, tzinfo=UTC)
            action.due_on = due_on
        db.session.commit()
