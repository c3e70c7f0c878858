"""Signs and sends one assessment, and dies at a moment that is given: run as a process of its own.

A moment is a statement that is about to be sent to the database, or a commit that is about to be
made; so a process killed at each of them in turn was killed everywhere.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

from flask import Flask
from sqlalchemy import Engine, event

from checklist.app import create_app
from checklist.db import db
from checklist.settings import MailServer, Settings, Tls
from tests.assessments.sign_off.signed import sign
from tests.assessments.submissions.sending import send
from tests.browser import Browser
from tests.hostile.power import Disk
from tests.hostile.power_work import forget_to_sync


@dataclass
class Moments:
    """The moments that passed, and the one at which the process is killed."""

    killed_at: int
    passed: int = 0
    commits: list[int] = field(default_factory=list)

    def watch(self, app: Flask) -> None:
        """Count what is sent to the database of a service."""
        with app.app_context():
            event.listen(db.engine, "before_cursor_execute", lambda *_: self._pass())
            event.listen(db.engine, "commit", lambda *_: self._pass(is_commit=True))

    def _pass(self, *, is_commit: bool = False) -> None:
        self.passed += 1
        if is_commit:
            self.commits.append(self.passed)
        if self.passed == self.killed_at:
            os.kill(os.getpid(), signal.SIGKILL)


def settings_of(data: Path, database: str) -> Settings:
    """Build the settings of a service that queues e-mails; nothing reaches its mail server."""
    return Settings(
        url="http://localhost:5000",
        data=data,
        database=database,
        secret_key="for tests only " * 4,
        is_quick_to_hash=True,
        holds_off_floods=False,
        is_second_factor_optional=True,
        mail=MailServer("localhost", 9, Tls.NEVER, "checklist@example.test"),
    )


def sign_and_send(app: Flask, cookie: str, assessment: UUID, tell: Callable[[str], None]) -> None:
    """Sign and then send an assessment on its pages, and tell of each as it is acknowledged."""
    client = app.test_client()
    client.set_cookie("checklist", cookie)
    sign(Browser(client), assessment)
    tell("signed")
    send(Browser(client), assessment)
    tell("sent")


def work_until_killed(words: dict[str, Any]) -> None:
    """Sign and send until the moment comes; say each acknowledgement and when it was."""
    app = create_app(settings_of(Path(words["data"]), words["database"]))
    moments = Moments(words["killed_at"])
    moments.watch(app)

    def tell(what: str) -> None:
        line = {"what": what, "passed": moments.passed, "commits": moments.commits}
        sys.stdout.write(json.dumps(line) + "\n")
        sys.stdout.flush()

    sign_and_send(app, words["cookie"], UUID(words["assessment"]), tell)


def work_until_cut(words: dict[str, Any]) -> None:
    """Sign and send on a disk of which all is kept that a power cut would leave, at each sync."""
    machine = Path(words["data"])
    disk = Disk(machine, Path(words["kept"]))
    disk.watch_sqlite()
    disk.watch_our_syncs()
    app = create_app(settings_of(machine, words["database"]))
    if words["careless"]:
        event.listen(Engine, "connect", forget_to_sync)
    sign_and_send(app, words["cookie"], UUID(words["assessment"]), disk.acknowledge)
    # Closed later, while Python ends, a connection would sync through a function that is gone.
    with app.app_context():
        db.engine.dispose()


if __name__ == "__main__":
    given = json.loads(sys.argv[1])
    (work_until_cut if "kept" in given else work_until_killed)(given)
