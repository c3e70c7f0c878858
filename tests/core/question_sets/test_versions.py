"""A version is held against those before it: its number, its ids, its reasons, its release."""

from __future__ import annotations

from fractions import Fraction
from hashlib import sha256
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from checklist.cli import main
from checklist.core.question_sets.library import BadQuestionSet, read_question_set
from checklist.core.question_sets.version_comparison import compare_versions
from checklist.core.question_sets.version_numbers import Step, next_version
from checklist.core.question_sets.version_rules import share_of_words_kept
from tests.core.broken import SMALL, complaints

PROMPT = "prompt: Is there one policy on gifts for the whole force?"
OTHER_PROMPT = "prompt: Who keeps the keys of the armoury at night?"
RETIRED = '            retired: ""\n'


def put(folder: Path, version: str, text: str) -> Path:
    path = folder / "small-2011" / f"{version}.yaml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def numbered(version: str, *edits: tuple[str, str], of: str = "", why: str = "As a test.") -> str:
    """The small set as another version: with edits, and a change log of what they touch."""
    text = SMALL.replace("version: 1.0.0", f"version: {version}")
    for old, new in edits:
        assert text.count(old) >= 1, old
        text = text.replace(old, new, 1)
    return text + (f"\nchanges:\n  - {{of: [{of}], why: {why}}}\n" if of else "")


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


def problems(folder: Path, text: str, *, version: str, before: str = SMALL) -> list[str]:
    """What `check` says of a version beside 1.0.0, without the file's name."""
    put(folder, "1.0.0", before)
    path = put(folder, version, text)
    result = run("check", path)
    return [line.removeprefix(f"{path}:") for line in result.output.splitlines()]


WEIGHT = ("            weight: 2", "            weight: 3")
WORDED = ("whole force?", "entire force?")
LIMIT = ("character_limit: 500", "character_limit: 600")
RULES = ("rule_version: 1", "rule_version: 2")
SOUND = [
    ("1.0.1", [WORDED], "gift-01"),
    ("1.1.0", [(RETIRED, "            retired: Since 2026, it was one too many.\n")], "jobs-07"),
    ("2.0.0", [WEIGHT, RULES], "gift-01"),
    ("1.1.0", [WORDED], "gift-01"),
    ("1.1.0", [LIMIT], "jobs-05"),
]


@pytest.mark.parametrize(("version", "edits", "of"), SOUND)
def test_a_version_that_follows_the_rules_is_sound(
    tmp_path: Path, version: str, edits: list[tuple[str, str]], of: str
) -> None:
    text = numbered(version, *edits, of=of)

    assert problems(tmp_path, text, version=version) == [" sound"]


OLDER = ("published: 2026-11-21", "published: 2019-01-01")
TYPE = ("type: text\n            character_limit: 500", "type: number")
FOLLOW_UP = ("prompt: Which entry was the largest?", "prompt: Who told you so?")
MEASURE = [
    ("label: Refusals by sex", "label: Speed"),
    ("definition: Refused for each decided.", "definition: Miles an hour."),
]
BROKEN = [
    (
        "1.0.1",
        [WEIGHT, RULES],
        "gift-01",
        "write 2.0.0: gift-01 is rescored (weight), which raises the first number",
    ),
    ("2.0.0", [WEIGHT], "gift-01", "raise it above 1: gift-01 is rescored (weight)"),
    (
        "1.0.1",
        [("begins_at: 50", "begins_at: 40"), RULES],
        "scoring",
        "write 2.0.0: scoring is rescored (bands)",
    ),
    (
        "1.0.1",
        [("points: 50", "points: 60"), RULES],
        "scales",
        "write 2.0.0: scales is rescored (scales)",
    ),
    ("1.0.1", [LIMIT], "jobs-05", "write 1.1.0: jobs-05 is asked otherwise (character limit)"),
    ("1.0.2", [WORDED], "gift-01", "write 1.0.1: 1.0.0 comes before it"),
    ("1.2.0", [WORDED], "gift-01", "write 1.0.1: 1.0.0 comes before it"),
    ("3.0.0", [WORDED], "gift-01", "write 1.0.1: 1.0.0 comes before it"),
    ("1.0.1", [], "", "change something or remove this file"),
    ("2.0.0", [], "", "change something or remove this file"),
    (
        "1.0.1",
        [WORDED, OLDER],
        "gift-01",
        "write a day that is not before 2026-11-21, the day of 1.0.0",
    ),
    (
        "1.1.0",
        [(PROMPT, OTHER_PROMPT)],
        "gift-01",
        "give this a new id and retire gift-01, or say under same_question why",
    ),
    ("1.1.0", [TYPE], "jobs-05", "its type was text in 1.0.0"),
    ("1.1.0", [("id: jobs-06", "id: jobs-08")], "jobs-06, jobs-08", "bring back jobs-06 of 1.0.0"),
    (
        "1.1.0",
        [FOLLOW_UP],
        "gift-03",
        "an id that was never used: in 1.0.0 follow-up entries of gift-03 was “Which entry was",
    ),
    ("1.1.0", MEASURE, "M02", "give this an id that was never used: in 1.0.0 M02 was"),
    ("1.0.1", [WORDED], "", "write under changes why these are not as in 1.0.0: gift-01"),
    ("1.0.1", [WORDED], "gift-01, gift-02", "take gift-02 out: it is as it was in 1.0.0"),
]


@pytest.mark.parametrize(("version", "edits", "of", "advice"), BROKEN)
def test_a_version_that_breaks_a_rule_is_told_what_to_do(
    tmp_path: Path, version: str, edits: list[tuple[str, str]], of: str, advice: str
) -> None:
    [problem] = problems(tmp_path, numbered(version, *edits, of=of), version=version)

    assert advice in problem


def test_a_question_once_retired_is_not_asked_again(tmp_path: Path) -> None:
    before = SMALL.replace(RETIRED, "            retired: Since 2026, it was one too many.\n")
    text = numbered("1.1.0", of="jobs-07")

    [problem] = problems(tmp_path, text, version="1.1.0", before=before)

    assert "leave jobs-07 retired, as in 1.0.0, and ask this again under a new id" in problem


def test_an_author_may_say_why_other_words_ask_the_same(tmp_path: Path) -> None:
    said = OTHER_PROMPT + "\n            same_question: The keys are the policy."
    first = numbered("1.0.1", (PROMPT, said), of="gift-01")
    again = numbered("1.0.2", (PROMPT, said.replace(OTHER_PROMPT, PROMPT)), of="gift-01")

    assert problems(tmp_path, first, version="1.0.1") == [" sound"]
    [problem] = problems(tmp_path, again, version="1.0.2")
    assert "say under same_question why" in problem  # what was said of the change before


@pytest.mark.parametrize("reason", ["x", "same", "n/a - - -", "as before"])
def test_a_reason_that_is_none_is_refused(tmp_path: Path, reason: str) -> None:
    said = f"{OTHER_PROMPT}\n            same_question: {reason}"

    [problem] = problems(tmp_path, numbered("1.0.1", (PROMPT, said), of="gift-01"), version="1.0.1")

    assert f"say why it asks the same: “{reason}” gives no reason" in problem


@pytest.mark.parametrize(
    ("now", "share"),
    [
        ("a b c d", Fraction(1)),
        ("A, b; c? D!", Fraction(1)),
        ("a b x y", Fraction(1, 2)),
        ("a x y z", Fraction(1, 4)),
        ("d c b a", Fraction(1, 4)),
        ("w x y z", Fraction(0)),
        ("", Fraction(0)),
    ],
)
def test_words_are_counted_in_order_whatever_their_signs(now: str, share: Fraction) -> None:
    assert share_of_words_kept("a b c d", now) == share


@pytest.mark.parametrize(
    ("prompt", "is_same"),
    [
        ("Is there one policy on gifts x x x x x", True),  # 6 of 11 words
        ("Is there one policy on x x x x x x", False),  # 5 of 11
    ],
)
def test_half_of_the_words_must_be_kept(tmp_path: Path, prompt: str, is_same: bool) -> None:
    text = numbered("1.0.1", (PROMPT, f"prompt: {prompt}"), of="gift-01")

    assert (problems(tmp_path, text, version="1.0.1") == [" sound"]) == is_same


@pytest.mark.parametrize(
    ("reason", "is_same"),
    [("", False), ("\n            same_question: The texts are the policy.", True)],
)
def test_a_prompt_does_not_become_another_in_steps(
    tmp_path: Path, reason: str, is_same: bool
) -> None:
    step = "prompt: Is there one policy on gifts x x x x x"  # 6 of 11 words are kept
    far = "prompt: Is there one x x x x x y y y"  # 8 of 11 of these, 3 of the first
    put(tmp_path, "1.0.1", numbered("1.0.1", (PROMPT, step), of="gift-01"))

    told = problems(
        tmp_path, numbered("1.0.2", (PROMPT, far + reason), of="gift-01"), version="1.0.2"
    )

    assert (told == [" sound"]) == is_same
    assert is_same or "say under same_question why it asks the same: under half" in told[0]
    assert is_same or "are left of 1.0.0" in told[0]


def test_an_id_that_was_gone_for_a_while_may_not_come_back_as_another(tmp_path: Path) -> None:
    put(tmp_path, "1.0.0", SMALL)
    gone = ("id: entries", "id: largest")
    put(tmp_path, "1.1.0", numbered("1.1.0", gone, of="gift-03"))
    back = """id: entries
                prompt: Is it raining now?
                when: {comparisons: [{of: M01, operator: above, value: 0}]}
              - id: largest"""
    path = put(tmp_path, "1.2.0", numbered("1.2.0", ("id: entries", back), of="gift-03"))

    assert "in 1.0.0 follow-up entries of gift-03 was" in run("check", path).output


@pytest.mark.parametrize("version", ["01.0.0", "1.00.0", "1.0.٣", "1.0", "1.0.0.0", "1.0.-1"])
def test_a_version_is_three_plain_numbers(version: str) -> None:
    assert complaints(SMALL.replace("version: 1.0.0", f"version: {version}"))


@pytest.mark.parametrize(
    ("name", "advice"),
    [
        ("small-2011/1.0.1.yaml", "name the file 1.0.0.yaml, or mend its version"),
        ("small-2011/draft.yaml", "name the file 1.0.0.yaml, or mend its version"),
        ("elsewhere/1.0.1.yaml", "name the file 1.0.0.yaml, or mend its version"),
        ("other-2011/1.0.0.yaml", "move the file to small-2011/1.0.0.yaml, or mend its id"),
        ("small-2011/1.0.0.yml", "name the file 1.0.0.yaml; only .yaml is read"),
        ("small-2011/1.0.0.yaml", ""),
        ("elsewhere/draft.yaml", ""),
    ],
)
def test_name_and_version_agree_where_a_file_is_named(
    tmp_path: Path, name: str, advice: str
) -> None:
    path = tmp_path / name
    path.parent.mkdir()
    path.write_text(SMALL, encoding="utf-8")

    checked = run("check", path)

    assert checked.exit_code == bool(advice)
    assert checked.output.strip() == (f"{path}:1:1: {advice}" if advice else f"{path}: sound")


def released(folder: Path, path: Path, form: str = "{hash}  {name}\n") -> None:
    digest = sha256(path.read_bytes()).hexdigest()
    name = path.relative_to(folder)
    (folder / "released.txt").write_bytes(form.format(hash=digest, name=name).encode())


FORMS = [
    "{hash}  {name}\n",
    "{hash}  {name}",
    "\n{hash}  {name}\n\n \n",
    "{hash}  {name}\r\n",
    " {hash} {name} \n",
    "{hash} *./{name}\n",
    "\ufeff{hash}  {name}\n",
]


@pytest.mark.parametrize("form", FORMS)
def test_a_released_file_is_held_to_however_its_line_is_written(tmp_path: Path, form: str) -> None:
    path = put(tmp_path, "1.0.0", SMALL)
    released(tmp_path, path, form)
    assert run("check", path).output == f"{path}: sound\n"
    put(tmp_path, "1.0.0", SMALL.replace("No names.", "No names, please."))

    checked = run("check", path)

    assert checked.exit_code == 1
    advice = "undo the change to this file, and make it a new version: it is released"
    assert checked.output == f"{path}:1:1: {advice}\n"


def test_a_line_that_is_none_is_told(tmp_path: Path) -> None:
    (tmp_path / "released.txt").write_text("small-2011/1.0.0.yaml\n")

    checked = CliRunner().invoke(main, ["check"], env={"CHECKLIST_SETS": str(tmp_path)})

    assert "released.txt:1:1: write the SHA-256 of a released file" in checked.output


def test_a_version_that_another_follows_stays_on_the_list(tmp_path: Path) -> None:
    first = put(tmp_path, "1.0.0", SMALL)
    put(tmp_path, "1.0.1", numbered("1.0.1", WORDED, of="gift-01"))
    (tmp_path / "released.txt").write_text("")

    assert "list this file in released.txt: 1.0.1 follows it" in run("check", first).output


def test_a_version_is_not_held_against_one_that_is_broken(tmp_path: Path) -> None:
    put(tmp_path, "1.0.0", "id: [\n")
    path = put(tmp_path, "1.0.1", numbered("1.0.1", WORDED))

    advice = "mend 1.0.0.yaml first: this version follows it"
    assert run("check", path).output == f"{path}:1:1: {advice}\n"


@pytest.mark.parametrize("is_gone", [False, True])
def test_a_version_is_not_held_against_a_released_one_that_was_changed(
    tmp_path: Path, is_gone: bool
) -> None:
    first = put(tmp_path, "1.0.0", SMALL)
    following = put(tmp_path, "1.0.1", numbered("1.0.1", WORDED, of="gift-01"))
    released(tmp_path, first)
    sound = run("check", following).output
    first.write_text(SMALL.replace("No names.", "Never any names."), encoding="utf-8")
    if is_gone:
        first.unlink()

    told = run("check", following)

    assert sound == f"{following}: sound\n"
    assert told.exit_code == 1
    advice = "bring back" if is_gone else "undo the change to"
    assert f"{following}:1:1: {advice} small-2011/1.0.0.yaml" in told.output
    assert told.output.endswith("and this version follows it\n")


@pytest.mark.parametrize(
    ("step", "version"),
    [(Step.WORDING, "1.9.10"), (Step.QUESTIONS, "1.10.0"), (Step.SCORING, "2.0.0")],
)
def test_the_next_version_counts_in_numbers(step: Step, version: str) -> None:
    assert next_version("1.9.9", step) == version


def test_the_differences_are_told_question_by_question_with_their_reasons() -> None:
    text = numbered(
        "2.0.0", WORDED, WEIGHT, RULES, (RETIRED, "            retired: Since 2026.\n"),
        of="gift-01, jobs-07", why="Forces asked for it.",
    )  # fmt: skip
    old, new = (read_question_set(each, "s.yaml") for each in (SMALL, text))

    changes = compare_versions(old, new)

    assert [(each.subject, each.kinds, each.why) for each in changes.subjects] == [
        ("gift-01", "reworded, rescored", "Forces asked for it."),
        ("jobs-07", "retired", "Forces asked for it."),
    ]
    assert [(each.what, each.before, each.now) for each in changes.subjects[0].changes] == [
        ("prompt", "Is there one policy on gifts for the whole force?",
         "Is there one policy on gifts for the entire force?"),
        ("weight", "2", "3"),
    ]  # fmt: skip
    assert changes.calls_for == "2.0.0"


def test_diff_prints_what_changed_and_the_number_it_calls_for(tmp_path: Path) -> None:
    put(tmp_path, "1.0.0", SMALL)
    path = put(tmp_path, "1.0.1", numbered("1.0.1", WORDED, of="gift-01", why="Plainer."))
    environment = {"CHECKLIST_SETS": str(tmp_path)}

    for new in ("1.0.1", str(path)):
        shown = CliRunner().invoke(main, ["diff", "small-2011", "1.0.0", new], env=environment)

        assert shown.exit_code == 0, shown.output
        assert "This raises the last number: 1.0.1 follows 1.0.0." in shown.output
        assert "gift-01: reworded" in shown.output
        assert "Why: Plainer." in shown.output
        assert "now: Is there one policy on gifts for the entire force?" in shown.output
    same = CliRunner().invoke(main, ["diff", "small-2011", "1.0.0", "1.0.0"], env=environment)
    assert "Nothing changed." in same.output
    none = CliRunner().invoke(main, ["diff", "small-2011", "1.0.0", "9.9.9"], env=environment)
    assert none.exit_code == 1
    assert "There is no set small-2011/9.9.9" in none.output
    other = CliRunner().invoke(main, ["diff", "vcc-2022", "1.0.0", str(path)], env=environment)
    assert "is a version of small-2011, and not of vcc-2022" in other.output


def test_diff_to_an_earlier_version_calls_for_no_number(tmp_path: Path) -> None:
    old = put(tmp_path, "1.0.0", SMALL)
    new = put(tmp_path, "1.0.1", numbered("1.0.1", WORDED, of="gift-01"))

    lines = run("diff", "small-2011", new, old).output.splitlines()

    assert lines[:2] == [
        "small-2011: from 1.0.1 to 1.0.0",
        "1.0.0 came before 1.0.1: this is what going back would change.",
    ]
    assert "gift-01: reworded" in lines
    assert not any("raises" in line for line in lines)


def test_a_moved_question_is_told_and_is_no_more_than_wording() -> None:
    first, second = SMALL.index("          - id: jobs-05"), SMALL.index("          - id: jobs-06")
    third = SMALL.index("          - id: jobs-07")
    text = SMALL[:first] + SMALL[second:third] + SMALL[first:second] + SMALL[third:]
    old, new = (read_question_set(each, "s.yaml") for each in (SMALL, text))

    [subject] = compare_versions(old, new).subjects

    assert subject.kinds == "moved"
    assert compare_versions(old, new).calls_for == "1.0.1"


def test_what_ships_may_not_be_read_with_a_version_of_other_digits() -> None:
    with pytest.raises(BadQuestionSet):
        read_question_set(SMALL.replace("version: 1.0.0", "version: 1.0.３"), "s.yaml")
