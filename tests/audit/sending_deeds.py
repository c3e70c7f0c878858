"""Whoever sends the form of a deed opens its page, fills it in and sends it."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO
from typing import Any
from uuid import UUID

from bs4 import Tag
from flask import Flask
from sqlalchemy import select
from werkzeug.test import TestResponse

from checklist.accounts.models import Invitation
from checklist.audit.models import AuditEvent
from checklist.db import db
from checklist.web.filters import today_in_london
from tests.accounts.authenticators import code_of, read_key
from tests.accounts.managing import administrator
from tests.accounts.people import stranger
from tests.accounts.soft_passkeys import SoftPasskey, make_answer
from tests.accounts.walking import Examples
from tests.assessments.reach.assigning import add_inspecting
from tests.assessments.sign_off.signing import add_signatory, ask
from tests.audit.deed_table import DEEDS, EMAIL
from tests.audit.deeds_of_reviews import PREPARING, bring_into
from tests.browser import Browser
from tests.evidence.uploads import post
from tests.hostile.building import PDF

STAND_INS = (
    *(("evidence", "example", "evidence_id"), ("recipient", "the person", "person_id")),
    *(("forces", "force", "force_id"), ("force", "example", "force_id")),
    *(("owner", "the person", "person_id"), ("answered", "example", "earlier_id")),
)


def sender(app: Flask, browser: Browser, name: str, examples: Examples) -> Browser:
    """Whoever sends the form of a deed."""
    if name == "invitations.accept":
        with app.app_context():
            db.session.get_one(Invitation, examples["invitation_id"]).email = EMAIL
            db.session.commit()
    if added := PREPARING.get(name) or PREPARING.get(name.partition(".")[0]):
        browser = added(app, examples)[DEEDS[name].sent_by]
    elif DEEDS[name].sent_by == "signatory":
        ask(browser, UUID(str(examples["assessment_id"])))
        return add_signatory(app, UUID(str(examples["force_id"])), "Sue Signatory")
    elif DEEDS[name].sent_by in {"lead inspector", "inspector"}:
        browser = add_inspecting(app, examples)[DEEDS[name].sent_by]
    if (state := DEEDS[name].state) is not None:
        bring_into(app, state)
    senders = {"administrator": administrator, "stranger": stranger}
    made = senders.get(DEEDS[name].sent_by)
    return made(app) if made else browser


def address(app: Flask, endpoint: str, examples: Examples) -> str:
    rules = [rule for rule in app.url_map.iter_rules() if rule.endpoint == endpoint]
    parts = {name: examples[name] for name in rules[0].arguments}
    return app.url_map.bind("localhost").build(endpoint, parts)


def filled(form: Tag) -> dict[str, Any]:
    """What a form holds as it comes: each field, with all of its values."""
    values: dict[str, Any] = {}
    for each in form.select("input, textarea"):
        kind = each.get("type", "text")
        is_left_out = kind in {"radio", "checkbox"} and not each.has_attr("checked")
        if each.has_attr("name") and not is_left_out and kind not in {"submit", "file"}:
            value = each.text if each.name == "textarea" else str(each.get("value", ""))
            values.setdefault(str(each["name"]), []).append(value)
    return values


def find_day(typed: object) -> object:
    """The day that a table of deeds can only name: it is not read while the table is loaded."""
    if typed != "in a month":
        return typed
    return (today_in_london() + timedelta(days=30)).isoformat()


def prepare(app: Flask, browser: Browser, name: str, examples: Examples) -> tuple[str, Any]:
    """Do what comes before a deed, open its page and fill in its form: where it goes, and what."""
    deed, endpoint = DEEDS[name], name.partition(",")[0]
    examples = {**examples, "organisation_id": examples[deed.place]}
    if deed.first:
        to, sent = prepare(app, browser, deed.first, examples)
        assert send(browser, to, sent, deed.first).status_code == DEEDS[deed.first].status
    page = browser.get(address(app, deed.page or endpoint, examples))
    form = page.select(deed.form)[-1]
    sent = filled(form) | {key: find_day(each) for key, each in deed.typed.items()}
    if sent.get("membership") == "first":
        sent["membership"] = str(form.select("input[type=radio]")[0]["value"])
    if "code" in deed.typed:
        sent["code"] = code_of(read_key(page))
    if "credential" in deed.typed:
        sent["credential"] = make_answer(browser, page, SoftPasskey())
    for field_name, stand_in, part in STAND_INS:
        if sent.get(field_name) == stand_in:
            sent[field_name] = str(examples[part])
    if sent.get("people") == "example":
        sent["people"] = str(form.select("input[name=people]")[0]["value"])
    return address(app, endpoint, examples), sent


def send(browser: Browser, to: str, sent: Any, name: str) -> TestResponse:
    """Send a form, with a file of its own each time where it takes one."""
    field = DEEDS[name].file
    return post(browser, to, sent | ({field: (BytesIO(PDF), "policy.pdf")} if field else {}))


def events(app: Flask) -> list[AuditEvent]:
    with app.app_context():
        return list(db.session.scalars(select(AuditEvent).order_by(AuditEvent.id)))
