"""Who sees a thing: by default nobody, and never more than when it was written."""

from __future__ import annotations

import json
from dataclasses import replace
from uuid import UUID, uuid4

import pytest

from checklist.core.assessment_states import AssessmentState as State
from checklist.core.audience import (
    READ_BY,
    Audience,
    Body,
    Circle,
    Member,
    Thing,
    describe_audience,
    find_audience,
    read_audience,
)
from checklist.core.organisations import OrganisationKind, Person, Role
from checklist.core.permissions.decisions import is_permitted, may
from checklist.core.permissions.table import COLUMNS, Scope
from checklist.core.seen_by import say_who_sees

FORCE = Body(uuid4(), "Testshire Police", OrganisationKind.FORCE)
BODY = Body(uuid4(), "Testshire PCC", OrganisationKind.LOCAL_POLICING_BODY)
INSPECTORATE = Body(uuid4(), "An Inspectorate", OrganisationKind.INSPECTORATE)
TEAM = Body(uuid4(), "The Service Team", OrganisationKind.SERVICE_TEAM)
OPEN_FORCE = replace(FORCE, contributors_read_all=True)
INSPECTORS = "assigned inspectors and lead inspectors of the inspectorate"
LATER = f"also by its local policing body; once sent, also by {INSPECTORS}."
SHARED = (
    "Seen by: coordinators, signatories and readers of Testshire Police and contributors it is"
    " shared with."
)
BEFORE_IT_IS_SIGNED = (
    f"{SHARED} Once signed, also by all its contributors and its local policing body; once sent,"
    f" also by {INSPECTORS}."
)
EVERYBODY = (FORCE, BODY, INSPECTORATE, TEAM)


def person_in(body: Body, role: Role, person_id: UUID | None = None) -> Person:
    """A person who acts in a role for one of the organisations."""
    return Person(
        person_id or uuid4(), "Pat", "pat@example.test", role, body.id, body.name, body.kind
    )


def member(person: Person) -> Member:
    return Member(person.id, person.organisation_id, person.role)


def test_by_default_nobody_sees_anything() -> None:
    coordinator = person_in(FORCE, Role.COORDINATOR)

    for thing in Thing:
        for state in (None, *State):
            assert find_audience(thing, state, Circle()) == Audience(), (thing, state)
    assert not Audience().admits(coordinator)
    assert read_audience({}) == Audience()
    assert describe_audience(Audience(), EVERYBODY, {}) == "nobody"


@pytest.mark.parametrize("thing", READ_BY)
def test_by_role_they_see_it_who_may_read_it(thing: Thing) -> None:
    action = READ_BY[thing]
    for state in State:
        of_organisation = {
            *(Thing.EVIDENCE, Thing.DISPOSAL, Thing.DELETING, Thing.ENDING, Thing.EARLIER_FINDING),
            Thing.FINDING_TEXT,
            Thing.ACTION,
        }
        asked = None if thing in of_organisation else state
        audience = find_audience(thing, state, Circle(EVERYBODY))
        for kind, role in COLUMNS:
            who = person_in(next(body for body in EVERYBODY if body.kind is kind), role)
            is_open = may(who, action, asked) is Scope.YES or (
                thing in {Thing.TITLE, Thing.DECLINING}
                and kind is OrganisationKind.FORCE
                and is_permitted(who, action, asked)
            )
            is_elsewhere = thing is Thing.DELETING and kind is not OrganisationKind.FORCE
            assert audience.admits(who) is (is_open and not is_elsewhere), (state, kind, role)


def test_why_an_assessment_was_deleted_is_seen_by_who_reads_the_record_of_the_force() -> None:
    line = say_who_sees(Thing.DELETING, State.PREPARING, FORCE)

    assert line == "Seen by: coordinators, signatories and readers of Testshire Police."


def test_what_is_shared_out_is_seen_by_the_contributors_it_is_shared_with() -> None:
    shared_with, other = (person_in(FORCE, Role.CONTRIBUTOR) for _ in range(2))
    circle = Circle([FORCE], assigned=[member(shared_with)])

    prepared = find_audience(Thing.ANSWER, State.PREPARING, circle)
    in_open_force = find_audience(
        Thing.ANSWER, State.PREPARING, replace(circle, bodies=[OPEN_FORCE])
    )
    signed = find_audience(Thing.ANSWER, State.SIGNED, circle)

    assert [prepared.admits(who) for who in (shared_with, other)] == [True, False]
    assert [in_open_force.admits(who) for who in (shared_with, other)] == [True, True]
    assert [signed.admits(who) for who in (shared_with, other)] == [True, True]


def test_a_draft_is_its_writers_and_a_private_note_also_the_leads() -> None:
    inspector = person_in(INSPECTORATE, Role.INSPECTOR)
    circle = Circle(EVERYBODY, writer=member(inspector))

    draft = find_audience(Thing.DRAFT, State.UNDER_REVIEW, circle)
    note = find_audience(Thing.PRIVATE_NOTE, State.UNDER_REVIEW, circle)

    lead, colleague = (
        person_in(INSPECTORATE, role) for role in (Role.LEAD_INSPECTOR, Role.INSPECTOR)
    )
    assert [draft.admits(who) for who in (inspector, lead, colleague)] == [True, False, False]
    assert [note.admits(who) for who in (inspector, lead, colleague)] == [True, True, False]
    assert not note.admits(person_in(FORCE, Role.COORDINATOR))


def test_an_inspector_sees_what_is_sent_once_assigned() -> None:
    assigned, other = (person_in(INSPECTORATE, Role.INSPECTOR) for _ in range(2))
    circle = Circle(EVERYBODY, assigned=[member(assigned)])

    before = find_audience(Thing.ANSWER, State.SIGNED, circle)
    after = find_audience(Thing.ANSWER, State.SUBMITTED, circle)

    assert [who.admits(assigned) for who in (before, after)] == [False, True]
    assert [who.admits(other) for who in (before, after)] == [False, False]


def test_of_a_restricted_question_those_see_it_who_are_named_and_the_inspectors() -> None:
    named, colleague = (person_in(FORCE, Role.COORDINATOR) for _ in range(2))
    lead = person_in(INSPECTORATE, Role.LEAD_INSPECTOR)
    assigned = person_in(INSPECTORATE, Role.INSPECTOR)
    reader = person_in(BODY, Role.READER)
    everyone = (named, colleague, reader, assigned, lead)
    circle = Circle(EVERYBODY, named=[member(named)], assigned=[member(assigned)])

    prepared = find_audience(Thing.ANSWER, State.PREPARING, circle)
    sent = find_audience(Thing.ANSWER, State.SUBMITTED, circle)

    assert [prepared.admits(who) for who in everyone] == [True, False, False, False, False]
    assert [sent.admits(who) for who in everyone] == [True, False, False, True, True]


def test_a_person_named_sees_nothing_that_their_role_does_not_read() -> None:
    reader = person_in(BODY, Role.READER)
    circle = Circle(EVERYBODY, named=[member(reader)])

    assert not find_audience(Thing.ANSWER, State.PREPARING, circle).admits(reader)
    assert find_audience(Thing.ANSWER, State.SIGNED, circle).admits(reader)


def test_what_was_written_is_seen_by_no_one_who_came_later() -> None:
    written = find_audience(Thing.ANSWER, State.PREPARING, Circle([FORCE]))
    now = find_audience(Thing.ANSWER, State.SIGNED, Circle([FORCE, BODY]))
    newcomer = person_in(BODY, Role.READER)
    kept = read_audience(json.loads(json.dumps(written.to_data())))

    assert kept == written
    assert now.admits(newcomer)
    assert not kept.narrow(now).admits(newcomer)
    assert kept.narrow(now).admits(person_in(FORCE, Role.SIGNATORY))
    assert now.narrow(kept) == kept.narrow(now)


def test_a_person_named_before_is_kept_where_their_role_sees_it_now_and_not_in_another() -> None:
    coordinator = person_in(FORCE, Role.COORDINATOR)
    written = Audience(people=frozenset({member(coordinator)}))
    now = find_audience(Thing.NOTE, State.PREPARING, Circle([FORCE]))

    kept = written.narrow(now)

    assert kept.admits(coordinator)
    assert not kept.admits(replace(coordinator, id=uuid4()))
    assert not kept.admits(replace(coordinator, role=Role.READER))
    assert written.narrow(Audience()) == Audience()


@pytest.mark.parametrize(
    ("thing", "state", "line"),
    [
        (
            Thing.ANSWER,
            State.PREPARING,
            BEFORE_IT_IS_SIGNED,
        ),
        (
            Thing.ANSWER,
            State.CHANGES_REQUESTED,
            f"Seen by: Testshire Police. Once signed, {LATER}",
        ),
        (
            Thing.ANSWER,
            State.UNDER_REVIEW,
            f"Seen by: Testshire Police, its local policing body, {INSPECTORS}.",
        ),
        (
            Thing.EVIDENCE,
            State.PREPARING,
            (
                f"{SHARED} Where an assessment uses it: once signed, also by all its"
                f" contributors and its local policing body; once sent, also by {INSPECTORS}."
            ),
        ),
        (Thing.MARK, State.PREPARING, f"{SHARED} Once signed, also by all its contributors."),
        (Thing.DISPOSAL, None, SHARED),
        (Thing.TITLE, State.PREPARING, f"Seen by: Testshire Police. Once signed, {LATER}"),
    ],
)
def test_the_line_says_who_sees_it_now_and_who_will(
    thing: Thing, state: State | None, line: str
) -> None:
    assert say_who_sees(thing, state, FORCE) == line


def test_the_line_tells_of_a_force_that_lets_its_contributors_read_all() -> None:
    line = say_who_sees(Thing.ANSWER, State.PREPARING, OPEN_FORCE)

    assert line == f"Seen by: Testshire Police. Once signed, {LATER}"


def test_an_audience_is_named_by_organisation_by_role_and_by_name() -> None:
    pat = person_in(FORCE, Role.READER)
    roles = {(FORCE.id, Role.COORDINATOR), (FORCE.id, Role.SIGNATORY), (BODY.id, Role.READER)}
    audience = Audience(frozenset(roles), frozenset({member(pat)}))

    assert describe_audience(audience, EVERYBODY, {pat.id: "Pat Person"}) == (
        "coordinators and signatories of Testshire Police, readers of Testshire PCC and Pat Person"
    )
