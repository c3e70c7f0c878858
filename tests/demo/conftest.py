"""Fixtures: the demonstration, loaded once for all tests that do not change it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from flask import Flask
from sqlalchemy import func, select

from checklist.accounts.models import Organisation
from checklist.app import create_app
from checklist.assessments.models import Assessment
from checklist.db import Model, db
from checklist.demo.commands import demo
from checklist.demo.people import load_passwords
from checklist.registry import SETTINGS
from checklist.settings import Settings
from tests.browser import Browser
from tests.shared_compilation import share_templates


@dataclass(frozen=True)
class Demonstration:
    """A service with the demonstration in it."""

    app: Flask

    def load(self) -> Result:
        """Run the command that loads it."""
        return CliRunner().invoke(demo, obj=lambda: self.app)

    def count_rows(self) -> dict[str, int]:
        """Count the rows of each table."""
        with self.app.app_context():
            return {
                table.name: db.session.scalar(select(func.count()).select_from(table)) or 0
                for table in Model.metadata.sorted_tables
            }

    def load_assessment(self, force: str, set_id: str) -> Assessment:
        """Load the only assessment of a force on a set."""
        wanted = select(Assessment).join(Organisation, Assessment.force_id == Organisation.id)
        of_set = wanted.where(Organisation.name == force, Assessment.set_id == set_id)
        return db.session.scalars(of_set).one()

    def address(self, force: str, set_id: str) -> str:
        """Build the address of the only assessment of a force on a set."""
        with self.app.app_context():
            return f"/assessments/{self.load_assessment(force, set_id).id}"

    def sign_in(self, email: str) -> Browser:
        """Sign in as one of its people, on the page for it."""
        browser = Browser(self.app.test_client())
        password = load_passwords(SETTINGS.get(self.app).demonstration)[email]
        browser.send(browser.get("/sign-in"), "/sign-in", email=email, password=password)
        return browser


@pytest.fixture(scope="session")
def shown(migrated_sqlite: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    """The demonstration on SQLite, which no test may change.

    That it loads on PostgreSQL too is tested apart: the pages are tested on both elsewhere.
    """
    folder = tmp_path_factory.mktemp("demonstration")
    shutil.copy(migrated_sqlite, folder / "checklist.sqlite")
    app = create_app(
        Settings(
            url="http://localhost:5000",
            data=folder,
            database=f"sqlite:///{folder / 'checklist.sqlite'}",
            secret_key="for tests only " * 4,
            is_second_factor_optional=True,
            is_quick_to_hash=True,
            holds_off_floods=False,
        )
    )
    app.testing = True
    share_templates(app)
    assert Demonstration(app).load().exit_code == 0
    yield app
    with app.app_context():
        for engine in db.engines.values():
            engine.dispose()


@pytest.fixture
def loaded(shown: Flask) -> Demonstration:
    """The demonstration as loaded."""
    return Demonstration(shown)
