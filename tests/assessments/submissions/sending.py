"""A signed assessment, an inspectorate that the force is open to, and sending to it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import ForceAccess
from checklist.assessments.submissions.models import Submission
from checklist.core.organisations import OrganisationKind
from checklist.db import db
from tests.assessments.sign_off.signed import begin_awaiting, sign, signatory
from tests.browser import Browser, add_organisation


def open_to_inspectorate(app: Flask, force: UUID, name: str = "The Inspectorate") -> UUID:
    """Open a force to an inspectorate."""
    inspectorate = add_organisation(app, name, OrganisationKind.INSPECTORATE)
    with app.app_context():
        db.session.add(ForceAccess(organisation_id=inspectorate, force_id=force))
        db.session.commit()
    return inspectorate


def begin_signed(app: Flask, force: UUID) -> UUID:
    """Begin an assessment that a signatory has signed."""
    assessment = begin_awaiting(app, force)
    sign(signatory(app, force), assessment)
    return assessment


def send(browser: Browser, assessment: UUID, expect: int = 302, **typed: Any) -> BeautifulSoup:
    """Send an assessment on its page."""
    url = f"/assessments/{assessment}/send"
    sent: dict[str, Any] = {"declaration": "y"} | typed
    return browser.send(browser.get(url), url, form="form#send", expect=expect, **sent)


def withdraw(browser: Browser, assessment: UUID, reason: str) -> BeautifulSoup:
    """Withdraw what was sent."""
    url = f"/assessments/{assessment}/withdraw"
    return browser.send(browser.get(url), url, form="form#withdraw", reason=reason)


def find_submissions(app: Flask, assessment: UUID) -> list[Submission]:
    with app.app_context():
        found = select(Submission).filter_by(assessment_id=assessment)
        return list(db.session.scalars(found.order_by(Submission.number)))
