"""Entering an earlier finding, on its page and straight into the database."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from bs4 import BeautifulSoup
from flask import Flask

from checklist.accounts.models import Organisation
from checklist.db import db
from checklist.earlier_findings.kinds import EarlierKind, Precision, Standing
from checklist.earlier_findings.models import EarlierFinding, EarlierFindingEntry
from checklist.earlier_findings.service import TypedFinding
from tests.assessments.assessments import an_account
from tests.browser import Browser

FINDINGS = "/earlier-findings"
NEW = f"{FINDINGS}/new"
TYPED: dict[str, Any] = {
    "text": "Too few people in the counter-corruption unit",
    "kind": "area for improvement",
    "theme": "vcc-2022/ccu-capacity-and-links",
    "report": "Legitimacy inspection of Testshire",
    "address": "https://reports.test/legitimacy",
    "published": ["", "9", "2019"],
    "standing": "open",
}


def enter(browser: Browser, expect: int = 302, **typed: Any) -> BeautifulSoup:
    """Enter a finding on the page for it."""
    page = browser.get(NEW)
    return browser.send(page, NEW, form="form#enter", expect=expect, **(TYPED | typed))


def change(browser: Browser, address: str, expect: int = 302, **typed: Any) -> BeautifulSoup:
    """Change a finding on its page, from what it was entered with."""
    url = f"{address}/change"
    page = browser.get(url)
    return browser.send(page, url, form="form#enter", expect=expect, **(TYPED | typed))


def build_finding(force: UUID, author: UUID, words: str, **differing: Any) -> EarlierFinding:
    """A finding that a person of the force entered."""
    return EarlierFinding(
        force_id=force,
        organisation_id=force,
        entered_by=author,
        version=1,
        **(
            {
                "set_id": "vcc-2022",
                "theme": "ccu-capacity-and-links",
                "kind": EarlierKind.AREA_FOR_IMPROVEMENT,
                "report": words,
                "address": "",
                "published_last": date(2019, 9, 30),
                "published_precision": Precision.MONTH,
                "text": words,
                "standing": Standing.OPEN,
                "standing_note": words,
            }
            | differing
        ),
    )


def add_finding(app: Flask, force: UUID, words: str, **differing: Any) -> UUID:
    """Write a finding into the database, with the one version of it."""
    with app.app_context():
        author = an_account()
        finding = build_finding(force, author, words, **differing)
        db.session.add(finding)
        db.session.flush()
        typed = {name: getattr(finding, name) for name in TypedFinding.__dataclass_fields__}
        entry = EarlierFindingEntry(
            finding_id=finding.id, version=1, saved_by=author, role="coordinator", **typed
        )
        db.session.add(entry)
        db.session.get_one(Organisation, force).has_earlier_findings = True
        db.session.commit()
        return finding.id
