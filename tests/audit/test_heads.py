"""Heads are exported to a file, words are erased at their end, and the commands say what holds."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from click.testing import CliRunner, Result
from flask import Flask
from sqlalchemy import select

from checklist.audit.erasure import erase_words
from checklist.audit.heads_file import find_heads_file, read_heads
from checklist.audit.models import AuditEvent, AuditLink
from checklist.audit.service import record
from checklist.audit.verification import verify_chains
from checklist.core.errors import NotFound, UserError
from checklist.db import db, now
from checklist.jobs.worker import run_due_jobs
from checklist.registry import SETTINGS
from checklist.timeline.commands import audit
from tests.audit.chains import (
    add_deeds,
    let_anything_be_changed,
    move_head,
    person_of,
    read_chain,
    write_chain,
)

BODY = UUID(int=3)
CANNOT = "This cannot know whether the end of a chain was cut off together with its head"


def run(app: Flask, *arguments: str) -> Result:
    return CliRunner().invoke(audit, arguments, obj=lambda: app)


def test_a_worker_exports_the_heads_once_a_day(app: Flask, force: UUID) -> None:
    with app.app_context():
        add_deeds(db.session, force, 2)
        last = read_chain(db.session, force)[-1]["digest"]

    run_due_jobs(app)
    run_due_jobs(app)

    path = find_heads_file(SETTINGS.get(app))
    [line] = [json.loads(line) for line in path.read_text().splitlines()]
    assert path == SETTINGS.get(app).data / "audit-heads.jsonl"
    assert path.stat().st_mode & 0o777 == 0o600
    assert (line["chain"], line["number"], line["digest"]) == (str(force), 2, last)
    assert datetime.fromisoformat(line["at"]) <= now()


def test_the_command_adds_to_the_file_and_changes_no_line(
    app: Flask, force: UUID, tmp_path: Path
) -> None:
    path = tmp_path / "heads"
    with app.app_context():
        add_deeds(db.session, force, 1)
    first = run(app, "heads", "--to", str(path))
    before = path.read_text()
    with app.app_context():
        add_deeds(db.session, force, 2)

    run(app, "heads", "--to", str(path))

    assert first.output == f"1 head was added to {path}.\n"
    assert path.read_text().startswith(before)
    assert [head.number for head in read_heads(path)] == [1, 3]


def test_verify_says_what_holds_and_what_it_cannot_know(
    app: Flask, force: UUID, tmp_path: Path
) -> None:
    with app.app_context():
        add_deeds(db.session, force, 3)
    path = tmp_path / "heads"
    run(app, "heads", "--to", str(path))

    alone, held = run(app, "verify"), run(app, "verify", "--heads", str(path))

    assert (alone.exit_code, held.exit_code) == (0, 0)
    assert "Sound: Testshire Police, 3 rows." in alone.output
    assert CANNOT in alone.output
    assert "Held against 1 head exported." in held.output
    assert CANNOT not in held.output


def test_verify_names_the_broken_row_and_fails(app: Flask, force: UUID, tmp_path: Path) -> None:
    path = tmp_path / "heads"
    with app.app_context():
        add_deeds(db.session, force, 3)
    run(app, "heads", "--to", str(path))
    with app.app_context():
        let_anything_be_changed(db.engine)
        rows = read_chain(db.session, force)
        write_chain(db.session, force, rows[:2])
        cut = run(app, "verify")
        db.session.delete(db.session.get_one(AuditEvent, rows[2]["event_id"]))
        move_head(db.session, force, 2, rows[1]["digest"])

    alone, held = run(app, "verify"), run(app, "verify", "--heads", str(path))

    assert cut.exit_code == 1
    assert "Deed 3 stands in no chain." in cut.output
    assert "BROKEN at row 3: Testshire Police: it is missing: the head is at row 3." in cut.output
    assert (alone.exit_code, held.exit_code) == (0, 1)
    assert "BROKEN at row 3: Testshire Police: it is missing: row 3 was exported" in held.output


@pytest.mark.parametrize("line", [b"nothing", b"{}", b"[]", b'{"at": "x", "chain": "y"}', b"\xff"])
def test_a_line_that_is_no_head_is_named(app: Flask, tmp_path: Path, line: bytes) -> None:
    path = tmp_path / "heads"
    path.write_bytes(line + b"\n")

    refused = run(app, "verify", "--heads", str(path))

    assert refused.exit_code == 1
    assert "Line 1 of heads is no exported head" in refused.output


def test_words_are_erased_by_a_deed_that_says_so_and_the_chain_holds(
    app: Flask, force: UUID
) -> None:
    with app.app_context():
        add_deeds(db.session, force, 3)
    day = datetime.now(UTC).date() + timedelta(days=1)
    still_to_come = run(app, "erase-words", "Testshire Police", "--before", str(day), "--yes")
    with app.app_context():
        moment = now()
        add_deeds(db.session, force, 1)

        assert erase_words(db.session, force, moment) == 3
        db.session.commit()
        db.session.expire_all()

        events = db.session.scalars(select(AuditEvent).order_by(AuditEvent.id)).all()
        assert [event.is_erased for event in events] == [True] * 3 + [False] * 2
        assert {(event.person_id, event.detail, event.salt) for event in events[:3]} == {
            (None, "", "")
        }
        assert events[-1].detail.endswith(", 3 deeds")
        assert verify_chains(db.session).is_sound
    assert still_to_come.exit_code == 1
    assert "Choose a day that is not in the future" in still_to_come.output


def test_the_words_of_a_deed_of_two_bodies_stay_until_both_erased_them(
    app: Flask, force: UUID
) -> None:
    with app.app_context():
        record(db.session, person_of(BODY), "asked for a report", force_id=force)
        db.session.commit()
        moment = now()

        assert erase_words(db.session, force, moment) == 0
        db.session.commit()
        assert erase_words(db.session, BODY, moment) == 1
        db.session.commit()

        assert verify_chains(db.session).is_sound
        assert set(db.session.scalars(select(AuditLink.chain_id))) == {force, BODY}


def test_no_earlier_day_and_no_unknown_chain_is_taken(app: Flask, force: UUID) -> None:
    with app.app_context():
        add_deeds(db.session, force, 1)
        moment = now()
        erase_words(db.session, force, moment)
        db.session.commit()

        with pytest.raises(UserError, match="a later day already"):
            erase_words(db.session, force, moment - timedelta(seconds=1))
        with pytest.raises(NotFound):
            erase_words(db.session, BODY, moment)


def test_no_control_character_of_a_file_of_heads_reaches_the_terminal(
    app: Flask, force: UUID, tmp_path: Path
) -> None:
    path = tmp_path / "heads"
    with app.app_context():
        add_deeds(db.session, force, 1)
    run(app, "heads", "--to", str(path))
    head = json.loads(path.read_text().splitlines()[-1])
    path.write_text(json.dumps(head | {"at": "\x1b[2K\nSound\u202e", "digest": "0" * 64}) + "\n")

    said = run(app, "verify", "--heads", str(path)).output

    assert "\x1b" not in said
    assert "was exported at [U+001B][2K[U+000A]Sound[U+202E]." in said
