"""My work on home: what is shared with a person and open, what to look at again, what is done."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import update

from checklist.assessments.models import Answer, Assessment, Mark, MarkKind
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import Role
from checklist.db import db, now
from tests.assessments.assessments import an_account, answer, begin, queries_counted
from tests.assessments.notes.talking import answer as reply
from tests.assessments.notes.talking import write
from tests.assessments.shares.sharing import account_of, add_post, share
from tests.assessments.sign_off.signed import put_in_state
from tests.browser import Browser, one, sign_in

CARL = "Carl Contributor"


@pytest.fixture
def carl(app: Flask, browser: Browser, force: UUID) -> Browser:
    """A contributor, signed in."""
    return sign_in(app, CARL, force, Role.CONTRIBUTOR)


def work(page: BeautifulSoup) -> dict[str, list[str]]:
    """What each list of my work names, by its heading with the count."""
    section = one(page, "section[aria-labelledby=my-work]")
    found: dict[str, list[str]] = {}
    heading = ""
    for each in section.select("h3, li"):
        if each.name == "h3":
            heading = " ".join(each.text.split())
            found[heading] = []
        else:
            found[heading].append(one(each, "a").text.partition(".")[0])
    return found


def mark_to_look_at(app: Flask, assessment: UUID, *questions: str) -> None:
    with app.app_context():
        for question in questions:
            db.session.add(
                Mark(
                    assessment_id=assessment,
                    question_id=question,
                    version=1,
                    kind=MarkKind.LOOK,
                    set_by=an_account(),
                    role=Role.COORDINATOR.value,
                )
            )
        db.session.commit()


def test_what_is_shared_stands_in_lists_by_what_is_to_be_done(
    app: Flask, browser: Browser, carl: Browser, force: UUID
) -> None:
    assessment = begin(app, force)
    share(app, assessment, CARL, "vet-01", "vet-02", due=now().date() - timedelta(days=3))
    share(app, assessment, CARL, "vet-03")
    share(app, assessment, CARL, "cor-01", "cor-02", due=now().date() + timedelta(days=3))
    answer(app, assessment, {"vet-02": "3", "inf-01": "2"})
    mark_to_look_at(app, assessment, "vet-02", "inf-01")
    url = f"/assessments/{assessment}/questions/cor-02"
    carl.send(carl.get(url), url, form="form#answer", value="2")

    page = carl.get("/")

    assert work(page) == {
        "Overdue (1)": ["vet-01"],
        "To answer (2)": ["cor-01", "vet-03"],
        "To look at again (1)": ["vet-02"],
        "Done lately (1)": ["cor-02"],
    }
    assert "Health check. Answer by" in page.text


def test_today_is_not_overdue_and_what_a_post_holds_is_its_holders(
    app: Flask, browser: Browser, carl: Browser, force: UUID
) -> None:
    assessment = begin(app, force)
    post = str(add_post(app, force, "Head of vetting", CARL))
    new = f"/assessments/{assessment}/shares/new"
    today = now().date()
    due = [str(today.day), str(today.month), str(today.year)]
    browser.send(browser.get(new), new, recipient=post, questions=["vet-01"], due=due)

    assert work(carl.get("/")) == {"To answer (1)": ["vet-01"]}


def test_of_many_the_first_five_stand_open_and_the_rest_behind_a_summary(
    app: Flask, browser: Browser, carl: Browser, force: UUID
) -> None:
    share(app, begin(app, force), CARL)

    page = carl.get("/")

    assert len(work(page)["To answer (64)"]) == 64
    assert one(page, "#my-work ~ details summary").text.strip().startswith("59 more")


def test_a_coordinator_is_told_of_what_they_saved_and_nobody_of_archived_work(
    app: Flask, browser: Browser, carl: Browser, force: UUID
) -> None:
    assessment = begin(app, force)
    share(app, assessment, CARL, "vet-01")
    answer(app, assessment, {"vet-02": "3", "vet-03": "3"})
    mark_to_look_at(app, assessment, "vet-02")
    with app.app_context():
        of_old = Answer.question_id == "vet-03"
        saved = update(Answer).values(saved_by=account_of("Asha Coordinator"))
        db.session.execute(saved)
        db.session.execute(update(Answer).where(of_old).values(saved_at=now() - timedelta(days=15)))
        db.session.commit()

    assert work(browser.get("/")) == {
        "To look at again (1)": ["vet-02"],
        "Done lately (1)": ["vet-02"],
    }
    with app.app_context():
        db.session.get_one(Assessment, assessment).archived_at = now()
        db.session.commit()
    for who in (browser, carl):
        assert who.get("/").select("#my-work") == []


def test_what_nobody_can_change_now_is_nothing_to_look_at_again(
    app: Flask, browser: Browser, carl: Browser, force: UUID
) -> None:
    assessment = begin(app, force)
    share(app, assessment, CARL, "vet-01", "vet-02")
    answer(app, assessment, {"vet-02": "3"})
    mark_to_look_at(app, assessment, "vet-02")
    put_in_state(app, assessment, AssessmentState.AWAITING_SIGN_OFF)
    assert carl.get("/").select("#my-work") == []

    put_in_state(app, assessment, AssessmentState.PREPARING)

    assert work(carl.get("/")) == {"To answer (1)": ["vet-01"], "To look at again (1)": ["vet-02"]}


def test_a_reader_has_no_work_and_asks_no_query_for_it(app: Flask, force: UUID) -> None:
    reader = sign_in(app, "Rita Reader", force, Role.READER)
    answer(app, begin(app, force), {"vet-01": "3"})
    reader.get("/")

    with queries_counted(app) as sent:
        page = reader.get("/")

    assert page.select("#my-work") == []
    own = [each for each in sent if "FROM share" in each and "FROM answer" not in each]
    assert own == [], "what is saved is read in one query, and who else is asked with it"


def test_what_is_asked_in_notes_stands_there_until_it_is_answered(
    app: Flask, browser: Browser, carl: Browser, force: UUID
) -> None:
    assessment = begin(app, force)
    share(app, assessment, CARL, "vet-01")
    write(browser, assessment, f"@{CARL} how many were checked?")

    asked = one(carl.get("/"), "section[aria-labelledby=my-work]")
    assert "Asked of you in notes (1)" in " ".join(asked.text.split())
    assert "Asked by Asha Coordinator" in asked.text
    [thread] = [str(link["href"]) for link in asked.select("a[href*='/notes/threads/']")]
    reply(carl, thread, "All forty.")

    assert "Asked of you in notes" not in carl.get("/").text
