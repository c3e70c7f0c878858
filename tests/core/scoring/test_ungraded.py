"""The result question by question is the whole result without its grades, to the digit."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.scoring.score import score, score_ungraded
from tests.core.sheets import dorset, full, sheet, typed, vcc

SHEETS = {
    "Dorset without earlier themes": replace(dorset(), earlier_themes=frozenset()),
    "nothing answered": sheet(),
    "all at 3, without evidence": full(strength=None),
    "all at 4, two lower": full("4", vet_01="0", inf_01="0"),
    "figures alone": typed(M01="12", M02="400"),
}


@pytest.mark.parametrize("answers", SHEETS.values(), ids=SHEETS)
def test_levels_measures_and_hints_are_those_of_the_whole_result(answers: AnswerSheet) -> None:
    whole, ungraded = score(vcc(), answers), score_ungraded(vcc(), answers)

    assert ungraded.questions == whole.questions
    assert ungraded.values == whole.values
    assert ungraded.hints == whole.hints


@pytest.mark.parametrize("answers", [*SHEETS.values(), dorset()], ids=[*SHEETS, "Dorset"])
def test_a_whole_result_built_on_it_is_the_same(answers: AnswerSheet) -> None:
    """Earlier themes come back only with findings; the measures that count them follow then."""
    assert score(vcc(), answers, score_ungraded(vcc(), answers)) == score(vcc(), answers)
