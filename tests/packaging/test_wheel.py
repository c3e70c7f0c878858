"""The built wheel is the whole service: it runs far from the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.architecture.reading import ROOT

Run = Callable[..., str]

OPEN_EVERYTHING = """
import sys
from pathlib import Path
import checklist
from checklist.app import create_app
from checklist.settings import read_settings

package = Path(checklist.__file__).parent
assert package.is_relative_to(sys.prefix), package
client = create_app(read_settings()).test_client()
assert client.get("/sign-in").status_code == 200
for file in (package / "web/static/built").rglob("*"):
    if file.suffix in (".br", ".gz"):
        print(file.suffix)
        encoding = {".br": "br", ".gz": "gzip"}[file.suffix]
        path = file.relative_to(package / "web/static").with_suffix("")
        answer = client.get(f"/static/{path}", headers={"Accept-Encoding": encoding})
        assert answer.headers["Content-Encoding"] == encoding, path
        assert answer.data == file.read_bytes(), path
    elif file.is_file():
        path = file.relative_to(package / "web/static")
        assert client.get(f"/static/{path}").status_code == 200, path
        print(path.suffix)
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built as it would be to be given away."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory"]
    subprocess.run([*build, str(folder)], cwd=ROOT, check=True, capture_output=True)
    [wheel] = folder.glob("*.whl")
    return wheel


@pytest.fixture(scope="module")
def run(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Runs a command of an environment that holds the wheel, from a folder of its own."""
    folder = tmp_path_factory.mktemp("installed")
    python = folder / "bin" / "python"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet"]
    subprocess.run([*pip, "--no-deps", "--no-index", str(wheel)], check=True)
    # What it depends on is taken from here, or each run would fetch it all again.
    others = folder / Path(sysconfig.get_path("purelib")).relative_to(sys.prefix) / "others.pth"
    others.write_text(sysconfig.get_path("purelib"))

    def run(program: str, *arguments: str) -> str:
        environment = {"PATH": os.environ["PATH"], "CHECKLIST_DATA": str(folder / "data")}
        command = [str(folder / "bin" / program), *arguments]
        done = subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run


def test_the_wheel_holds_what_the_service_reads_and_nothing_to_build_it_from(wheel: Path) -> None:
    names = ZipFile(wheel).namelist()

    assert "checklist/core/question_sets/skeleton.yaml" in names
    for part in ("templates/base.html", "checklists/vcc-2022/1.0.0.yaml", "migrations/env.py"):
        assert f"checklist/_bundled/{part}" in names
    assert [name for name in names if "node_modules" in name or "web/assets" in name] == []
    assert [name for name in names if name.endswith(".pyc")] == []


def test_the_installed_wheel_knows_the_question_sets(run: Run) -> None:
    assert "vcc-2022" in run("checklist", "sets")


def test_the_installed_wheel_migrates_and_serves_its_pages_styles_and_fonts(run: Run) -> None:
    run("checklist", "migrate")

    served = run("python", "-c", OPEN_EVERYTHING).split()

    assert {".css", ".js", ".woff2", ".br", ".gz"} <= set(served)
