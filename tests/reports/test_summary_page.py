"""The summary for chief officers as a page: what the report prints, for whoever may read it."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest
from bs4 import BeautifulSoup, Tag
from flask import Flask

from checklist.accounts.models import ForceAccess
from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import shipped_library
from checklist.assessments.scored_assessment import leave_out_private, score_with_evidence
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from checklist.reports.printing.html import render_html
from checklist.reports.service import build_content
from tests.assessments.assessments import VCC, answer, begin
from tests.browser import Browser, add_organisation, one, sign_in
from tests.reports.content_builders.test_claimed_supported import read_cells, read_text

POINT = "Level against its own figures"
LEVELS = {question.id: "3" for question in VCC.questions}
FIGURES = {"M01": "1000", "M03": "900"}
Begun = Callable[[Flask, UUID], UUID]


def answered(app: Flask, force: UUID) -> UUID:
    """Answer all at one level without evidence, so that no number claimed is supported."""
    made = begin(app, force)
    answer(app, made, LEVELS | {"vet-01": "4"})
    return made


def answered_2011(app: Flask, force: UUID) -> UUID:
    of = shipped_library().latest("wfof-2011")
    edition, questions = of.question_set, of.question_set.questions
    fields = {"set_id": edition.id, "set_version": edition.version, "set_hash": of.content_hash}
    made = begin(app, force, **fields)
    answer(app, made, {each.id: "yes" for each in questions if each.type == "level"})
    return made


def printed(app: Flask, assessment: UUID, *, is_own: bool = True) -> Tag:
    """The summary as the report prints it, before it is laid out."""
    with app.app_context():
        found = db.session.get_one(Assessment, assessment)
        scored = score_with_evidence(db.session, None, found)
        content = build_content(db.session, scored if is_own else leave_out_private(scored))
    return one(BeautifulSoup(render_html(content), "lxml"), ".summary")


def texts(page: Tag, selector: str) -> list[str]:
    return [read_text(element) for element in page.select(selector)]


@pytest.mark.parametrize("begun", [begin, answered, answered_2011])
def test_the_page_says_what_the_report_prints(
    app: Flask, force: UUID, browser: Browser, begun: Begun
) -> None:
    assessment = begun(app, force)

    page = one(browser.get(f"/assessments/{assessment}/reports/summary"), "main")
    paper = printed(app, assessment)

    rows, page_rows = (read_cells(one(each, "table")) for each in (paper, page))
    limits = {name: cells.pop("Why not higher", "–") for name, cells in rows.items()}
    assert rows == {
        name: {key: cell.replace(" (provisional)", ", provisional") for key, cell in cells.items()}
        for name, cells in page_rows.items()
    }
    shown = dict(zip(texts(page, "#limits + dl dt"), texts(page, "#limits + dl dd"), strict=True))
    assert shown == {name: text for name, text in limits.items() if text != "–"}
    listed = texts(paper, "ol > li, ul.concerns > li")
    assert listed
    assert texts(page, "ol.govuk-list > li, ul.govuk-list > li") == listed
    assert read_text(one(page, "#totals")) == texts(paper, "p.small")[-1]
    assert texts(paper, "p.small")[0] in read_text(page)


def test_where_there_is_no_grade_none_is_called_provisional(
    app: Flask, force: UUID, browser: Browser
) -> None:
    made = begin(app, force)
    answer(app, made, {"vet-01": "3"})

    said = read_text(one(browser.get(f"/assessments/{made}/reports/summary"), "main"))

    assert "Not enough answered for a grade" in said
    assert "is provisional" not in said


@pytest.mark.parametrize("begun", [answered, answered_2011])
def test_claimed_and_supported_stand_under_their_own_names(
    app: Flask, force: UUID, browser: Browser, begun: Begun
) -> None:
    page = browser.get(f"/assessments/{begun(app, force)}/reports/summary")

    figures = dict(
        zip(texts(page, ".checklist-figures dt"), texts(page, ".checklist-figures dd"), strict=True)
    )
    rows = read_cells(one(page, "main table"))

    assert float(figures["Claimed"]) > float(figures["Supported by evidence"])
    assert rows
    for cells in rows.values():
        assert float(cells["Claimed"]) > float(cells["Supported"])


def test_the_sentence_names_the_claimed_grade_before_the_supported_one(
    app: Flask, force: UUID, browser: Browser
) -> None:
    assessment = begin(app, force)
    answer(app, assessment, {each.id: "3" for each in VCC.questions})

    page = one(browser.get(f"/assessments/{assessment}/reports/summary"), "main")

    said = "The force claims good; its evidence supports requires improvement"
    assert said in read_text(page)
    assert said in read_text(printed(app, assessment))


def test_the_results_and_the_report_page_lead_to_it(
    app: Flask, force: UUID, browser: Browser
) -> None:
    path = f"/assessments/{answered(app, force)}"

    for page in ("/results", "/reports"):
        links = [str(link["href"]) for link in browser.get(path + page).select("main a")]
        assert f"{path}/reports/summary" in links


def test_questions_in_its_sentences_lead_to_their_pages(
    app: Flask, force: UUID, browser: Browser
) -> None:
    assessment = answered(app, force)

    page = browser.get(f"/assessments/{assessment}/reports/summary")

    links = {str(link["href"]) for link in page.select("main ol a")}
    assert links
    for link in links:
        browser.get(link)


def test_readers_outside_see_it_without_points_to_check(
    app: Flask, force: UUID, browser: Browser, submitted: None
) -> None:
    assessment = answered(app, force)
    answer(app, assessment, {}, **FIGURES)
    body = add_organisation(app, "Testshire overseers", OrganisationKind.LOCAL_POLICING_BODY)
    with app.app_context():
        db.session.add(ForceAccess(organisation_id=body, force_id=force))
        db.session.commit()
    outsider = sign_in(app, "Olwen Reader", body, Role.READER)

    path = f"/assessments/{assessment}/reports/summary"
    own, outside = browser.get(path), outsider.get(path)

    assert POINT in own.text
    assert POINT not in outside.text
    assert one(outside, "#working-copy").text == "Submitted"
    assert texts(outside, "main ol > li, main ul.govuk-list > li") == texts(
        printed(app, assessment, is_own=False), "ol > li, ul.concerns > li"
    )


def test_another_force_does_not_find_it(app: Flask, force: UUID) -> None:
    path = f"/assessments/{answered(app, force)}/reports/summary"
    other = add_organisation(app, "Otherville Police", OrganisationKind.FORCE)

    sign_in(app, "Otto Other", other, Role.COORDINATOR).get(path, expect=404)
