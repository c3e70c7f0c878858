"""What became of evidence after it was signed is told beside the seal, as the record has it."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select, update

from checklist.audit.service import record
from checklist.db import db, now
from checklist.evidence.models import Revision, Scan
from checklist.evidence.storage.local import DOWN, MARK, LocalStore, StoreDown
from checklist.evidence.storage.mark import accept_store
from checklist.settings import Settings
from tests.assessments.sign_off.evidence import add_file_exhibit
from tests.assessments.sign_off.signed import begin_asked, find_seals, sign, signatory
from tests.exchange.verifying import verified


@pytest.fixture
def signed(app: Flask, force: UUID) -> UUID:
    """A signed assessment with a file as its exhibit."""
    assessment = begin_asked(app, force)
    add_file_exhibit(app, force, assessment, "vet-01")
    sign(signatory(app, force), assessment)
    return assessment


def change(app: Flask, *, is_on_record: bool = True, **values: object) -> None:
    """Change the file where it is kept; that it was disposed of is put on record."""
    with app.app_context():
        db.session.execute(update(Revision).values(**values))
        revision = db.session.scalars(select(Revision)).one()
        if revision.is_disposed and is_on_record:
            record(
                db.session,
                None,
                "dispose of file",
                force_id=revision.force_id,
                subject=f"evidence {revision.evidence_id}",
                detail=f"revision 1, 14 bytes, {revision.sha256}",
            )
        db.session.commit()


def test_evidence_disposed_of_or_infected_since_is_told_beside_the_seal(
    app: Flask, signed: UUID
) -> None:
    change(app, scan=Scan.INFECTED)
    infected = verified(app, signed)
    change(app, scan=Scan.CLEAN, disposed_at=now())
    disposed = verified(app, signed)

    assert (infected[0], disposed[0]) == (0, 0)
    assert "A virus was found since, so it would not count now: exhibit 1" in infected[1]
    assert "Disposed of on" in disposed[1]
    assert "0 files of evidence read" in disposed[1]


def test_evidence_marked_as_disposed_of_by_nobody_is_named(app: Flask, signed: UUID) -> None:
    change(app, is_on_record=False, disposed_at=now())

    code, said = verified(app, signed)

    assert code == 1
    assert "it is marked as disposed of, and no deed on record says so" in said


def find_file(settings: Settings, words: str = "Vetting return") -> Path:
    """Where a stored file lies."""
    [path] = settings.evidence.rglob(sha256(words.encode()).hexdigest())
    path.chmod(0o600)
    return path


def break_off(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5])


def change_one_byte(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1] + b"!")


@pytest.mark.parametrize(
    ("harm", "told"),
    [
        (Path.unlink, "exhibit 1, revision 1: its stored file is gone"),
        (break_off, "exhibit 1, revision 1: its stored file is not the one that was signed"),
        (change_one_byte, "exhibit 1, revision 1: its stored file is not the one that was signed"),
    ],
)
def test_a_file_that_is_gone_or_harmed_is_named_by_its_exhibit(
    app: Flask, settings: Settings, signed: UUID, harm: Callable[[Path], object], told: str
) -> None:
    harm(find_file(settings))

    code, said = verified(app, signed)

    assert code == 1
    assert [line for line in said.splitlines() if line.startswith("BROKEN")] == [
        f"BROKEN: seal 1, {find_seals(app, signed)[0].short_digest}: {told}"
    ]


def test_a_store_that_is_away_has_harmed_no_file(
    app: Flask, settings: Settings, signed: UUID
) -> None:
    settings.evidence.rename(settings.evidence.with_name("elsewhere"))

    code, said = verified(app, signed)

    assert code == 2
    assert "NOT READ" in said
    assert "the store of evidence did not give the file of exhibit 1" in said
    assert "All but that is sound: seal 1" in said
    assert "0 files of evidence read" in said
    assert "Nothing is known against them" in said
    assert not {"BROKEN", "gone", "not the one"} & set(said.split())


def hang_on_a_question(_: LocalStore) -> None:
    raise StoreDown(DOWN)


def test_a_store_that_does_not_answer_is_not_asked_for_each_file(
    app: Flask, force: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    assessment = begin_asked(app, force)
    for number in (1, 2, 3):
        words = f"Vetting return {number}"
        add_file_exhibit(app, force, assessment, "vet-01", number=number, words=words)
    sign(signatory(app, force), assessment)
    asked = []

    def hang(_: LocalStore, __: UUID, sha256: str) -> None:
        asked.append(sha256)
        raise StoreDown(DOWN)

    monkeypatch.setattr(LocalStore, "open", hang)
    monkeypatch.setattr(LocalStore, "ask", hang_on_a_question)

    code, said = verified(app, assessment)

    assert (code, len(asked)) == (2, 1)
    assert "did not give the file of exhibits 1, 2 and 3\n" in said


def test_a_store_that_broke_off_once_gives_the_next_file_and_what_is_harmed_is_named(
    app: Flask, settings: Settings, force: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    assessment = begin_asked(app, force)
    for number in (1, 2):
        words = f"Vetting return {number}"
        add_file_exhibit(app, force, assessment, "vet-01", number=number, words=words)
    sign(signatory(app, force), assessment)
    change_one_byte(find_file(settings, "Vetting return 2"))
    first, opened = sha256(b"Vetting return 1").hexdigest(), LocalStore.open

    def break_off_once(store: LocalStore, force_id: UUID, digest: str) -> BinaryIO:
        if digest == first:
            raise StoreDown(DOWN)
        return opened(store, force_id, digest)

    monkeypatch.setattr(LocalStore, "open", break_off_once)

    code, said = verified(app, assessment)

    assert code == 1
    assert "the store of evidence did not give the file of exhibit 1" in said
    assert "exhibit 2, revision 2: its stored file is not the one that was signed" in said
    assert "sound" not in said


def test_in_a_copy_that_can_only_be_read_a_file_closed_to_us_hides_no_other(
    app: Flask, settings: Settings, force: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    assessment = begin_asked(app, force)
    for number in (1, 2):
        words = f"Vetting return {number}"
        add_file_exhibit(app, force, assessment, "vet-01", number=number, words=words)
    sign(signatory(app, force), assessment)
    closed, open_file = find_file(settings, "Vetting return 1").name, os.open

    def refuse(path: str, flags: int, *, mode: int = 0o777, dir_fd: int | None = None) -> int:
        if path == closed:
            raise PermissionError(errno.EACCES, "Permission denied", path)
        if flags & os.O_CREAT and settings.evidence in Path(path).parents:
            raise OSError(errno.EROFS, "Read-only file system", path)
        return open_file(path, flags, mode, dir_fd=dir_fd)

    monkeypatch.setattr(os, "open", refuse)

    code, said = verified(app, assessment)

    assert code == 2
    assert "did not give the file of exhibit 1\n" in said
    assert "1 file of evidence read" in said


def test_a_folder_that_is_away_is_not_made(app: Flask, settings: Settings, signed: UUID) -> None:
    settings.evidence.rename(settings.evidence.with_name("elsewhere"))

    assert verified(app, signed)[0] == 2
    assert not settings.evidence.exists()


def test_files_that_another_store_lacks_are_not_called_gone(
    app: Flask, settings: Settings, signed: UUID
) -> None:
    with app.app_context():
        accept_store(db.session, settings)
        db.session.commit()
    assert verified(app, signed)[0] == 0
    find_file(settings).unlink()
    (settings.evidence / MARK).write_text("of another database")

    code, said = verified(app, signed)

    assert code == 2
    assert (
        "another store is set than the database knows, and it lacks the file of exhibit 1" in said
    )
    assert "BROKEN" not in said
