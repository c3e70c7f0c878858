"""Passkeys in a real browser, with a device that it plays itself: added, used, and missed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, CDPSession, Page, expect

from tests.walks.arriving import arrive_at
from tests.walks.checking import DESKTOP, Inspector
from tests.walks.conftest import Service
from tests.walks.holding import hold
from tests.walks.test_main_job import PASSWORD

EMAIL = "passkeys@sampleshire.example"
DEVICE = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}

LONG_ENOUGH = 500
"""Milliseconds: the device answers within a tenth of these."""

ON_ITS_WAY = """document.querySelector("form[action$='/sign-out']").addEventListener(
  "submit", (event) => event.preventDefault(), {once: true})"""
"""The next sign-out is sent, as far as the page knows, and does not arrive."""

TELL_ITS_END = """() => {
  const {credentials} = navigator, ask = credentials.get.bind(credentials)
  document.body.dataset.asked = "not yet"
  credentials.get = (options) => {
    document.body.dataset.asked = "now"
    const asked = ask(options)
    asked.catch((error) => { document.body.dataset.asked = error.name })
    return asked
  }
}"""
"""The page tells whether the device is being asked, and how that ended."""


@dataclass(frozen=True)
class Desk:
    """A person's browser, and the device with their passkeys."""

    context: BrowserContext
    page: Page
    tools: CDPSession
    device: str
    pictures: Path

    def look(self, path: str, name: str) -> None:
        """Look at a page in another tab: what looks would switch the device of this one off."""
        other = self.context.new_page()
        other.goto(path)
        arrive_at(other, path)
        Inspector(self.pictures, has_scripts=True).look(other, name)
        other.close()

    def refuse(self) -> None:
        """Let the device not recognise who uses it, from now on."""
        self.tools.send(
            "WebAuthn.setUserVerified", {"authenticatorId": self.device, "isUserVerified": False}
        )

    def be_slow(self, *, is_slow: bool) -> None:
        """Let the device wait for a finger that does not come, or answer at once again."""
        self.tools.send(
            "WebAuthn.setAutomaticPresenceSimulation",
            {"authenticatorId": self.device, "enabled": not is_slow},
        )

    def count_passkeys(self) -> int:
        """Count the passkeys that the device keeps."""
        kept = self.tools.send("WebAuthn.getCredentials", {"authenticatorId": self.device})
        return len(kept["credentials"])

    @contextmanager
    def unused(self) -> Iterator[None]:
        """Fail if the device uses a passkey meanwhile, or the page sends anything."""
        used = list[object]()

        def note(what: object) -> None:
            used.append(what)

        self.tools.on("WebAuthn.credentialAsserted", note)
        self.tools.on("WebAuthn.credentialAdded", note)
        self.page.on("request", note)
        yield
        self.page.wait_for_timeout(LONG_ENOUGH)
        self.tools.remove_listener("WebAuthn.credentialAsserted", note)
        self.tools.remove_listener("WebAuthn.credentialAdded", note)
        self.page.remove_listener("request", note)
        assert used == []


@pytest.fixture(scope="package")
def person(service: Service, chromium: Browser) -> str:
    """The e-mail address of a coordinator who has set a password."""
    link = service.add_person(EMAIL, "Pat Passkey", "Sampleshire Police", "coordinator")
    context = chromium.new_context(base_url=service.url, java_script_enabled=False)
    page = context.new_page()
    page.goto(link)
    page.get_by_label("Password", exact=False).first.fill(PASSWORD)
    page.get_by_role("button", name="Set password").click()
    arrive_at(page, "/")
    context.close()
    return EMAIL


@pytest.fixture
def desk(service: Service, chromium: Browser, person: str, pictures: Path) -> Iterator[Desk]:
    context = chromium.new_context(base_url=service.url, viewport=DESKTOP)
    page = context.new_page()
    tools = context.new_cdp_session(page)
    tools.send("WebAuthn.enable")
    added = tools.send("WebAuthn.addVirtualAuthenticator", {"options": DEVICE})
    yield Desk(context, page, tools, added["authenticatorId"], pictures)
    context.close()


def give_password(page: Page) -> None:
    page.goto("/sign-in")
    page.get_by_label("Email address").fill(EMAIL)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()


def sign_out(page: Page) -> None:
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("You have signed out")


def test_a_passkey_is_added_and_then_signs_in_alone_beside_the_password_and_again(
    desk: Desk,
) -> None:
    page = desk.page
    desk.look("/sign-in", "sign-in-passkey")
    give_password(page)
    arrive_at(page, "/")
    desk.look("/second-factor", "second-factor-none")
    desk.look("/passkeys/add", "passkey-add")
    desk.look("/sign-ins", "sign-ins")
    page.goto("/second-factor")
    page.get_by_role("button", name="Add a passkey").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Add a passkey")
    expect(page.locator("[data-without-passkeys]")).to_be_hidden()
    page.get_by_role("button", name="Add a passkey").click()
    expect(page.locator(".govuk-error-summary")).to_contain_text("Enter a name for the passkey")
    page.wait_for_load_state()
    page.get_by_label("Name").fill("Work laptop")
    sign_out_before_asked(desk, "Add a passkey")
    page.get_by_role("button", name="Add a passkey").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Keep your recovery codes")
    codes = page.locator("#recovery-codes code").all_text_contents()
    page.get_by_role("button", name="I have kept them").click()
    expect(page.locator("#passkeys")).to_contain_text("Work laptop")
    desk.look("/second-factor", "second-factor-passkey")

    page.goto("/passkeys/add")
    page.get_by_label("Name").fill("The same laptop")
    page.get_by_role("button", name="Add a passkey").click()
    expect(page.get_by_role("alert")).to_contain_text("has a passkey of yours")

    sign_out(page)
    page.goto("/sign-in?next=/second-factor")
    page.get_by_role("button", name="Use a passkey instead").click()
    expect(page.locator("#passkeys")).to_contain_text("last used")

    desk.look("/sign-in/again", "confirm-passkey")
    page.goto("/sign-in/again?next=/second-factor")
    page.get_by_role("button", name="Use a passkey").click()
    arrive_at(page, "/second-factor")

    sign_out_while_a_passkey_is_used(desk)
    give_password(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Use your passkey")
    desk.look("/sign-in/second-factor", "ask-passkey")
    desk.refuse()
    page.get_by_role("button", name="Use a passkey").click()
    arrive_at(page, "/")

    sign_out(page)
    page.goto("/sign-in")
    page.get_by_role("button", name="Use a passkey instead").click()
    expect(page.get_by_role("alert")).to_contain_text("The passkey was not used")

    without_scripts(desk, codes[0])


def press_sign_out(page: Page) -> None:
    """Press it on a line so slow that the page goes on to stand there."""
    page.evaluate(ON_ITS_WAY)
    page.get_by_role("button", name="Sign out").click()


def sign_out_before_asked(desk: Desk, button: str) -> None:
    """Who signs out while the service is asked what to ask for: the device is not asked at all."""
    page, kept = desk.page, desk.count_passkeys()
    held = hold(page, "**/options")
    with page.expect_request("**/options"):
        page.get_by_role("button", name=button).click()
    press_sign_out(page)

    with desk.unused():
        held.let_through()
    assert desk.count_passkeys() == kept
    expect(page.locator("[data-passkey-says]:not([hidden])")).to_have_count(0)
    page.unroute_all()


def sign_out_while_a_passkey_is_used(desk: Desk) -> None:
    desk.page.goto("/sign-in/again?next=/second-factor")
    sign_out_before_asked(desk, "Use a passkey")
    desk.page.reload()
    sign_out_while_asked(desk)


def sign_out_while_asked(desk: Desk) -> None:
    """Who signs out while the device is asked: it is no longer, and the page says nothing of it."""
    page = desk.page
    page.evaluate(TELL_ITS_END)
    desk.be_slow(is_slow=True)
    page.get_by_role("button", name="Use a passkey").click()
    expect(page.locator("body[data-asked=now]")).to_be_visible()

    press_sign_out(page)

    expect(page.locator("body[data-asked=AbortError]")).to_be_visible()
    with desk.unused():
        desk.be_slow(is_slow=False)
    expect(page.locator("[data-passkey-says]:not([hidden])")).to_have_count(0)
    sign_out(page)


def test_a_service_that_does_not_answer_may_be_asked_again(
    service: Service, chromium: Browser
) -> None:
    context = chromium.new_context(base_url=service.url, viewport=DESKTOP)
    page = context.new_page()
    page.clock.install()
    page.goto("/sign-in")
    hold(page, "**/options")
    press = page.get_by_role("button", name="Use a passkey instead")
    with page.expect_request("**/options"):
        press.click()
    page.clock.fast_forward(19_000)
    expect(page.get_by_text("The service did not answer as it should")).to_be_hidden()

    page.clock.fast_forward(1_000)

    expect(page.get_by_text("The service did not answer as it should")).to_be_visible()
    with page.expect_request("**/options"):
        press.click()
    expect(page.get_by_text("The service did not answer as it should")).to_be_hidden()
    context.close()


def without_scripts(desk: Desk, code: str) -> None:
    """Without scripts each page says what to use instead, and that works."""
    browser = desk.context.browser
    assert browser is not None
    url = desk.page.url.partition("/sign-in")[0]
    context = browser.new_context(base_url=url, viewport=DESKTOP, java_script_enabled=False)
    page = context.new_page()
    page.goto("/sign-in")
    expect(page.get_by_role("button", name="passkey")).to_have_count(0)
    give_password(page)
    expect(page.locator("main")).to_contain_text("Use a recovery code instead")
    expect(page.get_by_role("button", name="Use a passkey")).to_have_count(0)
    page.get_by_label("Code").fill(code)
    page.get_by_role("button", name="Continue").click()
    arrive_at(page, "/")
    page.goto("/passkeys/add")
    expect(page.locator("main")).to_contain_text("runs no scripts here, which passkeys need")
    expect(page.get_by_role("button", name="Add a passkey")).to_have_count(0)
    page.get_by_role("link", name="Set up an authenticator app instead").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Set up a second factor")
    context.close()
