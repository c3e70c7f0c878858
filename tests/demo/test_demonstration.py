"""The demonstration loads once, only on one's own machine, and its people can sign in."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace

import pytest
from click.testing import CliRunner
from flask import Flask

from checklist.demo.commands import demo
from checklist.demo.examples import read_example
from checklist.demo.load import EXAMPLES
from checklist.demo.people import DORSET, EXAMPLESHIRE, PEOPLE, load_passwords
from checklist.registry import SETTINGS
from checklist.settings import MailServer, Tls
from tests.browser import one
from tests.demo.conftest import Demonstration

MAIL = MailServer("localhost", 25, Tls.NEVER, "checklist@example.test")


def test_loading_it_again_changes_nothing(loaded: Demonstration) -> None:
    once = loaded.count_rows()

    again = loaded.load()

    assert again.exit_code == 0
    assert "Loading" not in again.output
    assert loaded.count_rows() == once


@pytest.mark.parametrize("name", EXAMPLES)
def test_its_notices_fit_the_column_that_holds_them(name: str) -> None:
    assert len(read_example(name, EXAMPLES[name]).notice) <= 400


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_it_loads_elsewhere_too_beside_a_scanner_and_a_second_factor_and_mails_nobody(
    app: Flask, loaded: Demonstration
) -> None:
    needing = replace(
        SETTINGS.get(app), mail=MAIL, is_second_factor_optional=False, scanner="127.0.0.1:1"
    )
    SETTINGS.set(app, needing)
    other = Demonstration(app)

    assert other.load().exit_code == 0
    assert other.load().exit_code == 0
    rows = other.count_rows()

    assert rows["outbox_email"] == 0
    # What other tests do in it by signing in and reading.
    apart = {"sign_in", "last_visit", "audit_event", "audit_link", "audit_head", "alembic_version"}
    assert {key: rows[key] for key in rows.keys() - apart} == {
        key: count for key, count in loaded.count_rows().items() if key not in apart
    }


def test_everybody_it_names_can_sign_in_with_what_it_prints(loaded: Demonstration) -> None:
    printed = loaded.load().output

    passwords = load_passwords(SETTINGS.get(loaded.app).demonstration)
    for person in PEOPLE:
        assert f"{person.email} " in printed
        assert passwords[person.email] in printed
        page = loaded.sign_in(person.email).get("/")
        assert person.name in one(page, ".checklist-acting").text


def test_it_prints_who_finds_something_to_sign_and_to_read(loaded: Demonstration) -> None:
    printed = loaded.load().output

    for line in (
        "Una Unreal, signatory, Sampleshire Police (one to sign, one sent)",
        "Liv Lookalike, lead inspector, Example inspectorate (reviews to lead, and two",
        "Sampleshire Police and Crime Commissioner (one that is signed to read)",
    ):
        assert line in printed


def test_lost_passwords_are_made_anew_and_work(loaded: Demonstration) -> None:
    path = SETTINGS.get(loaded.app).demonstration
    before = path.read_text()
    path.unlink()

    loaded.load()

    assert path.read_text() != before
    assert path.stat().st_mode & 0o077 == 0
    loaded.sign_in("ada@exampleshire.example").get("/")


def test_it_refuses_to_load_where_the_address_is_https(app: Flask) -> None:
    fresh = Demonstration(app)
    before = fresh.count_rows()
    SETTINGS.set(app, replace(SETTINGS.get(app), url="https://checklist.example"))

    refused = fresh.load()

    assert refused.exit_code == 1
    assert "http://localhost" in refused.output
    assert fresh.count_rows() == before


def test_a_watcher_knows_of_the_made_up_force_and_not_of_the_worked_example(
    loaded: Demonstration,
) -> None:
    eve = loaded.sign_in("eve@commissioner.example")

    tasks = eve.get(loaded.address(EXAMPLESHIRE, "vcc-2022"))
    assert len(tasks.select(".govuk-task-list__item")) == 1, "the one that is put to her office"
    eve.get(f"{loaded.address(EXAMPLESHIRE, 'vcc-2022')}/results", expect=403)
    home = one(eve.get("/"), "main").text
    assert EXAMPLESHIRE in home
    assert DORSET not in home
    eve.get(loaded.address(DORSET, "vcc-2022"), expect=404)


def test_a_demonstration_of_an_earlier_version_lists_the_people_it_has(
    loaded: Demonstration,
) -> None:
    path = SETTINGS.get(loaded.app).demonstration
    kept = path.read_text()
    passwords = json.loads(kept)
    del passwords["kit@inspectorate.example"]
    path.write_text(json.dumps(passwords))

    printed = loaded.load()

    path.write_text(kept)
    assert printed.exit_code == 0
    assert "liv@inspectorate.example" in printed.output
    assert "kit@inspectorate.example" not in printed.output


@pytest.mark.parametrize("module", ["docx", "PIL"])
def test_without_its_packages_it_says_in_a_sentence_what_to_install(
    monkeypatch: pytest.MonkeyPatch, module: str
) -> None:
    monkeypatch.setitem(sys.modules, module, None)

    ended = CliRunner().invoke(demo, obj=create_nothing)

    assert ended.exit_code == 1
    assert ended.output == (
        "The demonstration needs more packages: pip install 'checklist[demo]'\n"
    )


def test_the_command_is_found_and_explained_without_them() -> None:
    code = """
import sys
sys.modules["docx"] = sys.modules["PIL"] = None
from checklist.cli import main
main(["demo", "--help"])
"""
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )

    assert ended.returncode == 0, ended.stderr
    assert "Load the demonstration" in ended.stdout


def create_nothing() -> Flask:
    raise AssertionError("the packages are looked for first")
