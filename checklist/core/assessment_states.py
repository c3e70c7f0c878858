"""The states of an assessment, from preparing it to closing it."""

from __future__ import annotations

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
