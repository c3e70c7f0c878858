"""What holds a report back: comments, what the force did not read, who reviewed, the outcome."""

from __future__ import annotations

from uuid import UUID

from flask import Flask
from sqlalchemy import delete, select

from checklist.accounts.models import Account, Membership
from checklist.core.assessment_states import AssessmentState
from checklist.db import db
from checklist.reviews.judgements.models import InspectorJudgement
from tests.assessments.reach.assigning import account_of, lead
from tests.assessments.sign_off.signed import read_state, text_of
from tests.browser import Browser
from tests.reviews.comments.commenting import (
    answer,
    approve_and_send,
    move_last_day,
    press,
    write,
)
from tests.reviews.draft_reports.drafting import send_draft, write_text
from tests.reviews.publishing.publishing import publish, published, say_no_comments

GRAVER = "Registers are kept by hand. Nobody checks them."
OWN = "There is no other lead inspector this month."


def page_of(lee: Browser, assessment: UUID) -> str:
    return text_of(lee.get(f"/assessments/{assessment}/publish"), "main")


def test_comments_are_answered_and_the_answers_released_first(
    drafted: UUID, sid: Browser, ina: Browser, lee: Browser
) -> None:
    write(sid, drafted)
    before = lee.get(f"/assessments/{drafted}/publish")
    approve_and_send(sid, drafted)
    assert "1 comment of the force not answered" in page_of(lee, drafted)
    answer(ina, drafted, 1, "refused")
    assert "The answers to the force’s comments are not released" in page_of(lee, drafted)
    assert not before.select("form#publish")

    press(ina, drafted, "release")

    publish(lee, drafted)


def test_comments_on_an_older_draft_are_answered_too(
    drafted: UUID, sid: Browser, ina: Browser, lee: Browser
) -> None:
    write(sid, drafted)
    approve_and_send(sid, drafted)
    send_draft(lee, drafted)
    approve_and_send(sid, drafted, 2)

    assert "1 comment of the force not answered, on draft report 1" in page_of(lee, drafted)
    answer(ina, drafted, 1, "refused")
    press(ina, drafted, "release")
    publish(lee, drafted)


def test_a_second_press_of_the_same_page_leads_to_what_the_first_did(
    drafted: UUID, sid: Browser, lee: Browser
) -> None:
    say_no_comments(sid, drafted)
    page = lee.get(f"/assessments/{drafted}/publish")

    for _ in range(2):
        publish(lee, drafted, page=page)

    assert not lee.get(published(drafted)).select("#versions")


def test_a_lead_who_opened_the_page_before_a_comment_came_is_refused(
    app: Flask, drafted: UUID, sid: Browser, lee: Browser
) -> None:
    move_last_day(app, drafted, -1)
    page = lee.get(f"/assessments/{drafted}/publish")
    move_last_day(app, drafted, 3)

    shown = publish(lee, drafted, page=page, expect=200)

    assert "The force may comment until the day" in text_of(shown, ".govuk-error-summary")
    assert read_state(app, drafted) is AssessmentState.FACTUAL_ACCURACY


def test_once_the_day_has_passed_comments_that_were_never_sent_hold_nothing_back(
    app: Flask, drafted: UUID, sid: Browser, lee: Browser
) -> None:
    write(sid, drafted)
    move_last_day(app, drafted, -1)

    publish(lee, drafted)

    assert read_state(app, drafted) is AssessmentState.CLOSED_PUBLISHED


def test_what_is_graver_than_the_last_draft_needs_a_new_one(
    app: Flask, drafted: UUID, sid: Browser, lee: Browser
) -> None:
    say_no_comments(sid, drafted)
    page = lee.get(f"/assessments/{drafted}/publish")
    write_text(app, drafted, GRAVER)

    shown = publish(lee, drafted, page=page, expect=200)

    assert "Something is graver than in the last draft" in text_of(shown, ".govuk-error-summary")
    assert "Finding 1" in text_of(shown, "#missing-draft")
    assert read_state(app, drafted) is AssessmentState.FACTUAL_ACCURACY
    send_draft(lee, drafted, ahead=7)
    approve_and_send(sid, drafted, 2)
    publish(lee, drafted)
    assert "Nobody checks them." in text_of(lee.get(published(drafted)), "#finding-1")


def test_without_its_grades_a_report_says_why_and_shows_none(
    drafted: UUID, browser: Browser, sid: Browser, lee: Browser
) -> None:
    say_no_comments(sid, drafted)

    page = publish(lee, drafted, outcome_reason="", expect=200)

    assert "for the last two give a reason" in text_of(page, "#outcome_reason-error")
    publish(lee, drafted, page=page, outcome_reason="Too little was answered.")
    found = browser.get(published(drafted))
    assert "Too little was answered." in text_of(found, "#published")
    assert "provisional" not in text_of(found, "#grades")


def judge_all_as(app: Flask, assessment: UUID, name: str) -> None:
    """Have one person be the only one who judged."""
    with app.app_context():
        person = account_of(name)
        for each in db.session.scalars(select(InspectorJudgement)):
            if each.assessment_id == assessment:
                each.person_id = person
        db.session.commit()


def test_the_only_reviewer_publishes_where_there_is_no_other_lead_and_says_why(
    app: Flask, drafted: UUID, browser: Browser, inspectorate: UUID, sid: Browser, lee: Browser
) -> None:
    say_no_comments(sid, drafted)
    judge_all_as(app, drafted, "Lee Lead")
    lia = lead(app, inspectorate, "Lia Lead")
    assert "You alone reviewed this" in text_of(
        lee.get(f"/assessments/{drafted}/publish"), "#missing-lead"
    )
    assert "You alone" not in page_of(lia, drafted)
    with app.app_context():
        gone = select(Account.id).where(Account.name == "Lia Lead")
        db.session.execute(delete(Membership).where(Membership.account_id.in_(gone)))
        db.session.commit()

    page = publish(lee, drafted, expect=200)

    assert "You alone reviewed this" in text_of(page, "#own_reason-error")
    publish(lee, drafted, page=page, own_reason=OWN)
    assert OWN in text_of(browser.get(published(drafted)), "#published")
    assert OWN in text_of(browser.get(f"/assessments/{drafted}/sign-off"), "main")


def test_nobody_but_a_lead_publishes(
    drafted: UUID, browser: Browser, sid: Browser, ina: Browser
) -> None:
    for other in (browser, sid, ina):
        other.get(f"/assessments/{drafted}/publish", expect=403)
        other.get(f"/assessments/{drafted}/publish/preview", expect=403)
