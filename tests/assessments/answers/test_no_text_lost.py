"""No acknowledged text is lost: not to races of people and tabs, and not to a process killed."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from uuid import UUID

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select

from checklist.assessments.models import Answer, AnswerEntry, Draft
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from checklist.registry import SETTINGS
from checklist.settings import Settings
from tests.architecture.reading import ROOT
from tests.assessments.assessments import begin
from tests.bench.serving import Served
from tests.browser import Browser, add_organisation, hidden_fields, one, sign_in
from tests.environment import IN_FULL
from tests.running_service import (
    ALSO_IN_TWO_PROCESSES,
    PROCESSES,
    Unanswered,
    serve_in_two_processes,
)

FORM = "form#answer"
PEOPLE = 4
QUESTIONS = ("vet-02", "vet-11")
ROUNDS = 10_000 // (PEOPLE * 2) if IN_FULL else 6
KILLED = 200 if IN_FULL else 3


def tab_of(app: Flask, browser: Browser) -> FlaskClient:
    """Another tab of a person's browser."""
    cookie = browser.client.get_cookie("checklist")
    assert cookie is not None
    client = app.test_client()
    client.set_cookie("checklist", cookie.value)
    return client


def edits(client: FlaskClient, assessment: UUID, name: str) -> list[str]:
    """Draft and save again and again, on a question of chance; give what was acknowledged."""
    chance = random.Random(name)  # noqa: S311  # it chooses questions, not secrets
    acknowledged = []
    for number in range(ROUNDS):
        url = f"/assessments/{assessment}/questions/{chance.choice(QUESTIONS)}"
        note = f"{name} wrote {number}"
        with suppress(Unanswered):  # where processes are killed
            if is_saved(client, url, str(chance.randrange(3)), note):
                acknowledged.append(note)
    return acknowledged


def is_saved(client: FlaskClient, url: str, level: str, note: str) -> bool:
    """Draft and save an answer once; whether it was acknowledged, or else shown again."""
    hidden = hidden_fields(one(Browser(client).get(url), FORM))
    typed = {**hidden, "value": level, "note": note}
    sequence = {"sequence": str(time.time_ns() // 1_000_000)}
    assert client.post(f"{url}/draft", data=typed | sequence).status_code in {200, 409}
    saved = client.post(url, data=typed)
    assert saved.status_code in {200, 302}
    assert saved.status_code == 302 or note in saved.text
    return saved.status_code == 302


def open_tabs(app: Flask, force: UUID) -> list[tuple[FlaskClient, str]]:
    """Two tabs each of some people, by a name for each."""
    people = [sign_in(app, f"Person {n}", force, Role.SIGNATORY) for n in range(PEOPLE)]
    return [
        (tab_of(app, person), f"Person {n} in tab {tab}")
        for n, person in enumerate(people)
        for tab in "ab"
    ]


@ALSO_IN_TWO_PROCESSES
def test_everything_acknowledged_to_people_with_two_tabs_each_is_in_the_history(
    app: Flask, force: UUID
) -> None:
    assessment, tabs = begin(app, force), open_tabs(app, force)

    with ThreadPoolExecutor(len(tabs)) as pool:
        results = list(pool.map(lambda tab: edits(tab[0], assessment, tab[1]), tabs))

    assert any(results)
    with app.app_context():
        kept = db.session.scalars(select(AnswerEntry).order_by(AnswerEntry.version)).all()
        assert sorted(one.note for one in kept) == sorted(note for own in results for note in own)
        for answer in db.session.scalars(select(Answer)):
            saves = [one for one in kept if one.question_id == answer.question_id]
            assert [one.version for one in saves] == list(range(1, answer.version + 1))
            assert saves[-1].note == answer.note


def test_nothing_acknowledged_is_lost_when_one_of_two_processes_is_killed_again_and_again(
    settings: Settings, make_app: Callable[[Settings], Flask]
) -> None:
    with serve_in_two_processes(settings, make_app) as (app, service):
        force = add_organisation(app, "Testshire Police", OrganisationKind.FORCE)
        assessment, tabs = begin(app, force), open_tabs(app, force)

        with ThreadPoolExecutor(len(tabs)) as pool:
            at_work = [pool.submit(edits, tab, assessment, name) for tab, name in tabs]
            killed = list(kill_by_turns(service, at_work))
            acknowledged = [note for work in at_work for note in work.result()]

        assert killed
        assert acknowledged
        with app.app_context():
            notes = db.session.scalars(select(AnswerEntry.note)).all()
        assert len(notes) == len(set(notes)), "nothing was saved twice"
        assert set(acknowledged) <= set(notes)


def kill_by_turns(service: Served, at_work: list[Future[list[str]]]) -> Iterator[int]:
    """Kill a process that serves pages now and then, while there is work: so often and no more."""
    killed = 0
    while killed < KILLED and not all(work.done() for work in at_work):
        time.sleep(random.uniform(0.2, 0.6))  # noqa: S311  # it chooses moments, not secrets
        pages = service.pages
        if len(pages) == PROCESSES:  # the one killed before is replaced
            os.kill(pages[0], signal.SIGKILL)
            killed += 1
            yield pages[0]


CHILD = """
import json, sys, time
from pathlib import Path
from checklist.app import create_app
from checklist.settings import Settings
from tests.browser import Browser, hidden_fields, one

data, database, cookie, assessment, round = sys.argv[1:]
app = create_app(Settings(url="http://localhost:5000", data=Path(data), database=database,
    secret_key="for tests only " * 4,
    is_quick_to_hash=True, holds_off_floods=False))
client = app.test_client()
client.set_cookie("checklist", cookie)
number = 0
while True:
    for question in ("vet-02", "vet-11"):
        number += 1
        url = f"/assessments/{assessment}/questions/{question}"
        typed = {**hidden_fields(one(Browser(client).get(url), "form#answer")), "value": "2"}
        typed["note"] = f"{round} wrote {number}"
        sequence = {"sequence": str(time.time_ns() // 1_000_000)}
        kept = client.post(f"{url}/draft", data=typed | sequence)
        if kept.status_code == 200:
            print(json.dumps(["draft", question, typed["note"]]), flush=True)
        if number % 3:
            saved = client.post(url, data=typed)
            if saved.status_code == 302:
                print(json.dumps(["save", question, typed["note"]]), flush=True)
"""


def killed_at_work(app: Flask, browser: Browser, assessment: UUID, number: int) -> list[list[str]]:
    """Have a process draft and save, kill it at some moment, and give what it acknowledged."""
    settings = SETTINGS.get(app)
    cookie = browser.client.get_cookie("checklist")
    assert cookie is not None
    child = subprocess.Popen(
        [
            *(sys.executable, "-c", CHILD, str(settings.data), settings.database),
            *(cookie.value, str(assessment), f"round {number}"),
        ],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    assert child.stdout is not None
    replies = ""
    while (line := child.stdout.readline()) and not replies.count("save"):
        replies += line
    time.sleep(random.uniform(0, 0.3))  # noqa: S311  # it chooses moments, not secrets
    child.send_signal(signal.SIGKILL)
    rest, _ = child.communicate()
    lines = [
        line for line in (replies + line + rest).splitlines(keepends=True) if line.endswith("\n")
    ]
    return [json.loads(line) for line in lines]


@pytest.mark.parametrize("database", ["sqlite", "postgresql"], indirect=True)
def test_nothing_acknowledged_is_lost_when_the_service_is_killed(
    app: Flask, browser: Browser, force: UUID, tmp_path: Path
) -> None:
    assessment = begin(app, force)
    replies: list[list[str]] = []
    for number in range(KILLED):
        done = killed_at_work(app, browser, assessment, number)
        assert "save" in {kind for kind, *_ in done}, "it acknowledged a save before it was killed"
        replies += done

    with app.app_context():
        notes = db.session.scalars(select(AnswerEntry.note)).all()
        assert len(notes) == len(set(notes)), "nothing was saved twice"
        assert {note for kind, _, note in replies if kind == "save"} <= set(notes)
        kept = [
            (entry.question_id, entry.note) for entry in db.session.scalars(select(AnswerEntry))
        ]
        for draft in db.session.scalars(select(Draft)):
            kept += [(draft.question_id, note) for note in json.loads(draft.fields)["note"]]
        for _, question, note in replies:
            newest = max(moment(text) for its, text in kept if its == question)
            assert moment(note) <= newest, "a draft gave way to nothing but later words"


def moment(note: str) -> tuple[int, ...]:
    """When a child wrote a note: its round, and its turn in it."""
    return tuple(int(word) for word in note.split() if word.isdecimal())
