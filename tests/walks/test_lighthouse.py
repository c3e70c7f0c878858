"""Lighthouse gives every page full marks for accessibility, and the main ones 95 for speed.

Only `make prove` asks it.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path

import pytest
from flask import Flask
from playwright.sync_api import Playwright

from tests.walks.checking import CHECKERS
from tests.walks.conftest import CHROMIUM, QUIETLY, Service, free_port
from tests.walks.stocking import Stock
from tests.walks.test_every_page import pages_of

LIGHTHOUSE = CHECKERS.parent / "lighthouse"
MAIN_PAGES = ("assessments.tasks", "assessments.question", "assessments.results")
FEWEST = 5
"""Pages that are looked at in a state with the fewest, so that a broken stock is noticed."""
QUICK = 95
"""Of 100, with Lighthouse's own mobile preset: a slow phone on a slow line."""
NODE = Path(sys.executable).with_name("node")


@dataclass(frozen=True)
class Lighthouse:
    """Lighthouse, at work in a browser that listens on a port."""

    port: int

    def complaints(
        self, cookie: str, addresses: list[str], category: str, wanted: int
    ) -> list[str]:
        """What keeps pages from the marks wanted; what has no marks is passed over."""
        asked = {
            "port": self.port,
            "cookie": cookie,
            "addresses": addresses,
            "category": category,
        }
        done = subprocess.run(
            [str(NODE), "audit.js"],
            cwd=LIGHTHOUSE,
            input=json.dumps(asked),
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
        said = json.loads(done.stdout)
        assert [one["shown"].partition("?")[0] for one in said.values()] == [
            address.partition("?")[0] for address in addresses
        ]
        return [
            f"{address}: {one['score']}: {one['failed']}"
            for address, one in said.items()
            if one["score"] < wanted
        ]


@pytest.fixture
def lighthouse(playwright: Playwright) -> Iterator[Lighthouse]:
    port = free_port()
    browser = playwright.chromium.launch(
        executable_path=CHROMIUM, args=[*QUIETLY, f"--remote-debugging-port={port}"]
    )
    yield Lighthouse(port)
    browser.close()


@pytest.mark.parametrize("state", ["full", "share in place", "stranger"])
def test_every_page_gets_full_marks_for_accessibility(
    service: Service,
    inside: Flask,
    stocks: Callable[[str], Stock],
    lighthouse: Lighthouse,
    state: str,
) -> None:
    stock = stocks(state)
    # A page that leads on is looked at where it leads: Lighthouse sends its cookie but once.
    client = stock.who.client if stock.who else inside.test_client()
    addresses = [
        service.url + path
        for _, path in pages_of(inside, stock)
        if client.get(path).status_code == HTTPStatus.OK
    ]

    assert len(addresses) > FEWEST
    assert lighthouse.complaints(cookie_of(inside, stock), addresses, "accessibility", 100) == []


def test_pages_are_quick_on_a_phone(
    service: Service, inside: Flask, stocks: Callable[[str], Stock], lighthouse: Lighthouse
) -> None:
    """Sign-in as somebody sees it who is not signed in, and the pages that are opened most."""
    full = stocks("full")
    pages = [
        service.url + path for rule, path in pages_of(inside, full) if rule.endpoint in MAIN_PAGES
    ]
    assert len(pages) == len(MAIN_PAGES)

    found = lighthouse.complaints("", [f"{service.url}/sign-in"], "performance", QUICK)
    found += lighthouse.complaints(cookie_of(inside, full), pages, "performance", QUICK)

    assert found == []


def cookie_of(app: Flask, stock: Stock) -> str:
    """What the browser of who is signed in sends with each request."""
    if stock.who is None:
        return ""
    name = app.config["SESSION_COOKIE_NAME"]
    cookie = stock.who.client.get_cookie(name)
    assert cookie is not None
    return f"{name}={cookie.value}"
