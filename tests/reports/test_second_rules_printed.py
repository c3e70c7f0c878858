"""What the report and the paper form print of a set by the second version of the rules."""

from __future__ import annotations

from checklist.core.question_sets.library import read_question_set
from checklist.reports.content_builders.method import build_method
from checklist.reports.paper_form.conditions import describe_conditions
from tests.core.broken import SECOND, SMALL
from tests.core.second_rules import second_vcc
from tests.core.sheets import vcc

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


def test_the_paper_form_says_what_figures_allow() -> None:
    question_set = second_vcc()
    question = question_set.get_question("inf-01")
    desktops, handhelds = "“Desktop coverage” (M30) is 0", "“Handheld coverage” (M32) is 0"

    assert (
        f"The figures allow at most level 1 if {desktops} and {handhelds}; otherwise level 2 if"
        f" {desktops} or {handhelds}. A level higher than that by 1 or more, or lower by 2 or more,"
        " needs a written reason."
    ) in describe_conditions(question_set, question)
    assert not any(
        "figures allow" in line
        for each in vcc().questions
        for line in describe_conditions(vcc(), each)
    )
