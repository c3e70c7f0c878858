"""What ``docs/running.md`` tells to type and to write into files fits the service."""

from __future__ import annotations

import re
import shlex
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import click
import pytest

from checklist.cli import main
from checklist.settings import MEGABYTE, Limits, _Environment
from tests.architecture.reading import ROOT
from tests.environment import read_settings_from
from tests.test_starting import run

DOCUMENT = (ROOT / "docs" / "running.md").read_text()
EVERY_DOCUMENT = "\n".join(
    path.read_text() for path in (ROOT / "README.md", *(ROOT / "docs").glob("*.md"))
)
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


def test_a_backup_made_as_told_while_the_database_is_open_is_one_that_starts(
    tmp_path: Path,
) -> None:
    data, copy = tmp_path / "data", tmp_path / "copy"
    assert run(data, "migrate").returncode == 0
    assert run(data, "organisation", "add", "Testshire", "--kind", "force").returncode == 0
    [line] = [
        line
        for line in find_block("BACKUP=/var/backups/checklist/$").splitlines()
        if "VACUUM" in line
    ]
    statement = shlex.split(line)[-1].replace("$BACKUP", str(copy))
    copy.mkdir(mode=0o700)

    with closing(sqlite3.connect(data / "checklist.sqlite")) as in_use:
        in_use.execute("SELECT count(*) FROM organisation").fetchone()
        with closing(sqlite3.connect(data / "checklist.sqlite")) as connection:
            connection.execute(statement)
    subprocess.run(["cp", "-a", data / "secrets.json", copy], check=True)

    assert "Testshire" in run(copy, "organisation", "list").stdout
    assert run(copy, "work", "--once").returncode == 0
