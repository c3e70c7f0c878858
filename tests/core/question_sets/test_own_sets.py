"""Sets of one's own stand beside those that ship; a bad one is left out and stops nothing."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from checklist.cli import main
from checklist.core.question_sets.own_sets import add_own_sets, load_installed_sets
from checklist.resources import bundled
from tests.core.broken import SMALL
from tests.core.shipped import LIBRARY, VCC


def put(folder: Path, name: str, text: str = SMALL) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def load(folder: Path) -> tuple[set[str], list[str]]:
    """The ids of all sets, and the problems of the files that are left out."""
    library = add_own_sets(LIBRARY, bundled("checklists"), folder)
    ids = {version.question_set.id for version in library}
    return ids, [line for error in library.left_out for line in error.lines()]


def run(folder: Path, *words: str) -> Result:
    return CliRunner().invoke(main, words, env={"CHECKLIST_SETS": str(folder)})


SHIPPED_IDS = {version.question_set.id for version in LIBRARY}


def test_a_set_of_ones_own_is_known_as_such(tmp_path: Path) -> None:
    path = put(tmp_path, "small-2011/1.0.0.yaml")

    library = load_installed_sets(bundled("checklists"), tmp_path)

    own = library.latest("small-2011")
    assert (own.is_own, own.file) == (True, path)
    assert not library.latest("vcc-2022").is_own
    assert len(library) == len(LIBRARY) + 1
    assert library.left_out == ()


@pytest.mark.parametrize(
    ("name", "text", "advice"),
    [
        ("bad-2025/1.0.0.yaml", "id: bad-2025\n", "1.0.0.yaml:1:1: "),
        ("bad-2025/1.0.0.yaml", "id: [\n", "close the bracket"),
        ("small-2011/1.0.1.yaml", SMALL, "move the file to small-2011/1.0.0.yaml"),
        ("1.0.0.yaml", SMALL, "move the file to small-2011/1.0.0.yaml"),
        ("a/small-2011/1.0.0.yaml", SMALL, "move the file to small-2011/1.0.0.yaml"),
        ("small-2011/1.0.0.yml", SMALL, "name the file 1.0.0.yaml; only .yaml is read"),
        ("small-2011/1.0.0.YAML", SMALL, "name the file 1.0.0.yaml; only .yaml is read"),
        (
            "vcc-2022/9.0.0.yaml",
            SMALL.replace("id: small-2011", "id: vcc-2022").replace("1.0.0", "9.0.0", 1),
            "give the set an id of its own; vcc-2022 ships with the service",
        ),
    ],
)
def test_a_file_that_cannot_serve_is_left_out_with_what_to_do(
    tmp_path: Path, name: str, text: str, advice: str
) -> None:
    put(tmp_path, "good-2011/1.0.0.yaml", SMALL.replace("id: small-2011", "id: good-2011"))
    put(tmp_path, name, text)

    ids, problems = load(tmp_path)

    assert ids == SHIPPED_IDS | {"good-2011"}
    assert problems
    assert all(str(tmp_path / name) in problem for problem in problems)
    assert any(advice in problem for problem in problems)


def test_a_folder_called_as_a_set_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "small-2011" / "1.0.0.yaml").mkdir(parents=True)

    ids, [problem] = load(tmp_path)

    assert ids == SHIPPED_IDS
    assert "put a plain file here" in problem


KEPT = Path("/proc/self/mem")
"""A plain file that nobody can read from its beginning, an administrator of the machine neither."""


def test_a_file_that_is_kept_from_the_service_is_left_out_and_told(tmp_path: Path) -> None:
    put(tmp_path, "small-2011/1.0.0.yaml")
    (tmp_path / "kept-2011").mkdir()
    (tmp_path / "kept-2011" / "1.0.0.yaml").symlink_to(KEPT)

    ids, [problem] = load(tmp_path)
    checked = run(tmp_path, "check")

    assert ids == SHIPPED_IDS | {"small-2011"}
    assert "kept-2011/1.0.0.yaml:1:1: make this file readable (" in problem
    assert (checked.exit_code, problem in checked.output) == (1, True)
    assert f"{tmp_path / 'small-2011' / '1.0.0.yaml'}: sound" in checked.output


def test_a_released_file_or_list_that_is_kept_from_the_service_stops_nothing_else(
    tmp_path: Path,
) -> None:
    put(tmp_path, "small-2011/1.0.0.yaml")
    (tmp_path / "kept-2011").mkdir()
    (tmp_path / "kept-2011" / "1.0.0.yaml").symlink_to(KEPT)
    put(tmp_path, "released.txt", f"{'0' * 64}  kept-2011/1.0.0.yaml\n")

    ids, problems = load(tmp_path)
    (tmp_path / "released.txt").unlink()
    (tmp_path / "released.txt").symlink_to(KEPT)
    others, of_list = load(tmp_path)

    assert ids == others == SHIPPED_IDS | {"small-2011"}
    assert any("released.txt:1:1: make kept-2011/1.0.0.yaml readable (" in one for one in problems)
    assert any("released.txt:1:1: make this file readable (" in one for one in of_list)


def test_hidden_files_and_others_are_passed_over(tmp_path: Path) -> None:
    put(tmp_path, ".git/config.yaml", "a: b\n")
    put(tmp_path, "small-2011/.1.0.0.yaml", "a: b\n")
    put(tmp_path, "README.txt", "ours\n")

    assert load(tmp_path) == (SHIPPED_IDS, [])


def test_a_set_whose_folder_is_a_link_is_read(tmp_path: Path) -> None:
    put(tmp_path / "elsewhere", "1.0.0.yaml")
    folder = tmp_path / "sets"
    folder.mkdir()
    (folder / "small-2011").symlink_to(tmp_path / "elsewhere")

    assert load(folder) == (SHIPPED_IDS | {"small-2011"}, [])


def test_a_released_set_of_ones_own_that_was_changed_is_left_out(tmp_path: Path) -> None:
    path = put(tmp_path, "small-2011/1.0.0.yaml")
    put(tmp_path, "good-2011/1.0.0.yaml", SMALL.replace("id: small-2011", "id: good-2011"))
    line = f"{sha256(path.read_bytes()).hexdigest()}  small-2011/1.0.0.yaml\n"
    put(tmp_path, "released.txt", line)
    assert load(tmp_path) == (SHIPPED_IDS | {"small-2011", "good-2011"}, [])

    put(tmp_path, "small-2011/1.0.0.yaml", SMALL.replace("No names.", "No names at all."))

    ids, [problem] = load(tmp_path)
    assert ids == SHIPPED_IDS | {"good-2011"}
    assert "released.txt:1:1: undo the change to small-2011/1.0.0.yaml" in problem


def test_the_commands_know_own_sets_and_say_what_is_left_out(tmp_path: Path) -> None:
    put(tmp_path, "small-2011/1.0.0.yaml")
    good = run(tmp_path, "sets")
    put(tmp_path, "bad-2025/1.0.0.yaml", "id: bad-2025\n")

    listed = run(tmp_path, "sets")

    assert good.exit_code == 0
    assert "small-2011  1.0.0" in good.output
    assert listed.exit_code == 1
    assert {"small-2011", VCC.id} <= {line.split()[0] for line in listed.output.splitlines()}
    assert f"left out: {tmp_path / 'bad-2025' / '1.0.0.yaml'}:1:1: " in listed.output


def test_check_without_a_file_checks_own_sets_too(tmp_path: Path) -> None:
    put(tmp_path, "small-2011/1.0.0.yaml")
    put(tmp_path, "vcc-2022/1.0.0.yaml", LIBRARY.get("vcc-2022", "1.0.0").file.read_text())

    checked = run(tmp_path, "check")

    assert checked.exit_code == 1
    assert f"{tmp_path / 'small-2011' / '1.0.0.yaml'}: sound" in checked.output
    assert checked.output.count("give the set an id of its own") == 1


def test_an_own_set_is_scored_by_its_id(tmp_path: Path) -> None:
    put(tmp_path, "small-2011/1.0.0.yaml")
    answers = tmp_path / "answers.yml"
    answers.write_text(
        "set: small-2011\nversion: 1.0.0\nas_at: 2012-01-01\nanswers:\n  gift-01: {level: partly}\n"
    )

    scored = run(tmp_path, "score", "small-2011", str(answers))
    unknown = run(tmp_path, "score", "small-2012", str(answers))

    assert scored.exit_code == 0, scored.output
    assert "gift" in scored.output.lower()
    assert unknown.exit_code == 1
    assert "There is no set small-2012" in unknown.output
    assert "small-2011/1.0.0" in unknown.output
    assert f"from the folder that CHECKLIST_SETS names: now {tmp_path}" in unknown.output


def test_who_asks_for_a_set_of_their_own_is_told_of_the_setting(tmp_path: Path) -> None:
    answers = tmp_path / "answers.yaml"
    answers.write_text("set: small-2011\nas_at: 2012-01-01\n")

    asked = CliRunner().invoke(main, ["score", "small-2011", str(answers)])

    assert asked.exit_code == 1
    assert "from the folder that CHECKLIST_SETS names: it is not set" in asked.output


def test_a_set_that_is_left_out_says_why_where_it_is_asked_for(tmp_path: Path) -> None:
    put(tmp_path, "bad-2025/1.0.0.yaml", "id: bad-2025\n")
    answers = tmp_path / "answers.txt"
    answers.write_text("set: bad-2025\n")

    asked = run(tmp_path, "score", "bad-2025", str(answers))

    assert asked.exit_code == 1
    assert "There is no set bad-2025" in asked.output
    assert "bad-2025/1.0.0.yaml:1:1: " in asked.output
    put(tmp_path, "small-2011/1.0.0.yaml")
    assert run(tmp_path, "form", "small-2011", "--out", str(tmp_path)).exit_code == 0


@pytest.mark.parametrize("command", [["sets"], ["check"], ["form", "vcc-2022"]])
def test_a_folder_that_is_none_is_told(tmp_path: Path, command: list[str]) -> None:
    refused = run(tmp_path / "none", *command)

    assert refused.exit_code == 1
    assert "Set CHECKLIST_SETS to a folder" in refused.output
    assert "Traceback" not in refused.output
