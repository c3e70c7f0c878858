"""The sentence that matters most before signing: the gravest thing first, and all of it true."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checklist.core.readiness import Standing, lead_with

SOUND = Standing(
    questions=64,
    answered=64,
    unanswered=0,
    unanswered_limiting=0,
    over_claimed=0,
    without_evidence=0,
    points=0,
    grade_word="grade",
    grade="good",
    no_grade="Not enough answered for a grade",
    is_provisional=False,
    is_out_of_date=False,
    why_provisional="",
    claimed="good",
    supported="good",
)
HALF = replace(SOUND, answered=16, unanswered=48, is_provisional=True)
EVERYTHING = replace(
    HALF, over_claimed=3, without_evidence=2, points=9, is_out_of_date=True, unanswered_limiting=4
)


@pytest.mark.parametrize(
    ("standing", "sentence"),
    [
        (SOUND, "Every question is answered, and nothing is claimed above its evidence."),
        (replace(SOUND, points=1), "There is 1 point to check."),
        (replace(SOUND, points=2), "There are 2 points to check."),
        (replace(SOUND, points=9, without_evidence=1), "1 answer has no evidence that counts."),
        (replace(SOUND, without_evidence=64), "64 answers have no evidence that counts."),
        (replace(SOUND, unanswered=1, points=9), "1 question is unanswered."),
        (replace(SOUND, over_claimed=1), "1 answer is claimed above the evidence."),
        (
            replace(SOUND, over_claimed=64, unanswered=1, supported="adequate"),
            "64 answers are claimed above the evidence: good is claimed, and the",
        ),
        (
            replace(SOUND, over_claimed=5, is_out_of_date=True),
            "The as-at date is so long ago that the grade, good, counts as out of date.",
        ),
        (
            replace(HALF, why_provisional="Vetting is 50% answered."),
            "The grade is not final: good is provisional. Vetting is 50% answered.",
        ),
        (
            replace(EVERYTHING, unanswered_limiting=1),
            "1 limiting question is unanswered, so the grade is not final: good is provisional.",
        ),
        (
            replace(EVERYTHING, unanswered_limiting=3),
            "3 limiting questions are unanswered, so the grade is not final: good is provisional.",
        ),
        (
            replace(EVERYTHING, grade=""),
            "48 of 64 questions are unanswered, 4 of them limiting, so there is no grade.",
        ),
        (
            replace(HALF, grade="", grade_word="band", unanswered=1),
            "1 of 64 questions is unanswered, so there is no band.",
        ),
        (
            replace(SOUND, grade="", no_grade="Too much does not apply for a band"),
            "There is no grade. Too much does not apply for a band.",
        ),
        (replace(EVERYTHING, answered=0, grade=""), "Nothing is answered, so there is no grade."),
    ],
)
def test_the_gravest_thing_is_said_first(standing: Standing, sentence: str) -> None:
    assert str(lead_with(standing)).startswith(sentence)
