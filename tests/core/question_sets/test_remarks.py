"""What is sound and may not be meant is a remark; what is harmless is neither, and is scored."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from checklist.cli import main
from checklist.core.answers.sheet import AnswerSheet
from checklist.core.question_sets.library import read_question_set
from checklist.core.scoring.score import score
from tests.core.broken import GRADED, SMALL, Broken, complaints
from tests.core.sheets import AS_AT

SHARE = "formula: M01.refused / M01 * 100, unit: percent"

REMARKS = {
    "a comment after a sentence": Broken(
        "guidance: Refused offers too.",
        "guidance: Refused offers too «# 2 of the code.",
        "put the text in quotes if it goes on",
    ),
    "a percentage that is a share": Broken(
        SHARE,
        "formula: M01.refused / M01, unit: «percent",
        "a share of 1 is shown as a percentage",
    ),
    "a percentage without a unit": Broken(
        SHARE, "formula: M01.refused / M01 * 100", "write unit: percent", at="{id: share,"
    ),
    "a hint's limit that is a share of 1": Broken(
        "{level: yes, up_to: 12.5}",
        "{level: yes, up_to: «0.5}",
        "this is 1/2 of one percent; write 50 for half, if that is meant",
    ),
    "a value per 1,000 times 100": Broken(
        SHARE,
        'formula: M01.refused / M01 * 100, unit: «"per 1,000"',
        "a value per 1,000 is multiplied by 100; write 1000",
    ),
    "a number that is always enough": Broken(
        "{of: M01, operator: above, value: 0}",
        "{of: M01, operator: at least, value: «0}",
        "every answer to M01 meets this; is answered meant?",
    ),
    "every level": Broken(
        'value: "yes, partly"', 'value: «"no, yes, partly"', "every answer to gift-01 meets this"
    ),
    "hints that end": Broken(
        "{level: no}\n", "«{level: no, up_to: 90}\n", "above 90 no level is suggested"
    ),
    "a check that is always met": Broken(
        "left: jobs-02, right: jobs-01,",
        'left: M01, operator: ">=", right: 0,',
        "all figures meet this check",
        at='{left: M01, operator: ">="',
    ),
    "a best level that nothing supports": Broken(
        "level: yes, current: yes}",
        "level: «partly, current: yes}",
        "no evidence supports level yes",
        base=SMALL.replace("promising_level: yes", "promising_level: partly").replace(
            "at_most: partly", "at_most: no"
        ),
    ),
    "a theme of no question": Broken(
        "themes:\n", "themes:\n  - «{id: none, label: None}\n", "no question has the theme none"
    ),
    "a cap at the best grade": Broken(
        "{level: no, at_most: amber}", "{level: no, at_most: «green}", "this cap holds nothing down"
    ),
    "the lowest grade without a confirmed cause": Broken(
        "{level: no, at_most: amber}",
        "{level: no, at_most: «red}",
        "this gives red without a confirmed cause of concern",
        base=GRADED,
    ),
    "a cause of concern that lowers nothing": Broken(
        "confirmed_cause_at_most: amber",
        "confirmed_cause_at_most: «green",
        "a confirmed cause of concern holds nothing down",
        base=GRADED,
    ),
    "a whole below each section": Broken(
        "sections_at_most: amber",
        "sections_at_most: «red",
        "the whole may be lower than each of its sections",
        base=GRADED,
    ),
    "a lowest grade that no answers have": Broken(
        "points: 0}",
        "points: 50}",
        "no answers are as low as red",
        at="{grade: red",
        base=SMALL.replace("points: 50", "points: 51"),
    ),
    "a reason that is never asked for": Broken(
        "kind: graded\n",
        "kind: graded\n  reason_when_hint_differs_by: «3\n",
        "no reason is ever asked for",
        base=GRADED,
    ),
    "a weight that counts for nothing": Broken(
        "weight: 2\n            limiting",
        "weight: «2\n            limiting",
        "every scored question of this set counts alike, whatever its weight",
        base=SMALL.replace(SMALL[SMALL.index("  findings:") : SMALL.index("\nthemes:")], ""),
    ),
    "a share of 0 with a scored question": Broken(
        "share: 1/3\n    introduction",
        "share: «0\n    introduction",
        "its grade still limits the whole",
        base=GRADED.replace("share: 2/3", "share: 1"),
    ),
}

HARMLESS = {
    "a hint up to one percent": ("up_to: 12.5", "up_to: 1"),
    "a hint up to nothing": ("up_to: 12.5", "up_to: 0"),
    "a value per 1,000 times 1000": (
        SHARE,
        'formula: M01.refused / M01 * 1000, unit: "per 1,000"',
    ),
    "descriptors in another order: only who reads them can tell": (
        "[None is, Some are, All are]",
        "[All are, Some are, None is]",
    ),
    "hints the other way round: whether more is better only the author knows": (
        "- {level: yes, up_to: 12.5}\n      - {level: partly, up_to: 50}\n      - {level: no}",
        "- {level: no, up_to: 12.5}\n      - {level: partly, up_to: 50}\n      - {level: yes}",
    ),
    "shares of a set that counts every question alike: they are used by no sum": (
        "share: 1/3\n    introduction: Rests on",
        "share: 0.333333333333333\n    introduction: Rests on",
    ),
    "a comment after a number": ("begins_at: 80}", "begins_at: 80} # of 100"),
    "a note in quotes with a #": ("guidance: No names.", "guidance: 'No names #2.'"),
    "an entry for nobody: an empty entry is the same as none": (
        "then_and_now: In 2011 many forces had several.",
        "then_and_now:",
    ),
}


def list_remarks(text: str, folder: Path) -> list[str]:
    """What the command says after the verdict, and that it ends well."""
    file = folder / "small.yaml"
    file.write_text(text, encoding="utf-8")
    result = CliRunner().invoke(main, ["check", "--remarks", str(file)])
    verdict, *remarks = result.output.splitlines()
    assert (result.exit_code, verdict) == (0, f"{file}: sound")
    return [remark.replace(str(file), "small.yaml") for remark in remarks]


@pytest.mark.parametrize("broken", REMARKS.values(), ids=REMARKS)
def test_what_may_not_be_meant_is_a_remark(broken: Broken, tmp_path: Path) -> None:
    remarks = list_remarks(broken.text(), tmp_path)

    [remark] = [remark for remark in remarks if broken.advice in remark]
    assert remark.startswith(f"{broken.place()}remark: ")


def test_without_the_option_nothing_is_remarked_on(tmp_path: Path) -> None:
    file = tmp_path / "small.yaml"
    file.write_text(SMALL, encoding="utf-8")

    assert CliRunner().invoke(main, ["check", str(file)]).output == f"{file}: sound\n"


def test_there_is_nothing_to_remark_on_in_the_small_set(tmp_path: Path) -> None:
    assert list_remarks(SMALL, tmp_path) == []


@pytest.mark.parametrize(("old", "new"), HARMLESS.values(), ids=HARMLESS)
def test_what_is_harmless_is_sound_and_scored(old: str, new: str) -> None:
    assert SMALL.count(old) == 1
    text = SMALL.replace(old, new)
    if "0.333333333333333" in new:
        text = text.replace("share: 2/3", "share: 0.666666666666667")

    assert complaints(text) == []
    assert score(read_question_set(text, "small.yaml"), AnswerSheet(AS_AT)).problems == ()
