"""What the forms of inspectors, and of what they ask for, leave on the record."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from flask import Flask
from sqlalchemy import select, update

from checklist.assessments.models import Assessment, Seal
from checklist.assessments.reach.request_models import ChangeRequest
from checklist.assessments.sign_off.candidate import build_candidate
from checklist.assessments.submissions.models import Submission
from checklist.core.assessment_states import AssessmentState
from checklist.db import db
from tests.accounts.walking import QUESTION
from tests.assessments.assessments import bring_all_into
from tests.assessments.worksheets.sampling import WORKSHEET
from tests.audit.deed import Deed, of_leads
from tests.audit.deeds_of_closures import OF_CLOSURES, PREPARING_CLOSURES
from tests.audit.deeds_of_responses import OF_RESPONSES, PREPARING_RESPONSES
from tests.browser import Browser
from tests.earlier_findings.entering import TYPED as EARLIER
from tests.reviews.comments.commented import (
    add_answered,
    add_approved,
    add_commented,
    add_sent,
    add_signed_content,
)
from tests.reviews.comments.commenting import KIND
from tests.reviews.draft_reports.drafting import add_complete
from tests.reviews.finding_texts.keeping import TYPED as KEPT
from tests.reviews.finding_texts.keeping import add_kept
from tests.reviews.findings.finding import add_found
from tests.reviews.judgements.judging import add_judging
from tests.reviews.judgements.weighing import add_weighed
from tests.reviews.moderation.moderating import add_differing
from tests.reviews.publishing.prepared import add_checked, add_planned, add_published
from tests.reviews.worksheets.stocked import add_to_draw

ACTION: dict[str, Any] = {"title": "Renew every clearance", "owner": "the person"}
BECAUSE: dict[str, Any] = {"reason": "A brother works there"}
SETTLED: dict[str, Any] = {"verdict": "0", "reason": "The second read more of the files"}
FOUND: dict[str, Any] = {
    "kind": "cause of concern",
    "text": "Six of ten did not",
    "questions": [QUESTION],
}
LOWERED: dict[str, Any] = {"strength": "E0", "reason": "It shows a draft alone"}
OWN: dict[str, Any] = {
    "title": "Notes of a visit",
    "shows": "Who was asked, and what they said",
    "strength": "E1",
    "document_date": ["1", "3", "2022"],
}
COMMENT: dict[str, Any] = {"kind": KIND, "place": "finding:1", "text": "There were seven"}
ANSWER: dict[str, Any] = {"decision": "refused", "reason": "The list says six"}
PUBLISHED: dict[str, Any] = {
    "outcome": "ungraded",
    "outcome_reason": "Too little was answered",
    "day": "in a month",
}
ASKED_TWICE = "asked for a second judgement"
ASSIGNED, DECLARED = "assigned an inspector", "declared a conflict of interest"
CHOSEN: dict[str, Any] = {
    "people": "example",
    "begins": ["1", "1", "2030"],
    "ends": ["1", "2", "2030"],
}


def of_signatories(line: str, form: str, typed: Any) -> Deed:
    """A deed of a force in the form of that id, by a signatory."""
    return of_leads(line, form, typed, "signatory")


def of_list(line: str, form: str, sent_by: str = "signatory") -> Deed:
    """A deed by a button on the list of comments."""
    return replace(of_leads(line, form, {}, sent_by), page="comments.comments")


def of_sample(
    line: str,
    typed: dict[str, Any],
    page: str = "review_worksheets.worksheet",
    form: str = "main form[method=post]",
    first: str = "",
) -> Deed:
    """What an inspector does with a worksheet of theirs, after another of their deeds with it."""
    before = f"review_worksheets.{first}" if first else ""
    return Deed((line,), typed, page=page, form=form, first=before, sent_by="inspector")


OF_REVIEWS: Mapping[str, Deed] = {
    **OF_CLOSURES,
    **OF_RESPONSES,
    "assignments.new": of_leads(ASSIGNED, "assign", {"force": "example", **CHOSEN}),
    "assignments.new_to_assessment": of_leads(ASSIGNED, "assign", CHOSEN),
    "assignments.end": of_leads("ended an assignment", "end", BECAUSE),
    "assignments.conflict": of_leads(DECLARED, "end", BECAUSE, "inspector"),
    "agreeing.agree": of_leads("agreed with a section", "agree", {}, "inspector"),
    "comments.new": of_signatories("wrote a comment on a draft report", "write", COMMENT),
    "comments.change": of_signatories("changed a comment on a draft report", "write", COMMENT),
    "comments.withdraw": of_list("withdrew a comment on a draft report", "withdraw-1"),
    "comments.approve": of_list("approved the comments on a draft report", "approve"),
    "comments.send": of_list("send the comments", "send"),
    "comments.answer": of_leads(
        "answered a comment on a draft report", "answer", ANSWER, "inspector"
    ),
    "comments.release": of_list("answer a comment", "release", "lead inspector"),
    "draft_prints.draft_pdf": of_signatories("asked for a report on a review", "ask", {}),
    "draft_prints.own_pdf": of_signatories("asked for a report with its review", "ask", {}),
    "draft_reports.new": of_leads(
        "send a draft report for factual accuracy", "send", {"due": "in a month"}
    ),
    "draft_reports.back": replace(
        of_leads("return to the review", "return", BECAUSE), first="draft_reports.new"
    ),
    "published_prints.pdf": of_leads("asked for a report on a review", "ask", {}),
    "publishing.publish_report": of_leads("publish", "publish", PUBLISHED),
    "publishing.cancel": of_leads("cancel the day of publication", "cancel", {}),
    "publishing.correct_place": of_leads(
        "correct a published text", "correct", BECAUSE | {"text": "Ten days in two places"}
    ),
    "findings.new": of_leads("drafted a finding", "write", FOUND, "inspector"),
    "findings.change": of_leads("changed a finding", "write", FOUND, "inspector"),
    "repeats.repeat": of_leads(
        "said what a finding repeats", "repeat", {"earlier": "none"}, "inspector"
    ),
    "findings.merge": replace(
        of_leads("merged findings", "merge", {"into": "2"}), lines=("merged findings",) * 2
    ),
    "findings.dismiss": of_leads("dismissed a finding", "dismiss", BECAUSE),
    "findings.reopen": replace(
        of_leads("reopened a finding", "reopen", BECAUSE), first="findings.dismiss"
    ),
    "findings.decide": of_leads("confirmed a cause of concern", "decide", {"verdict": "confirm"}),
    "findings.overall": replace(
        of_leads("set the overall grade", "overall", BECAUSE), first="findings.decide"
    ),
    "findings.leave_out": of_leads("dismissed a finding", "dismiss", BECAUSE),
    "judgements.save": replace(
        of_leads("judged a question", "judge", {"choice": "agree"}, "inspector"),
        page="judgements.question",
    ),
    "judgement_drafts.keep": replace(
        of_leads("", "judge", {"reason": "Two of ten", "sequence": "1"}, "inspector"),
        lines=(),
        page="judgements.question",
        status=200,
    ),
    "judgement_drafts.discard": replace(
        of_leads("", "discard", {}, "inspector"), lines=(), first="judgement_drafts.keep"
    ),
    "visits.notes": of_leads(
        "noted what was seen", "notes", {"verification": "observed"}, "inspector"
    ),
    "moderation.settle": of_leads("settled judgements", "settle", SETTLED),
    "second_judgements.choose": of_leads(ASKED_TWICE, "choose", {}),
    "weighing.lower": of_leads("lowered an exhibit", "lower", LOWERED, "inspector"),
    "weighing.add_own": of_leads("added an own exhibit", "own-exhibit", OWN, "inspector"),
    "weighing.withdraw_own": of_leads("withdrew an own exhibit", "withdraw", BECAUSE, "inspector"),
    "report_texts.write": of_leads(
        "wrote texts of the report", "write", {"method": "Two weeks there"}, "inspector"
    ),
    "review_worksheets.new": of_sample("begin worksheet", WORKSHEET, page=""),
    "review_worksheets.draw": of_sample("draw worksheet", {}, form="form#draw"),
    "review_worksheets.save": of_sample(
        "save worksheet", {"cause": "A form was lost"}, form="form#outcomes", first="draw"
    ),
    "review_worksheets.save, all": of_sample(
        "save worksheet",
        {f"item-{number}-outcome": "met" for number in range(1, 41)},
        form="form#outcomes",
        first="draw",
    ),
    "review_worksheets.extend": of_sample(
        "extend worksheet", {"wanted": "20"}, page="", first="draw"
    ),
    "review_worksheets.again": of_sample(
        "begin worksheet", {"wanted": "10", "reason": "Leavers"}, page="", first="draw"
    ),
    "review_worksheets.cite": replace(
        of_sample(
            "cite worksheet", {"position_as_at": ["4", "3", "2022"]}, page="", first="save, all"
        ),
        lines=("added an own exhibit", "cite worksheet"),
    ),
    "reviews.begin": of_leads("begin the review", "begin", {}),
    "reviews.close": of_leads("close without publishing", "close", BECAUSE),
    "requests.new": replace(
        of_leads(
            "ask for changes",
            "ask",
            {
                "questions": [QUESTION],
                f"asked-{QUESTION}": "Which post?",
                "due": "in a month",
            },
        ),
        state=AssessmentState.UNDER_REVIEW,
    ),
    "requests.extend": replace(
        of_leads("extend the request", "end", BECAUSE | {"due": "in a month"}),
        state=AssessmentState.CHANGES_REQUESTED,
    ),
    "requests.withdraw": replace(
        of_leads("withdraw the request", "end", BECAUSE), state=AssessmentState.CHANGES_REQUESTED
    ),
    "requests.close": replace(
        of_leads("close the request as not answered", "end", BECAUSE),
        state=AssessmentState.CHANGES_REQUESTED,
    ),
    "earlier_findings.new": Deed(("entered an earlier finding",), EARLIER, form="form#enter"),
    "earlier_findings.change": Deed(
        ("changed an earlier finding",), EARLIER | {"standing": "closed"}, form="form#enter"
    ),
    "finding_texts.new": of_leads("kept a finding text", "keep", KEPT),
    "finding_texts.change": of_leads(
        "changed a finding text", "keep", KEPT | {"standing": "offered"}
    ),
    "finding_texts.change, withdrawing": of_leads(
        "withdrew a finding text", "keep", KEPT | {"standing": "withdrawn"}
    ),
    "plan_prints.plan_pdf": Deed(("asked for an improvement plan",), {}, form="form#ask"),
    "plans.new": Deed(("made an action",), ACTION | {"answered": "example"}, form="form#action"),
    "plans.change": Deed(("changed an action",), ACTION, form="form#action"),
    "plans.progress": Deed(
        ("reported progress on an action",), {"text": "Half of them"}, form="form#progress"
    ),
    "plans.done": Deed(
        ("said that an action is done",),
        {"evidence": "example", "shows": "It is policy"},
        form="form#done",
    ),
    "plans.decide": Deed(
        ("approved an action as done",), {"decision": "APPROVE"}, form="form#decide"
    ),
    "plans.decide, and return": Deed(
        ("returned an action",),
        {"decision": "RETURN", "text": "Show that it works"},
        form="form#decide",
    ),
    "plans.stop": Deed(("stopped an action",), {"text": "The unit was closed"}, form="form#stop"),
    "requests.no_change": Deed(
        ("said no change",),
        BECAUSE,
        form="form#no-change",
        state=AssessmentState.CHANGES_REQUESTED,
    ),
}


def bring_into(app: Flask, state: AssessmentState) -> None:
    """Bring what there is into a state: with a request whose day has passed, and what was sent."""
    bring_all_into(app, state)
    with app.app_context():
        db.session.execute(update(ChangeRequest).values(due=date(2022, 1, 1)))
        db.session.execute(update(Submission).values(withdrawn_at=None))
        for seal in db.session.scalars(select(Seal)):
            assessment = db.session.get_one(Assessment, seal.assessment_id)
            seal.content = build_candidate(db.session, assessment).content.decode()
        db.session.commit()


PREPARING: Mapping[str, Callable[[Flask, Mapping[str, object]], Mapping[str, Browser]]] = {
    "agreeing": add_judging,
    "comments": add_commented,
    "comments.answer": add_sent,
    "comments.release": add_answered,
    "comments.send": add_approved,
    "draft_prints": add_commented,
    "draft_prints.own_pdf": add_signed_content,
    "draft_reports": add_complete,
    "finding_texts": add_kept,
    "findings": add_found,
    "repeats": add_found,
    "published_prints": add_published,
    "publishing": add_checked,
    "publishing.cancel": add_planned,
    "publishing.correct_place": add_published,
    "judgement_drafts": add_judging,
    "judgements": add_judging,
    "moderation": add_differing,
    "report_texts": add_judging,
    **PREPARING_CLOSURES,
    **PREPARING_RESPONSES,
    "review_worksheets": add_to_draw,
    "second_judgements": add_judging,
    "visits": add_judging,
    "weighing": add_weighed,
}
"""What is there, and who, before one form or those of a blueprint; else what was sent alone."""
