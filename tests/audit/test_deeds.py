"""Every form that changes something is on the audit record, once, and each form is in the table."""

from __future__ import annotations

from io import BytesIO
from typing import Any
from uuid import UUID

import pytest
from bs4 import Tag
from flask import Flask
from sqlalchemy import select
from werkzeug.test import TestResponse

from checklist.accounts.models import Account, Authenticator, Invitation
from checklist.audit.models import AuditEvent
from checklist.core.deed_details import write_deed_detail
from checklist.core.deeds import describe_deed, is_known_deed
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from tests.accounts.authenticators import code_of, read_key
from tests.accounts.managing import administrator, id_of
from tests.accounts.people import OTHER_PASSWORD, PASSWORD, stranger, with_password
from tests.accounts.people import sign_in_by_page as sign_in
from tests.accounts.soft_passkeys import ADD_FORM, SoftPasskey, make_answer
from tests.accounts.walking import QUESTION, Examples, example_force
from tests.assessments.assessments import VCC
from tests.assessments.reach.assigning import add_inspecting
from tests.assessments.sign_off.signing import add_signatory, ask
from tests.assessments.submissions.sending import open_to_inspectorate
from tests.assessments.worksheets.sampling import WORKSHEET
from tests.audit.deed import CODE, IRREGULAR, Deed, of_administrators
from tests.audit.deeds_of_reviews import OF_REVIEWS, PREPARING, bring_into
from tests.browser import Browser, add_organisation
from tests.evidence.uploads import FORM, MARCH, post
from tests.hostile.building import PDF

READING = {"GET", "HEAD", "OPTIONS"}
EMAIL = "asha.coordinator@example.test"
UNANSWERED = [one.id for one in VCC.sections[0].questions[1:] if one.na_allowed]
SHARED = VCC.questions[1].id
USED_FOR: dict[str, Any] = {"shows": "Who is vetted, and when", "strength": "E1"}
LINK: dict[str, Any] = {"title": "Report", "address": "https://a.test/", "marking": "OFFICIAL"}
HELD: dict[str, Any] = {"title": "Register", "place": "Room 2", "marking": "OFFICIAL"}
PLAN: dict[str, Any] = {
    "question_set": f"{VCC.id} {VCC.version}",
    "title": "Health check 2022",
    "period_begins": ["5", "3", "2021"],
    "period_ends": ["4", "3", "2022"],
    "as_at": ["4", "3", "2022"],
    "marking": "OFFICIAL-SENSITIVE",
    "sure": "y",
}
STAND_INS = (
    *(("evidence", "example", "evidence_id"), ("recipient", "the person", "person_id")),
    *(("forces", "force", "force_id"), ("force", "example", "force_id")),
    *(("owner", "the person", "person_id"), ("answered", "example", "earlier_id")),
)
SIGN_IN = ("tried to sign in", "signed in")
ACTING = ".checklist-acting form"
INVITED = {"name": "Ivy Invited", "email": "ivy@example.test", "role": "reader"}


DEEDS = {
    "accounts.acting_as": Deed(("chose whom to act as",), {"membership": "first"}),
    "accounts.change_password": Deed(
        ("tried to sign in", "changed the password"),
        {"current": PASSWORD, "password": OTHER_PASSWORD},
    ),
    "accounts.forgotten_password": Deed(
        (), {"email": EMAIL}, page="accounts.change_password", status=200
    ),
    "accounts.set_password": Deed(
        ("set a password by a link", *SIGN_IN), {"password": OTHER_PASSWORD}
    ),
    "accounts.sign_in": Deed(
        SIGN_IN, {"email": EMAIL, "password": PASSWORD}, page="accounts.change_password"
    ),
    "accounts.sign_out": Deed(("signed out",), page="accounts.change_password", form=ACTING),
    "assessments.archive": Deed(
        ("archive assessment",), page="assessments.delete", form="form#archive"
    ),
    "assessments.delete": Deed(
        ("delete assessment",), {"reason": "Begun twice", "sure": "y"}, form="form#delete"
    ),
    "assessments.details": Deed(("change assessment",), {"title": "Spring check"}),
    "assessments.restore": Deed(
        ("restore assessment",),
        page="assessments.delete",
        form="form#restore",
        first="assessments.archive",
    ),
    "assessments.save_question": Deed(("save answer",), {"value": "3"}, form="form#answer"),
    "assessments.save_question, and mark": Deed(
        ("save answer", "mark question"), {"value": "3", "then": "done"}, form="form#answer"
    ),
    "assessments.save_question, mark alone": Deed(
        ("mark question",), {"mark": "needs another look"}, form="form#answer"
    ),
    "assessments.start": Deed(("start assessment",), PLAN),
    "sign_off.ask": Deed(("ask for sign-off",)),
    "sign_off.decline": Deed(
        ("decline to sign",),
        {"reason": "The note on vet-20 names a person"},
        sent_by="signatory",
    ),
    "signing.reopen": Deed(
        ("reopen",),
        {"reason": "Two exhibits bear the wrong marking"},
        form="form#reopen",
        first="signing.sign",
        sent_by="signatory",
    ),
    **OF_REVIEWS,
    "signing.sign": Deed(
        ("sign",), {"capacity": "chief constable"}, form="form#sign", sent_by="signatory"
    ),
    "submissions.send": Deed(
        ("send",), {"declaration": "y"}, form="form#send", first="signing.sign", sent_by="signatory"
    ),
    "submissions.withdraw": Deed(
        ("withdraw",),
        {"reason": "An exhibit of another force"},
        form="form#withdraw",
        first="submissions.send",
        sent_by="signatory",
    ),
    "sealed_reports.print_again": Deed(
        ("asked for a report",), page="signing.seal", form="form#print-again"
    ),
    "sign_off.take_back": Deed(
        ("take back",), page="sign_off.overview", form="form#take-back", first="sign_off.ask"
    ),
    "restrictions.change": Deed(("changed a restriction",)),
    "restrictions.lift": Deed(("lifted a restriction",)),
    "restrictions.new": Deed(("restricted a question",), {"what": QUESTION}),
    "copies.copies": Deed(("asked for a copy: workbook",), {"kind": "workbook"}),
    "copies.copies, as CSV": Deed(("asked for a copy: CSV files",), {"kind": "CSV files"}),
    "copies.copies, of files": Deed(
        ("asked for a copy: evidence files",), {"kind": "evidence files"}
    ),
    "evidence.describe": Deed(("describe evidence",), {"title": "Vetting policy"}),
    "evidence.dispose": Deed(("dispose of file",), {"reason": "Kept too long"}),
    "evidence.new_files": Deed(
        ("add evidence",),
        {"marking": "OFFICIAL", "document_date": MARCH},
        form=FORM,
        file="files",
    ),
    "evidence.new_held": Deed(("add evidence",), HELD, form=FORM),
    "evidence.new_link": Deed(("add evidence",), LINK, form=FORM),
    "evidence.revise": Deed(
        ("describe evidence", "add revision"), {"document_date": MARCH}, file="file"
    ),
    "exhibits.change": Deed(("change exhibit",), USED_FOR),
    "exhibits.new_files": Deed(
        ("add evidence", "add exhibit"),
        {"marking": "OFFICIAL", "document_date": MARCH, **USED_FOR},
        form=FORM,
        file="files",
    ),
    "exhibits.new_held": Deed(("add evidence", "add exhibit"), {**HELD, **USED_FOR}, form=FORM),
    "exhibits.new_link": Deed(("add evidence", "add exhibit"), {**LINK, **USED_FOR}, form=FORM),
    "exhibits.new_use": Deed(("add exhibit",), {"evidence": "example", **USED_FOR}, form=FORM),
    "exhibits.new_uses": Deed(
        ("add exhibit", "add exhibit"), {"questions": UNANSWERED[:2], **USED_FOR}
    ),
    "exhibits.newest": Deed(("name revision",), first="evidence.revise"),
    "exhibits.withdraw": Deed(("withdraw exhibit",), {"reason": "The wrong year"}),
    "invitations.accept": Deed(
        ("gave a person a role", "accepted an invitation"), page="invitations.join"
    ),
    "invitations.invite": Deed(("invited a person",), INVITED),
    "invitations.invite_first": of_administrators(
        "invited a person", typed=INVITED | {"role": "coordinator"}, place="body_id"
    ),
    "invitations.join": Deed(
        (
            *("set a password by an invitation", "gave a person a role", "accepted an invitation"),
            *SIGN_IN,
        ),
        {"password": OTHER_PASSWORD},
        sent_by="stranger",
    ),
    "invitations.send_again": Deed(
        ("sent an invitation again",), page="invitations.invitation", form="form#again"
    ),
    "invitations.withdraw": Deed(
        ("withdrew an invitation",), page="invitations.invitation", form="form#withdraw"
    ),
    "lists.not_applicable": Deed(
        ("save answer", "save answer"),
        {"questions": UNANSWERED[:2], "reason": "Not done here", "sure": "y"},
    ),
    "notes.change": Deed(("change note",), {"text": "Better said"}, form="form#change"),
    "notes.notes": Deed(("write note",), {"text": "Is this so?"}, form="form#write"),
    "notes.reopen": Deed(
        ("reopen notes",), page="notes.thread", form="form#settle", first="notes.resolve"
    ),
    "notes.resolve": Deed(("resolve notes",), page="notes.thread", form="form#settle"),
    "notes.thread": Deed(("write note",), {"text": "It is"}, form="form#reply"),
    "notes.withdraw": Deed(("withdraw note",), form="form#withdraw"),
    "organisations.add": of_administrators(
        "added an organisation", typed={"name": "Newshire Police", "kind": "force"}
    ),
    "organisations.close": of_administrators("closed an organisation"),
    "organisations.close_account": of_administrators("closed an account"),
    "organisations.end_roles": of_administrators("ended a person's roles"),
    "organisations.forces": of_administrators(
        "opened a force to an organisation", typed={"forces": "force"}, place="body_id"
    ),
    "organisations.rename": of_administrators("renamed an organisation", typed={"name": "New"}),
    "organisations.rename_person": of_administrators("renamed a person", typed={"name": "New"}),
    "organisations.reopen": of_administrators(
        "reopened an organisation",
        page="organisations.organisation",
        form="form#reopen",
        first="organisations.close",
    ),
    "organisations.reopen_account": of_administrators(
        "reopened an account",
        page="organisations.account",
        form="form#reopen",
        first="organisations.close_account",
    ),
    "organisations.reset_factor": of_administrators("reset a second factor"),
    "own_sign_ins.end": Deed(
        ("ended a sign-in",), page="own_sign_ins.overview", form="form.govuk-summary-card__actions"
    ),
    "own_sign_ins.end_others": Deed(
        ("ended all other sign-ins",), page="own_sign_ins.overview", form="form#end-others"
    ),
    "passkeys.add": Deed(
        ("added a passkey",),
        {"name": "Work phone", "credential": "as the device makes it"},
        form=ADD_FORM,
    ),
    "passkeys.remove": Deed(("removed a passkey",)),
    "passkeys.rename": Deed(("renamed a passkey",), {"name": "Blue key"}),
    "people.contributors": Deed(("chose what contributors read",), {"reads": "all"}),
    "people.end": Deed(("ended a person's roles",)),
    "people.person": Deed(("gave a person a role", "ended a person's role"), {"roles": ["reader"]}),
    "posts.post": Deed(("changed a post",), {"name": "Head of standards", "holder": ""}),
    "posts.post, removed": Deed(("removed a post",), {"then": "remove", "holder": ""}),
    "posts.posts": Deed(("added a post",), {"name": "Head of counter-corruption", "holder": ""}),
    "shares.new": Deed(
        ("share questions",), {"questions": UNANSWERED[:2], "recipient": "the person"}
    ),
    "shares.shared": Deed(("change due date",), {"questions": [SHARED], "then": "change"}),
    "shares.shared, taken back": Deed(
        ("take back questions",), {"questions": [SHARED], "then": "take back"}
    ),
    "reauthentication.confirm": Deed(
        ("tried to sign in", "proved who they are again"), {"password": PASSWORD}
    ),
    "second_factor.ask": Deed((), page="second_factor.overview", form=ACTING),
    "second_factor.recovery_codes": Deed((), page="second_factor.overview", form=ACTING),
    "second_factor.remove": Deed(
        ("removed the second factor",),
        page="second_factor.overview",
        form="form#remove",
        first="second_factor.set_up",
    ),
    "second_factor.renew_codes": Deed(
        ("made new recovery codes",),
        page="second_factor.overview",
        form="form#renew",
        first="second_factor.set_up",
    ),
    "second_factor.set_up": Deed(("set up a second factor",), {"code": "as the app shows it"}),
    "readiness.ready": Deed(("asked for a check before signing",)),
    "reports.report": Deed(("asked for a report",), {"kind": "report"}),
    "reports.report, a form": Deed(("asked for a form",), {"kind": "form"}),
    "worksheets.draw": Deed(("draw worksheet",), page="worksheets.worksheet", form="form#draw"),
    "worksheets.new": Deed(("begin worksheet",), WORKSHEET),
    "worksheets.save": Deed(
        ("save worksheet",),
        {"cause": "A form was lost"},
        page="worksheets.worksheet",
        form="form#outcomes",
        first="worksheets.draw",
    ),
    "worksheets.save, all": Deed(
        ("save worksheet",),
        {f"item-{number}-outcome": "met" for number in range(1, 41)},
        page="worksheets.worksheet",
        form="form#outcomes",
        first="worksheets.draw",
    ),
    "worksheets.extend": Deed(("extend worksheet",), {"wanted": "20"}, first="worksheets.draw"),
    "worksheets.again": Deed(
        ("begin worksheet",), {"wanted": "10", "reason": "Leavers"}, first="worksheets.draw"
    ),
    "worksheets.cite": Deed(
        ("add evidence", "add exhibit", "cite worksheet"),
        {"tested_by": "Audit team", "outside": "yes"},
        first="worksheets.save, all",
    ),
    # What follows changes nothing that anybody else sees or that is the force's.
    "accounts.stay_signed_in": Deed((), page="accounts.change_password", status=200),
    "assessments.discard_draft": Deed((), first="assessments.keep_draft"),
    "assessments.keep_draft": Deed(
        (),
        {"note": "Two of the forty", "sequence": "1"},
        page="assessments.question",
        form="form#answer",
        status=200,
    ),
    "assessments.save_question, figures": Deed(
        (), {"note": "Two of the forty", "then": "figures"}, form="form#answer"
    ),
    "reminders.reminders": Deed((), {"choice": "daily"}),
    "blank_forms.blank": Deed((), {"kind": "form"}),
    "passkeys.creation_options": Deed((), page="passkeys.add", form=ADD_FORM, status=200),
    "passkeys.give": Deed((), page="accounts.change_password"),
    "passkeys.request_options": Deed((), page="accounts.change_password", status=200),
    "evidence.received": Deed((), page="evidence.new_files", form=FORM, file="file", status=200),
    "exhibits.received": Deed((), page="exhibits.new_files", form=FORM, file="file", status=200),
}
"""Written apart from the code: what each form that is sent leaves on the record."""

WITH_KEYS = {
    "accounts.change_password",
    "accounts.set_password",
    "invitations.join",
    "own_sign_ins.end",
    "own_sign_ins.end_others",
    "passkeys.add",
    "passkeys.remove",
    "passkeys.rename",
    "reauthentication.confirm",
    "second_factor.remove",
    "second_factor.renew_codes",
    "second_factor.set_up",
}
"""Forms about signing in that have one effect when sent twice: by a key, or a link's one use."""


@pytest.fixture
def browser(app: Flask, force: UUID) -> Browser:
    """A coordinator of the force, signed in with a password."""
    with_password(app, "Asha Coordinator", force, Role.COORDINATOR)
    browser = stranger(app)
    sign_in(browser, EMAIL)
    return browser


@pytest.fixture
def examples(app: Flask, browser: Browser, force: UUID) -> Examples:
    """Something of everything, of the coordinator's force; a colleague, and a body beside it.

    The colleague invited whoever the coordinator is.
    """
    examples = dict(example_force(app, browser, force))
    with_password(app, "Cora Colleague", force, Role.CONTRIBUTOR)
    cora = id_of(app, "cora.colleague@example.test")
    with app.app_context():
        invitation = db.session.get_one(Invitation, examples["invitation_id"])
        invitation.invited_by = cora
        app_of_cora = Authenticator(account_id=cora, secret="x", key_id="x", last_counter=0)
        db.session.add(app_of_cora)
        db.session.commit()
    add_signatory(app, force)
    body = add_organisation(app, "The Body", OrganisationKind.LOCAL_POLICING_BODY)
    open_to_inspectorate(app, UUID(str(force)))
    people = {"person_id": cora, "account_id": cora, "body_id": body, "force_id": force}
    return examples | people


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


def prepare(app: Flask, browser: Browser, name: str, examples: Examples) -> tuple[str, Any]:
    """Do what comes before a deed, open its page and fill in its form: where it goes, and what."""
    deed, endpoint = DEEDS[name], name.partition(",")[0]
    examples = {**examples, "organisation_id": examples[deed.place]}
    if deed.first:
        to, sent = prepare(app, browser, deed.first, examples)
        assert send(browser, to, sent, deed.first).status_code == DEEDS[deed.first].status
    page = browser.get(address(app, deed.page or endpoint, examples))
    form = page.select(deed.form)[-1]
    sent = filled(form) | deed.typed
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


@pytest.mark.parametrize("name", DEEDS)
def test_each_deed_writes_its_lines_once_and_says_whose_it_is(
    app: Flask, browser: Browser, examples: Examples, force: UUID, name: str
) -> None:
    who = sender(app, browser, name, examples)
    to, sent = prepare(app, who, name, examples)
    before = len(events(app))

    answer = send(who, to, sent, name)

    assert answer.status_code == DEEDS[name].status, answer.text
    written = events(app)[before:]
    assert tuple(event.action for event in written) == DEEDS[name].lines
    assert [event.detail for event in written if CODE.search(write_deed_detail(event.detail))] == []
    if name.startswith("accounts.") and name not in WITH_KEYS:
        return
    if name in WITH_KEYS:
        send(who, to, sent, name)
        assert len(events(app)) == before + len(written), "the form was sent twice"
        return
    if DEEDS[name].sent_by != "coordinator":
        roles = {"stranger": None, "policing body": "coordinator"}
        expected = roles.get(DEEDS[name].sent_by, DEEDS[name].sent_by)
        assert {event.role for event in written} <= {expected}
        send(who, to, sent, name)
        assert len(events(app)) == before + len(written), "the form was sent twice"
        return
    with app.app_context():
        asha = db.session.scalars(select(Account.id).where(Account.email == EMAIL)).one()
    for event in written:
        assert (event.person_id, event.organisation_id) == (asha, force)
        assert (event.role, event.force_id) == ("coordinator", force)
    send(browser, to, sent, name)
    assert len(events(app)) == before + len(written), "the form was sent twice"


def test_a_timeline_has_words_for_every_deed() -> None:
    lines = {line for deed in DEEDS.values() for line in deed.lines}
    said = {describe_deed(line).said.split()[0] for line in lines}

    assert [line for line in lines if not is_known_deed(line)] == []
    assert {word for word in said if not word.endswith("ed")} <= IRREGULAR
    assert len(lines) >= 20


def test_every_form_of_the_service_is_in_the_table(app: Flask) -> None:
    changing = {
        rule.endpoint for rule in app.url_map.iter_rules() if (rule.methods or set()) - READING
    }

    assert changing == {name.partition(",")[0] for name in DEEDS}
    assert QUESTION not in UNANSWERED
    assert len(UNANSWERED) >= 2
