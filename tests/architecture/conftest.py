"""What the tests about the shape of the code share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.architecture.reading import forget


@pytest.fixture(scope="session", autouse=True)
def _read_each_module_once() -> Iterator[None]:
    """Keep what was parsed while tests run, and let go of it before the last search for garbage."""
    yield
    forget()
