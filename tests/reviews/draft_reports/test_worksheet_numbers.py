"""Inspectors' worksheets get a number as a report first tells of them, and keep it from then on."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select, update

from checklist.assessments.worksheets.models import Worksheet
from checklist.db import begin_write, db
from tests.assessments.assessments import an_account
from tests.assessments.reach.assigning import account_of
from tests.assessments.restrictions.story import restrict
from tests.assessments.sign_off.signed import signatory, text_of
from tests.assessments.worksheets.sampling import draw, finish, numbers_of, save
from tests.browser import Browser
from tests.core.review_reports.reports import WORKSHEET, build
from tests.exchange.copies import read_workbook, take
from tests.responses.published import publish_report
from tests.reviews.draft_reports.drafting import bring_to_factual_accuracy, listing, send_draft
from tests.reviews.worksheets.sampled import address_of, begin_sample, cite
from tests.revisions import find_revision, run_of_revision


def told(page: BeautifulSoup) -> dict[int, str]:
    """The question of each worksheet that a report tells of, by its number there."""
    return {
        int(str(each["id"]).removeprefix("worksheet-")): each.h3.text.split(" on ")[1].split(":")[0]
        for each in page.select("section[id^=worksheet-]")
        if each.h3
    }


def take_one_back(by: Browser, worksheet: str) -> None:
    """Have one item have no outcome any more."""
    page = by.get(worksheet)
    save(by, worksheet, page, {numbers_of(page)[0]: ""}, reason="It was another post.")


def complete(by: Browser, worksheet: str) -> None:
    """Have every item that was drawn before have an outcome."""
    page = by.get(worksheet)
    save(by, worksheet, page, dict.fromkeys(numbers_of(page), "met"))


def test_what_was_not_finished_leaves_no_number_out_and_stays_untold(
    app: Flask, assessment: UUID, ina: Browser, lee: Browser, browser: Browser
) -> None:
    draw(ina, begin_sample(ina, assessment, "vet-02"))
    finish(ina, begin_sample(ina, assessment, "vet-04"), not_met=9)

    bring_to_factual_accuracy(app, assessment, lee)

    page = browser.get(f"{listing(assessment)}/1")
    assert told(page) == {1: "vet-04"}
    assert not page.select("#worksheet-numbering")
    assert "number 1 in reports" not in page.text
    options = browser.get(f"{listing(assessment)}/1/comments/new").select("#place option")
    assert [each.text for each in options if "Worksheet" in each.text] == ["Worksheet 1"]


def test_a_number_that_was_told_stays_and_is_given_to_no_other(
    app: Flask, assessment: UUID, ina: Browser, lee: Browser, browser: Browser
) -> None:
    later = begin_sample(ina, assessment, "vet-02")
    draw(ina, later)
    first, second = (begin_sample(ina, assessment, question) for question in ("vet-04", "vet-05"))
    finish(ina, first, not_met=9)
    finish(ina, second, not_met=8)
    bring_to_factual_accuracy(app, assessment, lee)
    assert told(browser.get(f"{listing(assessment)}/1")) == {1: "vet-04", 2: "vet-05"}
    complete(ina, later)
    take_one_back(ina, first)

    send_draft(lee, assessment)

    page = browser.get(f"{listing(assessment)}/2")
    assert told(page) == {2: "vet-05", 3: "vet-02"}
    assert "Worksheets keep the numbers" in text_of(page, "#worksheet-numbering")
    assert "Worksheet 1 is left out" in page.text
    assert "Worksheet 3 is new" in page.text


def test_inspectors_call_it_by_their_number_and_by_that_in_reports_once_one_tells_of_it(
    app: Flask, assessment: UUID, ina: Browser, lee: Browser, browser: Browser
) -> None:
    draw(ina, begin_sample(ina, assessment, "vet-02"))
    url = begin_sample(ina, assessment, "vet-04")
    finish(ina, url, not_met=9)
    cite(ina, url)
    later = begin_sample(ina, assessment, "vet-04")
    draw(ina, later)
    bring_to_factual_accuracy(app, assessment, lee)
    complete(ina, later)

    judging = f"/assessments/{assessment}/review/questions/vet-04"
    named = "orksheet 2 (number 1 in reports)"
    for page in (url, f"{url}/annex", address_of(assessment, "vet-04"), judging):
        content = text_of(ina.get(page), "main")
        assert named in content, page
    preview = lee.get(f"{listing(assessment)}/preview")
    assert text_of(preview, "#worksheet-1 a") == "Among inspectors, worksheet 2"
    assert preview.select("#worksheet-1 a")[0]["href"] == url
    assert text_of(preview, "#worksheet-2 a") == "Among inspectors, draft worksheet 3"
    assert not lee.get(f"{listing(assessment)}/1").select("#worksheet-1 a")


def test_who_is_not_named_for_a_question_is_told_why_a_worksheet_is_not_there(
    app: Flask, force: UUID, assessment: UUID, ina: Browser, lee: Browser, browser: Browser
) -> None:
    finish(ina, begin_sample(ina, assessment, "vet-02"), not_met=9)
    finish(ina, begin_sample(ina, assessment, "vet-04"), not_met=9)
    bring_to_factual_accuracy(app, assessment, lee)
    signatory(app, force, "Sid Signs")

    with app.app_context():
        restrict(assessment, "vet-02", [account_of("Sid Signs")], an_account())
        db.session.commit()

    page = browser.get(f"{listing(assessment)}/1")
    assert told(page) == {2: "vet-04"}
    assert text_of(page, "#withheld-worksheets").startswith("Worksheet 1 is about a restricted")
    assert not page.select("#worksheet-numbering")


def test_page_and_copy_say_that_the_only_worksheet_is_on_a_restricted_question(
    app: Flask, force: UUID, assessment: UUID, ina: Browser, lee: Browser, browser: Browser
) -> None:
    finish(ina, begin_sample(ina, assessment, "vet-02", wanted="10"))
    bring_to_factual_accuracy(app, assessment, lee)
    signatory(app, force, "Sid Signs")
    with app.app_context():
        restrict(assessment, "vet-02", [account_of("Sid Signs")], an_account())
        db.session.commit()

    page = browser.get(f"{listing(assessment)}/1")
    assert text_of(page, "#worksheets") == "Worksheets of the inspectors (0)"
    assert text_of(page, "#withheld-worksheets").startswith("Worksheet 1 is about a restricted")
    column = "Worksheets on restricted questions"
    for by, withheld in ((browser, "1"), (lee, "")):
        [report] = read_workbook(take(app, by, assessment, "workbook"))["Reports"]
        assert report[column] == withheld


def test_the_upgrade_keeps_the_numbers_of_worksheets_that_reports_told(
    app: Flask, assessment: UUID, ina: Browser, lee: Browser
) -> None:
    finish(ina, begin_sample(ina, assessment, "vet-02"), not_met=9)
    for question in ("vet-04", "vet-05"):
        draw(ina, begin_sample(ina, assessment, question))
    bring_to_factual_accuracy(app, assessment, lee)
    publish_report(app, assessment, report=build(worksheets=(replace(WORKSHEET, number=3),)))

    with app.app_context():
        begin_write(db.session)
        db.session.execute(update(Worksheet).values(report_number=None))
        for table in ("draft_report", "publication"):
            run_of_revision("0272", "_keep_what_was_told", table)
        worksheets = db.session.scalars(select(Worksheet)).all()
        numbers = {each.number: each.report_number for each in worksheets}

    assert numbers == {1: 1, 2: None, 3: 3}


def test_the_upgrade_passes_over_what_it_cannot_read() -> None:
    for text in ("", "no report", "[]", "1", '{"content": 3}', '{"content": {"worksheets": 3}}'):
        assert find_revision("0272")._read_told(text) == set()
