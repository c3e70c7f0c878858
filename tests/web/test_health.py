"""The health checks report whether the service is alive and ready, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import text

from checklist.app import create_app
from checklist.db import db
from checklist.settings import Settings
from tests.browser import Browser


def test_whatever_watches_over_the_service_is_told_that_it_is_alive_and_ready(app: Flask) -> None:
    client = app.test_client()

    assert client.get("/health").text == "alive\n"
    assert client.get("/ready").text == "ready\n"
    assert client.head("/ready").status_code == 200


def test_a_service_that_cannot_keep_evidence_is_alive_and_not_ready(
    app: Flask, settings: Settings
) -> None:
    settings.evidence.write_text("a file where the folder should be")
    client = app.test_client()

    answer = client.get("/ready")

    assert (answer.status_code, answer.text) == (503, "not ready\n")
    assert client.get("/health").status_code == 200


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    "address", ["sqlite:///{}/new.sqlite", "postgresql+psycopg://nobody@127.0.0.1:9/none"]
)
def test_a_service_whose_database_is_new_or_away_is_alive_and_not_ready(
    settings: Settings, tmp_path: Path, address: str
) -> None:
    settings.data.mkdir()
    other = create_app(replace(settings, database=address.format(tmp_path)))
    client = other.test_client()

    answer = client.get("/ready")

    assert (answer.status_code, answer.text) == (503, "not ready\n")
    assert client.get("/health").status_code == 200
    with other.app_context():
        db.engine.dispose()


def test_a_cookie_does_not_make_the_health_page_ask_the_database(
    app: Flask, browser: Browser, database: str
) -> None:
    with app.app_context():
        db.session.execute(text("DROP TABLE sign_in"))
        db.session.commit()

    assert browser.client.get("/health").status_code == 200
