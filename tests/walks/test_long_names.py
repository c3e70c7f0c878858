"""The longest names and texts that are taken widen no page on a phone."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser, Page

from tests.walks.checking import PHONE
from tests.walks.conftest import Service

PASSWORD = "quiet lantern over seven meadows"
EMAIL = "longest@sampleshire.example"
FORCE = "Sampleshire and Neighbouring Boroughs " + "P" * 22
TITLE = "Health check " + "t" * 107
FILE = "f" * 196 + ".txt"
NOTE = "n" * 200 + " and so on" * 380
PAGES = (
    "",
    "/questions/vet-03",
    "/questions/vet-03/history",
    "/questions/vet-03/exhibits/new/library",
    "/questions/vet-06",
    "/sections/vet",
    "/results",
    "/exhibits/1",
    "/exhibits/1/change",
    "/exhibits/1/withdraw",
    "/reports",
)


def test_long_names_and_texts_widen_no_page_on_a_phone(
    service: Service, chromium: Browser, tmp_path: Path
) -> None:
    service.command("organisation", "add", FORCE)
    link = service.add_person(EMAIL, "Kim " + "K" * 60, FORCE, "coordinator")
    context = chromium.new_context(base_url=service.url, java_script_enabled=False, viewport=PHONE)
    page = context.new_page()
    sign_in(page, link)
    start(page)
    assessment = page.url
    answer(page, assessment, "vet-03", "2")
    answer(page, assessment, "vet-06", "not applicable")
    add_exhibit(page, assessment, tmp_path)

    addresses = [assessment + path for path in PAGES] + ["/", "/evidence"]
    wide = [address for address in addresses if is_too_wide(page, address)]
    page.goto("/evidence")
    page.locator("main table a").click()
    wide += [page.url] * widens(page)
    context.close()

    assert wide == []


def is_too_wide(page: Page, address: str) -> bool:
    answer = page.goto(address)
    assert answer is not None
    assert answer.status == 200, address
    return widens(page)


def widens(page: Page) -> bool:
    root = "document.documentElement"
    return bool(page.evaluate(f"{root}.scrollWidth > {root}.clientWidth"))


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()
    assert page.locator(".govuk-error-summary").count() == 0, page.inner_text("main")


def sign_in(page: Page, link: str) -> None:
    page.goto(link)
    for field in page.locator("main input[type=password]").all():
        field.fill(PASSWORD)
    press(page, "Set password")
    page.goto("/sign-in")
    page.locator("#email").fill(EMAIL)
    page.locator("#password").fill(PASSWORD)
    press(page, "Sign in")


def start(page: Page) -> None:
    page.goto("/assessments/start")
    page.locator("input[name=question_set]").first.check()
    page.locator("input[name=title]").fill(TITLE)
    for name, parts in (
        ("period_begins", ("1", "1", "2026")),
        ("period_ends", ("30", "9", "2026")),
        ("as_at", ("30", "9", "2026")),
    ):
        fill_day(page, name, parts)
    page.locator("input[name=marking]").last.check()
    press(page, "Start the assessment")


def fill_day(page: Page, name: str, parts: tuple[str, str, str]) -> None:
    for field, part in zip(page.locator(f"input[name={name}]").all(), parts, strict=True):
        field.fill(part)


def answer(page: Page, assessment: str, question: str, value: str) -> None:
    page.goto(f"{assessment}/questions/{question}")
    page.locator(f"input[name=value][value='{value}']").check()
    page.locator("textarea[name=note]").fill(NOTE)
    press(page, "Save and return to the list")


def add_exhibit(page: Page, assessment: str, folder: Path) -> None:
    file = folder / FILE
    file.write_text("counted monthly")
    page.goto(f"{assessment}/questions/vet-03")
    page.locator("input[type=file]").set_input_files(file)
    press(page, "Upload and describe")
    assert not widens(page)
    fill_day(page, "document_date", ("1", "6", "2026"))
    page.locator("input[name=pinpoint]").fill("p" * 200)
    page.locator("textarea[name=shows]").fill("s" * 200)
    page.locator("input[name=strength][value=E2]").check()
    page.locator("input[name=marking]").last.check()
    press(page, "Add exhibit")
