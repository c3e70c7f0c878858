"""Changing the title, dates and marking of an assessment: recorded, and its effect shown first."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import ForceAccess
from checklist.assessments.models import Assessment
from checklist.audit.models import AuditEvent
from checklist.core.organisations import Marking, OrganisationKind, Role
from checklist.db import db
from tests.assessments.assessments import answer, begin
from tests.browser import Browser, add_organisation, one, sign_in


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    return begin(app, force)


def typed(**other: Any) -> dict[str, Any]:
    """The details as they are, with others in their place."""
    as_is: dict[str, Any] = {
        "title": "Health check",
        "period_begins": ["5", "3", "2021"],
        "period_ends": ["4", "3", "2022"],
        "as_at": ["4", "3", "2022"],
        "marking": "OFFICIAL-SENSITIVE",
    }
    return as_is | other


def recorded(app: Flask) -> list[str]:
    with app.app_context():
        changes = select(AuditEvent.detail).where(AuditEvent.action == "change assessment")
        return list(db.session.scalars(changes))


def test_a_coordinator_changes_the_details_and_the_change_is_recorded(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    path = f"/assessments/{assessment}/details"
    tasks = browser.get(f"/assessments/{assessment}")
    assert one(tasks, f"main a[href='{path}']")
    page = browser.get(path)
    assert one(page, "#title")["value"] == "Health check"
    assert one(page, "#as_at-year")["value"] == "2022"

    changes = typed(title="Spring check", marking="OFFICIAL", as_at=["31", "3", "2022"])
    browser.send(page, path, **changes)
    browser.send(page, path, **changes)

    assert recorded(app) == [
        "title; as-at date 2022-03-04 to 2022-03-31; marking OFFICIAL-SENSITIVE to OFFICIAL"
    ]
    with app.app_context():
        changed = db.session.get_one(Assessment, assessment)
        assert (changed.title, changed.as_at) == ("Spring check", date(2022, 3, 31))
        assert (changed.period_ends, changed.marking) == (date(2022, 3, 4), Marking.OFFICIAL)


def test_what_would_count_differently_is_shown_before_it_is_saved(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    answer(app, assessment, {"vet-01": "4"})
    path = f"/assessments/{assessment}/details"
    question = f"/assessments/{assessment}/questions/vet-01/exhibits/new/link"
    browser.send(
        browser.get(question),
        question,
        form="main form[method=post]",
        title="Vetting report",
        marking="OFFICIAL",
        address="https://example.test/",
        document_date=["1", "3", "2022"],
        strength="E2",
        shows="It",
    )

    check = browser.send(browser.get(path), path, expect=200, **typed(as_at=["28", "2", "2022"]))

    shown = " ".join(one(check, "#changed").text.split())
    assert shown.startswith("vet-01. ")
    before, _, after = shown.partition("After the change:")
    assert "Supported now: 3" in before
    assert after.strip().startswith("1")
    assert "The as-at date is before the last day" in one(check, "#odd").text
    assert recorded(app) == []
    again = browser.send(check, path, expect=200, again="y")
    assert one(again, "#as_at-day")["value"] == "28"
    browser.send(check, path, sure="y")
    assert recorded(app) == ["as-at date 2022-03-04 to 2022-02-28"]


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ({"title": ""}, "Enter a title"),
        ({"period_begins": ["4", "3", "2012"]}, "Period must be no longer than 10 years"),
        ({"as_at": ["4", "3", "2021"]}, "As-at date must be the same as or after the first day"),
    ],
)
def test_wrong_details_are_refused_beside_the_field(
    app: Flask, browser: Browser, assessment: UUID, wrong: dict[str, Any], error: str
) -> None:
    path = f"/assessments/{assessment}/details"

    page = browser.send(browser.get(path), path, expect=200, **typed(**wrong))

    assert [line.text.strip() for line in page.select(".govuk-error-summary__list li")] == [error]
    assert recorded(app) == []


def test_nobody_but_the_forces_own_coordinator_changes_them(
    app: Flask, force: UUID, assessment: UUID
) -> None:
    path = f"/assessments/{assessment}/details"
    other = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    body = add_organisation(app, "Testshire PCC", OrganisationKind.LOCAL_POLICING_BODY)
    with app.app_context():
        db.session.add(ForceAccess(organisation_id=body, force_id=force))
        db.session.commit()

    sign_in(app, "Olu Outsider", other, Role.COORDINATOR).get(path, expect=404)
    sign_in(app, "Paula Coordinator", body, Role.COORDINATOR).get(path, expect=403)
    contributor = sign_in(app, "Carl Contributor", force, Role.CONTRIBUTOR)
    contributor.get(path, expect=403)
    tasks = contributor.get(f"/assessments/{assessment}")
    assert tasks.select(f"main a[href='{path}']") == []
