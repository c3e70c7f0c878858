"""My work says what a response waits for, and the record says who did what."""

from __future__ import annotations

from uuid import UUID

from flask import Flask

from checklist.core.dates import format_long_date
from checklist.core.organisations import Role
from tests.assessments.assessments import begin
from tests.assessments.sign_off.signed import text_of
from tests.browser import Browser, sign_in
from tests.responses.published import publish_report
from tests.responses.responding import ask, from_today, give, record, respond, write_chief


def test_the_body_has_the_response_in_its_work_until_it_is_published(
    app: Flask, assessment: UUID, body: UUID, bea: Browser, browser: Browser, sid: Browser
) -> None:
    said = text_of(bea.get("/"))
    assert "Response to a report (1)" in said
    assert "52 days left" in said
    reader = sign_in(app, "Bob Reader", body, Role.READER)
    assert "Response to a report" not in reader.get("/").text

    respond(bea, browser, sid, assessment)
    record(bea, assessment)

    assert "Response to a report" not in bea.get("/").text


def test_a_late_response_is_late_by_its_days_in_the_work_of_the_body(
    app: Flask, force: UUID, assessment: UUID, bea: Browser
) -> None:
    late = begin(app, force)
    publish_report(app, late, days_ago=59)

    said = text_of(bea.get("/"))
    assert "4 days late" in said
    assert "Testshire Police. Due by" in said


def test_the_force_has_the_comments_in_its_work_while_they_are_asked(
    assessment: UUID, bea: Browser, browser: Browser, sid: Browser
) -> None:
    assert "Response to a report" not in sid.get("/").text
    ask(bea, assessment, ahead=8)

    for who in (browser, sid):
        said = text_of(who.get("/"))
        assert f"comments asked for {format_long_date(from_today(8))}" in said
        assert who.get("/").select(f"a[href='/assessments/{assessment}/response']")

    write_chief(browser, assessment)
    give(sid, assessment)
    assert "Response to a report" not in browser.get("/").text


def test_the_record_says_who_did_what_of_a_response(
    assessment: UUID, bea: Browser, browser: Browser, sid: Browser
) -> None:
    respond(bea, browser, sid, assessment)
    record(bea, assessment)

    said = text_of(browser.get(f"/assessments/{assessment}/timeline"))

    for deed in (
        "Bea Body asked for the chief officer’s comments on the report",
        "Asha Coordinator wrote the chief officer’s comments on the report",
        "Sid Signs gave the chief officer’s comments to the local policing body",
        "Bea Body recorded that the response to the report is published",
    ):
        assert deed in said, said[:3000]
    own = text_of(bea.get("/organisation/timeline"))
    for drafted in (
        "Bea Body wrote the comments of the local policing body on the report",
        "Bea Body said what is done on a recommendation",
    ):
        assert drafted in own
        assert drafted not in said
