"""What each form of a response leaves on the record, and what is there before it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from flask import Flask

from checklist.core.organisations import Role
from checklist.core.review_reports.report_content import ReviewReport
from tests.assessments.shares.sharing import add_body
from tests.assessments.sign_off.signing import add_signatory
from tests.audit.deed import Deed, of_leads
from tests.browser import Browser, sign_in
from tests.responses.published import REPORT, publish_report
from tests.responses.responding import (
    ACTION,
    ADDRESS,
    CHIEF,
    COMMENTS,
    TAKEN,
    ask,
    from_today,
    respond,
    typed_day,
    write_chief,
)

People = Mapping[str, Browser]


def of_body(line: str, typed: dict[str, Any], form: str = "write") -> Deed:
    """A deed of the local policing body's coordinator in the form of that id."""
    return of_leads(line, form, typed, "policing body")


OF_RESPONSES: Mapping[str, Deed] = {
    "responses.ask": of_body(
        "asked for the chief officer's comments", {"day": typed_day(from_today(9))}, "ask"
    ),
    "responses.chief_officers_comments": of_leads(
        "wrote the comments of the chief officer on the report",
        "write",
        {"text": CHIEF},
        "signatory",
    ),
    "responses.give": Deed(
        ("gave the chief officer's comments",),
        page="responses.chief_officers_comments",
        form="form#give",
        sent_by="signatory",
    ),
    "responses.comments": of_body(
        "wrote the comments of the local policing body on the report", {"text": COMMENTS}
    ),
    "responses.word": of_body(
        "said what is done on a recommendation", {"kind": TAKEN, "text": ACTION}
    ),
    "responses.publication": of_body(
        "published the response", {"address": ADDRESS, "response_on": typed_day(from_today(0))}
    ),
}


def add_published(
    app: Flask, examples: Mapping[str, object], report: ReviewReport = REPORT
) -> People:
    """Have the example be a published report to which a body is to respond."""
    force = UUID(str(examples["force_id"]))
    publish_report(app, _find(examples), report=report)
    return {
        "policing body": sign_in(app, "Bea Body", add_body(app, force), Role.COORDINATOR),
        "signatory": add_signatory(app, force, "Sue Signatory"),
        "coordinator": sign_in(app, "Cy Coordinator", force, Role.COORDINATOR),
    }


def add_asked(app: Flask, examples: Mapping[str, object]) -> People:
    """Have the chief officer's comments be asked."""
    people = add_published(app, examples)
    ask(people["policing body"], _find(examples))
    return people


def add_written(app: Flask, examples: Mapping[str, object]) -> People:
    """Have the chief officer's comments be written, and not given."""
    people = add_asked(app, examples)
    write_chief(people["coordinator"], _find(examples))
    return people


def add_ready(app: Flask, examples: Mapping[str, object]) -> People:
    """Have a response be whole but for the record of its publication."""
    people = add_published(app, examples)
    by = [people[name] for name in ("policing body", "coordinator", "signatory")]
    respond(by[0], by[1], by[2], _find(examples))
    return people


PREPARING_RESPONSES: Mapping[str, Callable[[Flask, Mapping[str, object]], People]] = {
    "responses": add_asked,
    "responses.ask": add_published,
    "responses.give": add_written,
    "responses.publication": add_ready,
}


def _find(examples: Mapping[str, object]) -> UUID:
    return UUID(str(examples["assessment_id"]))
