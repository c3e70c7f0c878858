"""What needs attention first: three points, and each question once."""

from __future__ import annotations

import pytest

from checklist.core.question_sets.library import ShippedSet
from checklist.reports.content_builders.findings import build_concerns
from tests.reports.cases import (
    ALL,
    ALL_2011,
    SIXTEEN_2011,
    VCC,
    WFOF,
    make_saved_answers,
    scored,
)

CASES = [
    pytest.param(of, levels, strength, id=f"{of.question_set.id}, {len(levels)}, {strength}")
    for of, levels in ((VCC, ALL), (WFOF, SIXTEEN_2011), (WFOF, ALL_2011))
    for strength in ("E0", "E2")
]


def test_a_claim_that_no_evidence_supports_is_not_told_again_as_the_lowest_level() -> None:
    saved = make_saved_answers({"psd-01": "partly"}, strength="E0", of=WFOF)

    concerns = build_concerns(scored(saved, of=WFOF))

    assert [(each.kind, each.questions) for each in concerns] == [
        ("Claimed above its evidence", ("psd-01",))
    ]


@pytest.mark.parametrize(("of", "levels", "strength"), CASES)
def test_no_point_names_only_questions_that_an_earlier_one_names(
    of: ShippedSet, levels: dict[str, str], strength: str
) -> None:
    concerns = build_concerns(scored(make_saved_answers(levels, strength=strength, of=of), of=of))

    told: set[str] = set()
    assert len(concerns) == 3
    for concern in concerns:
        assert not concern.questions or not told.issuperset(concern.questions)
        told.update(concern.questions)
