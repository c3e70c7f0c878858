"""Each event of the workflow that has a page, brought about on that page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import UUID

from flask import Flask
from sqlalchemy import update

from checklist.assessments.models import Assessment
from checklist.assessments.reach.request_models import ChangeRequest
from checklist.core.organisations import OrganisationKind, Role
from checklist.core.permissions.table import Column
from checklist.core.workflow.events import Event
from checklist.db import db
from checklist.web.filters import today_in_london
from tests.assessments.assessments import answer, begin
from tests.assessments.sign_off.signed import LEVELS, sign
from tests.assessments.sign_off.signing import add_signatory, ask, decline, take_back
from tests.assessments.submissions.sending import open_to_inspectorate, send, withdraw
from tests.browser import Browser, add_organisation, sign_in
from tests.reviews.comments import commenting
from tests.reviews.draft_reports.drafting import (
    decide_candidates,
    judge_all,
    send_draft,
    waive_seconds,
)
from tests.reviews.publishing import publishing


@dataclass
class Stage:
    """An assessment that is prepared, and the people around it, each signed in once."""

    app: Flask
    force: UUID
    assessment: UUID
    organisations: Mapping[OrganisationKind, UUID]
    people: dict[Column, Browser] = field(default_factory=dict)

    def act_as(self, column: Column) -> Browser:
        """Somebody in a role, who proved a moment ago who they are."""
        kind, role = column
        if column not in self.people:
            name = f"Ann {kind.value.title()} {role.value.title()}"
            self.people[column] = sign_in(self.app, name, self.organisations[kind], role)
        return self.people[column]


def set_stage(app: Flask, force: UUID, coordinator: Browser) -> Stage:
    """Begin an assessment of a force with a signatory, which is open to an inspectorate."""
    inspectorate = open_to_inspectorate(app, force)
    assessment = begin(app, force, title="Spring check")
    answer(app, assessment, LEVELS)
    organisations = {
        OrganisationKind.FORCE: force,
        OrganisationKind.LOCAL_POLICING_BODY: add_organisation(
            app, "Testshire PCC", OrganisationKind.LOCAL_POLICING_BODY
        ),
        OrganisationKind.INSPECTORATE: inspectorate,
    }
    stage = Stage(app, force, assessment, organisations)
    stage.people[OrganisationKind.FORCE, Role.COORDINATOR] = coordinator
    stage.act_as((OrganisationKind.FORCE, Role.SIGNATORY))
    stage.act_as((OrganisationKind.INSPECTORATE, Role.INSPECTOR))
    return stage


Step = Callable[[Browser, UUID], object]

ASKED_ABOUT = "vet-01"
REASON = "Two exhibits bear the wrong marking"


def archive(who: Browser, assessment: UUID) -> None:
    press(who, assessment, "archive")
    assert who.get(f"/assessments/{assessment}").select("#archived") != []


def restore(who: Browser, assessment: UUID) -> None:
    archive(who, assessment)
    press(who, assessment, "restore")
    assert who.get(f"/assessments/{assessment}").select("#archived") == []


def press(who: Browser, assessment: UUID, what: str) -> None:
    """Press a button of the page that archives, restores and deletes."""
    page = who.get(f"/assessments/{assessment}/delete")
    who.send(page, f"/assessments/{assessment}/{what}", form=f"form#{what}")


def delete(who: Browser, assessment: UUID) -> None:
    url = f"/assessments/{assessment}/delete"
    who.send(who.get(url), url, form="form#delete", reason="Begun twice", sure="y")
    who.get(f"/assessments/{assessment}", expect=404)


def reopen(who: Browser, assessment: UUID) -> None:
    url = f"/assessments/{assessment}/reopen"
    who.send(who.get(url), url, form="form#reopen", reason=REASON)


def begin_review(who: Browser, assessment: UUID) -> None:
    """Assign the inspector of the inspectorate first: else the review cannot begin."""
    url = f"/assessments/{assessment}/assign"
    page = who.get(url)
    [inspector] = [str(each["value"]) for each in page.select("input[name=people]")]
    today = today_in_london()
    begins, ends = (
        [str(each.day), str(each.month), str(each.year)]
        for each in (today, today + timedelta(days=30))
    )
    who.send(page, url, form="form#assign", people=[inspector], begins=begins, ends=ends)
    url = f"/assessments/{assessment}/review/begin"
    who.send(who.get(url), url, form="form#begin")


def request_changes(who: Browser, assessment: UUID) -> None:
    """Ask about one question, by a day in two weeks, which the page offers."""
    url = f"/assessments/{assessment}/requests/new"
    page = who.get(f"{url}?questions={ASKED_ABOUT}")
    due = [str(each["value"]) for each in page.select("#due input")]
    asked: dict[str, Any] = {f"asked-{ASKED_ABOUT}": "Which post decides?"}
    who.send(page, url, form="form#ask", questions=[ASKED_ABOUT], due=due, **asked)


def extend_request(who: Browser, assessment: UUID) -> None:
    later = today_in_london() + timedelta(days=30)
    due = [str(later.day), str(later.month), str(later.year)]
    url = f"/assessments/{assessment}/requests/extend"
    who.send(who.get(url), url, form="form#end", reason=REASON, due=due)


def withdraw_request(who: Browser, assessment: UUID) -> None:
    url = f"/assessments/{assessment}/requests/withdraw"
    who.send(who.get(url), url, form="form#end", reason=REASON)


def close_request(who: Browser, assessment: UUID) -> None:
    """Let its last day pass first, which no page does."""
    app = who.client.application
    with app.app_context():
        db.session.execute(update(ChangeRequest).values(due=today_in_london() - timedelta(days=1)))
        db.session.commit()
    url = f"/assessments/{assessment}/requests/close"
    who.send(who.get(url), url, form="form#end", reason=REASON)


def ask_for_sign_off(who: Browser, assessment: UUID) -> None:
    """Answer first what an open request asks about: else it cannot be asked for."""
    if "asked about" in who.get(f"/assessments/{assessment}/sign-off/ask").text:
        url = f"/assessments/{assessment}/questions/{ASKED_ABOUT}"
        who.send(who.get(url), url, form="form#answer", value="2", note="Mended")
    ask(who, assessment)


def close_unpublished(who: Browser, assessment: UUID) -> None:
    url = f"/assessments/{assessment}/review/close"
    who.send(who.get(url), url, form="form#close", reason=REASON)


def send_first_draft(who: Browser, assessment: UUID) -> None:
    """Have the inspector judge all first, and a lead decide: else it lacks something."""
    judge_all(who.client.application, assessment, "Ann Inspectorate Inspector")
    decide_candidates(who, assessment)
    waive_seconds(who, assessment)
    send_draft(who, assessment)


def return_to_review(who: Browser, assessment: UUID) -> None:
    url = f"/assessments/{assessment}/draft-reports/return"
    who.send(who.get(url), url, form="form#return", reason=REASON)


def find_signatory(who: Browser, assessment: UUID) -> Browser:
    """Another signatory of the force, for whoever may not approve."""
    app = who.client.application
    with app.app_context():
        force = db.session.get_one(Assessment, assessment).force_id
    return add_signatory(app, force, "Sue Approves")


def send_comments(who: Browser, assessment: UUID) -> None:
    commenting.press(find_signatory(who, assessment), assessment, "approve")
    commenting.press(who, assessment, "send")


def answer_comment(who: Browser, assessment: UUID) -> None:
    signatory = find_signatory(who, assessment)
    commenting.write(signatory, assessment, place="overall:")
    commenting.approve_and_send(signatory, assessment)
    commenting.answer(who, assessment, 1, "refused")
    commenting.press(who, assessment, "release")


def publish_report(who: Browser, assessment: UUID) -> None:
    commenting.approve_and_send(find_signatory(who, assessment), assessment)
    publishing.publish(who, assessment)


def cancel_publication(who: Browser, assessment: UUID) -> None:
    commenting.approve_and_send(find_signatory(who, assessment), assessment)
    publishing.publish(who, assessment, ahead=5)
    publishing.cancel(who, assessment)


STEPS: Mapping[Event, Step] = {
    Event.ASK_FOR_SIGN_OFF: ask_for_sign_off,
    Event.TAKE_BACK: take_back,
    Event.DECLINE: lambda who, assessment: decline(who, assessment, REASON),
    Event.SIGN: sign,
    Event.REOPEN: reopen,
    Event.SEND: send,
    Event.WITHDRAW: lambda who, assessment: withdraw(who, assessment, REASON),
    Event.BEGIN_REVIEW: begin_review,
    Event.REQUEST_CHANGES: request_changes,
    Event.EXTEND_REQUEST: extend_request,
    Event.WITHDRAW_REQUEST: withdraw_request,
    Event.CLOSE_REQUEST: close_request,
    Event.CLOSE_UNPUBLISHED: close_unpublished,
    Event.SEND_DRAFT: send_first_draft,
    Event.SEND_NEW_DRAFT: send_draft,
    Event.RETURN_TO_REVIEW: return_to_review,
    Event.COMMENT: lambda who, assessment: commenting.write(who, assessment, place="overall:"),
    Event.APPROVE_COMMENTS: lambda who, assessment: commenting.press(who, assessment, "approve"),
    Event.SEND_COMMENTS: send_comments,
    Event.ANSWER_COMMENT: answer_comment,
    Event.PUBLISH: publish_report,
    Event.CANCEL_PUBLICATION: cancel_publication,
    Event.CORRECT_PUBLISHED: lambda who, assessment: publishing.correct(
        who, assessment, "reliability", text="Ten days in two places."
    ),
    Event.ARCHIVE: archive,
    Event.RESTORE: restore,
    Event.DELETE: delete,
}
"""How somebody who may brings an event about on its page."""

NO_PAGE_YET: frozenset[Event] = frozenset(
    {
        Event.MOVE_EDITION,
    }
)
"""The events that the workflow has and no page brings about yet."""
