"""What each form about a published finding leaves on the record, and what is there before it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from uuid import UUID

from flask import Flask

from tests.assessments.reach.assigning import lead
from tests.assessments.submissions.sending import open_to_inspectorate
from tests.audit.deed import Deed, of_leads
from tests.audit.deeds_of_responses import add_published
from tests.browser import Browser
from tests.core.review_reports.reports import IMPROVEMENT, build
from tests.plans.closing import LOOKED, WORKS, ask, close
from tests.responses.published import publish_for

People = Mapping[str, Browser]
CLOSING = {"decision": "CLOSE", "how_verified": "sampled", "text": LOOKED}
RETURNING = {"decision": "RETURN", "reason": "Show that it works"}

OF_CLOSURES: Mapping[str, Deed] = {
    "closures.ask": of_leads(
        "asked for the closure of a finding", "ask", {"text": WORKS}, "signatory"
    ),
    "closures.decide": of_leads("closed a finding", "decide", CLOSING),
    "closures.decide, and return": of_leads("returned a finding", "decide", RETURNING),
    "closures.reopen": of_leads("opened a finding again", "reopen", {"text": "Found again"}),
}


def add_open(app: Flask, examples: Mapping[str, object]) -> People:
    """Have the example be a published report with one finding, and a lead of its inspectorate."""
    only = build(findings=(replace(IMPROVEMENT, number=1),))
    people = add_published(app, examples, only)
    force = UUID(str(examples["force_id"]))
    inspectorate = open_to_inspectorate(app, force, "The Inspectorate of findings")
    publish_for(app, _find(examples), inspectorate)
    return {**people, "lead inspector": lead(app, inspectorate)}


def add_asked(app: Flask, examples: Mapping[str, object]) -> People:
    """Have its closure be asked for."""
    people = add_open(app, examples)
    ask(people["signatory"], _find(examples), 1)
    return people


def add_closed(app: Flask, examples: Mapping[str, object]) -> People:
    """Have it be closed."""
    people = add_open(app, examples)
    close(people["lead inspector"], _find(examples), 1)
    return people


PREPARING_CLOSURES: Mapping[str, Callable[[Flask, Mapping[str, object]], People]] = {
    "closures": add_open,
    "closures.decide, and return": add_asked,
    "closures.reopen": add_closed,
}


def _find(examples: Mapping[str, object]) -> UUID:
    return UUID(str(examples["assessment_id"]))
