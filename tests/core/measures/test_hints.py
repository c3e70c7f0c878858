"""The levels that figures suggest, and the highest that they allow."""

from __future__ import annotations

import pytest

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.measures.hints import find_hints
from checklist.core.measures.values import compute_values
from checklist.core.question_sets.model import QuestionSet
from tests.core.sheets import typed, vcc


def hints_of(question_set: QuestionSet, sheet: AnswerSheet) -> dict[str, str]:
    return find_hints(question_set, sheet, compute_values(question_set, sheet))


@pytest.mark.parametrize(
    ("lacking", "level"),
    [("1", "4"), ("2", "3"), ("10", "3"), ("11", "2"), ("30", "2"), ("31", "1"), ("101", "0")],
)
def test_hints_include_their_limits(lacking: str, level: str) -> None:
    assert hints_of(vcc(), typed(M03=lacking, M01="1000")) == {"vet-03": level}


def test_a_measure_without_a_value_suggests_nothing() -> None:
    assert hints_of(vcc(), typed(M03="1")) == {}


def test_of_several_hints_on_one_question_the_lowest_counts() -> None:
    measure = vcc().get_measure("M04")
    other = measure.model_copy(
        update={"hints": tuple(hint.model_copy(update={"level": "1"}) for hint in measure.hints)}
    )
    for measures in ((measure, other), (other, measure)):
        question_set = vcc().model_copy(update={"measures": measures})
        sheet = typed(M03="1", M01="1000")

        found = find_hints(question_set, sheet, compute_values(vcc(), sheet))

        assert found == {"vet-03": "1"}
