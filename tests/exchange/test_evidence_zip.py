"""The ZIP of evidence: what is in it, what is not and why, and how its files are checked."""

from __future__ import annotations

import subprocess
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from uuid import UUID
from zipfile import ZIP_STORED, ZipFile

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.assessments.models import Exhibit
from checklist.audit.models import AuditEvent
from checklist.db import db, now
from checklist.evidence.models import Evidence, EvidenceKind, Revision, Scan
from checklist.jobs.worker import run_due_jobs
from checklist.settings import Settings
from tests.assessments.assessments import an_account, begin
from tests.browser import Browser, one
from tests.exchange.copies import HOSTILE, add_file, ask, read_csv, take, withdraw

ROOT = "OFFICIAL-SENSITIVE evidence"
KIND = "evidence files"


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    return begin(app, force)


def files_of(data: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(data)) as archive:
        assert archive.testzip() is None
        assert {entry.compress_type for entry in archive.infolist()} == {ZIP_STORED}
        return {name: archive.read(name) for name in archive.namelist()}


def test_files_stand_in_the_order_of_questions_under_safe_names_told_apart(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    add_file(app, force, assessment, 1, question="vet-05", name="policy.pdf")
    add_file(app, force, assessment, 2, question="vet-03", name="policy.pdf")
    add_file(app, force, assessment, 3, question="vet-03", name="../../policy.pdf")
    add_file(app, force, assessment, 4, question="vet-03", name="Ünïcode עברית.pdf")

    names = list(files_of(take(app, browser, assessment, KIND)))

    assert names == [
        f"{ROOT}/{name}"
        for name in (
            "003 vet-03/002 policy.pdf",
            "003 vet-03/003 _.._policy.pdf",
            "003 vet-03/004 Ünïcode עברית.pdf",
            "005 vet-05/001 policy.pdf",
            "manifest.csv",
            "check these files.html",
            "SHA256SUMS",
        )
    ]


def test_the_manifest_agrees_with_files_and_database(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    add_file(app, force, assessment, 1, title=HOSTILE[0])
    files = files_of(take(app, browser, assessment, KIND))

    row = read_csv(files[f"{ROOT}/manifest.csv"])[0]

    with app.app_context():
        revision = db.session.scalars(select(Revision)).one()
    content = files[f"{ROOT}/{row['Path']}"]
    assert sha256(content).hexdigest() == row["SHA-256"] == revision.sha256
    assert (row["Title"], row["For"]) == (HOSTILE[0], "vet-03 exhibit 1")
    assert row["Marking"] == "OFFICIAL-SENSITIVE"
    assert row["Not in this ZIP because"] == ""
    assert f"'{HOSTILE[0]}".replace('"', '""') in files[f"{ROOT}/manifest.csv"].decode()


def test_what_may_not_leave_is_never_in_it_and_the_manifest_says_why(
    app: Flask, browser: Browser, force: UUID, assessment: UUID, settings: Settings
) -> None:
    add_file(app, force, assessment, 1, title="Infected", scan=Scan.INFECTED)
    add_file(app, force, assessment, 2, title="Held", scan=Scan.HELD)
    withdraw(app, add_file(app, force, assessment, 3, title="Withdrawn"))
    disposed = add_file(app, force, assessment, 4, title="Disposed")
    add_file(app, force, assessment, 5, title="Unscanned", scan=Scan.NOT_SCANNED)
    damaged = add_file(app, force, assessment, 6, title="Damaged")
    with app.app_context():
        revision = db.session.get_one(Revision, db.session.get_one(Exhibit, disposed).revision_id)
        revision.disposed_at = now()
        broken = db.session.get_one(Revision, db.session.get_one(Exhibit, damaged).revision_id)
        stored = settings.evidence / force.hex / broken.sha256[:2] / broken.sha256
        stored.chmod(0o600)
        stored.write_bytes(b"changed")
        link = Evidence(
            force_id=force, kind=EvidenceKind.LINK, title="Link", added_by=an_account(),
            place="https://example.org/",
        )  # fmt: skip
        db.session.add(link)
        db.session.flush()
        db.session.add(
            Exhibit(
                assessment_id=assessment,
                question_id="vet-03",
                number=7,
                evidence_id=link.id,
                strength="E1",
                added_by=an_account(),
            )
        )
        db.session.commit()

    files = files_of(take(app, browser, assessment, KIND))

    rows = {row["Title"]: row for row in read_csv(files[f"{ROOT}/manifest.csv"])}
    why = {title: row["Not in this ZIP because"] for title, row in rows.items() if title}
    assert why["Infected"] == "A virus was found in the file"
    assert why["Held"] == "The file is not yet scanned for viruses"
    assert why["Withdrawn"] == "The exhibit was withdrawn"
    assert why["Disposed"] == "The file was disposed of"
    assert why["Damaged"].startswith("The stored file is no longer what was uploaded")
    assert why["Link"].startswith("A link, and no file")
    assert (why["Unscanned"], rows["Unscanned"]["Virus scan"]) == ("", "not scanned for viruses")
    assert len([name for name in files if "vet-03/" in name]) == 1


def damage(app: Flask, settings: Settings, force: UUID, *exhibits: UUID) -> None:
    with app.app_context():
        for exhibit in exhibits:
            revision_id = db.session.get_one(Exhibit, exhibit).revision_id
            sha256 = db.session.get_one(Revision, revision_id).sha256
            stored = settings.evidence / force.hex / sha256[:2] / sha256
            stored.chmod(0o600)
            stored.write_bytes(b"changed")


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (1, "1 file is not in it, because what is stored is no longer what was uploaded."),
        (2, "2 files are not in it, because what is stored of them is no longer what was"),
    ],
)
def test_damage_that_is_met_is_on_record_and_told_to_who_asked(
    app: Flask, browser: Browser, force: UUID, assessment: UUID, settings: Settings,
    count: int, said: str,
) -> None:  # fmt: skip
    exhibits = [add_file(app, force, assessment, number) for number in range(1, 4)]
    damage(app, settings, force, *exhibits[:count])

    progress = ask(browser, assessment, KIND)
    run_due_jobs(app)

    page = browser.get(progress)
    assert one(page, "h1").text == "Your copy is ready"
    told = one(page, "#lacks").text
    assert told.startswith(said)
    assert "uploaded. The manifest says which. This is on record. Tell your" in told
    assert said in " ".join(browser.get(f"/assessments/{assessment}/copies").text.split())
    with app.app_context():
        found = db.session.scalars(select(AuditEvent).where(AuditEvent.action == "damage found"))
        subjects = {(event.subject, event.detail, event.force_id) for event in found}
        used = [db.session.get_one(Exhibit, exhibit).evidence_id for exhibit in exhibits]
    assert subjects == {(f"evidence {key}", "revision 1", force) for key in used[:count]}


def test_a_copy_with_all_its_files_says_that_nothing_is_damaged_by_saying_nothing(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    add_file(app, force, assessment, 1)

    progress = ask(browser, assessment, KIND)
    run_due_jobs(app)

    assert not browser.get(progress).select("#lacks")
    with app.app_context():
        assert "damage found" not in db.session.scalars(select(AuditEvent.action)).all()


@pytest.mark.parametrize("change", ["withdrawn", "disposed", "infected"])
@pytest.mark.parametrize("when", ["before it is made", "after it is made"])
def test_a_file_taken_back_meanwhile_is_not_given_out(
    app: Flask, browser: Browser, force: UUID, assessment: UUID, change: str, when: str
) -> None:
    exhibit = add_file(app, force, assessment, 1)
    progress = ask(browser, assessment, KIND)
    if when == "after it is made":
        run_due_jobs(app)

    with app.app_context():
        used = db.session.get_one(Exhibit, exhibit)
        revision = db.session.get_one(Revision, used.revision_id)
        if change == "withdrawn":
            used.withdrawn_at = now()
        elif change == "disposed":
            revision.disposed_at = now()
        else:
            revision.scan = Scan.INFECTED
        db.session.commit()
    run_due_jobs(app)

    answer = browser.client.get(f"{progress}/download", buffered=True)
    assert answer.status_code == 404
    assert b"PK" not in answer.data[:4]


def test_the_usual_tool_checks_the_unpacked_files(
    app: Flask, browser: Browser, force: UUID, assessment: UUID, tmp_path: Path
) -> None:
    add_file(app, force, assessment, 1, name="Ünïcode name.pdf")
    with ZipFile(BytesIO(take(app, browser, assessment, KIND))) as archive:
        archive.extractall(tmp_path)

    checked = subprocess.run(
        ["sha256sum", "-c", "SHA256SUMS"], cwd=tmp_path / ROOT, capture_output=True, check=False
    )

    assert checked.returncode == 0, checked.stderr
    assert checked.stdout.count(b": OK") == 3


def test_a_file_used_for_two_questions_is_there_once_and_names_both(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    exhibit = add_file(app, force, assessment, 1, question="vet-05")
    with app.app_context():
        used = db.session.get_one(Exhibit, exhibit)
        db.session.add(
            Exhibit(
                assessment_id=assessment,
                question_id="vet-03",
                number=2,
                strength="E1",
                evidence_id=used.evidence_id,
                revision_id=used.revision_id,
                added_by=used.added_by,
            )
        )
        db.session.commit()

    files = files_of(take(app, browser, assessment, KIND))

    row = read_csv(files[f"{ROOT}/manifest.csv"])[0]
    assert row["Path"] == "003 vet-03/002 policy.pdf"
    assert row["For"] == "vet-03 exhibit 2, vet-05 exhibit 1"
    assert len([name for name in files if "vet-" in name]) == 1
