"""A review that has begun, with an inspector who is assigned to it."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from tests.browser import Browser
from tests.reviews.judgements.judging import assigned


@pytest.fixture
def ina(app: Flask, inspectorate: UUID, force: UUID, assessment: UUID) -> Browser:
    return assigned(app, inspectorate, force)
