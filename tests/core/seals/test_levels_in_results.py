"""Claimed, supported and final are never swapped in what is sealed, nor in a score as JSON."""

from __future__ import annotations

import json

from checklist.core.commands.score_json import build_json
from checklist.core.scoring.results import Basis
from checklist.core.scoring.score import score
from checklist.core.seals.result_sealing import seal_result
from tests.core.reviews.specimenshire import SET, judged_sheet

SHEET = judged_sheet("vet-08")
RESULT = score(SET, SHEET)
SCORED = {key: (one.claimed, one.supported, one.final) for key, one in RESULT.questions.items()}


def test_the_levels_that_are_scored_here_differ() -> None:
    assert any(claimed != supported for claimed, supported, _ in SCORED.values())
    assert any(supported != final for _, supported, final in SCORED.values())
    assert any(claimed != final for claimed, _, final in SCORED.values())
    assert len({RESULT.overall.scores[basis].score for basis in Basis}) == len(Basis)


def test_a_sealed_result_holds_each_level_under_its_name() -> None:
    sealed = seal_result(RESULT)

    levels = {key: (one.claimed, one.supported, one.final) for key, one in sealed.questions.items()}
    assert levels == SCORED
    assert {basis: one.score for basis, one in sealed.overall.scores.items()} == {
        basis.value: RESULT.overall.scores[basis].score for basis in Basis
    }


def test_a_score_as_json_holds_each_level_under_its_name() -> None:
    document = json.loads(json.dumps(build_json(SET, SHEET, RESULT)))

    levels = {
        one["id"]: (one["claimed"], one["supported"], one["final"]) for one in document["questions"]
    }
    assert levels == SCORED
    assert {
        basis: one["provisional"]["exact"] for basis, one in document["overall"]["scores"].items()
    } == {basis.value: str(RESULT.overall.scores[basis].score) for basis in Basis}
