"""A page printed from the browser holds everything that the screen can be scrolled to."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, Page

from tests.reports.reading import squeeze
from tests.walks.checking import evaluate
from tests.walks.conftest import Service, signed_in
from tests.walks.stocking import Stock

# What sticks out of the printed page, or out of the box that it stands in.
CUT_OFF = """() => {
  const edge = document.documentElement.clientWidth + 1
  const cut = [...document.querySelectorAll("main td, main th, main svg")]
    .filter((one) => one.getBoundingClientRect().right > edge)
  const scrolled = [...document.querySelectorAll("main textarea, main .checklist-scroll")]
    .filter((one) => one.scrollHeight > one.clientHeight + 2
      || one.scrollWidth > one.clientWidth + 2)
  return [...cut, ...scrolled].map((one) => one.outerHTML.slice(0, 90))
}"""


def read_print(page: Page, folder: Path) -> str:
    """Print a page to A4, and read the text of it."""
    pdf = folder / "page.pdf"
    page.pdf(path=pdf, format="A4")
    read = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, check=True)
    return squeeze(read.stdout.decode())


def test_results_stand_whole_on_paper(
    service: Service, stocks: Callable[[str], Stock], chromium: Browser
) -> None:
    stock = stocks("full")
    context = signed_in(chromium, service, stock.who)
    page = context.new_page()
    page.goto(f"/assessments/{stock.examples['assessment_id']}/results")

    page.emulate_media(media="print")
    page.set_viewport_size({"width": 680, "height": 1000})

    assert page.locator(".checklist-scroll").count() > 2
    assert evaluate(page, f"({CUT_OFF})()") == []
    context.close()


def test_a_long_note_stands_whole_on_paper(
    service: Service, stocks: Callable[[str], Stock], chromium: Browser, tmp_path: Path
) -> None:
    stock = stocks("full")
    context = signed_in(chromium, service, stock.who)
    page = context.new_page()
    page.goto(f"/assessments/{stock.examples['assessment_id']}/questions/vet-01")
    typed = "\n".join(f"Sentence number {number} of a long note." for number in range(100))
    page.locator("textarea#note").fill(typed)

    printed = read_print(page, tmp_path)

    missing = [number for number in range(100) if f"Sentencenumber{number}of" not in printed]
    assert missing == []
    context.close()
