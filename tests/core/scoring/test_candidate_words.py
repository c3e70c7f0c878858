"""What a candidate finding says of its level: that of a claim, of evidence, of a reviewer."""

from __future__ import annotations

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.scoring.score import score
from tests.core.sheets import full, judged, sheet, vcc


def reasons(given: AnswerSheet) -> dict[str, str]:
    """The reason of each candidate on a question, by the question."""
    found = score(vcc(), given).candidates
    return {each.question: str(each.reason) for each in found if each.question}


def test_a_level_that_is_claimed_and_supported_is_said_to_be_so() -> None:
    found = reasons(sheet(vet_03="1", vet_22="1"))

    assert found["vet-03"] == "vet-03, of weight 3, is at level 1."
    assert found["vet-22"] == "vet-22, of weight 2, is at level 1."


def test_where_more_is_claimed_a_candidate_says_what_is_supported() -> None:
    found = reasons(sheet(strength=None, vet_03="3", vet_22="1"))

    assert found["vet-03"] == "vet-03, of weight 3, is supported at level 1."
    assert found["vet-22"] == "vet-22, of weight 2, is at level 1."


def test_a_level_that_a_reviewer_set_lower_is_where_the_question_is() -> None:
    found = reasons(judged(full("3"), vet_03="0"))

    assert found["vet-03"] == "vet-03 limits its section and is at level 0."
