"""Every state that has pages is reached and left on them, by everybody whom the table names.

What is walked follows from the workflow's own table. Where a step adds a page of an event, these
tests fail until the walk uses it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

import pytest
from flask import Flask, request, request_finished

from checklist.assessments.models import Assessment
from checklist.core.assessment_states import AssessmentState as State
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import find_scope
from checklist.core.permissions.table import COLUMNS, Column, Scope
from checklist.core.workflow import guards
from checklist.core.workflow.decisions import find_row
from checklist.core.workflow.events import Event
from checklist.core.workflow.table import TABLE, End, Row
from checklist.db import db
from checklist.web.access import NOBODY, find_access
from tests.assessments.workflow_pages.steps import NO_PAGE_YET, STEPS, Stage, set_stage
from tests.browser import Browser

NOT_REACHED_YET: set[State] = set()
"""The states to which no page leads yet."""
ENDS = {State.CLOSED_PUBLISHED, State.CLOSED_UNPUBLISHED}

Path = tuple[tuple[State, Row], ...]


def find_paths() -> dict[State, Path]:
    """The shortest way to each state that pages lead to, from where an assessment begins."""
    paths: dict[State, Path] = {State.PREPARING: ()}
    waiting = deque(paths)
    while waiting:
        state = waiting.popleft()
        for row in TABLE:
            to = row.next.to
            is_taken = state in row.states and row.event in STEPS and not needs_request(row)
            if is_taken and isinstance(to, State) and to not in paths:
                paths[to] = (*paths[state], (state, row))
                waiting.append(to)
    return paths


def needs_request(row: Row) -> bool:
    """Whether it takes a request that was left open, while the force signs."""
    return guards.REQUEST_OPEN in row.guards


PATHS = find_paths()


def who_may(row: Row, state: State) -> list[Column]:
    """The roles that the table lets bring an event about, throughout."""
    return [column for column in COLUMNS if find_scope(*column, row.action, state) is Scope.YES]


WALKED = [
    (state, row, column)
    for row in TABLE
    for state in row.states
    if state in PATHS and row.event in STEPS
    for column in who_may(row, state)
]


@contextmanager
def posts_counted(app: Flask) -> Iterator[set[Action]]:
    """The actions of the forms that were sent in the block and not refused."""
    sent: set[Action] = set()

    def note(sender: Flask, response: object, **_: object) -> None:
        if request.method == "POST" and getattr(response, "status_code", 500) < 400:
            sent.update((find_access(sender, request.endpoint or "") or NOBODY).actions)

    with request_finished.connected_to(note, app):
        yield sent


def take(stage: Stage, row: Row, column: Column) -> set[Action]:
    """Have somebody bring an event about on its page; the actions of the forms that they sent."""
    who = stage.act_as(column)
    with posts_counted(stage.app) as sent:
        STEPS[row.event](who, stage.assessment)
    return sent


def reach(stage: Stage, state: State, *, with_request: bool = False) -> None:
    """Bring an assessment into a state, page by page, and with a request open if it is to be so."""
    path = PATHS[State.CHANGES_REQUESTED] if with_request else PATHS[state]
    for before, row in path:
        take(stage, row, who_may(row, before)[0])
    if with_request:
        for event in (Event.ASK_FOR_SIGN_OFF, Event.SIGN):
            if (at := read_state(stage)) is not state:
                assert at is not None
                row = find_row(at, event)
                take(stage, row, who_may(row, at)[0])
    assert read_state(stage) is state


def read_state(stage: Stage) -> State | None:
    with stage.app.app_context():
        found = db.session.get(Assessment, stage.assessment)
        return found.state if found else None


@pytest.mark.parametrize(
    ("state", "row", "column"),
    WALKED,
    ids=[f"{state.name}-{row.event.name}-{column[1].name}" for state, row, column in WALKED],
)
def test_an_event_is_brought_about_on_its_page_and_leads_where_the_table_says(
    app: Flask, force: UUID, browser: Browser, state: State, row: Row, column: Column
) -> None:
    stage = set_stage(app, force, browser)
    reach(stage, state, with_request=needs_request(row))

    sent = take(stage, row, column)

    assert row.action in sent
    leads_to: State | End | None = row.next.to
    if isinstance(leads_to, End):
        leads_to = state if leads_to is End.SAME else None
    assert read_state(stage) is leads_to


def test_every_event_is_walked_or_said_to_have_no_page_yet() -> None:
    of_table = {row.event for row in TABLE}

    assert set(STEPS) | NO_PAGE_YET == of_table == set(Event)
    assert set(STEPS) & NO_PAGE_YET == set()


def test_what_is_said_to_have_no_page_has_none(app: Flask) -> None:
    with_forms: set[Action] = set()
    for rule in app.url_map.iter_rules():
        if "POST" in (rule.methods or ()):
            with_forms |= (find_access(app, rule.endpoint) or NOBODY).actions

    for row in TABLE:
        has_page = row.action in with_forms
        assert has_page is (row.event in STEPS), f"“{row.event}” has a page: is it in STEPS?"


def test_the_states_that_pages_lead_to_are_known_and_each_is_left_again() -> None:
    assert set(State) - set(PATHS) == NOT_REACHED_YET
    for state in set(PATHS) - ENDS:
        left = {
            row.event
            for at, row, _ in WALKED
            if at is state and isinstance(row.next.to, State) and row.next.to is not state
        }
        assert left != set(), state
