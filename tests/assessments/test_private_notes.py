"""What people of a force tell one another is told to no outside reader."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import ForceAccess
from checklist.assessments.models import Mark, MarkKind
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db, now
from checklist.registry import SETTINGS
from checklist.reports.models import Report
from tests.assessments.assessments import VCC, an_account, answer, begin
from tests.browser import Browser, add_organisation, one, sign_in

PATHS = ["", "/results", "/all", "/check", "/sections/vet", "/questions/vet-01"]
POINT = "vet-01 is claimed at level 3, and no exhibit that counts bears it out."
LOOK = "Needs another look"


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    """One answered without evidence, so that there are points to check, and marked."""
    made = begin(app, force)
    answer(app, made, {question.id: "3" for question in VCC.questions})
    with app.app_context():
        mark = Mark(
            assessment_id=made,
            question_id="vet-01",
            version=1,
            kind=MarkKind.LOOK,
            set_by=an_account(),
            role=Role.CONTRIBUTOR.value,
            set_at=now(),
        )
        db.session.add(mark)
        db.session.commit()
    return made


@pytest.fixture(
    params=[
        (OrganisationKind.LOCAL_POLICING_BODY, Role.READER),
        (OrganisationKind.INSPECTORATE, Role.LEAD_INSPECTOR),
    ]
)
def outsider(app: Flask, force: UUID, request: pytest.FixtureRequest, submitted: None) -> Browser:
    kind, role = request.param
    body = add_organisation(app, "Testshire overseers", kind)
    with app.app_context():
        db.session.add(ForceAccess(organisation_id=body, force_id=force))
        db.session.commit()
    return sign_in(app, "Olwen Reader", body, role)


def shown(browser: Browser, path: str) -> str:
    """What a page says, but for what may be chosen in its filter."""
    page = browser.get(path)
    for choice in page.select("select"):
        choice.decompose()
    return " ".join(one(page, "main").text.split())


def test_marks_and_points_to_check_are_shown_to_the_force_alone(
    app: Flask, force: UUID, assessment: UUID, outsider: Browser
) -> None:
    reader = sign_in(app, "Rita Reader", force, Role.READER)

    told = {path: shown(reader, f"/assessments/{assessment}{path}") for path in PATHS}
    outside = {path: shown(outsider, f"/assessments/{assessment}{path}") for path in PATHS}

    assert all(LOOK in told[path] for path in PATHS if path != "/results")
    assert POINT in told["/results"]
    for path, text in outside.items():
        assert LOOK not in text, path
        assert POINT not in text, path
        assert "oints to check" not in text, path


def test_outside_readers_are_offered_no_filter_by_mark_or_point(
    assessment: UUID, browser: Browser, outsider: Browser
) -> None:
    for path in ("/all", "/sections/vet"):
        own, outside = (
            {str(each["value"]) for each in page.select("select option")}
            for page in (
                one_.get(f"/assessments/{assessment}{path}") for one_ in (browser, outsider)
            )
        )
        assert {LOOK, "points"} <= own
        assert not {LOOK, "points"} & outside


def test_a_report_for_outside_readers_leaves_points_to_check_out(
    app: Flask, force: UUID, assessment: UUID, browser: Browser, outsider: Browser
) -> None:
    url = f"/assessments/{assessment}/reports"
    browser.send(browser.get(url), url, kind="report")
    own = browser.location
    outsider.send(outsider.get(url), url, kind="report")
    outside = outsider.location

    with app.app_context():
        folder = SETTINGS.get().reports
        texts = {
            str(report.id): (folder / f"{report.content}.json").read_text(encoding="utf-8")
            for report in db.session.scalars(select(Report))
        }

    assert len(texts) == 2
    assert POINT in texts[own.rpartition("/")[2]]
    assert POINT not in texts[outside.rpartition("/")[2]]
    outsider.get(own, expect=404)
    browser.get(outside)
    assert len(outsider.get(url).select("main dl .govuk-summary-list__row")) == 1
    assert len(browser.get(url).select("main dl .govuk-summary-list__row")) == 2


def test_every_page_of_an_assessment_says_how_far_it_has_come(
    assessment: UUID, browser: Browser, outsider: Browser
) -> None:
    for person in (browser, outsider):
        for path in [*PATHS, "/reports"]:
            page = person.get(f"/assessments/{assessment}{path}")
            assert one(page, "#working-copy").text == "Submitted", path


def test_the_claim_is_compared_with_its_evidence_first_on_the_results(
    assessment: UUID, browser: Browser, outsider: Browser
) -> None:
    own, outside = (
        one(each.get(f"/assessments/{assessment}/results"), "#comparison").text
        for each in (browser, outsider)
    )

    assert own == (
        "You claim good; your evidence supports requires improvement; these 64 answers make the"
        " difference."
    )
    assert outside.startswith(
        "The force claims good; its evidence supports requires improvement; these 64 answers"
    )
