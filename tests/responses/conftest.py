"""A published report, the force's signatory, and the coordinator of the local policing body."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from checklist.core.organisations import Role
from tests.assessments.assessments import begin
from tests.assessments.shares.sharing import add_body
from tests.assessments.sign_off.signed import signatory
from tests.browser import Browser, sign_in
from tests.responses.published import publish_report


@pytest.fixture
def body(app: Flask, force: UUID) -> UUID:
    return add_body(app, force, "Testshire PCC")


@pytest.fixture
def bea(app: Flask, body: UUID) -> Browser:
    return sign_in(app, "Bea Body", body, Role.COORDINATOR)


@pytest.fixture
def sid(app: Flask, force: UUID) -> Browser:
    return signatory(app, force, "Sid Signs")


@pytest.fixture
def assessment(app: Flask, force: UUID, browser: Browser) -> UUID:
    assessment = begin(app, force)
    publish_report(app, assessment)
    return assessment
