"""The draw of a worksheet, held against a second reading of its rule."""

from __future__ import annotations

import hashlib
from datetime import date

import pytest

from checklist.core.errors import UserError
from checklist.core.worksheets.draw import SEED_BYTES, list_drawn, order_numbers
from checklist.core.worksheets.frame import (
    Frame,
    read_population_size,
    read_reference,
    read_sample_size,
)
from checklist.core.worksheets.outcomes import Outcome

SEED = "00112233445566778899aabbccddeeff"
TWENTY = [11, 13, 16, 9, 20, 15, 6, 10, 14, 7, 19, 4, 2, 5, 1, 18, 8, 3, 17, 12]


def draw_again(seed: str, size: int) -> list[int]:
    """The rule of the draw read a second time: a stranger's ten lines, and none of ours."""
    found = []
    for number in range(1, size + 1):
        text = seed + ":" + str(number)
        found.append((hashlib.sha256(text.encode("ascii")).hexdigest(), number))
    found.sort()
    return [number for _, number in found]


def test_the_numbers_stand_in_the_order_of_their_digests() -> None:
    assert len(bytes.fromhex(SEED)) == SEED_BYTES
    assert hashlib.sha256(f"{SEED}:1".encode()).hexdigest().startswith("9222407c5ca61f3d")
    assert order_numbers(SEED, 20) == TWENTY
    assert order_numbers(SEED, 412)[:6] == [55, 343, 352, 233, 140, 11]


def test_an_extended_sample_keeps_its_first_numbers() -> None:
    assert order_numbers(SEED, 412)[6:10] == [171, 289, 13, 217]
    assert list_drawn(order_numbers(SEED, 412), 10, {})[:6] == (55, 343, 352, 233, 140, 11)


@pytest.mark.parametrize("size", [1, 2, 20, 412, 5_000])
@pytest.mark.parametrize("seed", [SEED, "f" * 32, "0123456789abcdef" * 2])
def test_a_stranger_draws_the_same(seed: str, size: int) -> None:
    assert order_numbers(seed, size) == draw_again(seed, size)
    assert sorted(order_numbers(seed, size)) == list(range(1, size + 1))


@pytest.mark.parametrize("seed", ["", "1", SEED[:-1], SEED.upper(), f"{SEED}0", f"{SEED}\n"])
def test_what_is_no_seed_draws_nothing(seed: str) -> None:
    with pytest.raises(ValueError, match="32 hexadecimal digits"):
        order_numbers(seed, 20)


def test_an_item_not_in_the_population_is_replaced_by_the_next() -> None:
    out = {13: Outcome.NOT_IN_POPULATION, 9: Outcome.NOT_IN_POPULATION, 11: Outcome.NOT_FOUND}

    assert list_drawn(TWENTY, 4, {}) == (11, 13, 16, 9)
    assert list_drawn(TWENTY, 4, out) == (11, 13, 16, 9, 20, 15)


def test_once_the_whole_list_is_drawn_nothing_replaces_an_item() -> None:
    out = {12: Outcome.NOT_IN_POPULATION}

    assert list_drawn(TWENTY, 20, out) == tuple(TWENTY)
    assert list_drawn(TWENTY, 0, out) == ()


@pytest.mark.parametrize(("typed", "size"), [("412", 412), ("1,250", 1250), ("100 000", 100_000)])
def test_the_size_of_a_list_is_read_as_people_type_it(typed: str, size: int) -> None:
    assert read_population_size(typed) == size


@pytest.mark.parametrize("typed", ["", "0", "-3", "12.5", "many", "100,001", "9" * 5_000])
def test_what_is_no_size_of_a_list_is_refused(typed: str) -> None:
    with pytest.raises(UserError, match="How many are on the list must be"):
        read_population_size(typed)


@pytest.mark.parametrize(
    ("typed", "size", "wanted"),
    [("60", 412, 60), ("412", 412, 412), ("2,000", 100_000, 2_000), ("100,000", 100_000, 100_000)],
)
def test_so_many_or_all_of_a_list_may_be_drawn(typed: str, size: int, wanted: int) -> None:
    assert read_sample_size(typed, size) == wanted


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "whole number"),
        ("6.5", "whole number"),
        ("0", "between 1 and 5,000"),
        ("5,001", "between 1 and 5,000"),
        ("2,001", "2,000 or fewer, or all of the list, which is 5,000"),
    ],
)
def test_too_large_a_sample_is_refused_where_it_is_typed(typed: str, said: str) -> None:
    with pytest.raises(UserError, match=f"Number to draw must be .*{said}"):
        read_sample_size(typed, 5_000)


@pytest.mark.parametrize("typed", ["", "PSD/2026-0113", "  42 ", "A" * 40])
def test_a_reference_of_letters_digits_dashes_and_slashes_is_taken(typed: str) -> None:
    assert read_reference(typed) == typed.strip()


@pytest.mark.parametrize("typed", ["Jane Smith", "j.smith", "O'Neill", "Zoë", "A" * 41, "1_2"])
def test_a_reference_that_may_be_a_name_is_refused(typed: str) -> None:
    with pytest.raises(UserError, match="Reference must be"):
        read_reference(typed)


def test_a_frame_says_what_would_have_been_acceptable() -> None:
    day = date(2026, 3, 31)
    frame = Frame("Posts", "posts", "hold enhanced vetting", 412, "HR", day, "2 in 100")

    assert frame.acceptable == "2 in 100"
