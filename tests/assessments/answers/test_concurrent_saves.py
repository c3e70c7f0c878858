"""Many people saving at once: no acknowledged text is lost, and no press of Save counts twice."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from uuid import UUID

from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select

from checklist.assessments.models import Answer, AnswerEntry
from checklist.core.organisations import Role
from checklist.db import db
from tests.assessments.assessments import begin
from tests.browser import Browser, hidden_fields, one, sign_in
from tests.running_service import ALSO_IN_TWO_PROCESSES

FORM = "form#answer"
PEOPLE = 4
SAVES = 4


def save_until_it_stands(browser: Browser, url: str, note: str) -> None:
    """Save a note, looking at what others saved as often as need be."""
    page = browser.get(url)
    for _ in range(PEOPLE * SAVES * 2):
        response = browser.client.post(
            url,
            data={
                **{
                    str(it["name"]): str(it["value"]) for it in page.select(f"{FORM} [type=hidden]")
                },
                "value": "2",
                "note": note,
            },
        )
        if response.status_code == 302:
            return
        assert response.status_code == 200
        page = BeautifulSoup(response.text, "html.parser")
    raise AssertionError("it never stood")


@ALSO_IN_TWO_PROCESSES
def test_every_text_that_was_saved_is_in_the_history(app: Flask, force: UUID) -> None:
    url = f"/assessments/{begin(app, force)}/questions/vet-11"
    people = [sign_in(app, f"Person {n}", force, Role.SIGNATORY) for n in range(PEOPLE)]
    notes = [[f"{n} said {m}" for m in range(SAVES)] for n in range(PEOPLE)]

    def save_all(n: int) -> None:
        for note in notes[n]:
            save_until_it_stands(people[n], url, note)

    with ThreadPoolExecutor(PEOPLE) as pool:
        list(pool.map(save_all, range(PEOPLE)))

    with app.app_context():
        kept = db.session.scalars(select(AnswerEntry).order_by(AnswerEntry.version)).all()
        assert sorted(one.note for one in kept) == sorted(note for own in notes for note in own)
        assert [one.version for one in kept] == list(range(1, PEOPLE * SAVES + 1))
        assert db.session.scalars(select(Answer)).one().note == kept[-1].note


@ALSO_IN_TWO_PROCESSES
def test_one_press_sent_many_times_at_once_has_one_effect(app: Flask, force: UUID) -> None:
    url = f"/assessments/{begin(app, force)}/questions/vet-11"
    browser = sign_in(app, "Asha Coordinator", force, Role.COORDINATOR)
    page = browser.get(url)
    hidden = hidden_fields(one(page, FORM))
    cookie = browser.client.get_cookie("checklist")
    assert cookie is not None

    def press(_: int) -> int:
        client = app.test_client()
        client.set_cookie("checklist", cookie.value)
        return client.post(url, data=hidden | {"value": "2", "note": "Once"}).status_code

    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(press, range(6)))

    assert set(answers) == {302}
    with app.app_context():
        assert len(db.session.scalars(select(AnswerEntry)).all()) == 1


@ALSO_IN_TWO_PROCESSES
def test_starting_many_times_at_once_with_one_form_starts_one(app: Flask, force: UUID) -> None:
    browser = sign_in(app, "Asha Coordinator", force, Role.COORDINATOR)
    page = browser.get("/assessments/start")
    hidden = hidden_fields(one(page, "main form"))
    cookie = browser.client.get_cookie("checklist")
    assert cookie is not None
    plan = {
        "question_set": "vcc-2022 2.0.0",
        "title": "Once",
        "period_begins": ["5", "3", "2021"],
        "period_ends": ["4", "3", "2022"],
        "as_at": ["4", "3", "2022"],
        "marking": "OFFICIAL",
        "sure": "y",
    }

    def press(_: int) -> str:
        client = app.test_client()
        client.set_cookie("checklist", cookie.value)
        return client.post("/assessments/start", data=hidden | plan).headers["Location"]

    with ThreadPoolExecutor(6) as pool:
        led_to = set(pool.map(press, range(6)))

    assert len(led_to) == 1
