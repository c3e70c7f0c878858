"""The commands for question sets, as an author types them."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner, Result

from checklist.cli import main
from tests.architecture.reading import ROOT
from tests.core.broken import SMALL
from tests.core.shipped import LIBRARY


def run(*words: str) -> Result:
    return CliRunner().invoke(main, words)


def test_sets_lists_what_ships_with_version_questions_and_hash() -> None:
    result = run("sets")

    assert result.exit_code == 0
    lines = [line for line in result.output.splitlines() if line.startswith("vcc-2022")]
    shipped = [one for one in LIBRARY if one.question_set.id == "vcc-2022"]
    assert len(lines) == len(shipped) > 1
    for line, edition in zip(lines, shipped, strict=True):
        assert line.split()[1] == edition.question_set.version
        assert "64 questions" in line
        assert edition.content_hash in line


def test_check_finds_what_ships_sound() -> None:
    result = run("check")

    assert result.exit_code == 0
    for shipped in LIBRARY:
        assert f"{shipped.file}: sound" in result.output


def test_check_prints_every_problem_of_every_file_and_fails(tmp_path: Path) -> None:
    good, bad, worse = (tmp_path / f"{name}.yaml" for name in ("good", "bad", "worse"))
    good.write_text(SMALL, encoding="utf-8")
    bad.write_text(SMALL.replace("owner: HR Director", "owner: []"), encoding="utf-8")
    worse.write_text("a: [1\n", encoding="utf-8")

    result = run("check", str(good), str(bad), str(worse))

    assert result.exit_code == 1
    assert f"{good}: sound" in result.output
    assert f"{bad}:210:20: jobs-03, owner: " in result.output
    assert f"{worse}:1:4: close the bracket that opens here" in result.output
    assert "Traceback" not in result.output


def test_check_says_that_a_file_is_not_there(tmp_path: Path) -> None:
    result = run("check", str(tmp_path / "none.yaml"))

    assert result.exit_code == 2
    assert "does not exist" in result.output


def test_schema_is_json_that_names_the_parts_of_a_question() -> None:
    result = run("schema")

    schema = json.loads(result.output)
    assert {"descriptors", "evidence", "confidence"} <= set(
        schema["$defs"]["Question"]["properties"]
    )


def test_text_lost_to_a_comment_is_told_beside_what_the_shape_lacks(tmp_path: Path) -> None:
    broken = tmp_path / "broken.yaml"
    text = SMALL.replace("guidance: No names.", "guidance: No names #2 at all.")
    broken.write_text(text.replace("            owner: HR Director\n", "", 1), encoding="utf-8")

    told = run("check", str(broken)).output

    assert "what follows # is lost as a comment" in told
    assert "owner" in told
    assert len(told.splitlines()) == 2


def test_readme_installs_the_wheel_by_commands_that_there_are() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")

    _, _, part = readme.partition("## Install without the checkout\n")
    steps = [line for line in part.partition("\n## ")[0].splitlines() if line]
    assert len(steps) == 3
    assert "-m hatchling build --target wheel --directory dist" in steps[0]
    assert "pip install checklist-*.whl" in steps[1]
    for command in ("migrate", "serve", "new"):
        assert command in main.commands
        assert command in steps[2]
