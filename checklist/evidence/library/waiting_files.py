"""Files received for a library and not described yet: each waits for the person who sent it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.orm import Session

from checklist.core.organisations import Person
from checklist.db import begin_write, now
from checklist.evidence.library.add import ReceivedFile
from checklist.evidence.library.upload_tokens import VALID_FOR
from checklist.evidence.models import WaitingFile


def keep_waiting(
    session: Session, person: Person, force_id: UUID, files: Iterable[ReceivedFile]
) -> None:
    """Record that files were received, in place of the same ones sent before."""
    begin_write(session)
    for file in files:
        _delete(session, person, force_id, file)
        session.add(
            WaitingFile(
                force_id=force_id,
                person_id=person.id,
                name=file.name,
                media_type=file.media_type,
                size=file.size,
                sha256=file.sha256,
                received_at=now(),
            )
        )
        session.flush()


def drop_waiting(
    session: Session, person: Person, force_id: UUID, files: Iterable[ReceivedFile]
) -> None:
    """Forget that files wait: they were described."""
    begin_write(session)
    for file in files:
        _delete(session, person, force_id, file)


def give_up_waiting(session: Session, person: Person, force_id: UUID, file: ReceivedFile) -> None:
    """Note that a file is not wanted: it waits no more, and its bytes go for good."""
    begin_write(session)
    session.execute(
        update(WaitingFile)
        .where(*_is_of(person, force_id, file))
        .values(received_at=now() - 2 * VALID_FOR)
    )


def drop_old_waiting(
    session: Session, force_id: UUID, before: datetime, kept: Collection[str | None]
) -> None:
    """Forget files that waited too long, once their bytes are gone; not those of ``kept``."""
    old = select(WaitingFile).where(
        WaitingFile.force_id == force_id, WaitingFile.received_at < before
    )
    for row in session.scalars(old):
        if row.sha256 not in kept:
            session.delete(row)


def list_waiting(session: Session, person: Person, force_id: UUID) -> list[ReceivedFile]:
    """List the files that a person sent to a force's library and did not describe, in order."""
    waiting = session.scalars(
        select(WaitingFile)
        .where(
            WaitingFile.force_id == force_id,
            WaitingFile.person_id == person.id,
            WaitingFile.received_at > waits_since(),
        )
        .order_by(WaitingFile.received_at, WaitingFile.name)
    )
    return [ReceivedFile(row.name, row.media_type, row.size, row.sha256) for row in waiting]


def waits_since() -> datetime:
    """Return the time after which a file was received that still waits."""
    return now() - VALID_FOR


def _delete(session: Session, person: Person, force_id: UUID, file: ReceivedFile) -> None:
    session.execute(delete(WaitingFile).where(*_is_of(person, force_id, file)))


def _is_of(person: Person, force_id: UUID, file: ReceivedFile) -> tuple[ColumnElement[bool], ...]:
    """Ask of a row whether it is of a file that a person sent to a force's library."""
    return (
        WaitingFile.force_id == force_id,
        WaitingFile.person_id == person.id,
        WaitingFile.sha256 == file.sha256,
        WaitingFile.name == file.name,
    )
