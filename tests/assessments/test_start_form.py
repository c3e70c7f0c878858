"""Starting an assessment: pinned to its set, with dates that make sense."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from freezegun import freeze_time
from sqlalchemy import select

from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import shipped_library
from checklist.audit.models import AuditEvent
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from tests.assessments.assessments import name_edition
from tests.browser import Browser, add_organisation, one, sign_in

START = "/assessments/start"
NEWEST_VCC = name_edition(shipped_library().latest("vcc-2022"))


def plan(**other: Any) -> dict[str, Any]:
    """What a coordinator types to start an assessment."""
    typed: dict[str, Any] = {
        "question_set": NEWEST_VCC,
        "title": "Health check 2022",
        "period_begins": ["5", "3", "2021"],
        "period_ends": ["4", "3", "2022"],
        "as_at": ["4", "3", "2022"],
        "marking": "OFFICIAL-SENSITIVE",
        "sure": "y",
    }
    return typed | other


def errors_on(page: BeautifulSoup) -> list[str]:
    return [line.text.strip() for line in page.select(".govuk-error-summary__list li")]


def test_a_coordinator_starts_an_assessment_pinned_to_its_set(
    app: Flask, browser: Browser, force: UUID
) -> None:
    browser.send(browser.get(START), START, **plan())

    page = browser.get(browser.location)
    assert one(page, "main h1").text.strip() == "Health check 2022"
    assert "OFFICIAL-SENSITIVE" in one(page, ".checklist-marking").text
    with app.app_context():
        started = db.session.scalars(select(Assessment)).one()
        assert started.force_id == force
        assert started.set_hash == shipped_library().latest("vcc-2022").content_hash
        assert db.session.scalars(select(AuditEvent.action)).all() == ["start assessment"]


def test_starting_twice_with_one_form_starts_one_assessment(app: Flask, browser: Browser) -> None:
    page = browser.get(START)

    browser.send(page, START, **plan())
    first = browser.location
    browser.send(page, START, **plan())

    assert browser.location == first
    with app.app_context():
        assert len(db.session.scalars(select(Assessment)).all()) == 1


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        ({"title": " "}, "Enter a title"),
        ({"title": "\u200b\u2800"}, "Enter a title"),
        ({"title": "x" * 121}, "Title must be 120 characters or fewer"),
        ({"question_set": ""}, "Select a question set"),
        ({"as_at": ["", "", ""]}, "Enter the as-at date"),
        ({"as_at": ["31", "2", "2022"]}, "As-at date must be a real date"),
        (
            {"period_begins": ["4", "3", "0026"]},
            "First day must be in the year 1900 or later",
        ),
        ({"as_at": ["1", "3", "2021"]}, "As-at date must be the same as or after the first day"),
        ({"period_begins": ["4", "3", "2012"]}, "Period must be no longer than 10 years"),
        ({"period_begins": ["4", "3", "1922"]}, "Period must be no longer than 10 years"),
        ({"as_at": ["22", "11", "2026"]}, "As-at date must be today or in the past"),
        (
            {"period_ends": ["4", "3", "2021"]},
            "Last day must be the same as or after the first day",
        ),
    ],
)
@freeze_time("2026-11-21 12:00", tz_offset=0)
def test_a_plan_that_makes_no_sense_is_refused_beside_its_field(
    app: Flask, force: UUID, typed: dict[str, Any], error: str
) -> None:
    browser = sign_in(app, "Asha Coordinator", force, Role.COORDINATOR)

    page = browser.send(browser.get(START), START, expect=200, **plan(**typed))

    assert errors_on(page) == [error]


def test_only_coordinators_of_a_force_start_assessments(app: Flask, force: UUID) -> None:
    body = add_organisation(app, "Testshire PCC", OrganisationKind.LOCAL_POLICING_BODY)

    sign_in(app, "Carl Contributor", force, Role.CONTRIBUTOR).get(START, expect=403)
    sign_in(app, "Paula Coordinator", body, Role.COORDINATOR).get(START, expect=403)


def test_an_assessment_cannot_be_pinned_to_a_set_that_does_not_ship(browser: Browser) -> None:
    page = browser.get(START)

    refused = browser.send(page, START, expect=200, **plan(question_set="made-up-2022 1.0.0"))

    assert errors_on(refused) == ["Select a question set"]


def test_an_earlier_version_is_gone_on_with_and_not_begun(app: Flask, browser: Browser) -> None:
    page = browser.get(START)

    refused = browser.send(page, START, expect=200, **plan(question_set="vcc-2022 1.0.0"))

    newest = shipped_library().latest("vcc-2022").question_set.version
    assert errors_on(refused) == [
        f"Select the question set again: version {newest} has followed 1.0.0"
    ]
    assert one(refused, "#title")["value"] == "Health check 2022"
    with app.app_context():
        assert db.session.scalars(select(Assessment)).all() == []


def test_nothing_is_started_before_the_check_and_all_can_be_changed_there(
    app: Flask, browser: Browser
) -> None:
    typed = plan()
    del typed["sure"]

    check = browser.send(browser.get(START), START, expect=200, **typed)

    with app.app_context():
        assert db.session.scalars(select(Assessment)).all() == []
    shown = " ".join(one(check, ".govuk-summary-list").text.split())
    assert "Title \u2068Health check 2022\u2069" in shown or "Health check 2022" in shown
    assert "5 March 2021 to 4 March 2022" in shown
    assert check.select("#odd") == []
    again = browser.send(check, START, expect=200, again="y")
    assert one(again, "#title")["value"] == "Health check 2022"
    assert one(again, "#period_begins-year")["value"] == "2021"
    assert one(again, "[name=question_set][checked]")["value"] == NEWEST_VCC
    browser.send(check, START, sure="y")
    with app.app_context():
        assert db.session.scalars(select(Assessment.title)).all() == ["Health check 2022"]


@pytest.mark.parametrize(
    ("typed", "odd"),
    [
        ({"period_begins": ["5", "3", "2020"]}, ""),
        ({"period_begins": ["4", "3", "2020"]}, "The period is longer than 2 years"),
        ({"period_begins": ["5", "3", "2012"]}, "The period is longer than 2 years"),
        ({"as_at": ["3", "3", "2022"]}, "The as-at date is before the last day of the period"),
        ({"as_at": ["4", "3", "2023"]}, ""),
        ({"as_at": ["5", "3", "2023"]}, "The as-at date is more than a year after the last day"),
    ],
)
def test_odd_dates_are_asked_about_and_can_be_right(
    app: Flask, browser: Browser, typed: dict[str, Any], odd: str
) -> None:
    sent = plan(**typed)
    del sent["sure"]

    check = browser.send(browser.get(START), START, expect=200, **sent)

    asked = " ".join(" ".join(part.text.split()) for part in check.select("#odd"))
    assert odd in asked
    assert bool(odd) == bool(asked)
    browser.send(check, START, sure="y")
    with app.app_context():
        assert len(db.session.scalars(select(Assessment)).all()) == 1


def test_a_second_assessment_of_the_same_set_and_dates_is_asked_about(
    app: Flask, browser: Browser, force: UUID
) -> None:
    browser.send(browser.get(START), START, **plan())
    first = browser.location
    other = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    sent = plan(title="The same again")
    del sent["sure"]

    check = browser.send(browser.get(START), START, expect=200, **sent)
    elsewhere = sign_in(app, "Olu Outsider", other, Role.COORDINATOR)
    unasked = elsewhere.send(elsewhere.get(START), START, expect=200, **sent)

    assert one(check, "#odd a")["href"] == first
    assert unasked.select("#odd") == []


def test_each_set_says_what_it_covers_and_how_long_it_takes(browser: Browser) -> None:
    page = browser.get(START)

    every = [" ".join(hint.text.split()) for hint in page.select(".govuk-radios__hint")]
    offered = [str(choice["value"]) for choice in page.select("[name=question_set]")]
    newest = [shipped_library().latest(name) for name in ("vcc-2022", "wfof-2011")]
    hints = [every[offered.index(name_edition(shipped))] for shipped in newest]
    assert [hint.partition(". We estimate ")[0] for hint in hints] == [
        "Covers: vetting, information and data, counter-corruption. 64 questions",
        (
            "Covers: public view, media and others, information, gifts and hospitality, "
            "procurement, second jobs, standards and proactivity, governance, going forward. "
            "72 questions"
        ),
    ]
    assert [hint.partition(" hours")[0].rpartition(" ")[2] for hint in hints] == ["11", "12"]
    for hint in hints:
        assert hint.endswith(
            " hours: 10 minutes a question, once you have your figures and documents."
            " Nobody has timed it yet."
        )
    assert offered == [name_edition(shipped) for shipped in newest]
    sources = one(page, "details .govuk-details__text")
    assert "Reconstructed from published 2021/22 findings" in sources.text
    assert "Reconstructed" not in " ".join(hints)
