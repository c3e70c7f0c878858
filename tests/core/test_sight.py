"""What people are told they see of an assessment is what the practice's section 8.2 says."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

import pytest

from checklist.core.assessment_states import AssessmentState as State
from checklist.core.organisations import OrganisationKind, Person, Role
from checklist.core.permissions.actions import Action
from checklist.core.permissions.sight import (
    Extent,
    StateSight,
    describe_sight,
    find_extent,
    say_when_seen,
)
from checklist.core.permissions.table import COLUMNS

FORCE, BODY = OrganisationKind.FORCE, OrganisationKind.LOCAL_POLICING_BODY
INSPECTORATE = OrganisationKind.INSPECTORATE
ANSWERS, REPORTS = "its answers, exhibits and scores", "reports of it, and the signed report"


def person(kind: OrganisationKind, role: Role, *, reads_all: bool = False) -> Person:
    who = Person(uuid4(), "Pat", "p@example.test", role, uuid4(), "Org", kind)
    return replace(who, contributors_read_all=reads_all)


def part_of(who: Person, state: State) -> StateSight:
    [part] = [each for each in describe_sight(who).parts if state in each.states]
    return part


@pytest.mark.parametrize(("kind", "role"), COLUMNS)
def test_each_state_is_told_of_once(kind: OrganisationKind, role: Role) -> None:
    told = [state for part in describe_sight(person(kind, role)).parts for state in part.states]

    assert sorted(told) == sorted(State)


@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.CONTRIBUTOR, Role.READER])
def test_a_local_policing_body_is_told_what_it_sees_before_and_after_signature(role: Role) -> None:
    who = person(BODY, role)

    for state in (State.PREPARING, State.AWAITING_SIGN_OFF):
        before = part_of(who, state)
        assert before.seen[0] == "that there is an assessment, its question set, period and state"
        assert all(
            words.endswith("of the questions that the force puts to you")
            for words in before.seen[1:]
        )
        first = before.later[0]
        assert first.when == "once the force has signed it"
        assert first.words[0] == ANSWERS
        assert first.words[1].startswith(REPORTS)
        answers = role is not Role.READER
        why = "You read and answer what" if answers else "Nobody has signed these answers yet"
        assert before.why.startswith(why)
    signed = part_of(who, State.SIGNED)
    assert signed.seen[1] == ANSWERS
    assert signed.seen[2].startswith(REPORTS)
    assert signed.is_named_alone
    assert [later.when for later in signed.later] == [
        "once the force has sent it to the inspectorate",
        "once its report is published",
    ]
    asked = part_of(who, State.CHANGES_REQUESTED)
    assert len(asked.seen) == 1
    assert asked.later[0].when == "once the force has signed it again"
    never = " ".join(describe_sight(who).never)
    assert ("earlier answers" in never) is (role is Role.READER)
    assert "what weakens it" in never
    assert "notes with the inspectors" in never


def test_contributors_are_told_of_what_is_shared_with_them_until_it_is_signed() -> None:
    narrowed, reading_all = (
        person(FORCE, Role.CONTRIBUTOR, reads_all=reads_all) for reads_all in (False, True)
    )

    assert find_extent(narrowed, State.PREPARING) is Extent.OWN
    told = part_of(narrowed, State.PREPARING)
    assert f"{ANSWERS}: of the questions that are shared with you" in told.seen
    assert not any(words.startswith(REPORTS) for words in told.seen)
    assert find_extent(narrowed, State.SIGNED) is Extent.ALL
    assert find_extent(reading_all, State.PREPARING) is Extent.ALL
    assert ANSWERS in part_of(reading_all, State.PREPARING).seen


def test_an_inspectorate_is_told_that_it_sees_what_was_sent() -> None:
    lead, inspector, reader = (
        person(INSPECTORATE, role) for role in (Role.LEAD_INSPECTOR, Role.INSPECTOR, Role.READER)
    )

    for who in (lead, inspector, reader):
        for state in (State.PREPARING, State.AWAITING_SIGN_OFF, State.SIGNED):
            assert part_of(who, state).seen == ()
    assert ANSWERS in part_of(lead, State.SUBMITTED).seen
    assert "restricted questions too" in part_of(lead, State.SUBMITTED).seen
    sent = part_of(inspector, State.SUBMITTED)
    assert sent.seen[0] == "that there is an assessment, its question set, period and state"
    assert f"{ANSWERS}: if you are assigned to it" in sent.seen
    assert "restricted questions too: if you are assigned to it" in sent.seen
    assert (sent.later, sent.is_named_alone) == ((), False)
    once = say_when_seen(inspector, Action.READ_ASSESSMENT, State.SUBMITTED)
    assert once == "once a lead inspector has assigned it"
    assert part_of(reader, State.SUBMITTED).seen == ()
    when = "once the force has sent it to the inspectorate"
    assert part_of(lead, State.SIGNED).later[0].when == when
    assert say_when_seen(lead, Action.READ_ASSESSMENT, State.CHANGES_REQUESTED) == f"{when} again"


def test_an_administrator_is_told_that_answers_are_not_theirs() -> None:
    sight = describe_sight(person(OrganisationKind.SERVICE_TEAM, Role.ADMINISTRATOR))

    [part] = sight.parts
    assert part.heading == "In every state"
    assert (part.seen, part.later) == ((), ())


def test_nobody_is_promised_anything_of_what_is_closed_for_good() -> None:
    for kind, role in COLUMNS:
        for state in (State.CLOSED_PUBLISHED, State.CLOSED_UNPUBLISHED):
            assert part_of(person(kind, role), state).later == ()
