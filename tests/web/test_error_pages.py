"""Whatever goes wrong, the page that says so also says what to do."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask, abort

from checklist.core.errors import Locked, NotFound
from checklist.core.organisations import OrganisationKind, Role
from checklist.web.access import ANYONE, open_to
from tests.browser import Browser, add_organisation, one, sign_in

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)

ADVICE = {
    400: "Go back, reload the page and try again.",
    404: "If you typed the address, check it is correct.",
    405: "Go back and use the links and buttons on the page.",
    413: "Send fewer or smaller files.",
    429: "Wait a minute, then try again.",
    500: "Go back and try again in a few minutes.",
}


def text_of(browser: Browser, path: str, status: int) -> str:
    page = browser.get(path, expect=status)
    assert one(page, "main a.govuk-link:last-of-type[href='/']").text == "Go to the home page"
    return " ".join(one(page, "main").text.split())


@pytest.mark.parametrize("status", ADVICE)
def test_an_error_page_says_what_to_do(app: Flask, browser: Browser, status: int) -> None:
    @app.get("/wrong")
    @open_to(ANYONE)
    def wrong() -> str:
        abort(status)

    app.testing = False

    assert ADVICE[status] in text_of(browser, "/wrong", status)


def test_who_may_not_open_a_page_is_told_whom_to_ask(app: Flask, force: UUID) -> None:
    reader = sign_in(app, "Rita Reader", force, Role.READER)

    text = text_of(reader, "/assessments/start", 403)

    assert "Readers cannot open this page." in text
    assert "ask a coordinator of the force" in text
    assert not reader.get("/assessments/start", expect=403).select("a[href='/acting-as']")


@pytest.mark.parametrize(
    ("kind", "role", "whom"),
    [
        (OrganisationKind.INSPECTORATE, Role.INSPECTOR, "a lead inspector"),
        (OrganisationKind.INSPECTORATE, Role.LEAD_INSPECTOR, "whoever runs this service"),
        (OrganisationKind.SERVICE_TEAM, Role.ADMINISTRATOR, "whoever runs this service"),
        (OrganisationKind.LOCAL_POLICING_BODY, Role.COORDINATOR, "a coordinator of the force"),
        (OrganisationKind.FORCE, Role.COORDINATOR, "another coordinator of the force"),
    ],
)
def test_nobody_is_told_to_ask_those_they_are(
    app: Flask, kind: OrganisationKind, role: Role, whom: str
) -> None:
    somebody = sign_in(app, "Sam Somebody", add_organisation(app, "A Body", kind), role)

    page = "/finding-texts" if kind is OrganisationKind.FORCE else "/assessments/start"
    assert f"ask {whom}." in text_of(somebody, page, 403)


def test_who_has_another_role_is_led_to_it_from_a_page_they_may_not_open(
    app: Flask, force: UUID
) -> None:
    sign_in(app, "Rita Both", force, Role.COORDINATOR)
    reader = sign_in(app, "Rita Both", force, Role.READER)

    refused = reader.get("/assessments/start", expect=403)

    assert "You have another role" in one(refused, "main").text
    assert one(refused, "main a[href='/acting-as']")


@pytest.mark.parametrize(("error", "status"), [(NotFound, 404), (Locked, 409)])
def test_our_own_sentence_stands_on_the_page_of_its_error(
    app: Flask, browser: Browser, error: type[NotFound], status: int
) -> None:
    @app.get("/wrong")
    @open_to(ANYONE)
    def wrong() -> str:
        raise error("Ask again tomorrow")

    text = text_of(browser, "/wrong", status)
    assert "Ask again tomorrow. " in text
    assert "Nothing was changed" not in text, "nothing was sent"
