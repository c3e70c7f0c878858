"""How far a response has come, from what is recorded of it; no clock changes a state."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from checklist.core.errors import UserError
from checklist.core.responses.fifty_six_days import count_days_late


class ResponseState(StrEnum):
    """How far the response to a report has come."""

    NOT_BEGUN = "not begun"
    COMMENTS_ASKED = "chief officer’s comments asked"
    COMMENTS_RECEIVED = "chief officer’s comments received"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseFacts:
    """What is recorded of a response. ``report_on`` is the day on which the report came out.

    ``comments_by`` is the day by which the chief officer's comments are asked, ``given_on`` the day
    on which they were given, ``response_on`` the day on which the response was published.
    """

    report_on: date
    comments_by: date | None = None
    given_on: date | None = None
    response_on: date | None = None

    @property
    def state(self) -> ResponseState:
        """How far the response has come."""
        if self.response_on is not None:
            return ResponseState.PUBLISHED
        if self.given_on is not None:
            return ResponseState.COMMENTS_RECEIVED
        return ResponseState.COMMENTS_ASKED if self.comments_by else ResponseState.NOT_BEGUN

    def count_late(self, today: date) -> int:
        """Count by how many days it is late: on the day it was published, or today."""
        return count_days_late(self.report_on, self.response_on or today)

    def are_comments_overdue(self, today: date) -> bool:
        """Say whether the chief officer's comments were asked by a day that has passed."""
        is_waiting = self.state is ResponseState.COMMENTS_ASKED
        return is_waiting and self.comments_by is not None and self.comments_by < today


def check_asked_day(facts: ResponseFacts, day: date, today: date) -> None:
    """Check the day by which the chief officer's comments are asked. Raises UserError."""
    if facts.state is ResponseState.PUBLISHED:
        raise UserError("The response is published, so no more comments are asked", field="day")
    if day < today:
        raise UserError("The day must be today or later", field="day")


def check_response_day(facts: ResponseFacts, day: date, today: date) -> None:
    """Check the day on which the response was published; a late one is taken. Raises UserError."""
    if day < facts.report_on:
        raise UserError("The day cannot be before the report was published", field="response_on")
    if day > today:
        raise UserError("The day must be today or earlier", field="response_on")


def check_publishable(
    facts: ResponseFacts, today: date, *, has_comments: bool, without_word: int
) -> None:
    """Check that what is recorded as published is whole. Raises UserError with the first gap.

    The chief officer must have been asked. Where no comments came by the day, the response may be
    published without them.
    """
    if facts.comments_by is None:
        raise UserError("Ask for the chief officer’s comments first")
    if facts.given_on is None and not facts.are_comments_overdue(today):
        raise UserError(
            "The chief officer’s comments are not given yet, and their day has not passed"
        )
    if not has_comments:
        raise UserError("Write the comments of the local policing body first")
    if without_word:
        number = f"{without_word} recommendation{'' if without_word == 1 else 's'}"
        raise UserError(
            f"Say of {number} what is done, or why nothing: the law wants a word on each"
        )
