"""The workflow's table is held against the practice, which is written here apart from it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from itertools import product

import pytest

from checklist.core.assessment_states import AssessmentState as State
from checklist.core.errors import NotInThisState
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import find_scope
from checklist.core.permissions.table import COLUMNS
from checklist.core.permissions.table import TABLE as ROLES
from checklist.core.workflow import guards
from checklist.core.workflow.decisions import decide, find_row
from checklist.core.workflow.events import Event
from checklist.core.workflow.facts import Facts, Signatory
from checklist.core.workflow.guards import Guard
from checklist.core.workflow.table import TABLE, End

# State | event | who | what must be so | next [, instead, when] | mail
PRACTICE = """
P | ask for sign-off | C | signatory, no upload | A | S
Q | ask for sign-off | C | answered, signatory, no upload | A | S
A | take back | C | | P, Q if request | S
A | decline to sign | S | reason | P, Q if request | C, authors
A | sign | S | fresh, capacity, candidate, other author | S | C, others
S | reopen | C S | reason, not with inspectorate | P, Q if request | C, S
S | send | C S | seal, open, declaration | U, R if review | sender, C, S, L, I
U | withdraw | C S | reason, not begun | S | L
U | begin the review | I L | assigned | R | C, S
U | close without publishing | L | reason | N | C, S, B
R | close without publishing | L | reason | N | C, S, B
Q | close without publishing | L | reason | N | C, S, B
F | close without publishing | L | reason | N | C, S, B
A | close without publishing | L | reason, request open | N | C, S, B
S | close without publishing | L | reason, request open | N | C, S, B
R | ask for changes | I L | text, days, none open | Q | C, S
Q | extend the request | I L | reason | Q | C, S
Q | withdraw the request | I L | reason | R | C, S
Q | close the request as not answered | L | reason, overdue | R | C, S
A | extend the request | L | reason, request open | A | C, S
S | extend the request | L | reason, request open | S | C, S
A | withdraw the request | L | reason, request open | R | C, S
S | withdraw the request | L | reason, request open | R | C, S
A | close the request as not answered | L | reason, request open, overdue | R | C, S
S | close the request as not answered | L | reason, request open, overdue | R | C, S
R | send a draft report for factual accuracy | L | levels, n/a, none open, second, settled, candidates, causes, recommendations, days | F | C, S
F | send a new draft report | L | levels, n/a, none open, second, settled, candidates, causes, recommendations, days | F | C, S
F | comment on the draft report | C S | comment, day | F |
F | approve the comments | S | day | F |
F | send the comments | C S | approved, day | F | L, I
F | answer a comment | I L | reason | F | C, S
F | return to the review | L | reason | R | C, S
F | publish | L | levels, n/a, none open, second, settled, candidates, causes, recommendations, comments answered, commenting over, nothing graver, outcome, other reviewer | C | C, S, readers, B
F | cancel the day of publication | L | ahead | F |
C | correct a published text | L | reason | C | C, S, B
P | archive | C | | P |
P | restore | C | | P |
P | move to another edition | C | | P |
P | delete | C | reason, never signed | gone | C
"""  # noqa: E501 - a row is a line
LETTERS = dict(zip("PASURQFCN", State, strict=True))
WANTED: dict[str, tuple[Guard, dict[str, object]]] = {
    "signatory": (guards.SIGNATORY_CAN_SIGN, {"signatories": (Signatory("Sam"),)}),
    "no upload": (guards.NO_UPLOAD, {"uploading": ()}),
    "answered": (guards.REQUEST_ANSWERED, {"left_by_request": ()}),
    "reason": (guards.REASON, {"has_reason": True}),
    "fresh": (guards.FRESH_SIGN_IN, {"is_freshly_signed_in": True}),
    "capacity": (guards.CAPACITY, {"has_capacity": True}),
    "candidate": (guards.CANDIDATE_CURRENT, {"is_candidate_current": True}),
    "other author": (guards.OTHER_AUTHOR, {"has_other_author": True}),
    "not with inspectorate": (guards.NOT_WITH_INSPECTORATE, {"is_sent": False}),
    "seal": (guards.SEAL_VERIFIES, {"does_seal_verify": True}),
    "open": (guards.FORCE_OPEN, {"is_force_open": True}),
    "declaration": (guards.DECLARATION, {"is_declared": True}),
    "not begun": (guards.REVIEW_NOT_BEGUN, {"has_review_begun": False}),
    "assigned": (guards.ASSIGNMENT, {"has_assignment": True}),
    "text": (guards.TEXT_FOR_EACH, {"has_text_for_each_question": True}),
    "days": (guards.DAYS_AHEAD, {"days_ahead": 7}),
    "none open": (guards.NO_REQUEST_OPEN, {"is_request_open": False}),
    "request open": (guards.REQUEST_OPEN, {"is_request_open": True}),
    "overdue": (guards.REQUEST_OVERDUE, {"is_request_overdue": True}),
    "levels": (guards.FINAL_LEVELS, {"has_final_levels": True}),
    "n/a": (guards.NOT_APPLICABLE_DECIDED, {"is_not_applicable_decided": True}),
    "second": (guards.SECOND_JUDGEMENTS, {"has_second_judgements": True}),
    "settled": (guards.DIFFERENCES_SETTLED, {"are_differences_settled": True}),
    "candidates": (guards.CANDIDATES_DECIDED, {"are_candidates_decided": True}),
    "causes": (guards.CAUSES_CONFIRMED, {"are_causes_confirmed": True}),
    "recommendations": (guards.RECOMMENDATIONS, {"has_recommendations": True}),
    "comment": (guards.COMMENT_COMPLETE, {"is_comment_complete": True}),
    "day": (guards.BEFORE_DAY_ENDS, {"is_before_last_day_ends": True}),
    "approved": (guards.COMMENTS_APPROVED, {"are_comments_approved": True}),
    "comments answered": (guards.COMMENTS_ANSWERED, {"are_comments_answered": True}),
    "commenting over": (guards.COMMENTING_OVER, {"is_commenting_over": True}),
    "nothing graver": (guards.NOTHING_GRAVER, {"is_nothing_graver": True}),
    "outcome": (guards.OUTCOME, {"has_outcome": True}),
    "other reviewer": (guards.NOT_ONLY_REVIEWER, {"may_publish_own_review": True}),
    "ahead": (guards.PUBLICATION_AHEAD, {"is_publication_ahead": True}),
    "never signed": (guards.NEVER_SIGNED, {"was_ever_signed": False}),
}
"""Each guard by a word, with the facts that meet it."""
UNMET: dict[Guard, dict[str, object]] = {
    guards.REVIEW_NOT_BEGUN: {"has_review_begun": True},
    guards.NO_REQUEST_OPEN: {"is_request_open": True},
}
"""What is untold meets no guard but these two, which ask that something has not happened."""
MAILED = {
    "C": "coordinators",
    "S": "signatories",
    "others": "other signatories",
    "authors": "authors of changed answers",
    "sender": "sender",
    "L": "lead inspectors",
    "I": "assigned inspectors",
    "B": "the local policing body’s coordinators",
    "readers": "readers by choice",
}
CONDITIONS: dict[str, dict[str, object]] = {
    "request": {"is_request_open": True},
    "review": {"has_review_begun": True},
}
ROWS = [[cell.strip() for cell in line.split("|")] for line in PRACTICE.strip().splitlines()]
by_row = pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row[0]}: {row[1]}")


def words_of(cell: str) -> list[str]:
    return [word.strip() for word in cell.split(",") if word.strip()]


def facts_for(row: list[str]) -> Facts:
    """What lets the row's event happen, and no more."""
    told: dict[str, object] = {}
    for word in words_of(row[3]):
        told |= WANTED[word][1]
    return Facts(**told)  # type: ignore[arg-type]  # each is of its field's type


def changed(facts: Facts, told: dict[str, object]) -> Facts:
    return replace(facts, **told)  # type: ignore[arg-type]  # each is of its field's type


@by_row
def test_each_row_leads_where_the_practice_says_and_mails_whom_it_says(row: list[str]) -> None:
    state, event, facts = LETTERS[row[0]], Event(row[1]), facts_for(row)
    then, *instead = words_of(row[4])

    transition = decide(state, event, facts)

    assert transition.to_state is LETTERS.get(then)
    assert [mailed.value for mailed in transition.mail] == [MAILED[w] for w in words_of(row[5])]
    for place, condition in (each.split(" if ") for each in instead):
        told = changed(facts, CONDITIONS[condition])
        assert decide(state, event, told).to_state is LETTERS[place]


@by_row
def test_each_row_is_for_the_roles_of_the_practice(row: list[str]) -> None:
    state, found = LETTERS[row[0]], find_row(LETTERS[row[0]], Event(row[1]))

    who = [
        letters for column, letters in COLUMNS.items() if find_scope(*column, found.action, state)
    ]

    assert who == row[2].split()


@by_row
def test_each_row_asks_for_all_its_guards_and_for_each_alone(row: list[str]) -> None:
    state, event, facts = LETTERS[row[0]], Event(row[1]), facts_for(row)
    wanted = [WANTED[word][0] for word in words_of(row[3])]

    assert list(find_row(state, event).guards) == wanted
    untold = {field.name: field.default for field in fields(Facts)}
    for word in words_of(row[3]):
        guard, told = WANTED[word]
        lacking = changed(facts, UNMET.get(guard) or {name: untold[name] for name in told})
        with pytest.raises(Exception, match=r"\w") as refused:
            decide(state, event, lacking)
        assert str(refused.value) == str(guard.missing(lacking))


def everything() -> Iterator[tuple[State, Event]]:
    yield from product(State, Event)


def test_every_event_is_in_the_practice_for_a_state_or_refused_there() -> None:
    allowed = {(LETTERS[row[0]], Event(row[1])) for row in ROWS}
    named = [(state, row.event) for row in TABLE for state in row.states]

    assert sorted(named) == sorted(allowed)
    for state, event in set(everything()) - allowed:
        with pytest.raises(NotInThisState, match=r"Nobody can .+ now\. .+"):
            decide(state, event, Facts())


def test_an_action_is_permitted_in_a_state_exactly_where_the_table_has_an_event_for_it() -> None:
    for action, state in product({row.action for row in TABLE}, State):
        offered = [row.event for row in TABLE if row.action is action and state in row.states]
        permitted = [column for column in COLUMNS if find_scope(*column, action, state)]
        assert bool(offered) == bool(permitted), (action, state)


def test_whatever_signs_or_sends_goes_by_the_table() -> None:
    actions = {action for row in ROLES["Signing and sending"] for action in row.actions}

    assert actions - {row.action for row in TABLE} == {Action.VERIFY_SEAL}


def test_every_state_is_reached_and_only_closing_and_deleting_end() -> None:
    reached, found = {State.PREPARING}, True
    while found:
        then = {
            place
            for row in TABLE
            if reached & set(row.states)
            for place in (row.next.to, row.next.instead)
            if isinstance(place, State)
        }
        found, reached = not then <= reached, reached | then
    leaving = {s for row in TABLE for s in row.states if row.next.to is not End.SAME}

    assert reached == set(State)
    assert set(State) - leaving == {State.CLOSED_PUBLISHED, State.CLOSED_UNPUBLISHED}


def test_what_nobody_told_meets_no_guard() -> None:
    every = {guard for row in TABLE for guard in row.guards}

    assert {guard.words for guard in every if guard.is_met(Facts())} == {
        guard.words for guard in UNMET
    }
    assert every == {guard for guard, _ in WANTED.values()}
