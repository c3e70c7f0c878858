"""The page in a ZIP of evidence says in the browser which of its files are as they were."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest
from playwright.sync_api import Browser, expect

from tests.exchange.zip_cases import TITLE, write_zip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An unpacked ZIP of four files, of which one was changed and one removed since."""
    files = write_zip(tmp_path / "evidence.zip", [b"one", b"two", b"three", b"four"])
    with ZipFile(tmp_path / "evidence.zip") as archive:
        archive.extractall(tmp_path)
    folder = tmp_path / "OFFICIAL-SENSITIVE evidence"
    (folder / files[0].path).write_bytes(b"changed")
    (folder / files[1].path).unlink()
    return folder


def test_a_chosen_folder_is_checked_file_by_file(chromium: Browser, folder: Path) -> None:
    page = chromium.new_page()
    errors: list[str] = []
    page.on("console", lambda message: errors.append(message.text))
    page.goto((folder / "check these files.html").as_uri())

    page.set_input_files("#folder", folder)

    expect(page.locator("#summary")).to_contain_text(
        "2 of 4 match. Changed: 1. Not chosen: 1. Chosen and not in the list of evidence: 3."
    )
    assert page.locator("tr[data-digest] .result").all_text_contents() == [
        "CHANGED", "not chosen", "matches", "matches",
    ]  # fmt: skip
    assert TITLE in page.locator("tr[data-digest]").first.inner_text()
    assert errors == []
    page.close()


def test_without_scripts_the_page_lists_digests_and_how_to_check(
    chromium: Browser, folder: Path
) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((folder / "check these files.html").as_uri())

    assert page.locator("#check").is_hidden()
    assert page.locator("tr[data-digest] code").count() == 4
    assert page.get_by_text("sha256sum -c SHA256SUMS", exact=True).is_visible()
    context.close()
