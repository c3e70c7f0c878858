"""The demonstration: loaded once, nowhere but on one's own machine, and open to those it names."""

from __future__ import annotations

from dataclasses import replace

import pytest
from flask import Flask

from checklist.demo.people import DORSET, EXAMPLESHIRE, PEOPLE, kept_passwords
from tests.browser import one
from tests.demo.conftest import Demonstration


def test_loading_it_again_changes_nothing(loaded: Demonstration) -> None:
    once = loaded.rows()

    again = loaded.load()

    assert again.exit_code == 0
    assert "Loading" not in again.output
    assert loaded.rows() == once


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_it_loads_on_the_other_kind_of_database_too(app: Flask, loaded: Demonstration) -> None:
    other = Demonstration(app)

    assert other.load().exit_code == 0
    assert other.load().exit_code == 0
    rows = other.rows()

    apart = {"sign_in", "attempt", "audit", "alembic_version"}
    assert {key: rows[key] for key in rows.keys() - apart} == {
        key: count for key, count in loaded.rows().items() if key not in apart
    }


def test_everybody_it_names_can_sign_in_with_what_it_prints(loaded: Demonstration) -> None:
    printed = loaded.load().output

    passwords = kept_passwords(loaded.app.extensions["settings"].demonstration)
    for person in PEOPLE:
        assert f"{person.email} " in printed
        assert passwords[person.email] in printed
        page = loaded.sign_in(person.email).get("/")
        assert person.name in one(page, ".checklist-acting").text


def test_lost_passwords_are_made_anew_and_work(loaded: Demonstration) -> None:
    path = loaded.app.extensions["settings"].demonstration
    before = path.read_text()
    path.unlink()

    loaded.load()

    assert path.read_text() != before
    assert path.stat().st_mode & 0o077 == 0
    loaded.sign_in("ada@exampleshire.example").get("/")


def test_it_refuses_to_load_where_the_address_is_https(app: Flask) -> None:
    fresh = Demonstration(app)
    before = fresh.rows()
    app.extensions["settings"] = replace(
        app.extensions["settings"], url="https://checklist.example"
    )

    refused = fresh.load()

    assert refused.exit_code == 1
    assert "http://localhost" in refused.output
    assert fresh.rows() == before


def test_a_watcher_sees_the_made_up_force_and_not_the_worked_example(
    loaded: Demonstration,
) -> None:
    eve = loaded.sign_in("eve@commissioner.example")

    eve.get(loaded.address(EXAMPLESHIRE, "vcc-2022"))
    eve.get(loaded.address(DORSET, "vcc-2022"), expect=404)
