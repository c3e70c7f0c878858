"""My desk: what a lead and an inspector have before them, narrowed and sorted."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from flask import Flask
from sqlalchemy import inspect, select

from checklist.accounts.models import ForceAccess, Membership
from checklist.assessments.models import Assessment
from checklist.assessments.submissions.models import Submission
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import OrganisationKind
from checklist.db import db, now
from checklist.web.filters import format_day, today_in_london
from tests.assessments.assessments import queries_counted
from tests.assessments.reach.assigning import (
    account_of,
    assign,
    end_yesterday,
    inspector,
    lead,
)
from tests.assessments.sign_off.signed import put_in_state, text_of
from tests.assessments.submissions.sending import (
    begin_signed,
    send,
    withdraw,
)
from tests.browser import Browser, add_organisation, one


@pytest.fixture
def assessment(app: Flask, browser: Browser, force: UUID, inspectorate: UUID) -> UUID:
    """An assessment that was sent to the inspectorate."""
    sent = begin_signed(app, force)
    send(browser, sent)
    return sent


@pytest.fixture
def leading(app: Flask, inspectorate: UUID) -> Browser:
    return lead(app, inspectorate)


def rows_of(by: Browser, query: str = "") -> list[str]:
    """The lines of a desk, as they are read."""
    return [
        " ".join(each.text.split()) for each in by.get(f"/desk{query}").select("#desk tbody tr")
    ]


def test_a_lead_sees_all_that_was_sent_and_who_is_assigned(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID, leading: Browser
) -> None:
    [row] = rows_of(leading)
    assert row.startswith("Testshire Police")
    assert "Submitted" in row
    assert "Judged:" not in row
    assert row.endswith("Nobody")

    inspector(app, inspectorate)
    assign(app, inspectorate, force, ends=today_in_london() + timedelta(days=15))

    [row] = rows_of(leading)
    assert row.endswith(f"Ina Inspector to {format_day(today_in_london() + timedelta(days=15))}")
    assert text_of(leading.get("/desk"), "#how-many") == "1 submission."


def test_what_came_in_and_my_desk_lead_to_one_another(assessment: UUID, leading: Browser) -> None:
    home = leading.get("/")
    desk = leading.get(str(one(home, "main #to-desk")["href"]))

    assert one(desk, "h1").text == "My desk"
    assert str(one(desk, "main #to-came-in")["href"]) == "/#came-in"
    assert one(home, "#came-in").text == "What came in"


def test_an_inspector_sees_what_they_are_assigned_to_while_they_are(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID, leading: Browser
) -> None:
    ina = inspector(app, inspectorate)
    assert rows_of(ina) == []
    assert "You are assigned to nothing that was sent" in ina.get("/desk").text

    one = assign(app, inspectorate, force, ends=today_in_london() + timedelta(days=14))
    assert rows_of(ina)[0].endswith("Ends soon")
    end_yesterday(app, one)

    assert rows_of(ina) == []
    assert len(rows_of(leading)) == 1


def test_who_is_no_inspector_any_more_is_not_said_to_be_assigned(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID, leading: Browser
) -> None:
    inspector(app, inspectorate)
    assign(app, inspectorate, force)
    with app.app_context():
        held = select(Membership).where(Membership.account_id == account_of("Ina Inspector"))
        db.session.scalars(held).one().ended_at = now()
        db.session.commit()

    assert rows_of(leading, "?assigned=nobody")[0].endswith("Nobody")


def test_what_is_withdrawn_or_of_another_inspectorate_is_on_no_desk(
    app: Flask, browser: Browser, assessment: UUID, leading: Browser
) -> None:
    elsewhere = add_organisation(app, "Another Inspectorate", OrganisationKind.INSPECTORATE)
    assert rows_of(lead(app, elsewhere, "Ellis Elsewhere")) == []

    withdraw(browser, assessment, "Sent too early")

    assert rows_of(leading) == []
    assert "Nothing was sent to you yet" in leading.get("/desk").text


def test_it_is_narrowed_to_a_state_a_force_and_what_nobody_has(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID, leading: Browser
) -> None:
    other = add_sent(app, inspectorate, assessment, "Alphashire Police")
    inspector(app, inspectorate)
    assign(app, inspectorate, force)
    put_in_state(app, assessment, AssessmentState.UNDER_REVIEW)

    assert len(rows_of(leading)) == 2
    assert [row[:10] for row in rows_of(leading, "?state=under review")] == ["Testshire "]
    assert [row[:10] for row in rows_of(leading, f"?force={other}")] == ["Alphashire"]
    assert [row[:10] for row in rows_of(leading, "?assigned=nobody")] == ["Alphashire"]
    assert [row[:10] for row in rows_of(leading, "?order=force")] == ["Alphashire", "Testshire "]
    assert [row[:10] for row in rows_of(leading, "?order=sent")] == ["Testshire ", "Alphashire"]
    put_in_state(app, assessment, AssessmentState.CLOSED_UNPUBLISHED)
    assert [row[:10] for row in rows_of(leading)] == ["Alphashire"]
    assert len(rows_of(leading, "?state=closed, not published")) == 1


def test_what_ends_first_is_first_and_what_nobody_has_is_last(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID, leading: Browser
) -> None:
    later = add_sent(app, inspectorate, assessment, "Alphashire Police")
    add_sent(app, inspectorate, assessment, "Betashire Police")
    inspector(app, inspectorate)
    assign(app, inspectorate, force, ends=today_in_london() + timedelta(days=3))
    assign(app, inspectorate, later, ends=today_in_london() + timedelta(days=30))

    found = [row[:9] for row in rows_of(leading, "?order=ending")]

    assert found == ["Testshire", "Alphashir", "Betashire"]


def test_a_filter_that_is_none_is_told_and_narrows_nothing(
    assessment: UUID, leading: Browser
) -> None:
    assert "Not a valid choice" in leading.get("/desk?state=nonsense").text
    assert len(rows_of(leading, "?state=nonsense&page=nonsense")) == 1
    assert "Nothing was found" in leading.get("/desk?page=9999999999").text


def test_sixty_submissions_take_two_pages_and_no_more_statements_than_one(
    app: Flask, inspectorate: UUID, assessment: UUID, leading: Browser
) -> None:
    leading.get("/desk")  # which reads a seal for the first time, and keeps what it counts
    with queries_counted(app) as for_one:
        leading.get("/desk?order=force")
    for number in range(59):
        add_sent(app, inspectorate, assessment, f"Force {number:02}")

    with queries_counted(app) as for_sixty:
        page = leading.get("/desk?order=force")

    assert len(for_sixty) == len(for_one)
    assert text_of(page, "#how-many") == "60 submissions."
    assert len(page.select("#desk tbody tr")) == 50
    assert len(rows_of(leading, "?order=force&page=2")) == 10


def add_sent(app: Flask, inspectorate: UUID, sent: UUID, name: str) -> UUID:
    """Add a force whose assessment was sent to an inspectorate now, as another was."""
    force = add_organisation(app, name, OrganisationKind.FORCE)
    with app.app_context():
        db.session.add(ForceAccess(organisation_id=inspectorate, force_id=force))
        assessment = copy_row(db.session.get_one(Assessment, sent), force_id=force)
        db.session.add(assessment)
        db.session.flush()
        of_sent = select(Submission).where(Submission.assessment_id == sent)
        first = db.session.scalars(of_sent).one()
        db.session.add(
            copy_row(first, assessment_id=assessment.id, reference=name[:20], sent_at=now())
        )
        db.session.commit()
    return force


def copy_row(row: Any, **changed: object) -> Any:
    """Copy a row but for its id and what is changed."""
    kept = {each.key: getattr(row, each.key) for each in inspect(type(row)).column_attrs}
    return type(row)(**(kept | {"id": uuid4()} | changed))
