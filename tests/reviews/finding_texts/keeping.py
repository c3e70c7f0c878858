"""Finding texts, kept through their page, and many of them straight in the database."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Membership
from checklist.core.characters import fold_name
from checklist.core.reviews.findings import PublishedKind
from checklist.db import db
from checklist.reviews.finding_texts.models import FindingText, FindingTextEntry
from tests.assessments.reach.assigning import account_of, add_inspecting
from tests.browser import Browser

TEXTS = "/finding-texts"
NEW = f"{TEXTS}/new"
NAME = "Vetting backlog"
WORDS = "In [period], [force] had a backlog in vetting: see [questions]."
TYPED: dict[str, Any] = {"name": NAME, "kind": "area for improvement", "text": WORDS}


def keep(by: Browser, expect: int = 302, **typed: Any) -> BeautifulSoup:
    """Keep a text on the page for it."""
    return by.send(by.get(NEW), NEW, form="form#keep", expect=expect, **(TYPED | typed))


def change(by: Browser, address: str, expect: int = 302, **typed: Any) -> BeautifulSoup:
    """Change a text on its page, from what it was kept with."""
    url = f"{address}/change"
    sent = TYPED | {"standing": "offered"} | typed
    return by.send(by.get(url), url, form="form#keep", expect=expect, **sent)


def withdraw(by: Browser, address: str) -> None:
    change(by, address, standing="withdrawn")


def address_of(app: Flask, name: str = NAME) -> str:
    """The address of the text with a name."""
    with app.app_context():
        found = db.session.scalars(select(FindingText.id).filter_by(name=name)).one()
    return f"{TEXTS}/{found}"


def build_text(inspectorate: UUID, author: UUID, name: str, words: str = WORDS) -> FindingText:
    """A text for an area for improvement, saved once."""
    return FindingText(
        organisation_id=inspectorate,
        folded_name=fold_name(name),
        version=1,
        name=name,
        kind=PublishedKind.AREA_FOR_IMPROVEMENT,
        text=words,
        saved_by=author,
    )


def add_texts(app: Flask, inspectorate: UUID, count: int, author: str = "Lee Lead") -> None:
    """Keep many texts."""
    with app.app_context():
        person = account_of(author)
        for number in range(1, count + 1):
            found = build_text(inspectorate, person, f"Text {number}")
            db.session.add(found)
            db.session.flush()
            add_entry(found)
        db.session.commit()


def add_kept(app: Flask, examples: Mapping[str, object]) -> Mapping[str, Browser]:
    """Have the text of the example be one of an inspectorate, with its lead."""
    people = add_inspecting(app, examples)
    with app.app_context():
        found = db.session.get_one(FindingText, UUID(str(examples["text_id"])))
        member = select(Membership.organisation_id).filter_by(account_id=account_of("Lee Lead"))
        found.organisation_id = db.session.scalars(member).one()
        db.session.commit()
    return people


def add_entry(found: FindingText) -> None:
    """Write the one Save of a text into its history."""
    db.session.add(
        FindingTextEntry(
            text_id=found.id,
            version=1,
            name=found.name,
            kind=found.kind,
            text=found.text,
            saved_by=found.saved_by,
            role="lead inspector",
        )
    )
