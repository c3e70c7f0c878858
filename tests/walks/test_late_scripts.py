"""What is done on a page before its scripts have come is not lost: they take up what they find."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from flask import Flask
from playwright.sync_api import Browser, Page, expect

from tests.assessments.assessments import begin
from tests.walks.conftest import Service, signed_in
from tests.walks.holding import hold
from tests.walks.stocking import Stocking, stocking


@dataclass(frozen=True)
class SlowLine:
    """A coordinator's tab, to which scripts come when they are let through."""

    page: Page
    assessment: str

    def open_without(self, script: str, path: str) -> Callable[[], None]:
        """Open a page that goes on waiting for a script, and give what lets the script through."""
        held = hold(self.page, f"**/{script}?*")
        with self.page.expect_request(f"**/{script}?*"):
            self.page.goto(path, wait_until="commit")

        def let_through() -> None:
            held.let_through()
            self.page.wait_for_load_state()

        return let_through


@pytest.fixture(scope="package")
def shire(inside: Flask) -> Stocking:
    """A coordinator of a force that no other walk sees."""
    return stocking(inside, "Lateshire Police", "Lara Late")


@pytest.fixture
def line(service: Service, inside: Flask, shire: Stocking, chromium: Browser) -> Iterator[SlowLine]:
    context = signed_in(chromium, service, shire.browser)
    yield SlowLine(context.new_page(), f"/assessments/{begin(inside, shire.force)}")
    context.close()


def test_what_is_typed_before_drafts_are_kept_is_kept_with_them(line: SlowLine) -> None:
    let_through = line.open_without("drafts.js", f"{line.assessment}/questions/vet-02")
    line.page.get_by_label("Reason for this level").press_sequentially("Typed on a slow line")

    let_through()

    expect(line.page.locator("#draft-status")).to_contain_text(
        re.compile(r"Draft kept at \d+:\d\d[ap]m"), use_inner_text=True
    )


def test_figures_typed_before_they_can_be_worked_out_are_worked_out(line: SlowLine) -> None:
    let_through = line.open_without("figures.js", f"{line.assessment}/questions/vet-22")
    for group, decided, refused in (("female", "200", "40"), ("male", "300", "30")):
        line.page.locator(f"#figure-M24-decided-{group}").fill(decided)
        line.page.locator(f"#figure-M24-refused-{group}").fill(refused)

    let_through()

    expect(line.page.locator("#M25-worked-out")).to_contain_text("2.0")


def test_a_file_chosen_before_uploading_begins_is_uploaded_with_the_next(
    line: SlowLine, tmp_path: Path
) -> None:
    early, late = tmp_path / "early.txt", tmp_path / "late.txt"
    for file in (early, late):
        file.write_text(file.name)
    let_through = line.open_without("uploads.js", "/evidence/new")
    line.page.locator("input[type=file]").set_input_files(early)

    let_through()
    line.page.locator("input[type=file]").set_input_files(late)

    status = line.page.locator("form [role=status]")
    expect(status).to_contain_text("2 of 2 uploaded.", use_inner_text=True)
