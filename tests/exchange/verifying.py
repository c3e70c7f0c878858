"""A signed assessment, and what ``checklist verify`` says of it."""

from __future__ import annotations

from uuid import UUID

from click.testing import CliRunner
from flask import Flask

from checklist.exchange.commands import verify
from tests.assessments.sign_off.signed import begin_awaiting, sign, signatory
from tests.browser import Browser


def begin_signed(app: Flask, force: UUID) -> UUID:
    """An assessment that a signatory has signed."""
    assessment = begin_awaiting(app, force)
    sign(signatory(app, force), assessment)
    return assessment


def verified(app: Flask, assessment: UUID) -> tuple[int, str]:
    """Verify an assessment: the exit code, and what is said."""
    said = CliRunner().invoke(verify, [str(assessment)], obj=lambda: app)
    return said.exit_code, said.output


def reopen(browser: Browser, assessment: UUID) -> None:
    """Reopen what was signed, with a reason."""
    url = f"/assessments/{assessment}/reopen"
    browser.send(browser.get(url), url, form="form#reopen", reason="Wrong marking on an exhibit")
