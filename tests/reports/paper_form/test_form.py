"""Forms to agree answers on: what stands in them, blank and part-filled, and how they are had."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path
from uuid import UUID

import page as page_validation
import pytest
from click.testing import CliRunner
from flask import Flask
from pypdf import PdfReader

from checklist.assessments.saved_answers import SavedAnswer, SavedAnswers, SavedTexts
from checklist.core.answers.sheet import Given
from checklist.core.organisations import OrganisationKind, Role
from checklist.core.question_sets.conditions import Comparison, Condition, Operator
from checklist.core.question_sets.library import ShippedSet, read_file
from checklist.db import now
from checklist.jobs.worker import run_due_jobs
from checklist.reports.commands import form
from checklist.reports.content import serialise_content
from checklist.reports.content.form import PaperQuestion
from checklist.reports.content_builders.condition_words import describe_condition
from checklist.reports.paper_form.answer_boxes import build_instruction, build_ticks
from checklist.reports.paper_form.form import (
    FormContext,
    build_blank_form,
    build_filled_form,
    build_paper_question,
)
from checklist.reports.printing.html import render_html
from checklist.reports.printing.print_process import print_content
from tests.assessments.assessments import EDITIONS, VCC, answer, begin, name_edition
from tests.browser import Browser, add_organisation, one, sign_in
from tests.reports.cases import MAPPED, SHIPPED, make_saved_answers, scored
from tests.reports.printing.test_printed import find_typefaces
from tests.reports.reading import read_pages

SMALL_FILE = Path(__file__).parents[2] / "core" / "small_set.yaml"
SMALL = read_file(SMALL_FILE)


def build_blank_question(question_id: str) -> PaperQuestion:
    """A question of the made-up set on a blank form."""
    return build_paper_question(
        FormContext(SMALL.question_set), SMALL.question_set.get_question(question_id)
    )


@pytest.fixture(scope="module")
def blank(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The blank form of the made-up set, which has one of everything."""
    printed = print_content(
        serialise_content(build_blank_form(SMALL)), tmp_path_factory.mktemp("kept")
    )
    return printed.path.read_bytes()


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The sixteen of Dorset filled in, for a force with a long name."""
    content = serialise_content(
        build_filled_form(scored(make_saved_answers(MAPPED), force="Long" * 15))
    )
    return print_content(content, tmp_path_factory.mktemp("kept")).path.read_bytes()


@pytest.mark.parametrize("which", ["blank", "filled"])
def test_it_is_accessible_and_in_our_typeface(which: str, request: pytest.FixtureRequest) -> None:
    pdf = request.getfixturevalue(which)

    report = page_validation.validate_pdf_bytes(pdf, profile="ua1")

    assert [(one.rule_id, one.message) for one in report.failures] == []
    assert find_typefaces(PdfReader(BytesIO(pdf))) == {"Arimo", "Arimo-Bold"}


def test_a_blank_form_can_be_filled_in_on_a_screen_and_each_field_has_a_name_of_its_own(
    blank: bytes, filled: bytes
) -> None:
    fields = PdfReader(BytesIO(blank)).get_fields()

    assert fields is not None
    spoken = {name: str(field["/TU"]) for name, field in fields.items()}
    assert not any("." in name for name in spoken), "a full stop would nest one in another"
    assert len(set(spoken.values())) == len(spoken)
    assert spoken["gift-01-tick-2"] == "gift-01: Partly"
    assert spoken["gift-02-answer"] == "gift-02: Answer, day / month / year"
    assert spoken["gift-01-note"] == "Note on gift-01: why this answer fits"
    assert spoken["cover-force"] == "Force"
    assert PdfReader(BytesIO(filled)).get_fields() is None, "what is saved is changed on pages"


def test_every_page_of_a_blank_form_says_what_it_is(blank: bytes) -> None:
    pages = read_pages(blank)

    for number, text in enumerate(pages, 1):
        assert "BLANK FORM" in text
        assert text.count("OFFICIAL-SENSITIVE once filled in") >= 2, "above and below"
        assert "small-2011 1.0.0" in text
        assert f"Page {number} of {len(pages)}" in text


def test_every_page_of_a_filled_form_says_whose_it_is_and_that_it_is_a_draft(filled: bytes) -> None:
    for text in read_pages(filled):
        assert "DRAFT FORM" in text
        assert text.count("OFFICIAL-SENSITIVE") >= 2
        assert "Long" * 15 in text.replace("\n", "")


def test_no_form_prints_the_inner_name_beside_a_box(blank: bytes, filled: bytes) -> None:
    printed = " ".join(text for pdf in (blank, filled) for text in read_pages(pdf))

    assert "M01.special_constables" not in printed


@pytest.mark.parametrize("shipped", [*EDITIONS, SMALL], ids=name_edition)
def test_no_blank_form_prints_an_inner_name_in_a_rule_or_formula(shipped: ShippedSet) -> None:
    html = render_html(serialise_content(build_blank_form(shipped)))

    assert re.findall(r"\bM\d\d\.\w+|\b[a-z]+_[a-z]+\(", html) == []


def test_a_rule_names_a_figure_by_its_label_and_its_measure() -> None:
    condition = Condition(
        comparisons=(Comparison(of="M24.decided", operator=Operator.ABOVE, value="0"),)
    )

    told = describe_condition(SHIPPED.question_set, condition)

    assert told == "“Applications decided” (M24) is more than 0"


def test_the_questions_stand_in_the_order_of_the_screen(blank: bytes) -> None:
    text = " ".join(read_pages(blank)[2:])
    heads = [f"{one.id} {one.prompt[:20]}" for one in SMALL.question_set.questions]

    places = [" ".join(text.split()).index(head) for head in heads]

    assert places == sorted(places)


def test_no_page_holds_a_heading_and_nothing_else(blank: bytes, filled: bytes) -> None:
    shortest = min(len(text) for pdf in (blank, filled) for text in read_pages(pdf)[1:])

    assert shortest > 250


def test_a_question_may_part_between_its_blocks_so_that_pages_fill(blank: bytes) -> None:
    pages = read_pages(blank)

    assert len(pages) == 8, "more where every question stands on one page"
    assert "Note on gift-01: why this answer fits" in " ".join(pages)


def test_a_filled_form_holds_what_is_saved_and_a_blank_one_nothing() -> None:
    saved = {
        one.question_id: one
        for one in list_questions(build_filled_form(scored(make_saved_answers(MAPPED))))
    }
    blank = list_questions(build_blank_form(SHIPPED))

    assert [tick.name for tick in saved["vet-03"].ticks if tick.is_chosen] == [
        "2 Works with clear gaps"
    ]
    assert "Three people were found" in saved["vet-03"].note
    assert [one.number for one in saved["vet-03"].exhibits] == [2]
    assert saved["vet-03"].measures[0].boxes[0].saved == "1,172"
    assert not any(
        one.note or one.exhibits or any(tick.is_chosen for tick in one.ticks) for one in blank
    )


def list_questions(of: object) -> list[PaperQuestion]:
    """All questions of a form."""
    sections = of.sections  # type: ignore[attr-defined]  # a form's
    return [one for section in sections for group in section.groups for one in group.questions]


def test_conditions_are_told_in_words_where_nothing_can_be_hidden() -> None:
    assert build_blank_question("gift-02").rules == ("Answer only if gift-01 is yes or partly.",)
    assert build_blank_question("gift-03").follow_ups[0].when == "If “Entries” (M01) is more than 0"
    assert (
        build_blank_question("gift-03").facts[0].prompt == "Does another force keep the register?"
    )
    assert (
        "the answer to “Does another force keep the register?” is yes"
        in (build_blank_question("gift-03").rules[0])
    )
    assert build_blank_question("jobs-04").rules == ("Must be answered if jobs-02 is answered.",)


def test_a_level_in_a_condition_is_called_one() -> None:
    condition = Condition(comparisons=(Comparison(of="inf-01", operator=Operator.IS, value="0"),))

    assert describe_condition(SHIPPED.question_set, condition) == "inf-01 is level 0"


@pytest.mark.parametrize(
    ("question", "how"),
    [
        ("gift-01", "Tick one. If two levels fit, choose the lower."),
        ("gift-02", "Day, month and year, not in the future."),
        ("gift-04", "Tick one."),
        ("jobs-02", "0 or more, 100,000 or less"),
        ("jobs-03", "At most 2 decimal places"),
        ("jobs-05", "Up to 500 characters"),
        ("jobs-06", "Tick all that apply."),
    ],
)
def test_each_type_of_answer_says_how_it_is_given(question: str, how: str) -> None:
    assert build_instruction(SMALL.question_set.get_question(question)) == how


def test_several_choices_are_all_ticked() -> None:
    asked = SMALL.question_set.get_question("jobs-06")

    ticked = [one.is_chosen for one in build_ticks(SMALL.question_set, asked, "policing; teaching")]

    assert ticked == [True, False, True]


@pytest.mark.parametrize(
    ("question", "value", "saved"),
    [("gift-02", "2011-03-04", "4 March 2011"), ("jobs-02", "1200", "1,200")],
)
def test_a_saved_number_or_date_stands_in_its_box(question: str, value: str, saved: str) -> None:
    answers = {question: SavedAnswer(Given(value, ""), 1, "Asha", now())}
    paper = FormContext(SMALL.question_set, saved_answers=SavedAnswers(SavedTexts(answers)))

    filled = build_paper_question(paper, SMALL.question_set.get_question(question))

    assert filled.box is not None
    assert filled.box.saved == saved


def test_the_command_prints_any_set_without_a_database(tmp_path: Path) -> None:
    result = CliRunner().invoke(form, [str(SMALL_FILE), "--out", str(tmp_path)])

    assert result.exit_code == 0, result.output
    pages = len(PdfReader(tmp_path / "small-2011 1.0.0 blank form.pdf").pages)
    assert f"blank form.pdf: {pages} pages in " in result.output


def test_the_command_says_which_sets_there_are() -> None:
    result = CliRunner().invoke(form, ["nowhere-1999"])

    assert result.exit_code == 1
    assert "vcc-2022/1.0.0" in result.output


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_the_form_of_an_assessment_is_asked_for_beside_its_report(
    app: Flask, browser: Browser, force: UUID
) -> None:
    assessment = begin(app, force)
    answer(app, assessment, {"vet-01": "3"})
    url = f"/assessments/{assessment}/reports"

    browser.send(browser.get(url), url, kind="form")

    progress = browser.location
    run_due_jobs(app)
    assert one(browser.get(progress), "h1").text == "The form is ready"
    download = browser.client.get(f"{progress}/download", buffered=True)
    assert "form draft.pdf" in download.headers["Content-Disposition"]
    assert "DRAFT FORM" in read_pages(download.data)[0]


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_blank_form_is_printed_once_for_everyone_signed_in(
    app: Flask, browser: Browser, force: UUID
) -> None:
    url = f"/question-sets/{VCC.id}/form"
    assert [url] == [
        link["href"] for link in browser.get("/question-sets").select(f"[href='{url}']")
    ]
    browser.send(browser.get(url), url)
    run_due_jobs(app)
    other = add_organisation(app, "His Majesty’s Inspectorate", OrganisationKind.INSPECTORATE)
    inspector = sign_in(app, "Ines Inspector", other, Role.INSPECTOR)

    page = inspector.get(url)

    assert "Download the blank form" in one(page, "main").text
    download = inspector.client.get(f"{url}/download", buffered=True)
    assert f"vcc-2022 {VCC.version} blank form.pdf" in download.headers["Content-Disposition"]


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize("path", ["", "/reports"])
def test_the_blank_form_is_offered_where_a_meeting_is_prepared(
    app: Flask, browser: Browser, force: UUID, path: str
) -> None:
    page = browser.get(f"/assessments/{begin(app, force)}{path}")

    form = f"/question-sets/{VCC.id}/form?version={VCC.version}"
    assert one(page, f"main a[href='{form}']").text


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize("path", ["/", "/assessments/start"])
def test_before_the_first_assessment_blank_forms_are_one_link_away(
    browser: Browser, path: str
) -> None:
    assert "blank form" in one(browser.get(path), "main a[href='/question-sets']").text


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_strangers_are_offered_no_form(app: Flask) -> None:
    stranger = Browser(app.test_client())

    page = stranger.get("/question-sets")

    assert page.select("[href$='/form']") == []
