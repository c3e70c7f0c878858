"""A draft report that is with the force, a signatory there, and the inspectors."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from tests.assessments.sign_off.signed import signatory
from tests.browser import Browser
from tests.reviews.draft_reports.drafting import bring_to_factual_accuracy
from tests.reviews.moderation.conftest import ina, ivo, lee

__all__ = ["ina", "ivo", "lee"]


@pytest.fixture
def drafted(app: Flask, assessment: UUID, ina: Browser, lee: Browser) -> UUID:
    bring_to_factual_accuracy(app, assessment, lee)
    return assessment


@pytest.fixture
def sid(app: Flask, force: UUID, drafted: UUID) -> Browser:
    return signatory(app, force, "Sid Signs")
