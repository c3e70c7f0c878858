"""Lighthouse gives every page full marks for accessibility. Only `make prove` asks it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from flask import Flask
from playwright.sync_api import Playwright

from tests.walks.checking import CHECKERS
from tests.walks.conftest import CHROMIUM, QUIETLY, Service, free_port
from tests.walks.stocking import Stock
from tests.walks.test_every_page import pages_of

LIGHTHOUSE = CHECKERS.parent / "lighthouse"
NODE = Path(sys.executable).with_name("node")


@dataclass(frozen=True)
class Lighthouse:
    """Lighthouse, at work in a browser that listens on a port."""

    port: int

    def complaints(self, cookie: str, addresses: list[str]) -> list[str]:
        """What keeps pages from full marks; what Lighthouse gives no marks for is passed over."""
        asked = {"port": self.port, "cookie": cookie, "addresses": addresses}
        done = subprocess.run(
            [str(NODE), "audit.js"],
            cwd=LIGHTHOUSE,
            input=json.dumps(asked),
            capture_output=True,
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
            if one["score"] < 100
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
    addresses = [service.url + path for _, path in pages_of(inside, stock)]

    assert lighthouse.complaints(cookie_of(inside, stock), addresses) == []


def cookie_of(app: Flask, stock: Stock) -> str:
    """What the browser of who is signed in sends with each request."""
    if stock.who is None:
        return ""
    name = app.config["SESSION_COOKIE_NAME"]
    cookie = stock.who.client.get_cookie(name)
    assert cookie is not None
    return f"{name}={cookie.value}"
