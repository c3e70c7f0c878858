"""Forces with nothing, with all there can be, and with the longest texts, written without pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from flask import Flask
from sqlalchemy import select, update
from werkzeug.routing import Rule

from checklist.accounts.models import Account, SignIn
from checklist.assessments.models import Answer, AnswerEntry, Exhibit, Figure
from checklist.assessments.pinned_set import shipped_library
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import OrganisationKind, Role
from checklist.core.permissions.decisions import find_scope
from checklist.core.question_sets.conditions import NOT_APPLICABLE
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.db import Model, db, now
from checklist.evidence.models import Evidence, EvidenceKind, Revision, Scan
from checklist.reports.models import Progress, Report
from checklist.web.access import NOBODY, Access, find_access
from tests.accounts.managing import administrator, id_of
from tests.accounts.people import link_for, with_password
from tests.accounts.walking import Examples, add_invitation, example_force
from tests.assessments.assessments import VCC, begin
from tests.assessments.sign_off.signed import begin_awaiting, sign, signatory
from tests.assessments.submissions.sending import open_to_inspectorate, send
from tests.browser import Browser, add_organisation, sign_in
from tests.reports.cases import NOTE, figures_for

WFOF = shipped_library().latest("wfof-2011").question_set
LONGEST_WORD = "w" * 120
LONGEST_NOTE = ("n" * 200 + " and so on" * 400)[:4000]
LONGEST_FILE = "f" * 196 + ".txt"
KEPT: Mapping[str, str] = {
    "number": "1250",
    "money": "5000",
    "percentage": "12.5",
    "date": "2022-01-31",
    "text": "One was warned.\nOne left.",
}


PARTS: Examples = {"section_id": VCC.sections[1].id, "question_id": VCC.questions[1].id}
TWO_SAVES: dict[str, object] = {"saves": "older=1&newer=2"}
OF_THE_FORCE = {
    *("insight.archived", "insight.home", "evidence.library", "people.people"),
    *(
        "earlier_findings.findings",
        "earlier_findings.new",
        "plans.plan",
        "plans.new",
        "plan_prints.plan_pdf",
    ),
}
"""Pages that show what is the force's, and have no part in their address that says so."""


@dataclass(frozen=True)
class Stock:
    """A force in some state, its coordinator, and an example for what is there to be shown."""

    who: Browser | None
    examples: Examples
    is_whole: bool = False
    """Whether pages that are alike for everybody are looked at too."""
    role: Role = Role.COORDINATOR
    kind: OrganisationKind = OrganisationKind.FORCE
    shown: frozenset[str] = frozenset()
    """Slices and pages: where there are any, only these are looked at."""
    state: AssessmentState = AssessmentState.PREPARING

    def shows(self, app: Flask, rule: Rule) -> bool:
        """Say whether a page is looked at in this state."""
        page = find_access(app, rule.endpoint) or NOBODY
        if not rule.arguments <= self.examples.keys() or page.is_public == bool(self.who):
            return False
        if self.who and not self.may_open(page):
            return False
        if self.shown:
            return bool(self.shown & {rule.endpoint, rule.endpoint.partition(".")[0]})
        return self.is_whole or bool(rule.arguments) or rule.endpoint in OF_THE_FORCE

    def may_open(self, page: Access) -> bool:
        """Say whether the state of the assessment lets its role do what the page is for."""
        return page.is_for_signed_in or any(
            find_scope(self.kind, self.role, action, state)
            for action in page.actions
            for state in (None, self.state)
        )


@dataclass(frozen=True)
class Stocking:
    """Writes what a force has into the database."""

    app: Flask
    force: UUID
    browser: Browser

    def answer_all(self, assessment: UUID, question_set: QuestionSet, note: str) -> None:
        """Answer every question that has no answer yet, each with an exhibit and two saves."""
        with self.app.app_context():
            author = db.session.scalars(select(Account.id)).first()
            used = self.evidence()
            saved = select(Answer.question_id).filter_by(assessment_id=assessment)
            there = set(db.session.scalars(saved))
            for number, question in enumerate(question_set.questions, 2):
                here = {
                    "assessment_id": assessment,
                    "question_id": question.id,
                }
                said = {"value": value_for(question_set, question, number), "note": note}
                saved_by = {"saved_by": author}
                if question.id not in there:
                    db.session.add(Answer(**here, **said, **saved_by))
                    db.session.add(
                        AnswerEntry(**here, **said, **saved_by, version=1, role="coordinator")
                    )
                changed = said | {"note": f"{note[:3990]} Changed"}
                db.session.add(
                    AnswerEntry(**here, **changed, **saved_by, version=2, role="coordinator")
                )
                db.session.add(
                    Exhibit(
                        **here,
                        number=number,
                        evidence_id=used[number % len(used)].id,
                        pinpoint=note[:200],
                        shows=note[:400],
                        strength=f"E{number % 4}",
                        tested_by=note[:400],
                        added_by=author,
                    )
                )
            db.session.commit()

    def evidence(self) -> list[Evidence]:
        """What is in the force's library, a link and a record included."""
        return list(db.session.scalars(select(Evidence).filter_by(force_id=self.force)))

    def add_figures(self, assessment: UUID) -> None:
        """Give every figure of the 2022 set."""
        with self.app.app_context():
            for number, question in enumerate(VCC.questions):
                for key, value in figures_for(VCC, question, number).items():
                    db.session.merge(Figure(assessment_id=assessment, key=key, value=value))
            db.session.commit()

    def add_places(self, title: str, place: str) -> None:
        """Put a link and a record held by the force into the library."""
        with self.app.app_context():
            author = db.session.scalars(select(Account.id)).first()
            for kind in (EvidenceKind.LINK, EvidenceKind.HELD_BY_FORCE):
                db.session.add(
                    Evidence(
                        force_id=self.force,
                        kind=kind,
                        title=title,
                        document_date=date(2021, 12, 1),
                        review_date=date(2022, 1, 1),
                        place=place,
                        added_by=author,
                    )
                )
            db.session.commit()

    def revise(self, evidence: object, name: str) -> None:
        """Give a file a second revision, with the bytes of the first."""
        with self.app.app_context():
            first = db.session.scalars(select(Revision).filter_by(evidence_id=evidence)).one()
            alike = {
                column.name: getattr(first, column.name)
                for column in Revision.__table__.columns
                if column.name not in {"id", "number", "name", "document_date"}
            }
            first.superseded_at = now()
            db.session.add(Revision(**alike, number=2, name=name, document_date=date(2022, 2, 1)))
            db.session.commit()

    def change(self, table: type[Model], key: object, **values: object) -> None:
        with self.app.app_context():
            db.session.execute(update(table).where(table.id == key).values(values))  # type: ignore[attr-defined]  # each table asked for has one
            db.session.commit()


def value_for(question_set: QuestionSet, question: Question, number: int) -> str:
    """Something that may be answered to a question; and now and then that it does not apply."""
    if question.na_allowed and number % 5 == 0:
        return NOT_APPLICABLE
    if question.type in KEPT:
        return KEPT[question.type]
    if question.choices:
        return question.choices[-1]
    levels = question_set.get_scale(question).levels
    return levels[(number * 7) % len(levels)].id if question_set is VCC else levels[-1].id


def stocking(app: Flask, name: str, person: str) -> Stocking:
    """A force of that name with a coordinator and nothing else."""
    force = add_organisation(app, name, OrganisationKind.FORCE)
    return Stocking(app, force, sign_in(app, person, force, Role.COORDINATOR))


def nothing(app: Flask) -> Stock:
    """A force that has begun nothing."""
    return Stock(stocking(app, "Emptyshire Police", "Nat Nothing").browser, {})


def begun(app: Flask) -> Stock:
    """An assessment that nobody has answered."""
    fresh = stocking(app, "Newshire Police", "Bea Begun")
    parts = {"section_id": VCC.sections[1].id, "question_id": VCC.questions[1].id}
    return Stock(fresh.browser, parts | {"assessment_id": begin(app, fresh.force)})


def full(app: Flask) -> Stock:
    """All of the 2022 set answered, with figures and exhibits of every kind."""
    all_of_it = stocking(app, "Fullshire Police", "Flo Full")
    examples = example_force(app, all_of_it.browser, all_of_it.force, "Vetting return")
    all_of_it.add_places("Register of interests", "Room 2, ask the vetting manager")
    assessment = UUID(str(examples["assessment_id"]))
    all_of_it.answer_all(assessment, VCC, NOTE)
    all_of_it.add_figures(assessment)
    all_of_it.revise(examples["evidence_id"], "vetting-return-2.txt")
    colleague = {"person_id": add_colleague(app, all_of_it.force, "Cleo Colleague")}
    return Stock(all_of_it.browser, {**examples, **TWO_SAVES, **colleague}, is_whole=True)


def share(app: Flask) -> Stock:
    """All of the 2011 set answered."""
    shire = stocking(app, "Shareshire Police", "Sam Share")
    shire.add_places("Gifts register", "On the force's own pages")
    shipped = shipped_library().get(WFOF.id, WFOF.version)
    assessment = begin(
        app,
        shire.force,
        set_id=WFOF.id,
        set_version=WFOF.version,
        set_hash=shipped.content_hash,
    )
    shire.answer_all(assessment, WFOF, NOTE)
    parts = {"section_id": "biz", "question_id": "biz-05", **TWO_SAVES}
    shown = frozenset({"assessments", "insight", "lists", "reports"})
    return Stock(shire.browser, parts | {"assessment_id": assessment}, shown=shown)


def longest(app: Flask) -> Stock:
    """The longest names and texts that are taken, in words that never break."""
    wide = stocking(app, LONGEST_WORD, "K" * 50)
    examples = example_force(app, wide.browser, wide.force, LONGEST_WORD)
    wide.add_places("t" * 200, "p" * 2000)
    wide.answer_all(UUID(str(examples["assessment_id"])), VCC, LONGEST_NOTE)
    wide.change(Revision, examples["revision_id"], name=LONGEST_FILE)
    wide.revise(examples["evidence_id"], LONGEST_FILE)
    wide.change(Evidence, examples["evidence_id"], title="t" * 200, place="p" * 2000)
    colleague = {"person_id": add_colleague(app, wide.force, "L" * 60)}
    return Stock(wide.browser, {**examples, **TWO_SAVES, **colleague})


def troubled(app: Flask) -> Stock:
    """What went wrong: a report that failed, and a file that the scanner keeps back."""
    sorry = stocking(app, "Sorryshire Police", "Tia Trouble")
    examples = example_force(app, sorry.browser, sorry.force, "A file with something in it")
    wrong = {"scan": Scan.INFECTED, "scan_result": "Eicar-Signature"}
    sorry.change(Revision, examples["revision_id"], **wrong)
    failed = {"progress": Progress.FAILED, "problem": "The report took too long"}
    sorry.change(Report, examples["report_id"], **failed)
    return Stock(sorry.browser, examples, shown=frozenset({"evidence", "reports"}))


def awaiting(app: Flask) -> Stock:
    """An assessment that awaits sign-off, as a signatory sees it."""
    shire = stocking(app, "Awaitshire Police", "Ava Asks")
    assessment = begin(app, shire.force, title="Ready to be signed")
    sam = signatory(app, shire.force, "Sam Signs")
    ask = f"/assessments/{assessment}/sign-off/ask"
    shire.browser.send(shire.browser.get(ask), ask)
    with app.app_context():  # signing is for who proved a moment ago who they are
        db.session.execute(update(SignIn).values(confirmed_at=now() + timedelta(days=1)))
        db.session.commit()
    return Stock(
        sam,
        {**PARTS, "assessment_id": assessment},
        role=Role.SIGNATORY,
        shown=frozenset({"assessments", "sign_off", "signing"}),
        state=AssessmentState.AWAITING_SIGN_OFF,
    )


def signed(app: Flask) -> Stock:
    """A signed assessment, as the coordinator sees it who may reopen or send it."""
    shire = stocking(app, "Signedshire Police", "Cass Closes")
    open_to_inspectorate(app, shire.force, "Inspectorate of the signed")
    assessment = begin_awaiting(app, shire.force)
    sign(signatory(app, shire.force, "Sid Signed"), assessment)
    return Stock(
        shire.browser,
        {**PARTS, "assessment_id": assessment, "number": 1},
        shown=frozenset({"assessments", "reports", "sign_off", "signing", "submissions"}),
        state=AssessmentState.SIGNED,
    )


def sent(app: Flask) -> Stock:
    """An assessment that was sent to the inspectorate, and can be withdrawn."""
    shire = stocking(app, "Sentshire Police", "Sol Sends")
    open_to_inspectorate(app, shire.force, "Inspectorate of the sent")
    assessment = begin_awaiting(app, shire.force)
    sign(signatory(app, shire.force, "Sue Signed"), assessment)
    send(shire.browser, assessment)
    return Stock(
        shire.browser,
        {**PARTS, "assessment_id": assessment, "number": 1},
        shown=frozenset({"assessments", "sign_off", "signing", "submissions"}),
        state=AssessmentState.SUBMITTED,
    )


def add_colleague(app: Flask, organisation: UUID, name: str) -> UUID:
    """A reader of an organisation; gives the id of the account."""
    sign_in(app, name, organisation, Role.READER)
    return id_of(app, f"{name.replace(' ', '.').lower()}@example.test")


def administrators(app: Flask) -> Stock:
    """A service team, and a local policing body with a reader and somebody invited."""
    body = add_organisation(app, "b" * 120, OrganisationKind.LOCAL_POLICING_BODY)
    reader = add_colleague(app, body, "R" * 60)
    keeper = administrator(app)
    with app.app_context():
        invitation, _ = add_invitation(body, reader)
        db.session.commit()
        parts = {"invitation_id": invitation.id, "organisation_id": body, "account_id": reader}
    shown = frozenset({"invitations", "organisations"})
    return Stock(
        keeper, parts, role=Role.ADMINISTRATOR, kind=OrganisationKind.SERVICE_TEAM, shown=shown
    )


def leaving(app: Flask) -> Stock:
    """An assessment whose title nobody else may read."""
    shire = stocking(app, "Leaveshire Police", "Lea Leaving")
    assessment = begin(app, shire.force, title="Only for Leaveshire")
    return Stock(shire.browser, {"assessment_id": assessment})


def stranger(app: Flask) -> Stock:
    """Nobody is signed in; somebody was sent a link."""
    force = stocking(app, "Farshire Police", "Fay Far").force
    someone = with_password(app, "Stef Stranger", force, Role.READER)
    token = link_for(app, someone).rpartition("/")[2]
    with app.app_context():
        _, invited = add_invitation(force, id_of(app, someone))
        db.session.commit()
    parts = {"token": token, "invitation_token": invited, "set_id": "vcc-2022"}
    return Stock(None, parts, is_whole=True)
