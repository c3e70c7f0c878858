"""The demonstration has assessments from preparing to published, come to by its own people."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from sqlalchemy import select

from checklist.assessments.models import Seal
from checklist.assessments.sign_off.models import StateChange
from checklist.assessments.submissions.models import Submission
from checklist.core.assessment_states import AssessmentState
from checklist.core.seals.compare import compare_seals
from checklist.core.seals.reader import read_seal
from checklist.core.workflow.events import Event
from checklist.db import db
from checklist.demo.people import (
    DORSET,
    DUMMYSHIRE,
    EXAMPLESHIRE,
    FABRICSHIRE,
    MOCKSHIRE,
    PLAYSHIRE,
    SAMPLESHIRE,
    SHAMSHIRE,
    SPECIMENSHIRE,
)
from tests.browser import one
from tests.demo.conftest import Demonstration

FAY, UNA, IDA = "fay@sampleshire.example", "una@sampleshire.example", "ida@sampleshire-pcc.example"
KIT, LIV = "kit@inspectorate.example", "liv@inspectorate.example"
STATES = {
    (EXAMPLESHIRE, "vcc-2022"): AssessmentState.PREPARING,
    (SAMPLESHIRE, "vcc-2022"): AssessmentState.AWAITING_SIGN_OFF,
    (SAMPLESHIRE, "wfof-2011"): AssessmentState.UNDER_REVIEW,
    (DORSET, "vcc-2022"): AssessmentState.CLOSED_PUBLISHED,
    (SPECIMENSHIRE, "vcc-2022"): AssessmentState.CLOSED_PUBLISHED,
    (MOCKSHIRE, "vcc-2022"): AssessmentState.SIGNED,
    (SHAMSHIRE, "vcc-2022"): AssessmentState.SUBMITTED,
    (DUMMYSHIRE, "vcc-2022"): AssessmentState.CHANGES_REQUESTED,
    (FABRICSHIRE, "vcc-2022"): AssessmentState.FACTUAL_ACCURACY,
    (PLAYSHIRE, "vcc-2022"): AssessmentState.CLOSED_UNPUBLISHED,
}


@pytest.mark.parametrize(("where", "state"), STATES.items())
def test_there_is_one_in_each_state(
    loaded: Demonstration, where: tuple[str, str], state: AssessmentState
) -> None:
    with loaded.app.app_context():
        assert loaded.load_assessment(*where).state is state


def test_every_state_is_shown_by_one() -> None:
    assert set(STATES.values()) == set(AssessmentState)


def test_the_forces_that_show_a_state_have_what_belongs_to_it(loaded: Demonstration) -> None:
    def shown(force: str, email: str, page: str = "sign-off") -> str:
        return text_of(loaded, email, f"{loaded.address(force, 'vcc-2022')}/{page}")

    assert "Send to the inspectorate" in shown(MOCKSHIRE, "mia@mockshire.example")
    assert "Withdraw" in shown(SHAMSHIRE, "sol@shamshire.example")
    asked = shown(DUMMYSHIRE, "deb@dummyshire.example", "requests")
    assert "Who looked at the conditions of the last twelve months" in asked
    assert "Draft report 1" in shown(FABRICSHIRE, "fern@fabricshire.example", "draft-reports")
    assert "this one is not gone on with" in shown(PLAYSHIRE, "poppy@playshire.example")


def test_what_was_declined_awaits_the_signatory_again_with_what_she_asked_for(
    loaded: Demonstration,
) -> None:
    una, start = loaded.sign_in(UNA), loaded.address(SAMPLESHIRE, "vcc-2022")

    home = one(una.get("/"), "section[aria-labelledby=my-work]").text
    sign_off = text_of(loaded, UNA, start + "/sign-off")
    sign = text_of(loaded, UNA, start + "/sign")

    assert "To sign (1)" in home
    order = "asked for sign-off.* declined to sign the assessment.* vet-17 says .* asked for"
    assert re.search(order, sign_off)
    assert "Seen by Fay Fictional, Una Unreal" in sign
    assert "You cannot read" not in sign
    changed = text_of(loaded, UNA, start + "/questions/vet-17")
    assert "29 of the 41 reviews that were due were done on time" in changed


def test_what_was_withdrawn_reopened_and_put_right_was_sent_again(loaded: Demonstration) -> None:
    with loaded.app.app_context():
        sent = loaded.load_assessment(SAMPLESHIRE, "wfof-2011").id
        changes = select(StateChange.event).where(StateChange.assessment_id == sent)
        events = db.session.scalars(changes.order_by(StateChange.number)).all()
        seals = db.session.scalars(select(Seal).where(Seal.assessment_id == sent)).all()
        submissions = db.session.scalars(
            select(Submission).where(Submission.assessment_id == sent).order_by(Submission.number)
        ).all()

    once = [Event.ASK_FOR_SIGN_OFF, Event.SIGN, Event.SEND]
    assert events == [*once, Event.WITHDRAW, Event.REOPEN, *once, Event.BEGIN_REVIEW]
    assert {seal.number: seal.is_reopened for seal in seals} == {1: True, 2: False}
    assert [each.is_withdrawn for each in submissions] == [True, False]


def test_what_changed_between_its_two_seals_is_the_question_it_was_reopened_for(
    loaded: Demonstration,
) -> None:
    with loaded.app.app_context():
        sent = loaded.load_assessment(SAMPLESHIRE, "wfof-2011").id
        contents = select(Seal.content).where(Seal.assessment_id == sent).order_by(Seal.number)
        first, second = (
            read_seal(content.encode()) for content in db.session.scalars(contents).all()
        )

    changed = compare_seals(first, second).questions
    assert [each.question for each in changed] == ["biz-08"]


@pytest.mark.parametrize(
    ("email", "told"),
    [(KIT, [SHAMSHIRE]), (LIV, [SHAMSHIRE, DUMMYSHIRE, FABRICSHIRE, PLAYSHIRE])],
)
def test_both_inspectors_are_told_of_what_came_in(
    loaded: Demonstration, email: str, told: list[str]
) -> None:
    home = loaded.sign_in(email).get("/")

    lines = [" ".join(line.text.split()) for line in home.select("#came-in-list li")]
    assert Counter(line.partition(":")[0] for line in lines) == {
        "Specimenshire Police": 3,
        "Sampleshire Police": 2,
        "Dorset Police": 1,
        **dict.fromkeys(told, 1),
    }
    again, withdrawn = (line for line in lines if line.startswith("Sampleshire"))
    assert "submission 2" in again
    assert "Without Fear or Favour" in again
    assert ", withdrawn " in withdrawn


def test_the_inspector_has_the_review_on_his_desk_and_his_dip_sample_in_it(
    loaded: Demonstration,
) -> None:
    kit, url = loaded.sign_in(KIT), loaded.address(SAMPLESHIRE, "wfof-2011")

    assert "Under review" in one(kit.get("/desk"), "#desk tbody tr").text
    sampled = text_of(loaded, KIT, f"{url}/review/questions/biz-08")
    sheet = text_of(loaded, KIT, f"{url}/review/worksheets/1")

    assert "approvals" in sampled
    assert "25 of the 60" in sheet
    assert "did not show a review within the last 12 months" in sheet
    assert "402" in sheet
    for stranger in (FAY, UNA, IDA):
        loaded.sign_in(stranger).get(f"{url}/review/worksheets/1", expect=403)


def test_inspectors_can_choose_the_text_that_their_lead_keeps(loaded: Demonstration) -> None:
    url = loaded.address(SAMPLESHIRE, "wfof-2011")

    page = loaded.sign_in(KIT).get(f"{url}/review/findings/new?questions=biz-08")

    offered = [each.text for each in page.select("#kept_text option")]
    assert offered == ["Choose a text", "Yearly reviews not done"]


def test_the_lead_reads_what_was_sent_and_nothing_else(loaded: Demonstration) -> None:
    liv = loaded.sign_in(LIV)

    sent = text_of(loaded, LIV, loaded.address(SAMPLESHIRE, "wfof-2011") + "/submissions/2")

    assert "Una Unreal, deputy chief constable" in sent
    for where, state in STATES.items():
        if state in {AssessmentState.PREPARING, AssessmentState.AWAITING_SIGN_OFF}:
            liv.get(loaded.address(*where), expect=404)


def test_the_commissioner_reads_what_is_signed_and_knows_of_the_rest(
    loaded: Demonstration,
) -> None:
    ida = loaded.sign_in(IDA)

    signed = text_of(loaded, IDA, loaded.address(SAMPLESHIRE, "wfof-2011"))

    assert "Signed by Una Unreal as deputy chief constable" in signed
    ida.get(loaded.address(SAMPLESHIRE, "vcc-2022"), expect=403)
    assert "Awaiting sign-off" in text_of(loaded, IDA, "/")


def text_of(loaded: Demonstration, email: str, path: str) -> str:
    """The text of a page as one of the people reads it, with single blanks."""
    return " ".join(one(loaded.sign_in(email).get(path), "main").text.split())
