"""What it takes to be asked for a report: one that is printed already, and in the web process."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode
from urllib.request import Request, urlopen

from bs4 import BeautifulSoup
from flask import Flask
from flask.testing import FlaskClient

from checklist.app import create_app
from checklist.jobs.worker import run_due_jobs
from tests.bench.assessing import answered, service_in
from tests.bench.measuring import Measured
from tests.bench.serving import Served, environment_for, served
from tests.browser import Browser, hidden_fields, one
from tests.environment import read_settings_from

TURNS = 10


def asking_again(folder: Path) -> Iterator[Measured]:
    """How long it takes to ask for a report on what has not changed since, and to have it."""
    with service_in(folder) as app:
        client, assessment = answered(app)
        browser = Browser(client)
        again(browser, f"/assessments/{assessment}/reports", app)
        taken = [again(browser, f"/assessments/{assessment}/reports") for _ in range(TURNS)]
    yield Measured("report again, asked for and fetched", statistics.median(taken) * 1000, 50, "ms")


def again(browser: Browser, url: str, press: Flask | None = None) -> float:
    """Ask for a report and fetch it; the seconds taken, without the page of the form."""
    page = browser.get(url)
    begun = time.perf_counter()
    browser.send(page, url)
    if press is not None:
        run_due_jobs(press)
    report = browser.client.get(f"{browser.location}/download")
    taken = time.perf_counter() - begun
    if not report.data.startswith(b"%PDF"):
        raise ValueError("no report was handed over")
    return taken


def asking_over_the_wire(folder: Path) -> Iterator[Measured]:
    """How much memory the pages take once somebody has asked for a report."""
    with served(folder) as service:
        app = create_app(read_settings_from(environment_for(folder, service.port)))
        client, assessment = answered(app)
        for _ in range(TURNS):
            ask(service, f"/assessments/{assessment}/reports", cookie_of(app, client))
        name = "memory of the web process, asked for reports"
        yield Measured(name, service.megabytes, 160, "MB")


def cookie_of(app: Flask, client: FlaskClient) -> str:
    """The cookie by which somebody is signed in."""
    name = app.config["SESSION_COOKIE_NAME"]
    cookie = client.get_cookie(name)
    if cookie is None:
        raise ValueError("nobody is signed in")
    return f"{name}={cookie.value}"


def ask(service: Served, path: str, cookie: str) -> None:
    """Open the page of an assessment's reports and send its form."""
    address = f"{service.url}{path}"
    with urlopen(Request(address, headers={"Cookie": cookie})) as page:  # noqa: S310  # our own
        form = hidden_fields(one(BeautifulSoup(page.read(), "lxml"), "main form"))
        cookie = page.headers.get("Set-Cookie", cookie).partition(";")[0]
    sent = Request(address, urlencode(form).encode(), {"Cookie": cookie})  # noqa: S310  # our own
    with urlopen(sent) as progress:  # noqa: S310  # our own address
        progress.read()
