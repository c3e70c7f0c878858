"""Two people press at the same moment what excludes each other: one order, one effect, no loss."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from checklist.assessments.models import Assessment
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import Role
from checklist.db import db
from tests.assessments.sign_off.signed import begin_awaiting, put_in_state, signatory
from tests.assessments.sign_off.signing import changes_of
from tests.assessments.submissions.racing import Press, fill_in, press_at_once
from tests.assessments.submissions.sending import (
    begin_signed,
    find_submissions,
    open_to_inspectorate,
    send,
)
from tests.browser import Browser, sign_in

REASON = "Wrong marking on exhibit"
PREPARING, AWAITING = AssessmentState.PREPARING, AssessmentState.AWAITING_SIGN_OFF
FORMS: dict[str, tuple[str, str, dict[str, str]]] = {
    "ask": ("sign-off/ask", "", {}),
    "take back": ("sign-off/take-back", "sign-off", {}),
    "decline": ("sign-off/decline", "", {"reason": REASON}),
    "sign": ("sign", "", {"capacity": "chief constable"}),
    "archive": ("archive", "delete", {}),
    "delete": ("delete", "", {"sure": "y", "reason": REASON}),
    "withdraw": ("withdraw", "", {"reason": REASON}),
}
"""Where each form is sent, the page that has it if that is another, and what is typed."""
LEADS_TO = {
    "ask": AWAITING,
    "take back": PREPARING,
    "decline": PREPARING,
    "sign": AssessmentState.SIGNED,
    "archive": PREPARING,
    "delete": None,
    "withdraw": AssessmentState.SIGNED,
}


@pytest.fixture
def people(app: Flask, force: UUID, browser: Browser) -> dict[str, Browser]:
    """A coordinator and a signatory, each twice."""
    return {
        "C": browser,
        "C2": sign_in(app, "Carl Coordinator", force, Role.COORDINATOR),
        "S": signatory(app, force, "Sue Signatory"),
        "S2": signatory(app, force, "Dana Deputy"),
    }


def press_of(people: dict[str, Browser], assessment: UUID, who: str, what: str) -> Press:
    """Open the page of a step, and fill in a text that nobody else types."""
    step, page, typed = FORMS[what]
    own = {name: f"{text} {who}" if name == "reason" else text for name, text in typed.items()}
    return fill_in(people[who], assessment, step, page, **own)


@pytest.mark.parametrize(
    ("state", "first", "second"),
    [
        (PREPARING, ("C", "ask"), ("C2", "ask")),
        (PREPARING, ("C", "ask"), ("C2", "archive")),
        (PREPARING, ("C", "ask"), ("C2", "delete")),
        (PREPARING, ("C", "archive"), ("C2", "delete")),
        (AWAITING, ("C", "take back"), ("C2", "take back")),
        (AWAITING, ("C", "take back"), ("S", "sign")),
        (AWAITING, ("C", "take back"), ("S", "decline")),
        (AWAITING, ("S", "sign"), ("S2", "decline")),
        (AWAITING, ("S", "decline"), ("S2", "decline")),
    ],
    ids=lambda case: "-".join(case) if isinstance(case, tuple) else str(case),
)
def test_of_two_steps_at_once_one_has_its_effect_and_the_other_is_told(
    app: Flask,
    force: UUID,
    people: dict[str, Browser],
    state: AssessmentState,
    first: tuple[str, str],
    second: tuple[str, str],
) -> None:
    assessment = begin_awaiting(app, force)
    put_in_state(app, assessment, state)
    presses = [press_of(people, assessment, *each) for each in (first, second)]

    answers = press_at_once(*presses)

    taken = [
        what
        for (_, what), (status, _) in zip((first, second), answers, strict=True)
        if status == 302
    ]
    assert len(taken) in ({1, 2} if "archive" in taken and "delete" in taken else {1}), answers
    with app.app_context():
        found = db.session.get(Assessment, assessment)
        assert (found.state if found else None) is LEADS_TO[taken[-1]]
    assert len(changes_of(app, assessment)) == len({*taken} - {"archive", "delete"})
    for (_, _, typed), (status, text) in zip(presses, answers, strict=True):
        assert status in {302, 404, 409}
        assert status == 302 or typed.get("reason", "") in text, "what was typed is not lost"


def test_two_people_who_withdraw_at_once_withdraw_it_once(
    app: Flask, force: UUID, people: dict[str, Browser]
) -> None:
    open_to_inspectorate(app, force)
    assessment = begin_signed(app, force)
    send(people["C"], assessment)
    presses = [press_of(people, assessment, who, "withdraw") for who in ("C", "S")]

    answers = press_at_once(*presses)

    assert sorted(status for status, _ in answers) == [302, 409]
    [won] = [
        typed["reason"]
        for (_, _, typed), (status, _) in zip(presses, answers, strict=True)
        if status == 302
    ]
    [(lost, told)] = [
        (typed["reason"], text)
        for (_, _, typed), (status, text) in zip(presses, answers, strict=True)
        if status == 409
    ]
    assert lost in told, "what was typed is not lost"
    [submission] = find_submissions(app, assessment)
    assert submission.withdrawn_reason == won
    assert [change.event.value for change in changes_of(app, assessment)].count("withdraw") == 1
