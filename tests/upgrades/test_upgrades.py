"""Databases of earlier versions, with their evidence, are brought up to date and lose nothing."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from flask import Flask
from sqlalchemy import Engine, create_engine, select

from checklist.app import create_app
from checklist.assessments.models import Assessment
from checklist.database_revision import current_revision, newest_revision
from checklist.db import db
from checklist.evidence.models import Revision
from checklist.migrate import upgrade
from checklist.settings import Settings
from tests.accounts.people import sign_in_by_page, stranger
from tests.browser import one
from tests.postgresql_databases import PostgresqlDatabases
from tests.shared_compilation import share_templates
from tests.upgrades.story import DRAFT_NOTE, EMAIL, FIGURE, FILE, FIRST_NOTE, FOLLOW_UP, NOTE, TITLE

VERSIONS = sorted(path for path in Path(__file__).parent.iterdir() if path.name[0].isdigit())


@pytest.fixture(params=VERSIONS, ids=lambda path: path.name)
def version(request: pytest.FixtureRequest) -> Path:
    """What was kept of an earlier version."""
    kept: Path = request.param
    return kept


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path, version: Path) -> Iterator[str]:
    """The address of that version's database, as it was left."""
    if request.param == "sqlite":
        shutil.copy(version / "checklist.sqlite", tmp_path / "checklist.sqlite")
        yield f"sqlite:///{tmp_path / 'checklist.sqlite'}"
        return
    databases: PostgresqlDatabases = request.getfixturevalue("postgresql_databases")
    address = databases.make_empty()
    restored = create_engine(address)
    with restored.begin() as connection:
        cursor: Any = connection.connection.cursor()
        cursor.execute((version / "checklist.sql").read_bytes())
    restored.dispose()
    yield address.render_as_string(hide_password=False)
    databases.drop(address)


@pytest.fixture
def settings(settings: Settings, version: Path) -> Settings:
    """Settings of a new machine: the database and the evidence are all that came along."""
    shutil.copytree(version / "evidence", settings.data / "evidence")
    return settings


def rows(engine: Engine) -> dict[str, Counter[tuple[tuple[str, str], ...]]]:
    """Every row of every table, column by column, as texts."""
    found = sa.MetaData()
    found.reflect(engine)
    with engine.connect() as connection:
        return {
            table.name: Counter(
                tuple(sorted((name, str(value)) for name, value in row.items()))
                for row in connection.execute(table.select()).mappings()
            )
            for table in found.sorted_tables
            if table.name != "alembic_version"
        }


def test_every_row_of_every_table_is_still_there(settings: Settings) -> None:
    engine = create_engine(settings.database)
    before = rows(engine)

    upgrade(engine)

    after = rows(engine)
    assert current_revision(engine) == newest_revision()
    assert len(before) >= 27
    assert all(before.values())
    assert {name: after[name].total() for name in before} == {
        name: counted.total() for name, counted in before.items()
    }
    engine.dispose()


@pytest.fixture
def upgraded(settings: Settings) -> Iterator[Flask]:
    """The service of today on the upgraded database."""
    engine = create_engine(settings.database)
    upgrade(engine)
    engine.dispose()
    app = create_app(settings)
    app.testing = True
    share_templates(app)
    yield app
    with app.app_context():
        db.engine.dispose()


def test_its_people_sign_in_and_find_their_answers_drafts_and_evidence(upgraded: Flask) -> None:
    browser = stranger(upgraded)
    with upgraded.app_context():
        assessment = db.session.scalars(select(Assessment)).one().id
        revision = db.session.scalars(select(Revision)).one()
        download = f"/evidence/{revision.evidence_id}/revisions/{revision.number}/file"

    sign_in_by_page(browser, EMAIL)

    assert TITLE in browser.get("/").text
    questions = f"/assessments/{assessment}/questions"
    assert one(browser.get(f"{questions}/vet-01"), "textarea#note").text == NOTE
    assert one(browser.get(f"{questions}/vet-04"), "textarea#note").text == DRAFT_NOTE
    assert one(browser.get(f"{questions}/vet-03"), "#figure-M03")["value"] == FIGURE
    assert one(browser.get(f"{questions}/cor-15"), "#follow-up-teams").text == FOLLOW_UP
    assert FIRST_NOTE in browser.get(f"{questions}/vet-01/history").text
    with browser.client.get(download) as fetched:
        assert fetched.data == FILE


def test_what_was_on_record_cannot_be_changed_after_the_upgrade(upgraded: Flask) -> None:
    with upgraded.app_context(), pytest.raises(sa.exc.DBAPIError, match="only ever added to"):
        db.session.execute(sa.text("UPDATE audit_event SET action = 'nothing'"))
