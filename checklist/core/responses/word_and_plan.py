"""A word on a recommendation beside the force's plan: whether they agree, or how they differ."""

from __future__ import annotations

from collections.abc import Collection

from checklist.core.plans.action_states import ActionState
from checklist.core.responses.recommendation_words import WordKind

AGREES = "This agrees with the force’s improvement plan"
_NO_ACTION = "The force’s improvement plan has no action on it"
_OPEN_ACTION = "An action on it is still open in the force’s improvement plan"
_ANY_ACTION = "The force’s improvement plan has an action on it"


def compare_word(kind: WordKind, standings: Collection[ActionState]) -> str:
    """Say whether a word agrees with the actions that answer its recommendation, or how it differs.

    An action that was stopped is none. Action that has been taken agrees with actions of which each
    is approved, proposed action with any.
    """
    actions = [each for each in standings if each is not ActionState.STOPPED]
    if kind is WordKind.NONE:
        return _ANY_ACTION if actions else AGREES
    if not actions:
        return _NO_ACTION
    is_open = any(each is not ActionState.APPROVED for each in actions)
    return _OPEN_ACTION if kind is WordKind.TAKEN and is_open else AGREES
