"""A report names the row of the record up to which it was made, and so holds the record to that."""

from __future__ import annotations

import re
from datetime import timedelta
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select

from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import shipped_library
from checklist.assessments.scored_assessment import leave_out_private, score_with_evidence
from checklist.audit.heads_file import ExportedHead
from checklist.audit.models import AuditEvent, AuditLink
from checklist.core.audit_chain import NO_DIGEST
from checklist.core.organisations import Role
from checklist.db import db
from checklist.reports.content import DocumentKind, serialise_content
from checklist.reports.paper_form.form import build_blank_form
from checklist.reports.printing.html import render_html
from checklist.reports.service import build_content
from tests.assessments.assessments import begin
from tests.audit.chains import (
    add_deeds,
    find_broken,
    let_anything_be_changed,
    move_head,
    read_chain,
    write_chain,
)
from tests.audit.test_tampering import seal
from tests.browser import Browser, sign_in

PRINTED = re.compile(r"up to row ([\d,]+).*?([0-9a-f]{64})", re.IGNORECASE | re.DOTALL)


@pytest.fixture
def assessment(app: Flask, browser: Browser, force: UUID) -> UUID:
    """An assessment in which one answer was saved, after other deeds of the force."""
    with app.app_context():
        add_deeds(db.session, force, 3)
    made = begin(app, force)
    save(browser, made, "3")
    return made


def save(browser: Browser, assessment: UUID, level: str) -> None:
    url = f"/assessments/{assessment}/questions/vet-01"
    browser.send(browser.get(url), url, form="form#answer", value=level, note="Reconciled")


def content_of(
    app: Flask, assessment: UUID, kind: DocumentKind = DocumentKind.REPORT, *, is_own: bool = True
) -> bytes:
    with app.app_context():
        found = db.session.get_one(Assessment, assessment)
        scored = score_with_evidence(db.session, None, found)
        return build_content(db.session, scored if is_own else leave_out_private(scored), kind)


def printed(content: bytes) -> tuple[int, str]:
    """The number and digest of the row that a document names, as a reader finds them."""
    text = BeautifulSoup(render_html(content), "lxml").text
    [(number, digest)] = PRINTED.findall(text)
    return int(number.replace(",", "")), digest


def rows_of(app: Flask, force: UUID) -> list[tuple[int, str]]:
    with app.app_context():
        found = select(AuditLink.number, AuditLink.digest).where(AuditLink.chain_id == force)
        return [(row.number, row.digest) for row in db.session.execute(found.order_by("number"))]


@pytest.mark.parametrize("kind", [DocumentKind.REPORT, DocumentKind.FORM])
def test_it_names_the_newest_row_of_what_it_says(
    app: Flask, browser: Browser, force: UUID, assessment: UUID, kind: DocumentKind
) -> None:
    before = printed(content_of(app, assessment, kind))
    save(browser, assessment, "2")

    after = printed(content_of(app, assessment, kind))

    assert [before, after] == rows_of(app, force)[3:]
    assert printed(content_of(app, assessment, kind, is_own=False)) == after


def test_what_does_not_change_a_report_leaves_its_bytes_as_they_are(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    before = content_of(app, assessment)
    url = f"/assessments/{assessment}/questions/vet-01"
    browser.send(browser.get(url), url, form="form#answer", mark="needs another look")
    reports = f"/assessments/{assessment}/reports"
    browser.send(browser.get(reports), reports)
    save(sign_in(app, "Ben Signatory", force, Role.SIGNATORY), begin(app, force), "1")

    assert len(rows_of(app, force)) == 7
    assert content_of(app, assessment) == before


def test_a_record_written_anew_no_longer_has_the_row_that_was_printed(
    app: Flask, force: UUID, assessment: UUID
) -> None:
    number, digest = printed(content_of(app, assessment))
    paper = [ExportedHead("printed report", force, number, digest)]
    with app.app_context():
        assert find_broken(db.session, force, paper) is None
        let_anything_be_changed(db.engine)
        previous, rewritten = NO_DIGEST, []
        for row in read_chain(db.session, force):
            moved = row | {"at": row["at"] + timedelta(days=1)}
            rewritten.append(seal(moved, previous, row["number"]))
            previous = rewritten[-1]["digest"]
        write_chain(db.session, force, rewritten)
        move_head(db.session, force, len(rewritten), previous)
        for row in rewritten:
            db.session.get_one(AuditEvent, row["event_id"]).at = row["at"]
        db.session.commit()
        assert find_broken(db.session, force) is None

        broken = find_broken(db.session, force, paper)

    assert broken is not None
    assert broken.number == number
    assert "it is not the row that was exported at printed report" in broken.problem


def test_before_any_deed_and_on_a_blank_form_none_is_named(app: Flask, force: UUID) -> None:
    assert PRINTED.findall(render_html(content_of(app, begin(app, force)))) == []
    blank = serialise_content(build_blank_form(shipped_library().latest("vcc-2022")))
    assert PRINTED.findall(render_html(blank)) == []


def test_what_an_earlier_version_stored_can_still_be_printed(app: Flask, assessment: UUID) -> None:
    stored = re.sub(rb',?"record":\{[^}]*\}', b"", content_of(app, assessment))

    assert b'"record"' not in stored
    assert PRINTED.findall(render_html(stored)) == []
