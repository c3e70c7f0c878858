"""The queue of nudges: huey's, in the data folder, or in PostgreSQL where the database is."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from huey import Huey, PostgresHuey, SqliteHuey
from huey.registry import Message
from sqlalchemy import make_url

from checklist.settings import Settings

_NAME = "checklist"
_PATIENCE = 1
"""Seconds to wait for a queue that others write to, or for a connection to it."""

Heed = Callable[[str, str], None]


class AsJson:
    """Writes nudges as JSON, so that reading the queue never runs what somebody put there."""

    def serialize(self, message: Message) -> bytes:
        return json.dumps(message).encode()

    def deserialize(self, written: bytes) -> Message:
        return Message(*json.loads(bytes(written)))


class Queue:
    """Nudges go in at ``put``, and a consumer made from ``huey`` hands them to whoever heeds."""

    def __init__(self, huey: Huey, heed: Heed) -> None:
        def hand_on(work: str, subject: str) -> None:
            heed(work, subject)

        self.huey = huey
        # A nudge is known by this module's name, whoever leaves it and whoever heeds it.
        self.put: Callable[[str, str], Any] = huey.task(name="nudge")(hand_on)

    def close(self) -> None:
        """Let go of the connection; the next nudge opens another."""
        self.huey.storage.close()


def open_queue(settings: Settings, heed: Heed) -> Queue:
    """Open the queue, making it where there is none yet."""
    address = make_url(settings.database)
    common = {"name": _NAME, "results": False, "serializer": AsJson()}
    if address.get_backend_name() == "postgresql":
        plain = address.set(drivername="postgresql").render_as_string(hide_password=False)
        patience = {"connect_timeout": _PATIENCE, "read_timeout": _PATIENCE}
        return Queue(PostgresHuey(dsn=plain, table_prefix="nudge", **patience, **common), heed)
    file = settings.data / "jobs.sqlite"
    made = SqliteHuey(filename=str(file), timeout=_PATIENCE, **common)
    made.storage.conn.execute("PRAGMA synchronous=NORMAL")  # a nudge may be lost; it must be quick
    return Queue(made, heed)
