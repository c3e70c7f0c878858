"""The main job, in a real browser with and without scripts: from a one-use link to the report."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from tests.walks.arriving import arrive
from tests.walks.checking import DESKTOP, Inspector
from tests.walks.conftest import Service

PASSWORD = "quiet lantern over seven meadows"
MINUTES_FOR_A_REPORT = 2
FIRST_QUESTION = re.compile("one dependable record")
SIGNED_OUT = "You have signed out"


def test_a_coordinator_gets_from_a_link_to_a_printed_report(
    service: Service, chromium: Browser, inspector: Inspector, tmp_path: Path
) -> None:
    kind = inspector.pictures.name
    email = f"{kind}@sampleshire.example"
    link = service.add_person(email, f"Kim {kind.title()}", "Sampleshire Police", "coordinator")
    context = chromium.new_context(
        base_url=service.url,
        java_script_enabled=inspector.has_scripts,
        viewport=DESKTOP,
        accept_downloads=True,
    )
    inspector.watch(context)
    page = context.new_page()

    set_password(page, link, inspector)
    sign_in(page, email, inspector)
    start(page, inspector)
    answer(page, inspector)
    add_exhibit(page, evidence_file(tmp_path), inspector)
    read_results(page, inspector)
    report = print_report(page, tmp_path, inspector)
    sign_out(page, context)

    assert inspector.complaints == []
    printed = subprocess.run(
        ["pdftotext", "-layout", str(report), "-"], capture_output=True, text=True, check=True
    ).stdout
    assert "Sampleshire Police" in printed
    assert "Kept in one system and reconciled monthly" in printed
    assert "OFFICIAL-SENSITIVE" in printed
    assert "DRAFT" in printed


def set_password(page: Page, link: str, inspector: Inspector) -> None:
    page.goto(link)
    inspector.look(page, "set-password")
    page.get_by_label("Password", exact=False).first.fill(PASSWORD)
    page.get_by_role("button", name="Set password").click()
    arrive(page, "Assessments")
    page.get_by_role("button", name="Sign out").click()
    arrive(page, SIGNED_OUT)


def sign_in(page: Page, email: str, inspector: Inspector) -> None:
    page.goto("/sign-in")
    inspector.look(page, "sign-in")
    page.get_by_label("Email address").fill(email)
    page.get_by_label("Password", exact=True).fill("not the password at all")
    page.get_by_role("button", name="Sign in").click()
    expect(page).to_have_title(re.compile("^Error: "))
    inspector.look(page, "sign-in-refused")
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    arrive(page, "Assessments")
    inspector.look(page, "home")


def start(page: Page, inspector: Inspector) -> None:
    page.get_by_role("button", name="Start an assessment").click()
    arrive(page, "Start an assessment")
    inspector.look(page, "start")
    page.get_by_role("button", name="Continue").click()
    expect(page).to_have_title(re.compile("^Error: "))
    inspector.look(page, "start-refused")
    page.locator("input[name=question_set]").first.check()
    describe_and_start(page, f"Health check {inspector.pictures.name}")
    inspector.look(page, "questions")


def describe_and_start(page: Page, title: str) -> None:
    page.get_by_label("Title").fill(title)
    for name, day in (
        ("period_begins", (1, 10, 2025)),
        ("period_ends", (30, 9, 2026)),
        ("as_at", (30, 9, 2026)),
    ):
        fill_date(page, name, day)
    page.get_by_label("OFFICIAL-SENSITIVE").check()
    page.get_by_role("button", name="Continue").click()
    arrive(page, "Check the assessment before you start it")
    page.get_by_role("button", name="Start the assessment").click()
    arrive(page, re.compile(re.escape(title)))


def answer(page: Page, inspector: Inspector) -> None:
    page.get_by_role("link", name=FIRST_QUESTION).click()
    arrive(page, FIRST_QUESTION)
    inspector.look(page, "question")
    page.get_by_label("Reason for this level").fill("Kept in one system and reconciled monthly.")
    page.get_by_label("People in the workforce").fill("lots")
    page.get_by_role("button", name="Save and continue").click()
    expect(page).to_have_title(re.compile("^Error: "))
    inspector.look(page, "question-refused")
    expect(page.get_by_label("Reason for this level")).to_have_value(
        "Kept in one system and reconciled monthly."
    )
    page.get_by_label("People in the workforce").fill("2,412")
    page.locator("input[name=value][value='3']").check()
    page.get_by_role("button", name="Save and continue").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("moves, promotions")


def add_exhibit(page: Page, file: Path, inspector: Inspector) -> None:
    page.get_by_role("link", name=FIRST_QUESTION).click()
    arrive(page, FIRST_QUESTION)  # the page that was left takes files too
    page.locator("input[type=file]").set_input_files(file)
    page.get_by_role("button", name="Upload and describe").click()
    expect(page.get_by_label("What it shows", exact=False)).to_be_visible()
    inspector.look(page, "exhibit-new")
    fill_date(page, "document_date", (1, 9, 2026))
    page.get_by_label("What it shows", exact=False).fill("Records agree with HR in all but three.")
    page.locator("input[name=strength][value=E2]").check()
    page.get_by_role("button", name="Add exhibit").click()
    expect(page.locator("main")).to_contain_text("Records agree with HR in all but three.")
    inspector.look(page, "question-answered")
    page.get_by_role("link", name="History of this answer").click()
    arrive(page, "History of this answer")
    inspector.look(page, "history")
    page.goto("/evidence")
    inspector.look(page, "evidence")


def read_results(page: Page, inspector: Inspector) -> None:
    page.goto("/")
    page.get_by_role("link", name=f"Health check {inspector.pictures.name}", exact=True).click()
    page.get_by_role("link", name=re.compile("Levels and evidence in Vetting")).click()
    arrive(page, re.compile("^How effectively does the force vet"))
    inspector.look(page, "section")
    page.get_by_role("link", name="Results", exact=True).click()
    arrive(page, re.compile("^Results as at"))
    expect(page.locator("main")).to_contain_text("supported")
    inspector.look(page, "results")


def print_report(page: Page, folder: Path, inspector: Inspector) -> Path:
    page.get_by_role("link", name="Report", exact=True).click()
    arrive(page, "Health-check report")
    inspector.look(page, "report")
    page.get_by_role("button", name="Make the report").click()
    ready = page.get_by_role("link", name=re.compile("Download"))
    if not inspector.has_scripts:
        look_again(page, ready)
    ready.wait_for(timeout=MINUTES_FOR_A_REPORT * 60_000)
    expect(page.get_by_role("link", name="Look again")).to_have_count(0)
    inspector.look(page, "report-ready")
    with page.expect_download() as coming:
        ready.click()
    report = folder / "report.pdf"
    coming.value.save_as(report)
    assert coming.value.suggested_filename.startswith("OFFICIAL-SENSITIVE")
    return report


def look_again(page: Page, ready: Locator) -> None:
    """Follow the link for readers without scripts, once a second until the report is ready."""
    again = page.get_by_role("link", name="Look again")
    for _ in range(MINUTES_FOR_A_REPORT * 60):
        expect(ready.or_(again).first).to_be_visible()
        if ready.count():
            return
        page.wait_for_timeout(1000)
        again.click()


def sign_out(page: Page, context: BrowserContext) -> None:
    saved = context.storage_state()["cookies"]
    page.get_by_role("button", name="Sign out").click()
    arrive(page, SIGNED_OUT)
    context.add_cookies(
        [{"url": page.url, "name": it["name"], "value": it["value"]} for it in saved]
    )
    page.goto("/")
    arrive(page, "Sign in")


def fill_date(page: Page, name: str, day: tuple[int, int, int]) -> None:
    for part, number in zip(("day", "month", "year"), day, strict=True):
        page.locator(f"#{name}-{part}").fill(str(number))


def evidence_file(folder: Path) -> Path:
    file = folder / "reconciliation.csv"
    file.write_text("Check,Compared,Differences\nName,2412,3\n")
    return file
