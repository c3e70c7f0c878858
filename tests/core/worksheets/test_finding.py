"""What a worksheet says: its counts, its rate and range, its strength and its annex."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from checklist.core.worksheets.annex import METHOD, build_annex
from checklist.core.worksheets.draw import list_drawn, order_numbers
from checklist.core.worksheets.finding import Finding, Saying, find_finding
from checklist.core.worksheets.frame import Frame
from checklist.core.worksheets.outcomes import Outcome, Tally, count_outcomes
from checklist.core.worksheets.sentences import (
    describe_finding,
    describe_items,
    describe_range,
    describe_rate,
)
from checklist.core.worksheets.strength import find_strength, name_test

DAY = date(2026, 3, 31)
POSTS = Frame("Posts that need enhanced vetting", "posts", "hold enhanced vetting", 412, "HR", DAY)
SEED = "00112233445566778899aabbccddeeff"
TOO_SMALL = "This sample is too small to say how common it is."
RANGE = "a range found this way holds in at least 19 cases of 20."


def tally(met: int = 0, not_met: int = 0, unclear: int = 0, **others: int) -> Tally:
    empty = {"not_found": 0, "not_in_population": 0, "open": 0}
    return Tally(met, not_met, unclear, **(empty | others))


def say_all(size: int, counts: Tally, *, is_chosen: bool = False) -> list[str]:
    frame = replace(POSTS, size=size)
    finding = find_finding(size, counts, is_chosen=is_chosen)
    return [str(sentence) for sentence in describe_finding(frame, finding)]


def find(size: int, counts: Tally) -> Finding:
    return find_finding(size, counts)


def test_how_to_say_it() -> None:
    assert " ".join(say_all(412, tally(51, 9))) == (
        "Of 412 posts, 60 were drawn at random. 9 of the 60 (15.0%) did not hold enhanced vetting."
        " If that is the luck of the draw, between 32 and 106 of the 412 posts (7.8% to 25.7%) do"
        f" not; {RANGE}"
    )


def test_what_was_not_found_counts_as_not_met_and_is_told() -> None:
    said = say_all(412, tally(51, 7, not_found=2))

    assert said[1:3] == [
        "9 of the 60 (15.0%) did not hold enhanced vetting.",
        "2 of these could not be found, which counts as not met.",
    ]
    assert "between 32 and 106 of" in said[3]


def test_what_is_unclear_is_told_and_widens_the_range() -> None:
    said = say_all(412, tally(47, 9, 4))

    assert said[2] == "For 4 more it is unclear."
    assert "between 32 and 137 of the 412 posts" in said[3]


@pytest.mark.parametrize(
    ("size", "counts", "saying"),
    [
        (40, tally(10), Saying.RANGE),
        (40, tally(9, 1), Saying.RANGE),
        (40, tally(7, 3), Saying.TOO_WIDE),
        (12, tally(5), Saying.TOO_WIDE),
        (50, tally(5), Saying.TOO_WIDE),
        (5, tally(2, unclear=3), Saying.ALL),
        (60, tally(56, 4), Saying.ALL),
        (4, tally(4), Saying.ALL),
        (50, tally(4), Saying.TOO_FEW),
        (412, tally(51, 8, open=1), Saying.UNFINISHED),
        (412, tally(), Saying.UNFINISHED),
        (412, tally(18, not_in_population=2), Saying.RANGE),
        (412, tally(17, not_in_population=2), Saying.LIST_WRONG),
        (2, tally(not_in_population=2), Saying.LIST_WRONG),
    ],
)
def test_how_much_may_be_said(size: int, counts: Tally, saying: Saying) -> None:
    found = find(size, counts)

    assert found.saying is saying
    assert (found.rate is not None) == (saying in (Saying.RANGE, Saying.ALL))


def test_a_range_of_exactly_forty_points_is_told_and_a_wider_one_is_too_small_to_say() -> None:
    widths = {
        (size, met, failed): found.interval.width
        for size in range(10, 60, 5)
        for met in range(3, 10)
        for failed in range(2, 5)
        if met + failed < size and (found := find(size, tally(met, failed))).interval is not None
    }

    assert Fraction(40, 100) in widths.values()
    for (size, met, failed), width in widths.items():
        is_wide = find(size, tally(met, failed)).saying is Saying.TOO_WIDE
        assert is_wide == (width > Fraction(40, 100))


def test_too_wide_a_range_is_told_with_its_counts_and_that_it_is_too_small() -> None:
    said = say_all(40, tally(7, 3))

    assert said[1] == "3 of the 10 did not hold enhanced vetting."
    assert "between 4 and 24 of the 40 posts (10.0% to 60.0%)" in said[2]
    assert said[3] == TOO_SMALL


def test_under_five_items_only_counts_are_told() -> None:
    assert say_all(50, tally(3, 1)) == [
        "Of 50 posts, 4 were drawn at random.",
        "1 of the 4 did not hold enhanced vetting.",
        TOO_SMALL,
    ]


def test_all_items_give_a_rate_and_need_no_range() -> None:
    assert say_all(60, tally(56, 4)) == [
        "All 60 posts were looked at.",
        "4 of the 60 (6.7%) did not hold enhanced vetting.",
    ]
    assert say_all(1, tally(1))[0] == "The only one of the posts was looked at."
    assert say_all(5, tally(3, 1, 1))[-1] == (
        "So between 1 and 2 of the 5 posts (20.0% to 40.0%) do not."
    )


def test_chosen_items_say_nothing_about_the_rest() -> None:
    assert say_all(725, tally(594, 131), is_chosen=True) == [
        "Of 725 posts, 725 were chosen.",
        "131 of the 725 did not hold enhanced vetting.",
        "Chosen by the inspector; says nothing about the rest.",
    ]


def test_a_list_that_was_not_what_it_was_said_to_be_gives_no_rate() -> None:
    said = say_all(412, tally(17, not_in_population=2))

    assert said[1] == "0 of the 17 did not hold enhanced vetting."
    assert said[2].startswith("2 on the list were no part of the population")
    assert "so no rate is given" in said[3]
    assert say_all(2, tally(not_in_population=2))[0] == "Of 2 posts, 0 were drawn at random."


def test_what_is_not_in_the_population_is_no_part_of_what_the_range_is_of() -> None:
    """Where all else was looked at, the range is exact, whatever the list had too many."""
    exact = find(12, tally(10, 1, not_in_population=1))
    drawn = find(412, tally(51, 9, not_in_population=3))

    assert exact.interval is not None
    assert (exact.interval.low, exact.interval.high, exact.saying) == (1, 1, Saying.ALL)
    assert drawn.population == 409


def test_until_every_item_has_an_outcome_only_that_is_told() -> None:
    assert say_all(412, tally(open=60)) == ["None of the 60 drawn has an outcome yet."]
    assert say_all(412, tally(50, 9, open=1)) == ["1 of the 60 drawn has no outcome yet."]
    assert say_all(412, tally(50, open=10)) == ["10 of the 60 drawn have no outcome yet."]
    assert say_all(412, tally()) == ["Nothing is drawn yet."]


@pytest.mark.parametrize(
    ("size", "counts", "strength"),
    [
        (412, tally(51, 9), "E3"),
        (412, tally(10), "E3"),
        (412, tally(9), "E2"),
        (9, tally(9), "E3"),
        (10, tally(9, not_in_population=1), "E3"),
        (412, tally(8, 1, 1), "E3"),
        (412, tally(59, open=1), None),
        (412, tally(), None),
    ],
)
def test_how_strong_a_worksheet_is(size: int, counts: Tally, strength: str | None) -> None:
    finding = find(size, counts)

    assert find_strength(finding, is_chosen=False, is_independent=True) == strength
    lesser = None if strength is None else "E2"
    assert find_strength(finding, is_chosen=True, is_independent=True) == lesser
    assert find_strength(finding, is_chosen=False, is_independent=False) == lesser


def test_an_exhibit_names_the_inspector_and_the_worksheet() -> None:
    assert name_test("Inspector Rao", "Worksheet 2") == "Inspector Rao, worksheet 2"


def test_tables_write_the_rate_and_the_range() -> None:
    found = find(412, tally(51, 9))

    assert (describe_rate(found), describe_range(found)) == ("15.0%", "32 to 106 (7.8% to 25.7%)")
    assert describe_rate(find(50, tally(4))) == describe_range(find(50, tally(4))) == ""
    assert describe_items(POSTS, 1_250) == "1,250 posts"


def test_outcomes_are_counted_once_each() -> None:
    counted = count_outcomes([*Outcome, Outcome.MET, None])

    assert counted == tally(2, 1, 1, not_found=1, not_in_population=1, open=1)
    assert (counted.failed, counted.looked_at) == (2, 5)


def test_the_annex_holds_all_that_it_takes_to_draw_and_count_again() -> None:
    drawn = list_drawn(order_numbers(SEED, 412), 60, {})
    outcomes = dict.fromkeys(drawn, Outcome.MET) | dict.fromkeys(drawn[:9], Outcome.NOT_MET)

    annex = build_annex(POSTS, SEED, drawn, outcomes, {55: "P/55"})

    assert (annex.frame.size, annex.seed, len(annex.items)) == (412, SEED, 60)
    assert [item.number for item in annex.items[:6]] == [55, 343, 352, 233, 140, 11]
    assert annex.items[0].reference == "P/55"
    assert annex.items[0].outcome is Outcome.NOT_MET
    assert (annex.rate, annex.range) == ("15.0%", "32 to 106 (7.8% to 25.7%)")
    assert annex.sentences == describe_finding(POSTS, annex.finding)
    assert annex.method == METHOD
    assert len(METHOD) == 4


def test_the_annex_of_chosen_items_has_no_seed_and_no_method() -> None:
    annex = build_annex(POSTS, "", [3, 7], {3: Outcome.MET, 7: Outcome.NOT_MET})

    assert annex.finding.saying is Saying.CHOSEN
    assert (annex.seed, annex.method, annex.rate, annex.range) == ("", (), "", "")
