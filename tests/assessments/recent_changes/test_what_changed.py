"""What changed since a person was last here: what others did, on home and in each assessment."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Account
from checklist.assessments.models import AnswerEntry
from checklist.assessments.recent_changes.models import LastVisit
from checklist.assessments.recent_changes.visits import NOTED_VISITS, VISIT_GAP, find_since
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db, now
from tests.assessments.assessments import begin, bring_all_into, queries_counted
from tests.assessments.notes.talking import ids_of, line, opened_to, settle, write
from tests.browser import Browser, add_organisation, one, sign_in
from tests.evidence.uploads import FORM

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    return begin(app, force)


@pytest.fixture
def cora(app: Flask, force: UUID) -> Browser:
    return sign_in(app, "Cora Colleague", force, Role.SIGNATORY)


def what_changed(assessment: UUID) -> str:
    return f"/assessments/{assessment}/what-changed"


def pass_by(app: Flask, time: timedelta) -> None:
    """Let time pass since every visit."""
    with app.app_context():
        for visit in db.session.scalars(select(LastVisit)):
            visit.since -= time
            visit.began_at -= time
            visit.here_at -= time
        db.session.commit()
    NOTED_VISITS.get(app).forget()


def save(browser: Browser, assessment: UUID, question: str, **typed: Any) -> None:
    url = f"/assessments/{assessment}/questions/{question}"
    browser.send(browser.get(url), url, form="form#answer", **typed)


def add_and_withdraw_exhibit(browser: Browser, assessment: UUID) -> None:
    url = f"/assessments/{assessment}/questions/vet-02/exhibits/new/link"
    browser.send(
        browser.get(url),
        url,
        form=FORM,
        title="Report",
        address="https://example.test/",
        marking="OFFICIAL",
        shows="Who is vetted",
        strength="E1",
    )
    withdrawal = f"/assessments/{assessment}/exhibits/1/withdraw"
    browser.send(browser.get(withdrawal), withdrawal, reason="The wrong year")


def listed(browser: Browser, assessment: UUID, query: str = "") -> dict[str, list[str]]:
    """What the page lists, by question: who did what, without the time."""
    page = browser.get(what_changed(assessment) + query)
    return {
        line(one(group, "h2")).partition(".")[0]: [
            line(each).partition(", ")[0] for each in group.select("li")
        ]
        for group in page.select(".checklist-changes")
    }


def of_home(browser: Browser) -> str:
    """What home says of changes, if anything."""
    found = browser.get("/").select("a[href$='/what-changed']")
    return line(found[0]) if found else ""


def test_answers_exhibits_marks_and_notes_of_others_are_listed_by_question(
    app: Flask, browser: Browser, cora: Browser, assessment: UUID
) -> None:
    browser.get(f"/assessments/{assessment}")
    pass_by(app, timedelta(hours=1))
    save(cora, assessment, "cor-01", value="2", then="done")
    save(cora, assessment, "vet-01", value="3")
    add_and_withdraw_exhibit(cora, assessment)
    settle(cora, write(cora, assessment, "Is it so?"))
    save(browser, assessment, "vet-03", value="3")

    changes = listed(browser, assessment)

    assert changes == {
        "vet-01": [
            "Cora Colleague resolved notes",
            "Cora Colleague wrote a note",
            "Cora Colleague saved the answer",
        ],
        "vet-02": ["Cora Colleague withdrew exhibit 1", "Cora Colleague added exhibit 1"],
        "cor-01": ["Cora Colleague marked it as done", "Cora Colleague saved the answer"],
    }
    assert "7 changes" in line(one(browser.get(what_changed(assessment)), "#since"))
    assert of_home(browser) == "7 changes by others in Health check"
    assert one(browser.get(f"/assessments/{assessment}"), "#changes").text == "7 changes"
    assert listed(cora, assessment) == {"vet-03": ["Asha Coordinator saved the answer"]}


def test_one_visit_shows_the_same_list_and_the_next_what_came_after_it_began(
    app: Flask, browser: Browser, cora: Browser, assessment: UUID
) -> None:
    browser.get(f"/assessments/{assessment}")
    pass_by(app, timedelta(hours=5))
    save(cora, assessment, "vet-01", value="3")
    first = listed(browser, assessment)
    assert set(first) == {"vet-01"}

    pass_by(app, timedelta(minutes=20))
    assert listed(browser, assessment) == first
    save(cora, assessment, "vet-02", value="3")
    assert set(listed(browser, assessment)) == {"vet-01", "vet-02"}

    pass_by(app, timedelta(hours=2))
    move_saves(app, timedelta(hours=2))
    # What came while the visit went on is shown once more: it may not have been seen.
    assert set(listed(browser, assessment)) == {"vet-02"}
    pass_by(app, timedelta(hours=2))
    move_saves(app, timedelta(hours=2))
    assert listed(browser, assessment) == {}
    assert "Nobody else has changed anything since" in browser.get(what_changed(assessment)).text


def move_saves(app: Flask, time: timedelta) -> None:
    """Let time pass since each save; those of before the visit of 20 minutes are older by that."""
    with app.app_context():
        for entry in db.session.scalars(select(AnswerEntry)):
            entry.saved_at -= time
            if entry.question_id == "vet-01":
                entry.saved_at -= timedelta(minutes=25)
        db.session.commit()


@pytest.mark.parametrize(
    ("away", "is_new_visit"),
    [
        (VISIT_GAP - timedelta(seconds=1), False),
        (VISIT_GAP, False),
        (VISIT_GAP + timedelta(seconds=1), True),
    ],
)
def test_a_visit_is_over_after_half_an_hour(away: timedelta, is_new_visit: bool) -> None:
    since, began = NOON - timedelta(days=1), NOON - timedelta(hours=1)
    visit = LastVisit(
        assessment_id=uuid4(), person_id=uuid4(), since=since, began_at=began, here_at=NOON
    )

    assert timedelta(minutes=30) == VISIT_GAP
    assert find_since(visit, NOON + away) == (began if is_new_visit else since)


def test_the_first_visit_says_so_and_days_can_be_asked_for(
    browser: Browser, cora: Browser, assessment: UUID
) -> None:
    save(cora, assessment, "vet-01", value="3")
    assert of_home(browser) == ""

    page = browser.get(what_changed(assessment))

    assert "This is your first visit" in page.text
    for days in (7, 30):
        assert listed(browser, assessment, f"?days={days}") == {
            "vet-01": ["Cora Colleague saved the answer"]
        }
    assert listed(browser, assessment, "?days=8") == {}


def test_notes_that_a_person_does_not_see_are_no_changes_to_them(
    app: Flask, force: UUID, browser: Browser, assessment: UUID, submitted: None
) -> None:
    inspectorate = opened_to(app, force, "An Inspectorate", OrganisationKind.INSPECTORATE)
    lead = sign_in(app, "Lena Lead", inspectorate, Role.LEAD_INSPECTOR)
    lead.get(f"/assessments/{assessment}")
    pass_by(app, timedelta(hours=1))
    write(browser, assessment, "Between us", thing="note")
    write(browser, assessment, "To you", question="cor-01", thing="note to inspectors")

    assert listed(lead, assessment) == {"cor-01": ["Asha Coordinator wrote a note"]}


def test_answers_are_no_changes_to_those_who_read_no_history(
    app: Flask, force: UUID, cora: Browser, assessment: UUID
) -> None:
    save(cora, assessment, "vet-01", value="3")
    inspectorate = opened_to(app, force, "An Inspectorate", OrganisationKind.INSPECTORATE)
    lead = sign_in(app, "Lena Lead", inspectorate, Role.LEAD_INSPECTOR)
    bring_all_into(app, AssessmentState.SUBMITTED)

    assert listed(lead, assessment, "?days=7") == {}


def test_of_a_withdrawn_note_the_withdrawal_alone_is_listed(
    app: Flask, browser: Browser, cora: Browser, assessment: UUID
) -> None:
    browser.get(f"/assessments/{assessment}")
    pass_by(app, timedelta(hours=1))
    write(cora, assessment, "Unmistakable")
    url = f"/assessments/{assessment}/notes/{ids_of(app)[0]}/withdraw"
    cora.send(cora.get(url), url, form="form#withdraw")

    assert listed(browser, assessment) == {"vet-01": ["Cora Colleague withdrew a note"]}
    assert "Unmistakable" not in browser.get(what_changed(assessment)).text


def test_nothing_of_another_force_is_listed_or_counted(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    other = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    stranger = sign_in(app, "Olu Outsider", other, Role.COORDINATOR)
    theirs = begin(app, other, title="Theirs")
    for who, where in ((browser, assessment), (stranger, theirs)):
        who.get(f"/assessments/{where}")
    pass_by(app, timedelta(hours=1))
    colleague = sign_in(app, "Otto Other", other, Role.SIGNATORY)
    save(colleague, theirs, "vet-01", value="3")

    assert of_home(browser) == ""
    assert of_home(stranger) == "1 change by others in Theirs"
    browser.get(what_changed(theirs), expect=404)


def test_home_and_the_page_ask_the_database_no_more_for_many_changes(
    app: Flask, force: UUID, browser: Browser, cora: Browser, assessment: UUID
) -> None:
    made = [assessment, *(begin(app, force, title=f"Check {number}") for number in range(4))]
    for each in made:
        browser.get(f"/assessments/{each}")
    pass_by(app, timedelta(hours=1))
    save(cora, assessment, "vet-01", value="3")
    with queries_counted(app) as few:
        assert of_home(browser)
    for each in made:
        save(cora, each, "vet-02", value="3")
        write(cora, each, "Is it so?")

    with queries_counted(app) as many:
        page = browser.get("/")

    assert len(page.select("a[href$='/what-changed']")) == len(made)
    assert len(many) == len(few) <= 10


def test_a_person_of_a_long_list_is_told_that_only_the_newest_are_shown(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    with app.app_context():
        author = Account(email="bulk@example.test", name="Bea Bulk")
        db.session.add(author)
        db.session.flush()
        db.session.add_all(
            AnswerEntry(
                assessment_id=assessment,
                question_id="vet-01",
                version=version,
                value="2",
                note="",
                saved_by=author.id,
                role="coordinator",
                saved_at=now(),
            )
            for version in range(1, 1002)
        )
        db.session.commit()

    page = browser.get(f"{what_changed(assessment)}?days=7")

    assert "Only the newest 1,000 are shown" in page.text
    assert len(page.select(".checklist-changes li")) == 1000
