"""What each cookie may do: none reaches a script, another host or the limit of a browser."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask

from checklist.core.organisations import Role
from checklist.settings import Settings
from tests.accounts.people import PASSWORD, with_password
from tests.browser import hidden_fields, one

LARGEST = 4096
"""Bytes of name and value that every browser keeps."""


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """Settings of a service at an https address."""
    return replace(settings, url="https://checklist.example")


def test_each_cookie_is_closed_to_scripts_and_other_hosts_and_small(
    app: Flask, force: UUID
) -> None:
    email = with_password(app, "Asha Coordinator", force, Role.COORDINATOR)
    client = app.test_client()
    at = {
        "base_url": "https://checklist.example",
        "headers": {"Referer": "https://checklist.example/"},
    }
    page = BeautifulSoup(client.get("/sign-in", **at).text, "lxml")
    typed = hidden_fields(one(page, "main form")) | {"email": email, "password": PASSWORD}

    answer = client.post("/sign-in", data=typed, **at)

    assert answer.status_code == 302
    cookies = answer.headers.getlist("Set-Cookie")
    assert {cookie.partition("=")[0] for cookie in cookies} == {
        "__Host-checklist",
        "__Host-checklist-browser",
    }
    for cookie in cookies:
        value, *attributes = (part.strip() for part in cookie.split(";"))
        assert {"Secure", "HttpOnly", "Path=/"} <= set(attributes)
        assert {"SameSite=Lax", "SameSite=Strict"} & set(attributes)
        assert not [each for each in attributes if each.startswith("Domain")]
        assert len(value.encode()) < LARGEST
