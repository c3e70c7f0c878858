"""The pages of an answered assessment, and how fast answers are saved."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID, uuid4

from flask import Flask, g, render_template
from flask.testing import FlaskClient

from checklist.app import create_app
from checklist.assessments.answering import Save, Typed, save_answer
from checklist.assessments.forms import level_field
from checklist.assessments.models import Assessment
from checklist.assessments.position import position_of
from checklist.assessments.service import get_assessment
from checklist.core.answers import Given
from checklist.core.people import OrganisationKind, Person, Role
from checklist.db import db
from checklist.migrate import upgrade
from checklist.settings import Settings
from checklist.web import templating
from checklist.web.csrf import Form
from tests.assessments.starting import VCC, answer, begin, queries_counted
from tests.bench.measuring import Measured, beside, percentile
from tests.browser import add_organisation, sign_in

CLIENTS = 8
SAVES_EACH = 25
PAGES = ("", f"/sections/{VCC.sections[0].id}", "/questions/vet-03", "/results")
QUERIES_TO_FIND_THE_PERSON = 1
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
def service_in(folder: Path) -> Iterator[Flask]:
    """A service with an SQLite database that syncs as in earnest."""
    app = create_app(
        Settings(
            url="http://localhost:5000",
            data=folder,
            database=f"sqlite:///{folder / 'checklist.sqlite'}",
            secret_key="for measuring only " * 4,
            password_salt="for measuring only " * 4,
            holds_off_floods=False,
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
        for page in PAGES:
            get = getting(client, f"/assessments/{assessment}{page}")
            name = page.strip("/") or "task list"
            cost = beside(get, empty)
            yield Measured(f"{name}, CPU beside an empty page", cost.median, 25, "x")
            yield Measured(f"{name}, 95 in 100 beside it", cost.slow, 25, "x")
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
    fields = {one.id: level_field(VCC.scale_of(one), one) for one in asked}
    made = type("FifteenQuestions", (Form,), fields)

    template = app.jinja_env.from_string(FIFTEEN)

    @app.get("/")
    def page() -> str:
        return render_template(template, form=made(), questions=asked)

    cost = beside(getting(app.test_client(), "/"), getting(EMPTY.test_client(), "/"))
    yield Measured("15 questions without database, CPU beside it", cost.median, 15, "x")


def saving(folder: Path) -> Iterator[Measured]:
    """How many answers eight people save a second, each with its history and audit."""
    with service_in(folder) as app:
        _, assessment = answered(app)
        with app.app_context():
            force_id = db.session.get_one(Assessment, assessment).force_id
        people = [coordinator(app, force_id, number) for number in range(CLIENTS)]
        begun = time.perf_counter()
        with ThreadPoolExecutor(CLIENTS) as pool:
            work = enumerate(people)
            taken = [
                one
                for each in pool.map(lambda at: saves(app, assessment, *at), work)
                for one in each
            ]
        rate = len(taken) / (time.perf_counter() - begun)
    yield Measured(
        "saves with history and audit, 8 clients, SQLite", rate, 100, "a second", at_least=True
    )
    yield Measured("the slowest save in a hundred", percentile(taken, 99) * 1000, 60, "ms")
    yield Measured("the slowest save", max(taken), 1, "s")


def coordinator(app: Flask, force: UUID, number: int) -> Person:
    """One of the people saving."""
    name = f"Coordinator {number}"
    client = sign_in(app, name, force, Role.COORDINATOR).client
    with client:
        client.get("/")
        person: Person = g.person
    return person


def saves(app: Flask, assessment: UUID, number: int, person: Person) -> list[float]:
    """How long each save took, of questions that nobody else is saving."""
    questions = VCC.questions[number::CLIENTS]

    def save(turn: int) -> None:
        question = questions[turn % len(questions)]
        with app.app_context():
            found = get_assessment(db.session, person, assessment)
            position = position_of(db.session, found)
            version = position.said.answers[question.id].version
            typed = Typed(Given("2", "Tested in May"))
            save_answer(db.session, person, position, question, typed, Save(version, uuid4()))
            db.session.commit()

    return [timed(save, turn) for turn in range(SAVES_EACH)]


def timed(act: Callable[[int], None], turn: int) -> float:
    """How long one act took."""
    before = time.perf_counter()
    act(turn)
    return time.perf_counter() - before
