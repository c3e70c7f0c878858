"""Drafts, saves and uploads under simulated power cuts: run as a process of its own."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

from sqlalchemy import Engine, event

from checklist.app import create_app
from checklist.db import db
from checklist.settings import Settings
from tests.browser import Browser, hidden_fields, one
from tests.evidence.uploads import upload
from tests.hostile.power import Disk

SAVED, DRAFTED, SHOWN = "vet-02", "vet-11", "vet-03"


def settings_on(machine: Path) -> Settings:
    """Build the settings of a service all of whose files are in one folder."""
    return Settings(
        url="http://localhost:5000",
        data=machine,
        database=f"sqlite:///{machine / 'checklist.sqlite'}",
        secret_key="for tests only " * 4,
        is_quick_to_hash=True,
        holds_off_floods=False,
    )


def work(disk: Disk, browser: Browser, assessment: str, rounds: int) -> None:
    """Draft, save and upload in turn, and note each that was acknowledged."""
    for number in range(rounds):
        draft, typed = form_of(browser, assessment, DRAFTED, f"Drafted {number}")
        typed["sequence"] = str(time.time_ns() // 1_000_000)
        assert browser.client.post(f"{draft}/draft", data=typed).status_code == 200
        disk.acknowledge("draft", str(number))
        save, typed = form_of(browser, assessment, SAVED, f"Saved {number}")
        assert browser.client.post(save, data=typed).status_code == 302
        disk.acknowledge("save", typed["note"])
        name = f"minutes-{number}.txt"
        upload(browser, assessment, (name, os.urandom(40).hex().encode()))  # type: ignore[arg-type]  # goes into an address
        disk.acknowledge("upload", name)


def form_of(
    browser: Browser, assessment: str, question: str, note: str
) -> tuple[str, dict[str, str]]:
    """Fill a question's form with a level and a note: its address and fields."""
    url = f"/assessments/{assessment}/questions/{question}"
    return url, hidden_fields(one(browser.get(url), "form#answer")) | {"value": "2", "note": note}


def forget_to_sync(connection: object, _: object) -> None:
    """Set what the service must never set: SQLite then syncs nothing."""
    connection.execute("PRAGMA synchronous=OFF")  # type: ignore[attr-defined]  # a raw connection


def main() -> None:
    machine, kept, cookie, assessment, rounds, careless = sys.argv[1:]
    disk = Disk(Path(machine), Path(kept))
    disk.watch_sqlite()
    disk.watch_our_syncs()
    app = create_app(settings_on(Path(machine)))
    if json.loads(careless):
        event.listen(Engine, "connect", forget_to_sync)
    client = app.test_client()
    client.set_cookie("checklist", cookie)
    work(disk, Browser(client), assessment, int(rounds))
    # Closed later, while Python ends, a connection would sync through a function that is gone.
    with app.app_context():
        db.engine.dispose()


if __name__ == "__main__":
    main()
