"""A lead assigns inspectors and the review begins; then nothing can be withdrawn (7.2, step 10)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select, update

from checklist.accounts.models import ForceAccess, Membership
from checklist.audit.models import AuditEvent
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db, now
from checklist.web.filters import today_in_london
from tests.assessments.reach.assigning import account_of, inspector, lead
from tests.assessments.sign_off.signed import read_state, text_of
from tests.assessments.submissions.racing import press_at_once
from tests.assessments.submissions.sending import begin_signed, send
from tests.browser import Browser, add_organisation, hidden_fields, one, sign_in


@pytest.fixture
def assessment(app: Flask, browser: Browser, force: UUID, inspectorate: UUID) -> UUID:
    """An assessment that was sent to the inspectorate."""
    sent = begin_signed(app, force)
    send(browser, sent)
    return sent


def _fill_in(app: Flask, *names: str) -> dict[str, Any]:
    """Who is assigned, from today for a hundred days."""
    with app.app_context():
        people = [str(account_of(name)) for name in names]
    today = today_in_london()
    days = (today, today + timedelta(days=100))
    first, last = ([str(each.day), str(each.month), str(each.year)] for each in days)
    return {"people": people, "begins": first, "ends": last}


def assign(app: Flask, by: Browser, url: str, *names: str, **typed: Any) -> BeautifulSoup:
    expect = typed.pop("expect", 302)
    sent: dict[str, Any] = _fill_in(app, *names) | typed
    return by.send(by.get(url), url, form="form#assign", expect=expect, **sent)


def test_the_example_of_a_last_day_is_one_that_is_taken(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID
) -> None:
    leading = lead(app, inspectorate)
    inspector(app, inspectorate)
    hint = text_of(leading.get("/assignments/new"), "#ends-hint")
    assert hint.startswith("For example, ")

    ends = hint.removeprefix("For example, ").split()
    assign(app, leading, "/assignments/new", "Ina Inspector", force=str(force), ends=ends)

    assert "Ina Inspector" in text_of(leading.get("/assignments"), "#assignments")


def test_two_are_assigned_the_review_begins_and_withdrawing_is_refused(
    app: Flask, browser: Browser, force: UUID, inspectorate: UUID, assessment: UUID
) -> None:
    leading = lead(app, inspectorate)
    first, second = inspector(app, inspectorate), inspector(app, inspectorate, "Ivo Two")
    begin = f"/assessments/{assessment}/review/begin"
    assert "No inspector is assigned" in text_of(leading.get(begin), "#missing")
    first.get(begin, expect=403)

    assign(app, leading, "/assignments/new", "Ina Inspector", "Ivo Two", force=str(force))

    assert "Testshire Police, all that it sends" in text_of(second.get("/assignments"))
    first.send(first.get(begin), begin, form="form#begin")
    assert read_state(app, assessment) is AssessmentState.UNDER_REVIEW
    withdrawing = browser.get(f"/assessments/{assessment}/withdraw", expect=409)
    assert "The review has begun, so this cannot be withdrawn" in withdrawing.text
    assert "Write a note to the inspectors: they can ask for changes" in withdrawing.text
    submission = text_of(browser.get(f"/assessments/{assessment}/submissions/1"))
    assert "Ina Inspector" not in submission


def test_an_assignment_that_is_pressed_twice_at_the_same_moment_is_one(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID
) -> None:
    url, leading = "/assignments/new", lead(app, inspectorate)
    inspector(app, inspectorate)
    fields = hidden_fields(one(leading.get(url), "form#assign"))
    sent = fields | _fill_in(app, "Ina Inspector") | {"force": str(force)}

    answers = press_at_once(*[(leading, url, sent)] * 2)

    assert [status for status, _ in answers] == [302, 302]
    assert len(leading.get("/assignments").select("#assignments a")) == 1


def test_who_has_or_had_a_role_in_the_force_cannot_be_assigned(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID
) -> None:
    leading = lead(app, inspectorate)
    inspector(app, inspectorate)
    sign_in(app, "Ina Inspector", force, Role.READER)

    told = assign(app, leading, "/assignments/new", "Ina Inspector", force=str(force), expect=200)

    assert "has or had a role in Testshire Police" in told.text
    offered = leading.get(f"/assessments/{assessment}/assign")
    assert offered.select("input[name=people][disabled]")


def test_who_is_no_inspector_any_more_is_said_to_be_none_and_nothing_typed_is_lost(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID
) -> None:
    url, leading = "/assignments/new", lead(app, inspectorate)
    for name in ("Ina Inspector", "Ivo Two"):
        inspector(app, inspectorate, name)
    opened, typed = leading.get(url), _fill_in(app, "Ina Inspector") | {"force": str(force)}
    with app.app_context():
        member = select(Membership).filter_by(account_id=account_of("Ina Inspector"))
        db.session.scalars(member).one().ended_at = now()
        db.session.commit()

    told = leading.send(opened, url, form="form#assign", expect=200, **typed)

    said = text_of(told, "#people-error")
    assert "Ina Inspector is no inspector any more. Look who is selected now" in said
    assert told.select(f"option[value='{force}'][selected]")


def test_where_the_last_inspectors_have_gone_the_page_names_them_and_keeps_what_was_typed(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID
) -> None:
    url, leading = "/assignments/new", lead(app, inspectorate)
    for name in ("Ina Inspector", "Ivo Two"):
        inspector(app, inspectorate, name)
    sign_in(app, "Olu Outsider", force, Role.READER)
    opened, typed = leading.get(url), _fill_in(app, "Ina Inspector", "Ivo Two")
    with app.app_context():
        role = update(Membership).where(Membership.role == Role.INSPECTOR)
        db.session.execute(role.values(ended_at=now()))
        db.session.commit()

    told = leading.send(
        opened, url, form="form#assign", expect=200, **typed | {"force": str(force)}
    )

    said = text_of(told, "#people-error")
    assert "Ina Inspector and Ivo Two are no inspectors any more" in said
    assert "Look who is selected" not in said, "nobody is left to select"
    assert "no inspectors any more" in text_of(told, "#people")
    assert told.select(f"option[value='{force}'][selected]")
    days = [str(each.get("value")) for each in told.select("#assign input[name=ends]")]
    assert days == typed["ends"]
    again = _fill_in(app, "Olu Outsider") | {"force": str(force)}
    told = leading.send(told, url, form="form#assign", expect=200, **again)
    assert "Somebody whom you selected is no inspector" in text_of(told, "#people-error")
    assert "Olu" not in told.text


def test_nobody_is_assigned_until_a_day_that_cannot_be_meant(
    app: Flask, force: UUID, inspectorate: UUID
) -> None:
    leading = lead(app, inspectorate)
    inspector(app, inspectorate)

    told = assign(
        app,
        leading,
        "/assignments/new",
        "Ina Inspector",
        force=str(force),
        ends=["31", "12", "9999"],
        expect=200,
    )

    assert "within five years" in text_of(told, "#ends-error")


def test_a_declared_conflict_ends_the_assignment_at_once_and_bars_another(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID
) -> None:
    leading, assigned = lead(app, inspectorate), inspector(app, inspectorate)
    url = f"/assessments/{assessment}/assign"
    assign(app, leading, url, "Ina Inspector")
    assigned.get(f"/assessments/{assessment}")

    [link] = assigned.get("/assignments").select("#assignments a")
    page = assigned.get(str(link["href"]))
    assigned.send(page, str(link["href"]), form="form#end", reason="My brother works there")

    assigned.get(f"/assessments/{assessment}", expect=403)
    assert "My brother works there" in text_of(leading.get("/assignments"))
    told = assign(app, leading, url, "Ina Inspector", expect=200)
    assert "declared a conflict of interest" in told.text


def test_a_declared_conflict_ends_all_that_somebody_is_assigned_to_at_the_force(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID
) -> None:
    leading, assigned = lead(app, inspectorate), inspector(app, inspectorate)
    assign(app, leading, f"/assessments/{assessment}/assign", "Ina Inspector")
    assign(app, leading, "/assignments/new", "Ina Inspector", force=str(force))
    link = assigned.get("/assignments").select("#assignments a")[0]
    page = assigned.get(str(link["href"]))

    assigned.send(page, str(link["href"]), form="form#end", reason="My brother works there")

    assigned.get(f"/assessments/{assessment}", expect=403)
    told = text_of(leading.get("/assignments"), "#assignments")
    assert told.count("Conflict of interest") == 2
    with app.app_context():
        deeds = select(AuditEvent).filter_by(action="declared a conflict of interest")
        assert len(db.session.scalars(deeds).all()) == 2


def test_a_lead_ends_an_assignment_early_with_a_reason(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID
) -> None:
    leading, assigned = lead(app, inspectorate), inspector(app, inspectorate)
    assign(app, leading, "/assignments/new", "Ina Inspector", force=str(force))
    [link] = leading.get("/assignments").select("#assignments a")
    page = leading.get(str(link["href"]))
    assert "Also by Ina Inspector." in text_of(page, "form#end")
    leading.send(page, str(link["href"]), form="form#end", reason="Moved to another inspection")

    assigned.get(f"/assessments/{assessment}", expect=403)
    assert "Ended early" in text_of(assigned.get("/assignments"))
    assert "Moved to another inspection" in text_of(assigned.get("/assignments"))


def test_a_lead_closes_without_publishing_for_a_reason_the_force_reads(
    app: Flask, browser: Browser, force: UUID, inspectorate: UUID, assessment: UUID
) -> None:
    leading = lead(app, inspectorate)
    body = add_organisation(app, "Testshire PCC", OrganisationKind.LOCAL_POLICING_BODY)
    with app.app_context():
        db.session.add(ForceAccess(organisation_id=body, force_id=force))
        db.session.commit()
    watching = sign_in(app, "Eve Watcher", body, Role.READER)
    url = f"/assessments/{assessment}/review/close"
    leading.send(leading.get(url), url, form="form#close", reason="Superseded by a new return")

    assert read_state(app, assessment) is AssessmentState.CLOSED_UNPUBLISHED
    told = text_of(browser.get(f"/assessments/{assessment}/sign-off"))
    assert "Superseded by a new return" in told
    for reader in (browser, leading, watching):
        sent = reader.get(f"/assessments/{assessment}/submissions/1")
        assert "Superseded by a new return" in text_of(sent, "#closed")
