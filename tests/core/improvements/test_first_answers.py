"""What to answer first, below, at and above the coverage for a grade."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.improvements.first_answers import find_first_answers
from checklist.core.scoring.score import score
from tests.core.sheets import AS_AT, full, vcc


def first_without(*left: str) -> list[str]:
    responses = {key: given for key, given in full("3").responses.items() if key not in left}
    answers = replace(full("3"), responses=responses)
    return [question.id for question in find_first_answers(vcc(), score(vcc(), answers))]


def test_all_open_limiting_questions_come_first() -> None:
    empty = AnswerSheet(AS_AT)

    found = find_first_answers(vcc(), score(vcc(), empty))

    assert found == tuple(question for question in vcc().questions if question.limiting)
    assert len(found) == 7


@pytest.mark.parametrize(
    ("left", "expected"),
    [
        (("vet-01", "vet-02"), []),
        (("vet-01", "vet-02", "vet-10"), []),
        (("vet-01", "vet-02", "vet-04"), ["vet-01", "vet-02", "vet-04"]),
        (("vet-03",), ["vet-03"]),
    ],
    ids=["above nine tenths", "nine tenths", "below nine tenths", "limiting"],
)
def test_the_heaviest_come_first_only_below_the_coverage_for_a_grade(
    left: tuple[str, ...], expected: list[str]
) -> None:
    assert first_without(*left) == expected
