"""The inspectorate that sees the force, and what was sent to it to be judged."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from tests.assessments.submissions.sending import open_to_inspectorate
from tests.browser import Browser
from tests.reviews.judgements.judging import begin_sent


@pytest.fixture
def inspectorate(app: Flask, force: UUID) -> UUID:
    return open_to_inspectorate(app, force)


@pytest.fixture
def assessment(app: Flask, browser: Browser, force: UUID, inspectorate: UUID) -> UUID:
    return begin_sent(app, force, browser)
