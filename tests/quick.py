"""Names the tests that `make quick` runs: the core, the shape of the code, and what changed."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

ALWAYS = ("tests/core", "tests/architecture")
# A real browser and printed pages take minutes; `make test` runs them.
TOO_SLOW = ("tests/walks", "tests/packaging", "tests/bench")
# These try the rules of the core on many sheets, and take a fifth of the time of all its tests. The
# core imports nothing of what is around it (an import rule), so they cannot fail by a change there.
PROOFS = (
    "tests/core/improvements/test_next_best.py",
    "tests/core/question_sets/test_mutations.py",
    "tests/core/scoring/test_score_proof.py",
    "tests/core/seals/test_canonical.py",
)
REACHES_THE_CORE = ("checklist/core/", "checklists/", "pyproject", "requirements", "tests/core/")
READS_A_PRINT = re.compile("import PdfReader|import read_pages|test_draft_pdf import")


def changed_files() -> list[str]:
    """What differs from the last commit, or where nothing does, what that commit changed.

    What is gone is named too, and what was moved by both its names.
    """
    lists = (
        ["git", "diff", "--name-only", "--no-renames", "HEAD"],
        ["git", "ls-files", "--others", "--exclude-standard"],
    )
    changed = [name for command in lists for name in _lines(command)]
    last = ["git", "diff", "--name-only", "--no-renames", "HEAD~1", "HEAD"]
    return changed or _lines(last)


def select_tests(changed: Iterable[str], root: Path) -> list[str]:
    """The tests that stand where the changed files do: a module's own, or its folder's."""
    found = {test for name in changed for test in _find_tests_beside(Path(name), root)}
    return sorted(test for test in found if not test.startswith((*ALWAYS, *TOO_SLOW)))


def leave_out(changed: Iterable[str]) -> tuple[str, ...]:
    """The proofs of the core, where nothing changed that could break them."""
    return () if any(name.startswith(REACHES_THE_CORE) for name in changed) else PROOFS


def _find_tests_beside(changed: Path, root: Path) -> Iterator[str]:
    match changed.parts:
        case ("tests", *_) if changed.match("test_*.py"):
            if root.joinpath(changed).is_file():
                yield str(changed)
        case ("checklist" | "templates" | "tests", *folders, file):
            folder = root.joinpath("tests", *folders)
            own = folder / f"test_{Path(file).stem}.py"
            tests = [own] if own.is_file() else _list_tests(folder)
            yield from (str(test.relative_to(root)) for test in tests)


def _list_tests(folder: Path) -> Iterator[Path]:
    """The tests of a folder; elsewhere than in reports without those that print, each for 10 s."""
    for test in folder.glob("test_*.py"):
        if "reports" in folder.parts or not READS_A_PRINT.search(test.read_text("utf-8")):
            yield test


def _lines(command: list[str]) -> list[str]:
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    return run.stdout.splitlines()


if __name__ == "__main__":
    files = changed_files()
    left_out = [f"--ignore={proof}" for proof in leave_out(files)]
    chosen = (*ALWAYS, *left_out, *select_tests(files, Path.cwd()))
    print(*chosen, file=sys.stdout)  # noqa: T201  # for make
