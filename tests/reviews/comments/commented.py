"""How far comments on a draft report have come, for forms that need what is before them."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from flask import Flask
from sqlalchemy import delete, select

from checklist.db import db
from checklist.registry import SETTINGS
from checklist.reports.content import serialise_content
from checklist.reports.models import Report
from checklist.reports.printing.print_process import write_file
from checklist.reviews.draft_reports.models import DraftReport
from tests.assessments.sign_off.signing import add_signatory
from tests.browser import Browser
from tests.reviews.comments.commenting import answer, press, write
from tests.reviews.draft_reports.drafting import add_complete, send_draft

People = Mapping[str, Browser]


def add_commented(app: Flask, examples: Mapping[str, object]) -> People:
    """Have the example be a draft report with a comment that is not approved."""
    people = add_complete(app, examples)
    assessment = _find(examples)
    with app.app_context():
        db.session.execute(delete(DraftReport).where(DraftReport.assessment_id == assessment))
        db.session.commit()
    send_draft(people["lead inspector"], assessment)
    signatory = add_signatory(app, UUID(str(examples["force_id"])), "Sue Signatory")
    write(signatory, assessment)
    return {**people, "signatory": signatory}


def add_signed_content(app: Flask, examples: Mapping[str, object]) -> People:
    """Have the content of the signed report be there too, as printing needs it again."""
    people = add_commented(app, examples)
    with app.app_context():
        signed = db.session.scalars(select(Report).where(Report.seal_id.is_not(None))).one()
        content = serialise_content({"cover": {"subject": {}}})
        write_file(SETTINGS.get(app).reports, f"{signed.content}.json", content)
    return people


def add_approved(app: Flask, examples: Mapping[str, object]) -> People:
    """Have the comment be approved."""
    people = add_commented(app, examples)
    press(people["signatory"], _find(examples), "approve")
    return people


def add_sent(app: Flask, examples: Mapping[str, object]) -> People:
    """Have the comment be sent."""
    people = add_approved(app, examples)
    press(people["signatory"], _find(examples), "send")
    return people


def add_answered(app: Flask, examples: Mapping[str, object]) -> People:
    """Have the comment be answered, and the answer not be released."""
    people = add_sent(app, examples)
    answer(people["inspector"], _find(examples), 1, "refused")
    return people


def _find(examples: Mapping[str, object]) -> UUID:
    return UUID(str(examples["assessment_id"]))
