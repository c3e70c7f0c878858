"""An assessment with hostile text and files of every state, and copies of it asked for and read."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from io import BytesIO, StringIO
from uuid import UUID, uuid4
from zipfile import ZipFile

from flask import Flask
from openpyxl import load_workbook
from sqlalchemy import select

from checklist.assessments.models import Answer, Exhibit, FollowUpAnswer
from checklist.db import db, now
from checklist.evidence.models import Evidence, EvidenceKind, Revision, Scan
from checklist.evidence.storage.local import LocalStore
from checklist.jobs.worker import run_due_jobs
from checklist.registry import SETTINGS
from tests.assessments.assessments import an_account, answer
from tests.browser import Browser, one

HOSTILE = (
    '=HYPERLINK("http://example.org","x")', "+1+1", "-2", "@SUM(A1)", "\tx", "'quoted",
    "Tab\tand\nline", "Ünïcode 👮 ‏עברית", "_x0041_", "-", "=", "＝1+1", " =1", "\n=1",
    'A "quote", and a comma',
)  # fmt: skip
Rows = list[dict[str, str]]


def fill(app: Flask, assessment: UUID) -> None:
    """Answer questions with hostile notes, above and at what the evidence supports."""
    questions = ("vet-01", "vet-03", "vet-04", "vet-05", "vet-11")
    answer(app, assessment, dict.fromkeys(questions, "4"), M03="1234567", M04="-0.5")
    with app.app_context():
        saved = db.session.scalars(select(Answer).order_by(Answer.question_id)).all()
        for place, row in enumerate(saved):
            row.note = "\n".join(HOSTILE) if place else HOSTILE[0]
        db.session.add(
            FollowUpAnswer(assessment_id=assessment, follow_up_id="vet-05.gaps", text=HOSTILE[1])
        )
        db.session.commit()


def add_file(
    app: Flask,
    force: UUID,
    assessment: UUID,
    number: int,
    *,
    name: str = "policy.pdf",
    title: str = "Policy",
    question: str = "vet-03",
    scan: Scan = Scan.CLEAN,
    content: bytes = b"",
) -> UUID:
    """Add an exhibit with a file of its own; return its id."""
    kept = LocalStore(SETTINGS.get(app).evidence).keep(
        force, BytesIO(content or f"file {number}".encode())
    )
    with app.app_context():
        author = an_account()
        evidence = Evidence(force_id=force, kind=EvidenceKind.FILE, title=title, added_by=author)
        revision = Revision(
            evidence=evidence, force_id=force, number=1, name=name, media_type="application/pdf",
            size=kept.size, sha256=kept.sha256, scan=scan, added_by=author,
        )  # fmt: skip
        db.session.add_all([evidence, revision])
        db.session.flush()
        exhibit = Exhibit(
            assessment_id=assessment, question_id=question, number=number,
            evidence_id=evidence.id, revision_id=revision.id, shows=HOSTILE[2], strength="E1",
            added_by=author,
        )  # fmt: skip
        db.session.add(exhibit)
        db.session.commit()
        return exhibit.id


def withdraw(app: Flask, exhibit_id: UUID) -> None:
    with app.app_context():
        db.session.get_one(Exhibit, exhibit_id).withdrawn_at = now()
        db.session.commit()


def ask(browser: Browser, assessment: UUID, kind: str) -> str:
    """Ask for a copy; where its progress is shown."""
    url = f"/assessments/{assessment}/copies"
    browser.send(browser.get(url), url, kind=kind, key=str(uuid4()))
    return browser.location


def take(app: Flask, browser: Browser, assessment: UUID, kind: str) -> bytes:
    """Ask for a copy, have it made, and download it."""
    progress = ask(browser, assessment, kind)
    run_due_jobs(app)
    assert one(browser.get(progress), "h1").text == "Your copy is ready"
    with browser.client.get(f"{progress}/download") as fetched:
        assert fetched.status_code == 200
        return bytes(fetched.data)


def read_workbook(data: bytes) -> dict[str, Rows]:
    """Read a workbook's sheets as texts, each row by its headings."""
    book = load_workbook(BytesIO(data))
    return {
        sheet.title: as_rows([[_text(cell.value) for cell in row] for row in sheet.iter_rows()])
        for sheet in book.worksheets
    }


def _text(value: object) -> str:
    """Undo how a workbook stores what XML cannot hold."""
    text = "" if value is None else str(value)
    return re.sub("_x([0-9A-F]{4})_", lambda found: chr(int(found[1], 16)), text)


def read_csv_files(data: bytes) -> dict[str, Rows]:
    """Read a ZIP of CSV files, taking the guard off as its Read me says."""
    with ZipFile(BytesIO(data)) as archive:
        return {
            name.split("/")[1].removesuffix(".csv"): read_csv(archive.read(name))
            for name in archive.namelist()
            if name.endswith(".csv")
        }


def read_csv(data: bytes) -> Rows:
    rows = list(csv.reader(StringIO(data.decode("utf-8-sig"), newline="")))
    return as_rows([[cell.removeprefix("'") for cell in row] for row in rows])


def raw_cells(data: bytes) -> Iterator[str]:
    """Each cell of each CSV file as a spreadsheet would read it."""
    with ZipFile(BytesIO(data)) as archive:
        for name in archive.namelist():
            if name.endswith(".csv"):
                text = archive.read(name).decode("utf-8-sig")
                for row in csv.reader(StringIO(text, newline="")):
                    yield from row


def as_rows(rows: list[list[str]]) -> Rows:
    return [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]
