"""The library is searched, and points out what needs attention."""

from __future__ import annotations

from datetime import date
from urllib.parse import urlencode
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Account
from checklist.assessments.models import Exhibit
from checklist.db import db
from checklist.evidence.models import Evidence, EvidenceKind, Revision
from tests.assessments.assessments import VCC, begin, queries_counted
from tests.browser import Browser, one


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    return begin(app, force)


def enter(
    app: Flask,
    force: UUID,
    title: str,
    *,
    kind: EvidenceKind = EvidenceKind.LINK,
    dated: date | None = None,
    review: date | None = None,
    size: int = 0,
) -> UUID:
    """Write a piece of evidence into the library."""
    with app.app_context():
        account = db.session.scalars(select(Account.id)).first()
        assert account is not None
        evidence = Evidence(force_id=force, kind=kind, title=title, added_by=account)
        evidence.document_date, evidence.review_date = dated, review
        if size:
            evidence.revisions = [
                Revision(
                    force_id=force,
                    number=1,
                    name="a.txt",
                    media_type="text/plain",
                    size=size,
                    sha256="0" * 64,
                    added_by=account,
                )
            ]
        db.session.add(evidence)
        db.session.commit()
        return evidence.id


def use(app: Flask, assessment: UUID, evidence: UUID, questions: list[str]) -> None:
    """Use a piece of evidence for some questions."""
    with app.app_context():
        account = db.session.scalars(select(Account.id)).first()
        for number, question_id in enumerate(questions, 1):
            db.session.add(
                Exhibit(
                    assessment_id=assessment,
                    question_id=question_id,
                    number=number,
                    evidence_id=evidence,
                    strength="E1",
                    added_by=account,
                )
            )
        db.session.commit()


def titles(page: BeautifulSoup) -> list[str]:
    return sorted(link.text for link in page.select("tbody th a"))


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({"title": "policy VETTING"}, ["Vetting policy"]),
        ({"title": "100%"}, ["100% return"]),
        ({"title": "_"}, []),
        ({"kind": "file"}, ["100% return"]),
        ({"dated_from": "1 3 2022", "dated_to": "2 3 2022"}, ["Vetting policy"]),
        ({"dated_to": "28 2 2022"}, ["Old log"]),
        ({"question": "VET-03"}, ["Vetting policy"]),
        ({"question": "vet-04"}, []),
        ({"only": "overdue"}, ["Old log"]),
        ({"only": "often"}, ["Vetting policy"]),
        ({}, ["100% return", "Old log", "Vetting policy"]),
    ],
)
def test_evidence_is_found(
    app: Flask,
    browser: Browser,
    force: UUID,
    assessment: UUID,
    asked: dict[str, str],
    found: list[str],
) -> None:
    policy = enter(app, force, "Vetting policy", dated=date(2022, 3, 1))
    enter(app, force, "Old log", dated=date(2021, 1, 1), review=date(2022, 1, 1))
    enter(app, force, "100% return", kind=EvidenceKind.FILE, size=1024)
    questions = [one.id for one in VCC.questions if one.id != "vet-04"][:8]
    use(
        app,
        assessment,
        policy,
        [*questions, "vet-03"] if "vet-03" not in questions else [*questions, VCC.questions[-1].id],
    )

    assert titles(browser.get(f"/evidence?{urlencode(asked)}")) == found


def test_an_impossible_date_is_refused_beside_its_field(browser: Browser) -> None:
    page = browser.get("/evidence?dated_from=31+2+2022")

    assert "must be a real date" in one(page, "#dated_from-error").text


def test_the_library_points_out_what_to_look_at(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    policy = enter(app, force, "Policy", review=date(2022, 1, 1))
    enter(app, force, "File", kind=EvidenceKind.FILE, size=1288490189)
    use(app, assessment, policy, [one.id for one in VCC.questions[:9]])

    page = browser.get("/evidence")

    assert "1.2 GB of 5 GB used" in page.text
    assert "1 review date has passed" in page.text
    assert "1 document is used for 9 or more questions" in page.text
    assert [tag.text for tag in page.select("tbody .govuk-tag")] == [
        "Review date passed",
        "Used for 9 questions",
    ]


def test_a_page_holds_fifty_and_keeps_what_was_asked(
    app: Flask, browser: Browser, force: UUID
) -> None:
    for number in range(51):
        enter(app, force, f"Return {number:02}")
    enter(app, force, "Policy")

    first = browser.get("/evidence?title=return")

    assert len(titles(first)) == 50
    onward = one(first, ".govuk-pagination__next a")["href"]
    assert "title=return" in str(onward)
    assert titles(browser.get(str(onward))) == ["Return 00"]


def test_the_library_asks_no_more_of_the_database_the_more_it_holds(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    use(app, assessment, enter(app, force, "First", kind=EvidenceKind.FILE, size=1), ["vet-03"])
    browser.get("/evidence")
    with queries_counted(app) as few:
        browser.get("/evidence")
    for number in range(20):
        enter(app, force, f"Return {number}", kind=EvidenceKind.FILE, size=1)

    with queries_counted(app) as many:
        browser.get("/evidence")

    assert len(many) == len(few)


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Polisi ŵŷ", "ŴŶ"),
        ("Polisi ŴŶ", "ŵŷ"),
        ("Adroddiad dw\u0302r", "dŵr"),
        ("Élan", "E\u0301LAN"),
        ("Minutes for O’Reilly", "o'reilly minutes"),
        ("100% of O'Reilly_s", "100% O’Reilly_s"),
    ],
)
def test_a_title_is_found_in_any_case_composition_and_apostrophe(
    app: Flask, browser: Browser, force: UUID, title: str, words: str
) -> None:
    enter(app, force, title)
    enter(app, force, "Something else of O Reilly")

    found = browser.get(f"/evidence?{urlencode({'title': words})}")

    assert titles(found) == [title]


def test_titles_that_are_found_go_on_over_pages(app: Flask, browser: Browser, force: UUID) -> None:
    for number in range(51):
        enter(app, force, f"Ŵythnos {number:02}")
    enter(app, force, "Another")

    first = titles(browser.get(f"/evidence?{urlencode({'title': 'ŵythnos'})}"))
    second = titles(browser.get(f"/evidence?{urlencode({'title': 'ŵythnos', 'page': 2})}"))

    assert (len(first), second) == (50, ["Ŵythnos 00"])
