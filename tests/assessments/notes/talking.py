"""People who write notes through the pages."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from bs4 import BeautifulSoup, Tag
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import ForceAccess
from checklist.assessments.notes.models import Note
from checklist.core.organisations import OrganisationKind
from checklist.db import db, now
from tests.browser import Browser, add_organisation, one

QUESTION = "vet-01"


def notes_of(assessment: UUID, question: str = QUESTION) -> str:
    """The address of the notes on a question."""
    return f"/assessments/{assessment}/questions/{question}/notes"


def write(
    browser: Browser, assessment: UUID, text: str, question: str = QUESTION, **more: Any
) -> str:
    """Begin a thread; its address."""
    url = notes_of(assessment, question)
    browser.send(browser.get(url), url, form="form#write", text=text, **more)
    page = browser.get(url)
    card = next(card for card in page.select(".checklist-thread") if text in card.text)
    return str(card.select("a[href*='/notes/threads/']")[-1]["href"])


def answer(browser: Browser, thread: str, text: str) -> None:
    """Reply in a thread."""
    browser.send(browser.get(thread), thread, form="form#reply", text=text)


def settle(browser: Browser, thread: str) -> None:
    """Press the button that resolves a thread, or reopens it."""
    page = browser.get(thread)
    url = str(one(page, "form#settle")["action"])
    browser.send(page, url, form="form#settle")


def shown(page: BeautifulSoup) -> list[str]:
    """The notes of a page, each in one line."""
    return [line(note) for note in page.select(".checklist-note")]


def line(part: Tag) -> str:
    return " ".join(part.text.split())


def ids_of(app: Flask) -> list[UUID]:
    """The notes in the order in which they were written."""
    with app.app_context():
        return list(db.session.scalars(select(Note.id).order_by(Note.written_at)))


def make_older(app: Flask, note: UUID, minutes: float) -> None:
    """Have a note written that many minutes earlier."""
    with app.app_context():
        found = db.session.get_one(Note, note)
        found.written_at = now() - timedelta(minutes=minutes)
        db.session.commit()


def opened_to(app: Flask, force: UUID, name: str, kind: OrganisationKind) -> UUID:
    """A body to which the force is open from now on."""
    body = add_organisation(app, name, kind)
    with app.app_context():
        db.session.add(ForceAccess(organisation_id=body, force_id=force))
        db.session.commit()
    return body
