"""The task list, section and results pages: what they count, say and cost."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

import pytest
from bs4 import BeautifulSoup
from flask import Flask, url_for

from checklist.assessments.blueprint import build_question_url
from checklist.core.organisations import ROLES_IN, OrganisationKind, Role
from tests.accounts.walking import CANARY, addresses_of, example_force
from tests.assessments.assessments import VCC, answer, begin, queries_counted
from tests.assessments.test_changed_sets import OF_OTHER_STATES
from tests.browser import Browser, one, sign_in

MAPPED = {
    "vet-01": "3", "vet-03": "2", "vet-04": "3", "vet-05": "3", "vet-11": "3", "vet-22": "1",
    "inf-01": "1", "inf-02": "1", "inf-03": "1", "inf-05": "1", "cor-06": "1", "cor-12": "1",
    "cor-14": "3", "cor-15": "2", "cor-16": "1", "cor-23": "1",
}  # fmt: skip


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    made = begin(app, force)
    answer(app, made, MAPPED, M01="3185", M03="3")
    return made


def words(page: BeautifulSoup, selector: str) -> str:
    """The text of the one thing that fits, with single spaces."""
    return " ".join(one(page, selector).text.split())


def test_the_task_list_says_what_is_left_to_do(browser: Browser, assessment: UUID) -> None:
    page = browser.get(f"/assessments/{assessment}")

    assert words(page, "#progress-vet") == "6 of 26 answered, 26% by weight"
    assert words(page, "#status-vet-01") == "Answered"
    assert words(page, "#status-vet-02") == "Not started"
    assert words(page, "#status-vet-05") == "Needs more"
    assert len(page.select(".govuk-task-list__item")) == len(VCC.questions)
    assert str(one(page, "main a.govuk-button")["href"]).endswith("/questions/vet-02")


@pytest.mark.parametrize("mounted_at", ["", "/checklist"])
def test_links_of_lists_lead_to_the_pages_of_their_questions(app: Flask, mounted_at: str) -> None:
    assessment_id = uuid4()
    with app.test_request_context("/", base_url=f"http://localhost{mounted_at}"):
        for question in VCC.questions:
            address = url_for(
                "assessments.question", assessment_id=assessment_id, question_id=question.id
            )
            assert build_question_url(assessment_id, question.id) == address


def test_a_fixed_question_counts_as_answered_in_the_list(
    app: Flask, browser: Browser, force: UUID
) -> None:
    made = begin(app, force)
    answer(app, made, {"inf-01": "0"})

    page = browser.get(f"/assessments/{made}")

    assert words(page, "#status-inf-05") == "Fixed"
    assert words(page, "#progress-inf").startswith("3 of 14 answered")


def test_a_fact_can_make_an_answer_necessary(app: Flask, browser: Browser, force: UUID) -> None:
    made = begin(app, force)
    answer(app, made, {}, **{"earlier-finding": "yes"})

    page = browser.get(f"/assessments/{made}")

    assert words(page, "#status-cor-23") == "Needs an answer"


def test_a_section_shows_claims_support_and_who_saved(browser: Browser, assessment: UUID) -> None:
    page = browser.get(f"/assessments/{assessment}/sections/vet")

    [row] = [row for row in page.select("tbody tr") if "vet-04" in row.text]
    cells = [" ".join(cell.text.split()) for cell in row.select("td")]
    assert cells[:3] == ["3 Does what good looks like", "1 Started, not dependable", "0"]
    assert cells[3].endswith("by Asha Coordinator")
    assert "Share without valid clearance (M04) 0.09%" in " ".join(page.text.split())


def test_a_section_that_the_set_does_not_have_is_not_there(
    browser: Browser, assessment: UUID
) -> None:
    browser.get(f"/assessments/{assessment}/sections/zzz", expect=404)
    browser.get(f"/assessments/{assessment}/questions/zzz-01", expect=404)


def test_the_results_keep_claimed_and_supported_apart(browser: Browser, assessment: UUID) -> None:
    page = browser.get(f"/assessments/{assessment}/results")

    rows = {
        row.select("th")[0].text.strip(): [cell.text.split()[-1] for cell in row.select("td")]
        for row in page.select("[aria-label='Scores by section'] tbody tr")
    }
    assert rows["Vetting"][1:] == ["61.54", "25.00", "6.50", "26.0%"]
    assert rows["Overall"][1] == "44.23"
    assert "Vetting 61.5 claimed 25.0 supported" in words(page, "svg:has(#chart-title)")
    text = " ".join(page.text.split())
    assert "vet-05. When somebody is found in post" in text
    assert "as graded by the force" in text
    assert "(provisional)" in text


def test_the_results_come_in_the_order_in_which_they_are_asked_for(
    browser: Browser, assessment: UUID
) -> None:
    page = browser.get(f"/assessments/{assessment}/results")

    headings = [heading.text for heading in page.select("main h2")]
    asked = [
        "Grades, and why not higher",
        "Answer these limiting questions first",
        "Claimed above what evidence supports",
        "Points to check",
        "Claimed against supported",
        "Counts",
        "Why: step by step",
    ]
    assert [heading for heading in headings if heading in asked] == asked


def test_each_grade_says_why_it_is_not_higher(app: Flask, browser: Browser, force: UUID) -> None:
    made = begin(app, force)
    answer(app, made, {question.id: "3" for question in VCC.questions})

    page = browser.get(f"/assessments/{made}/results")

    rows = {
        row.select("dt")[0].text: " ".join(row.select("dd")[0].text.split())
        for row in one(page, "#limits + dl").select(".govuk-summary-list__row")
    }
    assert list(rows) == [*(section.short_title for section in VCC.sections), "Overall"]
    assert rows["Vetting"].startswith("Requires improvement")
    assert "adequate begins at 37.5" in rows["Vetting"]
    assert "so the whole is requires improvement at most" in rows["Overall"]


def test_the_results_name_the_answers_that_would_raise_the_grade_most(
    app: Flask, browser: Browser, force: UUID
) -> None:
    assessment = begin(app, force)
    answer(app, assessment, {question.id: "3" for question in VCC.questions})

    page = browser.get(f"/assessments/{assessment}/results")

    steps = one(page, "#next-best + p + ol").select("li")
    assert len(steps) == 3
    assert all("is claimed as" in step.text for step in steps)
    assert "The overall score would go from" in steps[0].text
    assert page.select("#answer-first") == []


def test_below_the_coverage_for_a_grade_the_limiting_questions_come_first(
    browser: Browser, assessment: UUID
) -> None:
    page = browser.get(f"/assessments/{assessment}/results")

    assert words(page, "#answer-first") == "Answer these limiting questions first"
    first = [
        " ".join(each.text.split()) for each in one(page, "#answer-first + p + ol").select("li")
    ]
    open_limiting = ("vet-08", "vet-16", "cor-11", "cor-17")
    assert first == [f"{each}. {VCC.get_question(each).prompt}" for each in open_limiting]
    assert page.select("#next-best") == []


def test_what_to_check_is_told_on_the_results_and_beside_the_question(
    browser: Browser, assessment: UUID
) -> None:
    results = browser.get(f"/assessments/{assessment}/results")
    asked = browser.get(f"/assessments/{assessment}/questions/vet-01")
    fine = browser.get(f"/assessments/{assessment}/questions/vet-22")

    shown_text = "vet-01 is claimed at level 3, and no exhibit that counts bears it out."
    assert shown_text in words(results, "#points + p + h3 + ul")
    assert shown_text in words(asked, "#points")
    assert fine.select("#points") == []


def test_an_untouched_assessment_has_results_without_numbers(
    app: Flask, browser: Browser, force: UUID
) -> None:
    page = browser.get(f"/assessments/{begin(app, force)}/results")

    assert words(page, ".checklist-grade__word") == "Not enough answered for a grade"
    assert "Vetting Claimed: no answers yet" in words(page, "svg:has(#chart-title)")


@pytest.mark.parametrize(
    "path", ["", "/results", "/sections/vet", "/questions/vet-03", "/questions/vet-03/history"]
)
def test_no_page_asks_more_of_the_database_as_answers_grow(
    app: Flask, browser: Browser, force: UUID, path: str
) -> None:
    empty, full = begin(app, force), begin(app, force)
    answer(app, full, {question.id: "3" for question in VCC.questions}, M01="3185", M03="3")

    for assessment in (empty, full):
        browser.get(f"/assessments/{assessment}/results")  # which notes that they are here
    with queries_counted(app) as few:
        browser.get(f"/assessments/{empty}{path}")
    with queries_counted(app) as many:
        browser.get(f"/assessments/{full}{path}")

    assert len(many) == len(few)
    # The history of an answer, the notes of a question, and what others changed take one more.
    takes_one_more = path in {"", "/questions/vet-03", "/questions/vet-03/history"}
    assert len(few) <= 4 + takes_one_more, few


def test_all_roles_of_a_force_but_the_administrator_read_an_assessment(
    app: Flask, force: UUID, assessment: UUID
) -> None:
    for role in ROLES_IN[OrganisationKind.FORCE]:
        person = sign_in(app, f"A {role.value}", force, role)
        allowed = role is not Role.ADMINISTRATOR
        person.get(f"/assessments/{assessment}", expect=200 if allowed else 403)


def test_every_page_of_an_assessment_wears_its_marking_its_notice_and_the_ways_on(
    app: Flask, browser: Browser, force: UUID
) -> None:
    examples = example_force(app, browser, force)
    paths = [
        path
        for rule, path in addresses_of(app, examples)
        if "assessment_id" in rule.arguments
        and "GET" in rule.methods
        and rule.endpoint not in OF_OTHER_STATES
    ]
    others = ("/download", "/file", "/draft", ".csv")  # files and scripts
    pages = {path: browser.follow(path) for path in paths if not path.endswith(others)}

    assert len(pages) >= 14
    for path, page in pages.items():
        assert "OFFICIAL-SENSITIVE" in one(page, ".checklist-marking").text, path
        assert one(page, ".checklist-footer__marking").text == "OFFICIAL-SENSITIVE", path
        assert one(page, "main .govuk-inset-text:first-of-type").text.strip() == CANARY, path
        ways = [link.text.strip() for link in page.select("nav[aria-label=Menu] a")]
        own = ["Assessments", "Evidence", "Earlier findings", "Plan", "Timeline", "People"]
        assert ways == own, path
        within = [link.text.strip() for link in page.select("nav[aria-label='This assessment'] a")]
        assert within == ["Questions", "Results", "Report"], path


def test_the_chart_says_why_there_is_no_overall_score(
    app: Flask, browser: Browser, force: UUID
) -> None:
    made = begin(app, force)
    answer(app, made, {"vet-01": "3"})

    page = browser.get(f"/assessments/{made}/results")

    drawn = words(page, "svg:has(#chart-title)")
    assert "Vetting 75.0 claimed 25.0 supported" in drawn
    assert "Information and data Claimed: no answers yet" in drawn
    assert "Overall Claimed: not until every section has an answer" in drawn


def test_a_chart_says_where_its_numbers_stand_and_not_all_of_them_again(
    browser: Browser, assessment: UUID
) -> None:
    charts = browser.get(f"/assessments/{assessment}/results").select("svg[role=img]")

    assert len(charts) == 7
    for chart in charts:
        name, description = one(chart, "title"), one(chart, "desc")
        assert chart["aria-labelledby"] == name["id"]
        assert chart["aria-describedby"] == description["id"]
        assert description.text == "The numbers are in the table after it."
        assert len(name.text) < 80


def test_what_does_not_apply_is_listed_until_a_reviewer_agrees(
    app: Flask, browser: Browser, force: UUID
) -> None:
    made = begin(app, force)
    url = f"/assessments/{made}/questions/vet-06"
    typed: dict[str, Any] = {"value": "not applicable", "note": "Nobody else has access"}
    browser.send(browser.get(url), url, form="form#answer", **typed)

    page = browser.get(f"/assessments/{made}/results")

    assert "Not applicable, not yet agreed" in page.text
    assert "Nobody else has access" in page.text


def test_themes_of_earlier_findings_are_ticked_and_counted_where_they_repeat(
    browser: Browser, assessment: UUID
) -> None:
    path = f"/assessments/{assessment}/questions/cor-23"
    typed: dict[str, Any] = {
        "value": "1",
        "note": "Two themes come back.",
        "fact-earlier-finding": "yes",
        "follow-up-earlier-findings": "2016 and 2018/19, both open.",
        "earlier-vetting-validity": "y",
        "earlier-it-monitoring": "y",
    }

    browser.send(browser.get(path), path, form="#answer", base_version="1", **typed)

    page = browser.get(path)
    boxes = page.select("input[name^=earlier-][checked]")
    assert {box["name"] for box in boxes} == {one for one in typed if one.startswith("earlier-")}
    assert "Repeat findings: 2" in words(page, "main")


def test_a_reader_is_told_the_themes_of_earlier_findings(
    app: Flask, force: UUID, assessment: UUID
) -> None:
    answer(app, assessment, {}, **{"earlier.vetting-validity": "yes"})
    reader = sign_in(app, "Rhys Reader", force, Role.READER)

    page = reader.get(f"/assessments/{assessment}/questions/cor-23")

    shown_text = "Themes of earlier findings Valid clearance for everybody in post"
    assert shown_text in words(page, "main")
