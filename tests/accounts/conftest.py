"""What the tests of accounts share."""

from __future__ import annotations

import pytest
from flask import Flask

from tests.accounts.people import Console


@pytest.fixture
def console(app: Flask, monkeypatch: pytest.MonkeyPatch) -> Console:
    """A console of the service that the test sees."""
    return Console(app, monkeypatch)
