"""Notes on a question: written, answered, resolved and reopened, by those who may."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.assessments.models import Assessment
from checklist.assessments.notes.forms import LONGEST_NOTE
from checklist.assessments.notes.models import Note, NoteThread
from checklist.audit.models import AuditEvent
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db, now
from checklist.registry import SETTINGS
from tests.assessments.assessments import begin
from tests.assessments.notes.talking import answer, line, notes_of, settle, shown, write
from tests.browser import Browser, add_organisation, hidden_fields, one, sign_in

TEXT = "Is the rate of 2021\n\nthe one we want?  <b>Or</b> that of 2022?"


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    return begin(app, force)


@pytest.fixture
def colleague(app: Flask, force: UUID) -> Browser:
    return sign_in(app, "Cora Colleague", force, Role.CONTRIBUTOR)


def test_a_note_is_read_by_a_colleague_with_its_writer_and_who_sees_it(
    browser: Browser, colleague: Browser, assessment: UUID
) -> None:
    write(browser, assessment, "Is this rate right?")

    [note] = shown(colleague.get(notes_of(assessment)))

    assert note.startswith("Asha Coordinator, coordinator, ")
    assert "Is this rate right?" in note
    assert note.endswith("Seen by: Testshire Police.")


def test_a_question_leads_to_its_notes_and_says_how_many_are_open(
    browser: Browser, colleague: Browser, assessment: UUID
) -> None:
    question = f"/assessments/{assessment}/questions/vet-01"
    assert "Write a note on this question" in browser.get(question).text
    write(browser, assessment, "First")
    settle(browser, write(browser, assessment, "Second"))

    page = colleague.get(question)

    notes = one(page, f"a[href='{notes_of(assessment)}']")
    assert notes.parent is not None
    assert line(notes.parent) == "1 open Read the notes on this question (1 resolved)"
    other = colleague.get(f"/assessments/{assessment}/questions/vet-02")
    assert "Write a note on this question" in other.text


def test_notes_on_the_same_question_elsewhere_are_neither_shown_nor_counted(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    other = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    olu = sign_in(app, "Olu Outsider", other, Role.COORDINATOR)
    elsewhere = begin(app, force, title="Next year"), begin(app, other)
    for by, where in zip((browser, olu), elsewhere, strict=True):
        write(by, where, "Words of elsewhere")
    write(browser, assessment, "Words of here")

    page = browser.get(notes_of(assessment))

    [note] = shown(page)
    assert "Words of here" in note
    question = browser.get(f"/assessments/{assessment}/questions/vet-01")
    notes = one(question, f"a[href='{notes_of(assessment)}']")
    assert notes.parent is not None
    assert line(notes.parent).startswith("1 open")
    assert "1 thread open." in line(one(browser.get(f"/assessments/{assessment}/ready"), "main"))


def test_replies_stand_under_their_note_in_the_order_of_writing(
    browser: Browser, colleague: Browser, assessment: UUID
) -> None:
    first = write(browser, assessment, "Which register?")
    write(browser, assessment, "Something else")
    answer(colleague, first, "The one in Room 2")
    answer(browser, first, "Thank you")

    page = browser.get(notes_of(assessment))

    threads = [
        [line(note) for note in card.select("article")] for card in page.select(".checklist-thread")
    ]
    assert [len(notes) for notes in threads] == [1, 3]
    texts = ("Which register?", "The one in Room 2", "Thank you")
    for note, text in zip(threads[1], texts, strict=True):
        assert text in note
    assert "Cora Colleague, contributor" in threads[1][1]


def test_of_a_long_thread_the_page_shows_the_first_note_and_the_newest_and_leads_to_the_rest(
    browser: Browser, assessment: UUID
) -> None:
    thread = write(browser, assessment, "Note number 1")
    for number in range(2, 8):
        answer(browser, thread, f"Note number {number}")

    page = browser.get(notes_of(assessment))

    found = [note[-60:].split("Note number ")[-1][0] for note in map(plain, page.select("article"))]
    assert found == ["1", "5", "6", "7"]
    assert one(page, ".checklist-thread a:-soup-contains('Earlier replies')")["href"] == thread
    assert len(shown(browser.get(thread))) == 7


def plain(note: object) -> str:
    return " ".join(str(getattr(note, "text", "")).partition("Seen by")[0].split())


def test_a_resolved_thread_folds_and_can_be_reopened(
    browser: Browser, colleague: Browser, assessment: UUID
) -> None:
    thread = write(browser, assessment, "Which register?")

    settle(colleague, thread)

    page = browser.get(notes_of(assessment))
    assert not page.select("section.checklist-thread")
    folded = one(page, "details.checklist-thread--resolved")
    assert not folded.has_attr("open")
    assert "Resolved by Cora Colleague on" in line(one(folded, "summary"))
    assert "Which register?" in folded.text
    assert not browser.get(thread).select("form#reply")

    settle(browser, thread)

    assert browser.get(notes_of(assessment)).select("section.checklist-thread")
    assert browser.get(thread).select("form#reply")


def test_a_reply_to_what_was_resolved_meanwhile_is_refused_and_not_lost(
    browser: Browser, colleague: Browser, assessment: UUID
) -> None:
    thread = write(browser, assessment, "Which register?")
    page = browser.get(thread)
    settle(colleague, thread)

    refused = browser.send(page, thread, form="form#reply", expect=200, text="That in Room 2")

    assert one(refused, "textarea#text").text == "That in Room 2"
    assert "This thread was resolved on" in one(refused, "#text-error").text
    assert "Reopen" in refused.text
    assert len(shown(browser.get(thread))) == 1


def test_a_form_that_is_sent_twice_writes_one_note_and_another_writes_another(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    url = notes_of(assessment)
    page = browser.get(url)
    browser.send(page, url, form="form#write", text="Once")
    browser.send(page, url, form="form#write", text="Once")
    thread = write(browser, assessment, "Twice")
    reply = browser.get(thread)
    browser.send(reply, thread, form="form#reply", text="A reply")
    browser.send(reply, thread, form="form#reply", text="A reply")

    with app.app_context():
        texts = sorted(db.session.scalars(select(Note.text)))
    assert texts == ["A reply", "Once", "Twice"]


def test_a_form_that_is_sent_again_with_another_text_loses_neither(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    url = notes_of(assessment)
    page = browser.get(url)
    browser.send(page, url, form="form#write", text="Half of it")

    asked = browser.send(page, url, form="form#write", expect=200, text="All of it")

    assert "What you sent first is saved, and this text is not" in one(asked, "#text-error").text
    assert one(asked, "textarea#text").text == "All of it"
    browser.send(asked, url, form="form#write", text="All of it")
    with app.app_context():
        texts = sorted(db.session.scalars(select(Note.text)))
    assert texts == ["All of it", "Half of it"]


def test_an_old_button_to_resolve_does_not_undo_a_reopening(
    browser: Browser, assessment: UUID
) -> None:
    thread = write(browser, assessment, "Which register?")
    page = browser.get(thread)
    resolve = str(one(page, "form#settle")["action"])
    browser.send(page, resolve, form="form#settle")
    settle(browser, thread)

    browser.send(page, resolve, form="form#settle")

    assert browser.get(thread).select("form#reply")


@pytest.mark.parametrize(
    ("length", "is_taken"), [(LONGEST_NOTE, True), (LONGEST_NOTE + 1, False), (1, True), (0, False)]
)
def test_a_note_has_a_said_limit_and_is_not_empty(
    browser: Browser, assessment: UUID, length: int, is_taken: bool
) -> None:
    url = notes_of(assessment)
    page = browser.get(url)
    assert one(page, "[data-maxlength]")["data-maxlength"] == "2000"

    text = "x" * length
    answered = browser.send(
        page, url, form="form#write", expect=302 if is_taken else 200, text=text
    )

    if not is_taken:
        assert one(answered, "textarea#text").text == text
        assert one(answered, "#text-error").text.strip()
    assert len(shown(browser.get(url))) == is_taken


def test_what_was_typed_is_shown_as_typed_and_never_as_markup(
    browser: Browser, assessment: UUID
) -> None:
    write_raw = notes_of(assessment)
    browser.send(browser.get(write_raw), write_raw, form="form#write", text=TEXT)

    note = one(browser.get(write_raw), ".checklist-note")

    assert "<b>Or</b> that of 2022?" in note.text
    assert not note.select("b")


def test_the_record_says_who_wrote_and_on_which_question_and_nothing_of_the_text(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    settle(browser, write(browser, assessment, "Unmistakable words"))

    with app.app_context():
        events = list(db.session.scalars(select(AuditEvent).order_by(AuditEvent.id)))[-2:]
        said = [(event.action, event.detail, event.subject) for event in events]
    subject = f"assessment {assessment}"
    assert said == [
        ("write note", "vet-01, note", subject),
        ("resolve notes", "vet-01, note", subject),
    ]
    timeline = browser.get(f"/assessments/{assessment}/timeline").text
    assert "wrote a note" in timeline
    assert "Unmistakable" not in timeline


def test_a_reader_reads_notes_and_writes_none(
    app: Flask, force: UUID, browser: Browser, assessment: UUID
) -> None:
    thread = write(browser, assessment, "Is this rate right?")
    reader = sign_in(app, "Rita Reader", force, Role.READER)
    token = hidden_fields(one(reader.get("/change-password"), "main form"))

    page = reader.get(notes_of(assessment))

    assert len(shown(page)) == 1
    assert "Readers do not write notes here." in line(one(page, "main"))
    assert not page.select("main form")
    assert not reader.get(thread).select("main form")
    for path in (notes_of(assessment), thread, f"{thread}/resolve"):
        sent = reader.client.post(path, data=token | {"text": "Not mine to say"})
        assert sent.status_code == 403, path


def test_notes_of_an_archived_assessment_are_read_and_not_written(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    thread = write(browser, assessment, "Is this rate right?")
    page, url = browser.get(notes_of(assessment)), notes_of(assessment)
    with app.app_context():
        db.session.get_one(Assessment, assessment).archived_at = now()
        db.session.commit()

    kept = browser.get(url)

    assert len(shown(kept)) == 1
    assert not kept.select("main form")
    assert not kept.select(".checklist-note a")
    assert not browser.get(thread).select("main form")
    refused = browser.send(page, url, form="form#write", expect=409, text="A thought too late")
    assert "A thought too late" in refused.text


def test_a_thread_is_found_in_its_own_assessment_alone(
    app: Flask, force: UUID, browser: Browser, assessment: UUID
) -> None:
    thread = write(browser, assessment, "Is this rate right?")
    other = begin(app, force, title="Another")
    othershire = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    stranger = sign_in(app, "Olu Outsider", othershire, Role.COORDINATOR)
    elsewhere = begin(app, othershire, title="Theirs")

    moved = thread.replace(str(assessment), str(other))
    theirs = thread.replace(str(assessment), str(elsewhere))

    browser.get(moved, expect=404)
    stranger.get(thread, expect=404)
    stranger.get(theirs, expect=404)
    browser.get(notes_of(assessment, "no-01"), expect=404)


def test_the_name_of_somebody_who_has_left_still_stands_at_their_note(
    app: Flask, browser: Browser, colleague: Browser, assessment: UUID, force: UUID
) -> None:
    write(colleague, assessment, "I leave tomorrow")
    people = one(browser.get("/people"), "a:-soup-contains('Cora Colleague')")["href"]
    page = browser.get(str(people))
    end = str(page.select("a[href$='/end']")[0]["href"])
    browser.send(browser.get(end), end)

    [note] = shown(browser.get(notes_of(assessment)))

    assert note.startswith("Cora Colleague, contributor")


def test_deleting_an_assessment_counts_its_notes_and_takes_them_with_it(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    answer(browser, write(browser, assessment, "Which register?"), "That in Room 2")
    url = f"/assessments/{assessment}/delete"
    page = browser.get(url)
    assert "2 notes on its questions" in page.text

    browser.send(page, url, form="form#delete", reason="Begun twice", sure="y")

    with app.app_context():
        assert db.session.scalars(select(NoteThread)).all() == []
        assert db.session.scalars(select(Note)).all() == []


@pytest.mark.parametrize("kind", ["report", "form"])
def test_a_note_stands_in_no_report_and_changes_no_score(
    app: Flask, browser: Browser, assessment: UUID, kind: str
) -> None:
    results = f"/assessments/{assessment}/results"
    before = line(one(browser.get(results), "main"))
    write(browser, assessment, "Unmistakable words")

    url = f"/assessments/{assessment}/reports"
    browser.send(browser.get(url), url, kind=kind)

    with app.app_context():
        contents = [path.read_text() for path in SETTINGS.get().reports.glob("*.json")]
    assert len(contents) == 1
    assert "Unmistakable" not in contents[0]
    assert line(one(browser.get(results), "main")) == before
