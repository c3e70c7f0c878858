"""What the databases of earlier versions hold: a small force's work, entered through the pages."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

from flask import Flask

from checklist.accounts.models import ForceAccess, Invitation
from checklist.accounts.second_factor.passkey_challenges import make_challenge
from checklist.accounts.secret_fingerprints import check_secrets
from checklist.assessments.answers.stored_drafts import DraftInput, sequence_now, store_draft
from checklist.assessments.pinned_set import shipped_library
from checklist.assessments.reach.models import Assignment, Post, Share
from checklist.assessments.reach.request_models import (
    ChangeRequest,
    RequestedQuestion,
    RequestOutcome,
)
from checklist.assessments.reminders.models import (
    Reminder,
    ReminderChoice,
    ReminderKind,
    Reminding,
)
from checklist.assessments.set_uses import note_use
from checklist.assessments.sign_off.models import StateChange
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import OrganisationKind, Role
from checklist.core.reviews.how_verified import Verification
from checklist.core.reviews.judging import Choice
from checklist.core.reviews.second_judgements import SecondDecision
from checklist.core.workflow.events import Event
from checklist.db import Model, db, now
from checklist.jobs.leases import register_worker, take_lease
from checklist.jobs.worker import run_due_jobs
from checklist.mail.outbox import queue_email
from checklist.registry import SETTINGS
from checklist.reviews.judgements.evidence.models import LoweredStrength, OwnExhibit
from checklist.reviews.judgements.models import (
    InspectorJudgement,
    JudgementDraft,
    JudgementEntry,
)
from checklist.reviews.moderation.models import SecondChoice, Settlement
from tests.accounts.authenticators import set_up_app
from tests.accounts.people import link_for, sign_in_by_page, stranger, with_password
from tests.accounts.walking import add_passkey, build_seal, build_submission
from tests.assessments.answers.test_drafts import keep
from tests.assessments.assessments import an_account, begin
from tests.assessments.worksheets.sampling import begin_worksheet, draw, numbers_of
from tests.assessments.worksheets.sampling import save as save_outcomes
from tests.browser import Browser, add_organisation, hidden_fields, one
from tests.earlier_findings.entering import enter as enter_finding
from tests.evidence.uploads import FORM, file_part, new_page, post, upload
from tests.plans.planning import make_and_finish
from tests.reviews.findings.finding import build_finding
from tests.upgrades.reports import DRAFTED, add_report

PERSON, EMAIL = "Una Upgrade", "una.upgrade@example.test"
TITLE = "Check before the upgrade"
FIRST_NOTE, NOTE, DRAFT_NOTE = "As it was first saved", "As it was saved last", "Not saved yet"
FILE_NAME, FILE = "policy.txt", b"The policy on vetting, as it stood.\n"
FIGURE, FOLLOW_UP = "33", "Child protection"


def tell(app: Flask) -> UUID:
    """Enter the story, so that every table has rows; the assessment it is about."""
    force = add_organisation(app, "Upgradeshire Police", OrganisationKind.FORCE)
    body = add_organisation(app, "Upgradeshire Policing Body", OrganisationKind.LOCAL_POLICING_BODY)
    with_password(app, PERSON, force, Role.COORDINATOR)
    browser = stranger(app)
    sign_in_by_page(stranger(app), "nobody@example.test", "a guess", expect=200)
    sign_in_by_page(browser, EMAIL)
    assessment = begin(app, force, title=TITLE)
    answer_questions(browser, f"/assessments/{assessment}/questions")
    upload(browser, assessment, (FILE_NAME, FILE))
    leave_file_undescribed(browser, assessment)
    notes = f"/assessments/{assessment}/questions/vet-01/notes"
    browser.send(browser.get(notes), notes, form="form#write", text=f"@{PERSON} will check this")
    restrictions = f"/assessments/{assessment}/restrictions/new"
    browser.send(browser.get(restrictions), restrictions, what="vet-02")
    worksheet = begin_worksheet(browser, assessment, wanted="5")
    drawn = draw(browser, worksheet)
    save_outcomes(browser, worksheet, drawn, {numbers_of(drawn)[0]: "met"})
    enter_finding(browser)
    make_and_finish(browser)
    reports = f"/assessments/{assessment}/reports"
    browser.send(browser.get(reports), reports)
    run_due_jobs(app)
    with_password(app, "Sam Second", force, Role.READER)
    colleague = stranger(app)
    sign_in_by_page(colleague, "sam.second@example.test")
    set_up_app(colleague)
    link_for(app, EMAIL)
    write_what_no_page_writes(app, force, body, assessment)
    return assessment


def answer_questions(browser: Browser, questions: str) -> None:
    """Save an answer twice, one with a figure and a follow-up, and mark one; begin a draft."""

    def save(question: str, **typed: Any) -> None:
        url = f"{questions}/{question}"
        browser.send(browser.get(url), url, form="form#answer", **typed)

    save("vet-01", value="3", note=FIRST_NOTE)
    save("vet-01", value="2", note=NOTE)
    save("vet-02", value="3", note=NOTE, then="done")
    save("cor-15", value="2", note=NOTE, **{"follow-up-teams": FOLLOW_UP})
    save("vet-03", value="3", note=NOTE, **{"figure-M03": FIGURE, "follow-up-gaps": FOLLOW_UP})
    url = f"{questions}/vet-04"
    keep(browser, browser.get(url), url, value="1", note=DRAFT_NOTE)


def leave_file_undescribed(browser: Browser, assessment: UUID) -> None:
    """Send a file as the script of the form does, and leave the form."""
    token = hidden_fields(one(browser.get(new_page(assessment)), FORM))["csrf_token"]
    sent = {"csrf_token": token, "file": file_part("minutes.txt", b"Not described yet.\n")}
    assert post(browser, f"/assessments/{assessment}/received", sent).status_code == 200


def write_what_no_page_writes(app: Flask, force: UUID, body: UUID, assessment: UUID) -> None:
    """A share, an access, an invitation, a set in use, a worker, an e-mail that waits, secrets."""
    with app.app_context():
        post = Post(force_id=force, name="Head of vetting", held_by=an_account())
        told = {"account_id": an_account(), "subject": "share", "occasion": "shared"}
        db.session.add_all([post, Reminder(**told, kind=ReminderKind.SHARED)])
        db.session.add(ReminderChoice(account_id=an_account(), choice=Reminding.DAILY))
        db.session.flush()
        db.session.add(
            Share(
                assessment_id=assessment,
                question_id="vet-02",
                post_id=post.id,
                due=date(2022, 3, 4),
                shared_by=an_account(),
            )
        )
        db.session.commit()
        check_secrets(db.session, SETTINGS.get(app))
        note_use(db.session, shipped_library().latest("vcc-2022"))
        db.session.add(ForceAccess(organisation_id=body, force_id=force))
        queue_email(db.session, "set password", an_account())
        db.session.add_all([_invitation(force), _state_change(force, assessment)])
        seal = build_seal(assessment, an_account(), 1)
        db.session.add(seal)
        db.session.flush()
        submission = build_submission(assessment, seal.id, an_account(), 1)
        db.session.add(submission)
        db.session.flush()
        _add_judgement(body, assessment, submission.id)
        db.session.add_all(_list_moderation(body, assessment))
        db.session.add(build_finding(assessment, body, an_account(), "vet-01", DRAFTED, 1))
        add_report(body, assessment, an_account())
        db.session.add(
            Assignment(
                inspectorate_id=body,
                person_id=an_account(),
                force_id=force,
                assessment_id=assessment,
                begins=date(2022, 3, 4),
                ends=date(2022, 9, 30),
                assigned_by=an_account(),
            )
        )
        db.session.add(_request(assessment))
        add_passkey(an_account())
        db.session.commit()
        make_challenge(db.session, None, "")
        db.session.commit()
        take_lease(db.session, register_worker(db.session), "printing", "a report")


def _add_judgement(body: UUID, assessment: UUID, submission: UUID) -> None:
    """Somebody agreed with an answer, once."""
    content = {
        "version": 1,
        "submission_id": submission,
        "choice": Choice.AGREE,
        "level": "2",
        "verification": Verification.DOCUMENT_SEEN,
        "claimed": "2",
        "supported": "2",
        "question_digest": "0" * 64,
    }
    judgement = InspectorJudgement(
        assessment_id=assessment,
        question_id="vet-01",
        person_id=an_account(),
        organisation_id=body,
        given_at=now(),
        **content,
    )
    db.session.add(judgement)
    db.session.flush()
    role = Role.INSPECTOR.value
    db.session.add(JudgementEntry(judgement_id=judgement.id, role=role, **content))
    typed = DraftInput(uuid4(), 1, sequence_now(), {"reason": [DRAFT_NOTE]})
    owner = {"assessment_id": assessment, "question_id": "vet-01", "person_id": an_account()}
    store_draft(db.session, JudgementDraft, owner, typed)
    db.session.add_all(_list_weighed(body, assessment, submission))


def _list_weighed(body: UUID, assessment: UUID, submission: UUID) -> list[Model]:
    """An inspector lowered an exhibit, and added one of their own."""
    where = {
        "assessment_id": assessment,
        "question_id": "vet-01",
        "person_id": an_account(),
        "organisation_id": body,
        "submission_id": submission,
        "role": Role.INSPECTOR.value,
    }
    return [
        LoweredStrength(
            exhibit_number=1,
            version=1,
            graded="E2",
            strength="E1",
            reason="It shows a draft alone",
            **where,
        ),
        OwnExhibit(
            number=1,
            title="Notes of a visit",
            shows="Who was asked",
            pinpoint="",
            place="",
            strength="E1",
            tested_by="",
            document_date=date(2022, 3, 4),
            **where,
        ),
    ]


def _list_moderation(body: UUID, assessment: UUID) -> list[Model]:
    """A lead asked for a second judgement, and settled what differed."""
    where = {
        "assessment_id": assessment,
        "organisation_id": body,
        "question_id": "vet-01",
        "number": 1,
    }
    return [
        SecondChoice(decision=SecondDecision.ASKED, decided_by=an_account(), **where),
        Settlement(
            level="2",
            reason="The second read more",
            basis="0" * 64,
            settled_by=an_account(),
            **where,
        ),
    ]


def _request(assessment: UUID) -> ChangeRequest:
    """Inspectors asked about one question, and withdrew that."""
    request = ChangeRequest(
        assessment_id=assessment,
        number=1,
        due=date(2022, 3, 31),
        asked_by=an_account(),
        role=Role.LEAD_INSPECTOR.value,
        outcome=RequestOutcome.WITHDRAWN,
    )
    request.questions = [RequestedQuestion(question_id="vet-01", position=1, asked="Which?")]
    return request


def _state_change(force: UUID, assessment: UUID) -> StateChange:
    """It was asked for sign-off, of which nothing else is told."""
    return StateChange(
        assessment_id=assessment,
        number=1,
        event=Event.ASK_FOR_SIGN_OFF,
        from_state=AssessmentState.PREPARING,
        to_state=AssessmentState.AWAITING_SIGN_OFF,
        person_id=an_account(),
        role=Role.COORDINATOR.value,
        organisation_id=force,
    )


def _invitation(force: UUID) -> Invitation:
    """An invitation that was not accepted."""
    return Invitation(
        organisation_id=force,
        role=Role.READER,
        name="Ivo Invited",
        email="ivo.invited@example.test",
        token_hash="0" * 64,
        invited_by=an_account(),
        expires_at=now() + timedelta(days=7),
    )
