"""Pages of notes stay readable with many: in pages, with nothing left out."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from flask import Flask

from checklist.assessments.notes.models import Note, NoteThread
from checklist.assessments.notes.thread_queries import NOTES_A_PAGE, THREADS_A_PAGE
from checklist.core.audience import Thing
from checklist.core.organisations import ROLES_IN, OrganisationKind
from checklist.db import db
from tests.assessments.assessments import an_account, begin, queries_counted
from tests.assessments.notes.talking import notes_of, shown
from tests.browser import Browser, one

BEGUN = datetime(2026, 3, 4, 12, tzinfo=UTC)


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    return begin(app, force)


def add_threads(app: Flask, force: UUID, assessment: UUID, threads: int, notes: int = 1) -> str:
    """Write threads of notes, each numbered in its text; the address of the last."""
    audience = json.dumps(
        {"roles": [[str(force), role.value] for role in ROLES_IN[OrganisationKind.FORCE]]}
    )
    with app.app_context():
        author = an_account()
        for number in range(1, threads + 1):
            thread = NoteThread(
                assessment_id=assessment,
                question_id="vet-01",
                thing=Thing.NOTE,
                begun_at=BEGUN + timedelta(minutes=number),
            )
            thread.notes = [
                Note(
                    number=each,
                    text=f"Thread {number}, note {each}",
                    audience=audience,
                    written_by=author,
                    organisation_id=force,
                    role="coordinator",
                    written_at=BEGUN + timedelta(minutes=number, seconds=each),
                )
                for each in range(1, notes + 1)
            ]
            db.session.add(thread)
        db.session.commit()
        return f"/assessments/{assessment}/notes/threads/{thread.id}"


@pytest.mark.parametrize("more", [0, 1])
def test_threads_stand_on_pages_the_newest_first(
    app: Flask, force: UUID, browser: Browser, assessment: UUID, more: int
) -> None:
    add_threads(app, force, assessment, THREADS_A_PAGE + more)

    page = browser.get(notes_of(assessment))

    assert len(shown(page)) == THREADS_A_PAGE
    assert f"Thread {THREADS_A_PAGE + more}, note 1" in shown(page)[0]
    assert len(page.select("nav a[rel=next]")) == more
    if more:
        rest = browser.get(str(one(page, "nav a[rel=next]")["href"]))
        assert len(shown(rest)) == 1
        assert "Thread 1, note 1" in shown(rest)[0]
        assert one(rest, "nav a[rel=prev]")["href"] == f"{notes_of(assessment)}?page=1"


@pytest.mark.parametrize("more", [0, 1])
def test_a_thread_shows_its_newest_notes_and_leads_to_the_earlier_ones(
    app: Flask, force: UUID, browser: Browser, assessment: UUID, more: int
) -> None:
    thread = add_threads(app, force, assessment, 1, NOTES_A_PAGE + more)

    page = browser.get(thread)

    assert len(shown(page)) == NOTES_A_PAGE
    assert f"note {NOTES_A_PAGE + more}" in shown(page)[-1]
    earlier = page.select("a:-soup-contains('Earlier notes')")
    assert len(earlier) == more
    if more:
        [first] = shown(browser.get(str(earlier[0]["href"])))
        assert "Thread 1, note 1 " in first


def test_a_page_asks_the_database_no_more_for_many_notes(
    app: Flask, force: UUID, browser: Browser, assessment: UUID
) -> None:
    add_threads(app, force, assessment, 1)
    question = f"/assessments/{assessment}/questions/vet-01"
    for path in (notes_of(assessment), question):
        browser.get(path)
        with queries_counted(app) as few:
            browser.get(path)
        add_threads(app, force, assessment, 15, 8)

        with queries_counted(app) as many:
            browser.get(path)

        assert len(many) == len(few), path
