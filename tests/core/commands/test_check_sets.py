"""The commands for question sets, as an author types them."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner, Result

from checklist.cli import main
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
