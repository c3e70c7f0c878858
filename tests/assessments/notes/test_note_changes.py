"""A note is changed for a quarter of an hour, and withdrawn; it is never deleted."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Account
from checklist.assessments.notes.models import Mention, Note
from checklist.assessments.notes.note_changes import EDIT_LIMIT, is_editable
from checklist.core.organisations import OrganisationKind, Person, Role
from checklist.db import db
from tests.assessments.assessments import begin
from tests.assessments.notes.talking import (
    answer,
    ids_of,
    make_older,
    notes_of,
    settle,
    shown,
    write,
)
from tests.browser import Browser, one, sign_in
from tests.exchange.copies import read_workbook, take

SAID = "Unmistakable words"


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    return begin(app, force)


@pytest.fixture
def colleague(app: Flask, force: UUID) -> Browser:
    return sign_in(app, "Cora Colleague", force, Role.CONTRIBUTOR)


def change_of(assessment: UUID, note: UUID) -> str:
    return f"/assessments/{assessment}/notes/{note}/change"


def withdrawal_of(assessment: UUID, note: UUID) -> str:
    return f"/assessments/{assessment}/notes/{note}/withdraw"


def test_its_writer_changes_a_note_and_it_says_edited(
    app: Flask, browser: Browser, colleague: Browser, assessment: UUID
) -> None:
    write(browser, assessment, "Is it 12?")
    [note] = ids_of(app)
    url = change_of(assessment, note)
    assert browser.get(notes_of(assessment)).select(f"a[href='{url}']")
    page = browser.get(url)
    assert one(page, "textarea#text").text == "Is it 12?"

    browser.send(page, url, form="form#change", text="Is it 21?")

    [seen] = shown(colleague.get(notes_of(assessment)))
    assert "Is it 21?" in seen
    assert "Is it 12?" not in seen
    assert ", edited " in seen


def test_a_change_that_is_sent_again_with_another_text_is_not_lost(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    write(browser, assessment, SAID)
    url = change_of(assessment, ids_of(app)[0])
    page = browser.get(url)
    browser.send(page, url, form="form#change", text="Half of it")

    asked = browser.send(page, url, form="form#change", expect=200, text="All of it")
    browser.send(asked, url, form="form#change", text="All of it")

    assert "All of it" in shown(browser.get(notes_of(assessment)))[0]


def test_the_same_text_is_no_change(app: Flask, browser: Browser, assessment: UUID) -> None:
    write(browser, assessment, SAID)
    url = change_of(assessment, ids_of(app)[0])

    browser.send(browser.get(url), url, form="form#change", text=SAID)

    assert "edited" not in shown(browser.get(notes_of(assessment)))[0]


@pytest.mark.parametrize(
    ("later", "is_in_time"),
    [
        (EDIT_LIMIT - timedelta(seconds=1), True),
        (EDIT_LIMIT, True),
        (EDIT_LIMIT + timedelta(seconds=1), False),
    ],
)
def test_the_quarter_of_an_hour_is_from_when_it_was_written(
    later: timedelta, is_in_time: bool
) -> None:
    written = datetime(2026, 3, 4, 15, tzinfo=UTC)
    kind = OrganisationKind.FORCE
    asha = Person(uuid4(), "Asha", "a@example.test", Role.COORDINATOR, uuid4(), "Testshire", kind)
    note = Note(written_at=written, written_by=asha.id)

    assert timedelta(minutes=15) == EDIT_LIMIT
    assert is_editable(note, asha, written + later) is is_in_time
    assert not is_editable(Note(written_at=written, written_by=uuid4()), asha, written)


def test_a_note_that_is_too_old_is_not_changed_and_what_was_typed_is_shown(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    write(browser, assessment, SAID)
    [note] = ids_of(app)
    url = change_of(assessment, note)
    page = browser.get(url)
    make_older(app, note, 16)

    late = browser.send(page, url, form="form#change", expect=409, text="Too late by a minute")

    assert "can be changed for 15 minutes after it was written" in late.text
    assert "Too late by a minute" in late.text
    assert "for 15 minutes" in browser.get(url, expect=409).text
    listed = browser.get(notes_of(assessment))
    assert SAID in shown(listed)[0]
    assert not listed.select(f"a[href='{url}']")


def test_nobody_changes_a_note_of_somebody_else(
    app: Flask, browser: Browser, colleague: Browser, assessment: UUID
) -> None:
    write(colleague, assessment, SAID)
    url = change_of(assessment, ids_of(app)[0])

    browser.get(url, expect=403)

    assert not browser.get(notes_of(assessment)).select(f"a[href='{url}']")


def test_two_tabs_do_not_overwrite_each_other(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    write(browser, assessment, "First words")
    url = change_of(assessment, ids_of(app)[0])
    one_tab, other_tab = browser.get(url), browser.get(url)
    browser.send(one_tab, url, form="form#change", text="Words of the first tab")

    stale = browser.send(other_tab, url, form="form#change", expect=200, text="Of the second tab")

    assert "Words of the first tab" in one(stale, "#conflict").text
    assert one(stale, "textarea#text").text == "Of the second tab"
    browser.send(stale, url, form="form#change", text="Of the second tab")
    assert "Of the second tab" in shown(browser.get(notes_of(assessment)))[0]


def test_a_change_mentions_anew_and_no_more_whom_it_names_no_more(
    app: Flask, force: UUID, browser: Browser, colleague: Browser, assessment: UUID
) -> None:
    sign_in(app, "Rita Reader", force, Role.READER)
    write(browser, assessment, "@Cora Colleague, is it so?")
    url = change_of(assessment, ids_of(app)[0])

    browser.send(browser.get(url), url, form="form#change", text="@Rita Reader, is it so?")

    with app.app_context():
        query = select(Account.name).join(Mention, Mention.person_id == Account.id)
        assert db.session.scalars(query).all() == ["Rita Reader"]
    assert "Mentions you" not in colleague.get(notes_of(assessment)).text
    wrong = browser.send(
        browser.get(url), url, form="form#change", expect=200, text="@Nobody, is it so?"
    )
    assert one(wrong, "textarea#text").text == "@Nobody, is it so?"


def test_of_a_withdrawn_note_stands_who_withdrew_it_and_its_text_nowhere(
    app: Flask, browser: Browser, colleague: Browser, assessment: UUID
) -> None:
    thread = write(colleague, assessment, f"@Asha Coordinator {SAID}")
    answer(browser, thread, "The reply stays")
    url = withdrawal_of(assessment, ids_of(app)[0])
    page = colleague.get(url)
    assert SAID in page.text

    colleague.send(page, url, form="form#withdraw")

    settle(browser, thread)
    pages = [notes_of(assessment), thread, url, f"/assessments/{assessment}/timeline", "/"]
    for path in (*pages, f"/assessments/{assessment}/questions/vet-01"):
        assert SAID not in browser.follow(path).text, path
    first, reply = shown(browser.get(thread))
    assert "Withdrawn by Cora Colleague on " in first
    assert "Mentions you" not in first
    assert "The reply stays" in reply
    rows = read_workbook(take(app, browser, assessment, "workbook"))["Notes"]
    assert [row["Note"] for row in rows] == ["", "The reply stays"]
    assert rows[0]["Withdrawn by"] == "Cora Colleague"
    with app.app_context():
        assert len(db.session.scalars(select(Note)).all()) == 2


def test_a_coordinator_withdraws_a_note_of_a_colleague_and_a_contributor_does_not(
    app: Flask, browser: Browser, colleague: Browser, assessment: UUID
) -> None:
    write(colleague, assessment, SAID)
    write(browser, assessment, "Of the coordinator")
    of_cora, of_asha = ids_of(app)
    make_older(app, of_cora, 60)

    colleague.get(withdrawal_of(assessment, of_asha), expect=403)
    url = withdrawal_of(assessment, of_cora)
    browser.send(browser.get(url), url, form="form#withdraw")

    texts = shown(colleague.get(notes_of(assessment)))
    assert any("Withdrawn by Asha Coordinator on" in text for text in texts)
    assert any("Of the coordinator" in text for text in texts)


def test_a_note_withdrawn_meanwhile_is_not_changed(
    app: Flask, browser: Browser, colleague: Browser, assessment: UUID
) -> None:
    write(colleague, assessment, SAID)
    [note] = ids_of(app)
    change, withdrawal = change_of(assessment, note), withdrawal_of(assessment, note)
    page = colleague.get(change)
    browser.send(browser.get(withdrawal), withdrawal, form="form#withdraw")

    refused = colleague.send(page, change, form="form#change", expect=409, text="Said again")

    assert "This note was withdrawn" in refused.text
    colleague.get(withdrawal, expect=302)
