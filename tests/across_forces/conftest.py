"""An inspectorate with a lead and an inspector who is assigned to nothing."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from tests.assessments.reach.assigning import inspector, lead
from tests.assessments.submissions.sending import open_to_inspectorate
from tests.browser import Browser


@pytest.fixture
def inspectorate(app: Flask, force: UUID) -> UUID:
    return open_to_inspectorate(app, force)


@pytest.fixture
def lee(app: Flask, inspectorate: UUID) -> Browser:
    return lead(app, inspectorate)


@pytest.fixture
def ina(app: Flask, inspectorate: UUID) -> Browser:
    return inspector(app, inspectorate)
