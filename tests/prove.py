"""Runs the proofs: the tests with their full numbers, part by part, and the core on newer Pythons.

Each part writes its line into docs/proofs.md, with the day and the commit.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).parents[1]
PROOFS = ROOT / "docs" / "proofs.md"
OLDEST, NEWEST = 12, 16
SAVING = (
    "tests/assessments/answers/test_concurrent_saves.py",
    "tests/assessments/answers/test_no_text_lost.py",
    "tests/assessments/answers/test_power_cut.py",
    "tests/evidence/library/test_killed_uploads.py",
)
SIGNING = (
    "tests/assessments/workflow_model",
    "tests/assessments/submissions/test_killed_while_signing.py",
)
Outcome = tuple[bool, str]


def run_pytest(*arguments: str, python: str = sys.executable, full: bool = True) -> Outcome:
    """Run tests; whether they passed, and pytest's last line."""
    environment = os.environ | ({"CHECKLIST_PROVE": "1"} if full else {})
    command = [python, "-m", "pytest", "-q", "-n", "2", "--dist", "worksteal", *arguments]
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
    ) as process:
        last = ""
        for line in process.stdout or ():
            sys.stdout.write(line)
            last = line.strip() or last
    return process.returncode == 0, re.sub(r"[= ]+$|^[= ]+", "", last)


def prove_core() -> Outcome:
    return run_pytest("tests/core")


def prove_saving() -> Outcome:
    return run_pytest(*SAVING)


def prove_signing() -> Outcome:
    return run_pytest(*SIGNING)


def prove_walks() -> Outcome:
    return run_pytest("tests/walks")


def prove_the_rest() -> Outcome:
    elsewhere = ("tests/core", "tests/walks", *SAVING, *SIGNING)
    return run_pytest(*(f"--ignore={path}" for path in elsewhere))


def prove_newer_pythons() -> Outcome:
    """Run the core's tests on every newer Python there is, and name those there are not."""
    outcomes = [prove_on(f"3.{minor}") for minor in range(OLDEST, NEWEST + 1)]
    ran = [said for passed, said in outcomes if passed is not None]
    missing = [said for passed, said in outcomes if passed is None]
    passed = all(each for each, _ in outcomes if each is not None) and bool(ran)
    return passed, "; ".join([*ran, f"not found: {', '.join(missing)}"] if missing else ran)


def prove_on(version: str) -> tuple[bool | None, str]:
    """Run the core's tests on one Python in an environment of its own, if there is such a one."""
    found = shutil.which(f"python{version}")
    if found is None or subprocess.run([found, "-c", ""], check=False).returncode:
        return None, version
    folder = ROOT / ".venv" / f"prove-{version}"
    python = str(folder / "bin" / "python")
    subprocess.check_call([found, "-m", "venv", "--clear", str(folder)])
    lock = str(ROOT / "requirements-test.txt")
    pip = [python, "-m", "pip", "--disable-pip-version-check", "--quiet", "install"]
    subprocess.check_call([*pip, "--require-hashes", "-r", lock])
    subprocess.check_call([*pip, "--no-deps", "--no-build-isolation", "-e", str(ROOT)])
    passed, said = run_pytest("tests/core", python=python, full=False)
    return passed, f"{version}: {said}"


PARTS: dict[str, Callable[[], Outcome]] = {
    "core": prove_core,
    "saving": prove_saving,
    "signing": prove_signing,
    "rest": prove_the_rest,
    "walks": prove_walks,
    "pythons": prove_newer_pythons,
}


def write_line(part: str, outcome: Outcome, seconds: float) -> None:
    """Put a part's result in place of its last one."""
    passed, said = outcome
    commit = subprocess.check_output(["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, text=True)
    day = datetime.now(UTC).date().isoformat()
    result = f"{'passed' if passed else 'FAILED'}: {said}"
    line = f"| {part} | {day} | `{commit.strip()}` | {result} | {seconds / 60:.0f} min |"
    text = PROOFS.read_text()
    PROOFS.write_text(re.sub(rf"^\| {part} \|.*$", lambda _: line, text, flags=re.MULTILINE))


def main(parts: list[str]) -> int:
    """Prove the parts that are named, or all; how many failed."""
    failures = 0
    for part in parts or list(PARTS):
        begun = time.monotonic()
        outcome = PARTS[part]()
        write_line(part, outcome, time.monotonic() - begun)
        failures += not outcome[0]
    return failures


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
