"""What inspectors issued, and its prints, are held against the record by ``checklist verify``."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import delete, select, update

from checklist.audit.erasure import erase_words
from checklist.audit.models import AuditEvent
from checklist.core.seals.named_digests import PRINTED_ISSUED
from checklist.db import db, now
from checklist.reports.models import Report, ReviewSource
from checklist.reports.printing.print_process import find_pdf_path
from checklist.reviews.draft_reports.models import DraftReport
from checklist.reviews.publishing.models import Publication
from checklist.settings import Settings
from tests.browser import Browser
from tests.exchange.verifying import verified
from tests.reviews.draft_reports.test_draft_pdf import ask
from tests.reviews.publishing.publishing import (
    cancel,
    correct,
    publish,
    published,
    say_no_comments,
)

FORGED = b"%PDF-1.7 forged"


@pytest.fixture
def out(app: Flask, drafted: UUID, sid: Browser, lee: Browser) -> UUID:
    """A report that is published, and corrected once."""
    say_no_comments(sid, drafted)
    publish(lee, drafted)
    correct(lee, drafted, "finding-1", text="Registers are kept by hand in one place.")
    return drafted


def list_problems(app: Flask, assessment: UUID) -> list[str]:
    """What is wrong with what was issued: the rest was put into the database, not done."""
    said = verified(app, assessment)[1]
    told = ("report ", "the published report", "draft report", "review", "edition")
    issued = [each.removeprefix("BROKEN: ") for each in said.splitlines() if "BROKEN" in each]
    return [
        each
        for each in issued
        if any(word in each.partition(":")[0] for word in told)
        and not each.startswith(("the record has", "a change of state"))
    ]


def test_what_was_issued_is_sound_as_the_record_has_it(app: Flask, out: UUID) -> None:
    assert list_problems(app, out) == []
    with app.app_context():
        digests = set(db.session.scalars(select(Publication.digest)).all())
        deeds = db.session.scalars(select(AuditEvent.detail)).all()
    assert len(digests) == 2
    assert all(any(f"report {digest}" in deed for deed in deeds) for digest in digests)


@pytest.mark.parametrize(
    ("table", "forged", "said"),
    [
        (Publication, {"content": "{}"}, "the published report: its text has the digest"),
        (
            Publication,
            {"content": "{}", "digest": sha256(b"{}").hexdigest()},
            f"the published report: its digest is {sha256(b'{}').hexdigest()}, and it went out as",
        ),
        (
            DraftReport,
            {"content": "{}", "digest": sha256(b"{}").hexdigest()},
            f"draft report 1: its digest is {sha256(b'{}').hexdigest()}, and it went out as",
        ),
    ],
    ids=["text", "text and digest", "draft"],
)
def test_a_text_that_was_changed_is_named_also_with_its_digest(
    app: Flask, out: UUID, table: type, forged: Mapping[str, str], said: str
) -> None:
    with app.app_context():
        db.session.execute(update(table).values(**forged))
        db.session.commit()

    assert any(said in each for each in list_problems(app, out))


def test_one_that_is_gone_and_one_that_never_went_out_are_named(app: Flask, out: UUID) -> None:
    with app.app_context():
        db.session.execute(update(DraftReport).values(number=7))
        db.session.execute(delete(Publication).filter_by(version=2))
        db.session.commit()

    said = list_problems(app, out)

    assert any(each.startswith("draft report 1, of ") and "is gone" in each for each in said)
    assert any("version 2 of the published report, of" in each for each in said)
    assert "draft report 7: no deed on record says that it went out" in said


def test_a_publication_that_was_cancelled_is_missed_by_nobody(
    app: Flask, drafted: UUID, sid: Browser, lee: Browser
) -> None:
    say_no_comments(sid, drafted)
    publish(lee, drafted, ahead=5)
    assert list_problems(app, drafted) == []
    cancel(lee, drafted)

    assert list_problems(app, drafted) == []


def test_a_print_and_its_digest_both_changed_are_named_and_given_to_nobody(
    app: Flask, settings: Settings, out: UUID, browser: Browser, lee: Browser
) -> None:
    url = f"{published(out)}/2/website"
    ask(app, browser, url)
    with app.app_context():
        found = select(Report).filter_by(source=ReviewSource.PUBLICATION)
        report = db.session.scalars(found).one()
        [deed] = db.session.scalars(select(AuditEvent).filter_by(action=PRINTED_ISSUED))
        printed = report.printed_sha256
        assert deed.detail == f"content {report.content}, report {printed}"
    assert list_problems(app, out) == []
    find_pdf_path(settings.reports, report.content).write_bytes(FORGED)
    forged = sha256(FORGED).hexdigest()
    with app.app_context():
        db.session.execute(update(Report).values(printed_sha256=forged))
        db.session.commit()

    [said] = list_problems(app, out)

    assert said.endswith(f"its digest is {forged}, and it was printed as {printed}")
    lee.get(f"{url}/download", expect=409)


def test_a_print_of_which_the_force_erased_the_words_is_no_fault(
    app: Flask, force: UUID, out: UUID, browser: Browser
) -> None:
    """The inspectorate's record still tells of the publication, and never told of the print."""
    ask(app, browser, f"{published(out)}/2/website")
    with app.app_context():
        erase_words(db.session, force, now())
        db.session.commit()

    assert list_problems(app, out) == []
