"""What the workflow refuses it refuses with what is missing and who can mend it."""

from __future__ import annotations

from uuid import uuid4

import pytest

from checklist.core.assessment_states import AssessmentState as State
from checklist.core.commands.workflow_document import build_workflow_document
from checklist.core.errors import NotInThisState
from checklist.core.organisations import OrganisationKind, Person, Role
from checklist.core.workflow import guards
from checklist.core.workflow.decisions import (
    GuardUnmet,
    decide,
    list_missing,
    offered,
)
from checklist.core.workflow.events import Event
from checklist.core.workflow.facts import Facts, Obstacle, Signatory
from checklist.core.workflow.table import TABLE
from checklist.resources import bundled

MENDERS = (
    "coordinator",
    "signatory",
    "inspector",
    "administrator",
    "Enter",
    "Select",
    "Say",
    "you",
    "They can",
    "Whoever may answer",
    "The force",
)
EVERY_GUARD = sorted(
    {guard for row in TABLE for guard in row.guards}, key=lambda guard: guard.words
)


def person_as(role: Role, kind: OrganisationKind = OrganisationKind.FORCE) -> Person:
    return Person(uuid4(), "Rae Role", "rae@example.test", role, uuid4(), "Someplace", kind)


@pytest.mark.parametrize("guard", EVERY_GUARD, ids=lambda guard: guard.words)
def test_every_refusal_says_who_can_mend_it(guard: guards.Guard) -> None:
    sentence = str(guard.missing(Facts()))

    assert any(mender in sentence for mender in MENDERS), sentence
    assert not sentence.endswith(".")


def test_without_a_signatory_it_says_how_to_invite_one() -> None:
    with pytest.raises(GuardUnmet, match=r"no signatory.*A coordinator can invite one"):
        decide(State.PREPARING, Event.ASK_FOR_SIGN_OFF, Facts(uploading=()))


def test_it_names_the_signatories_who_cannot_sign_and_says_why() -> None:
    kept = (
        Signatory("Sam {Brace}", Obstacle.NO_SECOND_FACTOR),
        Signatory("Ann New", Obstacle.NEVER_SIGNED_IN),
    )

    with pytest.raises(GuardUnmet) as refused:
        decide(State.PREPARING, Event.ASK_FOR_SIGN_OFF, Facts(signatories=kept, uploading=()))

    assert "Sam {Brace} has no second factor" in str(refused.value)
    assert "Ann New has never signed in" in str(refused.value)


def test_it_says_how_each_obstacle_is_mended() -> None:
    wrote, away = Signatory("Sam", Obstacle.ONLY_AUTHOR), Signatory("Ann", Obstacle.NEVER_SIGNED_IN)

    said = str(guards.SIGNATORY_CAN_SIGN.missing(Facts(signatories=(away, wrote))))

    assert said == (
        "No signatory can sign yet: Ann has never signed in; Sam wrote all that is to be signed, so"
        " somebody else must sign. Somebody else can save one of the answers, Ann can put"
        " this right by signing in, or a coordinator can invite another signatory on the"
        " page “People”"
    )


@pytest.mark.parametrize(
    "obstacle", [each for each in Obstacle if not each.name.startswith("ONLY_AUTHOR")]
)
def test_each_obstacle_is_mended_by_somebody_who_can(obstacle: Obstacle) -> None:
    kept = (Signatory("Sam {Brace}", obstacle), Signatory("Ann", obstacle))

    said = str(guards.SIGNATORY_CAN_SIGN.missing(Facts(signatories=kept)))

    assert "{names}" not in said
    assert "Sam {Brace} and Ann" in said
    has_account_closed = obstacle is Obstacle.ACCOUNT_CLOSED
    assert ("An administrator can reopen the account" in said) is has_account_closed


def test_one_signatory_who_can_sign_is_enough() -> None:
    able = (Signatory("Sam", Obstacle.NEVER_SIGNED_IN), Signatory("Ann"))

    then = decide(State.PREPARING, Event.ASK_FOR_SIGN_OFF, Facts(signatories=able, uploading=()))

    assert then.to_state is State.AWAITING_SIGN_OFF


def test_whose_uploads_are_in_progress_is_said() -> None:
    facts = Facts(signatories=(Signatory("Sam"),), uploading=("Una", "Bo"))

    with pytest.raises(GuardUnmet, match="Una, Bo"):
        decide(State.PREPARING, Event.ASK_FOR_SIGN_OFF, facts)


def test_all_that_is_missing_can_be_listed_but_for_what_the_form_asks() -> None:
    missing = list_missing(State.PREPARING, Event.ASK_FOR_SIGN_OFF, Facts(uploading=("Una",)))
    signing = list_missing(
        State.AWAITING_SIGN_OFF, Event.SIGN, Facts(), but=(guards.CAPACITY, guards.FRESH_SIGN_IN)
    )

    assert len(missing) == 2
    assert len(signing) == 2


def test_an_event_that_the_state_does_not_allow_is_answered_with_what_can_be_done() -> None:
    with pytest.raises(NotInThisState) as refused:
        decide(State.SIGNED, Event.ASK_FOR_SIGN_OFF, Facts())

    assert str(refused.value) == (
        "Nobody can ask for sign-off now. This assessment is signed, so nobody can change its"
        " answers. A coordinator or a signatory can reopen it with a reason, or send it if an"
        " inspectorate uses this service for the force"
    )


def test_buttons_are_those_that_the_table_offers_to_the_role() -> None:
    coordinator, signatory = person_as(Role.COORDINATOR), person_as(Role.SIGNATORY)

    assert offered(State.AWAITING_SIGN_OFF, coordinator) == [Event.TAKE_BACK]
    assert offered(State.AWAITING_SIGN_OFF, signatory) == [Event.DECLINE, Event.SIGN]
    assert Event.ASK_FOR_SIGN_OFF in offered(State.PREPARING, coordinator)
    assert offered(State.PREPARING, person_as(Role.CONTRIBUTOR)) == []
    assert offered(State.SIGNED, person_as(Role.READER)) == []


def test_the_document_of_the_workflow_is_what_the_table_says() -> None:
    document = bundled("checklists").parent / "docs" / "workflow.md"

    assert document.read_text() == build_workflow_document()
