"""A signed assessment, and what ``checklist verify`` says of it."""

from __future__ import annotations

from datetime import datetime
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from click.testing import CliRunner
from flask import Flask
from sqlalchemy import select

from checklist.assessments.models import Assessment
from checklist.audit.erasure import erase_words
from checklist.db import db, now
from checklist.exchange.commands import verify
from checklist.reports.attempts import record_end
from checklist.reports.models import Report
from checklist.reports.printing.print_process import find_pdf_path
from tests.assessments.sign_off.signed import begin_asked, sign, signatory
from tests.browser import Browser

PDF = b"%PDF-1.7 signed"


def begin_signed(app: Flask, force: UUID) -> UUID:
    """An assessment that a signatory has signed."""
    assessment = begin_asked(app, force)
    sign(signatory(app, force), assessment)
    return assessment


def have_printed(app: Flask, folder: Path, pdf: bytes = PDF) -> None:
    """Have every report end as the worker ends it, with these bytes as its file."""
    with app.app_context():
        for report_id, content in db.session.execute(select(Report.id, Report.content)).all():
            find_pdf_path(folder, content).write_bytes(pdf)
            digest = sha256(pdf).hexdigest()
            record_end(db.session, report_id, pages=27, size=len(pdf), sha256=digest)


def erase_words_of(app: Flask, assessment: UUID, before: datetime | None = None) -> None:
    """Erase the words of the record of an assessment's force: all, or those before a moment."""
    with app.app_context():
        force_id = db.session.get_one(Assessment, assessment).force_id
        erase_words(db.session, force_id, before or now())
        db.session.commit()


def verified(app: Flask, assessment: UUID) -> tuple[int, str]:
    """Verify an assessment: the exit code, and what is said."""
    said = CliRunner().invoke(verify, [str(assessment)], obj=lambda: app)
    return said.exit_code, said.output


def reopen(browser: Browser, assessment: UUID) -> None:
    """Reopen what was signed, with a reason."""
    url = f"/assessments/{assessment}/reopen"
    browser.send(browser.get(url), url, form="form#reopen", reason="Wrong marking on an exhibit")
