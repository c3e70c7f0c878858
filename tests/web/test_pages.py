"""The pages about the service itself, open to anyone."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from flask import Flask

from checklist.accounts.service import IDLE_LIMIT, LIFETIME_LIMIT
from checklist.assessments.pinned_set import shipped_library
from checklist.core.organisations import Role
from checklist.settings import Settings
from checklist.web.navigation import add_link, find_current_link
from tests.accounts.people import sign_in_by_page, with_password
from tests.browser import Browser, one


@pytest.fixture
def stranger(app: Flask) -> Browser:
    return Browser(app.test_client())


def test_anyone_can_read_how_a_set_is_scored(stranger: Browser) -> None:
    page = stranger.get("/how-scoring-works")

    text = " ".join(one(page, "main").text.split())
    assert "40% from" in text
    assert "for “good”, 80% at level 3 or above" in text
    assert "for “adequate”, one third at level 3 or above" in text
    assert "vet-03, vet-08, vet-16, inf-01, cor-06, cor-11, cor-17" in text


@pytest.mark.parametrize("path", ["/how-scoring-works", "/what-counts-as-evidence"])
def test_whoever_is_on_an_earlier_version_is_told_whose_rules_these_are(
    stranger: Browser, path: str
) -> None:
    section = one(stranger.get(path), "section[aria-labelledby='vcc-2022']")

    newest = shipped_library().latest("vcc-2022").question_set.version
    told = one(section, "h2 + p")
    assert f"These are the rules of version {newest}." in told.text
    assert "An assessment begun on an earlier version keeps its rules" in told.text
    assert one(told, "a")["href"] == "/question-sets/vcc-2022/changes"


def test_anyone_can_read_what_a_set_rests_on(stranger: Browser) -> None:
    page = stranger.get("/question-sets")

    text = " ".join(one(page, "main").text.split())
    assert "64 questions" in text
    assert "Reconstructed from published 2021/22 findings" in text
    assert "HMIC press release, 2012" in text


def test_every_page_leads_to_these_pages(stranger: Browser) -> None:
    page = stranger.get("/accessibility")

    for link in page.select("footer a"):
        stranger.get(str(link["href"]))
    assert len(page.select("footer a")) == 8


def test_a_stranger_is_shown_no_name_and_no_way_to_sign_out(stranger: Browser) -> None:
    page = stranger.get("/accessibility")

    assert not page.select(".checklist-acting")


def test_a_person_is_told_as_whom_they_act(browser: Browser) -> None:
    page = browser.get("/accessibility")

    text = " ".join(one(page, ".checklist-acting").text.split())
    assert "Asha Coordinator Acting as Testshire Police, coordinator" in text


def test_the_navigation_offers_a_person_what_is_open_to_them(app: Flask, browser: Browser) -> None:
    add_link(app, "Scoring explained", "pages.scoring")

    signed_in = browser.get("/how-scoring-works")
    stranger = Browser(app.test_client()).get("/how-scoring-works")

    link = next(link for link in signed_in.select("nav a") if link.text == "Scoring explained")
    assert link["href"] == "/how-scoring-works"
    assert link["aria-current"] == "true"
    assert not stranger.select("nav a")


@pytest.mark.parametrize(
    ("path", "here"),
    [
        ("/", "/"),
        ("/assessments/1", "/assessments/1"),
        ("/assessments/1/questions/vet-01", "/assessments/1"),
        ("/assessments/1/results", "/assessments/1/results"),
        ("/assessments/12", None),
    ],
)
def test_only_the_nearest_link_is_marked_as_here(app: Flask, path: str, here: str | None) -> None:
    addresses = ("/", "/assessments/1", "/assessments/1/results")

    with app.test_request_context(path):
        assert find_current_link([{"text": "", "href": address} for address in addresses]) == here


def test_the_cookie_page_names_every_cookie_that_is_set_and_how_long_a_sign_in_lasts(
    app: Flask, force: UUID, stranger: Browser
) -> None:
    email = with_password(app, "Asha Coordinator", force, Role.COORDINATOR)
    sign_in_by_page(stranger, email)
    names = {cookie.key for cookie in (stranger.client._cookies or {}).values()}

    page = one(stranger.get("/cookies"), "main")

    assert {name.text for name in page.select("dt")} == names
    assert f"{IDLE_LIMIT.seconds // 60} minutes" in page.text
    assert f"{LIFETIME_LIMIT.seconds // 3600} hours" in page.text


@pytest.mark.parametrize("path", ["/accessibility", "/privacy"])
def test_people_are_told_where_to_write_to(
    settings: Settings, make_app: Callable[[Settings], Flask], stranger: Browser, path: str
) -> None:
    named = Browser(make_app(replace(settings, contact="help@force.test")).test_client())

    assert one(named.get(path), "main a[href^=mailto]")["href"] == "mailto:help@force.test"
    assert "whoever gave you your account" in one(stranger.get(path), "main").text


def test_the_accessibility_statement_says_who_runs_the_service_and_what_fails(
    settings: Settings, make_app: Callable[[Settings], Flask], stranger: Browser
) -> None:
    named = Browser(make_app(replace(settings, run_by="Testshire Police")).test_client())

    text = " ".join(one(named.get("/accessibility"), "main").text.split())

    assert "Testshire Police is committed to making this service accessible" in text
    assert "Write to Testshire Police. You need no account for that" in text
    assert "The body that runs this service is committed" in stranger.get("/accessibility").text
    assert "has not been tested with a screen reader" in text
    assert "last tested on 27 November 2026" in text


def test_a_statement_of_partial_compliance_lists_each_failure_with_its_criterion(
    stranger: Browser,
) -> None:
    page = stranger.get("/accessibility")

    text = " ".join(one(page, "main").text.split())
    assert "partially compliant" in text
    assert "due to the non-compliances listed below" in text
    failures = [item.text for item in page.select("#failures > li")]
    criteria = [re.findall(r"\d\.\d\.\d+ \([a-z -]+\)", failure) for failure in failures]
    assert criteria == [
        ["1.1.1 (non-text content)", "1.3.1 (info and relationships)"],
        ["2.2.1 (timing adjustable)"],
    ]
    assert f"{LIFETIME_LIMIT // timedelta(hours=1)} hours after you signed in" in failures[1]
    known = page.select("main ul")[1].select("li")
    assert len(known) == len(failures)


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/accessibility", "Equality and Human Rights Commission"),
        ("/privacy", "nobody can change"),
        ("/what-counts-as-evidence", "Something that comes from the work itself"),
        ("/what-not-to-upload", "up to 50 MB each and 10 at a time"),
    ],
)
def test_anyone_can_read_the_help_pages(stranger: Browser, path: str, words: str) -> None:
    assert words in " ".join(one(stranger.get(path), "main").text.split())
