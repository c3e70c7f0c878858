"""Who sees findings before they are published: assigned inspectors and leads, and nobody else."""

from __future__ import annotations

from collections.abc import Set
from uuid import UUID

import pytest
from flask import Flask

from checklist.accounts.models import ForceAccess
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from tests.assessments.assessments import VCC, begin
from tests.assessments.reach.assigning import inspector
from tests.assessments.sign_off.signed import put_in_state, sign, signatory, text_of
from tests.assessments.submissions.sending import send
from tests.browser import Browser, add_organisation, one, sign_in
from tests.exchange.copies import read_workbook, take
from tests.reviews.findings.finding import (
    CAUSE,
    change,
    draft,
    find_findings,
    listing,
    load_for,
    press,
    recommend,
)
from tests.reviews.judgements.judging import REASON, judge

NOT_SHOWN = (
    "Findings of other inspectors on questions that you may still judge are not shown: you see them"
    " once you have judged too."
)
TEXT = "Ombrellino holds no current clearance."
PAGES = (
    "",
    "/new",
    "/grades",
    "/1",
    "/1/change",
    "/1/merge",
    "/1/dismiss",
    "/1/reopen",
    "/1/decide",
)
REVIEW = [
    AssessmentState.UNDER_REVIEW,
    AssessmentState.FACTUAL_ACCURACY,
    AssessmentState.CLOSED_UNPUBLISHED,
]


@pytest.fixture
def drafted(app: Flask, assessment: UUID, ina: Browser) -> UUID:
    """A cause of concern with a recommendation."""
    typed = recommend(1, "Clear Ombrellino")
    draft(ina, assessment, ["vet-09"], kind=CAUSE, text=TEXT, **typed)
    return assessment


@pytest.mark.parametrize(
    ("kind", "role"),
    [
        (OrganisationKind.FORCE, Role.COORDINATOR),
        (OrganisationKind.FORCE, Role.CONTRIBUTOR),
        (OrganisationKind.FORCE, Role.SIGNATORY),
        (OrganisationKind.FORCE, Role.READER),
        (OrganisationKind.LOCAL_POLICING_BODY, Role.COORDINATOR),
        (OrganisationKind.LOCAL_POLICING_BODY, Role.READER),
    ],
)
def test_force_and_policing_body_find_no_page_and_no_word_of_it(
    app: Flask, force: UUID, drafted: UUID, kind: OrganisationKind, role: Role
) -> None:
    home = force
    if kind is OrganisationKind.LOCAL_POLICING_BODY:
        home = add_organisation(app, "The Body", kind)
        with app.app_context():
            db.session.add(ForceAccess(organisation_id=home, force_id=force))
            db.session.commit()
    someone = sign_in(app, "Sam Someone", home, role)

    for state in REVIEW:
        put_in_state(app, drafted, state)
        for page in PAGES:
            answer = someone.client.get(f"{listing(drafted)}{page}")
            assert answer.status_code in (403, 404), page
            assert "Ombrellino" not in answer.text, page
        for page in ("", "/timeline", "/timeline.csv", "/submissions/1", "/results", "/reports"):
            answer = someone.client.get(f"/assessments/{drafted}{page}")
            assert "Ombrellino" not in answer.text, page
            assert "drafted a finding" not in answer.text, page


def test_others_of_the_inspectorate_and_of_other_forces_do_not_find_it(
    app: Flask, inspectorate: UUID, drafted: UUID
) -> None:
    other = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    for someone in (
        inspector(app, inspectorate, "Una Unassigned"),
        sign_in(app, "Rea Reader", inspectorate, Role.READER),
        sign_in(app, "Olu Outsider", other, Role.COORDINATOR),
    ):
        for page in PAGES:
            answer = someone.client.get(f"{listing(drafted)}{page}")
            assert answer.status_code in (403, 404), page
            assert "Ombrellino" not in answer.text


def test_inspectors_read_findings_after_the_review_and_change_none(
    app: Flask, drafted: UUID, ina: Browser, lee: Browser
) -> None:
    put_in_state(app, drafted, AssessmentState.CLOSED_PUBLISHED)

    for who in (ina, lee):
        page = who.get(f"{listing(drafted)}/1")
        assert TEXT in page.get_text(" ", strip=True)
        assert not page.select("#ways")
        who.get(f"{listing(drafted)}/1/change", expect=409)
        assert not who.get(listing(drafted)).select("a[href$='/new']")


@pytest.mark.parametrize(
    ("state", "told"),
    [
        (AssessmentState.UNDER_REVIEW, "only what a draft report says"),
        (AssessmentState.CLOSED_PUBLISHED, "what the published report says"),
        (AssessmentState.CLOSED_UNPUBLISHED, "the force reads nothing of this"),
    ],
)
def test_the_page_says_what_the_force_reads_of_it_in_each_state(
    app: Flask, drafted: UUID, ina: Browser, state: AssessmentState, told: str
) -> None:
    put_in_state(app, drafted, state)

    for page in ("", "/grades"):
        assert told in text_of(ina.get(f"{listing(drafted)}{page}"))


def test_while_the_force_checks_the_facts_findings_change_with_their_history(
    app: Flask, drafted: UUID, ina: Browser
) -> None:
    put_in_state(app, drafted, AssessmentState.FACTUAL_ACCURACY)

    change(ina, drafted, 1, text="Seven of ten did not.")

    page = text_of(ina.get(f"{listing(drafted)}/1"))
    assert "Seven of ten did not." in page
    assert TEXT in page


def test_a_finding_tells_nobody_how_a_question_was_judged_that_they_may_still_judge(
    app: Flask, assessment: UUID, ina: Browser, ivo: Browser, lee: Browser
) -> None:
    judge(ina, assessment, "vet-03", choice="another level", level="0", reason=REASON)
    draft(ina, assessment, ["vet-03"], text=TEXT)

    page = ivo.get(listing(assessment))

    assert not page.select("#finding-1")
    assert not page.select("#candidates")
    assert text_of(page, "#unseen") == NOT_SHOWN
    ivo.get(f"{listing(assessment)}/1", expect=404)
    assert lee.get(listing(assessment)).select("#finding-1")
    shown = draft(ivo, assessment, ["vet-03"], expect=200, kind=CAUSE)
    assert "Give your own judgement first" in text_of(shown, "#questions-error")
    assert "level 0" not in text_of(shown, ".checklist-judging__sent")
    judge(ivo, assessment, "vet-03", choice="another level", level="0", reason=REASON)
    assert TEXT in text_of(ivo.get(listing(assessment)), "#finding-1")


def test_nor_does_the_page_tell_whether_there_is_one(
    assessment: UUID, ina: Browser, ivo: Browser
) -> None:
    judge(ina, assessment, "vet-03", choice="another level", level="0", reason=REASON)
    before = text_of(ivo.get(listing(assessment)), "main")

    draft(ina, assessment, ["vet-03"], text=TEXT)

    assert text_of(ivo.get(listing(assessment)), "main") == before
    assert NOT_SHOWN in before


def test_grades_say_how_many_judgements_they_leave_out_while_one_may_still_judge(
    assessment: UUID, ina: Browser, ivo: Browser, lee: Browser
) -> None:
    for question in ("vet-01", "vet-03"):
        judge(ina, assessment, question, choice="another level", level="0", reason=REASON)
    judge(ivo, assessment, "vet-03", choice="another level", level="0", reason=REASON)

    told = text_of(ivo.get(f"{listing(assessment)}/grades"), "#rests-on")

    assert told.startswith("1 question is judged, of those whose judgement you see.")
    left_out = "Others judged 1 question that you may still judge: you see how once you have, and"
    assert f"{left_out} these grades leave it out." in told
    for by in (ina, lee):
        assert "leave" not in text_of(by.get(f"{listing(assessment)}/grades"), "#rests-on")


def test_a_lead_goes_from_the_findings_to_all_that_a_draft_report_lacks(
    assessment: UUID, ina: Browser, lee: Browser
) -> None:
    link = one(lee.get(listing(assessment)), "#all-missing")

    assert "No final level" in text_of(lee.get(str(link["href"])), "#missing")
    assert not ina.get(listing(assessment)).select("#all-missing")


def test_nor_does_a_finding_on_its_whole_section_or_a_cause_that_is_confirmed(
    app: Flask, assessment: UUID, ina: Browser, ivo: Browser, lee: Browser
) -> None:
    judge(ina, assessment, "vet-03", choice="another level", level="0", reason=REASON)
    draft(ina, assessment, ["vet-03"], text=TEXT, kind=CAUSE, **recommend(1, "Clear everybody"))
    press(lee, assessment, "1/decide", verdict="confirm")
    draft(lee, assessment, [], section=VCC.get_section("vet-03").id, kind=CAUSE)

    assert find_confirmed(app, assessment, "Ivo Two") == set()
    assert not ivo.get(listing(assessment)).select("#finding-2")
    ivo.get(f"{listing(assessment)}/2", expect=404)

    judge(ivo, assessment, "vet-03", choice="another level", level="0", reason=REASON)
    assert find_confirmed(app, assessment, "Ivo Two") == {"vet-03"}
    assert ivo.get(listing(assessment)).select("#finding-2")


def find_confirmed(app: Flask, assessment: UUID, name: str) -> Set[str]:
    """The questions and sections whose confirmed causes count in the grades that somebody reads."""
    return load_for(app, assessment, name).sheet.confirmed_causes


def test_ones_own_finding_stays_when_another_inspector_judges_its_question(
    app: Flask, assessment: UUID, ina: Browser, ivo: Browser
) -> None:
    draft(ivo, assessment, ["vet-02"], kind="narrative", text=TEXT)

    judge(ina, assessment, "vet-02", then="agree")

    page = ivo.get(f"{listing(assessment)}/1")
    assert text_of(page, "#final-vet-02").startswith("Another inspector judged it.")


def test_what_another_inspector_wrote_into_ones_own_finding_is_not_told_before_one_has_judged(
    app: Flask, assessment: UUID, ina: Browser, ivo: Browser
) -> None:
    draft(ivo, assessment, ["vet-02"], kind="narrative", text=TEXT)
    judge(ina, assessment, "vet-02", choice="another level", level="0", reason=REASON)

    change(ina, assessment, 1, text="Nobody is cleared: level 0.")

    ivo.get(f"{listing(assessment)}/1", expect=404)
    assert text_of(ivo.get(listing(assessment)), "#unseen") == NOT_SHOWN
    judge(ivo, assessment, "vet-02", choice="another level", level="0", reason=REASON)
    assert "Nobody is cleared" in text_of(ivo.get(listing(assessment)), "#finding-1")


def test_a_finding_that_was_moved_from_a_question_does_not_tell_what_was_written_of_it(
    app: Flask, assessment: UUID, ina: Browser, ivo: Browser, lee: Browser
) -> None:
    judge(ina, assessment, "vet-03", choice="another level", level="0", reason=REASON)
    draft(ina, assessment, ["vet-03"], text="Nobody is cleared: level 0.")
    change(ina, assessment, 1, text=TEXT)
    judge(ivo, assessment, "vet-02", then="agree")

    change(lee, assessment, 1, questions=["vet-02"])

    ivo.get(f"{listing(assessment)}/1", expect=404)
    assert text_of(ivo.get(listing(assessment)), "#unseen") == NOT_SHOWN
    found = read_workbook(take(app, ivo, assessment, "workbook"))["Findings"]
    assert not found
    assert "level 0" in text_of(lee.get(f"{listing(assessment)}/1"), "#history")
    judge(ivo, assessment, "vet-03", choice="another level", level="0", reason=REASON)
    assert "level 0" in text_of(ivo.get(f"{listing(assessment)}/1"), "#history")
    change(ivo, assessment, 1, text="Written by both.")


def test_findings_of_one_assessment_are_none_of_another(
    app: Flask, force: UUID, drafted: UUID, ina: Browser
) -> None:
    other = begin(app, force, title="Another")

    ina.get(f"{listing(other)}/1", expect=404)
    press(ina, drafted, "1/dismiss", reason="It was seen wrongly")
    assert len(find_findings(app, drafted)) == 1


def test_the_findings_of_another_assessment_are_not_those_of_this_one(
    app: Flask, force: UUID, browser: Browser, assessment: UUID, ina: Browser
) -> None:
    judge(ina, assessment, "vet-02", then="agree")
    draft(ina, assessment, ["vet-02"], text=TEXT, kind=CAUSE)
    other = begin(app, force, title="Next year")
    put_in_state(app, other, AssessmentState.AWAITING_SIGN_OFF)
    sign(signatory(app, force, "Sid Second"), other)
    send(browser, other)
    put_in_state(app, other, AssessmentState.UNDER_REVIEW)

    page = ina.get(listing(other))

    assert TEXT not in page.text
    assert not page.select("#finding-1")
    ina.get(f"{listing(other)}/1", expect=404)
    assert TEXT in ina.get(listing(assessment)).text
