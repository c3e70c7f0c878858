"""How reliable claims were: the three examples of the practice, its words, and its limits."""

from __future__ import annotations

from fractions import Fraction

import pytest

from checklist.core.answers.sheet import AnswerSheet, Given, Judgement, Response
from checklist.core.reviews.reliability import (
    Compared,
    Reliability,
    compare_claims,
    describe_counts,
    describe_reliability,
)
from checklist.core.rounding import format_decimal
from checklist.core.scoring.score import score
from tests.core.reviews.specimenshire import AS_AT, SET, judged_sheet

CLAIMED = "332132342303"
FINAL = "322133332313"
SIXTY_FOUR = [("3", "3")] * 48 + [("3", "2")] * 12 + [("4", "2")] * 3 + [("2", "3")]
TWO_EACH_WAY = [("3", "3")] * 60 + [("3", "2")] * 2 + [("2", "3")] * 2
TWELVE = list(zip(CLAIMED, FINAL, strict=True))


def test_of_a_section_without_any_nothing_is_counted() -> None:
    assert str(describe_counts(of([]))) == "No question has both a claimed and a final level yet."


def of(pairs: list[tuple[str, str]]) -> Reliability:
    """Answers with a claimed and a final level each."""
    return Reliability(
        tuple(
            Compared(f"q-{place}", claimed, final, int(claimed) - int(final))
            for place, (claimed, final) in enumerate(pairs)
        )
    )


@pytest.mark.parametrize(
    ("pairs", "bias", "accuracy", "shown", "same", "within_one"),
    [
        (SIXTY_FOUR, Fraction(17, 64), Fraction(19, 64), "0.27 0.30", 48, 61),
        (TWO_EACH_WAY, Fraction(0), Fraction(4, 64), "0.00 0.06", 60, 64),
        (TWELVE, Fraction(0), Fraction(4, 12), "0.00 0.33", 8, 12),
    ],
)
def test_the_examples_of_the_practice(
    pairs: list[tuple[str, str]],
    bias: Fraction,
    accuracy: Fraction,
    shown: str,
    same: int,
    within_one: int,
) -> None:
    found = of(pairs)

    assert found.number == len(pairs)
    assert (found.bias, found.accuracy) == (bias, accuracy)
    assert f"{format_decimal(bias)} {format_decimal(accuracy)}" == shown
    assert (found.same, found.within_one) == (same, within_one)


@pytest.mark.parametrize(
    ("pairs", "how", "counts"),
    [
        (
            SIXTY_FOUR,
            "higher than inspectors did, on average by 0.27 of a level",
            "48 of 64 answers (75.0%) were the same, 61 (95.3%) within one level.",
        ),
        (
            TWO_EACH_WAY,
            "about the same as inspectors did, on average within 0.06 of a level",
            "60 of 64 answers (93.8%) were the same, 64 (100.0%) within one level.",
        ),
        (
            TWELVE,
            "differently from inspectors, in both directions, on average by 0.33 of a level",
            "8 of 12 answers (66.7%) were the same, 12 (100.0%) within one level. Few questions.",
        ),
    ],
)
def test_the_words(pairs: list[tuple[str, str]], how: str, counts: str) -> None:
    assert str(describe_reliability(of(pairs))) == f"The force rated itself {how}; {counts}"


def test_nothing_compared_has_no_figures() -> None:
    found = of([])

    assert (found.bias, found.accuracy) == (None, None)
    assert str(describe_reliability(found)) == (
        "No question has both a claimed and a final level yet."
    )


@pytest.mark.parametrize(
    ("over", "under", "of_all", "word"),
    [
        (26, 0, 100, "higher than"),
        (25, 0, 100, "about the same as"),
        (0, 25, 100, "about the same as"),
        (0, 26, 100, "lower than"),
        (13, 13, 100, "in both directions"),
        (13, 12, 100, "about the same as"),
    ],
)
def test_the_words_turn_at_a_quarter_of_a_level(
    over: int, under: int, of_all: int, word: str
) -> None:
    alike = of_all - over - under
    pairs = [("3", "2")] * over + [("2", "3")] * under + [("3", "3")] * alike

    assert word in str(describe_reliability(of(pairs)))


def test_the_table_and_the_list_of_those_far_apart() -> None:
    found = of(SIXTY_FOUR)

    assert found.table == {("3", "3"): 48, ("3", "2"): 12, ("4", "2"): 3, ("2", "3"): 1}
    assert [(each.claimed, each.final) for each in found.far_apart] == [("4", "2")] * 3


@pytest.mark.parametrize(
    ("number", "is_few", "is_counted_only"),
    [(9, True, True), (10, True, False), (29, True, False), (30, False, False)],
)
def test_few_questions_are_said_to_be_few(number: int, is_few: bool, is_counted_only: bool) -> None:
    found = of([("3", "3")] * number)

    assert (found.is_few, found.is_counted_only) == (is_few, is_counted_only)
    assert ("Few questions" in str(describe_reliability(found))) == is_few


def test_a_section_with_few_questions_tells_its_counts() -> None:
    assert str(describe_counts(of(TWELVE[:9]))) == ("6 of 9 answers the same, 9 within one level.")
    assert str(describe_counts(of([("3", "3")]))) == ("1 of 1 answer the same, 1 within one level.")


def test_sections_are_compared_apart() -> None:
    found = compare_claims(SET, score(SET, judged_sheet()), is_worked_example=False)

    assert found is not None
    assert {key: each.number for key, each in found.sections.items()} == {
        "vet": 26,
        "inf": 14,
        "cor": 24,
    }
    assert found.sections["inf"].bias == Fraction(-1, 14)


def test_no_figures_of_a_worked_example() -> None:
    assert compare_claims(SET, score(SET, judged_sheet()), is_worked_example=True) is None


def test_fixed_questions_are_left_out_unless_the_force_answered_them() -> None:
    """Where the force has no monitoring it is not asked inf-05; where it had, its claim counts."""
    none = AnswerSheet(AS_AT, {"inf-01": Response(Given("0", "None."))})
    strong = {key: Response(Given("3", "Yes."), strength="E2") for key in ("inf-01", "inf-05")}
    found_none = Response(Given("3", "Yes."), strength="E2", judgement=Judgement("0", "None."))

    def compared(sheet: AnswerSheet) -> dict[str, int]:
        found = compare_claims(SET, score(SET, sheet), is_worked_example=False)
        assert found is not None
        return {each.question: each.gap for each in found.overall.compared}

    assert compared(none) == {"inf-01": 0}
    assert compared(AnswerSheet(AS_AT, strong | {"inf-01": found_none})) == {
        "inf-01": 3,
        "inf-05": 3,
    }
