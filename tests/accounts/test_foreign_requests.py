"""What no page of ours sent is refused, and what was typed is not lost."""

from __future__ import annotations

import re
from typing import Any
from uuid import UUID

import pytest
from flask import Flask

from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import Model
from checklist.web.access import NOBODY, find_access
from checklist.web.redirects import local_path
from tests.accounts.people import PASSWORD, sign_in_by_page, stranger, with_password
from tests.accounts.walking import addresses_of, digest, example_force
from tests.assessments.assessments import bring_all_into
from tests.audit.test_downloads import DOWNLOADS
from tests.browser import Browser, add_organisation, hidden_fields, one, sign_in

READING = {"GET", "HEAD", "OPTIONS"}

FORCE = OrganisationKind.FORCE
LATER = {
    "closures.ask": AssessmentState.CLOSED_PUBLISHED,
    "comments.change": AssessmentState.FACTUAL_ACCURACY,
    "comments.new": AssessmentState.FACTUAL_ACCURACY,
    "comments.send": AssessmentState.FACTUAL_ACCURACY,
    "comments.withdraw": AssessmentState.FACTUAL_ACCURACY,
    "draft_prints.draft_pdf": AssessmentState.FACTUAL_ACCURACY,
    "draft_prints.own_pdf": AssessmentState.FACTUAL_ACCURACY,
    "published_prints.pdf": AssessmentState.CLOSED_PUBLISHED,
    "requests.no_change": AssessmentState.CHANGES_REQUESTED,
    "responses.chief_officers_comments": AssessmentState.CLOSED_PUBLISHED,
    "signing.reopen": AssessmentState.SIGNED,
    "submissions.send": AssessmentState.SIGNED,
    "submissions.withdraw": AssessmentState.SUBMITTED,
}
"""Forms of coordinators that an assessment which is being prepared refuses by its state."""


@pytest.fixture
def email(app: Flask, force: UUID) -> str:
    """A coordinator who can sign in."""
    return with_password(app, "Asha Coordinator", force, Role.COORDINATOR)


@pytest.mark.parametrize("token", [None, "", "x", "foreign"])
def test_nothing_is_changed_without_a_token_of_the_persons_own(
    app: Flask, browser: Browser, force: UUID, token: str | None
) -> None:
    examples = example_force(app, browser, force)
    client = browser.client
    if token == "foreign":
        other = stranger(app)
        token = hidden_fields(one(other.get("/sign-in"), "form"))["csrf_token"]
    before = digest(app)
    data = {} if token is None else {"csrf_token": token}

    walked = list(addresses_of(app, examples))
    changing = [
        (rule, path, method)
        for rule, path in walked
        for method in rule.methods - READING
        if (find_access(app, rule.endpoint) or NOBODY).admits_role(FORCE, Role.COORDINATOR)
        and rule.endpoint != "second_factor.ask"  # it leads on whoever has signed in
        and rule.endpoint not in LATER
    ]
    answers = {
        f"{method} {path}": client.open(path, method=method, data=data).status_code
        for _, path, method in changing
    }
    by_json = {
        f"{method} {path}": client.open(path, method=method, json={"a": 1}).status_code
        for _, path, method in changing
    }

    assert len(answers) >= 4
    refused = {name: code for name, code in answers.items() if code != 400}
    assert refused == {}
    assert {name: code for name, code in by_json.items() if code != 400} == {}
    assert digest(app) == before


@pytest.mark.parametrize("token", [None, "x"])
def test_nothing_signed_or_sent_is_changed_without_a_token(
    app: Flask, browser: Browser, force: UUID, token: str | None
) -> None:
    examples = example_force(app, browser, force)
    data = {"reason": "It was sent too early", "declaration": "y"}
    data |= {} if token is None else {"csrf_token": token}
    rules = [rule for rule in app.url_map.iter_rules() if rule.endpoint in LATER]
    assert len(rules) == len(LATER)

    for rule, path in addresses_of(app, examples, rules):
        bring_all_into(app, LATER[rule.endpoint])
        before = digest(app)

        assert browser.client.post(path, data=data).status_code == 400, path
        assert digest(app) == before


def test_opening_pages_changes_nothing(app: Flask, browser: Browser, force: UUID) -> None:
    examples = example_force(app, browser, force)
    before = digest(app)
    walked = list(addresses_of(app, examples))
    allowed: dict[str, set[str]] = {}
    for rule, path in walked:
        if rule.endpoint in DOWNLOADS:  # each goes on record, and changes nothing else
            continue
        allowed.setdefault(path, set()).update(rule.methods)

    for path, methods in allowed.items():
        for method in ("GET", "HEAD", "OPTIONS", "TRACE"):
            answer = browser.client.open(
                path,
                method=method,
                headers={"X-HTTP-Method-Override": "POST"},
                buffered=True,
            )
            assert answer.status_code < 500, (method, path)
            assert method in methods or answer.status_code == 405

    assert digest(app) == before


def test_a_page_refused_for_its_token_comes_again_with_what_was_typed(
    app: Flask, email: str
) -> None:
    browser = stranger(app)
    page = browser.get("/sign-in")
    browser.client.delete_cookie("checklist")

    refused = browser.send(page, "/sign-in", email=email, password=PASSWORD, expect=400)

    assert "Press the button again" in one(refused, ".govuk-error-summary").text
    assert one(refused, "input[name=email]")["value"] == email
    browser.send(refused, "/sign-in", email=email, password=PASSWORD)
    assert browser.location == "/"


def test_a_foreign_page_signs_nobody_in(app: Flask, email: str) -> None:
    client = app.test_client()

    answer = client.post("/sign-in", data={"email": email, "password": PASSWORD})

    assert answer.status_code == 400
    assert "sign_in" not in str(answer.headers)
    assert client.get("/change-password").status_code == 302


def test_a_text_sent_after_the_sign_in_ended_is_kept(app: Flask) -> None:
    typed = {"note": "Two of the forty  <b>had lapsed</b>", "key": "7", "password": "a secret"}
    lost = stranger(app)

    answer = lost.client.post("/acting-as", data=typed)

    assert answer.status_code == 401
    assert "You were signed out. Nothing was saved</h1>" in answer.text
    assert "Two of the forty  &lt;b&gt;had lapsed&lt;/b&gt;" in answer.text
    assert "a secret" not in answer.text
    assert 'name="key" value="7"' in answer.text
    foreign = lost.client.post("/acting-as", data=typed, headers={"Sec-Fetch-Site": "cross-site"})
    assert foreign.status_code == 401
    assert "Two of the forty" not in foreign.text


def test_a_kept_text_goes_through_after_signing_in_again(
    app: Flask, email: str, force: UUID
) -> None:
    browser = stranger(app)
    sign_in_by_page(browser, email)
    page = browser.get("/acting-as")
    choice = str(page.select("input[type=radio]")[0]["value"])
    elsewhere = stranger(app)
    elsewhere.client.post("/acting-as", data={"membership": choice})
    refused = Browser(elsewhere.client)._page(
        elsewhere.client.post("/acting-as", data={"membership": choice}), 401
    )
    sign_in_by_page(elsewhere, email)

    elsewhere.send(refused, "/acting-as", expect=400)
    assert elsewhere.last is not None
    again = elsewhere._page(elsewhere.last, 400)
    elsewhere.send(again, "/acting-as", membership=choice)

    assert elsewhere.location == "/"


HOSTILE_ADDRESSES = """
//evil.example ///evil.example ////evil.example /\\evil.example \\/evil.example \\\\evil.example
https:evil.example https:/evil.example https://evil.example http://evil.example HTTPS://evil.example
evil.example ./evil evil ?x #x javascript:alert(1) data:text/html,x vbscript:x mailto:a@b //a@evil
/\\/evil.example //evil.example/%2f.. /\\\\evil.example \\evil.example ftp://evil.example
blob:https://evil //localhost:80@evil //[::1]/ //evil%E3%80%82example http:\\\\evil.example
"""
HIDDEN = [
    "", " ", "/\t/evil.example", "/\n/evil.example", "\t//evil.example", " //evil.example",
    "/\r\n/evil.example", "/ok\r\nLocation: https://evil.example", "\x00//evil.example",
    "/\x00/evil", "/\x0b/evil", "/\u2028/evil", "/\u3000/evil", "\u00a0//evil", "/\x7f/evil",
    "/ /evil.example", "/a b", "\\\t\\evil.example", "/\x85/evil", "/\u200b/evil", "/\ufeff/evil",
]  # fmt: skip


@pytest.mark.parametrize("address", [*HOSTILE_ADDRESSES.split(), *HIDDEN, None])
def test_no_address_leads_out_of_the_service(address: str | None) -> None:
    assert local_path(address) == "/"


@pytest.mark.parametrize(
    "address",
    ["/", "/assessments/1?x=1#here", "/a/../b", "/%2f/evil.example", "/%5cevil.example", "/a//b",
     "/caf%C3%A9", "/@evil.example", "/a:b", "/?next=//evil.example"],
)  # fmt: skip
def test_a_path_of_our_own_is_gone_on_to(address: str) -> None:
    assert local_path(address) == address


@pytest.mark.parametrize("address", ["//evil.example", "/\\evil.example", "https://evil.example"])
def test_signing_in_leads_to_our_own_pages_only(app: Flask, email: str, address: str) -> None:
    browser = stranger(app)

    sign_in_by_page(browser, email, query=f"?next={address}")

    assert browser.location == "/"


def test_made_up_fields_change_nobodys_role_or_force(app: Flask, force: UUID, email: str) -> None:
    other = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    more: dict[str, Any] = {
        column.name: "administrator" if column.name == "role" else str(other)
        for table in Model.metadata.sorted_tables
        for column in table.columns
        if column.name not in {"email", "password", "form", "files", "expect", "page"}
    }
    browser = stranger(app)
    page = browser.get("/sign-in")

    browser.send(page, "/sign-in", **more, email=email, password=PASSWORD)

    shown = one(browser.get("/change-password"), ".checklist-acting").text
    assert "Testshire Police, coordinator" in shown
    form = browser.get("/acting-as")
    browser.send(form, "/acting-as", **more, membership=str(other), expect=200)
    assert (
        "Testshire Police, coordinator" in one(browser.get("/acting-as"), ".checklist-acting").text
    )


def test_private_pages_are_kept_by_nobody_and_framed_by_nobody(
    app: Flask, browser: Browser, force: UUID
) -> None:
    examples = example_force(app, browser, force)
    paths = [path for rule, path in addresses_of(app, examples) if "GET" in rule.methods]

    for path in [*paths, "/nowhere", "/sign-in/x.css", "/change-password/x.css"]:
        if path.startswith("/static"):
            continue
        headers = browser.client.get(path, buffered=True).headers
        assert headers["Cache-Control"] == "no-store", path
        assert re.search(r"frame-ancestors 'none'|sandbox", headers["Content-Security-Policy"])
        assert headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    "header", ["X-Forwarded-Host", "X-Original-URL", "X-Rewrite-URL", "X-Forwarded-Prefix", "Host"]
)
def test_headers_from_outside_change_neither_page_nor_link(
    app: Flask, email: str, header: str
) -> None:
    answer = app.test_client().get("/change-password", headers={header: "/evil.example"})

    assert answer.status_code == 302
    assert answer.headers["Location"] == "/sign-in?next=/change-password"


def test_a_private_page_under_a_harmless_looking_name_is_not_there(browser: Browser) -> None:
    for path in ("/change-password/x.css", "/change-password/", "/acting-as/x.js", "/sign-in.css"):
        browser.get(path, expect=404)


def test_signing_in_as_another_keeps_the_first_out(app: Flask, force: UUID, email: str) -> None:
    browser = sign_in(app, "Ben Contributor", force, Role.CONTRIBUTOR)
    page = browser.get("/change-password")
    token = hidden_fields(one(page, "main form"))["csrf_token"]

    browser.client.post(
        "/sign-in", data={"csrf_token": token, "email": email, "password": PASSWORD}
    )

    assert "Asha Coordinator" in one(browser.get("/change-password"), ".checklist-acting").text
