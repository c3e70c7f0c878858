"""A lead sends a draft report: what holds it back, its last day, and what is frozen."""

from __future__ import annotations

from hashlib import sha256
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select

from checklist.audit.models import AuditEvent
from checklist.core.assessment_states import AssessmentState
from checklist.db import db
from checklist.reviews.judgements.models import InspectorJudgement
from checklist.web.filters import today_in_london
from tests.assessments.sign_off.signed import read_state, signatory, text_of
from tests.browser import Browser, one
from tests.reviews.draft_reports.drafting import (
    TEXT,
    complete_review,
    find_drafts,
    judge_all,
    listing,
    send_draft,
)
from tests.reviews.findings.finding import CAUSE, change, draft
from tests.reviews.judgements.judging import judge
from tests.reviews.moderation.moderating import add_judgements, declare_conflict


def links_of(page: BeautifulSoup, part: str) -> list[str]:
    return [str(each["href"]) for each in page.select(f"#missing-{part} a")]


def test_a_lead_sends_a_draft_report_and_the_force_opens_it(
    app: Flask, assessment: UUID, browser: Browser, ina: Browser, lee: Browser
) -> None:
    complete_review(app, assessment, lee)
    page = lee.get(f"{listing(assessment)}/new")
    assert not page.select("#missing")
    offered = [str(each["value"]) for each in page.select("#due input")]
    preview = lee.get(f"{listing(assessment)}/preview")
    assert TEXT in text_of(preview, "#finding-1")
    assert not preview.select("#incomplete")
    browser.get(listing(assessment), expect=409)

    send_draft(lee, assessment, due=offered)

    assert read_state(app, assessment) is AssessmentState.FACTUAL_ACCURACY
    [sent] = find_drafts(app, assessment)
    assert (sent.number, (sent.last_day - today_in_london()).days) == (1, 14)
    assert sent.digest == sha256(sent.content.encode()).hexdigest()
    page = browser.get(f"{listing(assessment)}/1")
    assert TEXT in text_of(page, "#finding-1")
    assert "Nobody: this service sends no email" in text_of(page, "#sent")
    with app.app_context():
        found = select(AuditEvent.detail).where(
            AuditEvent.action == "send a draft report for factual accuracy"
        )
        by = sent.last_day.isoformat()
        detail = f"under review to factual accuracy, draft report 1, by {by}, report {sent.digest}"
        assert db.session.scalars(found).all() == [detail]


def test_a_page_says_all_that_is_missing_with_the_way_to_mend_it(
    app: Flask, assessment: UUID, ina: Browser, ivo: Browser, lee: Browser
) -> None:
    review = f"/assessments/{assessment}/review"
    page = lee.get(f"{listing(assessment)}/new")
    assert f"{review}/questions/vet-01" in links_of(page, "no-level")
    assert len(links_of(page, "not-applicable")) == 1
    assert not page.select("form#send")
    incomplete = lee.get(f"{listing(assessment)}/preview").select_one("#incomplete a")
    assert incomplete
    assert incomplete["href"] == f"{listing(assessment)}/new#missing"

    add_judgements(app, assessment, "vet-04", ["3", "1"], claimed="3")
    judge_all(app, assessment)
    draft(ina, assessment, ["vet-02"], kind=CAUSE)
    page = lee.get(f"{listing(assessment)}/new")

    assert not page.select("#missing-no-level, #missing-not-applicable")
    assert links_of(page, "differences") == [f"{review}/differences/vet-04"]
    assert links_of(page, "second")
    assert links_of(page, "candidates") == [f"{review}/findings#candidates"]
    assert links_of(page, "confirm") == [f"{review}/findings/1/decide"]
    assert links_of(page, "recommendation") == [f"{review}/findings/1/change"]
    for part in ("no-level", "differences", "second", "confirm"):
        for link in links_of(page, part):
            lee.get(link)


def test_a_page_names_what_was_judged_before_the_answer_changed(
    app: Flask, assessment: UUID, ina: Browser, lee: Browser
) -> None:
    complete_review(app, assessment, lee)
    assert not lee.get(f"{listing(assessment)}/new").select("#judged-before")
    with app.app_context():
        vet_03 = select(InspectorJudgement).filter_by(question_id="vet-03")
        db.session.scalars(vet_03).one().question_digest = "0" * 64
        db.session.commit()

    page = lee.get(f"{listing(assessment)}/new")

    [link] = page.select("#judged-before a")
    assert link["href"] == f"/assessments/{assessment}/review/questions/vet-03"
    assert page.select("form#send")


def test_what_is_missing_is_refused_also_where_the_page_was_opened_before(
    app: Flask, assessment: UUID, ina: Browser, lee: Browser
) -> None:
    complete_review(app, assessment, lee)
    url = f"{listing(assessment)}/new"
    page = lee.get(url)
    draft(ina, assessment, ["vet-01"], kind=CAUSE)

    due = [str(each["value"]) for each in page.select("#due input")]
    answer = lee.send(page, url, form="form#send", due=due, expect=200)

    assert "A draft cause of concern is neither confirmed nor refused" in text_of(answer)
    assert not find_drafts(app, assessment)
    assert read_state(app, assessment) is AssessmentState.UNDER_REVIEW


def test_what_changed_since_the_page_was_opened_is_not_sent_unread(
    app: Flask, assessment: UUID, ina: Browser, lee: Browser
) -> None:
    complete_review(app, assessment, lee)
    url = f"{listing(assessment)}/new"
    page = lee.get(url)
    due = [str(each["value"]) for each in page.select("#due input")]
    change(ina, assessment, 1, text="Registers are kept by hand, and late.")

    answer = lee.send(page, url, form="form#send", due=due, expect=200)
    assert "changed since you opened this page" in text_of(answer)
    assert not find_drafts(app, assessment)

    lee.send(answer, url, form="form#send", due=due)
    assert "and late" in find_drafts(app, assessment)[0].content


@pytest.mark.parametrize(("ahead", "is_sent"), [(7, True), (6, False), (-1, False)])
def test_the_force_never_has_less_than_seven_days(
    app: Flask, assessment: UUID, ina: Browser, lee: Browser, ahead: int, is_sent: bool
) -> None:
    complete_review(app, assessment, lee)
    page = send_draft(lee, assessment, ahead=ahead, expect=302 if is_sent else 200)
    assert bool(find_drafts(app, assessment)) == is_sent
    if not is_sent:
        assert "at least 7 days" in text_of(page, "#due-error")


def test_a_draft_sent_twice_is_sent_once(
    app: Flask, assessment: UUID, ina: Browser, lee: Browser
) -> None:
    complete_review(app, assessment, lee)
    url = f"{listing(assessment)}/new"
    page = lee.get(url)
    due = [str(each["value"]) for each in page.select("#due input")]
    for _ in range(2):
        lee.send(page, url, form="form#send", due=due)
        assert lee.location == f"{listing(assessment)}/1"
    assert len(find_drafts(app, assessment)) == 1


def test_no_private_note_and_nobody_who_judged_is_in_it(
    app: Flask, assessment: UUID, browser: Browser, ina: Browser, lee: Browser
) -> None:
    judge(
        ina,
        assessment,
        "vet-01",
        choice="another level",
        level="2",
        reason="Half of it is old.",
        private_note="Ask Ombrellino again.",
        note_to_force="We thank the records team.",
    )
    complete_review(app, assessment, lee)
    send_draft(lee, assessment)
    [sent] = find_drafts(app, assessment)
    page = text_of(browser.get(f"{listing(assessment)}/1"), "#question-vet-01")
    assert "Half of it is old." in page
    assert "We thank the records team." in page
    for secret in ("Ombrellino", "Inspector", "Ina "):
        assert secret not in sent.content


def test_both_sides_go_from_their_pages_to_the_draft(
    app: Flask, assessment: UUID, browser: Browser, force: UUID, ina: Browser, lee: Browser
) -> None:
    complete_review(app, assessment, lee)
    way = f"a[href='{listing(assessment)}/new']"
    assert lee.get(f"/assessments/{assessment}/submissions/1").select(way)
    assert not ina.get(f"/assessments/{assessment}/submissions/1").select(way)
    send_draft(lee, assessment)
    read = f"a[href='{listing(assessment)}/1']"
    for who in (browser, signatory(app, force, "Sara Second"), ina, lee):
        assert one(who.get(f"/assessments/{assessment}"), f"#draft-report {read}")
    assert one(browser.get("/"), f"#drafts-list {read}")
    assert one(browser.get(f"/assessments/{assessment}/sign-off"), "#changes-of-state")
    said = text_of(browser.get(f"/assessments/{assessment}/sign-off"), "#changes-of-state")
    assert "Lee Lead, lead inspector, sent a draft report to the force" in said


def test_an_inspector_reads_it_and_cannot_send_it(
    app: Flask, assessment: UUID, ina: Browser, lee: Browser
) -> None:
    complete_review(app, assessment, lee)
    ina.get(f"{listing(assessment)}/new", expect=403)
    send_draft(lee, assessment)
    ina.get(f"{listing(assessment)}/1")
    ina.get(f"{listing(assessment)}/2", expect=404)
    press_of = f"/assessments/{assessment}/review/findings/1"
    assert "The force sees of it what a draft report says" in text_of(ina.get(press_of))


def test_what_was_judged_by_who_declared_a_conflict_is_named_and_holds_nothing_back(
    app: Flask, assessment: UUID, ina: Browser, ivo: Browser, lee: Browser
) -> None:
    add_judgements(app, assessment, "vet-04", ["3", "3"], claimed="3")
    judge(ina, assessment, "vet-02", then="agree")
    judge(ivo, assessment, "vet-03", then="agree")
    complete_review(app, assessment, lee, "Ivo Two")
    url = f"{listing(assessment)}/new"
    assert "conflict" not in text_of(lee.get(url))

    declare_conflict(ina)

    page = lee.get(url)
    assert "Ina Inspector declared a conflict of interest on" in text_of(page, "#conflict-1")
    of_judged, of_asking = (page.select(f"#conflict-1 p:nth-of-type({n}) a") for n in (1, 2))
    judged = f"/assessments/{assessment}/review/questions"
    assert [each["href"] for each in of_judged] == [f"{judged}/vet-02", f"{judged}/vet-04"]
    assert [each.text for each in of_asking] == ["vet-02"]  # another judged vet-04 too

    ask = str(of_asking[0]["href"])
    lee.send(lee.get(ask), ask, form="form#choose")
    page = lee.get(url)
    assert links_of(page, "second") == [ask]  # which is missing now, and asked for already
    assert not page.select("#alone-1")

    lee.send(lee.get(ask), ask, form="form#choose", reason="One of us was ill.")
    send_draft(lee, assessment)
    assert read_state(app, assessment) is AssessmentState.FACTUAL_ACCURACY
