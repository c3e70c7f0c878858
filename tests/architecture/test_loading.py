"""What is loaded with what: the rules of the field alone, and pages without printing."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from checklist.settings import Settings
from tests.architecture.reading import ROOT

IMPORT_THE_CORE = """
import importlib, pkgutil, sys
import checklist.core
for module in pkgutil.walk_packages(checklist.core.__path__, "checklist.core."):
    importlib.import_module(module.name)
print(*sorted({name.partition(".")[0] for name in sys.modules}))
"""
ALLOWED = {"checklist", "pydantic", "pydantic_core", "yaml", "_yaml", "rfc8785"}
PYTHONS_OWN = ("__main__", "__mp_main__", "_sysconfigdata", "_cython", "cython_runtime")
BROUGHT_BY_PYDANTIC = {
    "annotated_types",
    "email_validator",
    "dns",
    "idna",
    "typing_extensions",
    "typing_inspection",
}


def test_the_core_loads_nothing_but_the_standard_library_and_four_packages() -> None:
    # -S keeps .pth files from loading things of their own; the path is handed on instead.
    found = subprocess.run(
        [sys.executable, "-S", "-c", f"import sys; sys.path = {sys.path!r}\n{IMPORT_THE_CORE}"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )

    loaded = set(found.stdout.split())
    theirs = {name for name in loaded if not name.startswith(PYTHONS_OWN)}
    assert "checklist" in loaded
    assert theirs - sys.stdlib_module_names <= ALLOWED | BROUGHT_BY_PYDANTIC


# Each would cost every web process memory that it never uses, or uses for few requests.
NOT_AT_START = {
    "alembic",
    "checklist.core.question_sets.advice.schema_advice",
    "checklist.exchange.copy_builder",
    "checklist.exchange.seal_bundle",
    "cryptography",
    "openpyxl",
    "smtplib",
    "weasyprint",
    "webauthn",
    "zxcvbn",
}
ASK_WHETHER_READY = """
import sys
from checklist.cli import service
client = service().test_client()
assert client.get("/sign-in").status_code == client.get("/ready").status_code == 200
print(*sys.modules)
"""


@pytest.mark.usefixtures("app")
def test_serving_pages_loads_neither_printing_nor_migrating(settings: Settings) -> None:
    addresses = {"CHECKLIST_DATA": str(settings.data), "CHECKLIST_DATABASE": settings.database}

    loaded = subprocess.run(
        [sys.executable, "-c", ASK_WHETHER_READY],
        cwd=ROOT,
        env=os.environ | addresses,
        capture_output=True,
        text=True,
        check=True,
    )

    assert NOT_AT_START.isdisjoint(loaded.stdout.split())
