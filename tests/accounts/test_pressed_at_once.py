"""A button that is pressed twice at the same moment has one effect, and both presses lead on."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from flask import Flask

from checklist.core.organisations import Role
from tests.accounts.managing import administrator, id_of
from tests.assessments.submissions.racing import press_at_once
from tests.browser import Browser, hidden_fields, one, sign_in

BEN = "ben.busy@example.test"

OF_BEN: list[tuple[str, str, dict[str, Any]]] = [
    ("/people/{ben}/end", "main form", {}),
    ("/people/{ben}", "form#roles-form", {"roles": ["reader"]}),
    ("/people/contributors", "main form", {"reads": "all"}),
    ("/reminders", "main form", {"choice": "daily"}),
    ("/posts", "main form", {"name": "Head of vetting", "holder": ""}),
]


def press_twice(browser: Browser, path: str, form: str, typed: dict[str, Any]) -> None:
    fields = hidden_fields(one(browser.get(path), form)) | typed
    answers = press_at_once((browser, path, fields), (browser, path, fields))
    assert [status for status, _ in answers] == [302, 302], answers


@pytest.mark.parametrize(("path", "form", "typed"), OF_BEN, ids=[row[0] for row in OF_BEN])
def test_what_a_coordinator_does_about_people(
    app: Flask, browser: Browser, force: UUID, path: str, form: str, typed: dict[str, Any]
) -> None:
    sign_in(app, "Ben Busy", force, Role.CONTRIBUTOR)

    press_twice(browser, path.format(ben=id_of(app, BEN)), form, typed)


def test_an_administrator_closes_an_account(app: Flask, force: UUID) -> None:
    sign_in(app, "Ben Busy", force, Role.CONTRIBUTOR)

    press_twice(administrator(app), f"/accounts/{id_of(app, BEN)}/close", "main form", {})
