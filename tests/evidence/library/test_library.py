"""The library's pages, damaged bytes, the quota, and garbage collection."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import threading
import time
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from flask import Flask
from sqlalchemy import select, update

from checklist.accounts.models import Account
from checklist.audit.models import AuditEvent
from checklist.core.errors import Locked, UserError
from checklist.core.organisations import OrganisationKind, Person, Role
from checklist.db import db
from checklist.evidence.library.add import (
    ReceivedFile,
    UploadContext,
    add_files,
    receive,
    refuse_over_quota,
)
from checklist.evidence.library.describe import Description
from checklist.evidence.library.dispose import discard_bytes, dispose
from checklist.evidence.library.garbage_collection import CollectedGarbage, collect_garbage
from checklist.evidence.models import Evidence, Revision, Scan
from checklist.evidence.service import (
    BytesChanged,
    get_revision,
    open_revision,
    report_damage,
)
from checklist.evidence.storage.factory import build_store
from checklist.settings import MEGABYTE, Limits, Settings
from tests.architecture.reading import ROOT
from tests.assessments.assessments import begin
from tests.browser import Browser, one
from tests.environment import IN_FULL
from tests.evidence.uploads import fetch, find_newest_file, upload
from tests.hostile.building import PDF

SMALL = Limits(file=MEGABYTE, files=3, force=10_000)


@pytest.fixture
def settings(settings: Settings) -> Settings:
    return replace(settings, limits=SMALL)


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    return begin(app, force)


@pytest.fixture
def person(app: Flask, force: UUID) -> Person:
    with app.app_context():
        account = Account(email=f"{uuid4().hex}@example.test", name="Asha")
        db.session.add(account)
        db.session.commit()
        kind = OrganisationKind.FORCE
        email = account.email
        return Person(account.id, "Asha", email, Role.COORDINATOR, force, "Testshire", kind)


@pytest.fixture
def upload_context(settings: Settings) -> UploadContext:
    return UploadContext(build_store(settings), settings.limits)


def find_blob(settings: Settings, app: Flask, force: UUID) -> str:
    with app.app_context():
        digest = db.session.scalars(select(Revision.sha256)).one()
    return str(settings.evidence / force.hex / digest[:2] / digest)


def test_the_library_shows_what_there_is_and_where_it_is_used(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    upload(browser, assessment, ("Vetting policy.pdf", PDF))

    library = browser.get("/evidence")
    assert one(library, ".govuk-service-navigation__item--active").text.strip() == "Evidence"
    row = one(library, "tbody tr")
    cells = [cell.text.strip() for cell in row.select("td")]
    assert cells == ["1", "1 March 2022", "File", "200 bytes"]
    assert not row.select(".govuk-tag"), "not scanned is how every file is here"
    page = browser.get(str(one(row, "a")["href"]))
    assert "Exhibit 1, vet-03" in page.text
    assert "Not scanned for viruses here" in page.text
    assert sha256(PDF).hexdigest() in page.text
    way = browser.get(str(one(page, 'dd a[href$="/revisions/1"]')["href"]))
    assert "was not scanned for viruses here" in one(way, ".govuk-warning-text").text
    assert fetch(browser, str(one(way, "main a.govuk-button")["href"])).data == PDF


@pytest.mark.parametrize(
    ("scan", "tag"),
    [
        (Scan.CLEAN, None),
        (Scan.INFECTED, "A virus was found"),
        (Scan.HELD, "Waiting for the virus scan"),
    ],
)
def test_the_library_tells_only_the_files_that_cannot_be_opened(
    app: Flask, browser: Browser, assessment: UUID, scan: Scan, tag: str | None
) -> None:
    upload(browser, assessment, ("Vetting policy.pdf", PDF))
    with app.app_context():
        db.session.execute(update(Revision).values(scan=scan))
        db.session.commit()

    tags = [each.text for each in one(browser.get("/evidence"), "tbody tr").select(".govuk-tag")]

    assert tags == ([tag] if tag else [])


@pytest.mark.parametrize("path", ["evidence", "assessments/{}/questions/vet-03"])
def test_what_is_not_uploaded_is_called_the_same_wherever_it_can_be_recorded(
    browser: Browser, assessment: UUID, path: str
) -> None:
    page = browser.get("/" + path.format(assessment))

    [href] = [
        str(link["href"])
        for link in page.select("main a")
        if link.text == "a record of evidence that you will not upload"
    ]
    assert one(browser.get(href), "h1").text == "Record evidence that you will not upload"


def test_harmed_bytes_are_reported_and_never_served(
    app: Flask, browser: Browser, assessment: UUID, settings: Settings, force: UUID
) -> None:
    upload(browser, assessment, ("a.pdf", PDF))
    _, address = find_newest_file(app)
    with open(find_blob(settings, app, force), "r+b") as file:  # noqa: PTH123  # its path is text
        file.write(b"%XDF")

    page = browser.get(address, expect=409)

    assert "This file is damaged" in page.text
    with app.app_context():
        assert "damage found" in db.session.scalars(select(AuditEvent.action)).all()
    upload(browser, assessment, ("b.pdf", PDF + b"\n%%EOF"))
    assert fetch(browser, find_newest_file(app)[1]).data == PDF + b"\n%%EOF"


def test_a_file_that_is_gone_is_said_to_be_and_recorded(
    app: Flask, browser: Browser, assessment: UUID, settings: Settings, force: UUID
) -> None:
    upload(browser, assessment, ("a.pdf", PDF))
    _, address = find_newest_file(app)
    Path(find_blob(settings, app, force)).unlink()

    page = browser.get(address, expect=409)

    assert "The stored file is gone. This has been recorded." in page.text
    with app.app_context():
        assert "damage found" in db.session.scalars(select(AuditEvent.action)).all()


def test_a_store_in_which_nothing_is_has_damaged_no_file(
    app: Flask, browser: Browser, assessment: UUID, settings: Settings
) -> None:
    upload(browser, assessment, ("a.pdf", PDF))
    _, address = find_newest_file(app)
    settings.evidence.rename(settings.data / "unmounted")

    page = browser.get(address, expect=503)

    assert "cannot reach its store of files now" in page.text
    with app.app_context():
        assert "damage found" not in db.session.scalars(select(AuditEvent.action)).all()


def test_bytes_disposed_of_during_a_download_are_not_called_damaged(
    app: Flask, browser: Browser, assessment: UUID, person: Person, upload_context: UploadContext
) -> None:
    upload(browser, assessment, ("a.pdf", PDF))
    store = upload_context.store
    with app.app_context():
        evidence_id = db.session.scalars(select(Revision.evidence_id)).one()
        revision = get_revision(db.session, person, evidence_id, 1)
        db.session.expunge(revision)
        db.session.rollback()
        removed = get_revision(db.session, person, evidence_id, 1)
        dispose(db.session, person, removed, "Kept too long", uuid4())
        db.session.commit()
        discard_bytes(db.session, store, person.organisation_id, revision.sha256)
        db.session.expunge_all()
        db.session.add(revision)
        with pytest.raises(BytesChanged) as damage:
            open_revision(store, revision)

        with pytest.raises(Locked, match="This file was disposed of"):
            report_damage(db.session, person, revision, damage.value)

        db.session.rollback()
        assert "damage found" not in db.session.scalars(select(AuditEvent.action)).all()


def receive_note(upload_context: UploadContext, force: UUID, content: bytes) -> ReceivedFile:
    """Receive a note, whatever room there is: the library's own limit is what is tested."""
    roomy = replace(upload_context, limits=replace(SMALL, force=MEGABYTE))
    return receive(roomy, force, "note.txt", io.BytesIO(content))


def test_files_received_and_never_added_are_bounded_by_the_force_s_room(
    force: UUID, upload_context: UploadContext
) -> None:
    def try_to_receive(content: bytes) -> str:
        try:
            receive(upload_context, force, "note.txt", io.BytesIO(content))
        except UserError as error:
            return str(error)
        return ""

    for number in range(60):
        try_to_receive(f"{number:04}".encode() * 500)

    stored = list(upload_context.store.list_objects(force))
    assert [item.size for item in stored] == [2000] * 5
    assert "There is no room for “note.txt”" in try_to_receive(b"a")
    assert try_to_receive(b"0000" * 500) == ""


def test_a_store_is_filled_to_its_limit_and_not_over_it(
    force: UUID, upload_context: UploadContext
) -> None:
    receive(upload_context, force, "a.txt", io.BytesIO(b"a" * 9_000))
    with pytest.raises(UserError, match="There is no room"):
        receive(upload_context, force, "b.txt", io.BytesIO(b"b" * 1_001))

    receive(upload_context, force, "c.txt", io.BytesIO(b"c" * 1_000))

    assert sum(item.size for item in upload_context.store.list_objects(force)) == 10_000


def test_uploads_at_the_same_moment_keep_to_the_limit_exactly(
    app: Flask, force: UUID, person: Person, upload_context: UploadContext
) -> None:
    uploads = 50 if IN_FULL else 12
    files = [receive_note(upload_context, force, f"{n:04}".encode() * 500) for n in range(uploads)]
    together = threading.Barrier(uploads)
    refused: list[str] = []

    def add(one_file: ReceivedFile) -> None:
        with app.app_context():
            together.wait()
            try:
                add_files(
                    db.session, person, force, upload_context, [one_file], Description("Note")
                )
                db.session.commit()
            except UserError as error:
                db.session.rollback()
                refused.append(str(error))

    threads = [threading.Thread(target=add, args=(one_file,)) for one_file in files]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    with app.app_context():
        sizes = db.session.scalars(select(Revision.size)).all()
    assert list(sizes) == [2000] * 5
    assert len(refused) == uploads - 5


def test_garbage_collection_removes_bytes_that_no_row_names_once_they_are_old(
    app: Flask, force: UUID, person: Person, upload_context: UploadContext, settings: Settings
) -> None:
    named, old, young = (
        receive_note(upload_context, force, content) for content in (b"named", b"old", b"young")
    )
    begun = settings.evidence / force.hex / "aside" / uuid4().hex
    begun.write_bytes(b"half")
    for path in (
        begun,
        *[settings.evidence / force.hex / file.sha256[:2] / file.sha256 for file in (named, old)],
    ):
        past = time.time() - 25 * 60 * 60
        os.utime(path, (past, past))
    with app.app_context():
        add_files(db.session, person, force, upload_context, [named], Description("Named"))
        db.session.commit()

        done = collect_garbage(db.session, upload_context.store)

        assert done == CollectedGarbage(named=1, young=1, collected=2, wasted=1)
        assert {item.sha256 for item in upload_context.store.list_objects(force)} == {
            named.sha256,
            young.sha256,
        }
        again = collect_garbage(db.session, upload_context.store, grace=timedelta(0))
        assert again == CollectedGarbage(named=1, young=0, collected=1, wasted=1)


def test_garbage_collection_counts_rows_whose_bytes_are_gone(
    app: Flask, force: UUID, person: Person, upload_context: UploadContext
) -> None:
    named = receive_note(upload_context, force, b"named")
    with app.app_context():
        add_files(db.session, person, force, upload_context, [named], Description("Named"))
        db.session.commit()
    upload_context.store.discard(force, named.sha256, named.sha256)

    with app.app_context():
        assert collect_garbage(db.session, upload_context.store).missing == 1


def test_no_row_is_made_for_bytes_that_are_gone(
    app: Flask, force: UUID, person: Person, upload_context: UploadContext
) -> None:
    gone = receive_note(upload_context, force, b"gone")
    upload_context.store.discard(force, gone.sha256, gone.sha256)

    with app.app_context(), pytest.raises(UserError, match=r"Choose “note\.txt” again"):
        add_files(db.session, person, force, upload_context, [gone], Description("Gone"))

    with app.app_context():
        assert db.session.scalars(select(Evidence)).all() == []


def test_the_command_tells_what_it_removed(settings: Settings, app: Flask) -> None:
    environment = {
        **os.environ,
        "CHECKLIST_DATA": str(settings.data),
        "CHECKLIST_DATABASE": settings.database,
    }

    done = subprocess.run(
        [sys.executable, "-m", "checklist", "evidence", "tidy"],
        env=environment,
        capture_output=True,
        text=True,
        cwd=ROOT,
    )

    assert done.stdout == "0 files are in use, 0 may yet be, 0 removed.\n", done.stderr


@pytest.mark.parametrize("command", ["tidy", "accept"])
def test_a_command_whose_store_is_away_says_so_in_a_sentence(
    settings: Settings, force: UUID, command: str
) -> None:
    assert force
    environment = {
        **os.environ,
        "CHECKLIST_DATA": str(settings.data),
        "CHECKLIST_DATABASE": settings.database,
        "CHECKLIST_STORE": "s3://evidence?endpoint=http://127.0.0.1:1",
        "CHECKLIST_STORE_KEY": "key",
        "CHECKLIST_STORE_SECRET": "not a secret",
    }

    done = subprocess.run(
        [sys.executable, "-m", "checklist", "evidence", command],
        env=environment,
        capture_output=True,
        text=True,
        cwd=ROOT,
    )

    assert done.returncode == 1
    assert "Error: The service cannot reach its store of files now." in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(("most", "shown"), [(3 * MEGABYTE, "3 MB"), (5 * 1024**3, "5 GB")])
def test_the_room_of_a_force_is_told_as_a_folder_would(
    app: Flask, force: UUID, most: int, shown: str
) -> None:
    limits = replace(SMALL, force=most)
    with app.app_context():
        for size in (most - 1, most):
            refuse_over_quota(db.session, force, limits, [a_file(size)])

        with pytest.raises(UserError, match=f"may take {shown} together, and these files would"):
            refuse_over_quota(db.session, force, limits, [a_file(most + 1)])


def a_file(size: int) -> ReceivedFile:
    """A file that was received, as large as this."""
    return ReceivedFile("note.txt", "text/plain", size, "a" * 64)
