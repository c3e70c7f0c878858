"""The demonstration: loaded once, labelled for what it is, and open to those it names."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

import pytest
from bs4 import BeautifulSoup
from click.testing import CliRunner, Result
from flask import Flask
from sqlalchemy import func, select

from checklist.accounts.models import Organisation
from checklist.assessments.models import Answer, Assessment, Exhibit
from checklist.assessments.service import results_of
from checklist.core.results import Basis
from checklist.core.rounding import shown
from checklist.db import Model, db
from checklist.demo.commands import demo
from checklist.demo.people import DORSET, EXAMPLESHIRE, PEOPLE
from checklist.evidence.models import Evidence, EvidenceKind, Revision
from checklist.evidence.storage import Kept
from checklist.evidence.stores import store_for
from tests.browser import Browser, one


@pytest.fixture
def loaded(app: Flask) -> Flask:
    """The service with the demonstration in it."""
    assert run(app).exit_code == 0
    return app


def run(app: Flask) -> Result:
    return CliRunner().invoke(demo, obj=lambda: app)


def rows(app: Flask) -> dict[str, int]:
    with app.app_context():
        return {
            table.name: db.session.scalar(select(func.count()).select_from(table)) or 0
            for table in Model.metadata.sorted_tables
        }


def assessment_of(force: str) -> Assessment:
    wanted = select(Assessment).join(Organisation, Assessment.force_id == Organisation.id)
    return db.session.scalars(wanted.where(Organisation.name == force)).one()


def sign_in(app: Flask, email: str, password: str) -> Browser:
    browser = Browser(app.test_client())
    browser.send(browser.get("/sign-in"), "/sign-in", email=email, password=password)
    return browser


def test_loading_it_twice_changes_nothing(loaded: Flask) -> None:
    once = rows(loaded)

    again = run(loaded)

    assert again.exit_code == 0
    assert rows(loaded) == once
    assert once["assessment"] == 2


def test_everybody_it_names_can_sign_in_with_what_it_prints(loaded: Flask) -> None:
    printed = run(loaded).output

    for person in PEOPLE:
        found = re.search(rf"{person.email}\s+(\S+)", printed)
        assert found
        page = sign_in(loaded, person.email, found[1]).get("/")
        assert person.name in one(page, ".checklist-acting").text


def test_lost_passwords_are_made_anew_and_work(loaded: Flask) -> None:
    settings = loaded.extensions["settings"]
    before = settings.demonstration.read_text()
    settings.demonstration.unlink()

    printed = run(loaded).output

    assert settings.demonstration.read_text() != before
    assert settings.demonstration.stat().st_mode & 0o077 == 0
    found = re.search(r"ada@\S+\s+(\S+)", printed)
    assert found
    sign_in(loaded, "ada@exampleshire.example", found[1]).get("/")


def test_it_refuses_to_load_where_the_address_is_https(app: Flask) -> None:
    before = rows(app)
    app.extensions["settings"] = replace(
        app.extensions["settings"], url="https://checklist.example"
    )

    refused = run(app)

    assert refused.exit_code == 1
    assert "http://localhost" in refused.output
    assert rows(app) == before


def test_the_worked_example_scores_as_the_published_case(loaded: Flask) -> None:
    with loaded.app_context():
        result = results_of(db.session, assessment_of(DORSET))

    scores = {key: one.scores[Basis.FINAL] for key, one in result.sections.items()}
    assert {key: shown(one.score, 2) for key, one in scores.items() if one.score} == {
        "vet": "61.54",
        "inf": "25.00",
        "cor": "36.54",
    }
    assert shown(result.overall.scores[Basis.FINAL].score or Fraction(0), 2) == "44.23"
    repeated = result.values["M74"].value
    assert repeated is not None
    assert repeated >= 4
    assert result.overall.grade == "requires improvement"
    assert result.overall.is_provisional


def test_the_worked_example_holds_sixteen_answers_and_only_published_records(
    loaded: Flask,
) -> None:
    with loaded.app_context():
        dorset = assessment_of(DORSET)
        answers = select(func.count()).where(Answer.assessment_id == dorset.id)
        kinds = select(Evidence.kind).where(Evidence.force_id == dorset.force_id)

        assert db.session.scalar(answers) == 16
        assert set(db.session.scalars(kinds)) == {EvidenceKind.LINK}
        assert "worked example from published reports" in dorset.notice


def test_the_worked_example_says_so_on_its_pages(loaded: Flask) -> None:
    found = re.search(r"dora@\S+\s+(\S+)", run(loaded).output)
    assert found
    browser = sign_in(loaded, "dora@worked-example.example", found[1])
    with loaded.app_context():
        start = f"/assessments/{assessment_of(DORSET).id}"

    for path in (start, f"{start}/questions/vet-03", f"{start}/results", f"{start}/sections/vet"):
        page: BeautifulSoup = browser.get(path)
        assert "worked example from published reports" in one(page, "main").text


def test_the_made_up_force_is_half_way_with_real_files(loaded: Flask) -> None:
    with loaded.app_context():
        made_up = assessment_of(EXAMPLESHIRE)
        result = results_of(db.session, made_up)
        store = store_for(loaded.extensions["settings"])
        revisions = db.session.scalars(select(Revision)).all()

        assert all(
            store.holds(made_up.force_id, Kept(file.sha256, file.size)) for file in revisions
        )
    endings = {file.name.rsplit(".", 1)[-1] for file in revisions}
    assert endings == {"pdf", "docx", "csv", "png"}
    coverage = result.overall.coverage
    assert coverage is not None
    assert Fraction(4, 10) < coverage < Fraction(7, 10)
    assert sum(question.is_over_claimed for question in result.questions.values()) >= 10


def test_a_watcher_sees_the_made_up_force_and_not_the_worked_example(loaded: Flask) -> None:
    found = re.search(r"eve@\S+\s+(\S+)", run(loaded).output)
    assert found
    eve = sign_in(loaded, "eve@commissioner.example", found[1])
    with loaded.app_context():
        seen, unseen = assessment_of(EXAMPLESHIRE).id, assessment_of(DORSET).id

    eve.get(f"/assessments/{seen}")
    eve.get(f"/assessments/{unseen}", expect=404)


def test_every_exhibit_says_what_it_shows(loaded: Flask) -> None:
    with loaded.app_context():
        exhibits = db.session.scalars(select(Exhibit)).all()

    assert len(exhibits) >= 40
    assert all(exhibit.shows for exhibit in exhibits)


def test_published_records_are_listed_with_where_they_were_published(loaded: Flask) -> None:
    found = re.search(r"dora@\S+\s+(\S+)", run(loaded).output)
    assert found
    browser = sign_in(loaded, "dora@worked-example.example", found[1])

    listed = browser.get("/evidence")

    links = {link.text: str(link["href"]) for link in listed.select("main th a")}
    assert len(links) == 6
    press = browser.get(
        links["Account of the Dorset report in the local press, on fieldwork ending 4 March 2022"]
    )
    assert "Dorset Echo, 17 November 2022" in one(press, "main").text
    assert not press.select('main a[href*="Echo"]')
