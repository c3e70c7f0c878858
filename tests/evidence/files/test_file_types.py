from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest

from checklist.core.errors import UserError
from checklist.evidence.files.file_names import clean_file_name
from checklist.evidence.files.file_types import check_file
from tests.architecture.reading import ROOT
from tests.environment import IN_FULL
from tests.hostile.building import docx
from tests.hostile.file_set import ALL, LARGE, RAW_NAMES, HostileFile

MEGABYTE = 1024 * 1024
LARGEST = 50 * MEGABYTE


def case_of(sent: HostileFile) -> str:
    return sent.case


def judge(sent: HostileFile) -> str | None:
    """Check a file: the name under which it is kept, or None where it is refused."""
    try:
        name = clean_file_name(sent.name)
        check_file(name, io.BytesIO(sent.make()), LARGEST)
    except UserError as error:
        return None if error.field == "files" else "an error beside no field"
    return name


@pytest.mark.parametrize("sent", [*ALL, *RAW_NAMES], ids=case_of)
def test_each_hostile_file_is_refused_or_kept_as_the_table_says(sent: HostileFile) -> None:
    assert judge(sent) == sent.shown


def test_the_table_is_as_long_as_it_must_be() -> None:
    cases = [sent.case for sent in [*ALL, *RAW_NAMES]]

    assert len(cases) == len(set(cases))
    assert len([sent for sent in [*ALL, *RAW_NAMES] if sent.shown is None]) >= 81


@pytest.mark.parametrize("sent", LARGE, ids=case_of)
def test_a_bomb_is_judged_quickly_and_in_little_memory(sent: HostileFile, tmp_path: Path) -> None:
    path = tmp_path / sent.name
    path.write_bytes(sent.make())
    code = (
        "import sys, time\n"
        "from checklist.core.errors import UserError\n"
        "from checklist.evidence.files.file_types import check_file\n"
        "begun = time.process_time()\n"
        "try:\n"
        f"    check_file(sys.argv[2], open(sys.argv[1], 'rb'), {LARGEST})\n"
        "    print('kept')\n"
        "except UserError:\n"
        "    print('refused')\n"
        "print(time.process_time() - begun)\n"
        "status = open('/proc/self/status').read().splitlines()\n"
        "print(*[line.split()[1] for line in status if line.startswith('VmHWM')])\n"
    )

    done = subprocess.run(
        [sys.executable, "-c", code, str(path), sent.name],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )

    verdict, seconds, kilobytes = done.stdout.split()
    assert verdict == ("refused" if sent.shown is None else "kept")
    assert float(seconds) < 5
    assert int(kilobytes) < 200 * 1024


def test_a_file_over_the_limit_is_refused_by_its_bytes() -> None:
    with pytest.raises(UserError, match=r"“big\.txt” must be 1 MB or smaller"):
        check_file("big.txt", io.BytesIO(b"a" * (MEGABYTE + 1)), MEGABYTE)


def test_a_refusal_names_the_file_and_what_to_do() -> None:
    with pytest.raises(UserError, match=r"“run\.exe” must be a PDF, Word"):
        check_file("run.exe", io.BytesIO(b"MZ"), LARGEST)


def test_damaged_archives_never_break_the_check() -> None:
    """Each byte of a small document turned over in its turn: kept or refused, no other error."""
    whole = docx()
    every = 1 if IN_FULL else 7
    for place in range(0, len(whole), every):
        changed = bytearray(whole)
        changed[place] ^= 0xFF
        judge(HostileFile("changed", "a.docx", lambda changed=changed: bytes(changed), None))  # type: ignore[misc]  # its place is bound now
