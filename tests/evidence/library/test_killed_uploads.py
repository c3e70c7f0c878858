"""A service is killed while it receives files: what it acknowledged is kept, and whole."""

from __future__ import annotations

import os
import random
import re
import signal
import subprocess
import sys
import threading
import time
from contextlib import closing
from dataclasses import dataclass, field
from datetime import timedelta
from http.client import HTTPConnection, HTTPException
from pathlib import Path

from sqlalchemy import select

from checklist.app import create_app
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from checklist.evidence.library.garbage_collection import collect_garbage
from checklist.evidence.models import Evidence, Revision
from checklist.evidence.storage.local import LocalStore
from checklist.migrate import upgrade
from tests.architecture.reading import ROOT
from tests.bench.serving import environment_for, free_port, wait_for
from tests.browser import add_organisation, sign_in
from tests.environment import IN_FULL, read_settings_from
from tests.evidence.uploads import raw_multipart

KILLED = 100 if IN_FULL else 3
PATIENCE = 30


@dataclass
class Uploader:
    """Uploads one file after another to a service that dies; sends again what was not answered."""

    port: int
    cookie: str
    acknowledged: list[str] = field(default_factory=list)
    number: int = 0
    unanswered: tuple[bytes, str, str] | None = None

    def until_it_dies(self) -> None:
        try:
            while True:
                self.upload_one()
        except (OSError, HTTPException):
            pass  # it was killed

    def upload_one(self) -> None:
        body, kind, name = self.unanswered or self.make_file()
        self.unanswered = body, kind, name
        status, page = self.ask("POST", body, kind)
        assert status == 302, page
        self.acknowledged.append(name)
        self.unanswered = None

    def make_file(self) -> tuple[bytes, str, str]:
        """Build the body of a form with another file."""
        _, page = self.ask("GET")
        hidden = re.findall(r'<input[^>]*type="hidden"[^>]*>', page)
        named = [
            (re.findall(r'name="(\w+)"', field), re.findall(r'value="(.*?)"', field))
            for field in hidden
        ]
        fields = {name: value for [name], [value] in named if name in {"csrf_token", "key"}}
        self.number += 1
        name = f"minutes-{self.number}.txt"
        content = name.encode() + b"." * random.randrange(400_000)  # noqa: S311  # a size, no secret
        return *raw_multipart(fields | {"marking": "OFFICIAL"}, name.encode(), content), name

    def ask(
        self, method: str, body: bytes | None = None, kind: str = "text/plain"
    ) -> tuple[int, str]:
        """Send a request as a browser that keeps its cookie; return the status and the page."""
        host = f"localhost:{self.port}"
        headers = {"Host": host, "Cookie": f"checklist={self.cookie}", "Content-Type": kind}
        with closing(HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)) as connection:
            connection.request(method, "/evidence/new", body, headers)
            with closing(connection.getresponse()) as answer:
                given = answer.headers.get("Set-Cookie", "")
                self.cookie = (re.findall(r"^checklist=([^;]+)", given) or [self.cookie])[0]
                return answer.status, answer.read().decode()


def kill_at_work(environment: dict[str, str], uploader: Uploader) -> None:
    """Serve until a file was acknowledged, and kill it and its children some moment later."""
    service = subprocess.Popen(
        [sys.executable, "-m", "checklist", "serve", "--port", str(uploader.port)],
        env=environment,
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        wait_for(f"http://localhost:{uploader.port}/sign-in")
        before = len(uploader.acknowledged)
        working = threading.Thread(target=uploader.until_it_dies)
        working.start()
        until = time.monotonic() + PATIENCE
        while len(uploader.acknowledged) == before and time.monotonic() < until:
            time.sleep(0.005)
        time.sleep(random.uniform(0, 0.3))  # noqa: S311  # it chooses moments, not secrets
    finally:
        os.killpg(service.pid, signal.SIGKILL)
        service.wait()
    working.join(PATIENCE)
    assert len(uploader.acknowledged) > before


def test_every_upload_acknowledged_before_a_kill_is_there_once_and_whole(tmp_path: Path) -> None:
    environment = environment_for(tmp_path, free_port())
    settings = read_settings_from(environment)
    app = create_app(settings)
    with app.app_context():
        upgrade(db.engine)
    force = add_organisation(app, "Testshire Police", OrganisationKind.FORCE)
    cookie = sign_in(app, "Asha Coordinator", force, Role.COORDINATOR).client.get_cookie(
        "checklist"
    )
    assert cookie is not None
    uploader = Uploader(int(settings.url.rpartition(":")[2]), cookie.value)

    for _ in range(KILLED):
        kill_at_work(environment, uploader)

    store = LocalStore(settings.evidence)
    with app.app_context():
        rows = db.session.execute(select(Revision.name, Revision.sha256).join(Evidence)).all()
        names = [name for name, _ in rows]
        assert set(uploader.acknowledged) <= set(names)
        assert len(names) == len(set(names)), "nothing sent again was entered twice"
        for _, sha256 in rows:
            store.open(force, sha256).close()  # reads it through, or raises
        db.session.rollback()
        outcome = collect_garbage(db.session, store, grace=timedelta(0))
        assert outcome.missing == 0
        assert {item.sha256 for item in store.list_objects(force)} == {sha256 for _, sha256 in rows}
        with closing(db.engine.raw_connection()) as raw:
            assert raw.cursor().execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        db.engine.dispose()
