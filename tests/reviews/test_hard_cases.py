"""People who come and go in mid-review, and editions that do: section 10 of the practice."""

from __future__ import annotations

from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select, update

from checklist.accounts.models import Membership
from checklist.core.assessment_states import AssessmentState
from checklist.core.question_sets.library import ShippedSet
from checklist.db import db, now
from checklist.reviews.judgements.models import JudgementDraft
from tests.accounts.managing import administrator, id_of, invite
from tests.accounts.people import OTHER_PASSWORD, stranger
from tests.assessments.assessments import EARLIER, VCC, answer, begin_edition, name_edition
from tests.assessments.reach.assigning import account_of, assign, end_yesterday, inspector, lead
from tests.assessments.sign_off.signed import (
    begin_awaiting,
    put_in_state,
    read_state,
    sign,
    signatory,
    text_of,
)
from tests.assessments.submissions.sending import send
from tests.assessments.test_start_form import START, plan
from tests.browser import Browser, hidden_fields, one
from tests.reviews.comments.commenting import approve_and_send
from tests.reviews.draft_reports.drafting import complete_review, send_draft
from tests.reviews.judgements.judging import (
    REASON,
    add_draft,
    address,
    find_judgements,
    judge,
    press,
)
from tests.reviews.publishing.publishing import publish
from tests.reviews.requests.requesting import begin_reviewed, request_changes
from tests.reviews.requests.test_ending import end

HALF = "Half a sentence"


@pytest.fixture
def lee(app: Flask, inspectorate: UUID) -> Browser:
    return lead(app, inspectorate)


@pytest.fixture
def assessment(app: Flask, browser: Browser, force: UUID, lee: Browser) -> UUID:
    return begin_reviewed(app, force, browser, "Lee Lead")


def end_roles(app: Flask, name: str) -> None:
    with app.app_context():
        held = update(Membership).where(Membership.account_id == account_of(name))
        db.session.execute(held.values(ended_at=now()))
        db.session.commit()


def test_an_assignment_that_ends_while_somebody_types_takes_nothing_and_loses_nothing(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID, lee: Browser
) -> None:
    ina = inspector(app, inspectorate)
    assignment = assign(app, inspectorate, force)
    judge(ina, assessment, "vet-03", choice="another level", level="0", reason=REASON)
    opened = ina.get(address(assessment, "vet-01"))
    add_draft(app, assessment, "vet-01", "Ina Inspector")
    end_yesterday(app, assignment)

    press(ina, opened, assessment, "vet-01", expect=404, choice="agree")

    assert set(find_judgements(app, assessment, "Ina Inspector")) == {"vet-03"}
    with app.app_context():
        assert db.session.scalars(select(JudgementDraft.question_id)).all() == ["vet-01"]
    assert REASON in text_of(lee.get(address(assessment, "vet-03")))
    url = f"/assessments/{assessment}/assign"
    page = lee.get(url)
    with app.app_context():
        people = [str(account_of("Ina Inspector"))]
    parts = {
        name: [str(each.get("value", "")) for each in page.select(f"[name={name}]")]
        for name in ("begins", "ends")
    }
    ends = [parts["begins"][0], parts["begins"][1], str(int(parts["begins"][2]) + 1)]
    lee.send(page, url, form="form#assign", people=people, begins=parts["begins"], ends=ends)
    assert HALF in ina.get(address(assessment, "vet-01")).text


def test_where_the_lead_is_absent_any_other_lead_acts_and_nobody_else(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID
) -> None:
    ina, other = inspector(app, inspectorate), lead(app, inspectorate, "Lou Lead")
    assign(app, inspectorate, force)
    request_changes(app, assessment, "Lee Lead")
    end_roles(app, "Lee Lead")

    ina.get(f"/assessments/{assessment}/review/close", expect=403)
    ina.get(f"/assessments/{assessment}/assign", expect=403)
    end(other, assessment, "withdraw")

    assert read_state(app, assessment) is AssessmentState.UNDER_REVIEW


def test_where_no_lead_is_left_an_administrator_names_one_and_the_record_shows_it(
    app: Flask, inspectorate: UUID, assessment: UUID
) -> None:
    ada = administrator(app)
    place = f"/organisations/{inspectorate}"
    assert "Invite the first" not in text_of(ada.get(place))
    lee_id = id_of(app, "lee.lead@example.test")
    ending = f"{place}/people/{lee_id}/end"
    ada.send(ada.get(ending), ending)

    link = invite(ada, role="lead inspector", path=f"{place}/invite")
    ivy = stranger(app)
    ivy.send(ivy.get(link), link, form="form#join", password=OTHER_PASSWORD)

    url = f"/assessments/{assessment}/review/close"
    ivy.send(ivy.get(url), url, form="form#close", reason="The force has merged")
    assert read_state(app, assessment) is AssessmentState.CLOSED_UNPUBLISHED
    record = text_of(ivy.get("/organisation/timeline"))
    assert "Ivy Invited" in record
    assert "lead inspector" in record


def test_where_a_signatory_leaves_before_signing_another_signs(
    app: Flask, browser: Browser, force: UUID
) -> None:
    awaiting = begin_awaiting(app, force)
    leaving, staying = signatory(app, force), signatory(app, force, "Sue Second")
    page = leaving.get(f"/assessments/{awaiting}/sign")
    end_roles(app, "Sam Signatory")

    refused = leaving.client.post(f"/assessments/{awaiting}/sign", data=read_hidden(page))
    assert refused.status_code in (401, 403, 404)
    assert read_state(app, awaiting) is AssessmentState.AWAITING_SIGN_OFF
    sign(staying, awaiting)

    assert read_state(app, awaiting) is AssessmentState.SIGNED
    assert "by Sue Second" in text_of(browser.get(f"/assessments/{awaiting}"), "#signed-by")


def read_hidden(page: BeautifulSoup) -> dict[str, str]:
    return hidden_fields(one(page, "form#sign")) | {"capacity": "deputy chief constable"}


def test_where_the_signatory_leaves_after_signing_the_seal_stands_for_inspectors(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID, lee: Browser
) -> None:
    end_roles(app, "Sam Signatory")

    shown = text_of(lee.get(f"/assessments/{assessment}/submissions/1"))

    assert "Sam Signatory, deputy chief constable" in shown


def test_after_a_request_a_force_cannot_withdraw_and_is_told_what_to_do(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    request_changes(app, assessment, "Lee Lead")

    refused = browser.get(f"/assessments/{assessment}/withdraw", expect=409)

    told = text_of(refused)
    assert "The review has begun, so this cannot be withdrawn" in told
    assert "Write a note to the inspectors: they can ask for changes" in told


@pytest.mark.parametrize(
    "shipped", [each for each in EARLIER if each.question_set.id == VCC.id], ids=name_edition
)
@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_newer_edition_changes_nothing_of_a_review_of_an_earlier_one(
    app: Flask, browser: Browser, force: UUID, inspectorate: UUID, shipped: ShippedSet
) -> None:
    assessment = begin_edition(app, force, shipped)
    answer(app, assessment, {"vet-01": "3", "vet-02": "2"})
    put_in_state(app, assessment, AssessmentState.AWAITING_SIGN_OFF)
    sign(signatory(app, force), assessment)
    send(browser, assessment)
    put_in_state(app, assessment, AssessmentState.UNDER_REVIEW)
    ina = inspector(app, inspectorate)
    assign(app, inspectorate, force)

    judge(ina, assessment, "vet-01", choice="another level", level="1", reason=REASON)

    version = shipped.question_set.version
    assert f"version {version}" in text_of(ina.get("/desk"))
    assert find_judgements(app, assessment, "Ina Inspector")["vet-01"].level == "1"
    ina.get(f"/assessments/{assessment}/review/findings/grades")


@pytest.mark.parametrize(
    "shipped", [each for each in EARLIER if each.question_set.id == VCC.id], ids=name_edition
)
@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_of_an_edition_that_another_followed_a_review_goes_on_and_nothing_new_is_started(
    app: Flask, browser: Browser, force: UUID, inspectorate: UUID, lee: Browser, shipped: ShippedSet
) -> None:
    assessment = begin_edition(app, force, shipped)
    answer(app, assessment, {"vet-01": "3"})
    put_in_state(app, assessment, AssessmentState.AWAITING_SIGN_OFF)
    sam = signatory(app, force)
    sign(sam, assessment)
    send(browser, assessment)
    put_in_state(app, assessment, AssessmentState.UNDER_REVIEW)
    inspector(app, inspectorate)
    assign(app, inspectorate, force)
    complete_review(app, assessment, lee, question="vet-01")
    send_draft(lee, assessment)
    approve_and_send(sam, assessment)
    publish(lee, assessment)

    version = shipped.question_set.version
    assert f"version {version}" in text_of(browser.get(f"/assessments/{assessment}"))
    lee.get(f"/assessments/{assessment}/review/questions")
    page = browser.get(START)
    offered = [str(each["value"]) for each in page.select("input[name=question_set]")]
    assert f"{VCC.id} {VCC.version}" in offered
    assert f"{VCC.id} {version}" not in offered
    refused = browser.send(page, START, expect=200, **plan(question_set=f"{VCC.id} {version}"))
    assert f"version {VCC.version} has followed {version}" in text_of(refused)
