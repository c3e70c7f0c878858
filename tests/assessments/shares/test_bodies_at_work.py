"""People of a local policing body answer what is put to them, add exhibits, talk, are reminded."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO
from typing import Any
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.assessments.models import Assessment, Mark, MarkKind
from checklist.assessments.reminders.models import Reminder, ReminderKind
from checklist.assessments.reminders.service import remind
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import Role
from checklist.db import db, now
from tests.assessments.assessments import an_account, answer
from tests.assessments.notes.talking import line, notes_of, shown, write
from tests.assessments.recent_changes.test_what_changed import listed
from tests.assessments.shares.sharing import (
    OFFICE,
    account_of,
    ask_body,
    close_force,
)
from tests.assessments.sign_off.signed import put_in_state
from tests.browser import Browser, one, sign_in

DANA, OSCAR = "Dana Delegate", "Oscar Officer"
QUESTION = "vet-02"
ADD = "main form:not(.checklist-waiting)"


@pytest.fixture
def dana(app: Flask, assessment: UUID, body: UUID) -> Browser:
    """A contributor of the body, asked one question with her body."""
    ask_body(app, assessment, body, QUESTION)
    return sign_in(app, DANA, body, Role.CONTRIBUTOR)


@pytest.fixture
def oscar(app: Flask, body: UUID) -> Browser:
    """The body's coordinator."""
    return sign_in(app, OSCAR, body, Role.COORDINATOR)


def save(who: Browser, assessment: UUID, *, expect: int = 302, **typed: Any) -> str:
    url = f"/assessments/{assessment}/questions/{QUESTION}"
    page = who.send(who.get(url), url, form="form#answer", expect=expect, **typed)
    return page.text


def test_they_answer_what_is_put_to_them_and_the_force_sees_who_did(
    app: Flask, browser: Browser, assessment: UUID, dana: Browser
) -> None:
    save(dana, assessment, value="2", note="We see it each quarter")

    seen = one(browser.get(f"/assessments/{assessment}/questions/{QUESTION}"), "main").text
    assert f"by {DANA}" in " ".join(seen.split())
    history = one(dana.get(f"/assessments/{assessment}/questions/{QUESTION}/history"), "main").text
    assert DANA in history
    assert "Done lately" in one(dana.get("/"), "main").text


def test_an_answer_saved_by_others_meanwhile_is_not_replaced(
    app: Flask, browser: Browser, assessment: UUID, dana: Browser
) -> None:
    url = f"/assessments/{assessment}/questions/{QUESTION}"
    page = dana.get(url)
    save(browser, assessment, value="3", note="The force says so")

    refused = dana.send(page, url, form="form#answer", value="2", note="Ours", expect=200)

    assert "saved this answer" in one(refused, "main").text
    assert "Ours" in refused.text


def test_they_are_offered_no_mark_and_see_none(
    app: Flask, assessment: UUID, dana: Browser, browser: Browser
) -> None:
    save(browser, assessment, value="3")
    with app.app_context():
        db.session.add(
            Mark(
                assessment_id=assessment,
                question_id=QUESTION,
                version=1,
                kind=MarkKind.LOOK,
                reason="Between colleagues",
                set_by=an_account(),
                role="coordinator",
            )
        )
        db.session.commit()

    page = dana.get(f"/assessments/{assessment}/questions/{QUESTION}")

    assert page.select("#mark") == []
    for path in ("", f"/questions/{QUESTION}", "/check", "/all"):
        assert "Between colleagues" not in dana.get(f"/assessments/{assessment}{path}").text
    assert listed(dana, assessment, "?days=7") == {QUESTION: ["Asha Coordinator saved the answer"]}


@pytest.mark.parametrize(
    ("state", "may_answer"),
    [(AssessmentState.PREPARING, True), (AssessmentState.AWAITING_SIGN_OFF, False)],
)
def test_they_answer_while_it_is_prepared_alone(
    app: Flask, assessment: UUID, dana: Browser, state: AssessmentState, may_answer: bool
) -> None:
    put_in_state(app, assessment, state)

    page = dana.get(f"/assessments/{assessment}/questions/{QUESTION}")

    assert bool(page.select("form#answer")) is may_answer


def test_they_add_files_links_and_records_without_the_library(
    app: Flask, browser: Browser, assessment: UUID, dana: Browser
) -> None:
    url = f"/assessments/{assessment}/questions/{QUESTION}/exhibits/new"
    upload = {"files": (BytesIO(b"Minutes of the panel"), "minutes.txt")}
    about: dict[str, Any] = {"marking": "OFFICIAL", "shows": "The panel looked", "strength": "E1"}

    dana.send(dana.get(url), url, form=ADD, files=upload, title="Panel minutes", **about)
    link = f"{url}/link"
    dana.send(
        dana.get(link), link, form=ADD, title="Page", address="https://example.test/", **about
    )

    page = dana.get(f"/assessments/{assessment}/questions/{QUESTION}")
    assert [each.text[:2] for each in page.select(".checklist-exhibit__title")] == ["1.", "2."]
    assert "evidence you have already" not in page.text
    exhibit = one(dana.get(f"/assessments/{assessment}/exhibits/1"), "main")
    assert "minutes.txt" in exhibit.text
    assert exhibit.select("a[href^='/evidence']") == []
    assert dana.get("/").select("a[href='/evidence']") == []
    for closed in ("/evidence", f"{url}/library"):
        dana.get(closed, expect=403)
    assert "Panel minutes" in browser.get("/evidence").text


def test_of_an_exhibit_they_change_what_it_shows_and_not_the_forces_document(
    app: Flask, browser: Browser, assessment: UUID, dana: Browser
) -> None:
    link = f"/assessments/{assessment}/questions/{QUESTION}/exhibits/new/link"
    about: dict[str, Any] = {"marking": "OFFICIAL", "shows": "First words", "strength": "E1"}
    browser.send(
        browser.get(link), link, form=ADD, title="Page", address="https://example.test/", **about
    )
    change = f"/assessments/{assessment}/exhibits/1/change"

    page = dana.get(change)
    dana.send(page, change, shows="Other words", strength="E1", title="Ours now")

    assert page.select("input[name=title]") == []
    shown_now = one(browser.get(f"/assessments/{assessment}/exhibits/1"), "main").text
    assert "Other words" in shown_now
    assert "Ours now" not in shown_now


def test_the_line_beside_a_box_names_the_body_that_is_asked(
    app: Flask, browser: Browser, assessment: UUID, body: UUID, dana: Browser
) -> None:
    ask_body(app, assessment, body, "vet-03", name=DANA)
    url = f"/assessments/{assessment}/questions"

    whole, one_person, other = (
        browser.get(f"{url}/{key}") for key in (QUESTION, "vet-03", "vet-01")
    )

    readers = f"contributors it is shared with and coordinators and contributors of {OFFICE}."
    assert readers in whole.text
    assert f"contributors it is shared with and {DANA} of {OFFICE}." in one_person.text
    assert OFFICE not in other.text
    assert f"put to {OFFICE}" in one(whole, "#asked").text
    assert dana.get(f"{url}/{QUESTION}").select("#asked") == []


def test_notes_are_theirs_from_the_day_they_are_asked(
    app: Flask, browser: Browser, assessment: UUID, body: UUID, oscar: Browser
) -> None:
    write(browser, assessment, "Between us", question=QUESTION)
    ask_body(app, assessment, body, QUESTION, name=OSCAR)
    write(browser, assessment, "To you too", question=QUESTION)

    notes = shown(oscar.get(notes_of(assessment, QUESTION)))

    assert len(notes) == 1
    assert "To you too" in notes[0]
    assert f"and {OSCAR}." in notes[0]
    oscar.get(notes_of(assessment, "vet-01"), expect=404)
    close_force(app, body=body, force=force_of(app, assessment))
    oscar.get(notes_of(assessment, QUESTION), expect=404)


def test_what_is_asked_of_them_in_notes_stands_in_their_work_and_is_answered(
    app: Flask, browser: Browser, assessment: UUID, dana: Browser
) -> None:
    write(browser, assessment, f"@{DANA}, do you look at these?", question=QUESTION)

    home = dana.get("/")
    thread = str(one(home, "a[href*='/notes/threads/']")["href"])
    dana.send(dana.get(thread), thread, form="form#reply", text="@Asha Coordinator, we do")

    assert "Asked of you in notes" in home.text
    assert "Canary" not in home.text
    assert "we do" in shown(browser.get(thread))[-1]
    assert "Asked of you in notes" in browser.get("/").text


def test_nobody_of_the_body_who_is_not_asked_can_be_mentioned(
    app: Flask, browser: Browser, assessment: UUID, body: UUID, dana: Browser, oscar: Browser
) -> None:
    ask_body(app, assessment, body, "vet-03", name=DANA)
    url = notes_of(assessment, "vet-03")

    refused = browser.send(
        browser.get(url), url, form="form#write", text=f"@{OSCAR}, so?", expect=200
    )

    assert "Nobody who sees this note is called" in refused.text
    write(browser, assessment, f"@{DANA}, so?", question="vet-03")


def test_once_signed_they_read_the_answer_and_none_of_the_notes(
    app: Flask, browser: Browser, assessment: UUID, dana: Browser
) -> None:
    write(browser, assessment, f"@{DANA}, so?", question=QUESTION)
    put_in_state(app, assessment, AssessmentState.SIGNED)

    dana.get(f"/assessments/{assessment}/questions/{QUESTION}")
    dana.get(notes_of(assessment, QUESTION), expect=409)
    assert "Asked of you" not in dana.get("/").text
    assert reminders_of(app, DANA) == []


def test_what_changed_lists_what_is_put_to_them_alone(
    app: Flask, browser: Browser, assessment: UUID, dana: Browser
) -> None:
    answer(app, assessment, {"vet-01": "3"})
    save(browser, assessment, value="3")

    assert listed(dana, assessment, "?days=7") == {QUESTION: ["Asha Coordinator saved the answer"]}


def test_their_work_lists_what_is_put_to_them_by_its_day(
    app: Flask, assessment: UUID, body: UUID, dana: Browser, oscar: Browser
) -> None:
    ask_body(app, assessment, body, "vet-03", name=DANA, due=now().date() - timedelta(days=2))

    work = [line(each) for each in dana.get("/").select("section[aria-labelledby=my-work] li")]

    assert [each[:6] for each in work] == ["vet-03", QUESTION]
    assert "Testshire Police" in work[0]
    assert QUESTION in oscar.get("/").text
    assert "vet-03" not in oscar.get("/").text


def test_all_who_answer_for_the_body_are_reminded_or_the_one_who_is_asked(
    app: Flask, assessment: UUID, body: UUID, dana: Browser, oscar: Browser
) -> None:
    sign_in(app, "Rita Reader", body, Role.READER)
    ask_body(app, assessment, body, "vet-03", name=DANA, due=now().date() + timedelta(days=1))

    soon = {ReminderKind.SHARED, ReminderKind.DUE_IN_1_DAY}
    assert set(reminders_of(app, DANA)) == soon
    assert reminders_of(app, OSCAR) == [ReminderKind.SHARED]
    assert reminders_of(app, "Rita Reader") == []


def test_nobody_is_reminded_whose_body_no_longer_sees_the_force(
    app: Flask, assessment: UUID, body: UUID, dana: Browser
) -> None:
    close_force(app, force_of(app, assessment), body)

    assert reminders_of(app, DANA) == []


def test_their_deeds_stand_in_both_records(
    app: Flask, browser: Browser, assessment: UUID, dana: Browser, oscar: Browser
) -> None:
    save(dana, assessment, value="2")

    assert DANA in browser.get(f"/assessments/{assessment}/timeline").text
    own = oscar.get("/organisation/timeline").text
    assert DANA in own
    assert "Canary" not in own


def reminders_of(app: Flask, name: str) -> list[ReminderKind]:
    """What a person is reminded of today, at an hour when days are reminded of."""
    with app.app_context():
        remind(db.session, now().replace(hour=12))
        rows = select(Reminder.kind).where(Reminder.account_id == account_of(name))
        kinds = list(db.session.scalars(rows))
        db.session.rollback()
        return kinds


def force_of(app: Flask, assessment: UUID) -> UUID:
    with app.app_context():
        return db.session.get_one(Assessment, assessment).force_id
