"""People of a local policing body that is asked two questions, and an administrator."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from checklist.core.organisations import Role
from tests.accounts.managing import administrator
from tests.assessments.assessments import begin
from tests.assessments.shares.sharing import DANA, OTHER_QUESTION, QUESTION, add_body, ask_body
from tests.browser import Browser, sign_in


@pytest.fixture
def body(app: Flask, force: UUID) -> UUID:
    return add_body(app, force)


@pytest.fixture
def assessment(app: Flask, browser: Browser, force: UUID) -> UUID:
    return begin(app, force, title="Canary check")


@pytest.fixture
def dana(app: Flask, assessment: UUID, body: UUID) -> Browser:
    """A contributor of the body, which is asked a question, and she another by name."""
    dana = sign_in(app, DANA, body, Role.CONTRIBUTOR)
    ask_body(app, assessment, body, QUESTION)
    ask_body(app, assessment, body, OTHER_QUESTION, name=DANA)
    return dana


@pytest.fixture
def ada(app: Flask) -> Browser:
    return administrator(app)
