"""Where nothing can be verified, ``checklist verify`` ends with 2: that says nothing against it."""

from __future__ import annotations

import sys
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from click.testing import CliRunner
from flask import Flask
from sqlalchemy import make_url

from checklist.audit.heads_file import find_heads_file
from checklist.db import db
from checklist.exchange.commands import verify
from checklist.settings import Settings
from tests.exchange.verifying import begin_signed, verified
from tests.test_starting import run


@pytest.fixture
def signed(app: Flask, force: UUID) -> UUID:
    return begin_signed(app, force)


@pytest.mark.parametrize(
    ("setting", "value", "told"),
    [
        ("CHECKLIST_DATABASE", "no address", "CHECKLIST_DATABASE"),
        ("CHECKLIST_PORT", "high", "CHECKLIST_PORT"),
    ],
)
def test_a_setting_that_will_not_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, setting: str, value: str, told: str
) -> None:
    monkeypatch.setenv(setting, value)
    ended = run(tmp_path / "var", "verify", str(uuid4()))

    assert ended.returncode == 2
    assert ended.stderr.startswith("Error: ")
    assert told in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize(("has_file", "told"), [(True, "is damaged"), (False, "no database yet")])
def test_a_database_that_is_not_there_or_damaged(tmp_path: Path, has_file: bool, told: str) -> None:
    if has_file:
        tmp_path.chmod(0o700)
        (tmp_path / "checklist.sqlite").write_bytes(b"no database" * 1000)

    ended = run(tmp_path, "verify", str(uuid4()))

    assert ended.returncode == 2
    assert told in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_database_that_goes_away_after_the_start(
    app: Flask, settings: Settings, signed: UUID
) -> None:
    with app.app_context():
        db.engine.dispose()
    place = Path(make_url(settings.database).database or "")
    place.rename(place.with_name("elsewhere"))
    place.mkdir()

    code, said = verified(app, signed)

    assert code == 2
    assert f"The database {place} cannot be opened or written" in said
    assert "BROKEN" not in said


def test_a_file_of_the_service_that_cannot_be_read(
    app: Flask, settings: Settings, signed: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    heads = find_heads_file(settings)
    heads.write_text("")

    def refuse(path: Path, **_: str) -> str:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_text", refuse)

    code, said = verified(app, signed)

    assert code == 2
    assert said == f"Error: Could not open file '{heads}': Permission denied\n"


def test_a_service_that_ends_by_itself_ends_as_it_wants(signed: UUID) -> None:
    ended = CliRunner().invoke(verify, [str(signed)], obj=lambda: sys.exit(7))

    assert ended.exit_code == 7
