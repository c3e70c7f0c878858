"""The headers of every response, and how long browsers may cache it."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256

import pytest
from bs4 import BeautifulSoup
from flask import Flask

from checklist.app import create_app
from checklist.db import db
from checklist.settings import Settings
from tests.browser import Browser

ADDRESSES = ("/", "/no-such-page", "/static/favicon.svg", "/static/no-such-file")


@pytest.fixture
def secure_app(settings: Settings) -> Iterator[Flask]:
    """The service at an https address."""
    settings.data.mkdir(mode=0o700, parents=True, exist_ok=True)
    app = create_app(replace(settings, url="https://checklist.example"))
    yield app
    with app.app_context():
        for engine in db.engines.values():
            engine.dispose()


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_answer_forbids_framing_sniffing_and_foreign_content(
    address: str, browser: Browser
) -> None:
    headers = browser.client.get(address, buffered=True).headers

    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "Access-Control-Allow-Origin" not in headers
    assert "Strict-Transport-Security" not in headers


def test_the_only_script_in_a_page_is_the_one_its_policy_names(browser: Browser) -> None:
    response = browser.client.get("/no-such-page")

    page = BeautifulSoup(response.text, "lxml")
    [script] = page.select("script:not([src])")
    digest = b64encode(sha256(str(script.string).encode()).digest()).decode()
    policy = response.headers["Content-Security-Policy"]
    assert re.findall("'sha256-([^']+)'", policy) == [digest]
    assert digest == "GUQ5ad8JK5KmEWmROf3LZd9ge94daqNvd8xy9YS1iDw=", "as GOV.UK Frontend says"


def test_pages_are_never_kept_and_stamped_files_for_ever(browser: Browser) -> None:
    page = browser.client.get("/no-such-page")
    icon = BeautifulSoup(page.text, "lxml").select_one("link[rel=icon]")
    assert icon is not None

    stamped = browser.client.get(str(icon["href"]), buffered=True)
    plain = browser.client.get("/static/favicon.svg", buffered=True)
    missing = browser.client.get("/static/no-such-file?v=1")

    assert page.headers["Cache-Control"] == "no-store"
    assert stamped.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert plain.headers["Cache-Control"] == "no-cache"
    assert missing.headers["Cache-Control"] == "no-cache"


def test_a_secure_address_is_to_be_kept_secure(secure_app: Flask) -> None:
    headers = secure_app.test_client().get("/static/favicon.svg", buffered=True).headers

    assert headers["Strict-Transport-Security"] == "max-age=31536000; includeSubDomains"


@pytest.mark.parametrize("folder", ["/static/", "/static/built/", "/static/built/fonts/"])
def test_no_folder_is_listed(browser: Browser, folder: str) -> None:
    browser.get(folder, expect=404)
