"""One assessment on its way to a second submission, with a word in everything that is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from flask import Flask
from sqlalchemy import update

from checklist.accounts.models import ForceAccess, SignIn
from checklist.assessments.models import Restriction
from checklist.assessments.worksheets.models import Worksheet, WorksheetOutcome, WorksheetSave
from checklist.core.organisations import OrganisationKind, Role
from checklist.core.worksheets.outcomes import Outcome
from checklist.db import db, now
from tests.assessments.assessments import an_account, begin
from tests.assessments.reach.assigning import account_of, assign
from tests.assessments.sign_off.signed import sign
from tests.assessments.sign_off.signing import ask
from tests.assessments.submissions.sending import open_to_inspectorate, send
from tests.browser import Browser, add_organisation, sign_in
from tests.earlier_findings.entering import build_finding
from tests.reviews.comments.commenting import approve_and_send
from tests.reviews.draft_reports.drafting import (
    decide_candidates,
    judge_all,
    send_draft,
    waive_seconds,
)
from tests.reviews.findings.finding import CAUSE, draft, press, recommend
from tests.reviews.judgements.judging import address, judge
from tests.reviews.moderation.moderating import settle
from tests.reviews.publishing.publishing import begin_day, publish
from tests.reviews.requests.test_asking import ask_on_page
from tests.reviews.requests.test_ending import end, save
from tests.reviews.sight.who_sees_what import Column, Stage, Word
from tests.reviews.visits.test_visit import note

PLAIN, ABOUT, CLOSED, SETTLED, CANDIDATE = "vet-01", "vet-02", "vet-03", "vet-05", "vet-06"
"""The questions of the story: of the answer, the request, the restriction, both judgements, and
the candidate that is dismissed."""
QUESTIONS = (PLAIN, ABOUT, CLOSED, SETTLED, CANDIDATE)


@dataclass(frozen=True)
class Story:
    """The assessment, and everybody who may look at it."""

    app: Flask
    force: UUID
    assessment: UUID
    people: Mapping[Column, Browser]


def tell(app: Flask, *, is_published: bool = True) -> Iterator[tuple[Stage, Story]]:
    """Take an assessment from state to state; stop in each. It ends published, or closed."""
    force = add_organisation(app, "Wordshire Police", OrganisationKind.FORCE)
    people = invite(app, force)
    asha, sam, lee = (people[each] for each in (Column.COORDINATOR, Column.SIGNATORY, Column.LEAD))
    story = Story(app, force, begin(app, force), people)
    of = story.assessment
    prepare(story)
    yield Stage.PREPARING, story
    ask(asha, of)
    yield Stage.AWAITING, story
    prove_who_they_are(app)
    sign(sam, of)
    yield Stage.SIGNED, story
    send(asha, of)
    yield Stage.SUBMITTED, story
    lee.send(lee.get(f"/assessments/{of}/review/begin"), f"/assessments/{of}/review/begin")
    yield Stage.BEGUN, story
    inspect(story)
    yield Stage.REVIEW, story
    ask_on_page(people[Column.ASSIGNED], of, {ABOUT: f"{Word.ASKED}?"})
    save(asha, of, ABOUT, f"{Word.UNSIGNED} instead.")
    yield Stage.CHANGES, story
    ask(asha, of)
    yield Stage.AWAITING_ANEW, story
    prove_who_they_are(app)
    sign(sam, of)
    yield Stage.SIGNED_ANEW, story
    send(asha, of)
    yield Stage.REVIEW_ANEW, story
    ask_on_page(lee, of, {SETTLED: f"{Word.ASKED_AGAIN}?"})
    save(asha, of, SETTLED, f"{Word.NEVER_SENT} at all.")
    end(lee, of, "withdraw")
    yield Stage.REQUEST_ENDED, story
    complete(story)
    send_draft(lee, of)
    yield Stage.CHECKING, story
    approve_and_send(sam, of)
    if not is_published:
        closing = f"/assessments/{of}/review/close"
        lee.send(lee.get(closing), closing, reason=f"{Word.CLOSED} reason.")
        yield Stage.UNPUBLISHED, story
        return
    publish(lee, of, ahead=5)
    yield Stage.PLANNED, story
    begin_day(app, of)
    yield Stage.PUBLISHED, story


def invite(app: Flask, force: UUID) -> dict[Column, Browser]:
    """Sign everybody in, each once."""
    inspectorate = open_to_inspectorate(app, force, "Wordshire's inspectorate")
    body = add_organisation(app, "Wordshire PCC", OrganisationKind.LOCAL_POLICING_BODY)
    with app.app_context():
        db.session.add(ForceAccess(organisation_id=body, force_id=force))
        db.session.commit()
    elsewhere = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    team = add_organisation(app, "The service team", OrganisationKind.SERVICE_TEAM)
    homes = {
        Column.COORDINATOR: (force, Role.COORDINATOR),
        Column.CONTRIBUTOR: (force, Role.CONTRIBUTOR),
        Column.SIGNATORY: (force, Role.SIGNATORY),
        Column.READER: (force, Role.READER),
        Column.BODY_COORDINATOR: (body, Role.COORDINATOR),
        Column.BODY_CONTRIBUTOR: (body, Role.CONTRIBUTOR),
        Column.BODY_READER: (body, Role.READER),
        Column.ASSIGNED: (inspectorate, Role.INSPECTOR),
        Column.SECOND: (inspectorate, Role.INSPECTOR),
        Column.LEAD: (inspectorate, Role.LEAD_INSPECTOR),
        Column.UNASSIGNED: (inspectorate, Role.INSPECTOR),
        Column.INSPECTORATE_READER: (inspectorate, Role.READER),
        Column.ADMINISTRATOR: (team, Role.ADMINISTRATOR),
        Column.OTHER_FORCE: (elsewhere, Role.COORDINATOR),
    }
    people = {
        column: sign_in(app, name_of(column), home, role) for column, (home, role) in homes.items()
    }
    for column in (Column.ASSIGNED, Column.SECOND):
        assign(app, inspectorate, force, name=name_of(column))
    return people


def prove_who_they_are(app: Flask) -> None:
    """Let everybody have proved a moment ago who they are, however long the walks took."""
    with app.app_context():
        db.session.execute(update(SignIn).values(confirmed_at=now()))
        db.session.commit()


def name_of(column: Column) -> str:
    return f"Pat {column.name.replace('_', ' ').title()}"


def prepare(story: Story) -> None:
    """Answer five questions, restrict one, and draw a sample."""
    asha = story.people[Column.COORDINATOR]
    told = {PLAIN: Word.ANSWER, ABOUT: Word.SENT, CLOSED: Word.RESTRICTED}
    for question in QUESTIONS:
        text = f"{told.get(question, 'A')} statement."
        save(asha, story.assessment, question, text)
    with story.app.app_context():
        coordinator = account_of(name_of(Column.COORDINATOR))
        db.session.add(
            Restriction(
                assessment_id=story.assessment,
                question_id=CLOSED,
                person_id=coordinator,
                set_by=coordinator,
            )
        )
        db.session.add(build_finding(story.force, coordinator, Word.EARLIER))
        add_worksheet(story)
        db.session.commit()


def add_worksheet(story: Story) -> None:
    """Write a worksheet of which one item, named by its reference, failed."""
    author = an_account()
    sheet = Worksheet(
        assessment_id=story.assessment,
        question_id=PLAIN,
        organisation_id=story.force,
        number=1,
        population="Posts",
        items="posts",
        test="Vetted",
        size=12,
        given_by="The head of vetting",
        given_on=date(2022, 3, 1),
        acceptable="",
        wanted=1,
        chosen="7",
        reason="It was to hand",
        made_by=author,
        role=Role.COORDINATOR.value,
        seed="",
        version=1,
        drawn_by=author,
        drawn_at=now(),
    )
    db.session.add(sheet)
    db.session.flush()
    saved: dict[str, Any] = {"worksheet_id": sheet.id, "version": 1}
    db.session.add(
        WorksheetSave(**saved, wanted=1, cause="", saved_by=author, role=Role.COORDINATOR.value)
    )
    db.session.flush()
    db.session.add(
        WorksheetOutcome(**saved, number=7, outcome=Outcome.NOT_MET, reference=Word.SAMPLED)
    )


def inspect(story: Story) -> None:
    """Have one inspector write something of everything, and the other judge one question."""
    ina, ivo, lee = (story.people[each] for each in (Column.ASSIGNED, Column.SECOND, Column.LEAD))
    of = story.assessment
    adding = f"{address(of, PLAIN)}/own-exhibits/new"
    ina.send(
        ina.get(adding),
        adding,
        form="form#own-exhibit",
        title=f"{Word.OWN_EVIDENCE} log",
        document_date=["4", "3", "2022"],
        shows="Who was asked",
        strength="E1",
    )
    low: dict[str, Any] = {"choice": "another level", "level": "1"}
    judge(
        ina,
        of,
        PLAIN,
        **low,
        reason=f"{Word.JUDGED} files.",
        note_to_force=f"{Word.TO_FORCE} rows.",
        private_note=f"{Word.PRIVATE} drawer.",
    )
    note(ina, of, ABOUT, verification="asserted", private_note=f"{Word.VISITED} cabinet.")
    for who, level in ((ina, "1"), (ivo, "0")):
        judge(who, of, SETTLED, **(low | {"level": level}), reason="It was thin.")
    settle(lee, of, SETTLED, verdict="1", reason=f"{Word.SETTLED} it is.")
    judge(ina, of, CANDIDATE, **low, reason="One file.")
    press(ina, of, f"candidates/{CANDIDATE}/dismiss", reason=f"{Word.DISMISSED} matter.")
    advice = recommend(1, f"{Word.RECOMMENDATION} renew it")
    draft(ina, of, [PLAIN], kind=CAUSE, text=f"{Word.FINDING} gaps.", **advice)


def complete(story: Story) -> None:
    """Have the review lack nothing: all is judged, the cause confirmed, candidates decided."""
    lee, of = story.people[Column.LEAD], story.assessment
    ina = story.people[Column.ASSIGNED]
    judge(ina, of, ABOUT, choice="agree", private_note=f"{Word.VISITED} cabinet.")
    judge_all(story.app, of, name_of(Column.ASSIGNED))
    press(lee, of, "2/decide", verdict="confirm")
    decide_candidates(lee, of)
    waive_seconds(lee, of)
