"""The service as its people press it, each at a browser of their own, and what is then there."""

from __future__ import annotations

import html
import re
from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

from flask import Flask
from sqlalchemy import delete, func, select, update

from checklist.accounts.models import Account, ForceAccess, Membership, SignIn
from checklist.assessments.models import Assessment, Draft, Seal
from checklist.assessments.sign_off.models import StateChange
from checklist.assessments.submissions.models import Submission
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db, now
from checklist.evidence.models import WaitingFile
from checklist.mail.models import OutboxEmail
from checklist.reports.models import Report
from tests.assessments.assessments import begin
from tests.assessments.shares.sharing import share
from tests.assessments.workflow_model.model import SHARED, Deed, Player, Press, State, Why
from tests.browser import Browser, add_organisation, sign_in
from tests.evidence.uploads import MARCH, TYPED, file_part, post

KINDS = OrganisationKind
PEOPLE = {
    Player("Cora", "C"): (KINDS.FORCE, Role.COORDINATOR),
    Player("Carl", "C"): (KINDS.FORCE, Role.COORDINATOR),
    Player("Tess", "T"): (KINDS.FORCE, Role.CONTRIBUTOR),
    Player("Sam", "S"): (KINDS.FORCE, Role.SIGNATORY),
    Player("Sue", "S"): (KINDS.FORCE, Role.SIGNATORY),
    Player("Rae", "R"): (KINDS.FORCE, Role.READER),
    Player("Lee", "L"): (KINDS.INSPECTORATE, Role.LEAD_INSPECTOR),
    Player("Ina", "I"): (KINDS.INSPECTORATE, Role.INSPECTOR),
    Player("Bea", "B"): (KINDS.LOCAL_POLICING_BODY, Role.COORDINATOR),
    Player("Ada", "A"): (KINDS.SERVICE_TEAM, Role.ADMINISTRATOR),
    Player("Xena", "X"): (KINDS.FORCE, Role.COORDINATOR),
}
_PAGES = {
    Deed.ASK: ("sign-off/ask", "sign-off/ask", "ask"),
    Deed.TAKE_BACK: ("sign-off", "sign-off/take-back", "take-back"),
    Deed.DECLINE: ("sign-off/decline", "sign-off/decline", "decline"),
    Deed.SIGN: ("sign", "sign", "sign"),
    Deed.REOPEN: ("reopen", "reopen", "reopen"),
    Deed.SEND: ("send", "send", "send"),
    Deed.WITHDRAW: ("withdraw", "withdraw", "withdraw"),
    Deed.ARCHIVE: ("delete", "archive", "archive"),
    Deed.RESTORE: ("delete", "restore", "restore"),
    Deed.DELETE: ("delete", "delete", "delete"),
    Deed.SAVE: ("questions/{}", "questions/{}", "answer"),
    Deed.EXHIBIT: ("questions/{}/exhibits/new", "questions/{}/exhibits/new", "exhibits"),
}
"""The page that has the form of a deed, where it is sent, and the id of the form."""
_STEPS = re.compile(r'<div id="steps">(.*?)<h2', re.DOTALL)
_BUTTON = re.compile(r'(?:href|action)="/assessments/[^/"]+/([^"]+)"')
_HIDDEN = re.compile(r"<input[^>]*type=\"hidden\"[^>]*>")
_NAMED = re.compile(r'\b(name|value)="([^"]*)"')
_TOKEN = re.compile(r'name="csrf_token"[^>]*value="([^"]+)"')


@dataclass(frozen=True, slots=True)
class Opened:
    """A page that somebody opened: what its form holds, or None where it has no such form."""

    fields: dict[str, str] | None
    edition: int


@dataclass(frozen=True, slots=True)
class Found:
    """What is there of an assessment."""

    state: State
    is_archived: bool
    seals: int
    reopened: int
    submissions: int
    withdrawn: int
    changes: int
    sealed_reports: bool


class Stage:
    """A service with people of each role; an assessment is begun on it again and again."""

    def __init__(self, app: Flask) -> None:
        self.app = app
        of_kind = {kind: add_organisation(app, f"{kind} of Testshire", kind) for kind in KINDS}
        elsewhere = add_organisation(app, "Othershire Police", KINDS.FORCE)
        self.force, self.inspectorate = of_kind[KINDS.FORCE], of_kind[KINDS.INSPECTORATE]
        self.browsers = {
            player: sign_in(
                app, player.name, elsewhere if player.role == "X" else of_kind[kind], role
            )
            for player, (kind, role) in PEOPLE.items()
        }
        with app.app_context():
            body = of_kind[KINDS.LOCAL_POLICING_BODY]
            db.session.add(ForceAccess(organisation_id=body, force_id=self.force))
            db.session.commit()
            self.accounts = dict(db.session.execute(select(Account.name, Account.id)).all())
        self.tokens = {who: self._find_token(browser) for who, browser in self.browsers.items()}
        self.assessment = UUID(int=0)
        self.answer = ""
        self.mailed: set[UUID] = set()
        self.seen: Counter[tuple[Deed, Why | None]] = Counter()

    def begin(self) -> None:
        """Begin an assessment, of which one question is shared with the contributor."""
        self.assessment = begin(self.app, self.force)
        share(self.app, self.assessment, "Tess", SHARED)

    def open(self, who: Player, deed: Deed, question: str, edition: int) -> Opened:
        """Open the page of a deed; what its form holds."""
        page, _, form = _PAGES[deed]
        got = self.browsers[who].client.get(self._url(page.format(question)))
        return Opened(_read_form(got.text, form) if got.status_code == 200 else None, edition)

    def send(self, press: Press, opened: Opened) -> int:
        """Send a form as it was opened, or without a page where there was none; the status.

        What the answer says is kept until the next.
        """
        typed = opened.fields
        if typed is None:
            typed = {"csrf_token": self.tokens[press.who], "key": str(uuid4()), "candidate": ""}
        _, to, _ = _PAGES[press.deed]
        url, sent = self._url(to.format(press.question)), typed | self._fill_in(press)
        browser = self.browsers[press.who]
        is_file = press.deed is Deed.EXHIBIT
        got = post(browser, url, sent) if is_file else browser.client.post(url, data=sent)
        self.answer = got.text
        return got.status_code

    def find(self) -> Found:
        """Find what is there of the assessment."""
        with self.app.app_context():
            assessment = db.session.get(Assessment, self.assessment)
            seals = self._count(Seal)
            reports = select(func.count(Report.seal_id.distinct())).where(
                Report.assessment_id == self.assessment
            )
            return Found(
                State.GONE if assessment is None else State(assessment.state.value),
                assessment is not None and assessment.is_archived,
                seals,
                self._count(Seal, Seal.reopened_at.is_not(None)),
                self._count(Submission),
                self._count(Submission, Submission.withdrawn_at.is_not(None)),
                self._count(StateChange),
                db.session.scalar(reports) == seals,
            )

    def take_mails(self) -> Counter[str]:
        """Who is to be mailed since it was asked last, and how often."""
        with self.app.app_context():
            rows = db.session.execute(
                select(OutboxEmail.id, Account.name).join(
                    Account, Account.id == OutboxEmail.account_id
                )
            ).all()
        new = [(each, name) for each, name in rows if each not in self.mailed]
        self.mailed.update(each for each, _ in new)
        return Counter(name for _, name in new)

    def find_buttons(self, who: Player) -> set[Deed] | None:
        """The deeds whose buttons stand on the page of signing off; None where there is no page."""
        got = self.browsers[who].client.get(self._url("sign-off"))
        if got.status_code != 200:
            return None
        found = _STEPS.search(got.text)
        assert found, "the page has a part for what can be done"
        places = set(_BUTTON.findall(found[1]))
        by_place = {place: deed for deed, (_, place, _) in _PAGES.items()}
        return {by_place[place] for place in places}

    def take_kept(self, note: str) -> bool:
        """Say whether words that were not saved are kept as a draft, or shown to be copied.

        Drafts are then thrown away: one that is older than the answer is shown beside it first.
        """
        of_assessment = Draft.assessment_id == self.assessment
        with self.app.app_context():
            drafts = db.session.scalars(select(Draft.fields).where(of_assessment)).all()
        self._write(delete(Draft).where(of_assessment))
        return note in self.answer or any(note in fields for fields in drafts)

    def set_present(self, who: Player, *, is_present: bool) -> None:
        """Let somebody hold their role, or have it ended."""
        self._write(
            update(Membership)
            .where(Membership.account_id == self.accounts[who.name])
            .values(ended_at=None if is_present else now())
        )

    def set_fresh(self, who: Player, *, is_fresh: bool) -> None:
        """Let somebody have proved a moment ago who they are, or an hour ago."""
        self._write(
            update(SignIn)
            .where(SignIn.account_id == self.accounts[who.name])
            .values(confirmed_at=now() - timedelta(hours=0 if is_fresh else 1))
        )

    def set_uploading(self, *, is_uploading: bool) -> None:
        """Let a file wait to be described, or none."""
        self._write(delete(WaitingFile).where(WaitingFile.force_id == self.force))
        if is_uploading:
            waiting: dict[str, Any] = {"name": "a.pdf", "media_type": "application/pdf", "size": 1}
            with self.app.app_context():
                person = self.accounts["Tess"]
                db.session.add(
                    WaitingFile(force_id=self.force, person_id=person, sha256="0" * 64, **waiting)
                )
                db.session.commit()

    def set_open(self, *, is_open: bool) -> None:
        """Open the force to the inspectorate, or close it."""
        self._write(delete(ForceAccess).where(ForceAccess.organisation_id == self.inspectorate))
        if is_open:
            with self.app.app_context():
                access = ForceAccess(organisation_id=self.inspectorate, force_id=self.force)
                db.session.add(access)
                db.session.commit()

    def _fill_in(self, press: Press) -> dict[str, Any]:
        match press.deed:
            case Deed.DECLINE | Deed.REOPEN | Deed.WITHDRAW:
                return {"reason": press.reason}
            case Deed.DELETE:
                return {"reason": press.reason, "sure": "y"}
            case Deed.SIGN:
                return {"capacity": "deputy chief constable"} if press.has_capacity else {}
            case Deed.SEND:
                return {"declaration": "y"} if press.is_declared else {}
            case Deed.SAVE:
                return {"value": "2", "note": f"Note {press.key}"}
            case Deed.EXHIBIT:
                file = file_part(f"{press.key}.txt", str(press.key).encode())
                return {**TYPED, "document_date": MARCH, "files": [file]}
        return {}

    def _url(self, page: str) -> str:
        return f"/assessments/{self.assessment}/{page}"

    def _count(self, table: type[Seal | Submission | StateChange], *also: Any) -> int:
        counted = select(func.count()).where(table.assessment_id == self.assessment, *also)
        return db.session.scalar(counted) or 0

    def _write(self, statement: Any) -> None:
        with self.app.app_context():
            db.session.execute(statement)
            db.session.commit()

    def _find_token(self, browser: Browser) -> str:
        found = _TOKEN.search(browser.client.get("/change-password").text)
        assert found
        return html.unescape(found[1])


def _read_form(page: str, form: str) -> dict[str, str] | None:
    """Read the hidden fields of the form with an id; read as text, since many pages are opened."""
    for tag, inside in re.findall(r"<form\b([^>]*)>(.*?)</form>", page, re.DOTALL):
        if f'id="{form}"' in tag or (form == "exhibits" and "enctype" in tag):
            return dict(_read_hidden(field) for field in _HIDDEN.findall(inside))
    return None


def _read_hidden(field: str) -> tuple[str, str]:
    parts = dict(_NAMED.findall(field))
    return html.unescape(parts["name"]), html.unescape(parts.get("value", ""))
