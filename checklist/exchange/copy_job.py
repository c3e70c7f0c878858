"""The copy job: workers make the copies that were asked for, one at a time."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property, partial
from pathlib import Path
from threading import Event
from typing import BinaryIO
from uuid import UUID

from flask import Flask
from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from checklist.core.errors import UserError
from checklist.db import now
from checklist.evidence.storage.factory import build_store
from checklist.evidence.storage.local import BytesDamaged, Store
from checklist.exchange import service
from checklist.exchange.copy_content import CopiedFile, CopyContent, read_content
from checklist.exchange.csv_files import write_csv_files
from checklist.jobs.job_types import JobType, add_job_type, periodic_job
from checklist.registry import SETTINGS
from checklist.reports.attempts import (
    begin_attempt,
    list_unfinished,
    note_progress,
    record_end,
    return_to_queue,
)
from checklist.reports.content import COPY_KINDS, DocumentKind
from checklist.reports.models import Report
from checklist.reports.printing.print_process import find_pdf_path
from checklist.reports.service import UNFINISHED

_TIDY_EVERY = timedelta(hours=1)
# The page asks every three seconds: with so many files between, few writes and a number that moves.
_FILES_BETWEEN_NOTES = 20
_NO_ROOM = "The copy could not be kept, as the disk is full or failing. Tell your administrator"
_UNEXPECTED = "The copy could not be made. Try again, or tell whoever runs the service"
_GONE = "The file was disposed of"

log = logging.getLogger(__name__)


class CopyCancelled(Exception):
    """The making was cancelled because this process ends; another worker repeats it."""


@dataclass(frozen=True, slots=True)
class _MadeCopy:
    """A copy that was written: how much is in it, its bytes, and how many files were damaged."""

    count: int
    size: int
    damaged: int


class CopyMaker:
    """Makes copies for one service."""

    def __init__(self, app: Flask) -> None:
        self._app = app
        self._settings = SETTINGS.get(app)
        self._cancelled = Event()

    @cached_property
    def _store(self) -> Store:
        return build_store(self._settings)

    def cancel(self) -> None:
        """Have the copy that is being made broken off, and made again by another worker."""
        self._cancelled.set()

    def make(self, session: Session, subject: str) -> None:
        """Make a copy that was asked for, and record how it ended. No lock is held meanwhile."""
        copy_id = UUID(subject)
        if begin_attempt(session, copy_id) is None:
            return
        end = partial(record_end, session, copy_id)
        try:
            made = self._write(session, copy_id)
        except CopyCancelled:
            return_to_queue(session, copy_id)
        except UserError as error:
            end(problem=error)
        except OSError:
            log.exception("A copy could not be written")
            end(problem=_NO_ROOM)
        except Exception:
            log.exception("A copy could not be made")
            end(problem=_UNEXPECTED)
        else:
            end(pages=made.count, size=made.size, lacks=service.describe_damage(made.damaged))

    def tidy(self, session: Session) -> None:
        """Remove the copies that are no longer kept."""
        has_scanner = bool(self._settings.scanner)
        _remove_old_copies(session, self._settings.reports, has_scanner=has_scanner)

    def _write(self, session: Session, copy_id: UUID) -> _MadeCopy:
        """Write a copy whole or not at all."""
        folder = self._settings.reports
        content = service.load_content(folder, session.get_one(Report, copy_id))
        session.rollback()
        path = service.find_copy_path(folder, copy_id)
        unfinished = path.with_name(f"{path.name}.part")
        damaged: list[CopiedFile] = []
        try:
            unfinished.touch(mode=0o600)
            count = self._writer(session, copy_id, content, damaged)(unfinished)
            _sync(unfinished)
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)
        return _MadeCopy(count, path.stat().st_size, len(damaged))

    def _writer(
        self, session: Session, copy_id: UUID, content: CopyContent, damaged: list[CopiedFile]
    ) -> Callable[[Path], int]:
        """Return what writes a copy of this kind. The files met damaged are added to the list.

        Only who writes one loads what that takes.
        """
        if content.kind is DocumentKind.WORKBOOK:
            from checklist.exchange.workbook import write_workbook

            return partial(write_workbook, content)
        if content.kind is DocumentKind.CSV:
            return partial(write_csv_files, content)
        if content.seal is not None:
            from checklist.exchange.seal_bundle import write_bundle

            report = find_pdf_path(self._settings.reports, content.seal.report_content)
            return partial(write_bundle, session, report, content)
        from checklist.exchange.check_page import build_check_page
        from checklist.exchange.evidence_zip import ZipSteps, write_evidence_zip

        steps = ZipSteps(
            open_file=partial(self._open, session, content, damaged),
            build_page=partial(build_check_page, self._app.jinja_env, content),
            note_file=partial(_note_file, session, copy_id),
            note_chunk=self._stop_if_cancelled,
        )
        return partial(write_evidence_zip, content, steps=steps)

    def _open(
        self, session: Session, content: CopyContent, damaged: list[CopiedFile], file: CopiedFile
    ) -> BinaryIO | str:
        """Open a file whose bytes were checked, or say why it may not leave the service now."""
        self._stop_if_cancelled()
        has_scanner = bool(self._settings.scanner)
        reason = service.find_reason(session, file, has_scanner=has_scanner)
        session.rollback()
        if reason is not None:
            return reason
        try:
            return self._store.open(content.force_id, file.sha256)
        except BytesDamaged as damage:
            said = service.report_damaged_file(session, file, damage)
            session.commit()
            damaged += [] if said is None else [file]
            return said or _GONE

    def _stop_if_cancelled(self) -> None:
        if self._cancelled.is_set():
            raise CopyCancelled


def register(app: Flask) -> None:
    """Add the job that makes copies, and the hourly one that removes those no longer kept."""
    maker = CopyMaker(app)
    add_job_type(app, JobType(service.COPYING, _list_due, maker.make, cancel=maker.cancel))
    add_job_type(app, periodic_job("tidying copies", _TIDY_EVERY, maker.tidy))


def _list_due(session: Session) -> list[str]:
    return list_unfinished(session, COPY_KINDS)


def _note_file(session: Session, copy_id: UUID, count: int) -> None:
    if count % _FILES_BETWEEN_NOTES == 0:
        note_progress(session, copy_id, count)


def _remove_old_copies(session: Session, folder: Path, *, has_scanner: bool) -> None:
    """Remove copies older than a day, and those with a file that may no longer leave.

    Those that lie there are listed before the rows are read, so that one asked for meanwhile stays.
    """
    lying = list(folder.glob("copy-*"))
    session.rollback()
    begun = now() - service.KEPT_FOR
    kept, old = set(), set()
    for copied in session.scalars(select(Report).where(Report.kind.in_(COPY_KINDS))):
        content = folder / f"{copied.content}.json"
        name = service.find_copy_path(folder, copied.id).name
        if copied.progress in UNFINISHED:  # it may be being written now
            kept.add(name)
        elif copied.requested_at <= begun:
            old.add(content)
        elif not content.is_file() or not service.has_lost_file(
            session, read_content(content.read_bytes()), has_scanner=has_scanner
        ):
            kept.add(name)
    for path in lying:
        if path.name.removesuffix(".part") not in kept:
            path.unlink(missing_ok=True)
    for content in filter(Path.is_file, old):
        _remove_content(session, content, begun)


def _remove_content(session: Session, content: Path, begun: datetime) -> None:
    """Remove what an old copy was made from, unless a later one is made from the same by now.

    It is written anew before the row that asks for it, which may not be there yet.
    """
    with suppress(FileNotFoundError):
        if content.stat().st_mtime >= begun.timestamp():
            return
    session.rollback()
    later = select(Report.id).where(
        Report.content == content.stem,
        or_(Report.requested_at > begun, Report.progress.in_(UNFINISHED)),
    )
    if session.scalar(later.limit(1)) is None:
        content.unlink(missing_ok=True)


def _sync(path: Path) -> None:
    """Have a file and its place in its folder outlast a power cut."""
    for target in (path, path.parent):
        handle = os.open(target, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
