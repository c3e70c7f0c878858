"""How far the publication of a report has come, for forms that need what is before them."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from flask import Flask
from sqlalchemy import delete

from checklist.db import db
from checklist.reviews.draft_reports.models import DraftReport
from checklist.reviews.publishing.models import Publication
from tests.assessments.sign_off.signing import add_signatory
from tests.browser import Browser
from tests.reviews.draft_reports.drafting import add_complete, send_draft
from tests.reviews.publishing.publishing import publish, say_no_comments

People = Mapping[str, Browser]


def add_checked(app: Flask, examples: Mapping[str, object]) -> People:
    """Have the example be a draft report of which the force says that it has no comments."""
    people = add_complete(app, examples)
    assessment = UUID(str(examples["assessment_id"]))
    with app.app_context():
        for table in (DraftReport, Publication):
            db.session.execute(delete(table).where(table.assessment_id == assessment))
        db.session.commit()
    send_draft(people["lead inspector"], assessment)
    signatory = add_signatory(app, UUID(str(examples["force_id"])), "Sue Signatory")
    say_no_comments(signatory, assessment)
    return {**people, "signatory": signatory}


def add_planned(app: Flask, examples: Mapping[str, object]) -> People:
    """Have its day of publication be ahead."""
    people = add_checked(app, examples)
    publish(people["lead inspector"], UUID(str(examples["assessment_id"])), ahead=5)
    return people


def add_published(app: Flask, examples: Mapping[str, object]) -> People:
    """Have it be published."""
    people = add_checked(app, examples)
    publish(people["lead inspector"], UUID(str(examples["assessment_id"])))
    return people
