"""The table of what each form of the service leaves on the record, written apart from the code."""

from __future__ import annotations

from typing import Any

from tests.accounts.people import OTHER_PASSWORD, PASSWORD
from tests.accounts.soft_passkeys import ADD_FORM
from tests.accounts.walking import QUESTION
from tests.assessments.assessments import VCC
from tests.assessments.worksheets.sampling import WORKSHEET
from tests.audit.deed import Deed, of_administrators
from tests.audit.deeds_of_reviews import OF_REVIEWS
from tests.evidence.uploads import FORM, MARCH

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
