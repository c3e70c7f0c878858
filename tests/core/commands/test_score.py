"""``checklist score``: its summary, its JSON and the schemas of both its formats."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from jsonschema import Draft202012Validator

from checklist.cli import main
from checklist.core.answers.sheet import AnswerSheet
from checklist.core.commands.score_json import build_json
from checklist.core.question_sets.yaml_reader import YamlReader
from checklist.core.scoring.score import score
from checklist.resources import bundled
from tests.core.broken import SMALL
from tests.core.sheets import full, vcc
from tests.core.shipped import VCC
from tests.core.strategies import sheets, tried

ROOT = bundled("checklists").parent
DORSET = bundled("checklists") / "demonstration" / "dorset-2022.answers.yaml"
[ANSWERS, SCORE] = [
    json.loads(block)
    for block in re.findall(
        r"```json\n(.*?)```", (ROOT / "docs" / "score-json.md").read_text("utf-8"), re.DOTALL
    )
]


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["score", *map(str, arguments)])


def fit(schema: dict[str, Any], document: object) -> list[str]:
    """What of a document does not fit a schema."""
    Draft202012Validator.check_schema(schema)
    return [error.message for error in Draft202012Validator(schema).iter_errors(document)]


def test_the_summary_shows_grades_steps_and_candidates() -> None:
    done = run("vcc-2022", DORSET, "--today", "2022-11-17")

    assert done.exit_code == 0, done.output
    for words in (
        "Overall: requires improvement (provisional)",
        "Vetting: adequate (provisional). claimed 61.54, supported 61.54, final 61.54,",
        "lowest possible 16.00",
        "The lowest limiting level is 2 (vet-03)",
        "2 sections are at requires improvement or lower",
        "area for improvement: cor-16",
        "does not count",
        "by evidence as graded by the force",
        "Answer these first",
        "Reconstructed from published 2021/22 findings",
    ):
        assert words in done.stdout


def test_a_year_on_the_summary_says_ungraded() -> None:
    done = run("vcc-2022/2.0.0", DORSET, "--today", "2023-03-04")

    assert "Overall: ungraded, out of date" in done.stdout


def test_the_json_holds_exact_and_rounded_numbers() -> None:
    done = run("vcc-2022", DORSET, "--json", "--today", "2022-11-17")
    document = json.loads(done.stdout)

    assert fit(SCORE, document) == []
    assert document["sections"][0]["scores"]["final"] == {
        "provisional": {"exact": "800/13", "rounded": "61.54"},
        "floor": {"exact": "16", "rounded": "16.00"},
    }
    assert document["overall"]["grade"] == "requires improvement"
    assert document["sections"][0]["cap"]["questions"] == ["vet-03"]
    assert {group["theme"] for group in document["candidates"]} >= {
        "it-monitoring",
        "vetting-validity",
    }


@given(sheets())
@tried(8, 1_000)
def test_every_result_fits_the_schema(sheet: AnswerSheet) -> None:
    document = build_json(vcc(), sheet, score(vcc(), sheet))

    assert fit(SCORE, json.loads(json.dumps(document))) == []


def test_the_schema_refuses_a_result_without_its_trail() -> None:
    document = build_json(vcc(), full(), score(vcc(), full()))
    del document["overall"]["trail"]

    assert fit(SCORE, document) == ["'trail' is a required property"]


def test_the_demonstrations_answers_fit_their_schema() -> None:
    assert fit(ANSWERS, YamlReader(DORSET.read_text("utf-8")).document()) == []


def test_the_schema_refuses_answers_that_say_two_things() -> None:
    twice = {"set": "vcc-2022", "as_at": "2022-03-04"}
    answers = {"vet-01": {"level": "1", "not_applicable": "Because."}}

    assert fit(ANSWERS, twice | {"answers": answers}) != []


def test_points_to_check_are_printed_in_words_and_as_json(tmp_path: Path) -> None:
    answers = tmp_path / "answers.yaml"
    cited = "exhibits: [{strength: E1, evidence: policy}]"
    lines = [f"  vet-{number:02}: {{level: '2', {cited}}}" for number in range(1, 10)]
    lines.append("  vet-10:\n    {level: '2', saved: 2021-01-02, exhibits: [")
    lines.append("      {strength: E1, evidence: policy, held: yes}]}")
    answers.write_text(
        "set: vcc-2022\nas_at: 2022-03-04\nevidence:\n"
        "  policy: {title: Vetting policy, dated: 2022-01-02}\nanswers:\n" + "\n".join(lines)
    )

    in_words = run("vcc-2022", answers).stdout
    points = json.loads(run("vcc-2022", answers, "--json").stdout)["points"]

    assert (
        "  One piece of evidence for many answers\n    “Vetting policy” is used for 9" in in_words
    )
    assert [point["rule"] for point in points] == ["one-document-for-many", "long-unchanged"]
    assert points[1]["questions"] == ["vet-10"]
    assert points[1]["sentence"].startswith("vet-10 was last saved on 2 January 2021")


@pytest.mark.parametrize("name", ["vcc-1999", "vcc-2022/9.0.0", "nowhere.yaml"])
def test_a_set_that_is_not_there_is_named(name: str) -> None:
    done = run(name, DORSET)

    assert done.exit_code == 1
    assert name in done.output
    assert isinstance(done.exception, SystemExit)


def test_what_is_not_asked_and_what_is_not_used_is_told(tmp_path: Path) -> None:
    sets, answers = tmp_path / "small.yaml", tmp_path / "answers.yaml"
    sets.write_text(SMALL.replace('retired: ""', "retired: since 2026, asked elsewhere"))
    answers.write_text(
        "set: small-2011\nas_at: 2022-03-04\nevidence:\n  old: {title: Old policy}\n"
        "  new: {title: New policy}\nanswers:\n  gift-01:\n    level: no\n"
        "    exhibits: [{strength: E1, evidence: new}]\n"
    )

    printed = run(sets, answers).stdout

    assert (
        "Not asked\n"
        "  gift-02. Not asked, given the other answers. It counts nowhere.\n"
        "  gift-03. Not asked, given the other answers. It counts nowhere.\n"
        "  jobs-02. Not asked, given the other answers. It counts nowhere.\n"
        "  jobs-07. Retired: since 2026, asked elsewhere. It counts nowhere.\n"
    ) in printed
    assert printed.endswith("Evidence that no answer uses\n  old. Old policy\n")


def test_faults_are_printed_with_their_places(tmp_path: Path) -> None:
    answers = tmp_path / "answers.yaml"
    answers.write_text("set: vcc-2022\nas_at: 2022-03-04\nanswers:\n  vet-01: {level: '7'}\n")

    done = run("vcc-2022", answers)

    assert done.exit_code == 1
    assert f"{answers}:4:19: vet-01, level: choose one of the levels 0, 1, 2, 3, 4" in done.output


@pytest.mark.parametrize(
    ("name", "version", "is_told"),
    [
        ("vcc-2022", "", True),
        ("vcc-2022", "version: 1.0.0\n", False),
        ("vcc-2022/1.0.0", "", False),
    ],
)
def test_answers_that_name_no_version_are_told_by_which_they_were_scored(
    tmp_path: Path, name: str, version: str, is_told: bool
) -> None:
    answers = tmp_path / "answers.yaml"
    answers.write_text(f"set: vcc-2022\n{version}as_at: 2022-03-04\nanswers: {{}}\n")

    printed = run(name, answers).stdout

    newest = f"The answers name no version: scored by {VCC.version}."
    assert (newest in printed) is is_told
