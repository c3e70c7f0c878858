"""The checks between figures, at their limits, and what is hidden from them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from checklist.core.answers.sheet import AnswerSheet, Given, Response
from checklist.core.measures.figure_checks import find_failed_checks, find_unreadable_figures
from checklist.core.question_sets.library import read_question_set
from checklist.core.question_sets.model import Check, QuestionSet
from tests.core.broken import SMALL
from tests.core.sheets import typed, vcc

SET = read_question_set(SMALL, "small.yaml")
AS_AT = date(2026, 11, 21)


def sheet(figures: dict[str, str] | None = None, **values: str) -> AnswerSheet:
    """A sheet of the small set: ``jobs_01="3"``."""
    given = {key.replace("_", "-"): Response(Given(value)) for key, value in values.items()}
    return AnswerSheet(AS_AT, given, figures or {})


def failures(question_set: QuestionSet, answers: AnswerSheet) -> list[str]:
    return [str(failed.message) for failed in find_failed_checks(question_set, answers)]


def test_a_check_that_fails_tells_its_message_and_keys() -> None:
    [failed] = find_failed_checks(vcc(), typed(M03="11", M01="10"))

    assert failed.keys == ("M03", "M01")
    assert failed.check.blocks
    assert str(failed.message) == failed.check.message


def test_checks_wait_for_all_their_figures_and_go_group_by_group() -> None:
    assert list(find_failed_checks(vcc(), typed(M03="11"))) == []

    [failed] = find_failed_checks(vcc(), typed(M24__refused__black="3", M24__decided__black="2"))

    assert failed.keys == ("M24.refused.black", "M24.decided.black")


def test_dates_after_the_as_at_date_fail_their_check() -> None:
    [failed] = find_failed_checks(vcc(), typed(M16__received="2022-03-05"))

    assert "assessment date" in str(failed.message)


@pytest.mark.parametrize(
    ("operator", "holds"),
    [
        ("<=", [True, True, False]),
        ("<", [True, False, False]),
        ("=", [False, True, False]),
        (">=", [False, True, True]),
        (">", [False, False, True]),
    ],
)
def test_each_operator_holds_below_at_and_above_as_it_says(
    operator: str, holds: list[bool]
) -> None:
    check = SET.checks[0].model_copy(update={"operator": operator})
    question_set = SET.model_copy(update={"checks": (check,)})

    found = [not failures(question_set, sheet(jobs_01="3", jobs_02=left)) for left in "234"]

    assert found == holds


@pytest.mark.parametrize(
    ("accepted", "fails"), [("5", True), ("6", False), ("7", True), ("", False)]
)
def test_parts_must_add_up_exactly(accepted: str, fails: bool) -> None:
    figures = {"M01": "10", "M01.refused": "4", "M01.accepted": accepted}

    told = [message.partition(" come to ")[0] for message in failures(SET, sheet(figures))]
    assert told == ["Refused and accepted"] * fails


@pytest.mark.parametrize(
    ("reviewed", "fails"),
    [("2023-11-22", False), ("2023-11-21", False), ("2023-11-20", True)],
    ids=["1,095 days", "1,096 days", "1,097 days"],
)
def test_a_policy_may_be_of_the_age_that_the_check_allows(reviewed: str, fails: bool) -> None:
    answers = sheet(gift_01="yes", gift_02=reviewed)

    assert bool(failures(SET, answers)) is fails
    assert [failed.check.blocks for failed in find_failed_checks(SET, answers)] == [False] * fails


def test_an_answer_counts_in_checks_only_while_its_question_is_asked() -> None:
    """jobs-02 is asked while jobs-01 is above 0, and one answer hides no other."""
    approvals, policy = "Approvals cannot exceed applications", "The policy is over three years old"
    old = "2011-01-01"

    both = sheet(jobs_01="3", jobs_02="4", gift_01="yes", gift_02=old)
    assert failures(SET, both) == [approvals, policy]
    without_approvals = sheet(jobs_01="0", jobs_02="4", gift_01="yes", gift_02=old)
    assert failures(SET, without_approvals) == [policy]
    without_policy = sheet(jobs_01="3", jobs_02="4", gift_01="no", gift_02=old)
    assert failures(SET, without_policy) == [approvals]


@pytest.mark.parametrize(
    ("condition", "figures", "facts"),
    [
        ("{of: M01, operator: above, value: 0}", {"M01": "1"}, {}),
        ("{of: M01.share, operator: above, value: 0}", {"M01": "20", "M01.refused": "1"}, {}),
        ("{of: shared-register, operator: is, value: yes}", {}, {"shared-register": "yes"}),
    ],
    ids=["a figure", "a derived value", "a fact"],
)
def test_a_question_that_figures_or_facts_show_counts_in_checks(
    condition: str, figures: dict[str, str], facts: dict[str, str]
) -> None:
    text = SMALL.replace("{of: jobs-01, operator: above, value: 0}", condition)
    question_set = read_question_set(text, "small.yaml")
    hidden = sheet(jobs_01="3", jobs_02="4")

    assert failures(question_set, hidden) == []
    assert failures(question_set, replace(hidden, figures=figures, facts=facts)) == [
        "Approvals cannot exceed applications"
    ]


def test_figures_that_cannot_be_read_are_found_by_their_type() -> None:
    figures = {"M01": "ten", "M01.refused": "1.5", "M01.opened": "2022-02-30", "M01.accepted": " "}

    found = {key: figure.type for key, figure in find_unreadable_figures(SET, sheet(figures))}

    assert found == {"M01": "integer", "M01.refused": "integer", "M01.opened": "date"}
    assert list(find_unreadable_figures(vcc(), replace(typed(), figures={"M01": "1"}))) == []


@pytest.mark.parametrize(
    ("figures", "sentence"),
    [
        (
            {
                "M01": "3,920",
                "M01.officers": "2000",
                "M01.special_constables": "100",
                "M01.staff": "1200",
                "M01.volunteers": "10",
            },
            (
                "Officers, special constables, police staff and volunteers come to 3,310."
                " They must add up to the 3,920 people in the workforce"
            ),
        ),
        (
            {
                "M53": "7",
                "M53.category_disclosure": "1",
                "M53.category_association": "1",
                "M53.category_sexual": "2",
                "M53.category_other": "4",
            },
            (
                "Disclosure of information, inappropriate association, sexual misconduct and all"
                " other national categories come to 8."
                " They must add up to the 7 intelligence items received"
            ),
        ),
    ],
)
def test_parts_are_told_with_their_sum_on_their_total(
    figures: dict[str, str], sentence: str
) -> None:
    answers = replace(typed(), figures=figures)

    [failed] = find_failed_checks(vcc(), answers)

    assert str(failed.message) == sentence
    assert failed.keys == tuple(figures)


@pytest.mark.parametrize("check", [check for check in vcc().checks if " + " in check.left])
def test_every_sum_of_parts_is_told_in_a_sentence(check: Check) -> None:
    parts = check.left.split(" + ")
    figures = dict.fromkeys(parts, "1") | {check.right: str(len(parts) - 1)}

    answers = replace(typed(), figures=figures)
    [failed] = [it for it in find_failed_checks(vcc(), answers) if it.check == check]

    assert f"come to {len(parts)}. They must add up to the {len(parts) - 1} " in str(failed.message)
    assert failed.keys[0] == check.right


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("M53.category_disclosure + M53.category_association", "M01"),
        ("M53.category_disclosure", "M53"),
    ],
    ids=["figures that are no parts of the total", "one part alone"],
)
def test_what_is_no_sum_of_parts_is_told_in_the_words_of_its_check(left: str, right: str) -> None:
    own = {"left": left, "operator": "=", "right": right, "message": "Not equal"}
    check = vcc().checks[0].model_copy(update=own)
    figures = dict.fromkeys(left.split(" + "), "7") | {right: "6"}
    question_set = vcc().model_copy(update={"checks": (check,)})

    [failed] = find_failed_checks(question_set, replace(typed(), figures=figures))

    assert str(failed.message) == "Not equal"
    assert failed.keys == (*left.split(" + "), right)
