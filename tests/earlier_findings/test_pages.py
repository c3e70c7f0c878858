"""The pages of earlier findings: who enters, changes and reads which, and what is refused."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import ForceAccess
from checklist.audit.models import AuditEvent
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from tests.assessments.reach.assigning import assign, end_yesterday, inspector, lead
from tests.assessments.submissions.sending import open_to_inspectorate
from tests.browser import Browser, add_organisation, one, sign_in
from tests.earlier_findings.entering import FINDINGS, NEW, TYPED, add_finding, change, enter


def test_a_coordinator_enters_a_finding_and_the_force_and_its_inspectors_read_it(
    app: Flask, force: UUID, browser: Browser
) -> None:
    inspectorate = open_to_inspectorate(app, force)
    reader = sign_in(app, "Ray Reader", force, Role.READER)

    enter(browser)
    address = browser.location

    for each in (browser, reader, lead(app, inspectorate)):
        page = each.get(address).select_one("main")
        assert page is not None
        text = " ".join(page.text.split())
        assert "Too few people in the counter-corruption unit" in text
        assert "Counter-corruption capacity and outside links" in text
        assert "published in September 2019" in text
        assert one(page, "a[href='https://reports.test/legitimacy']").text.startswith("Legitimacy")
        assert "Too few people" in each.get(FINDINGS).text


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        (["17", "11", "2022"], "published on 17 November 2022"),
        (["", "2", "2020"], "published in February 2020"),
        (["", "", "2016"], "published in 2016"),
    ],
)
def test_of_the_date_of_a_report_day_and_month_may_be_left_out(
    browser: Browser, typed: list[str], shown: str
) -> None:
    enter(browser, published=typed)
    address = browser.location

    assert shown in " ".join(browser.get(address).text.split())
    boxes = browser.get(f"{address}/change").select("input[name=published]")
    assert [str(box.get("value", "")) for box in boxes] == typed


@pytest.mark.parametrize(
    ("field", "typed", "error"),
    [
        ("text", "", "Enter what was found"),
        ("kind", "", "Select what the report called it"),
        ("theme", "vcc-2022/luck", "Select a theme"),
        ("report", "", "Enter the report"),
        ("address", "reports.test", "Enter a web address that begins with https:// or http://"),
        ("published", ["", "", ""], "Enter when the report was published"),
        ("published", ["4", "", "2019"], "must include a month, or leave the day empty too"),
        ("published", ["4", "3", ""], "must include a year"),
        ("published", ["", "13", "2019"], "must be a real date"),
        ("published", ["", "", "2999"], "must be today or in the past"),
        ("standing", "", "Select where it stands"),
        ("closed_on", ["1", "2", "2020"], "Select “Closed” above"),
    ],
)
def test_what_cannot_be_entered_is_said_beside_its_field_and_nothing_typed_is_lost(
    browser: Browser, field: str, typed: object, error: str
) -> None:
    page = enter(browser, expect=200, **{"standing_note": "Read on its page", field: typed})

    assert error in one(page, ".govuk-error-summary").text
    assert one(page, "textarea#standing_note").text.strip() == "Read on its page"
    assert "No earlier finding is entered yet" in browser.get(FINDINGS).text


def test_it_cannot_have_been_closed_before_it_was_published(browser: Browser) -> None:
    page = enter(browser, expect=200, standing="closed", closed_on=["31", "8", "2019"])

    assert "must not be before the report" in one(page, ".govuk-error-summary").text
    enter(browser, standing="closed", closed_on=["1", "9", "2019"])


def test_each_change_is_kept_with_who_made_it_and_is_on_the_record(
    app: Flask, browser: Browser
) -> None:
    enter(browser)
    address = browser.location

    change(browser, address, standing="closed", text="Too few people, and no software")

    history = one(browser.get(address), "#history")
    assert [item.text.split()[0] for item in history.find_all("li", recursive=False)] == [
        "Changed",
        "Entered",
    ]
    assert "Too few people in the counter-corruption unit" in history.text
    with app.app_context():
        deeds = db.session.scalars(
            select(AuditEvent.action).where(AuditEvent.subject.startswith("earlier finding"))
        ).all()
    assert sorted(deeds) == ["changed an earlier finding", "entered an earlier finding"]


def test_saving_what_stands_already_adds_nothing_to_the_history(browser: Browser) -> None:
    enter(browser)
    address = browser.location

    change(browser, address)

    assert len(one(browser.get(address), "#history").select("li")) == 1


def test_what_was_changed_while_the_page_was_open_is_not_overwritten(
    browser: Browser,
) -> None:
    enter(browser)
    address = browser.location
    url = f"{address}/change"
    opened = browser.get(url)
    change(browser, address, text="Said by a colleague")

    typed = TYPED | {"text": "Said by me"}
    page = browser.send(opened, url, form="form#enter", expect=200, **typed)

    assert "was changed after you opened this page" in one(page, ".govuk-error-summary").text
    assert "Said by a colleague" in one(page, "#saved").text
    assert one(page, "textarea#text").text.strip() == "Said by me"


def test_each_side_changes_only_what_it_entered(app: Flask, force: UUID, browser: Browser) -> None:
    leading = lead(app, open_to_inspectorate(app, force))
    enter(browser)
    of_force = browser.location
    enter(leading, text="Gifts are not understood")
    of_inspectors = leading.location

    for each, theirs, others in (
        (browser, of_force, of_inspectors),
        (leading, of_inspectors, of_force),
    ):
        assert each.get(theirs).select_one(f"a[href='{theirs}/change']")
        assert each.get(others).select_one(f"a[href='{others}/change']") is None
        refused = each.get(f"{others}/change", expect=403)
        assert "entered this finding, so only" in refused.text


def test_people_of_another_force_find_nothing(app: Flask, force: UUID) -> None:
    finding = add_finding(app, force, "Lapsed clearance")
    other = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    stranger = sign_in(app, "Olga Other", other, Role.COORDINATOR)

    stranger.get(f"{FINDINGS}/{finding}", expect=404)
    stranger.get(f"{FINDINGS}/{finding}/change", expect=404)
    assert "Lapsed clearance" not in stranger.get(FINDINGS).text
    assert "Lapsed clearance" not in stranger.get(f"{FINDINGS}?force={force}").text


def test_an_inspector_sees_those_of_forces_that_they_are_assigned_to_while_they_are(
    app: Flask, force: UUID
) -> None:
    inspectorate = open_to_inspectorate(app, force)
    finding = add_finding(app, force, "Lapsed clearance")
    inspecting = inspector(app, inspectorate)

    inspecting.get(f"{FINDINGS}/{finding}", expect=404)
    assert "No force is open to you yet" in inspecting.get(FINDINGS).text
    assert "You are assigned to no force today" in inspecting.get(NEW).text

    assignment = assign(app, inspectorate, force)
    assert "Lapsed clearance" in inspecting.get(FINDINGS).text
    enter(inspecting)
    inspecting.get(inspecting.location)

    end_yesterday(app, assignment)
    inspecting.get(f"{FINDINGS}/{finding}", expect=404)


def test_a_lead_enters_for_a_force_that_is_open_to_them_and_for_no_other(
    app: Flask, force: UUID
) -> None:
    inspectorate = open_to_inspectorate(app, force)
    leading = lead(app, inspectorate)
    second = add_organisation(app, "Secondshire Police", OrganisationKind.FORCE)
    closed = add_organisation(app, "Elsewhere Police", OrganisationKind.FORCE)
    with app.app_context():
        db.session.add(ForceAccess(organisation_id=inspectorate, force_id=second))
        db.session.commit()

    assert "Select a force" in enter(leading, expect=200, force="").text
    assert "Select a force" in enter(leading, expect=200, force=str(closed)).text
    enter(leading, force=str(second))

    assert "Too few people" in leading.get(f"{FINDINGS}?force={second}").text
    assert "Too few people" not in leading.get(f"{FINDINGS}?force={force}").text


def test_the_page_says_who_reads_what_is_entered(app: Flask, force: UUID, browser: Browser) -> None:
    open_to_inspectorate(app, force)

    seen = one(browser.get(NEW), "#text-seen").text

    assert "inspectors and lead inspectors of The Inspectorate" in seen


def test_before_a_force_is_chosen_the_page_names_no_force_that_will_not_read_it(
    app: Flask, force: UUID
) -> None:
    inspectorate = open_to_inspectorate(app, force)
    other = add_organisation(app, "Otherford Police", OrganisationKind.FORCE)
    with app.app_context():
        db.session.add(ForceAccess(force_id=other, organisation_id=inspectorate))
        db.session.commit()
    lee = lead(app, inspectorate)

    page = lee.get(NEW)

    assert {str(each["value"]) for each in page.select("#force option")} >= {str(force), str(other)}
    for box in ("text", "report", "address", "standing_note"):
        seen = one(page, f"#{box}-seen").text
        assert seen == (
            "Seen by: the force that you choose, its local policing body and assigned inspectors"
            " and lead inspectors of the inspectorates that it is open to."
        )
    enter(lee, force=str(other))
    seen = one(lee.get(f"{lee.location}/change"), "#text-seen").text
    assert "Otherford Police" in seen
    assert "Testshire" not in seen
