"""The range of a worksheet: the practice's table, every coverage of small lists, and its time."""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from math import comb
from time import process_time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from checklist.core.rounding import format_decimal
from checklist.core.worksheets.draw import order_numbers
from checklist.core.worksheets.frame import LARGEST_SAMPLE
from checklist.core.worksheets.interval import find_interval
from checklist.core.worksheets.sample_size import HINTED_SHARES, find_clean_items_needed

# population | drawn | failed | rate | low | high | as per cent
# 53 of 400 is 13.25 per cent, printed in the practice as 13.2: here halves go up, as everywhere.
RANGES = """
40 10 0 0.0 0 10 0.0 25.0
40 10 1 10.0 1 16 2.5 40.0
40 10 3 30.0 4 24 10.0 60.0
12 5 0 0.0 0 5 0.0 41.7
12 5 1 20.0 1 7 8.3 58.3
12 12 1 8.3 1 1 8.3 8.3
30 15 0 0.0 0 4 0.0 13.3
30 30 3 10.0 3 3 10.0 10.0
50 5 0 0.0 0 25 0.0 50.0
60 60 4 6.7 4 4 6.7 6.7
180 30 7 23.3 20 73 11.1 40.6
180 30 10 33.3 34 92 18.9 51.1
250 20 2 10.0 4 77 1.6 30.8
400 25 0 0.0 0 53 0.0 13.3
412 60 0 0.0 0 22 0.0 5.3
412 60 3 5.0 6 54 1.5 13.1
412 60 9 15.0 32 106 7.8 25.7
412 60 13 21.7 53 137 12.9 33.3
420 60 0 0.0 0 23 0.0 5.5
1000 50 5 10.0 35 215 3.5 21.5
3185 60 0 0.0 0 188 0.0 5.9
3185 60 3 5.0 34 440 1.1 13.8
5000 300 12 4.0 107 339 2.1 6.8
20000 25 0 0.0 0 2742 0.0 13.7
"""
# population | clean items that show at most 10, 5 and 2 per cent
CLEAN = """
20 12 16 19
50 19 31 39
100 23 39 63
200 26 47 90
412 27 54 116
500 28 54 119
1000 28 56 132
3185 29 58 145
10000 29 59 147
endless 29 59 149
"""
RANGE_ROWS = [line.split() for line in RANGES.strip().splitlines()]
CLEAN_ROWS = [line.split() for line in CLEAN.strip().splitlines()]


@pytest.mark.parametrize("row", RANGE_ROWS, ids=" ".join)
def test_the_table_of_the_practice(row: list[str]) -> None:
    population, drawn, failed, low, high = (int(row[place]) for place in (0, 1, 2, 4, 5))

    found = find_interval(population, drawn, failed)

    assert (found.low, found.high) == (low, high)
    shown = [Fraction(failed, drawn), found.low_share, found.high_share]
    assert [format_decimal(share * 100, 1) for share in shown] == [row[3], row[6], row[7]]


def test_what_is_unclear_widens_the_range() -> None:
    found = find_interval(412, 60, 9, unclear=4)

    assert (found.low, found.high) == (32, 137)


@pytest.mark.parametrize("row", CLEAN_ROWS, ids=" ".join)
def test_clean_items_needed(row: list[str]) -> None:
    population = None if row[0] == "endless" else int(row[0])

    assert [find_clean_items_needed(population, share) for share in HINTED_SHARES] == [
        int(cell) for cell in row[1:]
    ]


def test_25_clean_items_leave_a_limit_of_11_3_per_cent_as_published() -> None:
    assert find_clean_items_needed(None, Fraction(113, 1000)) == 25
    assert find_clean_items_needed(20_000, Fraction(113, 1000)) == 25


@cache
def cover(population: int, drawn: int) -> Fraction:
    """The lowest chance, over every number in the population, that the range holds it."""
    ranges = [find_interval(population, drawn, failed) for failed in range(drawn + 1)]
    return min(
        Fraction(
            sum(
                comb(number, failed) * comb(population - number, drawn - failed)
                for failed, found in enumerate(ranges)
                if found.low <= number <= found.high
            ),
            comb(population, drawn),
        )
        for number in range(population + 1)
    )


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 45).flatmap(lambda n: st.tuples(st.just(n), st.integers(1, n))))
@example((1, 1))
@example((2, 1))
@example((45, 44))
def test_the_range_holds_in_at_least_19_cases_of_20(sample: tuple[int, int]) -> None:
    assert cover(*sample) >= Fraction(95, 100)


@pytest.mark.parametrize(
    ("population", "drawn", "lowest"), [(40, 10, "96.2"), (100, 20, "95.6"), (400, 25, "95.0")]
)
def test_the_lowest_coverage_is_the_practices(population: int, drawn: int, lowest: str) -> None:
    assert format_decimal(cover(population, drawn) * 100, 1) == lowest


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_the_ends_are_those_of_the_rule_read_literally(data: st.DataObject) -> None:
    population = data.draw(st.integers(1, 60))
    drawn = data.draw(st.integers(1, population))
    failed = data.draw(st.integers(0, drawn))

    def chance(number: int, hits: range) -> Fraction:
        ways = sum(comb(number, hit) * comb(population - number, drawn - hit) for hit in hits)
        return Fraction(ways, comb(population, drawn))

    possible = range(failed, population - (drawn - failed) + 1)
    many, few = range(failed, drawn + 1), range(failed + 1)

    assert find_interval(population, drawn, failed).low == next(
        number for number in possible if chance(number, many) > Fraction(25, 1000)
    )
    assert find_interval(population, drawn, failed).high == next(
        number for number in reversed(possible) if chance(number, few) > Fraction(25, 1000)
    )


@pytest.mark.parametrize(
    ("population", "drawn", "failed", "unclear"),
    [(10, 0, 0, 0), (10, 11, 0, 0), (10, 5, 6, 0), (10, 5, 3, 3), (10, 5, -1, 0), (10, 5, 0, -1)],
)
def test_no_range_of_a_sample_that_cannot_be(
    population: int, drawn: int, failed: int, unclear: int
) -> None:
    with pytest.raises(ValueError, match="no such sample"):
        find_interval(population, drawn, failed, unclear)


def test_too_large_a_sample_is_refused_and_a_full_count_is_not() -> None:
    with pytest.raises(ValueError, match="too large"):
        find_interval(100_000, LARGEST_SAMPLE + 1, 0)

    assert find_interval(100_000, 100_000, 17).low == 17


@pytest.mark.parametrize("failed", [0, 1, 60, 1_000, 2_000])
def test_the_largest_sample_of_the_largest_list_is_quick(failed: int) -> None:
    """A page waits for it: a third of a second, and the bound is wide for a busy machine."""
    begun = process_time()

    find_interval(100_000, LARGEST_SAMPLE, failed)

    assert process_time() - begun < 3


def test_the_order_of_the_largest_list_is_quick() -> None:
    begun = process_time()

    order_numbers("0" * 32, 100_000)

    assert process_time() - begun < 3
