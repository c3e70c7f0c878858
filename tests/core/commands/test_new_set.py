"""The beginning of a set that `checklist new` writes, and the examples of its documentation."""

from __future__ import annotations

import json
import re
import stat
import subprocess
import sys
from pathlib import Path
from textwrap import indent

import pytest
import yaml
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator

from checklist.cli import main
from checklist.core.question_sets.library import read_file
from checklist.resources import bundled

DOCUMENT = bundled("checklists").parent / "docs" / "question-sets.md"
EXAMPLES = re.findall(r"```yaml (\w+)\n(.*?)```", DOCUMENT.read_text("utf-8"), re.DOTALL)


def run(*words: str | Path, **environment: str) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words], env=environment)


@pytest.fixture
def skeleton(tmp_path: Path) -> Path:
    """The file that the command writes."""
    result = run("new", "custody-2025", "--folder", tmp_path)
    assert result.exit_code == 0, result.output
    file = tmp_path / "custody-2025" / "1.0.0.yaml"
    assert f"checklist check {file}" in result.output
    return file


def test_others_read_what_is_written_as_the_umask_of_its_author_has_it(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "checklist", "new", "custody-2025", "--folder", tmp_path],
        check=True,
        umask=0o022,
    )

    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.rglob("*")}
    assert modes.pop("custody-2025") == 0o755
    assert set(modes.values()) == {0o644}


def test_the_beginning_is_sound_and_what_is_still_to_be_written_is_a_remark(
    skeleton: Path,
) -> None:
    checked = run("check", "--remarks", skeleton)
    written = skeleton.read_text(encoding="utf-8")
    own = written.replace("A health check of one subject: replace this title", "Custody")
    skeleton.write_text(own, encoding="utf-8")
    checked_again = run("check", "--remarks", skeleton)

    verdict, *remarks = checked.output.splitlines()
    assert (checked.exit_code, verdict) == (0, f"{skeleton}: sound")
    assert all("remark: " in each and "as checklist new wrote it" in each for each in remarks)
    places = [each.removeprefix(f"{skeleton}:").partition(": ")[2] for each in remarks]
    assert sum("title" in each for each in places) == 1
    assert len(places) == 3 + 4
    assert len(checked_again.output.splitlines()) == 1 + 2 + 4
    question_set = read_file(skeleton).question_set
    assert question_set.id == "custody-2025"
    assert question_set.scoring.kind == "graded"
    assert len(question_set.questions) == 4
    assert question_set.measures
    assert any(question.hidden_unless for question in question_set.questions)
    assert any(question.fixed for question in question_set.questions)


def test_its_first_line_names_the_schema_that_it_fits(skeleton: Path) -> None:
    first = skeleton.read_text(encoding="utf-8").splitlines()[0]

    named = first.removeprefix("# yaml-language-server: $schema=")
    schema = json.loads((skeleton.parent / named).read_text(encoding="utf-8"))
    written = json.loads(json.dumps(yaml.safe_load(skeleton.read_text()), default=str))
    assert [each.message for each in Draft202012Validator(schema).iter_errors(written)] == []


def test_it_is_printed_and_scored_as_it_stands(skeleton: Path, tmp_path: Path) -> None:
    answers = tmp_path / "answers.txt"
    levels = "".join(f"  {each}: {{level: 2}}\n" for each in ("rules-02", "practice-01"))
    beginning = "set: custody-2025\nas_at: 2026-01-31\nanswers:\n  rules-01: {level: 3}\n"
    answers.write_text(f"{beginning}{levels}  practice-02: {{level: 2}}\n")

    printed = run("form", skeleton, "--out", tmp_path / "form.pdf")
    scored = run("score", "custody-2025", answers, CHECKLIST_SETS=str(tmp_path))

    assert printed.exit_code == 0, printed.output
    assert (tmp_path / "form.pdf").read_bytes().startswith(b"%PDF")
    assert scored.exit_code == 0, scored.output
    assert "E2 is a record or data of the last 12 months." in scored.output


@pytest.mark.parametrize(
    ("set_id", "advice"),
    [
        ("Custody-2025", "Write one word of small letters, a hyphen and a year"),
        ("custody", "Write one word of small letters, a hyphen and a year"),
        ("custody-care-2025", "Write one word of small letters, a hyphen and a year"),
        ("../up-2025", "Write one word of small letters, a hyphen and a year"),
        ("vcc-2022", "Choose another id: vcc-2022 ships with the service"),
        ("custody-2025", "already: nothing was written"),
    ],
)
def test_an_id_that_will_not_do_is_refused(skeleton: Path, set_id: str, advice: str) -> None:
    before = skeleton.read_bytes()

    refused = run("new", set_id, "--folder", skeleton.parent.parent)

    assert refused.exit_code == 1
    assert advice in refused.output
    assert skeleton.read_bytes() == before


def test_it_goes_where_sets_of_ones_own_are(tmp_path: Path) -> None:
    assert run("new", "dogs-2026", CHECKLIST_SETS=str(tmp_path)).exit_code == 0

    listed = run("sets", CHECKLIST_SETS=str(tmp_path))
    assert "dogs-2026  1.0.0" in listed.output


def test_the_examples_of_the_documentation_are_sound(skeleton: Path) -> None:
    kinds = [kind for kind, _ in EXAMPLES]
    assert kinds == ["question", "question", "measure", "changes", "answers"]
    text = skeleton.read_text(encoding="utf-8")
    for kind, example in EXAMPLES:
        if kind == "question":
            text += indent(example, " " * 10)
        elif kind == "measure":
            text = text.replace("\nchecks:", indent(example, "  ") + "\nchecks:", 1)
            text = text.replace("measures: [M01]", "measures: [M01, M02]")
    skeleton.write_text(text, encoding="utf-8")

    assert run("check", skeleton).output == f"{skeleton}: sound\n"


def test_the_answers_of_the_documentation_are_scored(skeleton: Path, tmp_path: Path) -> None:
    [example] = [example for kind, example in EXAMPLES if kind == "answers"]
    answers = tmp_path / "answers.txt"
    answers.write_text(example, encoding="utf-8")

    scored = run("score", "custody-2025", answers, CHECKLIST_SETS=str(tmp_path))

    assert scored.exit_code == 0, scored.output
    assert "Rules" in scored.output


def test_every_command_of_the_documentation_is_there() -> None:
    named = set(re.findall(r"`checklist ([a-z]+)", DOCUMENT.read_text("utf-8")))

    assert {"new", "check", "diff", "form", "score", "setup", "serve", "report"} <= named
    assert named <= set(re.findall(r"^  ([a-z]+)  ", run("--help").output, re.MULTILINE))


def test_each_heading_of_the_documentation_stands_once() -> None:
    headings = re.findall(r"^## (.+)$", DOCUMENT.read_text("utf-8"), re.MULTILINE)

    assert len(headings) == len(set(headings))


def test_the_change_log_of_the_documentation_makes_the_next_version_sound(skeleton: Path) -> None:
    [changes] = [example for kind, example in EXAMPLES if kind == "changes"]
    text = skeleton.read_text(encoding="utf-8").replace("version: 1.0.0", "version: 1.0.1", 1)
    text = text.replace("one current policy that", "one policy in force that")
    following = skeleton.with_name("1.0.1.yaml")
    following.write_text(text + changes, encoding="utf-8")

    assert run("check", following).output == f"{following}: sound\n"
    environment = {"CHECKLIST_SETS": str(skeleton.parent.parent)}
    shown = run("diff", "custody-2025", "1.0.0", "1.0.1", **environment)
    assert "rules-01: reworded" in shown.output
    assert "Why: Readers took “current” for “new”." in shown.output
