"""Rates by group held against a reference group: what is said of each, and what is not shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from checklist.assessments.charts.disparity_chart import draw_disparities
from checklist.core.answers.sheet import AnswerSheet
from checklist.core.measures.disparity import Disparity, GroupRate, Reading, compute_disparities
from checklist.core.measures.small_number_suppression import find_suppressed_figures
from checklist.core.measures.values import compute_values
from checklist.core.scoring.score import score
from tests.core.shipped import VCC, WFOF


def sheet(**groups: tuple[int, int]) -> AnswerSheet:
    """A sheet with applications decided and refused, by group."""
    figures: dict[str, str] = {}
    for group, (decided, refused) in groups.items():
        figures |= {f"M24.decided.{group}": str(decided), f"M24.refused.{group}": str(refused)}
    return AnswerSheet(date(2022, 3, 4), figures=figures)


def found(**groups: tuple[int, int]) -> Disparity:
    given = sheet(**groups)
    [only] = compute_disparities(VCC, given, compute_values(VCC, given))
    return only


def reading_of(group: str, **groups: tuple[int, int]) -> GroupRate:
    """What is found of one group."""
    parts = found(**groups).compared
    return next(one for part in parts for one in part.groups if one.group.id == group)


@pytest.mark.parametrize(
    ("female", "male", "reading"),
    [
        ((200, 30), (300, 20), Reading.HIGHER),
        ((300, 20), (200, 30), Reading.LOWER),
        ((200, 15), (300, 20), Reading.MAY_BE_CHANCE),
        ((25, 0), (300, 20), Reading.NO_INTERVAL),
        ((200, 30), (300, 0), Reading.NOT_COMPUTABLE),
        ((0, 0), (300, 20), Reading.NOT_COMPUTABLE),
        ((9, 3), (300, 20), Reading.TOO_FEW),
        ((10, 3), (300, 20), Reading.HIGHER),
        ((200, 30), (9, 1), Reading.REFERENCE_TOO_FEW),
    ],
)
def test_a_ratio_is_read_by_its_interval_or_the_reason_for_none_is_told(
    female: tuple[int, int], male: tuple[int, int], reading: Reading
) -> None:
    assert reading_of("female", female=female, male=male).reading is reading


@pytest.mark.parametrize(
    ("low", "high", "reading"),
    [
        ("0.9999", "1.5", Reading.MAY_BE_CHANCE),
        ("1", "1.5", Reading.MAY_BE_CHANCE),
        ("1.0001", "1.5", Reading.HIGHER),
        ("0.5", "1.0001", Reading.MAY_BE_CHANCE),
        ("0.5", "1", Reading.MAY_BE_CHANCE),
        ("0.5", "0.9999", Reading.LOWER),
    ],
)
def test_an_interval_that_reaches_1_may_be_chance(low: str, high: str, reading: Reading) -> None:
    given = sheet(female=(200, 30), male=(300, 20))
    values = compute_values(VCC, given)
    for key, end in (("M25.low.female", low), ("M25.high.female", high)):
        values[key] = replace(values[key], value=Fraction(end))

    [disparity] = compute_disparities(VCC, given, values)
    rates = [rate for part in disparity.compared for rate in part.groups]
    assert [rate.reading for rate in rates if rate.group.id == "female"] == [reading]


@pytest.mark.parametrize(("decided", "minimum"), [(9, 10), (10, 0), (11, 0)])
def test_a_group_of_the_minimum_is_shown(decided: int, minimum: int) -> None:
    given = sheet(mixed=(decided, 2), white=(420, 31))

    assert reading_of("mixed", mixed=(decided, 2), white=(420, 31)).minimum == minimum
    assert bool(find_suppressed_figures(VCC, given)) is bool(minimum)


@pytest.mark.parametrize(("decided", "told"), [(999, "999"), (1000, "1,000"), (1380, "1,380")])
def test_counts_have_commas_from_a_thousand(decided: int, told: str) -> None:
    assert reading_of("female", female=(decided, 65), male=(300, 20)).counts == (told, "65")


def test_only_the_measures_named_are_compared() -> None:
    given = sheet(female=(200, 30), male=(300, 20))
    values = compute_values(VCC, given)

    assert len(list(compute_disparities(VCC, given, values, {"M25"}))) == 1
    assert list(compute_disparities(VCC, given, values, {"M24"})) == []


def test_a_group_without_figures_is_told_as_such() -> None:
    assert reading_of("female", male=(300, 20)).reading is Reading.NOT_GIVEN
    assert reading_of("male", male=(300, 20)).reading is Reading.REFERENCE


def test_each_characteristic_has_its_own_reference_group() -> None:
    parts = found(female=(200, 30), male=(300, 20)).compared

    assert [(part.characteristic, part.reference.id) for part in parts] == [
        ("sex", "male"),
        ("ethnicity", "white"),
    ]


def test_nothing_of_a_small_group_is_told_not_even_its_counts() -> None:
    small = reading_of("mixed", mixed=(9, 2), white=(420, 31))

    assert small.counts == ()
    assert small.minimum == 10
    assert small.rate.value is small.ratio.value is small.low.value is None
    assert find_suppressed_figures(VCC, sheet(mixed=(9, 2), white=(420, 31))) == {
        "M24.decided.mixed": 10,
        "M24.refused.mixed": 10,
    }


def test_a_disparity_sets_no_level_and_no_score() -> None:
    given = sheet(female=(200, 60), male=(300, 3))

    assert score(VCC, given).hints == {}
    assert score(VCC, given).overall == score(VCC, sheet()).overall


def test_a_set_without_groups_has_none() -> None:
    empty = AnswerSheet(date(2022, 3, 4))

    assert list(compute_disparities(WFOF, empty, compute_values(WFOF, empty))) == []
    assert list(draw_disparities(VCC, empty, score(VCC, empty))) == []


def test_the_charts_stay_on_their_paper_and_say_in_words_what_they_show() -> None:
    given = sheet(female=(2000, 2000), male=(3000, 1), asian=(50, 0), white=(400, 20), mixed=(3, 1))
    [shown] = draw_disparities(VCC, given, score(VCC, given))

    rates, ratios = shown.rate_chart, shown.ratio_chart
    assert all(0 <= bar.length <= rates.canvas.track for bar in rates.bars)
    assert all(
        0 <= edge <= ratios.canvas.track
        for mark in ratios.marks
        for edge in (mark.x, mark.left, mark.right)
    )
    shown_rates = {bar.label: bar.missing or bar.text for bar in rates.bars}
    shown_ratios = {mark.label: mark.missing or mark.text for mark in ratios.marks}
    assert shown_rates["Female"] == "100.0%"
    assert shown_rates["Mixed"] == "not shown: fewer than 10"
    assert shown_ratios["Female"].startswith("3,000.00 (")
    assert shown_ratios["Asian or Asian British"] == "0.00, no interval"
    assert shown_ratios["Black or Black British"] == "no figures yet"
