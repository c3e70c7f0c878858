"""Deciding rules: what a grade rests on is the rule whose removal alone would raise it."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from checklist.core.scoring.deciding_rules import DecidingRules, find_deciding_rules
from checklist.core.scoring.results import GuardResult, SectionCap
from checklist.core.scoring.score import score
from tests.core.sheets import sheet, vcc

FAILS = GuardResult("good", "3", Fraction(4, 5), Fraction(54, 100), False)
MET = GuardResult("good", "3", Fraction(4, 5), Fraction(4, 5), True)
IMPROVE = "requires improvement"


def hold(at_most: str, *, lowers: bool) -> SectionCap:
    return SectionCap("2", at_most, ("vet-08", "vet-16"), lowers)


@pytest.mark.parametrize(
    ("band", "guard", "cap", "grade", "decides"),
    [
        ("good", FAILS, None, "adequate", (True, False)),
        ("good", FAILS, hold("adequate", lowers=False), "adequate", (True, True)),
        ("good", FAILS, hold("good", lowers=False), "adequate", (True, False)),
        ("good", FAILS, hold(IMPROVE, lowers=True), IMPROVE, (False, True)),
        ("good", MET, hold("adequate", lowers=True), "adequate", (False, True)),
        ("adequate", None, hold("adequate", lowers=False), "adequate", (False, False)),
        ("good", FAILS, None, "inadequate", (False, False)),
        ("good", MET, hold("adequate", lowers=True), "inadequate", (False, False)),
        ("outstanding", FAILS, None, "adequate", (False, False)),
        ("good", MET, hold(IMPROVE, lowers=True), "inadequate", (False, False)),
    ],
    ids=[
        "guard alone",
        "guard and cap at one grade",
        "a cap that lowers nothing",
        "cap below the guard",
        "cap alone",
        "the score alone",
        "a confirmed cause below the guard",
        "a confirmed cause below the cap",
        "a confirmed cause two grades below the guard",
        "a confirmed cause below the lowest cap",
    ],
)
def test_what_decides_a_grade(
    band: str,
    guard: GuardResult | None,
    cap: SectionCap | None,
    grade: str,
    decides: tuple[bool, bool],
) -> None:
    guards = () if guard is None else (guard,)
    vetting = score(vcc(), sheet("E3", vet_01="4")).sections["vet"]
    result = replace(vetting, band=band, guards=guards, cap=cap, grade=grade)

    found = find_deciding_rules(vcc().scoring, result)

    assert found == DecidingRules(guard if decides[0] else None, cap if decides[1] else None)


def test_guards_that_fail_down_to_the_lowest_grade_decide_the_one_that_is_shown() -> None:
    failed = tuple(replace(FAILS, grade=grade) for grade in ("adequate", IMPROVE))
    vetting = score(vcc(), sheet("E3", vet_01="4")).sections["vet"]
    shown = replace(vetting, band="adequate", guards=failed, cap=None, grade=IMPROVE)

    found = find_deciding_rules(vcc().scoring, shown)
    confirmed = find_deciding_rules(vcc().scoring, replace(shown, grade="inadequate"))

    assert found == DecidingRules(failed[0], None)
    assert confirmed == DecidingRules(None, None)
