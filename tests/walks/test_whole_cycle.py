"""A whole cycle in a real browser: answered, signed, reviewed, checked, published, and closed.

Each page that somebody comes to is held to axe's rules, at a desk and in a full run on a phone too.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date, timedelta
from uuid import UUID

import pytest
from flask import Flask
from playwright.sync_api import Browser, ConsoleMessage, Locator, Page, ViewportSize, expect

from checklist.accounts.models import ForceAccess
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from checklist.web.filters import today_in_london
from tests import browser as without_chromium
from tests.assessments.assessments import begin
from tests.assessments.reach.assigning import inspector as add_inspector
from tests.assessments.reach.assigning import lead as add_lead
from tests.assessments.sign_off.signed import signatory as add_signatory
from tests.assessments.submissions.sending import open_to_inspectorate
from tests.environment import IN_FULL
from tests.plans.planning import TITLE, add_proof
from tests.walks.checking import DESKTOP, PHONE, overflows, violations
from tests.walks.conftest import Service, signed_in
from tests.walks.stocking import stocking

SIZES = [pytest.param(DESKTOP, id="1280")]
if IN_FULL:
    SIZES.append(pytest.param(PHONE, id="375"))
QUESTION = "vet-01"
CAUSE = "Four people were in post without clearance."
AFTER = timedelta(days=14)


class Called(str):
    """The choice of a list that has these words in it."""

    __slots__ = ()


@dataclass
class Window:
    """One person at their browser; every page that they come to is looked at."""

    page: Page
    assessment: str
    complaints: list[str] = field(default_factory=list)

    def note(self, message: ConsoleMessage) -> None:
        """Note whatever a page complains of in the console."""
        if message.type in {"error", "warning"}:
            self.complaints.append(message.text)

    def open(self, path: str) -> None:
        """Open a page of the assessment, or after two strokes one that is not of it."""
        address = path[1:] if path.startswith("//") else self.assessment + path
        answered = self.page.goto(address)
        assert answered is not None
        assert answered.ok, (address, answered.status)
        self.look()

    def send(self, form: str, button: str = "", **typed: object) -> None:
        """Type into fields of a form by their names, press its button, and look at what comes."""
        found = self.page.locator(form)
        for name, value in typed.items():
            self.fill(found.locator(f'[name="{name.replace("__", "-")}"]'), value)
        pressed = found.locator("button[type=submit], button:not([type])").last
        if button:
            pressed = self.page.get_by_role("button", name=button, exact=True)
        with self.page.expect_navigation():
            pressed.click()
        refused = self.page.locator(".govuk-error-summary")
        assert not refused.count(), refused.inner_text()
        self.look()

    def fill(self, fields: Locator, value: object) -> None:
        """Fill a field, the three of a date, or check the choices that have these values."""
        if isinstance(value, date):
            for part, number in zip(
                fields.all(), (value.day, value.month, value.year), strict=True
            ):
                part.fill(str(number))
            return
        kind = fields.first.get_attribute("type")
        if kind in {"radio", "checkbox"}:
            chosen = (
                fields.first
                if value is True
                else fields.and_(self.page.locator(f'[value="{value}"]'))
            )
            chosen.check()
        elif fields.first.evaluate("field => field.tagName") == "SELECT":
            options = fields.first.locator("option")
            if isinstance(value, Called):
                value = options.filter(has_text=value).first.get_attribute("value")
            fields.first.select_option(str(value))
        else:
            fields.first.fill(str(value))

    def look(self) -> None:
        """Hold the page to what every page is held to."""
        where = self.page.url
        assert self.page.locator("h1").count() == 1, where
        assert not (found := violations(self.page)), f"{where}: " + "; ".join(found)
        assert not overflows(self.page), f"{where}: wider than the window"

    def reads(self, *words: str) -> None:
        """The page says these."""
        for each in words:
            expect(self.page.get_by_role("main")).to_contain_text(each)


@dataclass(frozen=True)
class Cycle:
    """The people of one cycle, and what is in the force's library."""

    evidence: UUID
    coordinator: Window
    signatory: Window
    lead: Window
    inspector: Window
    body: Window


@pytest.fixture(params=SIZES)
def cycle(
    request: pytest.FixtureRequest, service: Service, inside: Flask, chromium: Browser
) -> Iterator[Cycle]:
    """A force, its policing body and an inspectorate that no other walk sees."""
    size: ViewportSize = request.param
    mark = f"Cycle {size['width']}"
    shire = stocking(inside, f"{mark} Police", f"{mark} Coordinates")
    assessment = begin(inside, shire.force)
    inspectorate = open_to_inspectorate(inside, shire.force, f"{mark} Inspectorate")
    people = (
        shire.browser,
        add_signatory(inside, shire.force, f"{mark} Signs"),
        add_lead(inside, inspectorate, f"{mark} Leads"),
        add_inspector(inside, inspectorate, f"{mark} Inspects"),
        add_body(inside, shire.force, mark),
    )
    with ExitStack() as windows:
        opened = []
        for person in people:
            context = windows.enter_context(signed_in(chromium, service, person, viewport=size))
            window = Window(context.new_page(), f"/assessments/{assessment}")
            context.on("console", window.note)
            opened.append(window)
        yield Cycle(add_proof(inside, shire.force, f"{mark} Coordinates"), *opened)
        assert [each.complaints for each in opened] == [[]] * len(opened)


def add_body(inside: Flask, force: UUID, mark: str) -> without_chromium.Browser:
    """The coordinator of a policing body that may see the force."""
    kind = OrganisationKind.LOCAL_POLICING_BODY
    body = without_chromium.add_organisation(inside, f"{mark} Commissioner", kind)
    with inside.app_context():
        db.session.add(ForceAccess(organisation_id=body, force_id=force))
        db.session.commit()
    return without_chromium.sign_in(inside, f"{mark} Responds", body, Role.COORDINATOR)


def test_a_cycle_goes_from_the_first_answer_to_the_closed_finding(cycle: Cycle) -> None:
    answer(cycle, "3", "One register holds every clearance.")
    sign_and_send(cycle)
    begin_the_review(cycle)
    ask_and_answer(cycle)
    judge_and_find(cycle)
    check_the_facts(cycle)
    publish(cycle)
    respond(cycle)
    act_on_the_recommendation(cycle)
    close_the_finding(cycle)


def answer(cycle: Cycle, level: str, note: str) -> None:
    cycle.coordinator.open(f"/questions/{QUESTION}")
    cycle.coordinator.send("form#answer", "Save and return to the list", value=level, note=note)


def sign_and_send(cycle: Cycle) -> None:
    """Ask for sign-off, sign, and send."""
    coordinator, signatory = cycle.coordinator, cycle.signatory
    coordinator.open("/ready")
    coordinator.open("/sign-off/ask")
    coordinator.send("main form")
    signatory.open("/ready")
    signatory.open("/sign")
    signatory.send("main form", capacity="deputy chief constable")
    signatory.reads("as deputy chief constable")
    coordinator.open("/send")
    coordinator.send("main form", declaration=True)
    coordinator.reads("Sent to the inspectorate")


def begin_the_review(cycle: Cycle) -> None:
    lead, inspector = cycle.lead, cycle.inspector
    lead.open("//desk")
    lead.open("/assign")
    today = today_in_london()
    lead.send("form#assign", begins=today, ends=today + AFTER * 9, people=True)
    lead.open("/review/begin")
    lead.send("form#begin")
    inspector.open("//desk")
    inspector.open("/review/questions")
    inspector.open(f"/review/questions/{QUESTION}")


def ask_and_answer(cycle: Cycle) -> None:
    """One request for changes, answered, signed and sent again."""
    inspector = cycle.inspector
    inspector.open("/requests/new")
    inspector.send("form#ask", questions=QUESTION)
    inspector.send(
        "form#ask",
        "Ask for changes",
        asked__vet__01="Who keeps the register?",
        due=today_in_london() + AFTER,
    )
    cycle.coordinator.open("/requests")
    answer(cycle, "1", "One register holds clearances, but for volunteers.")
    sign_and_send(cycle)


def judge_and_find(cycle: Cycle) -> None:
    """Judge the question lower, draft a cause of concern, and have the lead confirm it."""
    inspector, lead = cycle.inspector, cycle.lead
    inspector.open(f"/review/questions/{QUESTION}")
    inspector.send(
        "form#judge",
        "Save",
        choice="another level",
        level="0",
        reason="Four of thirty were not in the register.",
        verification="observed",
    )
    inspector.open("/review/findings")
    inspector.open(f"/review/findings/new?questions={QUESTION}")
    inspector.send("form#write", "Save", kind="cause of concern", text=CAUSE)
    lead.open("/review/findings")
    lead.open("/review/findings/1/change")
    due = today_in_london() + AFTER * 9
    lead.send(
        "form#write",
        "Save",
        recommendation__1__text="Clear everybody in post.",
        recommendation__1__addressee="Chief constable",
        recommendation__1__due=due,
    )
    lead.open("/review/findings/1/decide")
    lead.send("main form", verdict="confirm")
    lead.open("/review/findings/grades")


def check_the_facts(cycle: Cycle) -> None:
    """A draft report, one comment, its answer, and the answers released."""
    lead, coordinator, signatory = cycle.lead, cycle.coordinator, cycle.signatory
    lead.open("/draft-reports/new")
    lead.send("form#send", due=today_in_london() + AFTER)
    coordinator.open("/draft-reports/1")
    coordinator.reads(CAUSE, "Clear everybody in post.")
    coordinator.open("/draft-reports/1/comments/new")
    coordinator.send(
        "form#write",
        kind="a statement is wrong",
        place="finding:1",
        text="One of the four left in May.",
    )
    signatory.open("/draft-reports/1/comments")
    signatory.send("form#approve")
    signatory.send("form#send")
    cycle.inspector.open("/draft-reports/1/comments/1/answer")
    cycle.inspector.send(
        "form#answer", decision="refused", reason="It says how it was on 31 March."
    )
    lead.open("/draft-reports/1/comments")
    lead.send("form#release")
    coordinator.open("/draft-reports/1/comments")
    coordinator.reads("It says how it was on 31 March.")


def publish(cycle: Cycle) -> None:
    """Published today, and read by everybody who may."""
    lead = cycle.lead
    lead.open("/publish")
    lead.send(
        "form#publish",
        outcome="ungraded",
        outcome_reason="One question of 64 was answered.",
        day=today_in_london(),
    )
    for window in (cycle.coordinator, cycle.signatory, cycle.inspector, cycle.body):
        window.open("/published")
        window.reads(CAUSE, "One question of 64 was answered.")
        window.open("//")


def respond(cycle: Cycle) -> None:
    """Both bodies' comments, a word on the recommendation, and the record of publication."""
    body, coordinator, signatory = cycle.body, cycle.coordinator, cycle.signatory
    body.open("/response")
    body.open("/response/ask")
    body.send("form#ask", day=today_in_london() + AFTER)
    coordinator.open("/response/chief-officers-comments")
    coordinator.send("form#write", text="We accept all of it.")
    signatory.open("/response/chief-officers-comments")
    signatory.send("form#give")
    body.open("/response/comments")
    body.send("form#write", text="I shall ask about it at each meeting.")
    body.open("/response/recommendations/1/1")
    body.send("form#write", kind="action is proposed", text="All are cleared by March.")
    body.open("/response/publication")
    body.send(
        "form#write",
        address="https://commissioner.example/response",
        response_on=today_in_london(),
    )
    for window in (coordinator, cycle.lead, body):
        window.open("/response")
        window.reads("in time")
    body.open("/response/sheet")


def act_on_the_recommendation(cycle: Cycle) -> None:
    """An action that answers it, done with proof, and approved by another."""
    coordinator, signatory = cycle.coordinator, cycle.signatory
    own = coordinator.assessment.rpartition("/")[2]
    coordinator.open("/published")
    coordinator.open(f"//plan/actions/new?answers={own}/1.1")
    coordinator.send("form#action", title=TITLE, owner=Called("Coordinates"))
    action = coordinator.page.url.partition("/plan")[2].partition("?")[0]
    coordinator.open(f"//plan{action}/progress")
    coordinator.send("form#progress", text="Three of four are cleared.")
    coordinator.open(f"//plan{action}/done")
    coordinator.send("form#done", evidence=cycle.evidence, shows="Each clearance and its day.")
    signatory.open("//plan")
    signatory.open(f"//plan{action}/decide")
    signatory.send("form#decide", decision="APPROVE")
    cycle.body.open("/published")
    cycle.body.reads(TITLE)


def close_the_finding(cycle: Cycle) -> None:
    """Closure asked for, returned, asked for again, and given, of the recommendation first."""
    signatory, inspector, lead = cycle.signatory, cycle.inspector, cycle.lead
    of_recommendation, of_finding = (f"/published/findings/1/{each}" for each in (1, 0))
    signatory.open(f"{of_recommendation}/ask")
    signatory.send("form#ask", text="All four are cleared.")
    inspector.open("//desk")
    inspector.open(f"{of_recommendation}/decide")
    inspector.send("form#decide", decision="RETURN", reason="Show that it works.")
    signatory.open(f"{of_recommendation}/ask")
    signatory.send("form#ask", text="Please look at the register.")
    inspector.open(f"{of_recommendation}/decide")
    inspector.send(
        "form#decide", decision="CLOSE", how_verified="observed", text="All four are in it."
    )
    lead.open(f"{of_finding}/decide")
    lead.send("form#decide", decision="CLOSE", how_verified="observed", text="It is done.")
    for window in (cycle.coordinator, cycle.body):
        window.open("/published")
        window.reads("It is done.")
        window.open(of_finding)
    cycle.coordinator.open("//plan")
