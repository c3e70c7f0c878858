"""No text, however made, can hold the machine; whatever happens, there is no half report."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from checklist.reports.printing.child_process import PrintFailed, PrintLimits, run_child
from checklist.reports.printing.print_process import MAX_CONTENT_SIZE, print_content
from checklist.reports.printing.printer import MEGABYTE
from tests.environment import IN_FULL
from tests.reports.cases import ALL, build_report_content, make_saved_answers

PATIENCE = 60
PRINTER = b"checklist.reports.printing.printer"
HOSTILE = {
    "words without end": "word " * 200_000,
    "no place to break": "x" * 1_000_000,
    "marks piled up": "z" + "\u0301" * 1_000_000,
    "markup nested deep": "<div>" * 200_000,
    "lines without end": "\n\n.\n\n" * 200_000,
    "turned to and fro": "\u202ea\u202db" * 200_000,
    "letters of both directions": "שלוםshalom" * 100_000,
    "a letter to a line": "a\n" * 500_000,
    "joined marks": "👩‍👩‍👧‍👦" * 100_000,
}


def try_to_print(kept: Path, content: bytes, limits: PrintLimits) -> str:
    """Print; why not, or nothing."""
    try:
        print_content(content, kept, limits)
    except PrintFailed as error:
        return str(error)
    return ""


@pytest.mark.parametrize(
    ("limits", "why"),
    [
        (PrintLimits(cpu=1), "took too long"),
        (PrintLimits(wall=1), "took too long"),
        (PrintLimits(memory=80 * MEGABYTE), "memory"),
        (PrintLimits(output=20_000), "broken off"),
    ],
    ids=["work", "time", "memory", "size"],
)
def test_a_printing_over_its_limits_ends_and_leaves_nothing(
    tmp_path: Path, limits: PrintLimits, why: str
) -> None:
    began = time.monotonic()

    problem = try_to_print(tmp_path, build_report_content(make_saved_answers({})), limits)

    assert why in problem
    assert time.monotonic() - began < PATIENCE
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_fills_while_a_report_is_printed_is_told_as_that() -> None:
    content = build_report_content(make_saved_answers({}))

    with (
        Path("/dev/full").open("wb") as full,
        pytest.raises(PrintFailed, match=r"full or failing\. Tell your administrator"),
    ):
        run_child(["printer"], content, full.fileno(), PrintLimits())


def test_more_than_can_be_printed_is_refused_at_once(tmp_path: Path) -> None:
    with pytest.raises(PrintFailed, match=r"too long to print\. Shorten the longest notes"):
        print_content(b"x" * (MAX_CONTENT_SIZE + 1), tmp_path)


def test_what_is_refused_for_its_exhibits_does_not_blame_notes(tmp_path: Path) -> None:
    saved = make_saved_answers(ALL, note="Short")
    saved.exhibits["vet-03"] *= 900
    limits = PrintLimits(memory=80 * MEGABYTE, volume=10 * MEGABYTE)

    problem = try_to_print(tmp_path, build_report_content(saved), limits)

    assert re.fullmatch(
        r"This report needs more memory than is allowed\. 963 exhibits take \d\d% of it: question"
        r" vet-03 has the most, 900\. Take a copy of the answers instead",
        problem,
    )
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_note_is_printed_in_part_and_says_so(tmp_path: Path, text: str) -> None:
    content = build_report_content(make_saved_answers({"vet-01": "2"}, note=text))

    assert len(content) < MEGABYTE
    assert re.search(r"Cut here after 1?\d,\d{3} of", content.decode())
    if IN_FULL or text is HOSTILE["marks piled up"]:
        assert try_to_print(tmp_path, content, PrintLimits()) == ""


@pytest.mark.parametrize("name", HOSTILE if IN_FULL else ["no place to break"])
def test_hostile_notes_everywhere_end_within_the_limits(tmp_path: Path, name: str) -> None:
    limits = PrintLimits() if IN_FULL else PrintLimits(cpu=2, wall=10)
    began = time.monotonic()

    why = try_to_print(
        tmp_path, build_report_content(make_saved_answers(ALL, note=HOSTILE[name])), limits
    )

    assert time.monotonic() - began < limits.wall + 20
    assert why == "" or "Shorten" in why
    assert len(list(tmp_path.glob("*.pdf"))) == (not why)


def test_a_printing_that_is_killed_leaves_nothing_and_can_be_done_again(tmp_path: Path) -> None:
    content, outcome = build_report_content(make_saved_answers({})), []
    printing = threading.Thread(
        target=lambda: outcome.append(try_to_print(tmp_path, content, PrintLimits()))
    )
    printing.start()

    os.kill(find_print_child(), signal.SIGKILL)
    printing.join()

    assert outcome == ["The report was broken off while it was printed. Try again"]
    assert list(tmp_path.iterdir()) == []


def find_print_child() -> int:
    """The process that this one started to print, once it is at work."""
    for _ in range(PATIENCE * 20):
        for children in Path("/proc/self/task").glob("*/children"):
            for pid in children.read_text().split():
                if PRINTER in Path(f"/proc/{pid}/cmdline").read_bytes():
                    return int(pid)
        time.sleep(0.05)
    raise AssertionError("no child began to print")


LIST_LOADED_MODULES = """
import sys
from checklist.app import create_app
from checklist.reports import printing, views
print([name for name in sys.modules if name.partition(".")[0] in ("weasyprint", "fontTools")])
"""


def test_the_service_itself_never_loads_what_prints() -> None:
    command = [sys.executable, "-c", LIST_LOADED_MODULES]

    loaded = subprocess.run(command, capture_output=True, text=True, check=True)

    assert loaded.stdout.strip() == "[]"
