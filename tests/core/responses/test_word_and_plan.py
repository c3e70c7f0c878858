"""A word on a recommendation beside the actions of the force's plan."""

from __future__ import annotations

import pytest

from checklist.core.plans.action_states import ActionState
from checklist.core.responses.recommendation_words import WordKind
from checklist.core.responses.word_and_plan import AGREES, compare_word

OVER = (ActionState.APPROVED, ActionState.STOPPED)


@pytest.mark.parametrize("standing", ActionState)
def test_action_that_has_been_taken_agrees_with_what_is_approved(standing: ActionState) -> None:
    told = compare_word(WordKind.TAKEN, [standing])

    assert (told == AGREES) is (standing is ActionState.APPROVED)
    is_open = standing not in OVER
    assert ("is still open" in told) is is_open
    assert ("is still open" in compare_word(WordKind.TAKEN, [standing, *OVER])) is is_open


@pytest.mark.parametrize("standing", ActionState)
def test_proposed_action_agrees_with_any_that_is_not_stopped(standing: ActionState) -> None:
    told = compare_word(WordKind.PROPOSED, [standing])

    assert (told == AGREES) is (standing is not ActionState.STOPPED)
    assert ("has no action on it" in told) is (standing is ActionState.STOPPED)


@pytest.mark.parametrize("standing", ActionState)
def test_no_action_agrees_with_none(standing: ActionState) -> None:
    told = compare_word(WordKind.NONE, [standing])

    assert (told == AGREES) is (standing is ActionState.STOPPED)


def test_without_any_action_only_no_action_agrees() -> None:
    assert {kind for kind in WordKind if compare_word(kind, []) == AGREES} == {WordKind.NONE}
