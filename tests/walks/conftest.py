"""A real service in a process of its own, and a real Chromium that looks at it."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

CHROMIUM = "/usr/bin/chromium"
QUIETLY = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
SECONDS_TO_START = 120
expect.set_options(timeout=60_000)  # five seconds are too few on a busy machine


@dataclass(frozen=True)
class Service:
    """A running service, and the `checklist` command that works on its data."""

    url: str
    environment: dict[str, str]

    def command(self, *words: str) -> str:
        """Run `checklist` with these words, and give what it printed."""
        done = subprocess.run(
            [sys.executable, "-m", "checklist", *words],
            env=self.environment,
            check=True,
            capture_output=True,
            text=True,
        )
        return done.stdout

    def add_person(self, email: str, name: str, organisation: str, role: str) -> str:
        """Add a person, and give the one-use link that sets their password."""
        said = self.command(
            "person", "add", name, email, "--organisation", organisation, "--role", role
        )
        link = re.search(r"http://\S+", said)
        assert link, said
        return link[0]


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """A service with one made-up force and nobody in it, serving until the tests are done."""
    port = free_port()
    url = f"http://localhost:{port}"
    data = tmp_path_factory.mktemp("data")
    environment = dict(os.environ, CHECKLIST_DATA=str(data), CHECKLIST_URL=url)
    service = Service(url, environment)
    service.command("migrate")
    service.command("organisation", "add", "Sampleshire Police", "--kind", "force")
    with (data / "log").open("w") as log:
        server = subprocess.Popen(
            [sys.executable, "-m", "checklist", "serve"], env=environment, stdout=log, stderr=log
        )
    wait_for(url)
    yield service
    server.terminate()
    server.wait(timeout=60)
    assert "status=5" not in (data / "log").read_text()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Debian's Chromium, with no windows."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIETLY))
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def pictures() -> Path:
    """Where screenshots go, for people to look at."""
    folder = Path("test-results") / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def wait_for(url: str) -> None:
    """Wait until the service answers."""
    end = time.monotonic() + SECONDS_TO_START
    while True:
        try:
            urlopen(url, timeout=2).close()  # noqa: S310  # our own service on this machine
        except OSError:
            assert time.monotonic() < end, "the service did not start"
            time.sleep(0.1)
        else:
            return
