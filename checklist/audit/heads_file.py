"""The heads of all chains, written to a file day by day: a chain written anew does not lead there.

Each line is added and none changed. Whoever can change the database should not be able to change
this file: then a chain that is cut off together with its head shows, and so does one made anew.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.audit.models import AuditHead
from checklist.core.audit_chain import format_moment_exactly
from checklist.core.errors import UserError
from checklist.db import now
from checklist.jobs.job_types import add_job_type, periodic_job
from checklist.registry import SETTINGS
from checklist.settings import Settings

_EVERY = timedelta(hours=24)
_FILE_NAME = "audit-heads.jsonl"
_MODE = 0o600


@dataclass(frozen=True, slots=True)
class ExportedHead:
    """The last row of a chain, as it was at a moment."""

    moment: str
    chain: UUID
    number: int
    digest: str


def register(app: Flask) -> None:
    """Have a worker export the heads once a day."""
    path = find_heads_file(SETTINGS.get(app))

    def export(session: Session) -> None:
        export_heads(session, path)
        session.rollback()

    add_job_type(app, periodic_job("exporting the heads of the audit record", _EVERY, export))


def find_heads_file(settings: Settings) -> Path:
    """Find the file of the heads: where it is set to be, or else in the data folder."""
    return settings.audit_heads or settings.data / _FILE_NAME


def export_heads(session: Session, path: Path) -> int:
    """Add the head of every chain to the file, on disk before this returns; their number."""
    heads = session.scalars(select(AuditHead).order_by(AuditHead.chain_id)).all()
    moment = format_moment_exactly(now())
    lines = "".join(f"{_write(head, moment)}\n" for head in heads)
    with open(path, "a", encoding="utf-8", opener=_open_for_us_alone) as file:
        file.write(lines)
        file.flush()
        os.fsync(file.fileno())
    return len(heads)


def read_heads(path: Path) -> Sequence[ExportedHead]:
    """Read exported heads. Raises UserError, which names the line that is none."""
    heads = []
    for place, line in enumerate(path.read_bytes().splitlines(), start=1):
        try:
            read = json.loads(line.decode("utf-8"))
            chain, number = UUID(read["chain"]), int(read["number"])
            heads.append(ExportedHead(str(read["at"]), chain, number, str(read["digest"])))
        except (ValueError, TypeError, KeyError, AttributeError):
            raise UserError(
                "Line {line} of {file} is no exported head", line=place, file=path.name
            ) from None
    return heads


def _write(head: AuditHead, moment: str) -> str:
    said = {"at": moment, "chain": str(head.chain_id), "number": head.number, "digest": head.digest}
    return json.dumps(said)


def _open_for_us_alone(path: str, flags: int) -> int:
    return os.open(path, flags, _MODE)
