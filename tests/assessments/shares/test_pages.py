"""A coordinator shares questions out, gives them another day, and takes them back."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Membership
from checklist.assessments.reach.models import Share
from checklist.audit.models import AuditEvent
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db, now
from tests.assessments.assessments import VCC, answer, begin
from tests.assessments.shares.sharing import account_of, add_post, share, soon
from tests.assessments.sign_off.signed import put_in_state
from tests.assessments.submissions.sending import begin_signed
from tests.browser import Browser, add_organisation, one, sign_in

CARL = "Carl Contributor"


@pytest.fixture
def assessment(app: Flask, browser: Browser, force: UUID) -> UUID:
    """An assessment nobody has answered, and a contributor of the force."""
    sign_in(app, CARL, force, Role.CONTRIBUTOR)
    return begin(app, force)


def id_of(app: Flask, name: str) -> str:
    with app.app_context():
        return str(account_of(name))


def shared(app: Flask) -> dict[str, date | None]:
    with app.app_context():
        return {each.question_id: each.due for each in db.session.scalars(select(Share))}


def parts(day: date) -> list[str]:
    return [str(day.day), str(day.month), str(day.year)]


def details(app: Flask) -> list[str]:
    """What the record says of sharing out, in its order."""
    with app.app_context():
        events = db.session.scalars(select(AuditEvent).order_by(AuditEvent.id))
        return [f"{event.action}: {event.detail}" for event in events]


def row_of(page: BeautifulSoup, heading: str) -> list[str]:
    """The cells of the row that begins with this heading."""
    [row] = [tr for tr in page.select("tbody tr") if heading in tr.select("th")[0].text]
    return [" ".join(cell.text.split()) for cell in row.select("td")]


def test_sections_and_questions_are_shared_at_once(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    url = f"/assessments/{assessment}/shares/new"
    typed: dict[str, Any] = {"recipient": id_of(app, CARL), "due": parts(soon())}

    browser.send(browser.get(url), url, sections=["inf"], questions=["vet-01"], **typed)

    section = next(section for section in VCC.sections if section.id == "inf")
    asked = {question.id for question in section.questions if not question.retired}
    assert shared(app) == dict.fromkeys(asked | {"vet-01"}, soon())
    said = one(browser.follow(browser.location), ".govuk-notification-banner").text
    assert f"{len(asked) + 1} questions shared with {CARL}" in said


def test_what_is_shared_again_gets_the_new_day_and_nothing_twice(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    share(app, assessment, CARL, "vet-01", due=soon())
    url, later = f"/assessments/{assessment}/shares/new", soon() + timedelta(days=1)
    page = browser.get(url)
    typed: dict[str, Any] = {"recipient": id_of(app, CARL), "due": parts(later)}

    browser.send(page, url, questions=["vet-01", "vet-02"], **typed)
    browser.send(page, url, questions=["vet-01", "vet-02"], **typed)

    assert shared(app) == {"vet-01": later, "vet-02": later}
    line = f"share questions: vet-01, vet-02 with {CARL}, by {later.isoformat()}"
    assert details(app) == [line]
    assert f"Shared with {CARL}" in browser.get(url).text


def test_what_is_shared_again_without_a_day_keeps_its_own(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    path, carl, day = f"/assessments/{assessment}/shares/new", id_of(app, CARL), soon()
    share(app, assessment, CARL, "vet-01", due=day)

    browser.send(browser.get(path), path, recipient=carl, questions=["vet-01", "vet-02"])

    assert shared(app) == {"vet-01": day, "vet-02": None}


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        ({"questions": ["vet-01"]}, "Select with whom to share"),
        ({"recipient": "carl"}, "Select the sections or questions to share"),
        (
            {"recipient": "carl", "questions": ["vet-01"], "due": ["1", "2", "2022"]},
            "The day to answer by must be today or later",
        ),
        (
            {"recipient": "carl", "questions": ["vet-01"], "due": ["31", "2", "2022"]},
            "Answer by must be a real date",
        ),
    ],
)
def test_what_is_missing_is_named_and_the_choice_stays(
    app: Flask, browser: Browser, assessment: UUID, typed: dict[str, Any], error: str
) -> None:
    url = f"/assessments/{assessment}/shares/new"
    sent = typed | ({"recipient": id_of(app, CARL)} if "recipient" in typed else {})

    page = browser.send(browser.get(url), url, expect=200, **sent)

    assert one(page, ".govuk-error-summary__list a").text == error
    ticked = [box["value"] for box in page.select("input[name=questions][checked]")]
    assert ticked == typed.get("questions", [])
    assert shared(app) == {}


def test_several_get_another_day_and_several_are_taken_back(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    share(app, assessment, CARL, "vet-01", "vet-02", "vet-03", due=soon())
    url = f"/assessments/{assessment}/shares/with/{id_of(app, CARL)}"
    later = soon() + timedelta(days=7)
    two, one_more = ["vet-01", "vet-02"], ["vet-02"]

    browser.send(browser.get(url), url, questions=two, due=parts(later), then="change")
    browser.send(browser.get(url), url, questions=one_more, then="take back")

    assert shared(app) == {"vet-01": later, "vet-03": soon()}
    assert details(app) == [
        f"change due date: vet-01, vet-02 with {CARL}, by {later.isoformat()}",
        f"take back questions: vet-02 from {CARL}",
    ]


def test_all_that_somebody_has_is_taken_back_at_once(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    share(app, assessment, CARL)
    url = f"/assessments/{assessment}/shares/with/{id_of(app, CARL)}"

    nothing = browser.send(browser.get(url), url, expect=200, then="take back")
    browser.send(browser.get(url), url, everything="y", then="take back")

    assert one(nothing, ".govuk-error-summary a").text == (
        "Select the questions to change or take back"
    )
    assert shared(app) == {}


def test_it_opens_the_question_to_them_until_it_is_taken_back(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    carl = sign_in(app, "Cora Contributor", force, Role.CONTRIBUTOR)
    question = f"/assessments/{assessment}/questions/vet-01"
    new = f"/assessments/{assessment}/shares/new"
    recipient = id_of(app, "Cora Contributor")

    carl.get(question, expect=403)
    browser.send(browser.get(new), new, recipient=recipient, questions=["vet-01"])
    carl.send(carl.get(question), question, form="form#answer", value="2")
    back = f"/assessments/{assessment}/shares/with/{recipient}"
    browser.send(browser.get(back), back, questions=["vet-01"], then="take back")

    carl.get(question, expect=403)
    assert "Cora Contributor" in browser.get(question).text, "what they saved stays"


def test_progress_is_told_by_person_and_by_section(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    share(app, assessment, CARL, "vet-01", "vet-02", due=date(2022, 1, 1))
    share(app, assessment, CARL, "vet-03", due=soon())
    answer(app, assessment, {"vet-01": "3"})

    page = browser.get(f"/assessments/{assessment}/shares")

    assert row_of(page, CARL) == ["1 of 3", "1 January 2022", "1 overdue"]
    vetting = VCC.sections[0]
    asked = len(vetting.questions)
    assert row_of(page, vetting.title)[0] == f"1 of {asked}"
    assert row_of(page, vetting.title)[1] == str(asked - 3)


def test_a_section_counts_as_the_list_of_questions_does(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    vetting = VCC.sections[0]
    optional = next(each for each in vetting.questions if each.na_allowed).id
    answer(app, assessment, {"vet-01": "3"})
    path = f"/assessments/{assessment}/questions/{optional}"
    browser.send(
        browser.get(path),
        path,
        form="form#answer",
        value="not applicable",
        note="Nobody has access",
    )

    page = browser.get(f"/assessments/{assessment}/shares")

    counted = f"1 of {len(vetting.questions) - 1}"
    assert row_of(page, vetting.title)[0] == counted
    assert f"{counted} answered" in browser.get(f"/assessments/{assessment}").text


def test_somebody_who_has_left_is_named_and_what_they_had_is_taken_back(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    share(app, assessment, CARL, "vet-01")
    with app.app_context():
        of_carl = Membership.account_id == account_of(CARL)
        db.session.scalars(select(Membership).where(of_carl)).one().ended_at = now()
        db.session.commit()

    page = browser.get(f"/assessments/{assessment}/shares")

    assert "Has left" in page.text
    new = browser.get(f"/assessments/{assessment}/shares/new")
    assert CARL not in one(new, "#recipient").text
    url = f"/assessments/{assessment}/shares/with/{id_of(app, CARL)}"
    browser.send(browser.get(url), url, questions=["vet-01"], then="take back")
    assert shared(app) == {}


def test_a_post_of_another_force_or_a_stranger_is_nobody_to_share_with(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    other = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    sign_in(app, "Olu Outsider", other, Role.CONTRIBUTOR)
    post = add_post(app, other, "Head of vetting")
    url = f"/assessments/{assessment}/shares/new"

    for recipient in (id_of(app, "Olu Outsider"), str(post)):
        page = browser.get(url)
        assert recipient not in str(one(page, "#recipient"))
        browser.send(page, url, expect=200, recipient=recipient, questions=["vet-01"])
    browser.get(f"/assessments/{assessment}/shares/with/{post}", expect=404)
    assert shared(app) == {}


def test_a_deleted_assessment_takes_its_shares_with_it(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    share(app, assessment, CARL, "vet-01")
    url = f"/assessments/{assessment}/delete"

    browser.send(browser.get(url), url, form="form#delete", reason="Begun twice", sure="y")

    assert shared(app) == {}


def test_the_coordinator_chooses_whether_contributors_read_all(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    cora = sign_in(app, "Cora Contributor", force, Role.CONTRIBUTOR)
    question, url = f"/assessments/{assessment}/questions/vet-01", "/people/contributors"

    cora.get(question, expect=403)
    browser.send(browser.get(url), url, reads="all")
    cora.get(question)
    browser.send(browser.get(url), url, reads="shared")

    cora.get(question, expect=403)
    assert details(app) == [
        "chose what contributors read: every question",
        "chose what contributors read: what is shared with them",
    ]
    cora.get(url, expect=403)


@pytest.mark.parametrize("state", [AssessmentState.AWAITING_SIGN_OFF, AssessmentState.SIGNED])
def test_how_far_each_has_come_is_read_where_nothing_is_shared_out_any_more(
    app: Flask, browser: Browser, force: UUID, state: AssessmentState
) -> None:
    assessment = begin_signed(app, force)
    share(app, assessment, "Asha Coordinator", "vet-02")
    put_in_state(app, assessment, state)
    url = f"/assessments/{assessment}/shares"

    assert browser.get(f"/assessments/{assessment}").select(f"a[href='{url}']")
    page = browser.get(url)

    assert "Asha Coordinator" in one(page, "main").text
    assert not page.select(f"main a[href^='{url}/']")
    browser.get(f"{url}/new", expect=409)


def test_what_was_chosen_on_a_page_that_is_too_old_is_given_back_in_its_words(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    path, carl = f"/assessments/{assessment}/shares/new", id_of(app, CARL)
    page = browser.get(path)
    put_in_state(app, assessment, AssessmentState.AWAITING_SIGN_OFF)

    typed: dict[str, Any] = {"recipient": carl, "sections": ["vet"], "questions": ["inf-01"]}
    refused = one(browser.send(page, path, expect=409, **typed), "main").text

    assert CARL in refused
    assert VCC.sections[0].title in refused
    assert "inf-01. " in refused
