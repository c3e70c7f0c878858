"""A review with a lead and two inspectors."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from tests.assessments.reach.assigning import lead
from tests.browser import Browser
from tests.reviews.judgements.judging import assigned


@pytest.fixture
def ina(app: Flask, inspectorate: UUID, force: UUID, assessment: UUID) -> Browser:
    return assigned(app, inspectorate, force)


@pytest.fixture
def ivo(app: Flask, inspectorate: UUID, force: UUID, assessment: UUID) -> Browser:
    return assigned(app, inspectorate, force, "Ivo Two")


@pytest.fixture
def lee(app: Flask, inspectorate: UUID, assessment: UUID) -> Browser:
    return lead(app, inspectorate)
