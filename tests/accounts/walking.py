"""All addresses of the service, filled in with the ids of things that are there."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from io import BytesIO
from typing import Any
from uuid import UUID, uuid4

from flask import Flask
from sqlalchemy import select
from werkzeug.routing import Rule

from checklist.accounts.models import Account, Invitation, Membership, Passkey, SignIn
from checklist.accounts.service import begin_sign_in, hash_token
from checklist.assessments.models import Answer, AnswerEntry, Exhibit, Restriction, Seal
from checklist.assessments.notes.models import Note, NoteThread
from checklist.assessments.reach.models import Post, Share
from checklist.assessments.submissions.declaration import make_reference
from checklist.assessments.submissions.models import Submission
from checklist.assessments.worksheets.models import Worksheet
from checklist.core.audience import Thing
from checklist.core.organisations import ROLES_IN, Marking, OrganisationKind, Role
from checklist.core.signature import Capacity
from checklist.db import Model, db, now
from checklist.evidence.models import Evidence, EvidenceKind, Revision, Scan
from checklist.evidence.storage.local import KeptBytes, LocalStore
from checklist.exchange.copy_content import CopyContent, write_content
from checklist.exchange.service import find_copy_path
from checklist.registry import SETTINGS
from checklist.reports.content import DocumentKind
from checklist.reports.content import digest as content_digest
from checklist.reports.models import Progress, Report
from checklist.reports.printing.print_process import find_pdf_path, write_file
from tests.accounts.people import link_for
from tests.accounts.walked_reviews import (
    add_actions,
    add_assignment,
    add_earlier_finding,
    add_finding_text,
)
from tests.assessments.assessments import VCC, begin
from tests.browser import Browser
from tests.reviews.comments.stored import add_draft
from tests.reviews.publishing.stored import add_publication, add_review_prints

OF_NO_FORCE = {
    "account_id",
    "filename",
    "invitation_id",
    "invitation_token",
    "organisation_id",
    "passkey_id",
    "set_id",
    "sign_in_id",
    "token",
}
"""Parts of addresses that belong to no force: those of links, and of administrators' pages."""

CANARY = "Canary of Testshire"
QUESTION = VCC.questions[0].id
RESTRICTED = VCC.questions[-1].id
Examples = Mapping[str, object]

OF_ITS_REPORT = {"recommendation": 0, "place": "reliability"}
"""Parts of addresses within a published report."""

OWN_WORK = {
    "accounts.acting_as",
    "accounts.change_password",
    "own_sign_ins.overview",
    "reauthentication.confirm",
    "second_factor.overview",
    "second_factor.recovery_codes",
}
"""Pages that everybody sees and that hold nothing of a force."""


def example_force(
    app: Flask,
    browser: Browser,
    force: UUID,
    words: str = CANARY,
    question: str = QUESTION,
    number: int = 1,
) -> Examples:
    """Something of every kind, of one force: an example for each part that an address can have.

    ``number`` is that of its exhibit, revision and seal. A new kind of part needs its example here.
    """
    assessment_id = begin(app, force, title=words, notice=words)
    kept = keep_bytes(app, force, words)
    with app.app_context():
        of_the_force = select(Account).join(Membership).where(Membership.organisation_id == force)
        account = db.session.scalars(of_the_force.order_by(Account.created_at).limit(1)).one()
        revision = add_evidence(force, words, kept, number, account.id)
        add_answer(assessment_id, question, words, account.id)
        thread = add_thread(assessment_id, question, words, account.id, force)
        report = add_report(assessment_id, kept, account.id)
        copied = add_copy(app, assessment_id, force, words, account.id)
        db.session.flush()
        exhibit = add_exhibit(assessment_id, question, words, revision, account.id)
        sheet = build_worksheet(assessment_id, question, force, account.id, number, words)
        db.session.add_all([build_restriction(assessment_id, account.id), sheet])
        sealed_report = add_sealed_report(assessment_id, account.id, number)
        add_sent(assessment_id, sealed_report.seal_id, account.id, number, words)
        ids: dict[str, object] = {
            "evidence_id": revision.evidence_id,
            "revision_id": revision.id,
            "exhibit_id": exhibit.id,
            "thread_id": thread.id,
            "note_id": thread.notes[0].id,
            "report_id": report.id,
            "sealed_report_id": sealed_report.id,
            "copy_id": copied.id,
            "person_id": account.id,
            "account_id": account.id,
            "organisation_id": force,
        }
        ids |= add_ways_in(force, account, words) | add_share(force, assessment_id, account.id)
        ids |= add_actions(force, assessment_id, question, account.id, words)
    return ids | {
        "assessment_id": assessment_id,
        "section_id": VCC.sections[0].id,
        "question_id": question,
        "restricted_id": RESTRICTED,
        **dict.fromkeys(("number", "comment", "finding"), number),
        **OF_ITS_REPORT,
        "set_id": VCC.id,
        "token": link_for(app, account.email).rpartition("/")[2],
        "filename": "favicon.svg",
    }


def keep_bytes(app: Flask, force: UUID, words: str) -> KeptBytes:
    """Keep a file, and a printed report of the same digest."""
    settings = SETTINGS.get(app)
    kept = LocalStore(settings.evidence).keep(force, BytesIO(words.encode()))
    printed = find_pdf_path(settings.reports, kept.sha256)
    printed.parent.mkdir(parents=True, exist_ok=True)
    printed.write_text(words)
    return kept


def add_evidence(force: UUID, words: str, kept: KeptBytes, number: int, author: UUID) -> Revision:
    """A file in the library of a force, with one revision."""
    evidence = Evidence(
        force_id=force, kind=EvidenceKind.FILE, title=words, place=words, added_by=author
    )
    revision = Revision(
        evidence=evidence,
        force_id=force,
        number=number,
        name=f"{words}.txt",
        media_type="text/plain",
        size=kept.size,
        sha256=kept.sha256,
        scan=Scan.NOT_SCANNED,
        added_by=author,
    )
    db.session.add_all([evidence, revision])
    return revision


def add_answer(assessment_id: UUID, question: str, words: str, author: UUID) -> None:
    """An answer, and its one entry in the history."""
    answer = Answer(
        assessment_id=assessment_id, question_id=question, value="2", note=words, saved_by=author
    )
    entry = AnswerEntry(
        assessment_id=assessment_id,
        question_id=question,
        version=1,
        value="2",
        note=words,
        saved_by=author,
        role="coordinator",
    )
    db.session.add_all([answer, entry])


def add_thread(
    assessment_id: UUID, question: str, words: str, author: UUID, force: UUID
) -> NoteThread:
    """A thread of one note between colleagues of the force."""
    force_roles = [[str(force), role.value] for role in ROLES_IN[OrganisationKind.FORCE]]
    thread = NoteThread(assessment_id=assessment_id, question_id=question, thing=Thing.NOTE)
    note = Note(
        number=1,
        text=words,
        audience=json.dumps({"roles": force_roles}),
        written_by=author,
        organisation_id=force,
        role="coordinator",
        written_at=now() + timedelta(days=1),  # however long the walks take, it may be changed
    )
    thread.notes.append(note)
    db.session.add(thread)
    return thread


def add_report(assessment_id: UUID, kept: KeptBytes, author: UUID) -> Report:
    """A report that is printed, without the question that is restricted."""
    report = Report(
        assessment_id=assessment_id,
        progress=Progress.READY,
        content=kept.sha256,
        pages=1,
        size=kept.size,
        requested_by=author,
        left_out=RESTRICTED,
    )
    db.session.add(report)
    return report


def add_copy(app: Flask, assessment_id: UUID, force: UUID, words: str, author: UUID) -> Report:
    """A workbook that is made."""
    folder = SETTINGS.get(app).reports
    content = write_content(
        CopyContent(DocumentKind.WORKBOOK, Marking.OFFICIAL_SENSITIVE, ((words, words),), (), force)
    )
    write_file(folder, f"{content_digest(content)}.json", content)
    copied = Report(
        id=uuid4(),
        assessment_id=assessment_id,
        kind=DocumentKind.WORKBOOK,
        progress=Progress.READY,
        content=content_digest(content),
        pages=1,
        size=len(content),
        requested_by=author,
    )
    db.session.add(copied)
    find_copy_path(folder, copied.id).write_text(words)
    return copied


def build_seal(assessment_id: UUID, author: UUID, number: int) -> Seal:
    """A seal that was reopened since; of its content no page shows anything."""
    return Seal(
        assessment_id=assessment_id,
        number=number,
        digest=f"{number:064x}",
        content="{}",
        rule_version="1",
        statement="I have read this assessment.",
        signed_by=author,
        signatory_name="Sam Signatory",
        organisation_name="Testshire Police",
        role=Role.SIGNATORY.value,
        capacity=Capacity.DEPUTY,
        signed_at=now(),
        reopened_at=now(),
        reopened_by=author,
        reopened_reason="A typing error",
    )


def add_sealed_report(assessment_id: UUID, author: UUID, number: int) -> Report:
    """A seal, and its report, which could not be printed."""
    seal = build_seal(assessment_id, author, number)
    db.session.add(seal)
    db.session.flush()
    report = Report(
        assessment_id=assessment_id,
        progress=Progress.FAILED,
        problem="It could not be printed",
        content=f"{number:064x}",
        requested_by=author,
        left_out=RESTRICTED,
        seal_id=seal.id,
    )
    db.session.add(report)
    db.session.flush()
    return report


def add_sent(
    assessment_id: UUID, seal_id: UUID | None, author: UUID, number: int, words: str
) -> None:
    """Add what was sent of a seal, and withdrawn, a draft with a comment, and what is published."""
    db.session.add(build_submission(assessment_id, seal_id, author, number))
    add_draft(assessment_id, author, number, words)
    add_publication(assessment_id, author, number, words)
    add_review_prints(assessment_id, author, RESTRICTED)


def build_submission(
    assessment_id: UUID, seal_id: UUID | None, author: UUID, number: int
) -> Submission:
    """A seal that was sent, and withdrawn."""
    return Submission(
        assessment_id=assessment_id,
        number=number,
        seal_id=seal_id,
        reference=make_reference(),
        sent_by=author,
        role=Role.COORDINATOR.value,
        declaration="I send this assessment.",
        restricted=RESTRICTED,
        withdrawn_at=now(),
        withdrawn_by=author,
        withdrawn_reason="An exhibit of another force",
    )


def build_worksheet(
    assessment_id: UUID, question: str, force: UUID, author: UUID, number: int, words: str
) -> Worksheet:
    """A worksheet of which nothing is drawn yet."""
    return Worksheet(
        assessment_id=assessment_id,
        question_id=question,
        organisation_id=force,
        number=number,
        population=words,
        items="posts",
        test=words,
        size=40,
        given_by=words,
        given_on=date(2022, 3, 1),
        acceptable=words,
        wanted=10,
        made_by=author,
        role=Role.COORDINATOR.value,
    )


def build_restriction(assessment_id: UUID, author: UUID) -> Restriction:
    """A question that its author keeps to themselves."""
    return Restriction(
        assessment_id=assessment_id, question_id=RESTRICTED, person_id=author, set_by=author
    )


def add_invitation(force: UUID, inviter: UUID) -> tuple[Invitation, str]:
    """An invitation to the force, and the token of its link."""
    token = f"invited-{uuid4()}"
    invitation = Invitation(
        organisation_id=force,
        role=Role.READER,
        name="Ivy Invited",
        email=f"{uuid4()}@example.test",
        token_hash=hash_token(token),
        invited_by=inviter,
        expires_at=now() + timedelta(days=7),
    )
    db.session.add(invitation)
    db.session.flush()
    return invitation, token


def add_ways_in(force: UUID, account: Account, words: str) -> dict[str, object]:
    """What is of the force or of the person, and of no assessment."""
    invitation, token = add_invitation(force, account.id)
    return {
        "edition": "whole",
        "invitation_id": invitation.id,
        "invitation_token": token,
        "passkey_id": add_passkey(account.id).id,
        "sign_in_id": add_sign_in(account),
        "assignment_id": add_assignment(force, account.id),
        "earlier_id": add_earlier_finding(force, account.id, words),
        "text_id": add_finding_text(force, account.id, words),
    }


def add_sign_in(account: Account) -> UUID:
    """A sign-in of the person in another browser."""
    token = begin_sign_in(db.session, account.memberships[0], device="Safari on an iPhone")
    db.session.flush()
    found = select(SignIn.id).where(SignIn.token_hash == hash_token(token))
    return db.session.scalars(found).one()


def add_passkey(account_id: UUID) -> Passkey:
    """A passkey from before the service moved: at this address it is asked of nobody."""
    passkey = Passkey(
        account_id=account_id,
        credential_id=str(uuid4()),
        public_key="",
        sign_count=0,
        host="elsewhere.example",
        name="Old phone",
    )
    db.session.add(passkey)
    db.session.flush()
    return passkey


def add_share(force: UUID, assessment_id: UUID, recipient: UUID) -> dict[str, object]:
    """A post that nobody holds, and a question of the assessment that is shared with somebody."""
    post = Post(force_id=force, name="Head of vetting")
    share = Share(
        assessment_id=assessment_id,
        question_id=VCC.questions[1].id,
        person_id=recipient,
        shared_by=recipient,
    )
    db.session.add_all([post, share])
    db.session.commit()
    return {"post_id": post.id, "recipient_id": recipient}


def add_exhibit(
    assessment_id: UUID, question: str, words: str, revision: Revision, author: UUID
) -> Exhibit:
    """An exhibit, numbered as its revision is."""
    exhibit = Exhibit(
        assessment_id=assessment_id,
        question_id=question,
        number=revision.number,
        evidence_id=revision.evidence_id,
        revision_id=revision.id,
        shows=words,
        strength="E1",
        added_by=author,
    )
    db.session.add(exhibit)
    return exhibit


def addresses_of(
    app: Flask, examples: Examples, rules: Iterable[Rule] | None = None
) -> Iterator[tuple[Any, str]]:
    """Each rule of the service, or of those named, with an address that fits it."""
    builder = app.url_map.bind("localhost")
    for rule in rules or app.url_map.iter_rules():
        yield rule, builder.build(rule.endpoint, dict(parts_of(rule, examples)))


def parts_of(rule: Rule, examples: Examples) -> Iterator[tuple[str, object]]:
    for name in rule.arguments:
        assert name in examples, f"add an example of {name} for {rule.rule} to example_force"
        yield name, examples[name]


def is_of_a_force(rule: Rule) -> bool:
    """Say whether an address names something that belongs to a force."""
    return bool(rule.arguments - OF_NO_FORCE)


def digest(app: Flask, but: str = "last_visit") -> str:
    """What is in the database, but for when people were last seen and where, and one table."""
    with app.app_context():
        rows = [
            (table.name, sorted(map(str, db.session.execute(select(*columns_of(table))).all())))
            for table in Model.metadata.sorted_tables
            if table.name not in {"last_visit", but}
        ]
    return hashlib.sha256(repr(rows).encode()).hexdigest()


def columns_of(table: Any) -> Iterator[Any]:
    return (column for column in table.columns if column.name != "last_seen_at")
