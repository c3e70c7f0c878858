"""What design asks of every view, service, table and template alike."""

from __future__ import annotations

import ast
import subprocess
import sys
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from flask import Flask
from jinja2 import nodes
from sqlalchemy import NullPool, create_engine

from checklist.db import Model
from checklist.migrate import build_config
from checklist.web.access import OTHER_VIEWS, find_access
from tests.architecture.reading import ROOT, name_of, nodes_of, tracked, tree_of


def test_every_page_says_who_may_open_it(app: Flask) -> None:
    silent = [endpoint for endpoint in app.view_functions if find_access(app, endpoint) is None]

    assert silent == []


def test_the_table_of_other_peoples_pages_names_only_pages_there_are(app: Flask) -> None:
    assert set(OTHER_VIEWS.get(app)) <= set(app.view_functions)


def test_what_an_app_holds_is_in_the_typed_registry() -> None:
    elsewhere = [
        f"{name_of(path)}:{node.lineno}"
        for path in tracked("checklist/*.py")
        for node in nodes_of(tree_of(path), ast.Attribute)
        if node.attr == "extensions" and name_of(path) != "checklist/registry.py"
    ]

    assert elsewhere == []


def test_there_is_one_newest_revision() -> None:
    assert len(ScriptDirectory.from_config(build_config()).get_heads()) == 1


def test_no_revision_imports_the_code_of_today() -> None:
    imports = [
        f"{name_of(path)}:{node.lineno}"
        for path in tracked("migrations/versions/*.py")
        for kind in (ast.Import, ast.ImportFrom)
        for node in nodes_of(tree_of(path), kind)
        if "checklist" in ast.unparse(node)
    ]

    assert imports == []


# Only what the `checklist migrate` command loads, so that a forgotten import shows.
WHAT_MIGRATING_KNOWS = """
from checklist.app import create_app
from checklist.migrate import upgrade
from checklist.db import Model
print(*Model.metadata.tables)
"""


def test_migrating_knows_every_table() -> None:
    written = {
        node.value.value
        for path in tracked("checklist/*/models.py")
        for node in nodes_of(tree_of(path), ast.Assign)
        if isinstance(node.value, ast.Constant)
        and any(isinstance(name, ast.Name) and name.id == "__tablename__" for name in node.targets)
    }
    command = [sys.executable, "-c", WHAT_MIGRATING_KNOWS]

    known = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)

    assert written
    assert set(known.stdout.split()) >= written


def differences(database: str) -> list[Any]:
    """What would have to be revised for the database to be as the code describes it."""
    with create_engine(database, poolclass=NullPool).connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        return list(compare_metadata(context, Model.metadata))


def test_the_revisions_make_the_tables_that_the_code_describes(app: Flask, database: str) -> None:
    assert differences(database) == []


def unused_names(tree: nodes.Template) -> set[str]:
    """The macros a template brings in and never calls."""
    brought = {
        name if isinstance(name, str) else name[1]
        for imported in tree.find_all(nodes.FromImport)
        for name in imported.names
    }
    brought |= {imported.target for imported in tree.find_all(nodes.Import)}
    return brought - {name.name for name in tree.find_all(nodes.Name)}


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_no_template_brings_in_a_macro_it_does_not_use(app: Flask) -> None:
    unused = {
        name_of(path): names
        for path in tracked("templates/*.html")
        if (names := unused_names(app.jinja_env.parse(path.read_text())))
    }

    assert unused == {}
