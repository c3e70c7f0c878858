"""Joining, in a real browser: invited by a colleague, a password, an app, and its first codes."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pyotp
import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from checklist.db import now
from tests.walks.arriving import arrive, expect_refused
from tests.walks.checking import DESKTOP, Inspector
from tests.walks.conftest import PATIENCE, Service, serve
from tests.walks.test_main_job import PASSWORD, set_password

FORCE = "Sampleshire Police"
OWN_PASSWORD = "copper orchard beneath a slow tide"


@pytest.fixture(scope="module")
def strict(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """A service as in real use: who must have a second factor sets one up."""
    with serve(tmp_path_factory, CHECKLIST_SECOND_FACTOR="required") as service:
        yield service


def open_window(chromium: Browser, service: Service, inspector: Inspector) -> BrowserContext:
    context = chromium.new_context(
        base_url=service.url, java_script_enabled=inspector.has_scripts, viewport=DESKTOP
    )
    context.set_default_timeout(PATIENCE)
    inspector.watch(context)
    return context


def test_a_signatory_joins_by_invitation_and_signs_in_with_an_app(
    strict: Service, chromium: Browser, inspector: Inspector
) -> None:
    kind = inspector.pictures.name
    email = f"ivy.{kind}@sampleshire.example"
    first = strict.add_person(f"kim.{kind}@sampleshire.example", "Kim Park", FORCE, "coordinator")
    coordinator = open_window(chromium, strict, inspector).new_page()
    set_password(coordinator, first, inspector)
    arrive(coordinator, "You have signed out")
    sign_in(coordinator, f"kim.{kind}@sampleshire.example", PASSWORD)
    link = invite(coordinator, email, inspector)
    page = open_window(chromium, strict, inspector).new_page()

    join(page, link, inspector)
    key = set_up_app(page, inspector)
    codes = keep_codes(page, inspector)
    sign_out(page)
    sign_in(page, email, OWN_PASSWORD)
    give_code(page, key, inspector)
    sign_out(page)
    sign_in(page, email, OWN_PASSWORD)
    give_recovery_code(page, codes[0], inspector)

    assert inspector.complaints == []
    expect(page.locator(".checklist-acting")).to_contain_text(f"{FORCE}, signatory")
    coordinator.goto("/people")
    expect(coordinator.locator("main")).to_contain_text("Ivy Invited")
    inspector.look(coordinator, "people-joined")


def sign_in(page: Page, email: str, password: str) -> None:
    page.goto("/sign-in")
    page.get_by_label("Email address").fill(email)
    page.get_by_label("Password", exact=True).fill(password)
    page.get_by_role("button", name="Sign in").click()


def sign_out(page: Page) -> None:
    page.get_by_role("button", name="Sign out").click()
    arrive(page, "You have signed out")


def invite(page: Page, email: str, inspector: Inspector) -> str:
    """Invite Ivy as a person does, and give the link that the page shows where no mail is sent."""
    arrive(page, "Assessments")
    page.goto("/people")
    inspector.look(page, "people")
    page.get_by_role("button", name="Invite somebody").click()
    arrive(page, "Invite somebody")
    inspector.look(page, "invite")
    page.get_by_role("button", name="Invite", exact=True).click()
    expect_refused(page)
    inspector.look(page, "invite-refused")
    page.get_by_label("Full name").fill("Ivy Invited")
    page.get_by_label("Email address").fill(email)
    page.get_by_label("Signatory").check()
    page.get_by_role("button", name="Invite", exact=True).click()
    found = re.search(r"http://\S+/join/\S+", page.locator("#link").inner_text())
    inspector.look(page, "invited")
    assert found
    return found[0]


def join(page: Page, link: str, inspector: Inspector) -> None:
    page.goto(link)
    expect(page.get_by_role("main")).to_contain_text(FORCE)
    inspector.look(page, "join")
    page.get_by_label("New password", exact=True).fill("password1234567")
    page.get_by_role("button", name="Set password and accept").click()
    expect_refused(page)
    inspector.look(page, "join-refused")
    page.get_by_label("New password", exact=True).fill(OWN_PASSWORD)
    page.get_by_role("button", name="Set password and accept").click()
    expect(page.get_by_role("main")).to_contain_text("Your password is set")
    inspector.look(page, "joined")


def set_up_app(page: Page, inspector: Inspector) -> str:
    """Set an app up by the key that the page shows; nothing else opens before."""
    arrive(page, "Set up a second factor")
    page.goto("/evidence")
    arrive(page, "Set up a second factor")
    inspector.look(page, "second-factor-set-up")
    page.get_by_label("Code that the app shows").fill("000000")
    page.get_by_role("button", name="Set up").click()
    expect_refused(page)
    inspector.look(page, "second-factor-set-up-refused")
    key = page.locator("#key").inner_text().replace(" ", "")
    page.get_by_label("Code that the app shows").fill(pyotp.TOTP(key).at(now()))
    page.get_by_role("button", name="Set up").click()
    return key


def keep_codes(page: Page, inspector: Inspector) -> list[str]:
    arrive(page, "Keep your recovery codes")
    inspector.look(page, "recovery-codes")
    codes = page.locator("#recovery-codes code").all_inner_texts()
    assert len(set(codes)) == 10
    page.get_by_role("button", name="I have kept them").click()
    arrive(page, "Evidence")
    return codes


def give_code(page: Page, key: str, inspector: Inspector) -> None:
    """Enter a wrong code, then the next that the app shows: the first has counted already."""
    arrive(page, "Enter a code")
    inspector.look(page, "second-factor")
    page.get_by_label("Code", exact=True).fill("000000")
    page.get_by_role("button", name="Continue").click()
    expect_refused(page)
    inspector.look(page, "second-factor-refused")
    page.get_by_label("Code", exact=True).fill(pyotp.TOTP(key).at(now(), counter_offset=1))
    page.get_by_role("button", name="Continue").click()
    arrive(page, "Assessments")


def give_recovery_code(page: Page, code: str, inspector: Inspector) -> None:
    arrive(page, "Enter a code")
    page.get_by_label("Code", exact=True).fill(code.upper())
    page.get_by_role("button", name="Continue").click()
    arrive(page, "Assessments")
    page.goto("/second-factor")
    expect(page.get_by_role("main")).to_contain_text("You have 9 recovery codes left")
    inspector.look(page, "second-factor-overview")
