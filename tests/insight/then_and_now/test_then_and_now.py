"""Then and now: what earlier rounds found, what was done about it, and what is claimed today."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest
from flask import Flask

from checklist.accounts.models import ForceAccess
from checklist.assessments.pinned_set import shipped_library
from checklist.core.organisations import OrganisationKind, Role
from checklist.core.plans.action_states import ActionState
from checklist.db import db
from checklist.plans.models import ActionDeed
from checklist.web.filters import today_in_london
from tests.assessments.assessments import an_account, answer, begin, queries_counted
from tests.assessments.sign_off.signed import text_of
from tests.assessments.submissions.sending import begin_signed, open_to_inspectorate
from tests.browser import Browser, add_organisation, one, sign_in
from tests.earlier_findings.entering import add_finding
from tests.insight.then_and_now.past_rounds import LAPSED, RENEW, add_round, cause
from tests.plans.planning import build_action, build_answered, build_entry
from tests.reviews.judgements.judging import assigned, begin_sent

NOTHING = "Nothing is recorded of earlier inspections"


def url_of(assessment: UUID) -> str:
    return f"/assessments/{assessment}/then-and-now"


@pytest.fixture
def assessment(app: Flask, force: UUID, browser: Browser) -> UUID:
    """An assessment of today in which one question is answered."""
    assessment = begin(app, force)
    answer(app, assessment, {"vet-03": "3"})
    return assessment


def add_answering(app: Flask, force: UUID, past: UUID, standing: ActionState) -> None:
    """An action that answers a question of an earlier round."""
    with app.app_context():
        author = an_account()
        action = build_action(force, author, "Chase them", standing=standing)
        action.answered = [build_answered(past, "vet-03")]
        db.session.add(action)
        db.session.flush()
        entry = build_entry(action, author)
        entry.deed = ActionDeed.APPROVED if standing is ActionState.APPROVED else ActionDeed.MADE
        db.session.add(entry)
        db.session.commit()


def test_where_nothing_was_found_before_the_page_says_so(
    browser: Browser, assessment: UUID
) -> None:
    page = browser.get(url_of(assessment))

    assert NOTHING in text_of(page, "#nothing")
    nav = one(browser.get(f"/assessments/{assessment}/results"), "a[href$='/then-and-now']")
    assert "Then and now" in nav.text


def test_by_theme_it_shows_what_was_found_the_level_of_then_and_the_claim_of_today(
    app: Flask, force: UUID, browser: Browser, assessment: UUID
) -> None:
    past = add_round(app, force)
    add_finding(app, force, "Too few in the unit", report="Legitimacy 2018/19")

    page = browser.get(url_of(assessment))

    text = text_of(page, "main")
    assert NOTHING not in text
    assert f"Cause of concern: {LAPSED}" in text
    assert "Round one, as at 31 March 2020, published on 1 June 2021" in text
    assert f"Recommendation 1, to chief constable by 30 September 2021: {RENEW}" in text
    assert "It was on version 1.0.0 of the question set" in text_of(page, "#rounds")
    assert one(page, f"a[href$='/assessments/{past}/published#finding-1']")
    row = text_of(page, f"tr:has(a[href$='{assessment}/questions/vet-03'])")
    assert "Final level as at 31 March 2020: Level 1" in row
    assert "Claimed now: 3" in row
    assert "Supported now: 1" in row
    assert "Area for improvement: Too few in the unit" in text
    assert "Legitimacy 2018/19, published in September 2019" in text


def test_an_action_that_answered_it_says_what_came_of_it_to_the_force_alone(
    app: Flask, force: UUID, browser: Browser
) -> None:
    assessment = begin_signed(app, force)
    past = add_round(app, force)
    add_answering(app, force, past, ActionState.APPROVED)
    body = add_organisation(app, "Testshire PCC", OrganisationKind.LOCAL_POLICING_BODY)
    with app.app_context():
        db.session.add(ForceAccess(organisation_id=body, force_id=force))
        db.session.commit()
    connie = sign_in(app, "Connie Commissioner", body, Role.COORDINATOR)

    own, theirs = browser.get(url_of(assessment)), connie.get(url_of(assessment))

    today = today_in_london()
    assert f"Action 1: Chase them, approved as done on {today.day} " in text_of(own, "main")
    assert LAPSED in text_of(theirs, "main")
    assert "Chase them" not in text_of(theirs, "main")


def test_a_report_is_told_of_from_the_day_on_which_it_comes_out(
    app: Flask, force: UUID, browser: Browser, assessment: UUID
) -> None:
    add_round(app, force, published_on=today_in_london() + timedelta(days=1))

    assert NOTHING in text_of(browser.get(url_of(assessment)), "main")
    question = browser.get(f"/assessments/{assessment}/questions/vet-03")
    assert not question.select("#published-before")


def test_only_rounds_before_this_one_and_of_this_force_are_told_of(
    app: Flask, force: UUID, browser: Browser, assessment: UUID
) -> None:
    add_round(app, force, as_at=date(2023, 3, 31))
    add_round(app, add_organisation(app, "Otherton Police", OrganisationKind.FORCE))

    assert NOTHING in text_of(browser.get(url_of(assessment)), "main")


def test_what_other_criteria_found_stands_apart(
    app: Flask, force: UUID, browser: Browser, assessment: UUID
) -> None:
    wfof = shipped_library().latest("wfof-2011")
    question = wfof.question_set.questions[0].id
    add_round(
        app, force, shipped=wfof, findings=(cause(question=question),), levels={question: "no"}
    )

    text = text_of(browser.get(url_of(assessment)), "main")

    assert f"Found by other criteria: {wfof.question_set.title} Cause of concern: {LAPSED}" in text
    assert "Final level" not in text


def test_what_was_restricted_then_is_told_to_nobody_who_is_not_named(
    app: Flask, force: UUID, browser: Browser, assessment: UUID
) -> None:
    add_round(app, force, findings=(cause(), cause(2, "vet-04", "Xanthippe")), restricted="vet-04")
    rita = sign_in(app, "Rita Reader", force, Role.READER)

    for url in (url_of(assessment), f"/assessments/{assessment}/questions/vet-04"):
        assert "Xanthippe" not in rita.get(url).text
    page = rita.get(url_of(assessment))
    assert "1 finding on restricted questions is left out" in text_of(page, "#withheld")


def test_a_question_shows_what_was_published_on_its_theme_and_its_level_of_then(
    app: Flask, force: UUID, browser: Browser
) -> None:
    assessment = begin_signed(app, force)
    past = add_round(app, force)
    add_answering(app, force, past, ActionState.TO_DO)

    shown = text_of(browser.get(f"/assessments/{assessment}/questions/vet-03"), "#published-before")

    assert "Earlier rounds: 1 published finding on this theme" in shown
    assert "Final level then: level 1" in shown
    assert "on version 1.0.0 of the question set" in shown
    assert f"Cause of concern: {LAPSED}" in shown
    assert "Action 1: Chase them, to do" in shown
    elsewhere = browser.get(f"/assessments/{assessment}/questions/cor-06")
    assert not elsewhere.select("#published-before")


def test_inspectors_see_it_beside_what_they_judge(
    app: Flask, force: UUID, browser: Browser
) -> None:
    inspectorate = open_to_inspectorate(app, force)
    assessment = begin_sent(app, force, browser)
    add_round(app, force)
    inspector = assigned(app, inspectorate, force)

    page = inspector.get(f"/assessments/{assessment}/review/questions/vet-03")

    assert LAPSED in text_of(page, "#published-before")
    assert LAPSED in text_of(inspector.get(url_of(assessment)), "main")


def test_its_queries_do_not_grow_with_rounds_findings_and_actions(
    app: Flask, force: UUID, browser: Browser, assessment: UUID
) -> None:
    pages = (url_of(assessment), f"/assessments/{assessment}/questions/vet-03")

    def count() -> list[int]:
        counted = []
        for page in pages:
            browser.get(page)
            with queries_counted(app) as sent:
                browser.get(page)
            counted.append(len(sent))
        return counted

    past = add_round(app, force)
    add_answering(app, force, past, ActionState.APPROVED)
    few = count()
    for year in range(2010, 2016):
        add_round(
            app, force, as_at=date(year, 3, 31), findings=tuple(cause(n) for n in range(1, 6))
        )
    for number in range(5):
        add_finding(app, force, f"Found {number}", theme="vetting-validity")

    more = count()

    assert [after - before for before, after in zip(few, more, strict=True)] == [1, 1]
