"""Who may do what: the table is held against the practice, which is written here apart from it."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import uuid4

import pytest

from checklist.core.assessment_states import AssessmentState as State
from checklist.core.commands.roles_document import build_roles_document
from checklist.core.errors import NotForThisRole
from checklist.core.organisations import ROLES_IN, OrganisationKind, Person, Role
from checklist.core.permissions.actions import Action as Do
from checklist.core.permissions.decisions import (
    find_scope,
    is_permitted,
    may,
    may_ever,
    require,
)
from checklist.core.permissions.table import COLUMNS, TABLE, Column, Scope
from checklist.resources import bundled

BODY = OrganisationKind.LOCAL_POLICING_BODY
IN_ORDER: tuple[Column, ...] = (
    (OrganisationKind.FORCE, Role.COORDINATOR),
    (OrganisationKind.FORCE, Role.CONTRIBUTOR),
    (OrganisationKind.FORCE, Role.SIGNATORY),
    (OrganisationKind.FORCE, Role.READER),
    (BODY, Role.COORDINATOR),
    (BODY, Role.READER),
    (OrganisationKind.INSPECTORATE, Role.INSPECTOR),
    (OrganisationKind.INSPECTORATE, Role.LEAD_INSPECTOR),
    (OrganisationKind.SERVICE_TEAM, Role.ADMINISTRATOR),
)
# The roles as the practice lays them out: one line an action, with the states it is spoken of.
PRACTICE = """
start, assign out, set dates, restrict                  | x | – | – | – | – | – | – | – | –
answer, add exhibits                                    | x | o | x | – | o | – | – | – | –
draw a dip sample of the force's own                     | x | o | x | – | – | – | – | – | –
say no change to a request                              | x | o | x | – | – | – | – | – | –
ask for sign-off                                        | x | – | – | – | – | – | – | – | –
take back                                               | x | – | – | – | – | – | – | – | –
sign, decline                                           | – | – | x | – | – | – | – | – | –
reopen, send                                            | x | – | x | – | – | – | – | – | –
withdraw                                                | x | – | x | – | – | – | – | – | –
read before signature                                   | x | o | x | x | o | – | – | – | –
read once signed                                        | x | x | x | x | x | x | – | – | –
read once sent                                          | x | x | x | x | x | x | o | x | –
assign inspectors                                       | – | – | – | – | – | – | – | x | –
begin review                                            | – | – | – | – | – | – | o | x | –
judge, request, worksheet, draft findings               | – | – | – | – | – | – | o | x | –
outcomes of a worksheet, and reading it                 | – | – | – | – | – | – | o | x | –
second judgement                                        | – | – | – | – | – | – | o | x | –
settle, confirm cause, send draft                       | – | – | – | – | – | – | – | x | –
publish, close without publishing                       | – | – | – | – | – | – | – | x | –
correct                                                 | – | – | – | – | – | – | – | x | –
comment on the draft                                    | x | – | x | – | – | – | – | – | –
answer comments                                         | – | – | – | – | – | – | o | x | –
read the draft                                          | x | – | x | – | – | – | o | x | –
read published findings of this force                   | x | x | x | x | x | x | x | x | –
read earlier findings                                   | x | x | x | x | x | x | o | x | –
enter earlier findings                                  | x | – | – | – | – | – | o | x | –
read finding texts                                      | – | – | – | – | – | – | x | x | –
keep finding texts                                      | – | – | – | – | – | – | – | x | –
findings across forces                                  | – | – | – | – | – | – | x | x | –
read the plan                                           | x | x | x | x | – | – | – | – | –
actions: make, own, report                              | x | o | x | – | – | – | – | – | –
approve an action as done                               | x | – | x | – | – | – | – | – | –
ask for closure                                         | x | – | x | – | – | – | – | – | –
close or return a finding                               | – | – | – | – | – | – | o | x | –
chief officer's comments to the local policing body     | x | – | x | – | – | – | – | – | –
local policing body's comments, record publication      | – | – | – | – | x | – | – | – | –
dispose of evidence bytes                               | x | – | – | – | – | – | – | – | –
people of one's own organisation                        | x | – | – | – | x | – | – | x | x
organisations                                           | – | – | – | – | – | – | – | – | x
"""
MEANT: dict[str, tuple[tuple[Do, State | None], ...]] = {
    "start, assign out, set dates, restrict": (
        (Do.START_ASSESSMENT, None),
        (Do.START_NEXT_ROUND, None),
        (Do.SHARE_OUT, State.PREPARING),
        (Do.SET_DATES, State.PREPARING),
        (Do.RESTRICT, State.PREPARING),
        (Do.CHANGE_DETAILS, State.PREPARING),
        (Do.ARCHIVE, State.PREPARING),
        (Do.DELETE, State.PREPARING),
        (Do.MOVE_EDITION, State.PREPARING),
    ),
    "answer, add exhibits": ((Do.ANSWER, State.PREPARING), (Do.ADD_EXHIBIT, State.PREPARING)),
    "draw a dip sample of the force's own": (
        (Do.DRAW_SAMPLE, State.PREPARING),
        (Do.DRAW_SAMPLE, State.CHANGES_REQUESTED),
    ),
    "say no change to a request": ((Do.SAY_NO_CHANGE, State.CHANGES_REQUESTED),),
    "ask for sign-off": (
        (Do.ASK_FOR_SIGN_OFF, State.PREPARING),
        (Do.ASK_FOR_SIGN_OFF, State.CHANGES_REQUESTED),
    ),
    "take back": ((Do.TAKE_BACK, State.AWAITING_SIGN_OFF),),
    "sign, decline": ((Do.SIGN, State.AWAITING_SIGN_OFF), (Do.DECLINE, State.AWAITING_SIGN_OFF)),
    "reopen, send": ((Do.REOPEN, State.SIGNED), (Do.SEND, State.SIGNED)),
    "withdraw": ((Do.WITHDRAW, State.SUBMITTED),),
    "read before signature": (
        (Do.READ_ASSESSMENT, State.PREPARING),
        (Do.READ_ASSESSMENT, State.AWAITING_SIGN_OFF),
    ),
    "read once signed": ((Do.READ_ASSESSMENT, State.SIGNED),),
    "read once sent": (
        (Do.READ_ASSESSMENT, State.SUBMITTED),
        (Do.READ_ASSESSMENT, State.UNDER_REVIEW),
        (Do.READ_SUBMISSION, State.UNDER_REVIEW),
    ),
    "assign inspectors": ((Do.ASSIGN_INSPECTORS, None), (Do.ASSIGN_INSPECTORS, State.SUBMITTED)),
    "begin review": ((Do.BEGIN_REVIEW, State.SUBMITTED),),
    "judge, request, worksheet, draft findings": (
        (Do.JUDGE, State.UNDER_REVIEW),
        (Do.VERIFY_EVIDENCE, State.UNDER_REVIEW),
        (Do.REQUEST_CHANGES, State.UNDER_REVIEW),
        (Do.EXTEND_REQUEST, State.CHANGES_REQUESTED),
        (Do.JUDGE, State.AWAITING_SIGN_OFF),
        (Do.JUDGE, State.SIGNED),
        (Do.WRITE_WORKSHEET, State.UNDER_REVIEW),
        (Do.DRAFT_FINDING, State.UNDER_REVIEW),
    ),
    "outcomes of a worksheet, and reading it": (
        (Do.SAVE_OUTCOMES, State.UNDER_REVIEW),
        (Do.SAVE_OUTCOMES, State.CHANGES_REQUESTED),
        (Do.SAVE_OUTCOMES, State.FACTUAL_ACCURACY),
        (Do.READ_WORKSHEETS, State.FACTUAL_ACCURACY),
        (Do.READ_WORKSHEETS, State.CLOSED_PUBLISHED),
    ),
    "second judgement": ((Do.JUDGE_SECOND, State.UNDER_REVIEW),),
    "settle, confirm cause, send draft": (
        (Do.SETTLE, State.UNDER_REVIEW),
        (Do.CONFIRM_CAUSE, State.UNDER_REVIEW),
        (Do.SEND_DRAFT, State.UNDER_REVIEW),
        (Do.SEND_DRAFT, State.FACTUAL_ACCURACY),
        (Do.CLOSE_REQUEST, State.CHANGES_REQUESTED),
        # While a request is open; that one is, is asked beside the table.
        (Do.CLOSE_REQUEST, State.AWAITING_SIGN_OFF),
        (Do.CLOSE_REQUEST, State.SIGNED),
        (Do.EXTEND_REQUEST, State.AWAITING_SIGN_OFF),
        (Do.EXTEND_REQUEST, State.SIGNED),
    ),
    "publish, close without publishing": (
        (Do.PUBLISH, State.FACTUAL_ACCURACY),
        (Do.CANCEL_PUBLICATION, State.FACTUAL_ACCURACY),
        (Do.RETURN_TO_REVIEW, State.FACTUAL_ACCURACY),
        (Do.CLOSE_UNPUBLISHED, State.SUBMITTED),
        (Do.CLOSE_UNPUBLISHED, State.UNDER_REVIEW),
        (Do.CLOSE_UNPUBLISHED, State.CHANGES_REQUESTED),
        (Do.CLOSE_UNPUBLISHED, State.AWAITING_SIGN_OFF),
        (Do.CLOSE_UNPUBLISHED, State.SIGNED),
        (Do.CLOSE_UNPUBLISHED, State.FACTUAL_ACCURACY),
    ),
    "correct": ((Do.CORRECT_PUBLISHED, State.CLOSED_PUBLISHED),),
    "comment on the draft": ((Do.COMMENT_ON_DRAFT, State.FACTUAL_ACCURACY),),
    "answer comments": ((Do.ANSWER_COMMENTS, State.FACTUAL_ACCURACY),),
    "read the draft": ((Do.READ_DRAFT, State.FACTUAL_ACCURACY),),
    "read published findings of this force": (
        (Do.READ_PUBLISHED_FINDINGS, State.CLOSED_PUBLISHED),
    ),
    "read earlier findings": ((Do.READ_EARLIER_FINDINGS, None),),
    "enter earlier findings": ((Do.ENTER_EARLIER_FINDINGS, None),),
    "read finding texts": ((Do.READ_FINDING_TEXTS, None),),
    "keep finding texts": ((Do.KEEP_FINDING_TEXTS, None),),
    "findings across forces": ((Do.READ_ACROSS_FORCES, None),),
    "read the plan": ((Do.READ_PLAN, None),),
    "read actions on published findings": ((Do.READ_FOLLOWED_ACTIONS, State.CLOSED_PUBLISHED),),
    "actions: make, own, report": (
        (Do.KEEP_ACTIONS, None),
        (Do.KEEP_ACTIONS, State.SIGNED),
        (Do.KEEP_ACTIONS, State.CLOSED_PUBLISHED),
    ),
    "approve an action as done": ((Do.APPROVE_ACTION, None),),
    "ask for closure": ((Do.ASK_FOR_CLOSURE, State.CLOSED_PUBLISHED),),
    "close or return a finding": ((Do.CLOSE_FINDING, State.CLOSED_PUBLISHED),),
    "chief officer's comments to the local policing body": (
        (Do.WRITE_CHIEF_OFFICERS_COMMENTS, State.CLOSED_PUBLISHED),
    ),
    "local policing body's comments, record publication": ((Do.RESPOND, State.CLOSED_PUBLISHED),),
    "dispose of evidence bytes": ((Do.DISPOSE_OF_EVIDENCE, None),),
    "people of one's own organisation": ((Do.MANAGE_OWN_PEOPLE, None),),
    "organisations": (
        (Do.MANAGE_ORGANISATIONS, None),
        (Do.NAME_FIRST_COORDINATORS, None),
        (Do.OPEN_FORCES, None),
        (Do.RESET_SECOND_FACTOR, None),
    ),
}

# What each sees of an assessment, state by state: a force's reader, a policing body's reader, an
# inspector (o: once assigned), a lead, the inspectorate's reader, an administrator.
LOOKING: tuple[Column, ...] = (
    (OrganisationKind.FORCE, Role.READER),
    (BODY, Role.READER),
    (OrganisationKind.INSPECTORATE, Role.INSPECTOR),
    (OrganisationKind.INSPECTORATE, Role.LEAD_INSPECTOR),
    (OrganisationKind.INSPECTORATE, Role.READER),
    (OrganisationKind.SERVICE_TEAM, Role.ADMINISTRATOR),
)
SEEN = """
exists      | preparing             | x x – – – –
exists      | awaiting sign-off     | x x – – – –
exists      | signed                | x x – – – –
exists      | submitted             | x x x x – –
exists      | under review          | x x o x – –
exists      | changes requested     | x x o x – –
exists      | factual accuracy      | x x o x – –
exists      | closed, published     | x x x x x –
exists      | closed, not published | x x o x – –
answers     | preparing             | x – – – – –
answers     | awaiting sign-off     | x – – – – –
answers     | signed                | x x – – – –
answers     | submitted             | x x o x – –
answers     | under review          | x x o x – –
answers     | changes requested     | x – – – – –
answers     | factual accuracy      | x x o x – –
answers     | closed, published     | x x o x – –
answers     | closed, not published | x x o x – –
submission  | preparing             | x – – – – –
submission  | awaiting sign-off     | x – o x – –
submission  | signed                | x – o x – –
submission  | submitted             | x x o x – –
submission  | under review          | x x o x – –
submission  | changes requested     | x – o x – –
submission  | factual accuracy      | x x o x – –
submission  | closed, published     | x x o x – –
submission  | closed, not published | x x o x – –
requests    | preparing             | – – – – – –
requests    | awaiting sign-off     | x – o x – –
requests    | signed                | x – o x – –
requests    | under review          | x – o x – –
requests    | changes requested     | x – o x – –
requests    | factual accuracy      | x – o x – –
requests    | closed, published     | x – o x – –
requests    | closed, not published | x – o x – –
draft       | under review          | – – o x – –
draft       | factual accuracy      | – – o x – –
findings    | factual accuracy      | – – – – – –
findings    | closed, published     | x x x x x –
findings    | closed, not published | – – – – – –
"""
WHAT = {
    "exists": Do.KNOW_OF_ASSESSMENT,
    "answers": Do.READ_ASSESSMENT,
    "submission": Do.READ_SUBMISSION,
    "requests": Do.READ_REQUESTS,
    "draft": Do.READ_DRAFT,
    "findings": Do.READ_PUBLISHED_FINDINGS,
}
NEVER_FOR_ADMINISTRATORS = set(Do) - {
    Do.MANAGE_OWN_PEOPLE,
    Do.MANAGE_ORGANISATIONS,
    Do.NAME_FIRST_COORDINATORS,
    Do.OPEN_FORCES,
    Do.RESET_SECOND_FACTOR,
    Do.READ_OWN_RECORD,
    Do.PRINT_BLANK_FORM,
}


def person_as(kind: OrganisationKind, role: Role) -> Person:
    """A person who acts in that role."""
    return Person(uuid4(), "Pat Person", "pat@example.test", role, uuid4(), "Some Body", kind)


def rows_of(text: str) -> Iterator[list[str]]:
    for line in text.strip().splitlines():
        yield [part.strip() for part in line.split("|")]


def read_mark(mark: str) -> Scope:
    return Scope(mark.replace("–", "-"))


@pytest.mark.parametrize(
    ("role", "people"),
    [
        (Role.CONTRIBUTOR, "Contributors"),
        (Role.SIGNATORY, "Signatories"),
        (Role.LEAD_INSPECTOR, "Lead inspectors"),
    ],
)
def test_those_who_have_a_role_are_named_as_people(role: Role, people: str) -> None:
    assert role.plural == people


@pytest.mark.parametrize("row", list(rows_of(PRACTICE)), ids=lambda row: row[0])
def test_each_role_may_what_the_practice_says(row: list[str]) -> None:
    name, *marks = row
    expected = dict(zip(IN_ORDER, map(read_mark, marks), strict=True))

    for action, state in MEANT[name]:
        found = {column: find_scope(*column, action, state) for column in IN_ORDER}
        assert found == expected, (action, state)


@pytest.mark.parametrize("row", list(rows_of(SEEN)), ids=lambda row: f"{row[0]}, {row[1]}")
def test_each_role_sees_of_each_state_what_the_practice_says(row: list[str]) -> None:
    what, state, marks = row

    found = [find_scope(*column, WHAT[what], State(state)) for column in LOOKING]

    assert found == [read_mark(mark) for mark in marks.split()]


def test_a_policing_bodys_contributor_reads_as_its_reader_and_answers_what_is_put_to_it() -> None:
    for action in (Do.KNOW_OF_ASSESSMENT, Do.READ_ASSESSMENT, Do.READ_SUBMISSION, Do.TAKE_COPY):
        for state in State:
            as_reader = find_scope(BODY, Role.READER, action, state)
            assert find_scope(BODY, Role.CONTRIBUTOR, action, state) in {as_reader, Scope.OWN}
    assert find_scope(BODY, Role.CONTRIBUTOR, Do.ANSWER, State.PREPARING) is Scope.OWN
    assert find_scope(BODY, Role.CONTRIBUTOR, Do.READ_ASSESSMENT, State.PREPARING) is Scope.OWN


@pytest.mark.parametrize("action", sorted(NEVER_FOR_ADMINISTRATORS))
def test_an_administrator_reads_and_changes_nothing_of_a_force(action: Do) -> None:
    assert not may_ever(OrganisationKind.SERVICE_TEAM, Role.ADMINISTRATOR, action)


@pytest.mark.parametrize("kind", OrganisationKind)
def test_a_role_that_the_table_does_not_hold_may_nothing(kind: OrganisationKind) -> None:
    strangers = [role for role in Role if (kind, role) not in COLUMNS]

    assert strangers
    assert not any(may_ever(kind, role, action) for role in strangers for action in Do)


def test_no_action_is_answered_twice_and_none_is_forgotten() -> None:
    named = [
        (action, state)
        for rows in TABLE.values()
        for row in rows
        for action in row.actions
        for state in row.states or (None,)
    ]

    assert len(named) == len(set(named))
    assert {action for action, _ in named} == set(Do)


def test_every_column_is_a_role_that_there_is_in_its_kind_of_organisation() -> None:
    assert [column for column in COLUMNS if column[1] not in ROLES_IN[column[0]]] == []


def test_their_own_is_what_is_shared_with_them_and_what_is_assigned_for_inspectors() -> None:
    contributor = person_as(OrganisationKind.FORCE, Role.CONTRIBUTOR)
    body = person_as(BODY, Role.COORDINATOR)
    inspector = person_as(OrganisationKind.INSPECTORATE, Role.INSPECTOR)

    assert may(contributor, Do.ANSWER, State.PREPARING) is Scope.OWN
    assert is_permitted(contributor, Do.ANSWER, State.PREPARING)
    assert may(body, Do.ANSWER, State.PREPARING) is Scope.OWN
    assert is_permitted(body, Do.ANSWER, State.PREPARING)
    assert not is_permitted(body, Do.ANSWER, State.CHANGES_REQUESTED)
    assert is_permitted(inspector, Do.READ_SUBMISSION, State.UNDER_REVIEW)


def test_a_refusal_says_who_cannot_do_what() -> None:
    with pytest.raises(NotForThisRole, match="Readers cannot answer questions"):
        require(person_as(OrganisationKind.FORCE, Role.READER), Do.ANSWER, State.PREPARING)


def test_the_document_of_roles_is_what_the_table_says() -> None:
    document = bundled("checklists").parent / "docs" / "roles.md"

    assert document.read_text() == build_roles_document()
