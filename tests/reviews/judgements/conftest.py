"""What was sent to be judged; and who takes over a judgement that was begun."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from tests.assessments.reach.assigning import inspector
from tests.browser import Browser
from tests.reviews.judgements.judging import assigned


@pytest.fixture
def ina(app: Flask, inspectorate: UUID) -> Browser:
    """An inspector who is assigned to nothing yet."""
    return inspector(app, inspectorate)


@pytest.fixture
def ivo(app: Flask, inspectorate: UUID, force: UUID, begun: UUID) -> Browser:
    """An inspector who is assigned once another one has begun, as each file says."""
    return assigned(app, inspectorate, force, "Ivo Inspector")
