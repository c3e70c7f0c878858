"""A finding that repeats one of an earlier published report, which it takes the place of."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select, update

from checklist.assessments.models import Assessment
from checklist.core.organisations import Role
from checklist.core.plans.closure_states import ClosureState
from checklist.core.review_reports.report_content import ReviewReport
from checklist.core.reviews.findings import PublishedKind
from checklist.db import db
from checklist.plans.finding_closures.closure_queries import load_standings
from checklist.reviews.findings.models import Finding
from checklist.web.filters import format_day, today_in_london
from tests.across_forces.many_forces import publish_round
from tests.assessments.assessments import an_account
from tests.assessments.reach.assigning import account_of
from tests.assessments.restrictions.story import restrict
from tests.assessments.shares.sharing import add_body
from tests.assessments.sign_off.signed import text_of
from tests.browser import Browser, sign_in
from tests.core.review_reports.reports import IMPROVEMENT, build
from tests.plans.closing import Parties, build_due, close, due, place, standing
from tests.plans.planning import TITLE, id_of_person, make
from tests.responses.published import add_version, publish_report
from tests.reviews.findings.finding import build_finding
from tests.reviews.judgements.judging import begin_sent

_DRAFTED = 4
"""The number under which inspectors draft the finding that is number 1 of its report."""


@pytest.fixture
def review(app: Flask, force: UUID, assessment: UUID, browser: Browser, parties: Parties) -> UUID:
    """The next round of the force, with a finding that is drafted; its report numbers it anew."""
    review = begin_sent(app, force, browser)
    with app.app_context():
        author = an_account()
        db.session.add(build_finding(review, parties.inspectorate, author, "vet-16", _DRAFTED))
        db.session.commit()
    return review


def url_of(review: UUID) -> str:
    return f"/assessments/{review}/review/findings/{_DRAFTED}"


def say(by: Browser, review: UUID, earlier: str, expect: int = 302) -> BeautifulSoup:
    url = f"{url_of(review)}/repeats"
    return by.send(by.get(url), url, form="form#repeat", expect=expect, earlier=earlier)


def build_repeating(kind: PublishedKind = PublishedKind.AREA_FOR_IMPROVEMENT) -> ReviewReport:
    return build(findings=(replace(IMPROVEMENT, number=1, kind=kind),))


def publish(app: Flask, review: UUID) -> None:
    publish_report(app, review, days_ago=0, report=build_repeating())
    with app.app_context():
        db.session.execute(update(Finding).values(report_number=1))
        db.session.commit()


def test_the_earlier_finding_is_superseded_once_the_new_one_is_published(
    app: Flask, browser: Browser, assessment: UUID, review: UUID, parties: Parties
) -> None:
    address = make(browser, f"{assessment}/2", id_of_person(app, "Cleo Contributor"))

    say(parties.ina, review, f"{assessment}/2")

    said = f"Repeats finding 2 of the report published on {format_day(due(-40))}"
    assert said in text_of(parties.ina.get(url_of(review)), f"#repeats-{_DRAFTED}")
    assert "Open since" in standing(browser, assessment, 2)

    publish(app, review)

    assert "Superseded" in standing(browser, assessment, 2)
    assert "Finding 1 of the report published on" in standing(browser, assessment, 2)
    browser.get(place(assessment, 2, 0, "ask"), expect=409)
    assert said in text_of(browser.get(f"/assessments/{review}/published"), "#repeats-1")
    chosen = f"{review}/1"
    page = browser.get(f"{address}/change")
    assert chosen in [str(each["value"]) for each in page.select("input[name=answered]")]
    browser.send(
        page,
        f"{address}/change",
        form="form#action",
        title=TITLE,
        answered=chosen,
        owner=str(id_of_person(app, "Cleo Contributor")),
    )
    assert TITLE in browser.get(place(review, 1)).text
    assert TITLE not in browser.get(place(assessment, 2)).text


def test_what_is_closed_stays_closed(
    app: Flask, browser: Browser, assessment: UUID, review: UUID, parties: Parties
) -> None:
    say(parties.ina, review, f"{assessment}/2")
    close(parties.lee, assessment, 2)

    publish(app, review)

    assert "Closed on" in standing(browser, assessment, 2)


def test_only_open_findings_of_earlier_reports_are_offered_and_one_may_be_taken_back(
    app: Flask, force: UUID, browser: Browser, assessment: UUID, review: UUID, parties: Parties
) -> None:
    close(parties.lee, assessment, 2)
    page = parties.ina.get(f"{url_of(review)}/repeats")
    offered = [str(each["value"]) for each in page.select("input[name=earlier]")]
    assert offered == [f"{assessment}/1", "none"]
    refused = say(parties.ina, review, f"{assessment}/2", expect=200)
    assert "That finding is no longer open" in text_of(refused, "#earlier-error")

    say(parties.ina, review, f"{assessment}/1")
    say(parties.ina, review, "none")

    assert "Repeats" not in parties.ina.get(url_of(review)).text


def test_a_finding_that_is_dismissed_supersedes_nothing(
    app: Flask, browser: Browser, assessment: UUID, review: UUID, parties: Parties
) -> None:
    say(parties.ina, review, f"{assessment}/2")
    url = f"{url_of(review)}/dismiss"
    parties.lee.send(
        parties.lee.get(url),
        url,
        form="form#dismiss",
        reason="Ten more files were read, and all were sound",
    )

    publish(app, review)

    assert "Open since" in standing(browser, assessment, 2)


@pytest.mark.parametrize("kind", [PublishedKind.PROMISING_PRACTICE, PublishedKind.NARRATIVE])
def test_a_finding_that_asks_for_nothing_repeats_none(
    app: Flask, assessment: UUID, review: UUID, parties: Parties, kind: PublishedKind
) -> None:
    with app.app_context():
        db.session.scalars(select(Finding)).one().kind = kind
        db.session.commit()

    page = parties.ina.get(f"{url_of(review)}/repeats")
    assert "This one asks for nothing" in text_of(page, "#refusal")
    refused = say(parties.ina, review, f"{assessment}/1", expect=200)

    assert "Only a cause of concern or an area" in text_of(refused, "#earlier-error")
    assert "Repeats" not in parties.ina.get(url_of(review)).text


def test_a_finding_that_is_corrected_to_ask_for_nothing_supersedes_nothing(
    app: Flask, browser: Browser, assessment: UUID, review: UUID, parties: Parties
) -> None:
    say(parties.ina, review, f"{assessment}/1")
    publish(app, review)
    assert "Superseded" in standing(browser, assessment, 1, 1)

    with app.app_context():
        report = replace(build_repeating(PublishedKind.PROMISING_PRACTICE), number=2)
        add_version(review, today_in_london(), report, version=2)
        db.session.commit()

    assert "Open since" in standing(browser, assessment, 1)
    assert "Open since" in standing(browser, assessment, 1, 1)


def name_sid(app: Flask, assessment: UUID) -> None:
    """Have what the findings are about be restricted to the force's signatory."""
    with app.app_context():
        restrict(assessment, "vet-16", [account_of("Sid Signs")], an_account())
        db.session.commit()


def test_that_a_withheld_finding_repeats_one_is_not_told(
    app: Flask, force: UUID, browser: Browser, assessment: UUID, review: UUID, parties: Parties
) -> None:
    say(parties.ina, review, f"{assessment}/2")
    name_sid(app, review)
    publish(app, review)

    assert "takes its place" in standing(parties.sid, assessment, 2)
    assert "takes its place" in standing(parties.ina, assessment, 2)
    body = sign_in(app, "Bea Body", add_body(app, force), Role.COORDINATOR)
    for who in (browser, parties.other, body):
        who.get(place(review, 1), expect=404)
        assert standing(who, assessment, 2).startswith("Open Open since")
        report = text_of(who.get(f"/assessments/{assessment}/published"), "#follow-up-2")
        assert "Superseded" not in report
    with app.app_context():
        kept_for_all = load_standings(db.session, None, [assessment])[assessment]
        assert kept_for_all.find(2).state is ClosureState.OPEN


def test_that_a_finding_repeats_a_withheld_one_is_not_told(
    app: Flask, force: UUID, browser: Browser, assessment: UUID, review: UUID, parties: Parties
) -> None:
    say(parties.ina, review, f"{assessment}/2")
    name_sid(app, assessment)
    publish(app, review)

    report = f"/assessments/{review}/published"
    assert "Repeats finding 2" in text_of(parties.sid.get(report), "#repeats-1")
    body = sign_in(app, "Bea Body", add_body(app, force), Role.COORDINATOR)
    for who in (browser, parties.other, body):
        who.get(place(assessment, 2), expect=404)
        assert not who.get(report).select("#repeats-1")


def test_an_older_round_supersedes_nothing_of_a_newer_one(
    app: Flask, force: UUID, browser: Browser, review: UUID, parties: Parties
) -> None:
    newer = publish_round(app, force, days_ago=5, year=2027, report=build_due())
    refused = say(parties.ina, review, f"{newer}/2", expect=200)
    assert f"{newer}/2" not in str(refused)

    with app.app_context():
        found = db.session.get_one(Assessment, newer)
        day, found.as_at = found.as_at, db.session.get_one(Assessment, review).as_at
        db.session.commit()
    say(parties.ina, review, f"{newer}/2")
    with app.app_context():
        db.session.get_one(Assessment, newer).as_at = day
        db.session.commit()
    publish(app, review)

    assert "Open since" in standing(browser, newer, 2)
