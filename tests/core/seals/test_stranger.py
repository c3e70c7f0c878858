"""A script of 60 lines that shares nothing with the service checks a bundle too."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from checklist.core.seals import bundle_form as form
from tests.core.seals.bundles import ROOT, build_members, leave_out, seal_example, sum_members

STRANGER = Path(__file__).with_name("stranger.py")
SOUND = sum_members(build_members())


def run(folder: Path, members: Mapping[str, bytes], *files: Path) -> str:
    """What the script says of a bundle, in a process that has nothing of the service."""
    from zipfile import ZipFile

    path = folder / "bundle.zip"
    with ZipFile(path, "w") as archive:
        for name, data in members.items():
            archive.writestr(f"{ROOT}/{name}", data)
    done = subprocess.run(
        [sys.executable, "-I", str(STRANGER), str(path), *map(str, files)],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == (1 if done.stderr else 0)
    return done.stderr.strip()


def test_it_shares_nothing_with_the_service_and_is_short() -> None:
    tree = ast.parse(STRANGER.read_text())
    imported = {
        name.name.partition(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in (
            [ast.alias(node.module or "")] if isinstance(node, ast.ImportFrom) else node.names
        )
    }

    assert imported <= sys.stdlib_module_names
    assert len([line for line in STRANGER.read_text().splitlines() if line.strip()]) <= 60


def test_it_finds_a_bundle_sound(tmp_path: Path) -> None:
    assert run(tmp_path, SOUND) == ""


@pytest.mark.parametrize(
    ("name", "before", "after", "said"),
    [
        (form.SEAL, b"Policy 200", b"Policy 201", "seal.json: not the digest that is signed"),
        (form.SEAL, b'{"content"', b'{ "content"', "seal.json: not in canonical form"),
        (form.SEAL, b"Policy 200", b"Policy 201", "seal.json: vet-02 has another digest"),
        (form.QUESTION_SET, b"a", b"b", "question-set.yaml: not the set of the seal"),
        (form.RECORD, b'"answer"', b'"Answer"', "record.jsonl: row 1 does not hold"),
        (form.RECORD, b"signatory", b"Signatory", "record.jsonl: the words of row 2 do not hold"),
        (form.EVIDENCE, b"b" * 64, b"c" * 64, "evidence.json: not the digests in the seal"),
    ],
)
def test_it_names_what_was_changed(
    tmp_path: Path, name: str, before: bytes, after: bytes, said: str
) -> None:
    changed = SOUND[name].replace(before, after, 1)

    assert changed != SOUND[name]
    assert said in run(tmp_path, sum_members({**SOUND, name: changed})).splitlines()


def test_what_is_not_signed_is_held_against_the_list_of_digests_by_the_machine_s_own_tool(
    tmp_path: Path,
) -> None:
    for name, data in {**SOUND, form.README: b"Another text.\n"}.items():
        (tmp_path / name).write_bytes(data)

    done = subprocess.run(
        ["sha256sum", "--check", "--quiet", form.SUMS],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.stdout == "README.txt: FAILED\n"
    assert run(tmp_path, {**SOUND, form.README: b"Another text.\n"}) == ""


def test_a_report_that_was_taken_out_is_missed(tmp_path: Path) -> None:
    assert run(tmp_path, sum_members(leave_out(SOUND, form.REPORT))) == (
        "record.jsonl: signature or report is another, or missing"
    )
    assert run(tmp_path, sum_members(build_members(printed=[True, False]))) == ""


def test_a_file_of_evidence_is_held_against_its_digest(tmp_path: Path) -> None:
    (tmp_path / "exhibit-200").write_bytes(b"another file")

    assert run(tmp_path, SOUND, tmp_path) == "exhibit-200: not the file that was signed for"
    assert seal_example().questions["vet-02"].exhibits[-1].number == 200
