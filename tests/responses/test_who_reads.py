"""Who reads a response while it is written, and once it is published."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from flask import Flask

from checklist.core.organisations import Marking, OrganisationKind, Role
from checklist.db import db
from checklist.web.filters import today_in_london
from tests.assessments.assessments import begin
from tests.assessments.sign_off.signed import text_of
from tests.assessments.submissions.sending import open_to_inspectorate
from tests.browser import Browser, add_organisation, sign_in
from tests.core.review_reports.reports import CAUSE, IMPROVEMENT, with_finding, with_question
from tests.responses.published import REPORT, add_version, publish_report
from tests.responses.responding import (
    ACTION,
    CHIEF,
    COMMENTS,
    ask,
    give,
    place,
    record,
    respond,
    say,
    write_body,
    write_chief,
)


def test_nobody_reads_what_the_other_body_drafts(
    app: Flask,
    assessment: UUID,
    force: UUID,
    body: UUID,
    bea: Browser,
    browser: Browser,
    sid: Browser,
) -> None:
    reader = sign_in(app, "Rae Reader", force, Role.READER)
    body_reader = sign_in(app, "Bob Reader", body, Role.READER)
    ask(bea, assessment)
    write_chief(browser, assessment)
    write_body(bea, assessment)
    say(bea, assessment, 1)

    assert CHIEF in text_of(sid.get(place(assessment)), "#drafted")
    for who in (bea, reader, body_reader):
        assert CHIEF not in who.get(place(assessment)).text
    for who in (browser, sid, reader, body_reader):
        page = who.get(place(assessment))
        assert COMMENTS not in page.text
        assert ACTION not in page.text
        assert "No word yet" not in page.text

    give(sid, assessment)
    assert CHIEF in text_of(bea.get(place(assessment)), "#given")
    assert CHIEF not in body_reader.get(place(assessment)).text


def test_all_who_read_the_report_read_what_is_published(
    app: Flask,
    assessment: UUID,
    force: UUID,
    body: UUID,
    bea: Browser,
    browser: Browser,
    sid: Browser,
) -> None:
    respond(bea, browser, sid, assessment)
    record(bea, assessment)

    inspectorate = open_to_inspectorate(app, force)
    for role, of in (
        (Role.READER, force),
        (Role.CONTRIBUTOR, force),
        (Role.READER, body),
        (Role.INSPECTOR, inspectorate),
        (Role.READER, inspectorate),
    ):
        page = sign_in(app, f"Some {role.value} {of}", of, role).get(place(assessment))
        for said in (CHIEF, COMMENTS, ACTION):
            assert said in page.text


def test_another_force_and_its_body_do_not_find_it(app: Flask, assessment: UUID) -> None:
    other = add_organisation(app, "Farshire Police", OrganisationKind.FORCE)
    far_body = add_organisation(app, "Farshire PCC", OrganisationKind.LOCAL_POLICING_BODY)
    for name, of in (("Fay Far", other), ("Fae Far", far_body)):
        stranger = sign_in(app, name, of, Role.COORDINATOR)
        for page in ("", "sheet"):
            stranger.get(place(assessment, page), expect=404)


def test_the_boxes_say_who_reads_them(assessment: UUID, bea: Browser, browser: Browser) -> None:
    ask(bea, assessment)
    said = text_of(bea.get(place(assessment, "comments")), "#text-seen")
    assert said.startswith("Seen by: coordinators of Testshire PCC. Once the response is published")
    said = text_of(browser.get(place(assessment, "chief-officers-comments")), "#text-seen")
    assert "coordinators and signatories of Testshire Police" in said


def test_a_coordinator_of_the_force_writes_and_does_not_give(
    assessment: UUID, bea: Browser, browser: Browser
) -> None:
    ask(bea, assessment)
    write_chief(browser, assessment)

    page = browser.get(place(assessment, "chief-officers-comments"))

    assert not page.select("form#give")
    assert "A signatory gives them" in text_of(page, "#given")


def test_before_publication_the_sheet_holds_the_findings_alone(
    assessment: UUID, bea: Browser, browser: Browser, sid: Browser
) -> None:
    respond(bea, browser, sid, assessment)

    for who in (bea, browser):
        page = who.get(place(assessment, "sheet"))
        assert CAUSE.text in text_of(page, "#finding-1")
        for said in (CHIEF, COMMENTS, ACTION):
            assert said not in page.text
        assert "not published yet" in text_of(page, "#not-out")


@pytest.mark.parametrize("marking", list(Marking))
def test_the_sheet_is_marked_official_and_says_what_it_holds(
    app: Flask, force: UUID, bea: Browser, browser: Browser, sid: Browser, marking: Marking
) -> None:
    assessment = begin(app, force, marking=marking, notice="Not for the public")
    publish_report(app, assessment)
    respond(bea, browser, sid, assessment)
    record(bea, assessment)

    page = browser.get(place(assessment, "sheet"))

    assert text_of(page, "#marking") == "OFFICIAL. This sheet holds published text only."
    banners = [" ".join(each.text.split()) for each in page.select(".checklist-marking")]
    assert set(banners) == {"Marking of this page: OFFICIAL"}
    assert "Not for the public" not in page.text
    assert CHIEF in text_of(page, "#given")
    assert COMMENTS in text_of(page, "#comments")
    assert ACTION in text_of(page, "#recommendation-1-1")
    assert "Not recorded" in text_of(page, "#record")


def test_findings_on_restricted_questions_are_for_nobody_here(
    app: Flask, force: UUID, bea: Browser, browser: Browser, sid: Browser
) -> None:
    assessment = begin(app, force)
    closed = with_question(REPORT, CAUSE.questions[0], is_restricted=True)
    publish_report(app, assessment, report=closed)

    for name in ("", "sheet"):
        page = bea.get(place(assessment, name))
        assert CAUSE.text not in page.text
        assert CAUSE.recommendations[0].text not in page.text
        assert "1 finding on restricted questions" in text_of(page, "#left-out-findings")
    bea.get(place(assessment, "recommendations/1/1"), expect=404)

    ask(bea, assessment)
    write_chief(browser, assessment)
    give(sid, assessment)
    write_body(bea, assessment)
    record(bea, assessment)
    assert IMPROVEMENT.text in browser.get(place(assessment, "sheet")).text


def test_a_correction_is_read_at_once_and_leaves_the_56_days_as_they_are(
    app: Flask, assessment: UUID, bea: Browser
) -> None:
    before = text_of(bea.get(place(assessment)), "#clock")
    corrected = with_finding(REPORT, CAUSE.number, text="Eight of sixty posts had none.")
    with app.app_context():
        add_version(assessment, today_in_london(), corrected, version=2)
        db.session.commit()

    page = bea.get(place(assessment, "sheet"))

    assert "Eight of sixty posts had none." in text_of(page, "#finding-1")
    assert text_of(bea.get(place(assessment)), "#clock") == before


def test_of_a_report_of_2022_without_a_response_nothing_is_recorded(
    app: Flask, force: UUID, browser: Browser
) -> None:
    assessment = begin(app, force)
    publish_report(app, assessment, days_ago=(today_in_london() - date(2022, 11, 17)).days)

    page = browser.get(place(assessment))

    assert "Wednesday 11 January 2023, day 56 from publication" in text_of(page, "#record")
    assert "Response publishedNot recorded" in text_of(page, "#record")
    assert "may have been published all the same" in text_of(page, "#not-recorded")


def test_a_report_without_recommendations_needs_comments_alone(
    app: Flask, force: UUID, bea: Browser, browser: Browser, sid: Browser
) -> None:
    assessment = begin(app, force)
    publish_report(app, assessment, report=replace(REPORT, findings=(IMPROVEMENT,)))
    ask(bea, assessment)
    write_chief(browser, assessment)
    give(sid, assessment)
    write_body(bea, assessment)

    record(bea, assessment)

    assert "Published" in text_of(browser.get(place(assessment)), "#record")
