"""What the forms of inspectors, and of what they ask for, leave on the record."""

from __future__ import annotations

from collections.abc import Mapping
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
from tests.audit.deed import Deed, of_leads

BECAUSE: dict[str, Any] = {"reason": "A brother works there"}
SETTLED: dict[str, Any] = {"verdict": "0", "reason": "The second read more of the files"}
LOWERED: dict[str, Any] = {"strength": "E0", "reason": "It shows a draft alone"}
OWN: dict[str, Any] = {
    "title": "Notes of a visit",
    "shows": "Who was asked, and what they said",
    "strength": "E1",
    "document_date": ["1", "3", "2022"],
}
ASKED_TWICE = "asked for a second judgement"
ASSIGNED, DECLARED = "assigned an inspector", "declared a conflict of interest"
CHOSEN: dict[str, Any] = {
    "people": "example",
    "begins": ["1", "1", "2030"],
    "ends": ["1", "2", "2030"],
}

OF_REVIEWS: Mapping[str, Deed] = {
    "assignments.new": of_leads(ASSIGNED, "assign", {"force": "example", **CHOSEN}),
    "assignments.new_to_assessment": of_leads(ASSIGNED, "assign", CHOSEN),
    "assignments.end": of_leads("ended an assignment", "end", BECAUSE),
    "assignments.conflict": of_leads(DECLARED, "end", BECAUSE, "inspector"),
    "agreeing.agree": of_leads("agreed with a section", "agree", {}, "inspector"),
    "judgements.question": of_leads("judged a question", "judge", {"choice": "agree"}, "inspector"),
    "moderation.settle": of_leads("settled judgements", "settle", SETTLED),
    "second_judgements.choose": of_leads(ASKED_TWICE, "choose", {}),
    "weighing.lower": of_leads("lowered an exhibit", "lower", LOWERED, "inspector"),
    "weighing.add_own": of_leads("added an own exhibit", "own-exhibit", OWN, "inspector"),
    "weighing.withdraw_own": of_leads("withdrew an own exhibit", "withdraw", BECAUSE, "inspector"),
    "reviews.begin": of_leads("begin the review", "begin", {}),
    "reviews.close": of_leads("close without publishing", "close", BECAUSE),
    "requests.new": replace(
        of_leads(
            "ask for changes",
            "ask",
            {
                "questions": [QUESTION],
                f"asked-{QUESTION}": "Which post?",
                "due": ["1", "2", "2099"],
            },
        ),
        state=AssessmentState.UNDER_REVIEW,
    ),
    "requests.extend": replace(
        of_leads("extend the request", "end", BECAUSE | {"due": ["1", "2", "2099"]}),
        state=AssessmentState.CHANGES_REQUESTED,
    ),
    "requests.withdraw": replace(
        of_leads("withdraw the request", "end", BECAUSE), state=AssessmentState.CHANGES_REQUESTED
    ),
    "requests.close": replace(
        of_leads("close the request as not answered", "end", BECAUSE),
        state=AssessmentState.CHANGES_REQUESTED,
    ),
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
