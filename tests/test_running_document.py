"""What ``docs/running.md`` tells to type and to write into files fits the service."""

from __future__ import annotations

import os
import re
import shlex
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import click
import pytest
from flask import Flask

from checklist.cli import main
from checklist.core.organisations import OrganisationKind
from checklist.settings import MEGABYTE, Limits, Settings, _Environment
from tests.architecture.reading import ROOT
from tests.assessments.sign_off.evidence import add_file_exhibit
from tests.assessments.sign_off.signed import begin_asked, sign, signatory
from tests.browser import add_organisation
from tests.environment import read_settings_from
from tests.test_starting import run

DOCUMENT = (ROOT / "docs" / "running.md").read_text()
EVERY_DOCUMENT = "\n".join(
    path.read_text() for path in (ROOT / "README.md", *(ROOT / "docs").glob("*.md"))
)
SQLITE3 = f"""#!{sys.executable}
import sqlite3, sys
sqlite3.connect(sys.argv[1]).execute(sys.argv[2])
"""
SETTINGS = {str(field.validation_alias) for field in _Environment.model_fields.values()}


def find_block(first_line: str) -> str:
    """The file in the document that begins with a line."""
    blocks: list[str] = re.findall(r"^```\n(.*?)^```", DOCUMENT, re.DOTALL | re.MULTILINE)
    [block] = [block for block in blocks if block.startswith(first_line)]
    return block


def find_command(words: list[str]) -> click.Command:
    """The command that words at a shell lead to."""
    command: click.Command = main
    while isinstance(command, click.Group):
        found = command.get_command(click.Context(command), words.pop(0)) if words else None
        if found is None:
            return command
        command = found
    return command


def test_each_setting_is_told_and_no_other() -> None:
    named = set(re.findall(r"CHECKLIST_[A-Z_]+[A-Z]", EVERY_DOCUMENT))

    assert named - {"CHECKLIST_PROVE"} == SETTINGS


def test_the_settings_file_is_taken(tmp_path: Path) -> None:
    lines = dict(line.split("=", 1) for line in find_block("CHECKLIST_URL=").splitlines())

    settings = read_settings_from(lines | {"CHECKLIST_DATA": str(tmp_path / "data")})

    assert settings.is_https
    assert settings.trusted_proxies == 1


@pytest.mark.parametrize("text", sorted(set(re.findall(r"`checklist ([a-z][^`]*)`", DOCUMENT))))
def test_each_command_is_there_with_its_options(text: str) -> None:
    words = [word for word in shlex.split(text) if word != "…"]
    options = [word for word in words if word.startswith("--")]
    command = find_command([word for word in words if not word.startswith("--")])

    assert not isinstance(command, click.Group) or words[1:] in ([], ["--help"]), text
    assert set(options) <= {name for option in command.params for name in option.opts} | {"--help"}


def test_the_unit_starts_what_is_there_and_gives_a_migration_time() -> None:
    unit = find_block("[Unit]")
    starts = re.findall(r"^ExecStart(?:Pre)?=\S+/checklist (.*)$", unit, re.MULTILINE)

    assert starts == ["migrate", "serve --port 5000"]
    assert "User=checklist\n" in unit
    assert "UMask=0077\n" in unit
    assert "ReadWritePaths=/var/lib/checklist\n" in unit
    assert "time-sync.target" in unit
    assert "TimeoutStartSec=15min\n" in unit


def test_the_proxy_lets_the_largest_upload_through_and_limits_connections() -> None:
    proxy = find_block("limit_conn_zone")
    most = re.search(r"client_max_body_size (\d+)m;", proxy)

    assert most is not None
    assert int(most[1]) * MEGABYTE > Limits().request
    for line in (
        "limit_conn addresses",
        "proxy_request_buffering off;",
        "gzip off;",
        "server_tokens off;",
        "proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;",
        "proxy_set_header X-Forwarded-Proto $scheme;",
        "return 301 https://$host$request_uri;",
        "error_page 502 = @away;",
    ):
        assert line in proxy


def test_the_pool_in_front_of_postgresql_is_told_whole() -> None:
    pool = find_block("[databases]")

    assert re.findall(r"^(\w+) = ", pool, re.MULTILINE) == [
        "checklist",
        "listen_addr",
        "listen_port",
        "auth_type",
        "auth_file",
        "pool_mode",
        "server_login_retry",
    ]


def type_in(block: str, root: Path) -> None:
    """Type a block of commands as it stands, but for who types it and where the folders lie."""
    lines = [line for line in block.splitlines() if "systemctl" not in line]
    text = re.sub(r"sudo (-u checklist )?", "", "\n".join(lines))
    text = text.replace("-o checklist -g checklist ", "").replace("/var/", f"{root}/var/")
    programs = root / "programs"
    programs.mkdir(exist_ok=True)
    (programs / "sqlite3").write_text(SQLITE3)
    (programs / "sqlite3").chmod(0o700)
    path = f"{programs}:{os.environ['PATH']}"
    subprocess.run(["sh", "-euc", text], check=True, env=os.environ | {"PATH": path})


def start_service(
    data: Path, settings: Settings, make_app: Callable[[Settings], Flask]
) -> tuple[Flask, UUID]:
    """A service whose database and secrets lie in its data folder, and a force of it."""
    assert run(data, "migrate").returncode == 0
    database = f"sqlite:///{data / 'checklist.sqlite'}"
    app = make_app(replace(settings, data=data, database=database))
    return app, add_organisation(app, "Testshire Police", OrganisationKind.FORCE)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_backup_made_as_told_while_people_work_gives_back_what_was_signed(
    tmp_path: Path, settings: Settings, make_app: Callable[[Settings], Flask]
) -> None:
    data = tmp_path / "var" / "lib" / "checklist"
    app, force = start_service(data, settings, make_app)
    assessment = begin_asked(app, force)
    add_file_exhibit(app, force, assessment, "vet-01")
    sign(signatory(app, force), assessment)

    with closing(sqlite3.connect(data / "checklist.sqlite")) as in_use:
        in_use.execute("SELECT count(*) FROM organisation").fetchone()
        type_in(find_block("BACKUP=/var/backups/checklist/$"), tmp_path)
    [backup] = (tmp_path / "var" / "backups" / "checklist").iterdir()
    restoring = find_block("BACKUP=/var/backups/checklist/2")
    type_in(re.sub(r"\d{4}-\d\d-\d\d", backup.name, restoring), tmp_path)

    assert run(data, "work", "--once").returncode == 0
    verified = run(data, "verify", str(assessment))
    assert verified.returncode == 0, verified.stdout
    assert "not printed" not in verified.stdout
    [content] = (data / "reports").glob("*.json")
    assert content.with_suffix(".pdf").is_file()
