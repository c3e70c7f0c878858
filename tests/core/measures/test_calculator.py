"""Derived values of the shipped set: what is computed, what is not, and what is not shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.measures.calculator import read_figure
from checklist.core.measures.hints import find_hints
from checklist.core.measures.values import MeasureValue, compute_values
from checklist.core.question_sets.model import Figure
from checklist.core.rounding import format_decimal
from checklist.core.scoring.score import score
from tests.core.sheets import dorset, typed, vcc


def value(sheet: AnswerSheet, key: str) -> MeasureValue:
    return compute_values(vcc(), sheet)[key]


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
    assert found.problem == "cannot be worked out"
    nobody = typed(M03="0", M01="0")
    assert find_hints(vcc(), nobody, compute_values(vcc(), nobody)) == {}


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


@pytest.mark.parametrize("text", ["-1", "1.5", "many", "1e3", "٣", "1/2"])
def test_what_is_no_count_is_told_and_counts_as_not_given(text: str) -> None:
    found = score(vcc(), typed(M01="10", M03=text))

    assert found.values["M04"].value is None
    assert "M03 must be a whole number." in [str(one) for one in found.problems]


def test_repeat_themes_are_counted_only_where_earlier_ones_are_known() -> None:
    assert score(vcc(), dorset()).values["M74"].value == 4
    assert score(vcc(), replace(dorset(), earlier_themes=frozenset())).values["M74"].value is None


def test_a_sample_of_the_minimum_is_enough() -> None:
    shown = {
        sampled: value(typed(M18=str(sampled), M19__satisfactory_files="10"), "M19").problem is None
        for sampled in (19, 20, 21)
    }

    assert shown == {19: False, 20: True, 21: True}


@pytest.mark.parametrize(
    ("kind", "text", "read"),
    [
        ("integer", "9" * 15, Fraction(10**15 - 1)),
        ("integer", "9" * 16, None),
        ("decimal", "0." + "1" * 15, Fraction(int("1" * 15), 10**15)),
        ("decimal", "0." + "1" * 16, None),
        ("decimal", "1.", None),
        ("integer", " 6,294 ", Fraction(6294)),
        ("date", "2022-02-28", date(2022, 2, 28)),
        ("date", "2022-02-29", None),
    ],
)
def test_figures_are_read_up_to_fifteen_digits_on_each_side(
    kind: str, text: str, read: Fraction | date | None
) -> None:
    figure = Figure.model_validate({"label": "", "type": kind})

    assert read_figure(figure, text) == read


def test_a_circle_that_no_validation_saw_has_no_value() -> None:
    measure = vcc().get_measure("M04")
    [derived] = measure.derived
    circle = measure.model_copy(
        update={"derived": (derived.model_copy(update={"formula": "M04 + 1"}),)}
    )
    question_set = vcc().model_copy(update={"measures": (circle,)})

    assert compute_values(question_set, typed())["M04"].problem == "cannot be worked out"


def test_themes_that_come_back_are_counted_even_where_there_are_none() -> None:
    earlier = replace(dorset(), earlier_themes=frozenset({"not-a-finding"}))

    assert compute_values(vcc(), earlier)["M74"].value is None
    assert compute_values(vcc(), earlier, 0)["M74"].value is not None
