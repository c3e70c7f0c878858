"""Every page about evidence, empty, full, refused and with long texts, can be used by all."""

from __future__ import annotations

import re
from pathlib import Path

from flask import Flask
from playwright.sync_api import Browser, Locator, Page, expect

from tests.walks.arriving import expect_refused
from tests.walks.checking import DESKTOP, Inspector
from tests.walks.conftest import Service, signed_in
from tests.walks.stocking import stocking
from tests.walks.test_main_job import fill_date

OF_ONE = re.compile(r"//[^/]+/evidence/[0-9a-f-]{36}$")
"""The address of one piece of evidence."""
LONG = "Vetting " + "policy" * 12 + " and the long road to its approval, part " + "n" * 60


def test_every_page_about_evidence_can_be_used_by_all(
    service: Service, inside: Flask, chromium: Browser, inspector: Inspector, tmp_path: Path
) -> None:
    shire = stocking(inside, f"Evidenceshire {inspector.pictures.name} Police", "Eve Keeper")
    scripts = {"java_script_enabled": inspector.has_scripts}
    context = signed_in(chromium, service, shire.browser, viewport=DESKTOP, **scripts)
    inspector.watch(context)
    page = context.new_page()

    see(page, inspector, "/evidence", "library-empty")
    add_others(page, inspector)
    add_file(page, inspector, tmp_path)
    find(page, inspector)
    change(page, inspector, tmp_path)

    assert inspector.complaints == []
    context.close()


def see(page: Page, inspector: Inspector, address: str, name: str) -> None:
    """Open a page and look at it."""
    page.goto(address)
    inspector.look(page, f"evidence-{name}")


def send(page: Page, button: str) -> None:
    page.get_by_role("button", name=button, exact=True).click()


def banner(page: Page) -> Locator:
    """What a page says was done."""
    return page.locator(".govuk-notification-banner")


def add_others(page: Page, inspector: Inspector) -> None:
    """A link and a record of what is held, each refused first."""
    for source, field, where in (
        ("link", "address", "https://sampleshire.example/" + "published/" * 20),
        ("held", "place", "Force vetting manager, " + "headquarters " * 10),
    ):
        see(page, inspector, f"/evidence/new/{source}", source)
        send(page, "Add to the library")
        expect_refused(page)
        inspector.look(page, f"evidence-{source}-refused")
        page.locator(f"#{field}").fill(where)
        page.locator("#title").fill(f"{source} {LONG}")
        fill_date(page, "review_date", (1, 6, 2024))
        page.get_by_label("OFFICIAL", exact=True).check()
        send(page, "Add to the library")
        expect(banner(page)).to_contain_text("1 piece of evidence")
        page.get_by_role("link", name=re.compile(f"^{source}")).click()
        expect(page).to_have_url(OF_ONE)
        inspector.look(page, f"evidence-{source}-shown")


def add_file(page: Page, inspector: Inspector, folder: Path) -> None:
    """A file with a long name, refused first for want of all else."""
    file = folder / ("n" * 120 + ".txt")
    file.write_text("counted monthly")
    page.goto("/evidence/new")
    if not inspector.has_scripts:
        bad = folder / "tool.exe"
        bad.write_text("no")
        page.locator("input[type=file]").set_input_files([file, bad])
        send(page, "Add to the library")
        expect_refused(page)
        inspector.look(page, "evidence-files-refused")
    else:
        page.locator("input[type=file]").set_input_files(file)
    page.get_by_label("OFFICIAL-SENSITIVE", exact=True).check()
    send(page, "Add to the library")
    expect(banner(page)).to_contain_text("1 piece of evidence added")


def find(page: Page, inspector: Inspector) -> None:
    see(page, inspector, "/evidence", "library-full")
    see(page, inspector, "/evidence?title=policy&only=overdue", "found")
    see(page, inspector, "/evidence?title=nothing+like+it&kind=file&question=vet-03", "not-found")
    see(page, inspector, "/evidence?dated_from=99&dated_from=1&dated_from=2022", "find-refused")


def change(page: Page, inspector: Inspector, folder: Path) -> None:
    """Describe, revise, download and dispose of the file."""
    page.goto("/evidence?kind=file")
    page.locator("main table a").click()
    expect(page).to_have_url(OF_ONE)
    file = page.url
    inspector.look(page, "evidence-file")
    see(page, inspector, f"{file}/describe", "describe")
    page.locator("#title").fill("")
    send(page, "Save changes")
    expect_refused(page)
    inspector.look(page, "evidence-describe-refused")
    see(page, inspector, f"{file}/revisions/new", "revise")
    send(page, "Add revision")
    expect_refused(page)
    inspector.look(page, "evidence-revise-refused")
    newer = folder / "newer.txt"
    newer.write_text("counted weekly")
    page.locator("input[type=file]").set_input_files(newer)
    send(page, "Add revision")
    expect(banner(page)).to_contain_text("Revision 2 added")
    inspector.look(page, "evidence-revised")
    see(page, inspector, f"{file}/revisions/1", "download")
    see(page, inspector, f"{file}/revisions/1/dispose", "dispose")
    send(page, "Dispose of the file")
    expect_refused(page)
    inspector.look(page, "evidence-dispose-refused")
    page.locator("#reason").fill("Kept past its time. " * 40)
    send(page, "Dispose of the file")
    expect(banner(page)).to_contain_text("Revision 1 disposed of")
    inspector.look(page, "evidence-disposed")
    see(page, inspector, f"{file}/revisions/1", "download-disposed")
