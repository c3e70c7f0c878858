"""Signing off, in a real browser: declined, asked for again, signed, sent and withdrawn."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.environment import IN_FULL
from tests.postgresql_databases import PostgresqlDatabases
from tests.walks.arriving import arrive
from tests.walks.checking import Inspector
from tests.walks.conftest import Service, serve
from tests.walks.test_joining import open_window, sign_in
from tests.walks.test_main_job import PASSWORD, describe_and_start, set_password
from tests.walks.widening import complaints_of_width

KINDS = ("sqlite", "postgresql") if IN_FULL else ("sqlite",)
NOTE = "Kept in one system and reconciled monthly."
MENDED = "Kept in one system and reconciled monthly, but for volunteers."
DECLINED = "vet-01 says nothing of volunteers, and they are not in that system."
TO_SIGN = re.compile("^Sign ")
WITHDRAWN = "The wrong marking stands on two exhibits."


@dataclass(frozen=True)
class Eyes:
    """Looks at each page that the walk comes to: in a full run at every width and size of text."""

    inspector: Inspector

    def look(self, page: Page, name: str) -> None:
        """Hold a page to what every page is held to."""
        self.inspector.look(page, f"sign-off-{name}")
        if IN_FULL and self.inspector.has_scripts:
            assert complaints_of_width(page) == [], name

    def press_in_vain(self, page: Page, button: str, name: str) -> None:
        """Send a form that lacks something, and look at what it says."""
        page.get_by_role("button", name=button, exact=True).click()
        expect(page).to_have_title(re.compile("^Error: "))
        self.look(page, name)


@pytest.fixture(scope="module", params=KINDS)
def signing_service(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Service]:
    """A service on each kind of database."""
    if request.param == "sqlite":
        yield request.getfixturevalue("service")
        return
    databases: PostgresqlDatabases = request.getfixturevalue("postgresql_databases")
    address = databases.lend()
    database = address.render_as_string(hide_password=False)
    settings = {"CHECKLIST_SECOND_FACTOR": "optional", "CHECKLIST_DATABASE": database}
    with serve(tmp_path_factory, **settings) as service:
        yield service
    databases.take_back(address)


def test_it_is_declined_asked_for_again_signed_sent_and_withdrawn(
    signing_service: Service, chromium: Browser, inspector: Inspector
) -> None:
    eyes = Eyes(inspector)
    force, inspectorate = name_places(inspector)
    signing_service.command("organisation", "add", force, "--kind", "force")
    signing_service.command(
        "organisation", "add", inspectorate, "--kind", "inspectorate", "--sees", force
    )
    coordinator, signatory, lead = (
        open_as(signing_service, chromium, inspector, name, place, role)
        for name, place, role in (
            ("Corin Coordinator", force, "coordinator"),
            ("Sigrid Signatory", force, "signatory"),
            ("Lena Lead", inspectorate, "lead inspector"),
        )
    )

    begin(coordinator, f"Signed {inspector.pictures.name}")
    ask(coordinator, eyes, "ask")
    decline(signatory, eyes)
    mend(coordinator, eyes)
    ask(coordinator, eyes if IN_FULL else None, "ask-again")
    sign(signatory, eyes)
    send(coordinator, eyes)
    submission = read_what_came_in(lead, eyes)
    withdraw(coordinator, eyes)

    lead.goto("/")
    expect(lead.locator("#came-in-list")).to_contain_text("submission 1")
    expect(lead.locator("#came-in-list")).to_contain_text("withdrawn")
    expect(lead.locator("#came-in-list a")).to_have_count(0)
    eyes.look(lead, "came-in-withdrawn")
    gone = lead.goto(submission)
    assert gone is not None
    assert gone.status == 404
    assert [text for text in inspector.complaints if "404" not in text] == []


def name_places(inspector: Inspector) -> tuple[str, str]:
    """Name a force and an inspectorate that no other walk sees."""
    kind = inspector.pictures.name.title()
    return f"{kind} Signing Police", f"{kind} Inspectorate"


def open_as(
    service: Service, chromium: Browser, inspector: Inspector, name: str, place: str, role: str
) -> Page:
    """Open a window in which a new person of an organisation is signed in."""
    email = f"{name.split()[0].lower()}.{inspector.pictures.name}@signing.example"
    page = open_window(chromium, service, inspector).new_page()
    set_password(page, service.add_person(email, name, place, role), inspector)
    sign_in(page, email, PASSWORD)
    expect(page.get_by_role("heading", level=1)).to_have_text("Assessments")
    return page


def begin(page: Page, title: str) -> None:
    """Start an assessment, and answer its first question."""
    page.get_by_role("button", name="Start an assessment").click()
    page.locator("input[name=question_set]").first.check()
    describe_and_start(page, title)
    answer(page, NOTE)


def answer(page: Page, note: str) -> None:
    page.get_by_role("link", name=re.compile("one dependable record")).click()
    page.get_by_label("Reason for this level").fill(note)
    page.locator("input[name=value][value='3']").check()
    page.get_by_role("button", name="Save and continue").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("moves, promotions")


def ask(page: Page, eyes: Eyes | None, name: str) -> None:
    """Read what weakens the assessment, then ask for sign-off."""
    look = eyes.look if eyes else lambda *_: None
    page.get_by_role("link", name="Questions", exact=True).click()
    page.get_by_role("link", name="Check if it is ready to sign").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Ready to sign?")
    expect(page.get_by_role("main")).to_contain_text("Sigrid Signatory")
    look(page, f"{name}-ready")
    page.get_by_role("link", name="Go on to ask for sign-off").click()
    arrive(page, "Ask for sign-off")
    look(page, name)
    page.get_by_role("button", name="Ask for sign-off").click()
    expect(page.locator("#how-it-stands")).to_contain_text("awaits sign-off")
    look(page, f"{name}-done")


def decline(page: Page, eyes: Eyes) -> None:
    """Open what is to be signed from home, and decline with a reason."""
    open_to_sign(page)
    eyes.look(page, "steps")
    page.get_by_role("button", name="Decline to sign").click()
    arrive(page, "Decline to sign")
    eyes.look(page, "decline")
    eyes.press_in_vain(page, "Decline to sign", "decline-refused")
    page.get_by_label("Why").fill(DECLINED)
    page.get_by_role("button", name="Decline to sign").click()
    expect(page.get_by_role("main")).to_contain_text(DECLINED)
    eyes.look(page, "declined")


def mend(page: Page, eyes: Eyes) -> None:
    """Read why it was declined, and answer again."""
    page.get_by_role("link", name="Questions", exact=True).click()
    expect(page.locator("#declined")).to_contain_text(DECLINED)
    eyes.look(page, "declined-questions")
    answer(page, MENDED)


def sign(page: Page, eyes: Eyes) -> None:
    """Read what is signed, and sign it."""
    open_to_sign(page)
    page.get_by_role("button", name="Read it and sign").click()
    arrive(page, TO_SIGN)
    page.get_by_role("link", name="what weakens it").click()
    arrive(page, "Ready to sign?")
    page.get_by_role("link", name="Go on to sign").click()
    arrive(page, TO_SIGN)
    expect(page.get_by_role("main")).to_contain_text("Corin Coordinator")
    eyes.look(page, "sign")
    eyes.press_in_vain(page, "Sign", "sign-refused")
    page.get_by_label("Deputy chief constable").check()
    page.get_by_role("button", name="Sign", exact=True).click()
    prove_who_it_is(page, eyes)
    expect(page.get_by_role("heading", level=1)).to_have_text("Signed")
    expect(page.locator("#signed-by")).to_contain_text("as deputy chief constable")
    eyes.look(page, "signed")


def prove_who_it_is(page: Page, eyes: Eyes) -> None:
    """Give the password again where the walk took so long that it is asked for."""
    password = page.get_by_label("Password", exact=True)
    signed = page.get_by_role("heading", level=1, name="Signed", exact=True)
    expect(password.or_(signed)).to_be_visible()
    if password.count():
        eyes.look(page, "confirm")
        password.fill(PASSWORD)
        page.get_by_role("button", name="Continue").click()


def send(page: Page, eyes: Eyes) -> None:
    """Send what is signed, with the declaration."""
    page.get_by_role("link", name="Questions", exact=True).click()
    page.get_by_role("link", name=re.compile("^See sign-off")).click()
    arrive(page, "Sign-off")
    eyes.look(page, "signed-steps")
    page.get_by_role("button", name="Send to the inspectorate").click()
    arrive(page, re.compile("^Send "))
    eyes.look(page, "send")
    eyes.press_in_vain(page, "Send to the inspectorate", "send-refused")
    page.locator("input[name=declaration]").check()
    page.get_by_role("button", name="Send to the inspectorate").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Sent to the inspectorate")
    eyes.look(page, "sent")


def read_what_came_in(page: Page, eyes: Eyes) -> str:
    """Open what came in from home, and give its address."""
    page.goto("/")
    eyes.look(page, "came-in")
    page.locator("#came-in-list a").click()
    arrive(page, re.compile("^Submission"))
    expect(page.get_by_role("main")).to_contain_text("Sigrid Signatory, deputy chief constable")
    eyes.look(page, "submission")
    address = page.url
    page.get_by_role("link", name="Questions", exact=True).click()
    page.get_by_role("link", name=re.compile("one dependable record")).click()
    expect(page.get_by_role("main")).to_contain_text(MENDED)
    eyes.look(page, "question-sent")
    return address


def withdraw(page: Page, eyes: Eyes) -> None:
    """Withdraw what was sent, with a reason."""
    page.get_by_role("link", name="Withdraw this submission").click()
    arrive(page, "Withdraw this from the inspectorate")
    eyes.look(page, "withdraw")
    eyes.press_in_vain(page, "Withdraw it", "withdraw-refused")
    page.get_by_label("Why").fill(WITHDRAWN)
    page.get_by_role("button", name="Withdraw it").click()
    expect(page.get_by_role("alert")).to_contain_text("The inspectorate cannot read it any more")
    expect(page.locator("#how-it-stands")).to_contain_text("is signed")
    eyes.look(page, "withdrawn")
    page.get_by_role("link", name=re.compile("^See sign-off")).click()
    expect(page.locator("#changes-of-state")).to_contain_text(WITHDRAWN)
    eyes.look(page, "all-steps")


def open_to_sign(page: Page) -> None:
    """Open from home the steps of what is to be signed."""
    page.goto("/")
    expect(page.locator("section[aria-labelledby=my-work]")).to_contain_text("To sign")
    page.locator("section[aria-labelledby=my-work] a").first.click()
    expect(page.locator("#how-it-stands")).to_contain_text("awaits sign-off")
