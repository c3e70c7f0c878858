"""The timeline tells who did what, acting as what and when, to those who may know."""

from __future__ import annotations

import csv
from datetime import UTC, datetime, timedelta
from io import StringIO
from uuid import UUID, uuid4

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from freezegun import freeze_time
from sqlalchemy import select

from checklist.accounts.models import Account, ForceAccess
from checklist.audit.erasure import erase_words
from checklist.audit.models import AuditEvent
from checklist.audit.service import record
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db, now
from checklist.timeline.service import PAGE_SIZE
from tests.assessments.assessments import begin
from tests.audit.chains import person_of
from tests.browser import Browser, add_organisation, sign_in

OF_ORGANISATION = "/organisation/timeline"


@pytest.fixture
def assessment(app: Flask, browser: Browser, force: UUID) -> UUID:
    """An assessment in which the coordinator saved an answer and marked it."""
    assessment = begin(app, force, title="Canary title")
    url = f"/assessments/{assessment}/questions/vet-01"
    page = browser.get(url)
    browser.send(page, url, form="form#answer", value="3", note="Canary note", then="done")
    return assessment


def deeds(page: BeautifulSoup) -> list[str]:
    return [" ".join(deed.text.split()) for deed in page.select("#deeds li")]


def read_csv(browser: Browser, address: str) -> list[dict[str, str]]:
    answer = browser.client.get(address)
    assert answer.status_code == 200
    assert answer.headers["Content-Disposition"].startswith("attachment")
    return list(csv.DictReader(StringIO(answer.data.decode("utf-8-sig"))))


def watcher(app: Flask, force: UUID) -> Browser:
    body = add_organisation(app, "Some Watchers", OrganisationKind.INSPECTORATE)
    with app.app_context():
        db.session.add(ForceAccess(organisation_id=body, force_id=force))
        db.session.commit()
    return sign_in(app, "Ines Inspector", body, Role.INSPECTOR)


def test_it_says_who_did_what_acting_as_what_and_when(browser: Browser, assessment: UUID) -> None:
    told = deeds(browser.get(f"/assessments/{assessment}/timeline"))

    assert told[0].startswith("Asha Coordinator marked a question: vet-01, done. Coordinator, ")
    assert told[1].startswith(
        "Asha Coordinator saved an answer: vet-01, version 1. Coordinator, Testshire Police. "
    )


def test_times_are_londons(app: Flask, browser: Browser, assessment: UUID, force: UUID) -> None:
    with freeze_time("2026-06-30 23:30:00"), app.app_context():
        subject = f"assessment {assessment}"
        record(db.session, None, "change assessment", force_id=force, subject=subject)
        db.session.commit()
    page = f"/assessments/{assessment}/timeline"

    told = deeds(browser.get(f"{page}?begins=1&begins=7&begins=2026&ends=1&ends=7&ends=2026"))

    assert len(told) == 1
    assert "1 July 2026 at 12:30am" in told[0]
    assert (
        deeds(browser.get(f"{page}?begins=30&begins=6&begins=2026&ends=30&ends=6&ends=2026")) == []
    )


def test_days_and_kinds_of_notes_are_said_in_words_and_stand_in_the_csv_as_recorded(
    app: Flask, browser: Browser, assessment: UUID, force: UUID
) -> None:
    detail = "vet-01 with Cora, by 2026-03-04, and not 2026-99-04"
    done = [
        ("write note", "vet-01, note"),
        ("write note", "vet-01, note to inspectors"),
        ("share questions", detail),
    ]
    with app.app_context():
        for action, told in done:
            subject = f"assessment {assessment}"
            record(db.session, None, action, force_id=force, subject=subject, detail=told)
        db.session.commit()
    url = f"/assessments/{assessment}/timeline"

    found = deeds(browser.get(url))

    assert "vet-01 with Cora, by 4 March 2026, and not 2026-99-04." in found[0]
    assert "wrote a note: vet-01, with the inspectors." in found[1]
    assert "wrote a note: vet-01, without the inspectors." in found[2]
    kept = [row["Detail"] for row in read_csv(browser, f"{url}.csv")]
    assert detail in kept
    assert "vet-01, note" in kept


def test_what_people_typed_does_not_stand_in_it(
    app: Flask, browser: Browser, assessment: UUID, force: UUID
) -> None:
    with app.app_context():
        detail = "from Canary to Dove"
        record(db.session, None, "renamed an organisation", detail=detail, bodies=(force,))
        db.session.commit()

    page = browser.get(OF_ORGANISATION)

    assert any("renamed the organisation" in deed for deed in deeds(page))
    assert any("saved an answer" in deed for deed in deeds(page))
    assert "Canary" not in page.text
    assert "Canary" not in browser.client.get(f"{OF_ORGANISATION}.csv").text


def test_it_is_narrowed_by_person_and_by_kind(
    app: Flask, browser: Browser, assessment: UUID, force: UUID
) -> None:
    other = sign_in(app, "Ben Signatory", force, Role.SIGNATORY)
    url = f"/assessments/{assessment}/questions/vet-02"
    other.send(other.get(url), url, form="form#answer", value="2")
    page = f"/assessments/{assessment}/timeline"
    with app.app_context():
        ben = db.session.scalars(select(Account.id).where(Account.name == "Ben Signatory")).one()

    by_person = deeds(browser.get(f"{page}?person={ben}"))
    by_kind = deeds(browser.get(f"{page}?kind=mark"))

    assert [deed.partition(".")[0] for deed in by_person] == [
        "Ben Signatory saved an answer: vet-02, version 1"
    ]
    assert [deed.partition(".")[0] for deed in by_kind] == [
        "Asha Coordinator marked a question: vet-01, done"
    ]
    assert len(read_csv(browser, f"{page}.csv?person={ben}")) == 1
    assert len(deeds(browser.get(f"{page}?person={uuid4()}&kind=unknown"))) == 4


def test_a_date_that_will_not_do_is_named_and_stays_as_typed(
    browser: Browser, assessment: UUID
) -> None:
    page = browser.get(f"/assessments/{assessment}/timeline?begins=31&begins=2&begins=2026")

    assert page.select_one("title") is not None
    assert "“From” must be a real date" in page.select(".govuk-error-summary")[0].text
    assert [box.get("value") for box in page.select("#begins input")] == ["31", "2", "2026"]
    swapped = "begins=2&begins=2&begins=2026&ends=1&ends=2&ends=2026"
    later = browser.get(f"/assessments/{assessment}/timeline?{swapped}")
    assert "“To” must be the same as or after “From”" in later.text


def test_the_csv_holds_the_same_and_no_formula(
    app: Flask, browser: Browser, assessment: UUID, force: UUID
) -> None:
    with app.app_context():
        db.session.scalars(select(Account)).one().name = "=1+2"
        db.session.commit()

    rows = read_csv(browser, f"/assessments/{assessment}/timeline.csv")

    assert [row["What"] for row in rows] == ["marked a question", "saved an answer"]
    assert {row["Who"] for row in rows} == {"'=1+2"}
    assert {row["Role"] for row in rows} == {"coordinator"}
    assert rows[1]["Detail"] == "vet-01, version 1"
    moment = datetime.fromisoformat(rows[1]["When (UTC)"])
    assert moment.tzinfo is not None
    assert datetime.now(UTC) - moment < timedelta(hours=1)


def test_nobody_outside_the_force_opens_the_record_of_an_assessment(
    app: Flask, assessment: UUID, force: UUID
) -> None:
    inspector = watcher(app, force)

    for address in ("timeline", "timeline.csv"):
        assert inspector.client.get(f"/assessments/{assessment}/{address}").status_code == 403
    assert inspector.client.get(OF_ORGANISATION).status_code == 403


def test_an_organisation_sees_its_own_chain_and_no_other(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    other = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    outsider = sign_in(app, "Olu Outsider", other, Role.COORDINATOR)

    assert "Asha Coordinator" in browser.get(OF_ORGANISATION).text
    assert deeds(outsider.get(OF_ORGANISATION)) == []
    assert read_csv(outsider, f"{OF_ORGANISATION}.csv") == []
    for address in ("timeline", "timeline.csv"):
        assert outsider.client.get(f"/assessments/{assessment}/{address}").status_code == 404


def test_erased_words_are_said_to_be_erased(
    app: Flask, browser: Browser, assessment: UUID, force: UUID
) -> None:
    with app.app_context():
        erase_words(db.session, force, now())
        db.session.commit()

    page = browser.get(f"/assessments/{assessment}/timeline")

    assert len(deeds(page)) == 2
    assert {deed.partition(".")[0] for deed in deeds(page)} == {
        "Who did what was erased from the record"
    }
    assert "Asha" not in page.select("#deeds")[0].text
    assert "erased the words of older deeds" in browser.get(OF_ORGANISATION).text


def test_a_page_holds_so_many_deeds_and_leads_to_the_next(
    app: Flask, browser: Browser, force: UUID
) -> None:
    def fill(count: int) -> None:
        with app.app_context():
            for _ in range(count):
                record(db.session, person_of(force), "save answer", force_id=force)
            db.session.commit()

    fill(PAGE_SIZE)
    assert len(deeds(browser.get(OF_ORGANISATION))) == PAGE_SIZE
    assert browser.get(OF_ORGANISATION).select("[rel=next]") == []
    fill(1)

    first, second = browser.get(OF_ORGANISATION), browser.get(f"{OF_ORGANISATION}?page=2")

    assert len(deeds(first)) == PAGE_SIZE
    assert len(deeds(second)) == 1
    assert [one["href"] for one in first.select("[rel=next]")] == [f"{OF_ORGANISATION}?page=2"]
    assert [one["href"] for one in second.select("[rel=prev]")] == [f"{OF_ORGANISATION}?page=1"]


def test_a_deed_that_this_version_does_not_know_is_said_as_recorded(
    app: Flask, browser: Browser, force: UUID
) -> None:
    with app.app_context():
        record(db.session, None, "did something new", force_id=force, detail="Canary")
        db.session.commit()
        assert db.session.scalars(select(AuditEvent.detail)).all() == ["Canary"]

    [told] = deeds(browser.get(OF_ORGANISATION))

    assert told.startswith("The service did something new.")
