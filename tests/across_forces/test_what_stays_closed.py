"""Across forces nobody learns of a restricted question, of a draft, or of a force not theirs."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from flask import Flask
from sqlalchemy import select, update

from checklist.accounts.models import ForceAccess
from checklist.assessments.models import Restriction
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import OrganisationKind
from checklist.core.reviews.findings import FindingState, PublishedKind
from checklist.db import db
from checklist.reviews.findings.models import Finding
from checklist.web.filters import today_in_london
from tests.across_forces.many_forces import REPORT, add_force, publish_round, with_levels
from tests.assessments.assessments import begin
from tests.assessments.reach.assigning import account_of, assign
from tests.browser import Browser, add_organisation, one
from tests.responses.published import add_version

SECRET = "Nine of sixty posts had no enhanced vetting."


def restrict_published(app: Flask, assessment: UUID, question: str = "vet-08") -> None:
    with app.app_context():
        person = account_of("Lee Lead")  # of no role in the force: nobody here is named
        db.session.add(
            Restriction(
                assessment_id=assessment, question_id=question, person_id=person, set_by=person
            )
        )
        db.session.commit()


def read_csv(who: Browser, path: str) -> str:
    who.get(path)
    assert who.last is not None
    return who.last.text


def test_an_inspector_who_is_not_assigned_reads_no_level_of_a_restricted_question(
    app: Flask, force: UUID, ina: Browser, lee: Browser
) -> None:
    restrict_published(app, publish_round(app, force))

    def find_levels(who: Browser) -> str:
        return one(who.get("/across-forces/themes?group=theme-enhanced-posts"), "#levels").text

    assert "1 restricted question left out" in find_levels(ina)
    assert "vet-08" not in find_levels(ina)
    assert "vet-08" in find_levels(lee)
    assert "vet-08" not in one(ina.get("/across-forces/claims"), "#claims").text
    assert "vet-08" in one(lee.get("/across-forces/claims"), "#claims").text
    assert "No published report that fits" in ina.get("/across-forces/claims/vet-08").text
    assert "No report counts." in ina.get("/across-forces/claims/vet-08").text
    csv = read_csv(ina, "/across-forces/themes.csv?group=theme-enhanced-posts")
    assert '"restricted","restricted"' in csv
    assert '"vet-08"' not in read_csv(ina, "/across-forces/claims.csv")


def test_the_mean_of_a_theme_is_without_a_restricted_question(
    app: Flask, force: UUID, ina: Browser, lee: Browser
) -> None:
    assessment = publish_round(app, force, report=with_levels(vet_08="0"))
    restrict_published(app, assessment)

    def find_mean(who: Browser) -> str:
        rows = who.get("/across-forces/themes").select("#groups tbody tr")
        row = next(each for each in rows if "Posts that need enhanced" in each.text)
        return row.select("td")[-1].text.split()[-1]

    assert find_mean(ina) == "3.0"
    assert find_mean(lee) == "2.0"


def test_a_finding_on_a_restricted_question_is_for_who_is_assigned(
    app: Flask, force: UUID, inspectorate: UUID, lee: Browser, ina: Browser
) -> None:
    restrict_published(app, publish_round(app, force))

    page = ina.get("/across-forces/findings")
    assert SECRET not in page.text
    assert one(page, "#how-many").text == "2 findings"
    assert "0 findings" in ina.get("/across-forces/findings?standing=overdue").text
    assert SECRET not in read_csv(ina, "/across-forces/findings.csv")

    assign(app, inspectorate, force)
    assert SECRET in ina.get("/across-forces/findings").text


def test_what_is_restricted_or_assigned_elsewhere_changes_nothing_here(
    app: Flask, force: UUID, inspectorate: UUID, lee: Browser, ina: Browser
) -> None:
    other = add_force(app, inspectorate, "Othershire Police")
    restrict_published(app, publish_round(app, force))
    publish_round(app, other)

    def count_told(who: Browser) -> tuple[str, int]:
        page = who.get("/across-forces/findings")
        return one(page, "#how-many").text, page.text.count(SECRET)

    assert count_told(ina) == ("5 findings", 1)  # of the other force, which restricts nothing
    assign(app, inspectorate, other)
    assert count_told(ina) == ("5 findings", 1)
    assert read_csv(ina, "/across-forces/findings.csv").count(SECRET) == 1
    assign(app, inspectorate, force)
    assert count_told(ina) == ("6 findings", 2)


def test_a_force_that_is_not_open_to_the_inspectorate_is_nowhere(
    app: Flask, force: UUID, inspectorate: UUID, lee: Browser
) -> None:
    other = add_force(app, inspectorate, "Othershire Police")
    publish_round(app, force)
    publish_round(app, other)
    with app.app_context():
        access = select(ForceAccess).where(ForceAccess.force_id == other)
        db.session.delete(db.session.scalars(access).one())
        db.session.commit()

    for path in ("", "/themes?group=section-vet", "/claims/vet-08", "/findings", "/responses"):
        page = lee.get(f"/across-forces{path}")
        assert "Othershire" not in page.text
        assert "Testshire" in page.text


def draft_finding(
    app: Flask,
    assessment: UUID,
    inspectorate: UUID,
    number: int = 1,
    report_number: int | None = None,
) -> None:
    """Have an area for improvement be drafted in a review that goes on."""
    with app.app_context():
        db.session.add(
            Finding(
                assessment_id=assessment,
                organisation_id=inspectorate,
                number=number,
                report_number=report_number,
                version=1,
                state=FindingState.DRAFTED,
                kind=PublishedKind.AREA_FOR_IMPROVEMENT,
                text="Not for anybody yet.",
                saved_by=account_of("Lee Lead"),
            )
        )
        db.session.commit()


def test_drafts_stand_apart_and_only_those_of_ones_own_assignments(
    app: Flask, force: UUID, inspectorate: UUID, lee: Browser, ina: Browser
) -> None:
    assessment = begin(app, force, decided_state=AssessmentState.UNDER_REVIEW)
    draft_finding(app, assessment, inspectorate)

    drafts = one(lee.get("/across-forces"), "#not-published").text
    assert "Not published: drafts of the reviews you lead" in drafts
    assert "1 area for improvement" in drafts
    assert not ina.get("/across-forces").select("#not-published")
    assert "Not for anybody yet" not in lee.get("/across-forces/findings").text

    assign(app, inspectorate, force)
    assert "your own assignments" in one(ina.get("/across-forces"), "#not-published").text


def test_what_was_dismissed_and_what_another_inspectorate_drafts_are_no_drafts_of_ones_own(
    app: Flask, force: UUID, inspectorate: UUID, lee: Browser
) -> None:
    assessment = begin(app, force, decided_state=AssessmentState.UNDER_REVIEW)
    other = add_organisation(app, "Other Inspectorate", OrganisationKind.INSPECTORATE)
    draft_finding(app, assessment, other)
    assert not lee.get("/across-forces").select("#not-published")

    draft_finding(app, assessment, inspectorate)
    assert "1 area for improvement" in one(lee.get("/across-forces"), "#not-published").text

    with app.app_context():
        db.session.execute(update(Finding).values(state=FindingState.DISMISSED))
        db.session.commit()
    assert not lee.get("/across-forces").select("#not-published")


def test_a_worked_example_is_called_one_among_the_drafts(
    app: Flask, force: UUID, inspectorate: UUID, lee: Browser
) -> None:
    under_review = AssessmentState.UNDER_REVIEW
    draft_finding(app, begin(app, force, decided_state=under_review), inspectorate)
    assert "Worked example" not in one(lee.get("/across-forces"), "#unpublished").text

    notice = "Made from published reports."
    example = begin(app, force, decided_state=under_review, notice=notice)
    draft_finding(app, example, inspectorate)

    rows = lee.get("/across-forces").select("#unpublished tbody tr")
    assert sorted("Worked example" in row.text for row in rows) == [False, True]


def test_before_its_day_a_report_counts_among_the_drafts(
    app: Flask, force: UUID, inspectorate: UUID, lee: Browser
) -> None:
    assessment = publish_round(app, force, days_ago=-2)
    draft_finding(app, assessment, inspectorate)

    page = lee.get("/across-forces")
    assert "No report is published yet" in page.text
    assert "Factual accuracy" in one(page, "#unpublished").text


def test_a_corrected_report_stands_as_it_is_now_and_once(
    app: Flask, force: UUID, lee: Browser
) -> None:
    assessment = publish_round(app, force, days_ago=9)
    finding = replace(REPORT.findings[1], text="Rationales are very thin.")
    corrected = replace(REPORT, number=2, findings=(REPORT.findings[0], finding))
    with app.app_context():
        add_version(assessment, today_in_london(), corrected, version=2)
        db.session.commit()

    page = lee.get("/across-forces/findings")
    assert "Rationales are very thin." in page.text
    assert one(page, "#how-many").text == "2 findings"
    assert "corrected" in one(lee.get("/across-forces"), "#grades").text
