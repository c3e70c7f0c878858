"""Reading question sets, and finding one again among those that ship."""

from __future__ import annotations

import json
import shutil
from contextlib import suppress
from fractions import Fraction
from hashlib import sha256
from pathlib import Path
from time import process_time

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as some
from jsonschema import Draft202012Validator

from checklist.core.question_sets.json_schema import build_json_schema
from checklist.core.question_sets.library import (
    BadQuestionSet,
    Library,
    ShippedSet,
    load_library,
    read_file,
    read_question_set,
)
from checklist.core.question_sets.yaml_reader import (
    BadFile,
    PlacedProblem,
    Unreadable,
    YamlReader,
    decode_text,
)
from checklist.resources import bundled
from tests.core.broken import SMALL, complaints
from tests.core.shipped import LIBRARY, VCC
from tests.core.strategies import tried

SET = read_question_set(SMALL, "small.yaml")
SHIPPED = LIBRARY.latest("vcc-2022")


def put(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def refusal(path: Path) -> str:
    with pytest.raises(BadQuestionSet) as refused:
        read_file(path)
    return str(refused.value)


def test_a_set_holds_what_the_2011_checklist_needs() -> None:
    first, number, money = (SET.get_question(one) for one in ("gift-01", "jobs-01", "jobs-03"))

    assert SET.scoring.kind == "share-in-place"
    assert {question.type for question in SET.questions} == {
        "level", "date", "choice", "choices", "number", "money", "percentage", "text",
    }  # fmt: skip
    assert first.answered_for == "both"
    assert first.what_good_looks_like == ("One text", "Known to all")
    assert first.rests_on == "Ch. 4 (p. 38)"
    assert first.then_and_now.startswith("In 2011")
    assert number.reference_figures == ("Dorset, from September 2011: 49",)
    assert (money.unit, money.decimal_places, money.answered_for) == (
        "GBP",
        2,
        "local policing body",
    )
    assert SET.get_question("gift-02").not_in_future
    assert [check.blocks for check in SET.checks] == [True, True, False]


def test_a_question_is_hidden_unless_its_condition_holds() -> None:
    hidden_unless = SET.get_question("gift-02").hidden_unless

    assert hidden_unless is not None
    assert hidden_unless.holds({"gift-01": "partly"})
    assert not hidden_unless.holds({"gift-01": "no"})
    assert not hidden_unless.holds({"gift-01": "not applicable"})
    assert not hidden_unless.holds({})


@pytest.mark.parametrize("word", ["no", "on", "1_000", "12:30", "0777", "2022-11-17", "0x1F"])
def test_a_word_stays_the_text_it_is(word: str) -> None:
    question_set = read_question_set(
        SMALL.replace("title: Second jobs", f"title: {word}"), "s.yaml"
    )

    assert question_set.sections[1].title == word


def test_a_third_is_exactly_a_third() -> None:
    assert [section.share for section in SET.sections] == [Fraction(1, 3), Fraction(2, 3)]
    assert SET.get_measure("M01").hints[0].up_to == Fraction(25, 2)


def test_all_that_is_wrong_is_reported_at_once_and_in_order() -> None:
    text = SMALL.replace("type: money", "type: cash").replace("share: 2/3", "share: most")
    text = text.replace("owner: HR Director", "owner: &hr HR Director")

    lines = complaints(text)

    assert lines[0] == (
        "small.yaml:171:12: section jobs, share: write a share of 1, such as 9/10 or 0.9"
    )
    assert lines[1].startswith("small.yaml:203:19: jobs-03, type: write level, number")
    assert lines[2:] == [
        "small.yaml:210:20: remove the anchor (&) or tag (!); neither is read",
    ]


@pytest.mark.parametrize("text", ["", "\n\n", "# nothing but a comment\n", "---\n", "~\n", "''\n"])
def test_an_empty_file_is_one_error(text: str) -> None:
    [line] = complaints(text)

    assert line.startswith(("small.yaml:1:1: ", "small.yaml:2:1: "))


@pytest.mark.parametrize(
    ("raw", "advice"),
    [
        (SMALL.encode("utf-16"), "1:1: save the file as UTF-8; this is UTF-16"),
        (SMALL.encode("utf-8-sig"), "1:1: save the file without a byte order mark"),
        (SMALL.replace("\n", "\r\n").encode(), "plain line ends (LF, not CR LF)"),
        (b"id: a\x00b\n", "1:6: remove the character U+0000"),
        (b"id: a\ntitle: caf\xe9\n", "2:11: save the file as UTF-8; this byte is not"),
        (b"# " + b"x" * 5_000_001, "1:1: keep the file under 5 MB"),
        ("id: a\ufeffb".encode(), "1:6: remove the character U+FEFF"),
    ],
)
def test_what_is_no_plain_text_is_refused_clearly(raw: bytes, advice: str, tmp_path: Path) -> None:
    path = tmp_path / "set.yaml"
    path.write_bytes(raw)

    assert advice in refusal(path)


@pytest.mark.parametrize(
    "text",
    [
        "[" * 400_000,
        "{a: " * 100_000,
        "? " * 100_000,
        "a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n",
        "- " * 200_000,
    ],
)
def test_deep_nesting_and_aliases_are_refused_within_a_second(text: str) -> None:
    began = process_time()  # not the clock: another process may have the core

    found = complaints(text)

    assert found
    assert process_time() - began < 1
    assert all(line.startswith("small.yaml:") for line in found)


@tried(60, 300)
@given(some.data())
def test_random_changes_to_a_good_set_never_crash_the_reading(data: some.DataObject) -> None:
    start = data.draw(some.integers(0, len(SMALL)))
    end = data.draw(some.integers(start, min(len(SMALL), start + 60)))
    put_in = data.draw(
        some.text(max_size=20)
        | some.sampled_from(
            ["*a", "&a ", "!x ", "\t", "? ", "{", "[", "- ", "'", '"', "|", ">", "%", "<<: "]
        )
    )

    complaints(SMALL[:start] + put_in + SMALL[end:])


@settings(max_examples=200, deadline=None)
@given(some.binary(max_size=200))
def test_random_bytes_never_crash_the_reading(raw: bytes) -> None:
    with suppress(Unreadable):
        assert complaints(decode_text(raw))


@pytest.mark.parametrize(("depth", "is_read"), [(19, True), (20, True), (21, False)])
def test_values_may_be_nested_to_the_limit(depth: int, is_read: bool) -> None:
    yaml_reader = YamlReader("[" * depth + "x" + "]" * depth)
    if is_read:
        assert yaml_reader.document()
        return
    with pytest.raises(Unreadable, match="nest at most 20 deep"):
        yaml_reader.document()


@pytest.mark.parametrize(
    ("size", "is_read"), [(4_999_999, True), (5_000_000, True), (5_000_001, False)]
)
def test_a_file_may_be_of_the_largest_size(size: int, is_read: bool) -> None:
    text = "é" + "x" * (size - 2)
    for read in (lambda: decode_text(text.encode()), lambda: YamlReader(text).document()):
        if is_read:
            assert read() == text
            continue
        with pytest.raises(Unreadable, match="keep the file under 5 MB"):
            read()


@pytest.mark.parametrize(("length", "is_cut"), [(299, False), (300, False), (301, True)])
def test_a_long_problem_is_cut(length: int, is_cut: bool) -> None:
    [line] = BadFile("f", [PlacedProblem(1, 1, "a" * length)]).lines()

    assert line == f"f:1:1: {'a' * min(length, 300)}" + " …" * is_cut


def test_a_problem_is_printed_on_one_line_without_control_characters() -> None:
    [line, *_] = complaints(SMALL.replace("limiting: yes", '"\\e[31mred\\n": yes'))

    assert line.isprintable()


def test_a_set_is_known_by_the_hash_of_its_file() -> None:
    assert SHIPPED.content_hash == sha256(SHIPPED.file.read_bytes()).hexdigest()
    assert LIBRARY.get("vcc-2022", VCC.version) is SHIPPED
    assert LIBRARY.get("vcc-2022", "1.0.0") is not SHIPPED


def test_the_newest_version_is_found_by_number_not_by_letter() -> None:
    versions = [VCC.model_copy(update={"version": one}) for one in ("1.10.0", "1.9.0", "1.2.0")]
    library = Library(ShippedSet(one, one.version, Path()) for one in versions)

    assert library.latest("vcc-2022").question_set.version == "1.10.0"
    assert [one.question_set.version for one in library] == ["1.2.0", "1.9.0", "1.10.0"]
    assert len(library) == 3


def test_a_set_that_does_not_ship_is_not_found() -> None:
    with pytest.raises(KeyError):
        LIBRARY.get("vcc-2022", "9.9.9")
    with pytest.raises(KeyError):
        LIBRARY.latest("small-2011")


def test_a_new_set_needs_no_code(tmp_path: Path) -> None:
    put(tmp_path, "small-2011/1.0.0.yaml", SMALL)

    library = load_library(tmp_path)

    assert library.latest("small-2011").question_set == SET


def test_a_file_ships_under_its_id_and_version(tmp_path: Path) -> None:
    put(tmp_path, "small-2011/1.0.1.yaml", SMALL)

    with pytest.raises(BadQuestionSet, match=r"move the file to small-2011/1\.0\.0\.yaml"):
        load_library(tmp_path)


def test_a_released_set_may_not_be_changed(tmp_path: Path) -> None:
    path = put(tmp_path, "small-2011/1.0.0.yaml", SMALL)
    put(
        tmp_path,
        "released.txt",
        f"{sha256(path.read_bytes()).hexdigest()}  small-2011/1.0.0.yaml\n",
    )
    load_library(tmp_path)
    path.write_text(SMALL.replace("No names.", "No names, please."), encoding="utf-8")

    with pytest.raises(BadQuestionSet, match=r"released\.txt:1:1: undo the change"):
        load_library(tmp_path)


def test_a_released_set_may_not_go_away(tmp_path: Path) -> None:
    put(tmp_path, "released.txt", f"{'0' * 64}  small-2011/1.0.0.yaml\n")

    with pytest.raises(BadQuestionSet, match="bring back small-2011/1"):
        load_library(tmp_path)


def test_every_set_that_ships_as_released_is_as_it_was(tmp_path: Path) -> None:
    copy = tmp_path / "checklists"
    shutil.copytree(bundled("checklists"), copy)

    assert "vcc-2022/1.0.0.yaml" in (copy / "released.txt").read_text(encoding="utf-8")
    assert len(load_library(copy)) == len(LIBRARY)


@pytest.mark.parametrize("text", [SMALL, SHIPPED.file.read_text(encoding="utf-8")])
def test_an_editor_with_the_schema_takes_a_good_set(text: str) -> None:
    validator = Draft202012Validator(build_json_schema())
    as_an_editor_reads_it = json.loads(json.dumps(yaml.safe_load(text), default=str))

    assert [error.message for error in validator.iter_errors(as_an_editor_reads_it)] == []


def test_an_editor_with_the_schema_marks_a_bad_set() -> None:
    as_read = yaml.safe_load(
        SMALL.replace("type: money", "type: cash").replace("limiting:", "limits:")
    )
    messages = [
        one.message
        for one in Draft202012Validator(build_json_schema()).iter_errors(
            json.loads(json.dumps(as_read, default=str))
        )
    ]

    assert any("'cash'" in message for message in messages)
    assert any("'limits'" in message for message in messages)
