"""People who sign off, and the steps that they take on the pages."""

from __future__ import annotations

from uuid import UUID

from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select

from checklist.assessments.models import Assessment
from checklist.assessments.sign_off.models import StateChange
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import Role
from checklist.db import db
from tests.browser import Browser, sign_in


def sign_off_of(assessment: UUID) -> str:
    """The address of the page on which the steps begin."""
    return f"/assessments/{assessment}/sign-off"


def add_signatory(app: Flask, force: UUID, name: str = "Sam Signatory") -> Browser:
    """A signatory of the force who has signed in."""
    return sign_in(app, name, force, Role.SIGNATORY)


def ask(browser: Browser, assessment: UUID) -> BeautifulSoup:
    """Ask for sign-off."""
    path = f"{sign_off_of(assessment)}/ask"
    return browser.send(browser.get(path), path, form="form#ask")


def take_back(browser: Browser, assessment: UUID) -> BeautifulSoup:
    """Take back what was asked."""
    page = browser.get(sign_off_of(assessment))
    return browser.send(page, f"{sign_off_of(assessment)}/take-back", form="form#take-back")


def decline(browser: Browser, assessment: UUID, reason: str, expect: int = 302) -> BeautifulSoup:
    """Decline to sign."""
    path = f"{sign_off_of(assessment)}/decline"
    return browser.send(browser.get(path), path, form="form#decline", reason=reason, expect=expect)


def state_of(app: Flask, assessment: UUID) -> AssessmentState:
    with app.app_context():
        return db.session.get_one(Assessment, assessment).state


def changes_of(app: Flask, assessment: UUID) -> list[StateChange]:
    with app.app_context():
        changes = select(StateChange).filter_by(assessment_id=assessment)
        return list(db.session.scalars(changes.order_by(StateChange.number)))
