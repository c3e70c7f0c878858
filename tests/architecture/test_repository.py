"""What may not stand in a file of the repository, and what must."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.architecture.reading import ROOT, name_of, tracked

TOP_LEVEL = {
    "checklist",
    "templates",
    "checklists",
    "migrations",
    "tests",
    "docs",
    "pyproject.toml",
    "README.md",
    "Makefile",
    "requirements.txt",
    "requirements-test.txt",
    "LICENSE",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
}
# Written in two parts, or this file would be found at fault.
REGISTRIES = ["pypi" + ".org", "pythonhosted" + ".org", "npmjs" + ".org", "npmjs" + ".com"]
REGISTRIES += ["yarnpkg" + ".com", "debian" + ".org", "find" + "-links", "index" + "-url"]
MACHINE_PATHS = re.compile(r"(?<![\w./~])/(work|root|home|tmp|opt)" + r"/\w")
UNEXPLAINED = re.compile(r"#\s*(noqa|type:\s*ignore)(:\s*[A-Z0-9, ]+|\[[\w, -]+\])?\s*$")
MAY_NAME_AN_OPTION = {"Makefile"}


def text_of(path: Path) -> str:
    """The text of a file; nothing of a picture or another binary file."""
    try:
        return path.read_text()
    except UnicodeDecodeError:
        return ""


def lines_with(pattern: re.Pattern[str], *patterns: str) -> list[str]:
    return [
        f"{name_of(path)}:{number}: {line.strip()}"
        for path in tracked(*patterns)
        for number, line in enumerate(text_of(path).splitlines(), start=1)
        if pattern.search(line)
    ]


def test_the_top_level_holds_only_what_belongs_there() -> None:
    names = {name_of(path).partition("/")[0] for path in tracked()}

    assert {name for name in names if not name.startswith(".")} <= TOP_LEVEL


def test_no_file_names_a_package_registry() -> None:
    hosts = re.compile("|".join(re.escape(host) for host in REGISTRIES))
    found = [line for line in lines_with(hosts) if line.partition(":")[0] not in MAY_NAME_AN_OPTION]

    assert found == []


def test_no_file_names_a_path_of_somebodys_machine() -> None:
    assert lines_with(MACHINE_PATHS) == []


def test_every_exception_to_a_check_says_why() -> None:
    assert lines_with(UNEXPLAINED, "*.py") == []


@pytest.mark.parametrize("lock", ["requirements.txt", "requirements-test.txt"])
def test_every_package_is_pinned_by_its_hash(lock: str) -> None:
    packages = (ROOT / lock).read_text().replace("\\\n", " ").splitlines()
    pins = [line for line in packages if line and not line.lstrip().startswith("#")]

    assert len(pins) > 30
    assert [line for line in pins if "==" not in line or "--hash=sha256:" not in line] == []


def test_both_locks_agree() -> None:
    def pins(lock: str) -> set[str]:
        return set(re.findall(r"^[\w.-]+==\S+", (ROOT / lock).read_text(), re.MULTILINE))

    assert pins("requirements.txt") <= pins("requirements-test.txt")


def test_no_lock_of_the_pages_parts_tells_where_it_was_fetched() -> None:
    locks = tracked("*package-lock.json")

    assert len(locks) == 3
    assert [name_of(lock) for lock in locks if '"resolved"' in lock.read_text()] == []


def test_nothing_built_is_kept_under_version_control() -> None:
    built = re.compile(r"node_modules/|static/built/|\.egg-info/|_bundled/|__pycache__/")

    assert [name for path in tracked() if built.search(name := name_of(path))] == []
