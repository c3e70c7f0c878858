"""What a report costs to print: work a page, memory, and time beside Chromium printing the same."""

from __future__ import annotations

import base64
import os
import resource
import shutil
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from checklist.reports.printing.child_process import PrintLimits
from checklist.reports.printing.html import build_stylesheet, render_html
from checklist.reports.printing.print_process import PrintedFile, print_content
from checklist.reports.typefaces import FONT_SCHEME, choose_typefaces, load_font
from tests.bench.measuring import Measured
from tests.reports.cases import ALL, MAPPED, NOTE, build_report_content, make_saved_answers

TURNS = 2
LONG_NOTE = NOTE * 6


@dataclass(frozen=True, slots=True)
class Cost:
    """One printing, with the seconds of work it took and the megabytes of the largest child."""

    printed: PrintedFile
    work: float
    megabytes: float


def cost_of(content: bytes, folder: Path, limits: PrintLimits | None = None) -> Cost:
    """Print once, and see what it took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    printed = print_content(content, folder, limits)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    work = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(printed, work, after.ru_maxrss / 1024)


def printing(folder: Path) -> Iterator[Measured]:
    """The work a page at three lengths, and the memory that the longest report takes."""
    for levels in ({}, MAPPED, ALL):
        cost = cost_of(build_report_content(make_saved_answers(levels)), folder)
        name = f"report, {len(levels)} answered, {cost.printed.pages} pages, CPU a page"
        yield Measured(name, cost.work / cost.printed.pages, 0.08, "s")
    longest = cost_of(build_report_content(make_saved_answers(ALL, note=LONG_NOTE)), folder)
    name = f"report of {longest.printed.pages} pages, memory"
    yield Measured(name, longest.megabytes, 250, "MB")


def beside_chromium(folder: Path) -> Iterator[Measured]:
    """The time to print a whole report, beside the browser's for the same words and styles."""
    content = build_report_content(make_saved_answers(ALL))
    page = folder / "report.html"
    page.write_text(for_browsers(content))
    ours, theirs = [], []
    for _ in range(TURNS):
        ours.append(print_content(content, folder).seconds)
        theirs.append(chromium_prints(page, folder))
    yield Measured("report, time beside Chromium printing it", min(ours) / min(theirs), 1.5, "x")


def for_browsers(content: bytes) -> str:
    """The report as one file with its styles and fonts in it."""
    page = render_html(content)
    css = build_stylesheet(page)
    names = (face.get_file_name(one) for face in choose_typefaces(page) for one in face.weights)
    for name in names:
        font = base64.b64encode(load_font(name)).decode()
        css = css.replace(FONT_SCHEME + name, f"data:font/woff2;base64,{font}")
    return page.replace("</head>", f"<style>{css}</style></head>", 1)


def chromium_prints(page: Path, folder: Path) -> float:
    """How many seconds Chromium takes. Raises FileNotFoundError where there is none."""
    chromium = shutil.which("chromium")
    if chromium is None:
        raise FileNotFoundError("chromium is not installed")
    pdf = folder / "chromium.pdf"
    command = [chromium, "--headless", "--disable-gpu", f"--user-data-dir={folder / 'profile'}"]
    if os.geteuid() == 0:
        command.append("--no-sandbox")
    begun = time.perf_counter()
    subprocess.run(
        [*command, "--no-pdf-header-footer", f"--print-to-pdf={pdf}", page.as_uri()],
        check=True,
        capture_output=True,
    )
    taken = time.perf_counter() - begun
    if not pdf.is_file():
        raise FileNotFoundError("chromium printed nothing")
    return taken
