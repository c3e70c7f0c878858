"""What the tests of the core share."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import pytest

from checklist.core.commands import new_set
from checklist.core.question_sets import library
from checklist.core.seals import bundle


@pytest.fixture(scope="session", autouse=True)
def _read_each_text_once() -> Iterator[None]:
    """Read a set's text once where it is read from a file again and again.

    Commands, libraries and bundles of a hundred tests read the sets that ship, each time the same.
    """
    read_once = lru_cache(maxsize=32)(library.read_question_set)
    with pytest.MonkeyPatch.context() as patch:
        for module in (library, new_set, bundle):
            patch.setattr(module, "read_question_set", read_once)
        yield
