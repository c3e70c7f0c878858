"""Typed measures: formulas, derived values, minimums, hints and checks, from the shipped set."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.formulas.formula import BadFormula, NotComputable, evaluate, list_names, parse
from checklist.core.measures.values import (
    MeasureValue,
    compute_values,
    find_failed_checks,
    find_hints,
)
from checklist.core.rounding import format_decimal
from checklist.core.scoring.score import score
from tests.core.sheets import AS_AT, dorset, vcc

FIGURES: dict[str, Fraction | date] = {
    "a": Fraction(7),
    "b.c": Fraction(2),
    "zero": Fraction(0),
    "day": date(2022, 3, 1),
    "as_at": AS_AT,
    "biz-05": Fraction(3),
}


def typed(**figures: str) -> AnswerSheet:
    """A sheet with figures: ``M29__in_service="10"`` is M29.in_service."""
    named = {name.replace("__", "."): text for name, text in figures.items()}
    return AnswerSheet(AS_AT, figures=named)


def value(sheet: AnswerSheet, key: str) -> MeasureValue:
    return compute_values(vcc(), sheet)[key]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 + 2 * 3", 7),
        ("(1 + 2) * 3", 9),
        ("8 / 4 / 2", 1),
        ("8 - 4 - 2", 2),
        ("8 ÷ 4 × 3", 6),
        ("-a + 10", 3),
        ("--a", 7),
        ("0.1 + 0.2", Fraction(3, 10)),
        ("1 / 3 * 3", 1),
        ("abs(b.c - a)", 5),
        ("as_at - day", 3),
        ("biz-05-1", 2),
        ("a/b.c", Fraction(7, 2)),
    ],
)
def test_formulas_are_computed_exactly(text: str, expected: Fraction) -> None:
    assert evaluate(parse(text), FIGURES.__getitem__) == expected


@pytest.mark.parametrize("text", ["a / zero", "day + day", "day * 2", "abs(day)", "1 / (a - 7)"])
def test_what_cannot_be_computed_says_so(text: str) -> None:
    with pytest.raises(NotComputable):
        evaluate(parse(text), FIGURES.__getitem__)


@pytest.mark.parametrize(
    "text",
    [
        *("", "1 +", "(1", "1)", "1 2", "a b", "a ** 2", "__import__('os')", "1e9", "a;b", "1 < 2"),
        *("a[0]", "'a'", "٣", "abs", "(" * 30 + "1" + ")" * 30, "-" * 30 + "1", "1" * 16),
        "1" + "+1" * 600,
    ],
)
def test_nothing_else_is_a_formula(text: str) -> None:
    if text == "abs":
        assert list(list_names(parse(text))) == ["abs"]
        return
    with pytest.raises(BadFormula):
        parse(text)


@pytest.mark.parametrize(
    ("figures", "key", "expected", "places"),
    [
        ({"M03": "33", "M01": "6,294"}, "M04", "0.52", 2),
        ({"M03": "56", "M01": "6309"}, "M04", "0.89", 2),
        ({"M03": "2", "M01": "1985"}, "M04", "0.10", 2),
        ({"M19__satisfactory_files": f"{725 - 131}", "M18": "725"}, "M19", "81.9", 1),
        ({"M68": "47", "M67": "49"}, "M68", "95.9", 1),
        ({"M16__received": "2022-02-02"}, "M16", "30", 0),
        ({"M12__actual": "80", "M12__forecast": "100"}, "M12", "20", 0),
    ],
)
def test_the_shipped_formulas_give_the_published_rates(
    figures: dict[str, str], key: str, expected: str, places: int
) -> None:
    found = next(
        one
        for name, one in compute_values(vcc(), typed(**figures)).items()
        if (name == key or name.startswith(f"{key}.")) and one.value is not None
    )

    assert found.value is not None
    assert format_decimal(found.value, places) == expected


def test_a_measure_without_its_figures_is_not_given() -> None:
    found = value(typed(M03="3"), "M04")

    assert (found.value, found.problem) == (None, None)


def test_division_by_nought_is_not_computable() -> None:
    found = value(typed(M03="0", M01="0"), "M04")

    assert found.value is None
    assert found.problem == "not computable"
    assert find_hints(vcc(), compute_values(vcc(), typed(M03="0", M01="0"))) == {}


def test_a_nought_is_a_figure() -> None:
    assert value(typed(M03="0", M01="10"), "M04").value == 0


@pytest.mark.parametrize(("sampled", "is_shown"), [("19", False), ("20", True)])
def test_a_small_sample_is_not_shown_as_a_percentage(sampled: str, is_shown: bool) -> None:
    found = compute_values(vcc(), typed(M18=sampled, M19__satisfactory_files="10"))
    rate = next(one for key, one in found.items() if key.startswith("M19") and "atisf" in one.label)

    assert (rate.value is not None) is is_shown
    assert (rate.problem is None) is is_shown


def test_rates_of_small_groups_are_hidden_and_so_is_what_rests_on_them() -> None:
    sheet = typed(
        M24__decided__female="20",
        M24__refused__female="4",
        M24__decided__male="10",
        M24__refused__male="1",
        M24__decided__black="9",
        M24__refused__black="9",
        M24__decided__white="9",
        M24__refused__white="1",
        M24__decided__asian="50",
        M24__refused__asian="5",
    )

    assert value(sheet, "M24.female").value == 20
    assert value(sheet, "M25.female").value == 2
    assert "fewer than 10" in (value(sheet, "M24.black").problem or "")
    assert "fewer than 10" in (value(sheet, "M25.black").problem or "")
    assert value(sheet, "M24.asian").value == 10
    assert "fewer than 10" in (value(sheet, "M25.asian").problem or "")
    assert value(sheet, "M25.mixed").value is None


@pytest.mark.parametrize(
    ("lacking", "level"),
    [("1", "4"), ("2", "3"), ("10", "3"), ("11", "2"), ("30", "2"), ("31", "1"), ("101", "0")],
)
def test_hints_include_their_limits(lacking: str, level: str) -> None:
    assert find_hints(vcc(), compute_values(vcc(), typed(M03=lacking, M01="1000"))) == {
        "vet-03": level
    }


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


@pytest.mark.parametrize("text", ["-1", "1.5", "many", "1e3", "٣", "1/2"])
def test_what_is_no_count_is_told_and_counts_as_not_given(text: str) -> None:
    found = score(vcc(), typed(M01="10", M03=text))

    assert found.values["M04"].value is None
    assert "M03 must be a whole number." in [str(one) for one in found.problems]


def test_repeat_themes_are_counted_only_where_earlier_ones_are_known() -> None:
    assert score(vcc(), dorset()).values["M74"].value == 4
    assert score(vcc(), replace(dorset(), earlier_themes=frozenset())).values["M74"].value is None
