"""An assessment is archived, restored and deleted by coordinators of its force alone."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Account, ForceAccess
from checklist.assessments.answers.bulk_not_applicable import save_not_applicable
from checklist.assessments.answers.drafts import discard_draft, keep_draft
from checklist.assessments.answers.marks import MarkChange, set_mark
from checklist.assessments.answers.service import Save, TypedAnswer, save_answer
from checklist.assessments.answers.stored_drafts import DraftInput
from checklist.assessments.archive import archive_assessment
from checklist.assessments.detail_changes import AssessmentDetails, change_details
from checklist.assessments.exhibits.service import Statement, add_exhibits
from checklist.assessments.models import Assessment, Exhibit, MarkKind
from checklist.assessments.scored_assessment import ScoredAssessment, score_assessment
from checklist.audit.models import AuditEvent
from checklist.core.answers.sheet import Given
from checklist.core.errors import Locked, NotFound
from checklist.core.organisations import Marking, OrganisationKind, Person, Role
from checklist.db import Model, db
from checklist.evidence.models import Evidence, Revision
from checklist.registry import SETTINGS
from checklist.reports.models import Report
from checklist.reports.service import remove_unnamed_files
from tests.accounts.test_who_may_change import TYPED
from tests.accounts.walking import addresses_of, digest, example_force
from tests.architecture.reading import ROOT
from tests.assessments.answers.test_drafts import keep
from tests.assessments.archived_pages import FOR_ARCHIVED
from tests.assessments.assessments import VCC, answer, begin
from tests.browser import Browser, add_organisation, hidden_fields, one, sign_in

QUESTION = VCC.questions[0]


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    return begin(app, force, title="Last year's check")


def press(browser: Browser, assessment: UUID, what: str) -> None:
    """Press Archive or Restore, on the page that has both."""
    page = browser.get(f"/assessments/{assessment}/delete")
    browser.send(page, f"/assessments/{assessment}/{what}", form=f"form#{what}")


def actions(app: Flask) -> list[str]:
    with app.app_context():
        return list(db.session.scalars(select(AuditEvent.action).order_by(AuditEvent.id)))


def text_of(page: BeautifulSoup, selector: str) -> str:
    return " ".join(one(page, selector).text.split())


def test_an_archived_one_leaves_home_is_found_again_and_is_restored(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    assert "Archived assessments" not in browser.get("/").text
    link = one(browser.get(f"/assessments/{assessment}"), f"main a[href$='{assessment}/delete']")
    assert link.text == "Archive or delete this assessment"

    press(browser, assessment, "archive")

    assert browser.location == "/"
    browser.get("/")  # where the message that it is archived is shown once
    home = browser.get("/")
    assert home.select(".govuk-summary-card") == []
    assert text_of(home, ".checklist-empty") == "Every assessment open to you is archived."
    archived = browser.get(str(one(home, "main a[href='/archived']")["href"]))
    assert "Last year's check" in text_of(archived, ".govuk-summary-card")
    tasks = browser.get(f"/assessments/{assessment}")
    assert text_of(tasks, "#archived").endswith(
        "Nobody can change it until a coordinator restores it."
    )
    press(browser, assessment, "restore")
    browser.get("/")
    assert "Last year's check" in text_of(browser.get("/"), ".govuk-summary-card")
    assert browser.get("/archived").select(".govuk-summary-card") == []
    assert browser.get(f"/assessments/{assessment}").select("#archived") == []
    assert actions(app) == ["archive assessment", "restore assessment"]


def test_pressing_twice_is_recorded_once(app: Flask, browser: Browser, assessment: UUID) -> None:
    page = browser.get(f"/assessments/{assessment}/delete")

    for _ in range(2):
        browser.send(page, f"/assessments/{assessment}/archive", form="form#archive")

    assert actions(app) == ["archive assessment"]


def test_no_form_changes_an_archived_one(app: Flask, browser: Browser, force: UUID) -> None:
    examples = example_force(app, browser, force)
    assessment = UUID(str(examples["assessment_id"]))
    press(browser, assessment, "archive")
    token = hidden_fields(one(browser.get("/change-password"), "main form"))["csrf_token"]
    page = {"key": str(uuid4()), "draft": str(uuid4()), "base_version": "0", "sequence": "1"}
    before = digest(app)

    answers = {
        rule.endpoint: browser.client.post(path, data=TYPED | page | {"csrf_token": token})
        for rule, path in addresses_of(app, examples)
        if "POST" in rule.methods
        and "assessment_id" in rule.arguments
        and rule.endpoint not in FOR_ARCHIVED
    }

    assert len(answers) >= 12
    statuses = {endpoint: got.status_code for endpoint, got in answers.items()}
    assert statuses.pop("assessments.keep_draft") == 400
    assert set(statuses.values()) == {409}, statuses
    assert all("This assessment is archived" in got.text for got in answers.values())
    assert digest(app) == before


def test_every_page_of_an_archived_one_offers_reading_only(
    app: Flask, browser: Browser, force: UUID
) -> None:
    examples = example_force(app, browser, force)
    assessment = UUID(str(examples["assessment_id"]))
    press(browser, assessment, "archive")
    changing = ("/change", "/withdraw", "/new", "/not-applicable", "/details", "restore=")

    for rule, path in addresses_of(app, examples):
        if "GET" not in rule.methods or "assessment_id" not in rule.arguments:
            continue
        got = browser.client.get(path, buffered=True)
        if got.status_code != 200 or got.mimetype != "text/html":
            continue
        page = BeautifulSoup(got.text, "lxml")
        links = [str(link["href"]) for link in page.select("main a[href]")]
        assert [link for link in links if any(part in link for part in changing)] == [], path
        assert page.select("form#answer") == [], path


def test_what_was_begun_before_it_was_archived_is_shown_and_not_saved(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    url = f"/assessments/{assessment}/questions/vet-02"
    page = browser.get(url)
    press(sign_in(app, "Cleo Coordinator", force, Role.COORDINATOR), assessment, "archive")

    refused = browser.send(
        page, url, form="form#answer", expect=409, value="3", note="Typed meanwhile"
    )

    assert "Typed meanwhile" in text_of(refused, "main")
    assert "This assessment is archived" in text_of(refused, "main")
    assert keep(browser, page, url, note="Typed meanwhile") == 400


CHANGES: dict[str, Callable[[Person, ScoredAssessment], object]] = {
    "save": lambda person, scored: save_answer(
        db.session, person, scored, QUESTION, TypedAnswer(Given("3", "")), Save(0, uuid4())
    ),
    "mark": lambda person, scored: set_mark(
        db.session, person, scored, QUESTION, MarkChange(MarkKind.LOOK, 0, uuid4())
    ),
    "not applicable": lambda person, scored: save_not_applicable(
        db.session, person, scored, [QUESTION], "None", uuid4()
    ),
    "keep draft": lambda person, scored: keep_draft(
        db.session, person, scored.assessment, QUESTION.id, DraftInput(uuid4(), 0, 1, {})
    ),
    "discard draft": lambda person, scored: discard_draft(
        db.session, person, scored.assessment, QUESTION.id, shown=None, page=uuid4()
    ),
    "exhibit": lambda person, scored: add_exhibits(
        db.session, person, scored.assessment, QUESTION, Statement("", "It", "E1"), list, uuid4()
    ),
    "details": lambda person, scored: change_details(
        db.session,
        person,
        scored.assessment,
        AssessmentDetails(
            "Another",
            scored.assessment.period_begins,
            scored.assessment.period_ends,
            scored.assessment.as_at,
            Marking.OFFICIAL,
        ),
    ),
}


def coordinator_of(force: UUID, account: UUID) -> Person:
    return Person(
        id=account,
        name="Cleo Coordinator",
        email="cleo.coordinator@example.test",
        organisation_id=force,
        organisation_name="Testshire Police",
        organisation_kind=OrganisationKind.FORCE,
        role=Role.COORDINATOR,
    )


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize(("meanwhile", "error"), [("archive", Locked), ("delete", NotFound)])
def test_every_service_refuses_what_was_archived_or_deleted_meanwhile(
    app: Flask, force: UUID, assessment: UUID, change: str, meanwhile: str, error: type[Exception]
) -> None:
    with app.app_context():
        person = coordinator_of(force, db.session.scalars(select(Account.id)).first() or uuid4())
        scored = score_assessment(db.session, db.session.get_one(Assessment, assessment))
        with app.app_context():
            found = db.session.get_one(Assessment, assessment)
            if meanwhile == "archive":
                archive_assessment(db.session, person, found)
            else:
                db.session.delete(found)
            db.session.commit()

        with pytest.raises(error):
            CHANGES[change](person, scored)
        db.session.rollback()


def test_only_the_lock_that_refuses_archived_ones_begins_a_change() -> None:
    modules = list((ROOT / "checklist" / "assessments").rglob("*.py"))

    def name_those_with(text: str) -> set[str]:
        return {path.name for path in modules if text in path.read_text()}

    assert name_those_with("begin_write(") == {"service.py"}
    locking = name_those_with(" lock_assessment(") - {"archive.py"}
    signing = {"ask_and_decline.py", "reopening.py", "signing.py"}
    assert locking == {*signing, "drafts.py", "service.py"}
    assert locking <= name_those_with("    refuse_archived(")


def delete(browser: Browser, assessment: UUID, expect: int = 302, **typed: str) -> BeautifulSoup:
    path = f"/assessments/{assessment}/delete"
    sent: dict[str, Any] = {"reason": "Begun twice by mistake", "sure": "y"} | typed
    return browser.send(browser.get(path), path, form="form#delete", expect=expect, **sent)


def rows_of(app: Flask, assessment: UUID) -> dict[str, int]:
    """How many rows of each table name an assessment, but for the record of deeds, which stays."""
    with app.app_context():
        return {
            table.name: len(
                db.session.execute(table.select().where(table.c.assessment_id == assessment)).all()
            )
            for table in Model.metadata.sorted_tables
            if "assessment_id" in table.c and table.name != "audit_link"
        }


def test_deleting_says_what_goes_and_takes_that_and_nothing_else(
    app: Flask, browser: Browser, force: UUID
) -> None:
    examples = example_force(app, browser, force)
    gone = UUID(str(examples["assessment_id"]))
    stays = begin(app, force, title="Stays")
    answer(app, stays, {"vet-01": "3"})
    with app.app_context():
        revision = db.session.scalars(select(Revision)).one()
        author = db.session.scalars(select(Account.id)).first()
        exhibit = Exhibit(
            assessment_id=stays,
            question_id="vet-01",
            number=1,
            evidence_id=revision.evidence_id,
            revision_id=revision.id,
            strength="E1",
            added_by=author,
        )
        db.session.add(exhibit)
        db.session.commit()
        stored = SETTINGS.get().evidence
    files = sorted(path for path in stored.rglob("*") if path.is_file())
    others = rows_of(app, stays)
    page = browser.get(f"/assessments/{gone}/delete")
    assert "1 answer with figures, notes and history (1 save)" in text_of(page, "#goes")
    assert "1 exhibit:" in text_of(page, "#goes")
    assert "1 worksheet: what was drawn" in text_of(page, "#goes")
    assert text_of(page, "#stays").startswith("1 document that its exhibits use")

    delete(browser, gone)

    assert "is deleted" in browser.get("/").text
    assert set(rows_of(app, gone).values()) == {0}
    assert rows_of(app, stays) == others
    with app.app_context():
        assert db.session.get(Assessment, gone) is None
        assert len(db.session.scalars(select(Evidence)).all()) == 1
        event = db.session.scalars(select(AuditEvent).order_by(AuditEvent.id.desc())).first()
        assert event is not None
        assert (event.action, event.subject) == ("delete assessment", f"assessment {gone}")
        assert "1 answer, 1 save, 0 marks, 1 exhibit" in event.detail
        assert event.detail.endswith("Reason: Begun twice by mistake")
    assert sorted(path for path in stored.rglob("*") if path.is_file()) == files
    browser.get(f"/assessments/{gone}", expect=404)


def test_deleting_wants_to_be_confirmed(app: Flask, browser: Browser, assessment: UUID) -> None:
    page = delete(browser, assessment, expect=200, sure="")

    error = one(page, ".govuk-error-summary__list a")
    assert error.text.strip() == "Select the box if you want to delete this assessment"
    assert actions(app) == []


@pytest.mark.parametrize(
    ("reason", "refusal"),
    [
        ("", "Enter why you delete it"),
        ("n/a", "Enter a reason in words: what you wrote does not say why"),
        ("long " * 50, "The reason must be 200 characters or fewer"),
    ],
)
def test_deleting_wants_a_reason(
    app: Flask, browser: Browser, assessment: UUID, reason: str, refusal: str
) -> None:
    page = delete(browser, assessment, expect=200, reason=reason)

    assert one(page, ".govuk-error-summary__list a").text.strip() == refusal
    assert one(page, "#reason").text.strip() == reason.strip()
    assert actions(app) == []
    browser.get(f"/assessments/{assessment}")


def test_the_record_of_the_force_goes_on_saying_who_deleted_it_and_why(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    body = add_organisation(app, "Testshire PCC", OrganisationKind.LOCAL_POLICING_BODY)
    paula = sign_in(app, "Paula Coordinator", body, Role.COORDINATOR)

    delete(browser, assessment)

    line = text_of(browser.get("/organisation/timeline"), "#deeds li:first-child")
    assert line.startswith("Asha Coordinator deleted the assessment: vcc-2022")
    assert "Reason: Begun twice by mistake" in line
    rita = sign_in(app, "Rita Reader", force, Role.READER)
    assert "Begun twice by mistake" in rita.get("/organisation/timeline").text
    assert "Begun twice by mistake" not in paula.get("/organisation/timeline").text


def test_pressing_delete_twice_leads_home_both_times(browser: Browser, assessment: UUID) -> None:
    path = f"/assessments/{assessment}/delete"
    page = browser.get(path)

    for _ in range(2):
        browser.send(page, path, form="form#delete", reason="Begun twice", sure="y")
        assert browser.location == "/"


def test_what_was_saved_since_the_page_was_opened_does_not_go_unseen(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    path = f"/assessments/{assessment}/delete"
    page = browser.get(path)
    answer(app, assessment, {"vet-01": "3"})

    again = browser.send(page, path, form="form#delete", expect=200, reason="Begun twice", sure="y")

    assert "Something was saved here" in text_of(again, ".govuk-error-summary")
    assert "1 answer with" in text_of(again, "#goes")
    browser.send(again, path, form="form#delete", reason="Begun twice", sure="y")
    browser.get(f"/assessments/{assessment}", expect=404)


def test_a_text_typed_for_one_that_was_deleted_is_shown_to_be_copied(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    url = f"/assessments/{assessment}/questions/vet-02"
    page = browser.get(url)
    delete(sign_in(app, "Cleo Coordinator", force, Role.COORDINATOR), assessment)

    gone = browser.send(
        page, url, form="form#answer", expect=404, value="3", note="Typed meanwhile"
    )

    assert "Typed meanwhile" in text_of(gone, "main")


def test_nobody_but_the_forces_own_coordinator_archives_restores_or_deletes(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    other = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    body = add_organisation(app, "Testshire PCC", OrganisationKind.LOCAL_POLICING_BODY)
    with app.app_context():
        db.session.add(ForceAccess(organisation_id=body, force_id=force))
        db.session.commit()
    people = {
        sign_in(app, "Olu Outsider", other, Role.COORDINATOR): 404,
        sign_in(app, "Paula Coordinator", body, Role.COORDINATOR): 403,
        sign_in(app, "Carl Contributor", force, Role.CONTRIBUTOR): 403,
        sign_in(app, "Rita Reader", force, Role.READER): 403,
    }
    before = digest(app)

    for who, status in people.items():
        token = hidden_fields(one(who.get("/change-password"), "main form"))["csrf_token"]
        who.get(f"/assessments/{assessment}/delete", expect=status)
        for what in ("archive", "restore", "delete"):
            path, sent = f"/assessments/{assessment}/{what}", {"csrf_token": token, "sure": "y"}
            got = who.client.post(path, data=sent | {"key": str(uuid4())})
            assert got.status_code == status, what

    assert digest(app) == before


def test_other_forces_do_not_see_what_is_archived(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    press(browser, assessment, "archive")
    other = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    outsider = sign_in(app, "Olu Outsider", other, Role.COORDINATOR)

    assert "Last year's check" not in outsider.get("/archived").text
    assert outsider.get("/").select("a[href='/archived']") == []


def test_the_files_of_reports_on_a_deleted_one_go_and_shared_content_stays(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    only, shared, young = ("a" * 64, "b" * 64, "c" * 64)
    stays = begin(app, force, title="Stays")
    with app.app_context():
        folder = SETTINGS.get().reports
        author = db.session.scalars(select(Account.id)).first()
        for named in ((assessment, only), (assessment, shared), (stays, shared)):
            db.session.add(Report(assessment_id=named[0], content=named[1], requested_by=author))
        db.session.commit()
    folder.mkdir(parents=True, exist_ok=True)
    for name in (only, shared, young):
        for ending in ("json", "pdf"):
            write_old(folder / f"{name}.{ending}", is_old=name != young)
    delete(browser, assessment)

    with app.app_context():
        remove_unnamed_files(db.session, folder, older_than=3600)

    left = {path.name for path in folder.iterdir()}
    assert left == {f"{name}.{ending}" for name in (shared, young) for ending in ("json", "pdf")}


def write_old(path: Path, *, is_old: bool) -> None:
    path.write_text("content")
    if is_old:
        then = time.time() - 3700
        os.utime(path, (then, then))
