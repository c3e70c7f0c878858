"""Faults that are put into the workflow on purpose: each must differ from the model.

Each has a sentence that says what the service then does wrongly.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import pytest

from checklist.accounts.service import CurrentSignIn
from checklist.assessments import archive
from checklist.assessments.sign_off import (
    ask_and_decline,
    blueprint,
    reopening,
    signing,
    signing_page,
)
from checklist.assessments.submissions import service as submitting
from checklist.assessments.submissions import submission_emails
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import OrganisationKind, Role
from checklist.core.permissions import decisions as permitted
from checklist.core.permissions.actions import Action
from checklist.core.permissions.table import Scope
from checklist.core.workflow import decisions, guards
from checklist.core.workflow.events import Event
from checklist.core.workflow.guards import Guard
from checklist.core.workflow.table import TABLE, Mailed, Next, Row
from tests.assessments.workflow_model.machine import Way
from tests.assessments.workflow_model.model import Deed

Mutate = Callable[[pytest.MonkeyPatch], None]
_P, _A = AssessmentState.PREPARING, AssessmentState.AWAITING_SIGN_OFF
_S, _U = AssessmentState.SIGNED, AssessmentState.SUBMITTED


def _change_row(state: AssessmentState, event: Event, change: Callable[[Row], Row]) -> Mutate:
    """Have a row of the workflow's table say something else."""

    def mutate(patch: pytest.MonkeyPatch) -> None:
        row = decisions.find_row(state, event)
        changed = change(row)
        table = tuple(changed if each is row else each for each in TABLE)
        patch.setattr(decisions, "TABLE", table)
        patch.setitem(decisions._ROWS, (state, event), changed)

    return mutate


def _drop_guard(state: AssessmentState, event: Event, guard: Guard) -> Mutate:
    def change(row: Row) -> Row:
        assert guard in row.guards
        return replace(row, guards=tuple(each for each in row.guards if each is not guard))

    return _change_row(state, event, change)


def _lead_to(state: AssessmentState, event: Event, to: AssessmentState) -> Mutate:
    return _change_row(state, event, lambda row: replace(row, next=Next(to)))


def _tell_not(state: AssessmentState, event: Event, mailed: Mailed) -> Mutate:
    def change(row: Row) -> Row:
        assert mailed in row.mail
        return replace(row, mail=tuple(each for each in row.mail if each is not mailed))

    return _change_row(state, event, change)


def _permit(role: Role, action: Action, state: AssessmentState, scope: Scope) -> Mutate:
    """Have the table of roles open or close something to a role of the force."""
    key = ((OrganisationKind.FORCE, role), action, state)

    def mutate(patch: pytest.MonkeyPatch) -> None:
        patch.setitem(permitted._SCOPES, key, scope)

    return mutate


def _replace(place: object, name: str, value: Any) -> Mutate:
    return lambda patch: patch.setattr(place, name, value)


def _ask_for_archived(patch: pytest.MonkeyPatch) -> None:
    for place in (ask_and_decline, blueprint):
        patch.setattr(place, "refuse_archived", lambda assessment: None)


_PREPARED: Way = (Deed.SAVE,)
_ARCHIVED: Way = (*_PREPARED, Deed.ARCHIVE)
_ASKED: Way = (*_PREPARED, Deed.ASK)
_SIGNED: Way = (*_ASKED, Deed.SIGN)
_REOPENED: Way = (*_SIGNED, Deed.REOPEN)
_SENT: Way = (*_SIGNED, Deed.SEND)
_WITHDRAWN: Way = (*_SENT, Deed.WITHDRAW)
_TAKEN_BACK: Way = (*_ASKED, Deed.TAKE_BACK)
_DECLINED: Way = (*_ASKED, Deed.DECLINE)
_DELETED: Way = (*_PREPARED, Deed.DELETE)


def _let_only_author_sign(patch: pytest.MonkeyPatch) -> None:
    """On the page and under the lock: each alone would hold."""
    for place in (signing, signing_page):
        patch.setattr(place, "has_other_author", lambda comparison, person_id: True)


MUTANTS: Mapping[str, tuple[Way, Mutate]] = {
    "sign-off is asked for where nobody can sign": (
        _PREPARED,
        _drop_guard(_P, Event.ASK_FOR_SIGN_OFF, guards.SIGNATORY_CAN_SIGN),
    ),
    "sign-off is asked for while a file is being uploaded": (
        _PREPARED,
        _drop_guard(_P, Event.ASK_FOR_SIGN_OFF, guards.NO_UPLOAD),
    ),
    "a contributor asks for sign-off": (
        _PREPARED,
        _permit(Role.CONTRIBUTOR, Action.ASK_FOR_SIGN_OFF, _P, Scope.YES),
    ),
    "what is archived is asked for": (_ARCHIVED, _ask_for_archived),
    "what is taken back is signed": (_TAKEN_BACK, _lead_to(_A, Event.TAKE_BACK, _S)),
    "signatories are not told that it was taken back": (
        _TAKEN_BACK,
        _tell_not(_A, Event.TAKE_BACK, Mailed.SIGNATORIES),
    ),
    "it is declined without a reason": (_ASKED, _drop_guard(_A, Event.DECLINE, guards.REASON)),
    "authors are not told that it was declined": (
        _DECLINED,
        _tell_not(_A, Event.DECLINE, Mailed.AUTHORS_OF_CHANGES),
    ),
    "what is declined still awaits sign-off": (_DECLINED, _lead_to(_A, Event.DECLINE, _A)),
    "a coordinator signs": (_ASKED, _permit(Role.COORDINATOR, Action.SIGN, _A, Scope.YES)),
    "whoever signed in an hour ago signs": (
        _ASKED,
        _replace(CurrentSignIn, "is_fresh", property(lambda self: True)),
    ),
    "another text is signed than was shown": (
        _ASKED,
        _replace(signing, "_refuse_changed", lambda candidate, signature: None),
    ),
    "the only author signs": (_ASKED, _let_only_author_sign),
    "who signed is told, and the other signatories are not": (
        _SIGNED,
        _tell_not(_A, Event.SIGN, Mailed.OTHER_SIGNATORIES),
    ),
    "an answer is saved while it awaits sign-off": (
        _ASKED,
        _permit(Role.COORDINATOR, Action.ANSWER, _A, Scope.YES),
    ),
    "a reader reopens": (_SIGNED, _permit(Role.READER, Action.REOPEN, _S, Scope.YES)),
    "it is reopened without a reason": (_SIGNED, _drop_guard(_S, Event.REOPEN, guards.REASON)),
    "the seal of what is reopened still stands": (
        _REOPENED,
        _replace(reopening, "find_current_seal", lambda session, assessment: None),
    ),
    "it is sent where no inspectorate is": (
        _SIGNED,
        _drop_guard(_S, Event.SEND, guards.FORCE_OPEN),
    ),
    "it is sent without the declaration": (
        _SIGNED,
        _drop_guard(_S, Event.SEND, guards.DECLARATION),
    ),
    "a second press of sending is told that nothing can be sent": (
        _SENT,
        _replace(submitting, "read_numbered_result", lambda *_: None),
    ),
    "lead inspectors are not told that it came in": (
        _SENT,
        _replace(submission_emails, "_tell_leads", lambda *_: None),
    ),
    "signatories cannot withdraw": (_SENT, _permit(Role.SIGNATORY, Action.WITHDRAW, _U, Scope.NO)),
    "what is withdrawn is prepared anew": (_WITHDRAWN, _lead_to(_U, Event.WITHDRAW, _P)),
    "a submission that was withdrawn still stands": (
        _WITHDRAWN,
        _replace(submitting, "find_standing_submission", lambda session, assessment: None),
    ),
    "what was signed is deleted": (
        _REOPENED,
        _replace(archive, "was_ever_signed", lambda session, assessment: False),
    ),
    "it is deleted without a reason": (_PREPARED, _drop_guard(_P, Event.DELETE, guards.REASON)),
    "nobody is told that it was deleted": (
        _DELETED,
        _replace(archive, "queue_deleted_emails", lambda *_: None),
    ),
}
"""What is wrong with the service: the way to where it shows, and how it is put in."""

FEW = (
    "signatories are not told that it was taken back",
    "the seal of what is reopened still stands",
    "what is withdrawn is prepared anew",
)
"""Those that `make test` tries."""
