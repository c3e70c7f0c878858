"""The states of an assessment, from preparing it to closing it, and what is said of each."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum


class AssessmentState(StrEnum):
    """Where an assessment stands between force and inspectorate; being archived is a mark on it.

    Closing has two states, since what is published is read by others than what is not.
    """

    PREPARING = "preparing"
    AWAITING_SIGN_OFF = "awaiting sign-off"
    SIGNED = "signed"
    SUBMITTED = "submitted"
    UNDER_REVIEW = "under review"
    CHANGES_REQUESTED = "changes requested"
    FACTUAL_ACCURACY = "factual accuracy"
    CLOSED_PUBLISHED = "closed, published"
    CLOSED_UNPUBLISHED = "closed, not published"


SEALED_STATES = frozenset(
    {
        AssessmentState.SIGNED,
        AssessmentState.SUBMITTED,
        AssessmentState.UNDER_REVIEW,
        AssessmentState.FACTUAL_ACCURACY,
        AssessmentState.CLOSED_PUBLISHED,
        AssessmentState.CLOSED_UNPUBLISHED,
    }
)
"""The states in which a seal stands: what is shown and scored is what was signed."""


CLOSED_STATES = frozenset({AssessmentState.CLOSED_PUBLISHED, AssessmentState.CLOSED_UNPUBLISHED})
"""The states in which a review is over: what inspectors wrote is read, and changed by nobody."""


_STANDING: Mapping[AssessmentState, str] = {
    AssessmentState.PREPARING: "The force is preparing this assessment.",
    AssessmentState.AWAITING_SIGN_OFF: (
        "This assessment awaits sign-off, so nobody can change its answers."
    ),
    AssessmentState.SIGNED: "This assessment is signed, so nobody can change its answers.",
    AssessmentState.SUBMITTED: (
        "This assessment is with the inspectorate, so nobody can change its answers."
    ),
    AssessmentState.UNDER_REVIEW: (
        "Inspectors are reviewing this assessment, so nobody can change its answers."
    ),
    AssessmentState.CHANGES_REQUESTED: (
        "Inspectors asked for changes. Only the questions that they named can be changed."
    ),
    AssessmentState.FACTUAL_ACCURACY: (
        "The inspectors’ draft report is with the force, which checks its facts."
    ),
    AssessmentState.CLOSED_PUBLISHED: "This assessment is closed, and its report is published.",
    AssessmentState.CLOSED_UNPUBLISHED: "This assessment was closed without a published report.",
}
_NEXT: Mapping[AssessmentState, str] = {
    AssessmentState.PREPARING: "A coordinator can ask for sign-off when it is ready.",
    AssessmentState.AWAITING_SIGN_OFF: (
        "A signatory signs it or declines. A coordinator can take it back until then."
    ),
    AssessmentState.SIGNED: (
        "A coordinator or a signatory can reopen it with a reason, or send it if an inspectorate"
        " uses this service for the force."
    ),
    AssessmentState.SUBMITTED: (
        "An inspector begins the review. A coordinator or a signatory can withdraw it until then."
    ),
    AssessmentState.UNDER_REVIEW: (
        "The inspectors can ask for changes, or send a draft report to the force."
    ),
    AssessmentState.CHANGES_REQUESTED: (
        "A coordinator asks for sign-off once these questions are answered anew."
    ),
    AssessmentState.FACTUAL_ACCURACY: (
        "A coordinator or a signatory comments on it by the day it names. A lead inspector"
        " publishes the report."
    ),
    AssessmentState.CLOSED_PUBLISHED: "A lead inspector can correct a published text.",
    AssessmentState.CLOSED_UNPUBLISHED: "Nothing more can be done with it.",
}


def find_state_on(
    day: date, decided: AssessmentState, published_on: date | None
) -> AssessmentState:
    """Find the state in which an assessment is on a day, from what was decided last.

    A report is out from the beginning of the day of its publication. Until then the facts are
    still being checked, for everybody and in every respect (inspection practice 8.1, 8.2).
    """
    if decided is AssessmentState.CLOSED_PUBLISHED and published_on and day < published_on:
        return AssessmentState.FACTUAL_ACCURACY
    return decided


def describe_state(state: AssessmentState) -> str:
    """Say how things stand in a state, what can be changed, and who does what next."""
    return f"{_STANDING[state]} {_NEXT[state]}"


def label_state(state: AssessmentState) -> str:
    """Say on every page how far what it shows may be relied on: whether it is signed."""
    if state is AssessmentState.PREPARING:
        return "Working copy, not signed"
    if state is AssessmentState.AWAITING_SIGN_OFF:
        return "Awaiting sign-off, not signed"
    return state.value.capitalize()
