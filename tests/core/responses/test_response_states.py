"""A response goes from not begun to published, and nothing that is due or late moves it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checklist.core.errors import UserError
from checklist.core.responses.response_states import (
    ResponseFacts,
    ResponseState,
    check_asked_day,
    check_publishable,
    check_response_day,
)

REPORT = date(2026, 9, 14)
ASKED_BY = date(2026, 10, 16)
GIVEN = date(2026, 10, 15)
OUT = date(2026, 11, 12)
ASKED = ResponseFacts(report_on=REPORT, comments_by=ASKED_BY)
RECEIVED = ResponseFacts(report_on=REPORT, comments_by=ASKED_BY, given_on=GIVEN)
PUBLISHED = ResponseFacts(
    report_on=REPORT, comments_by=ASKED_BY, given_on=GIVEN, response_on=OUT
)  # fmt: skip


def test_each_thing_recorded_brings_the_response_on() -> None:
    facts = (ResponseFacts(report_on=REPORT), ASKED, RECEIVED, PUBLISHED)

    assert [each.state for each in facts] == list(ResponseState)


@given(st.dates(REPORT, date(2030, 1, 1)))
def test_a_published_response_stays_as_late_as_it_was_on_its_day(today: date) -> None:
    assert PUBLISHED.count_late(today) == 4
    assert RECEIVED.count_late(today) == max(0, (today - date(2026, 11, 8)).days)


@given(st.dates(REPORT, date(2030, 1, 1)))
def test_comments_are_overdue_after_their_day_until_they_are_given(today: date) -> None:
    assert ASKED.are_comments_overdue(today) == (today > ASKED_BY)
    assert not RECEIVED.are_comments_overdue(today)
    assert not PUBLISHED.are_comments_overdue(today)


def test_comments_are_asked_by_a_day_to_come_and_not_after_publication() -> None:
    check_asked_day(ASKED, ASKED_BY, ASKED_BY)
    with pytest.raises(UserError, match="today or later"):
        check_asked_day(ASKED, ASKED_BY, ASKED_BY + timedelta(days=1))
    with pytest.raises(UserError, match="is published"):
        check_asked_day(PUBLISHED, OUT, OUT)


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (REPORT - timedelta(days=1), "before the report was published"),
        (OUT + timedelta(days=1), "today or earlier"),
    ],
)
def test_a_response_is_published_between_the_report_and_today(day: date, said: str) -> None:
    with pytest.raises(UserError, match=said):
        check_response_day(RECEIVED, day, OUT)


@pytest.mark.parametrize("day", [REPORT, OUT])
def test_a_response_is_taken_on_the_first_day_and_when_it_is_late(day: date) -> None:
    check_response_day(RECEIVED, day, OUT)


def test_a_response_without_a_word_on_each_recommendation_is_refused() -> None:
    check_publishable(RECEIVED, OUT, has_comments=True, without_word=0)
    with pytest.raises(UserError, match="Say of 1 recommendation what is done"):
        check_publishable(RECEIVED, OUT, has_comments=True, without_word=1)
    with pytest.raises(UserError, match="Write the comments"):
        check_publishable(RECEIVED, OUT, has_comments=False, without_word=0)


def test_a_response_waits_for_the_chief_officer_only_until_the_day_that_was_set() -> None:
    with pytest.raises(UserError, match="Ask for"):
        check_publishable(
            ResponseFacts(report_on=REPORT), OUT, has_comments=True, without_word=0
        )  # fmt: skip
    with pytest.raises(UserError, match="not given yet"):
        check_publishable(ASKED, ASKED_BY, has_comments=True, without_word=0)

    check_publishable(ASKED, ASKED_BY + timedelta(days=1), has_comments=True, without_word=0)
