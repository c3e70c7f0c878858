"""A reason in which a mark of direction stands is kept as it was typed, and turns only itself."""

from __future__ import annotations

from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask

from checklist.core.organisations import Role
from tests.assessments.sign_off.signed import begin_awaiting, sign, signatory
from tests.assessments.sign_off.signing import decline
from tests.assessments.sign_off.test_reopening import reopen
from tests.assessments.submissions.sending import open_to_inspectorate, send, withdraw
from tests.browser import Browser, sign_in

REASON = "Not yet\u202e: evidence\u2066 of vet-03"


def find_isolated(page: BeautifulSoup) -> list[str]:
    """The texts of a page that are kept apart from the words beside them, whole."""
    return [each.text for each in page.select("bdi, .checklist-as-typed")]


@pytest.fixture
def awaiting(app: Flask, force: UUID, browser: Browser) -> UUID:
    return begin_awaiting(app, force)


def test_of_declining(app: Flask, force: UUID, browser: Browser, awaiting: UUID) -> None:
    decline(signatory(app, force), awaiting, REASON)

    for path in ("", "/sign-off"):
        page = browser.get(f"/assessments/{awaiting}{path}")
        assert REASON in find_isolated(page)
        assert page.text.count(REASON) == 1


def test_of_withdrawing_and_reopening(
    app: Flask, force: UUID, browser: Browser, awaiting: UUID
) -> None:
    open_to_inspectorate(app, force)
    sign(signatory(app, force), awaiting)
    send(browser, awaiting)
    withdraw(browser, awaiting, REASON)
    assert REASON in find_isolated(browser.get(f"/assessments/{awaiting}/submissions/1"))

    reopen(browser, awaiting, REASON)

    assert REASON in find_isolated(browser.get(f"/assessments/{awaiting}/seals/1"))
    assert REASON in find_isolated(browser.get(f"/assessments/{awaiting}"))


def test_of_deleting_it_is_one_line_without_them(
    app: Flask, force: UUID, browser: Browser, awaiting: UUID
) -> None:
    """It goes on the record, whose lines people read in lists and as CSV."""
    asha = sign_in(app, "Asha Two", force, Role.COORDINATOR)
    browser.send(
        browser.get(f"/assessments/{awaiting}/sign-off"),
        f"/assessments/{awaiting}/sign-off/take-back",
        form="form#take-back",
    )
    page = asha.get(f"/assessments/{awaiting}/delete")
    url = f"/assessments/{awaiting}/delete"
    asha.send(page, url, form="form#delete", reason=REASON, sure="y")

    told = asha.get("/organisation/timeline")

    assert "\u202e" not in told.text
    assert "Not yet: evidence of vet-03" in told.text
