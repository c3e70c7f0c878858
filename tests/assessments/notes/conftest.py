"""Contributors here read every question, so that notes and changes can be tried on any."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from tests.assessments.shares.sharing import let_contributors_read_all


@pytest.fixture
def force(app: Flask, force: UUID) -> UUID:
    """A force whose contributors read every question."""
    let_contributors_read_all(app, force)
    return force
