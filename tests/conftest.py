"""How tests are run: in which order, and what a process loads for them."""

from __future__ import annotations

import gc

import hypothesis
import pytest

pytest_plugins = ["tests.nothing_skipped"]

# Of ``make quick``: tests that say how many examples they try make do with fewer (tests/core).
hypothesis.settings.register_profile("quick")

# A page that is parsed makes some 20,000 objects: at Python's own 700, a seventh of the CPU went
# into looking for garbage.
OBJECTS_BEFORE_GARBAGE_IS_SOUGHT = 200_000


def pytest_configure(config: pytest.Config) -> None:
    """Load the service where tests are run; who only shares them out among processes needs none."""
    shares_out = config.getoption("numprocesses", 0) and not hasattr(config, "workerinput")
    if not shares_out:
        for plugin in ("tests.service_fixtures", "tests.mail.shared_server"):
            config.pluginmanager.import_plugin(plugin)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put first what takes longest, the walks, and what one process should do: to read the code.

    What comes last is shared out more evenly among the processes.
    """
    items.sort(key=lambda item: {"walks", "architecture"}.isdisjoint(item.path.parts))


def pytest_collection_finish() -> None:
    """Let garbage be sought seldom, and not among modules and tests, which stay to the end."""
    gc.collect()
    gc.freeze()
    gc.enable()
    gc.set_threshold(OBJECTS_BEFORE_GARBAGE_IS_SOUGHT)
