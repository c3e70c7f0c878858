"""How much may not apply for a band, by the second version of the rules (2011 dossier 4a.1)."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checklist.core.answers.sheet import AnswerSheet, Given, Response
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.question_sets.conditions import NOT_APPLICABLE
from checklist.core.question_sets.library import read_question_set
from checklist.core.question_sets.model import QuestionSet
from checklist.core.scoring.grade_limits import find_overall_limits, find_section_limits
from checklist.core.scoring.provisional_grade import name_missing_grade
from checklist.core.scoring.results import Basis
from checklist.core.scoring.score import score
from tests.core.scoring.test_share_in_place import AS_AT, BEGINNING, CURRENT, question, section
from tests.core.strategies import tried

LIMIT = "rule_version: '2'\n  not_applicable_limit: {share: 1/4, fewest: 1}"
MAY = "na_allowed: yes\n            na_when: There are none."
IF_NOT = (
    "{when: {comparisons: [{of: aaa-01, operator: is, value: 'no'}]}, level: 'no', reason: No.}"
)
FIXED = f"fixed: {IF_NOT}"
HIDDEN = "hidden_unless: {comparisons: [{of: aaa-01, operator: is not, value: partly}]}"
TOO_MUCH = "Too much does not apply for a band"


@cache
def question_set(*sizes: int, more: str = MAY, limit: str = LIMIT) -> QuestionSet:
    """A set with sections of so many questions; ``more`` stands at the last of each."""
    parts = [
        section(
            name := "abcdef"[number] * 3,
            f"1/{len(sizes)}",
            [question(f"{name}-{n:02}", MAY if n < size else more) for n in range(1, size + 1)],
        )
        for number, size in enumerate(sizes)
    ]
    beginning = BEGINNING.replace("rule_version: '1'", limit)
    return read_question_set(beginning + "".join(parts) + "\n", "small.yaml")


def answers(*left_out: int, of: QuestionSet, **others: str) -> AnswerSheet:
    """Yes to everything, but for the first so many of each section, which do not apply."""
    given_levels = {
        each.id: NOT_APPLICABLE if index < number else "yes"
        for number, part in zip(left_out, of.sections, strict=True)
        for index, each in enumerate(part.questions)
    }
    given_levels |= {name.replace("_", "-"): level for name, level in others.items()}
    return AnswerSheet(
        AS_AT,
        {key: Response(Given(level, "None."), (CURRENT,)) for key, level in given_levels.items()},
    )


@pytest.mark.parametrize(
    ("asked", "left_out", "band"),
    [
        *((1, 0, True), (2, 1, True), (3, 1, True), (3, 2, False), (4, 1, True), (4, 2, False)),
        *((7, 1, True), (7, 2, False), (8, 2, True), (8, 3, False), (9, 2, True), (9, 3, False)),
        *((12, 3, True), (12, 4, False), (12, 11, False)),
    ],
)
def test_a_quarter_of_a_section_may_not_apply_and_never_fewer_than_one(
    asked: int, left_out: int, band: bool
) -> None:
    small = question_set(asked, 20)

    found = score(small, answers(left_out, 0, of=small)).sections["aaa"]

    assert (found.grade == "green") is band
    assert found.is_provisional is not band
    assert (found.not_applicable_excess is None) is band
    assert found.scores[Basis.FINAL].score == 100


def test_a_section_above_the_limit_says_so_wherever_its_band_would_stand() -> None:
    small = question_set(8, 20)
    excess = (
        "Too much of Aaa does not apply for a band: 3 of the 8 scored questions that are asked."
        " At most 2 may."
    )

    result = score(small, answers(3, 0, of=small))
    found = result.sections["aaa"]

    assert str(found.not_applicable_excess) == excess
    assert [str(why) for why in found.why_provisional] == [excess]
    assert [str(step) for step in found.trail][-2:] == [
        excess,
        "Aaa has no band: too much of it does not apply.",
    ]
    assert [str(limit) for limit in find_section_limits(small.scoring, found)] == [excess]
    assert name_missing_grade(small.scoring, found) == TOO_MUCH
    assert str(result.overall.trail[0]) == "Aaa has no band: too much of it does not apply."
    assert (result.overall.grade, result.overall.is_provisional) == ("green", False)


@pytest.mark.parametrize(("left_out", "band"), [(2, True), (3, True), (4, False)])
def test_a_quarter_of_the_whole_may_not_apply(left_out: int, band: bool) -> None:
    small = question_set(4, 4, 4)

    result = score(small, answers(*[1] * 2, left_out - 2, of=small))
    overall = result.overall

    assert (overall.grade == "green") is band
    assert overall.is_provisional is not band
    assert overall.scores[Basis.FINAL].score == 100
    if not band:
        excess = (
            "Too much of the whole does not apply for a band: 4 of the 12 scored questions that are"
            " asked. At most 3 may."
        )
        assert str(overall.trail[-1]) == excess
        assert [str(one) for one in find_overall_limits(small, result)] == [excess]
        assert name_missing_grade(small.scoring, overall) == TOO_MUCH


def test_a_section_that_does_not_apply_leaves_the_share_and_counts_towards_the_quarter() -> None:
    small = question_set(3, 9)

    result = score(small, answers(3, 0, of=small))

    assert result.sections["aaa"].coverage is None
    assert result.sections["aaa"].not_applicable_excess is None
    assert str(result.sections["aaa"].trail[-1]) == "Aaa does not apply."
    assert name_missing_grade(small.scoring, result.sections["aaa"]) == "Does not apply"
    assert result.overall.grade == "green"
    assert result.overall.coverage == 1
    assert score(small, answers(3, 1, of=small)).overall.grade is None


def test_one_yes_and_34_that_do_not_apply_give_no_band() -> None:
    small = question_set(5, 6, 6, 6, 6, 6)

    result = score(small, answers(4, 6, 6, 6, 6, 6, of=small))

    assert result.overall.scores[Basis.FINAL].score == 100
    assert (result.overall.band, result.overall.grade) == (None, None)
    assert result.overall.is_provisional
    assert not any(part.grade for part in result.sections.values())


def test_only_questions_that_are_asked_count() -> None:
    """Of eight scored questions two may not apply; of the seven that are asked only one may."""
    for more in (FIXED, HIDDEN):
        small = question_set(8, 20, more=more)
        decides = "no" if more == FIXED else "partly"
        for left_out, band in ((1, True), (2, False)):
            levels = {f"aaa_{n:02}": NOT_APPLICABLE for n in range(2, 2 + left_out)}

            found = score(small, answers(0, 0, of=small, aaa_01=decides, **levels)).sections["aaa"]

            assert (found.grade is not None) is band
    everything = question_set(8, 20)
    assert score(everything, answers(2, 0, of=everything)).sections["aaa"].grade == "green"


def test_where_only_a_fixed_question_is_left_too_much_does_not_apply() -> None:
    fixed = FIXED.replace("aaa-01", "bbb-01")
    small = question_set(3, 20, more=fixed)
    given_answers = answers(3, 0, of=small, bbb_01="no", aaa_03="yes")

    found = score(small, given_answers)

    assert found.questions["aaa-03"].status is QuestionStatus.FIXED
    assert found.sections["aaa"].coverage == 1
    assert found.sections["aaa"].grade is None
    assert found.sections["aaa"].not_applicable_excess is not None


def test_without_the_limit_all_may_be_not_applicable_but_one() -> None:
    small = question_set(5, 6, limit="rule_version: '1'")

    result = score(small, answers(4, 6, of=small))

    assert (result.sections["aaa"].grade, result.overall.grade) == ("green", "green")
    assert not result.overall.is_provisional


STATES = ["yes", "no", NOT_APPLICABLE, NOT_APPLICABLE, ""]


@given(st.lists(st.lists(st.sampled_from(STATES), min_size=1, max_size=9), min_size=2, max_size=2))
@tried(60, 5_000)
def test_the_limit_agrees_with_a_second_reading(states: list[list[str]]) -> None:
    small = question_set(len(states[0]), len(states[1]))
    sheet = AnswerSheet(
        AS_AT,
        {
            each.id: Response(Given(state, "None."), (CURRENT,))
            for part, chosen in zip(small.sections, states, strict=True)
            for each, state in zip(part.questions, chosen, strict=True)
            if state
        },
    )

    result = score(small, sheet)

    grades = [*(part.grade for part in result.sections.values()), result.overall.grade]
    for grade, chosen in zip(grades, [*states, [*states[0], *states[1]]], strict=True):
        assert (grade is not None) is may_have_band(chosen)


def may_have_band(states: list[str]) -> bool:
    """Read the rule once more: counts as whole numbers, quarters without a fraction."""
    left_out = states.count(NOT_APPLICABLE)
    applies = len(states) - left_out
    answered = applies - states.count("")
    if applies == 0 or answered * 10 < applies * 9:
        return False
    return left_out <= 1 or left_out * 4 <= len(states)


def test_the_second_reading_knows_its_limits() -> None:
    most = [
        max(
            number
            for number in range(asked)
            if may_have_band([NOT_APPLICABLE] * number + ["yes"] * (asked - number))
        )
        for asked in range(2, 13)
    ]

    assert most == [1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3]
