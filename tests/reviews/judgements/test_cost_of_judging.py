"""The page on which a question is judged asks the same of the database, whatever stands on it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Membership
from checklist.assessments.models import Seal
from checklist.assessments.notes.models import Note, NoteThread
from checklist.assessments.submissions.models import Submission
from checklist.core.assessment_states import AssessmentState
from checklist.core.audience import Thing
from checklist.core.reviews.second_judgements import SecondDecision
from checklist.db import Model, db, now
from checklist.reviews.judgements.evidence.models import LoweredStrength, OwnExhibit
from checklist.reviews.moderation.models import SecondChoice, Settlement
from tests.accounts.walking import build_seal, build_submission
from tests.assessments.assessments import VCC, answer, begin, queries_counted
from tests.assessments.reach.assigning import account_of, lead
from tests.assessments.sign_off.signed import put_in_state, sign, signatory, text_of
from tests.assessments.submissions.sending import send
from tests.browser import Browser
from tests.earlier_findings.entering import add_finding
from tests.reviews.judgements.judging import add_draft, add_exhibit, address, assigned
from tests.reviews.moderation.moderating import add_judgements
from tests.reviews.worksheets.stocked import build_sample

QUESTION = "vet-03"
OTHERS = [question.id for question in VCC.questions if question.id != QUESTION][:9]
INA, IVO = "Ina Inspector", "Ivo Inspector"
OF_PERSON = 1
"""The query that finds the session and who asks."""
BARE = OF_PERSON + 5
"""The assessment; what was sent and its seals; what inspectors wrote; notes; second judgement."""
FULL = OF_PERSON + 8
"""The same with, in place of the last, exhibits, conflicts, earlier findings and settlements."""


@pytest.fixture
def ina(app: Flask, inspectorate: UUID, force: UUID) -> Browser:
    assigned(app, inspectorate, force, IVO)
    return assigned(app, inspectorate, force, INA)


def begin_judged(
    app: Flask, force: UUID, coordinator: Browser, signing: Browser, exhibits: int
) -> UUID:
    """Have an assessment under review, with this many exhibits on the question."""
    assessment = begin(app, force)
    answer(app, assessment, dict.fromkeys((QUESTION, *OTHERS), "3"))
    with app.app_context():
        for number in range(1, exhibits + 1):
            add_exhibit(force, assessment, QUESTION, number)
        db.session.commit()
    put_in_state(app, assessment, AssessmentState.AWAITING_SIGN_OFF)
    sign(signing, assessment)
    send(coordinator, assessment)
    put_in_state(app, assessment, AssessmentState.UNDER_REVIEW)
    return assessment


def add_rows(app: Flask, assessment: UUID, number: int) -> None:
    """Write beside the question what inspectors write there, this many of each."""
    for question in (QUESTION, *OTHERS[: number - 1]):
        add_judgements(app, assessment, question, ("3", "0"), (INA, IVO), claimed="3")
    add_draft(app, assessment, QUESTION, INA)
    with app.app_context():
        ina = account_of(INA)
        member = select(Membership.organisation_id).filter_by(account_id=ina)
        submission = select(Submission.id).filter_by(assessment_id=assessment)
        of_question = {
            "assessment_id": assessment,
            "organisation_id": db.session.scalars(member).one(),
            "question_id": QUESTION,
        }
        of_inspector = of_question | {
            "person_id": ina,
            "submission_id": db.session.scalars(submission).one(),
            "role": "inspector",
        }
        for each in range(1, number + 1):
            sheet = build_sample(of_question | {"number": each}, INA)
            db.session.add(sheet)
            db.session.flush()
            db.session.add_all(build_evidence(of_inspector, each, sheet.id))
            db.session.add_all(build_decisions(of_question, each, ina))
            db.session.add(build_thread(assessment, ina, sheet.organisation_id, each))
        db.session.commit()


def build_evidence(of_inspector: Mapping[str, Any], number: int, sheet: UUID) -> tuple[Model, ...]:
    """An exhibit that is lowered once more, and one of the inspector's own with its worksheet."""
    lowered = LoweredStrength(
        exhibit_number=1,
        version=number,
        graded="E2",
        strength="E1",
        reason=f"Reason {number} for lowering it",
        **of_inspector,
    )
    own = OwnExhibit(
        number=number,
        title=f"Notes {number} of a visit",
        shows="Who was asked",
        pinpoint="",
        place="",
        strength="E1",
        tested_by="",
        document_date=date(2022, 3, 4),
        worksheet_id=sheet,
        worksheet_version=0,
        **of_inspector,
    )
    return lowered, own


def build_decisions(of_question: Mapping[str, Any], number: int, lead: UUID) -> tuple[Model, ...]:
    """What a lead decided of a second judgement, and how one settled a difference."""
    asked = SecondChoice(
        number=number, decision=SecondDecision.ASKED, decided_by=lead, **of_question
    )
    settled = Settlement(
        number=number,
        level="2",
        reason="Between the two",
        basis="0" * 64,
        settled_by=lead,
        **of_question,
    )
    return asked, settled


def build_thread(assessment: UUID, author: UUID, organisation: UUID, number: int) -> NoteThread:
    """A thread of one note to the inspectors."""
    thread = NoteThread(
        assessment_id=assessment,
        question_id=QUESTION,
        thing=Thing.NOTE_TO_INSPECTORS,
        begun_at=now(),
    )
    note = Note(
        number=1,
        text=f"Note {number}",
        audience=json.dumps({"roles": [[str(organisation), "inspector"]]}),
        written_by=author,
        organisation_id=organisation,
        role="inspector",
    )
    thread.notes = [note]
    return thread


def count_queries(app: Flask, by: Browser, assessment: UUID) -> int:
    """How many queries the page sends when it is opened again."""
    return count_on(app, by, address(assessment, QUESTION))


def count_on(app: Flask, by: Browser, path: str) -> int:
    """How many queries any page sends when it is opened again."""
    by.get(path)
    with queries_counted(app) as sent:
        by.get(path)
    return len(sent)


def test_a_page_on_which_nothing_stands_yet_asks_five_queries_beyond_who_asks(
    app: Flask, browser: Browser, force: UUID, ina: Browser
) -> None:
    assessment = begin_judged(app, force, browser, signatory(app, force), exhibits=0)

    asked = count_queries(app, ina, assessment)

    assert asked <= BARE


def test_a_page_asks_no_more_however_much_stands_on_it(
    app: Flask, browser: Browser, force: UUID, ina: Browser
) -> None:
    signing = signatory(app, force)
    little, much = (begin_judged(app, force, browser, signing, each) for each in (1, 5))
    add_finding(app, force, "Clearance had run out", theme="vetting-validity")
    add_rows(app, little, 1)
    before = count_queries(app, ina, little)
    for number in range(5):
        add_finding(app, force, f"It had run out {number}", theme="vetting-validity")
    add_rows(app, much, 5)

    after = count_queries(app, ina, much)

    page = ina.get(address(much, QUESTION)).text
    written = ("Register 5", "Notes 5 of a visit", "Draft worksheet 5")
    for shown in (*written, "It had run out 4", "5 open"):
        assert shown in page
    assert "Reason 5 for lowering it" in page
    assert before == after <= FULL


def test_a_lead_who_sees_all_judgements_asks_no_more_for_more_of_them(
    app: Flask, browser: Browser, force: UUID, inspectorate: UUID, ina: Browser
) -> None:
    leading = lead(app, inspectorate)
    assessment = begin_judged(app, force, browser, signatory(app, force), exhibits=1)
    add_rows(app, assessment, 1)
    before = count_queries(app, leading, assessment)
    for question in OTHERS:
        add_judgements(app, assessment, question, ("3", "0"), (INA, IVO), claimed="3")

    assert count_queries(app, leading, assessment) == before <= FULL


def send_again(app: Flask, assessment: UUID, signatories: Sequence[str]) -> None:
    """Write that the same was signed again by each, and sent; the last seal was reopened."""
    with app.app_context():
        first = db.session.scalars(select(Seal).filter_by(assessment_id=assessment)).one()
        for number, name in enumerate(signatories, 2):
            seal = build_seal(assessment, first.signed_by, number)
            seal.content, seal.digest, seal.signatory_name = first.content, first.digest, name
            if number <= len(signatories):
                seal.reopened_at = seal.reopened_by = None
            db.session.add(seal)
            db.session.flush()
            submission = build_submission(assessment, seal.id, first.signed_by, number)
            submission.withdrawn_at = submission.withdrawn_by = None
            db.session.add(submission)
        db.session.commit()


def test_what_was_sent_again_and_again_is_read_in_as_many_queries_and_its_standing_seal_named(
    app: Flask, browser: Browser, force: UUID, ina: Browser
) -> None:
    signing = signatory(app, force)
    little, much = (begin_judged(app, force, browser, signing, 0) for _ in range(2))
    send_again(app, little, ("Sue Second", "Tom Third"))
    before = count_queries(app, ina, little)
    send_again(app, much, ("Sue Second", "Tom Third", "Fay Fourth", "Flo Fifth"))

    after = count_queries(app, ina, much)

    assert before == after <= BARE + 1  # whether the force said "no change" to what was asked
    page = ina.get(address(much, QUESTION))
    assert text_of(page, "#signed-by").startswith("Signed by Fay Fourth")


def test_the_list_and_the_page_of_agreeing_ask_no_more_for_more_judgements(
    app: Flask, browser: Browser, force: UUID, ina: Browser
) -> None:
    assessment = begin_judged(app, force, browser, signatory(app, force), exhibits=1)
    review = f"/assessments/{assessment}/review"
    section = VCC.get_section(QUESTION).id
    paths = (f"{review}/questions", f"{review}/sections/{section}/agree")
    before = [count_on(app, ina, path) for path in paths]
    add_rows(app, assessment, 5)

    after = [count_on(app, ina, path) for path in paths]

    assert after[0] <= before[0] == OF_PERSON + 7
    assert after[1] <= before[1] == OF_PERSON + 5
