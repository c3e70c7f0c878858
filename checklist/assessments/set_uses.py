"""Which versions of question sets are in use, each with the hash of its file at its first use."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from sqlalchemy import String, exists, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import installed_library
from checklist.core.errors import Locked
from checklist.core.question_sets.library import Library, ShippedSet
from checklist.db import Model, advisory_lock, now


class QuestionSetUse(Model):
    """One version of a question set that was used, with the SHA-256 its file had at first."""

    __tablename__ = "question_set_use"

    set_id: Mapped[str] = mapped_column(String(40), primary_key=True)
    set_version: Mapped[str] = mapped_column(String(20), primary_key=True)
    set_hash: Mapped[str] = mapped_column(String(64))
    first_used_at: Mapped[datetime] = mapped_column(default=now)


def note_use(session: Session, version: ShippedSet) -> None:
    """Keep the id, version and hash of a set that is used for the first time.

    Raises Locked where that version was used before with another content.
    """
    question_set = version.question_set
    advisory_lock(session, f"use of {question_set.id} {question_set.version}")
    used = session.get(QuestionSetUse, (question_set.id, question_set.version))
    if used is None:
        session.add(
            QuestionSetUse(
                set_id=question_set.id,
                set_version=question_set.version,
                set_hash=version.content_hash,
            )
        )
    elif used.set_hash != version.content_hash:
        raise Locked(
            "{set_id} {version} was changed since it was first used. Ask whoever runs the service"
            " to put the file back as it was",
            field="question_set",
            set_id=question_set.id,
            version=question_set.version,
        )


def find_changed_uses(session: Session) -> list[str]:
    """Find the versions in use that this process has not got as they were, a sentence for each.

    A version is in use while an assessment is pinned to it: its last one may have been deleted.
    Files of one's own are looked at again: they may be changed while the service runs.
    """
    library = installed_library()
    is_pinned = exists().where(
        Assessment.set_id == QuestionSetUse.set_id,
        Assessment.set_version == QuestionSetUse.set_version,
    )
    used = session.scalars(
        select(QuestionSetUse)
        .where(is_pinned)
        .order_by(QuestionSetUse.set_id, QuestionSetUse.set_version)
    )
    return [sentence for each in used for sentence in _describe_change(library, each)]


def _describe_change(library: Library, used: QuestionSetUse) -> Iterator[str]:
    """Say what became of a version in use; nothing where it is as it was."""
    name = f"{used.set_id} {used.set_version}"
    try:
        version = library.get(used.set_id, used.set_version)
    except KeyError:
        yield f"{name} is in use and is not there: put its file back, and start the service again"
        return
    if _hash_now(version) != used.set_hash:
        yield f"{name} is in use and was changed: put {version.file} back as it was"
    elif version.content_hash != used.set_hash:
        yield f"{name} was put back: start the service again"


def _hash_now(version: ShippedSet) -> str:
    """Return the hash of a file as it now is, "" where it is gone; of one that ships, as read."""
    if not version.is_own:
        return version.content_hash
    try:
        seen = version.file.stat()
        # A copy may keep the time of its original, but no write keeps all four.
        marks = (seen.st_mtime_ns, seen.st_ctime_ns, seen.st_size, seen.st_ino)
        return _hash_file(version.file, marks)
    except OSError:
        return ""


@lru_cache(maxsize=1024)
def _hash_file(file: Path, marks: tuple[int, ...]) -> str:
    """Hash a file once for as long as its times, size and number are the same: 5 MB take 10 ms."""
    return sha256(file.read_bytes()).hexdigest()
