"""A real service in a process of its own, and a real Chromium that looks at it."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest
from flask import Flask
from playwright.sync_api import Browser, BrowserContext, Playwright, expect, sync_playwright

from checklist.app import create_app
from checklist.core.question_sets.library import read_file
from checklist.db import db
from tests import browser as without_chromium
from tests.architecture.reading import ROOT
from tests.environment import IN_FULL, read_settings_from
from tests.walks.checking import Inspector, check_html
from tests.walks.states import STATES
from tests.walks.stocking import Stock

collect_ignore = [] if IN_FULL else ["test_lighthouse.py"]
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
SMALL_FILE = ROOT / "tests" / "core" / "small_set.yaml"
SMALL = read_file(SMALL_FILE).question_set
SECONDS_TO_START = 120
PATIENCE = 60_000
"""Milliseconds that a page may take on a machine with much else to do."""

expect.set_options(timeout=PATIENCE)


@dataclass(frozen=True)
class Service:
    """A running service, and the `checklist` command that works on its data."""

    url: str
    environment: dict[str, str]
    checkout: Path

    def command(self, *words: str) -> str:
        """Run `checklist` with these words, and give what it printed."""
        done = subprocess.run(
            [sys.executable, "-m", "checklist", *words],
            env=self.environment,
            cwd=self.checkout,
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


@pytest.fixture(scope="package")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """A service that asks nobody for a second factor, serving until the walks are done."""
    with serve(tmp_path_factory, CHECKLIST_SECOND_FACTOR="optional") as service:
        yield service


@contextmanager
def serve(tmp_path_factory: pytest.TempPathFactory, **settings: str) -> Iterator[Service]:
    """Serve one made-up force with nobody in it."""
    port = free_port()
    url = f"http://localhost:{port}"
    data = tmp_path_factory.mktemp("data")
    environment = os.environ | {"CHECKLIST_DATA": str(data), "CHECKLIST_URL": url} | settings
    checkout = with_one_set_more(tmp_path_factory.mktemp("checkout"))
    service = Service(url, environment, checkout)
    service.command("migrate")
    service.command("organisation", "add", "Sampleshire Police", "--kind", "force")
    with (data / "log").open("w") as log:
        server = subprocess.Popen(
            [sys.executable, "-m", "checklist", "serve"],
            env=environment,
            cwd=checkout,
            stdout=log,
            stderr=log,
        )
    wait_for(url)
    yield service
    server.terminate()
    server.wait(timeout=SECONDS_TO_START)
    assert "status=5" not in (data / "log").read_text()


def with_one_set_more(folder: Path) -> Path:
    """This checkout with a made-up set beside those that ship, which has answers of every kind."""
    for name in ("checklist", "templates", "migrations"):
        (folder / name).symlink_to(ROOT / name)
    shutil.copytree(ROOT / "checklists", folder / "checklists")
    (folder / "checklists" / SMALL.id).mkdir()
    shutil.copy(SMALL_FILE, folder / "checklists" / SMALL.id / f"{SMALL.version}.yaml")
    return folder


@pytest.fixture(scope="package")
def inside(service: Service) -> Iterator[Flask]:
    """The same service from within, to write into its database."""
    settings = replace(read_settings_from(service.environment), is_quick_to_hash=True)
    app = create_app(settings)
    app.testing = True
    with app.app_context():
        # Whatever is written from here waits its turn, since the service writes too.
        db.engine.update_execution_options(writes=True)
    yield app
    with app.app_context():
        for engine in db.engines.values():
            engine.dispose()


@pytest.fixture(scope="package")
def stocks(inside: Flask) -> Callable[[str], Stock]:
    """What a force has in each state, written when it is first asked for."""
    return cache(lambda state: STATES[state](inside))


@pytest.fixture(scope="package")
def html(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """Pages as they were served, by name: all held to the HTML checker in one run at the end."""
    pages: dict[str, str] = {}
    yield pages
    check_html(pages, tmp_path_factory.mktemp("html") / "pages")


@pytest.fixture(scope="package")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="package")
def chromium(playwright: Playwright) -> Iterator[Browser]:
    """Debian's Chromium, with no windows."""
    browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIETLY))
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def pictures() -> Path:
    """Where screenshots go, for people to look at."""
    folder = Path("test-results") / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture(
    params=[True, False] if IN_FULL else [True],
    ids=lambda has_scripts: "with scripts" if has_scripts else "without scripts",
)
def inspector(request: pytest.FixtureRequest, pictures: Path, html: dict[str, str]) -> Inspector:
    """Looks at pages with scripts and then without, and keeps their pictures apart."""
    folder = pictures / ("scripts" if request.param else "plain")
    folder.mkdir(exist_ok=True)
    return Inspector(folder, has_scripts=request.param, html=html)


def signed_in(
    chromium: Browser, service: Service, who: without_chromium.Browser | None, **options: Any
) -> BrowserContext:
    """A window of the browser in which somebody is signed in already, or nobody."""
    context = chromium.new_context(base_url=service.url, **options)
    context.set_default_timeout(PATIENCE)
    if who is not None:
        name = who.client.application.config["SESSION_COOKIE_NAME"]
        cookie = who.client.get_cookie(name)
        assert cookie is not None
        context.add_cookies([{"url": service.url, "name": name, "value": cookie.value}])
    return context


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
