"""A judgement is saved once, never over another, and by nobody whose assignment has ended."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.assessments.models import Answer, Assessment
from checklist.assessments.sign_off.models import StateChange
from checklist.audit.models import AuditEvent, AuditLink
from checklist.core.assessment_states import AssessmentState
from checklist.core.workflow.events import Event
from checklist.db import db
from checklist.reviews.judgements.judgement_queries import JudgedBy, count_judgements
from checklist.reviews.judgements.models import JudgementEntry
from tests.assessments.reach.assigning import account_of, assign, end_yesterday, inspector, lead
from tests.assessments.sign_off.signed import put_in_state, sign, signatory, text_of
from tests.assessments.submissions.sending import send
from tests.browser import Browser
from tests.reviews.judgements.judging import (
    DOES_NOT_APPLY,
    REASON,
    address,
    assigned,
    find_judgements,
    judge,
    press,
)

OTHER: dict[str, Any] = {"choice": "another level", "level": "1", "reason": REASON}


@pytest.fixture
def ina(app: Flask, inspectorate: UUID, force: UUID, assessment: UUID) -> Browser:
    return assigned(app, inspectorate, force)


def entries_of(app: Flask) -> list[JudgementEntry]:
    with app.app_context():
        return list(db.session.scalars(select(JudgementEntry).order_by(JudgementEntry.version)))


def test_of_two_tabs_the_second_is_told_and_overwrites_nothing_unread(
    app: Flask, assessment: UUID, ina: Browser
) -> None:
    url = address(assessment, "vet-01")
    first, second = ina.get(url), ina.get(url)
    press(ina, first, assessment, "vet-01", **OTHER)

    told = press(ina, second, assessment, "vet-01", expect=200, choice="agree", reason="Well kept")

    assert "You saved this judgement in another tab" in told.text
    assert "Judged at level 1" in text_of(told, "#saved")
    assert REASON in text_of(told, "#saved")
    assert text_of(told, "textarea#reason") == "Well kept"
    assert find_judgements(app, assessment, "Ina Inspector")["vet-01"].level == "1"
    press(ina, told, assessment, "vet-01", choice="agree", reason="Well kept")
    assert find_judgements(app, assessment, "Ina Inspector")["vet-01"].level == "3"
    history = text_of(ina.get(f"{url}/history"))
    assert history.index("Agreed: level 3") < history.index("Judged at level 1")
    assert "Then claimed, supported 3, 3" in history


def test_a_double_press_has_one_effect_and_the_record_is_the_inspectorates_alone(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID, ina: Browser
) -> None:
    url = address(assessment, "vet-01")
    page = ina.get(url)
    for _ in range(2):
        press(ina, page, assessment, "vet-01", **OTHER)

    assert [each.version for each in entries_of(app)] == [1]
    with app.app_context():
        judged = select(AuditEvent).where(AuditEvent.action == "judged a question")
        [event] = db.session.scalars(judged)
        chains = select(AuditLink.chain_id).where(AuditLink.event_id == event.id)
        assert set(db.session.scalars(chains)) == {inspectorate}
        assert REASON not in event.detail


def test_what_can_be_chosen_no_longer_as_it_was_sent_anew_is_said_to_be_sent_anew(
    app: Flask, browser: Browser, force: UUID, assessment: UUID, ina: Browser
) -> None:
    page = ina.get(address(assessment, DOES_NOT_APPLY))
    send_anew(app, browser, force, assessment, DOES_NOT_APPLY)
    agreed = {"choice": "not applicable agreed", "note_to_force": "Say why"}

    told = press(ina, page, assessment, DOES_NOT_APPLY, expect=200, **agreed)

    assert "anew after you opened this page" in text_of(told, "#choice-error")
    assert text_of(told, "textarea#note_to_force") == "Say why"
    by_button = press(ina, page, assessment, DOES_NOT_APPLY, expect=200, then="agree", **agreed)
    assert "anew after you opened this page" in text_of(by_button, "#choice-error")
    crafted = press(ina, told, assessment, DOES_NOT_APPLY, expect=200, choice="nothing")
    assert "Choose how you judge it" in text_of(crafted, "#choice-error")


def test_what_the_force_sent_anew_meanwhile_is_read_before_it_is_judged(
    app: Flask, browser: Browser, force: UUID, assessment: UUID, ina: Browser
) -> None:
    url = address(assessment, "vet-02")
    judge(ina, assessment, "vet-02", then="agree")
    page = ina.get(url)
    send_anew(app, browser, force, assessment)

    told = press(ina, page, assessment, "vet-02", expect=200, choice="agree")

    assert "The force sent vet-02 anew after you opened this page" in told.text
    assert text_of(told, "#claimed").startswith("1 ")
    assert "sent this question anew since you judged it" in text_of(told, "#changed")
    listed = f"/assessments/{assessment}/review/questions"
    assert "Sent anew since" in text_of(ina.get(listed), "#vet-02")
    assert not ina.get(listed).select("#vet-01 .govuk-tag--yellow")
    assert "Answer: from 2. " in text_of(told, "#since")
    assert not ina.get(address(assessment, "vet-01")).select("#since")
    press(ina, told, assessment, "vet-02", choice="agree")
    assert find_judgements(app, assessment, "Ina Inspector")["vet-02"].level == "1"


def test_the_first_judgement_is_hidden_until_the_second_is_given(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID, ina: Browser
) -> None:
    ivo = assigned(app, inspectorate, force, "Ivo Two")
    leading = lead(app, inspectorate)
    url, words = address(assessment, "vet-01"), {"private_note": "Canary private"}
    judge(ina, assessment, "vet-01", **(OTHER | words))

    for path in (url, f"{url}/history", f"/assessments/{assessment}/review/questions"):
        hidden = ivo.get(path).text
        assert REASON not in hidden
        assert "Judged at level 1" not in hidden
    assert "Ina Inspector has judged this question" in text_of(ivo.get(url), "#hidden-1")
    assert REASON in text_of(leading.get(url))
    assert "Canary private" in text_of(leading.get(url))

    judge(ivo, assessment, "vet-01", then="agree")

    seen = text_of(ivo.get(url))
    assert "Ina Inspector: Judged at level 1" in seen
    assert REASON in seen
    assert "Canary private" not in ivo.get(url).text + ivo.get(f"{url}/history").text
    assert "Ivo Two: Agreed: level 3" in text_of(ina.get(url))


def test_a_third_reads_both_and_judges_no_more(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID, ina: Browser
) -> None:
    others = [assigned(app, inspectorate, force, name) for name in ("Ivo Two", "Ida Three")]
    early = others[1].get(address(assessment, "vet-01"))
    judge(ina, assessment, "vet-01", **OTHER)
    judge(others[0], assessment, "vet-01", then="agree")

    page = others[1].get(address(assessment, "vet-01"))

    assert "Two inspectors have judged this question already" in text_of(page, "#no-judgement")
    assert REASON in text_of(page)
    late = press(others[1], early, assessment, "vet-01", expect=200, **OTHER)
    assert "Two inspectors have judged this question already" in late.text
    assert text_of(late, "textarea#reason") == REASON


def test_an_assignment_that_ends_closes_the_page_and_keeps_the_judgement(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID
) -> None:
    ina = inspector(app, inspectorate)
    one_assignment = assign(app, inspectorate, force)
    judge(ina, assessment, "vet-01", **OTHER)
    url = address(assessment, "vet-02")
    page = ina.get(url)
    end_yesterday(app, one_assignment)

    kept = press(ina, page, assessment, "vet-02", expect=404, reason="Typed as it ended")

    assert "Typed as it ended" in kept.text
    ina.get(address(assessment, "vet-01"), expect=404)
    assert set(find_judgements(app, assessment, "Ina Inspector")) == {"vet-01"}
    told = text_of(lead(app, inspectorate).get(address(assessment, "vet-01")))
    assert "Ina Inspector: Judged at level 1" in told


@pytest.mark.parametrize("state", [AssessmentState.SUBMITTED, AssessmentState.CLOSED_PUBLISHED])
def test_nobody_judges_before_the_review_or_after_it(
    app: Flask, assessment: UUID, ina: Browser, state: AssessmentState
) -> None:
    url = address(assessment, "vet-01")
    page = ina.get(url)
    put_in_state(app, assessment, state)

    refused = press(ina, page, assessment, "vet-01", expect=409, **OTHER)

    assert REASON in refused.text
    is_over = state is AssessmentState.CLOSED_PUBLISHED
    ina.get(url, expect=200 if is_over else 409)  # what was judged is read afterwards
    assert find_judgements(app, assessment, "Ina Inspector") == {}


def test_judgements_are_counted_by_person_and_a_question_once(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID, ina: Browser
) -> None:
    ivo = assigned(app, inspectorate, force, "Ivo Two")
    judge(ina, assessment, "vet-01", then="agree")
    judge(ina, assessment, "vet-02", then="agree")
    judge(ivo, assessment, "vet-01", then="agree")
    judge(ivo, assessment, "vet-03", private_note="Ask on the visit")

    with app.app_context():
        person = person_of(inspectorate)
        counted = count_judgements(db.session, person, [assessment])[assessment]
        assert counted.questions == 2
        assert counted.by_person == [
            JudgedBy("Ina Inspector", 2, has_conflict=False),
            JudgedBy("Ivo Two", 1, has_conflict=False),
        ]
    told = text_of(ina.get(f"/assessments/{assessment}/submissions/1"), "#judged")
    assert told == "2 questions judged: Ina Inspector 2, Ivo Two 1."


def person_of(inspectorate: UUID) -> Any:
    """Stand in for somebody of an inspectorate, of whom their organisation alone is asked."""

    class Someone:
        organisation_id = inspectorate

    return Someone()


def send_anew(
    app: Flask, coordinator: Browser, force: UUID, assessment: UUID, question: str = "vet-02"
) -> None:
    """Have the force change an answer to level 1, sign again and send: straight into the review."""
    with app.app_context():
        of = {"assessment_id": assessment, "question_id": question}
        changed = db.session.scalars(select(Answer).filter_by(**of)).one()
        changed.value, changed.version = "1", 2
        found = db.session.get_one(Assessment, assessment)
        number = max(db.session.scalars(select(StateChange.number)))
        db.session.add(
            StateChange(
                assessment_id=assessment,
                number=number + 1,
                event=Event.BEGIN_REVIEW,
                from_state=AssessmentState.SUBMITTED,
                to_state=AssessmentState.UNDER_REVIEW,
                person_id=account_of("Ina Inspector"),
                role="inspector",
                organisation_id=force,
            )
        )
        found.state = AssessmentState.AWAITING_SIGN_OFF
        db.session.commit()
    sign(signatory(app, force, "Sue Second"), assessment)
    send(coordinator, assessment)
