"""The report in a bundle, held against the deeds of printing it by the service and a stranger."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

import pytest

from checklist.core.seals import bundle_form as form
from checklist.core.seals.bundle import verify_bundle
from checklist.core.seals.named_digests import (
    PRINTED,
    PRINTED_SHORTENED,
    RecordedPrint,
    name_contents,
    read_named_digests,
    read_print,
)
from tests.core.seals.bundles import CONTENT, PDF, build_members, leave_out, pack, sum_members
from tests.core.seals.test_stranger import run as run_stranger

OTHER = b"%PDF-1.7 another"
PRINT = (CONTENT, PDF)


@pytest.mark.parametrize(
    ("prints", "problems", "told_by_stranger"),
    [
        ([PRINT], [], ""),
        ([PRINT, (CONTENT, OTHER)], [], ""),
        ([(CONTENT, OTHER), PRINT], [], ""),
        (
            [],
            ["report.pdf: no deed in the record says that it was printed"],
            "report.pdf: not what the record says was printed",
        ),
        (
            [(CONTENT, OTHER)],
            [
                (
                    f"report.pdf: its digest is {sha256(PDF).hexdigest()}, and it was printed as"
                    f" {sha256(OTHER).hexdigest()}"
                )
            ],
            "report.pdf: not what the record says was printed",
        ),
    ],
    ids=["printed", "then again", "again", "never", "otherwise"],
)
def test_a_report_is_one_that_the_record_says_was_printed(
    tmp_path: Path,
    prints: Sequence[tuple[str, bytes]],
    problems: Sequence[str],
    told_by_stranger: str,
) -> None:
    members = sum_members(build_members(signed_content=CONTENT, prints=prints))

    verdict = verify_bundle(pack(members))

    assert [str(each) for each in verdict.problems] == problems
    assert verdict.notes == []
    assert run_stranger(tmp_path, members) == told_by_stranger


def test_a_report_printed_from_another_content_than_was_signed_is_told() -> None:
    members = sum_members(build_members(signed_content=CONTENT, prints=[("0e" * 32, PDF)]))

    said = [str(each) for each in verify_bundle(pack(members)).problems]

    assert "record.jsonl: the report was printed from another content than was signed" in said


def test_one_printed_before_the_record_named_prints_is_noted_and_no_fault(tmp_path: Path) -> None:
    members = sum_members(build_members())

    verdict = verify_bundle(pack(members))

    assert verdict.is_sound
    [note] = verdict.notes
    assert "it was printed before the record named each print" in note
    assert run_stranger(tmp_path, members) == ""


def test_of_an_older_seal_a_print_that_is_on_record_counts(tmp_path: Path) -> None:
    sound = sum_members(build_members(prints=[PRINT]))
    other = sum_members(build_members(prints=[(CONTENT, OTHER)]))

    assert verify_bundle(pack(sound)).notes == []
    assert not verify_bundle(pack(other)).is_sound
    assert run_stranger(tmp_path, sound) == ""
    assert run_stranger(tmp_path, other) == "report.pdf: not what the record says was printed"


def test_a_report_that_was_still_being_printed_needs_no_deed(tmp_path: Path) -> None:
    members = sum_members(build_members(printed=[False], signed_content=CONTENT))

    assert form.REPORT not in members
    assert verify_bundle(pack(members)).is_sound
    assert run_stranger(tmp_path, members) == ""


def test_a_deed_of_printing_that_was_taken_out_of_the_record_is_missed() -> None:
    made = build_members(signed_content=CONTENT, prints=[PRINT])
    lines = made[form.RECORD].splitlines(keepends=True)
    assert PRINTED.encode() in lines[2]
    made = {**leave_out(made, form.RECORD), form.RECORD: b"".join([*lines[:2], *lines[3:]])}

    said = [str(each) for each in verify_bundle(pack(sum_members(made))).problems]

    assert "record.jsonl: row 3: it is missing" in said


def test_the_print_of_another_signature_of_the_same_words_does_not_count() -> None:
    """What is reopened and signed again unchanged has one digest, and two numbers."""
    printed = RecordedPrint(2, "5e" * 32, CONTENT, "a0" * 32)

    assert read_print(PRINTED, printed.detail) == printed
    assert read_print(PRINTED, printed.detail) != RecordedPrint(1, "5e" * 32, CONTENT, "a0" * 32)


def test_a_shortened_report_is_another_than_the_whole() -> None:
    shortened = RecordedPrint(1, "5e" * 32, CONTENT, "a0" * 32, is_shortened=True)

    assert shortened.action == PRINTED_SHORTENED
    assert read_print(PRINTED_SHORTENED, shortened.detail) == shortened
    assert read_print("asked for a report", shortened.detail) is None
    assert read_print(PRINTED, f"seal {'5e' * 32}") is None
    assert read_named_digests(name_contents("c1" * 32, "c2" * 32)) == {
        "content": "c1" * 32,
        "shortened content": "c2" * 32,
    }
