"""The pages of an answered assessment."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

from flask import Flask, render_template
from flask.testing import FlaskClient

from checklist.app import create_app
from checklist.assessments.question.fields import build_level_field
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from checklist.migrate import upgrade
from checklist.settings import Settings
from checklist.web import templating
from checklist.web.csrf import Form
from tests.assessments.assessments import VCC, answer, begin, queries_counted
from tests.bench.measuring import Measured, beside
from tests.browser import add_organisation, sign_in

PAGES = ("", f"/sections/{VCC.sections[0].id}", "/questions/vet-03", "/results")
QUERIES_TO_FIND_THE_PERSON = 1
MOST_FRAMES = {"/results": 7}
"""What a page may cost beside a page that a signed-in person opens with nothing but our frame."""
EMPTY = Flask("empty")
FIFTEEN = """{% extends "base.html" %}
{% from "macros/fields.html" import radios %}
{% block title %}Fifteen questions{% endblock %}
{% block page %}
{% for question in questions %}
{{ radios(form[question.id], label_size="m", hints=question.descriptors) }}
{% endfor %}
{% endblock %}
"""


@EMPTY.get("/")
def nothing() -> str:
    """The yardstick: a page with nothing on it."""
    return ""


@contextmanager
def service_in(folder: Path, **settings: Any) -> Iterator[Flask]:
    """A service with an SQLite database that syncs as in earnest."""
    folder.mkdir(parents=True, exist_ok=True)
    with service_at(f"sqlite:///{folder / 'checklist.sqlite'}", folder, **settings) as app:
        yield app


@contextmanager
def service_at(address: str, folder: Path, **settings: Any) -> Iterator[Flask]:
    """A service with a database of its own, brought up to date."""
    app = create_app(
        Settings(
            url="http://localhost:5000",
            data=folder,
            database=address,
            secret_key="for measuring only " * 4,
            holds_off_floods=False,
            **settings,
        )
    )
    with app.app_context():
        upgrade(db.engine)
    yield app
    with app.app_context():
        db.engine.dispose()


def answered(app: Flask) -> tuple[FlaskClient, UUID]:
    """A coordinator signed in, and an assessment in which every question has a level."""
    force = add_organisation(app, "Testshire Police", OrganisationKind.FORCE)
    browser = sign_in(app, "Asha Coordinator", force, Role.COORDINATOR)
    assessment = begin(app, force)
    answer(app, assessment, {question.id: "3" for question in VCC.questions})
    return browser.client, assessment


def getting(client: FlaskClient, path: str) -> Callable[[], None]:
    """Opens a page again and again."""

    def get() -> None:
        response = client.get(path)
        if response.status_code != 200:
            raise ValueError(f"{path} answered {response.status_code}")

    return get


def pages(folder: Path) -> Iterator[Measured]:
    """What each page costs beside an empty one, and how often it asks the database."""
    empty = getting(EMPTY.test_client(), "/")
    with service_in(folder) as app:
        client, assessment = answered(app)
        frame = getting(client, "/cookies")
        yield Measured(
            "our frame, CPU beside an empty page", beside(frame, empty).median, None, "x"
        )
        for page in PAGES:
            get = getting(client, f"/assessments/{assessment}{page}")
            name = page.strip("/") or "task list"
            cost = beside(get, empty)
            yield Measured(f"{name}, CPU beside an empty page", cost.median, 25, "x")
            yield Measured(f"{name}, 95 in 100 beside it", cost.slow, 25, "x")
            over = beside(get, frame).median
            yield Measured(f"{name}, CPU beside our frame", over, MOST_FRAMES.get(page, 4), "x")
            with queries_counted(app) as sent:
                get()
            asked = len(sent) - QUERIES_TO_FIND_THE_PERSON
            yield Measured(f"{name}, queries beyond who asks", asked, 3, "queries")
    yield from fifteen_questions()


def fifteen_questions() -> Iterator[Measured]:
    """What a page of fifteen questions costs where nothing is asked of the database."""
    app = Flask("fifteen", template_folder=None)
    app.secret_key = "for measuring only"
    templating.register(app)
    asked = VCC.questions[:15]
    fields = {one.id: build_level_field(VCC.get_scale(one), one) for one in asked}
    made = type("FifteenQuestions", (Form,), fields)

    template = app.jinja_env.from_string(FIFTEEN)

    @app.get("/")
    def page() -> str:
        return render_template(template, form=made(), questions=asked)

    cost = beside(getting(app.test_client(), "/"), getting(EMPTY.test_client(), "/"))
    yield Measured("15 questions without database, CPU beside it", cost.median, 15, "x")
