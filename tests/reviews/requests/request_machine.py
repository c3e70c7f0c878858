"""People of every role press what they like of requests, in any order, beside the model."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

from bs4 import BeautifulSoup
from flask import Flask
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import delete, select

from checklist.assessments.models import Answer, Draft
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from checklist.web.filters import today_in_london
from tests.assessments.reach.assigning import assign, inspector, lead
from tests.assessments.sign_off.signed import (
    begin_awaiting,
    read_state,
    sign,
    signatory,
)
from tests.assessments.submissions.sending import find_submissions, open_to_inspectorate, send
from tests.browser import Browser, add_organisation, hidden_fields, sign_in
from tests.reviews.judgements.judging import address
from tests.reviews.requests.request_model import QUESTIONS, Deed, RequestModel
from tests.reviews.requests.requesting import find_requests, let_day_pass

_PAGES = {
    Deed.REQUEST: ("requests/new?questions={}", "requests/new", "ask"),
    Deed.EXTEND: ("requests/extend", "requests/extend", "end"),
    Deed.WITHDRAW: ("requests/withdraw", "requests/withdraw", "end"),
    Deed.CLOSE: ("requests/close", "requests/close", "end"),
    Deed.SAVE: ("questions/{}", "questions/{}", "answer"),
    Deed.NO_CHANGE: ("questions/{}/no-change", "questions/{}/no-change", "no-change"),
    Deed.ASK: ("sign-off/ask", "sign-off/ask", "ask"),
    Deed.TAKE_BACK: ("sign-off", "sign-off/take-back", "take-back"),
    Deed.DECLINE: ("sign-off/decline", "sign-off/decline", "decline"),
    Deed.SIGN: ("sign", "sign", "sign"),
    Deed.REOPEN: ("reopen", "reopen", "reopen"),
    Deed.SEND: ("send", "send", "send"),
}
"""The page that has the form of a deed, where it is sent, and the id of the form."""
ROLES = {
    "Cora": "C",
    "Sam Signatory": "S",
    "Sue Second": "S",
    "Rae": "R",
    "Ina Inspector": "I",
    "Una Unassigned": "U",
    "Lee Lead": "L",
    "Bea": "B",
    "Xena": "X",
}
"""Who plays, by the letters of section 9; U is an inspector whom nobody assigned."""
_ANSWERED = (Deed.REQUEST, Deed.SAVE, Deed.ASK)
WAYS = (
    (),
    (Deed.REQUEST, Deed.NO_CHANGE),
    _ANSWERED,
    (*_ANSWERED, Deed.DECLINE),
    (*_ANSWERED, Deed.SIGN),
    (*_ANSWERED, Deed.SIGN, Deed.REOPEN),
    (*_ANSWERED, Deed.SIGN, Deed.SEND),
)
"""How far a request has come before anybody presses what they like."""
_PRESSES = [(who, deed) for who in ROLES for deed in Deed]


class RequestStage:
    """A service with people of each role; a review is begun on it again and again."""

    def __init__(self, app: Flask, force: UUID, coordinator: Browser) -> None:
        self.app, self.force = app, force
        inspectorate = open_to_inspectorate(app, force)
        body = add_organisation(app, "The Body", OrganisationKind.LOCAL_POLICING_BODY)
        elsewhere = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
        self.people = {
            "Cora": coordinator,
            "Sue Second": signatory(app, force, "Sue Second"),
            "Rae": sign_in(app, "Rae", force, Role.READER),
            "Ina Inspector": inspector(app, inspectorate),
            "Una Unassigned": inspector(app, inspectorate, "Una Unassigned"),
            "Lee Lead": lead(app, inspectorate),
            "Bea": sign_in(app, "Bea", body, Role.COORDINATOR),
            "Xena": sign_in(app, "Xena", elsewhere, Role.COORDINATOR),
        }
        self.people["Sam Signatory"] = signatory(app, force, "Sam Signatory")
        assign(app, inspectorate, force)
        self.done: Counter[Deed] = Counter()
        self.refused: Counter[Deed] = Counter()

    def press(self, who: str, deed: Deed, question: str, typed: dict[str, Any]) -> bool:
        """Open the page of a deed and send its form, or forge one; whether it was taken."""
        page, to, form = _PAGES[deed]
        browser = self.people[who]
        shown = browser.client.get(f"{self.base}/{page.format(question)}")
        fields = _read_form(browser, shown.text if shown.status_code == 200 else "", form)
        got = browser.client.post(f"{self.base}/{to.format(question)}", data=fields | typed)
        with self.app.app_context():
            db.session.execute(delete(Draft))  # what was refused is kept, and offered again first
            db.session.commit()
        assert got.status_code in {200, 302, 400, 403, 404, 409}, (who, deed, got.status_code)
        return got.status_code == 302

    def begin(self) -> None:
        """Begin an assessment that is signed and sent, and the review of it."""
        self.assessment = begin_awaiting(self.app, self.force)
        sign(self.people["Sam Signatory"], self.assessment)
        send(self.people["Cora"], self.assessment)
        self.base = f"/assessments/{self.assessment}"
        begin = f"{self.base}/review/begin"
        leading = self.people["Lee Lead"]
        leading.send(leading.get(begin), begin, form="form#begin")

    def find_notes(self) -> dict[str, str]:
        with self.app.app_context():
            rows = db.session.execute(
                select(Answer.question_id, Answer.note).where(
                    Answer.assessment_id == self.assessment, Answer.question_id.in_(QUESTIONS)
                )
            )
            return dict(rows.all())


def _read_form(browser: Browser, text: str, form: str) -> dict[str, str]:
    found = BeautifulSoup(text, "lxml").select(f"form#{form}")
    if found:
        return hidden_fields(found[0])
    page = browser.get("/change-password")
    return hidden_fields(page.select("main form")[0])


def build_request_machine(stage: RequestStage) -> type[RuleBasedStateMachine]:
    """Build the machine of one stage, which every example uses anew."""

    class Machine(RequestMachine):
        def __init__(self) -> None:
            super().__init__(stage)

    return Machine


class RequestMachine(RuleBasedStateMachine):
    """Whatever is pressed: the same states, answers, submissions and outcomes as in the model."""

    def __init__(self, stage: RequestStage) -> None:
        super().__init__()
        self.stage, self.model, self.count = stage, RequestModel(), 0

    @initialize(way=st.sampled_from(WAYS), question=st.sampled_from(QUESTIONS))
    def begin(self, way: Sequence[Deed], question: str) -> None:
        """Have a review begun, and go some way with a request in it."""
        self.stage.begin()
        for deed in way:
            who = next(each for each in ROLES if self._may(each, deed, question))
            self._press(who, deed, question)

    @rule(data=st.data())
    def goes_on(self, data: st.DataObject) -> None:
        """Somebody does what the model allows."""
        allowed = [
            (who, deed, question)
            for who, deed in _PRESSES
            for question in QUESTIONS
            if self._may(who, deed, question)
        ]
        self._press(*data.draw(st.sampled_from(allowed)))

    goes_on_again = goes_on_anew = goes_on

    @rule(press=st.sampled_from(_PRESSES), question=st.sampled_from(QUESTIONS))
    def tries(self, press: tuple[str, Deed], question: str) -> None:
        """Anybody tries anything."""
        self._press(*press, question)

    @rule(deed=st.sampled_from(list(Deed)), question=st.sampled_from(QUESTIONS))
    def tries_what_is_of_another_state(self, deed: Deed, question: str) -> None:
        """A coordinator or a lead, whose deed it mostly is, tries it in whatever state."""
        for who in ("Cora", "Lee Lead"):
            self._press(who, deed, question)

    @precondition(lambda self: self.model.named)
    @rule()
    def the_day_passes(self) -> None:
        """The last day of the request passes: it is marked, and no state changes."""
        let_day_pass(self.stage.app, self.stage.assessment)
        self.model.is_overdue = True

    @precondition(lambda self: self.model.is_overdue and self.model.named)
    @rule(who=st.sampled_from(["Lee Lead", "Lee Lead", "Ina Inspector"]))
    def is_closed_once_it_is_overdue(self, who: str) -> None:
        """A lead closes what was not answered; an inspector tries to."""
        self._press(who, Deed.CLOSE, self.model.named)

    @invariant()
    def is_as_in_the_model(self) -> None:
        """Compare what is there, and that inspectors read what was sent last and nothing else."""
        stage, model = self.stage, self.model
        if not hasattr(stage, "assessment"):
            return
        assert read_state(stage.app, stage.assessment).value == model.state
        assert len(find_submissions(stage.app, stage.assessment)) == model.submissions
        found = [each.outcome.value for each in find_requests(stage.app, stage.assessment)]
        assert found == model.outcomes
        notes = stage.find_notes()
        assert {key: notes.get(key, "") for key in QUESTIONS} == {
            key: note for key, (note, _) in model.answers.items()
        }
        for key, (note, _) in model.sent.items():
            page = stage.people["Ina Inspector"].client.get(address(stage.assessment, key))
            assert page.status_code == 200
            assert note in page.text
            unsent = model.answers[key][0]
            assert unsent == note or unsent not in page.text

    def _may(self, who: str, deed: Deed, question: str) -> bool:
        return self.model.is_allowed(who, ROLES[who], deed, question)

    def _press(self, who: str, deed: Deed, question: str) -> None:
        """Press a button, and compare what follows."""
        self.count += 1
        note = f"Note {self.count} of {who}"
        is_allowed = self._may(who, deed, question)
        is_taken = self.stage.press(who, deed, question, self._fill_in(deed, question, note))
        assert is_taken is is_allowed, (who, deed, question, self.model)
        if is_allowed:
            self.model.act(who, deed, question, note)
        (self.stage.done if is_allowed else self.stage.refused)[deed] += 1

    def _fill_in(self, deed: Deed, question: str, note: str) -> dict[str, Any]:
        day = today_in_london() + timedelta(days=14 + self.count)
        due = [str(day.day), str(day.month), str(day.year)]
        match deed:
            case Deed.REQUEST:
                return {
                    "questions": [question],
                    f"asked-{question}": "Which post decides?",
                    "due": due,
                }
            case Deed.EXTEND:
                return {"reason": "They asked for time", "due": due}
            case Deed.SAVE:
                return {"value": "2", "note": note}
            case Deed.SIGN:
                return {"capacity": "deputy chief constable"}
            case Deed.SEND:
                return {"declaration": "y"}
        return {"reason": "We go on with what stands"}
