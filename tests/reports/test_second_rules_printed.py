"""What the report and the paper form print of a set by the second version of the rules."""

from __future__ import annotations

from checklist.core.question_sets.library import read_question_set
from checklist.core.question_sets.model import QuestionSet
from checklist.reports.content import serialise_content
from checklist.reports.content.method import FigureHints
from checklist.reports.content_builders.method import build_method
from checklist.reports.paper_form.form import FormContext, build_blank_form, build_paper_question
from checklist.reports.printing.html import render_html
from tests.core.broken import SECOND, SMALL
from tests.core.second_rules import second_vcc
from tests.core.sheets import vcc
from tests.reports.cases import VCC, build_report_content, make_saved_answers

SECOND_RULES = [
    (
        "More than 25% of the scored questions that are asked are said not to apply, in a section"
        " or in the whole. Then no band is shown. 1 question always may be."
    ),
    (
        "Figures never set a level. One higher than they allow by 1 or more, or lower by 2 or more,"
        " needs a written reason."
    ),
    (
        "An answer that a review fixes at another level still counts in how well the force judged"
        " itself."
    ),
]


def test_the_report_describes_the_second_rules_only_where_they_hold() -> None:
    first, second = (build_method(read_question_set(text, "a.yaml")) for text in (SMALL, SECOND))

    assert [line for line in second.limits if line not in first.limits] == SECOND_RULES
    assert [line for line in first.limits if line not in second.limits] == []
    assert second.rule_version == "2"
    graded = build_method(second_vcc()).limits
    assert [line for line in graded if line not in build_method(vcc()).limits] == SECOND_RULES[1:]


def list_hints(question_set: QuestionSet, name: str) -> list[FigureHints]:
    """What the form says of a question's figures."""
    context = FormContext(question_set)
    return list(build_paper_question(context, question_set.get_question(name)).hints)


def test_form_and_method_say_what_one_value_allows_line_by_line() -> None:
    [hints] = list_hints(second_vcc(), "vet-03")

    assert hints.lead == (
        "The highest level that “Share without valid clearance” (M04) allows is the first of these"
        " that is true:"
    )
    assert [(row.term, row.meaning) for row in hints.rows] == [
        ("Level 4", "0.1% or less"),
        ("Level 3", "1% or less"),
        ("Level 2", "3% or less"),
        ("Level 1", "10% or less"),
        ("Level 0", "more than 10%"),
    ]
    assert hints.reason == "A higher level, or one lower by 2 or more, needs a written reason."
    assert hints in build_method(second_vcc()).hints


def test_several_values_are_named_in_each_line() -> None:
    [hints] = list_hints(second_vcc(), "inf-01")
    desktops, handhelds = "“Desktop coverage” (M30) is 0%", "“Handheld coverage” (M32) is 0%"

    assert (
        hints.lead == "The highest level that the figures allow is the first of these that is true:"
    )
    assert [(row.term, row.meaning) for row in hints.rows] == [
        ("Level 1", f"{desktops} and {handhelds}"),
        ("Level 2", f"{desktops} or {handhelds}"),
    ]


def test_what_a_measure_suggests_stands_where_it_is_typed() -> None:
    [hints] = list_hints(vcc(), "vet-03")

    assert hints.lead.startswith("The level that “Share without valid clearance” (M04) suggests")
    assert [row.meaning for row in hints.rows] == [
        "0.1% or less", "1% or less", "3% or less", "10% or less", "more than 10%",
    ]  # fmt: skip
    assert hints.reason == ("A level higher by 2 or more, or a lower one, needs a written reason.")
    assert [each.question_id for each in build_method(vcc()).hints] == ["vet-03"]


def test_printed_hints_stand_in_the_chapter_on_method_and_in_the_form() -> None:
    report = render_html(build_report_content(make_saved_answers({}, of=VCC), of=VCC))
    form = render_html(serialise_content(build_blank_form(VCC)))

    for page in (report, form):
        assert "Share without valid clearance” (M04) allows is the first of these" in page
        assert page.count('<div class="hints">') == 13
