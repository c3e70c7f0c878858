"""Who watches the service is told when the virus scanner does not answer."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from flask import Flask

from checklist.evidence.scanning.clamd import Scanner
from checklist.settings import Settings
from tests.evidence.scanning.clamd_server import running_clamd


@pytest.fixture
def hanging() -> Iterator[str]:
    """The address of a scanner that takes connections and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"127.0.0.1:{server.getsockname()[1]}"


def ask(make_app: Callable[[Settings], Flask], settings: Settings, scanner: str) -> str:
    """What ``/ready`` says where this is the scanner."""
    app = make_app(replace(settings, scanner=scanner))
    return app.test_client().get("/ready").text


def test_a_scanner_that_is_away_or_hangs_is_told_beside_ready(
    make_app: Callable[[Settings], Flask],
    settings: Settings,
    hanging: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    begun = time.monotonic()

    assert ask(make_app, settings, hanging) == "ready, degraded\n"
    assert time.monotonic() - begun < 15
    assert ask(make_app, settings, "127.0.0.1:1") == "ready, degraded\n"
    assert caplog.text.count("virus scanner") == 2


def test_one_that_answers_leaves_the_service_ready(
    make_app: Callable[[Settings], Flask], settings: Settings
) -> None:
    with TemporaryDirectory(prefix="clamd-") as folder, running_clamd(Path(folder)) as daemon:
        assert Scanner(daemon.address).answers()
        assert ask(make_app, settings, daemon.address) == "ready\n"
