"""A set of one's own, from its start to its printed report; and one that is not as it was."""

from __future__ import annotations

import socket
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import delete, select

from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import installed_library, register, shipped_library
from checklist.assessments.set_uses import QuestionSetUse, find_changed_uses
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from checklist.jobs.worker import run_due_jobs
from checklist.settings import Settings
from tests.assessments.test_start_form import START, errors_on, plan
from tests.browser import Browser, add_organisation, one, sign_in
from tests.core.broken import SMALL
from tests.exchange.copies import read_workbook, take
from tests.reports.reading import read_pages
from tests.test_starting import run

OWN = "small-2011/1.0.0.yaml"
MakeApp = Callable[[Settings], Flask]
only_sqlite = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def put(folder: Path, name: str, text: str = SMALL) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def sets(tmp_path: Path) -> Path:
    """A folder with one set of one's own."""
    folder = tmp_path / "sets"
    put(folder, OWN)
    return folder


@pytest.fixture
def settings(settings: Settings, sets: Path) -> Settings:
    return replace(settings, own_sets=sets)


def start(browser: Browser) -> str:
    """Start an assessment of the own set, and return its address."""
    browser.send(browser.get(START), START, **plan(question_set="small-2011 1.0.0"))
    return browser.location


def ready(app: Flask) -> str:
    return str(app.test_client().get("/ready").text)


def test_an_own_set_goes_from_its_start_to_its_printed_report(
    app: Flask, browser: Browser, sets: Path
) -> None:
    url = start(browser)
    question = f"{url}/questions/gift-01"
    browser.send(browser.get(question), question, form="form#answer", value="yes", note="One text.")
    assert "Gifts" in one(browser.get(f"{url}/results"), "main").text

    browser.send(browser.get(f"{url}/reports"), f"{url}/reports")
    progress = browser.location
    run_due_jobs(app)
    fetched = browser.client.get(f"{progress}/download", buffered=True)

    printed = " ".join(" ".join(read_pages(fetched.data)).split())
    assert "A made-up checklist on gifts and second jobs" in printed
    assert "One text." in printed
    pages = (url, question, f"{question}/exhibits/new", f"{question}/exhibits/new/held")
    for shown in (printed, *(one(browser.get(page), "main").text for page in pages)):
        words = shown.casefold()
        assert [it for it in ("vetted", "vetting", "integrity", "corrupt") if it in words] == []
    with app.app_context():
        assessment = db.session.scalars(select(Assessment)).one()
        used = db.session.scalars(select(QuestionSetUse)).one()
        assert used.set_hash == assessment.set_hash
        key = assessment.id
    book = read_workbook(take(app, browser, key, "workbook"))
    assert "One text." in str(book)
    assert ready(app) == "ready\n"


@only_sqlite
def test_its_form_is_offered_and_its_page_says_where_it_comes_from(browser: Browser) -> None:
    page = browser.get("/question-sets")

    section = one(page, "section[aria-labelledby='small-2011']").text
    assert "Added by whoever runs this service" in section
    assert page.text.count("Added by whoever runs this service") == 1
    assert one(page, "main a[href='/question-sets/small-2011/form']")


@only_sqlite
def test_a_bad_file_is_told_on_the_page_in_ready_and_in_the_log_and_stops_nothing(
    settings: Settings, sets: Path, make_app: MakeApp, caplog: pytest.LogCaptureFixture
) -> None:
    put(sets, "bad-2025/1.0.0.yaml", "id: bad-2025\n")
    app = make_app(settings)
    force = add_organisation(app, "Testshire Police", OrganisationKind.FORCE)
    browser = sign_in(app, "Asha Coordinator", force, Role.COORDINATOR)

    page = browser.get("/question-sets")

    told = one(page, "section[aria-labelledby='left-out']").text
    assert "bad-2025/1.0.0.yaml:1:1: " in told
    assert str(sets) not in told
    assert "left out" not in Browser(app.test_client()).get("/question-sets").text
    assert ready(app) == "ready, degraded\n"
    assert one(browser.get(START), "input[value='small-2011 1.0.0']")
    start(browser)
    assert "bad-2025/1.0.0.yaml:1:1" in caplog.text


CHANGES: dict[str, Callable[[Path], object]] = {
    "small-2011 1.0.0 is in use and is not there": lambda path: path.unlink(),
    "small-2011 1.0.0 is in use and was changed": lambda path: path.write_text(
        SMALL.replace("No names.", "No names at all."), encoding="utf-8"
    ),
}


@pytest.mark.parametrize("sentence", CHANGES)
def test_a_set_in_use_that_is_not_as_it_was_makes_the_service_not_ready(
    app: Flask, browser: Browser, settings: Settings, sets: Path, make_app: MakeApp, sentence: str
) -> None:
    url = start(browser)
    assert ready(app) == "ready\n"
    CHANGES[sentence](sets / OWN)

    assert ready(app) == "not ready\n"
    other = make_app(settings)
    assert ready(other) == "not ready\n"
    with other.app_context():
        [found] = find_changed_uses(db.session)
    assert sentence in found
    assert browser.get(url)  # the process that read it as it was still shows it

    put(sets, OWN)
    assert ready(app) == "ready\n"
    assert ready(make_app(settings)) == "ready\n"


@only_sqlite
def test_a_process_that_read_another_content_is_not_ready_until_it_is_started_again(
    app: Flask, browser: Browser, settings: Settings, sets: Path, make_app: MakeApp
) -> None:
    put(sets, OWN, SMALL.replace("No names.", "No names at all."))
    other = make_app(settings)
    assert ready(other) == "ready\n"  # nobody has used either yet
    put(sets, OWN)

    start(browser)

    assert ready(app) == "ready\n"
    assert ready(other) == "not ready\n"
    with other.app_context():
        assert find_changed_uses(db.session) == [
            "small-2011 1.0.0 was put back: start the service again"
        ]


@only_sqlite
def test_a_process_with_another_folder_is_not_ready_where_a_set_in_use_is_missing_or_another(
    app: Flask, browser: Browser, settings: Settings, tmp_path: Path, make_app: MakeApp
) -> None:
    start(browser)
    put(tmp_path / "missing", "other-2011/1.0.0.yaml", SMALL.replace("small-2011", "other-2011"))
    put(tmp_path / "another", OWN, SMALL.replace("No names.", "No names at all."))
    put(tmp_path / "same", OWN)

    told = {
        name: ready(make_app(replace(settings, own_sets=tmp_path / name)))
        for name in ("missing", "another", "same")
    }

    assert told == {"missing": "not ready\n", "another": "not ready\n", "same": "ready\n"}
    assert ready(app) == "ready\n"


@only_sqlite
def test_a_file_in_use_is_read_again_only_where_it_looks_changed(
    app: Flask, browser: Browser, sets: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    start(browser)
    ready(app)
    read: list[Path] = []
    plain = Path.read_bytes

    def note_and_read(path: Path) -> bytes:
        read.append(path)
        return plain(path)

    monkeypatch.setattr(Path, "read_bytes", note_and_read)

    assert ready(app) == "ready\n"
    assert sets / OWN not in read
    put(sets, OWN)
    assert ready(app) == "ready\n"
    assert read.count(sets / OWN) == 1


def test_the_sets_that_ship_are_read_once_whatever_folder_is_beside_them(
    settings: Settings, make_app: MakeApp
) -> None:
    with make_app(settings).app_context():
        beside = installed_library()
    with make_app(replace(settings, own_sets=None)).app_context():
        alone = installed_library()

    assert len(beside) == len(alone) + 1
    for version in alone:
        identity = version.question_set.id, version.question_set.version
        assert beside.get(*identity) is version
        assert shipped_library().get(*identity) is version


@only_sqlite
def test_no_assessment_is_started_on_another_content_of_a_used_version(
    app: Flask, browser: Browser, force: UUID, settings: Settings, sets: Path, make_app: MakeApp
) -> None:
    start(browser)
    put(sets, OWN, SMALL.replace("No names.", "No names at all."))
    other = sign_in(make_app(settings), "Omar Other", force, Role.COORDINATOR)

    typed = plan(question_set="small-2011 1.0.0")
    refused = other.send(other.get(START), START, expect=200, **typed)

    [error] = errors_on(refused)
    assert "was changed since it was first used" in error
    with app.app_context():
        assert len(db.session.scalars(select(Assessment)).all()) == 1


@only_sqlite
def test_home_lists_an_assessment_whose_set_is_gone_and_its_page_says_so(
    browser: Browser, force: UUID, settings: Settings, sets: Path, make_app: MakeApp
) -> None:
    url = start(browser)
    (sets / OWN).unlink()
    other = sign_in(make_app(settings), "Omar Other", force, Role.COORDINATOR)

    assert "Health check 2022" in other.get("/").text
    assert "put the released file back" in other.get(url, expect=409).text


@only_sqlite
def test_a_set_may_go_once_its_last_assessment_is_deleted(
    app: Flask, browser: Browser, sets: Path
) -> None:
    start(browser)
    (sets / OWN).unlink()
    assert ready(app) == "not ready\n"

    with app.app_context():
        db.session.execute(delete(Assessment))
        db.session.commit()

    assert ready(app) == "ready\n"


@only_sqlite
def test_serve_says_which_set_in_use_is_not_as_it_was(
    settings: Settings, sets: Path, browser: Browser
) -> None:
    start(browser)
    put(sets, "bad-2025/1.0.0.yaml", "id: bad-2025\n")
    (sets / OWN).unlink()
    serve = partial(run, CHECKLIST_DATABASE=settings.database, CHECKLIST_SETS=str(sets))

    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        told = serve(settings.data, "serve", "--port", port)

    assert "question set left out" in told.stderr
    assert "bad-2025/1.0.0.yaml:1:1: " in told.stderr
    assert "Not ready: small-2011 1.0.0 is in use and is not there" in told.stderr


@only_sqlite
def test_a_page_says_what_each_version_changed_and_why(
    settings: Settings, sets: Path, make_app: MakeApp
) -> None:
    text = SMALL.replace("version: 1.0.0", "version: 1.0.1").replace(
        "whole force?", "entire force?"
    )
    put(sets, "small-2011/1.0.1.yaml", f"{text}changes:\n  - {{of: [gift-01], why: Plainer.}}\n")
    put(sets, "alone-2011/1.0.0.yaml", SMALL.replace("id: small-2011", "id: alone-2011"))
    stranger = Browser(make_app(settings).test_client())

    link = one(stranger.get("/question-sets"), "a[href='/question-sets/small-2011/changes']")
    page = stranger.get(str(link["href"]))

    assert one(page, "main h2").text == "Version 1.0.1, 21 November 2026"
    told = " ".join(one(page, "section[aria-labelledby='version-1']").text.split())
    assert "gift-01: reworded Is there one policy on gifts for the entire force?" in told
    assert "Why: Plainer." in told
    assert "Before: Is there one policy on gifts for the whole force?" in told
    first = stranger.get("/question-sets/alone-2011/changes")
    assert "Version 1.0.0, 21 November 2026, is the first here." in one(first, "main").text
    stranger.get("/question-sets/none-2011/changes", expect=404)


@only_sqlite
def test_only_a_question_that_is_asked_asks_for_evidence(browser: Browser) -> None:
    url = start(browser)
    asked, fixed = f"{url}/questions/gift-01", f"{url}/questions/jobs-07"
    assert "claimed and not supported" in browser.get(fixed).text

    browser.send(browser.get(asked), asked, form="form#answer", value="no", note="None.")

    assert "This answer is not scored" in browser.get(f"{url}/questions/jobs-01").text
    page = browser.get(fixed)
    assert "This question is not asked, so it needs none." in " ".join(page.text.split())
    assert page.select_one("#exhibit-files") is None


def test_the_sets_that_ship_are_read_once_for_service_and_commands() -> None:
    app = Flask(__name__)
    register(app, None)

    with app.app_context():
        installed = list(installed_library())

    assert len(installed) == len(shipped_library())
    assert all(mine is theirs for mine, theirs in zip(installed, shipped_library(), strict=True))
