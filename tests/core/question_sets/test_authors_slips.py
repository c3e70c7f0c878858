"""Slips of authors that met no sentence that mends, or none at all: each is told once, plainly."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.core.broken import GRADED, SMALL, Broken, check_broken
from tests.core.question_sets.test_remarks import list_remarks

JOBS = SMALL[SMALL.index("  - id: jobs\n") :]

SLIPS = {
    "a share in percent": Broken(
        "share: 1/3\n", "share: «25%\n", "share: write 1/4 for 25%: shares are fractions of 1"
    ),
    "a share with a comma": Broken(
        "share: 1/3\n", 'share: «"0,25"\n', "write 0.25, with a point instead of the comma"
    ),
    "a share in words": Broken(
        "share: 1/3\n", "share: «a third\n", "write a share of 1, such as 9/10 or 0.9"
    ),
    "a limit in percent": Broken(
        "up_to: 12.5", "up_to: «12.5%", "write a number such as 12, 0.4 or 1/3, without %"
    ),
    "a limit with a comma": Broken(
        "{level: yes, up_to: 12.5}",
        '{level: yes, up_to: «"12,5"}',
        "write a number such as 12, 0.4 or 1/3, without ,",
    ),
    "a formula as spreadsheets have it": Broken(
        "formula: as_at - M01.opened",
        "formula: «=as_at - M01.opened",
        "use numbers, keys, + - * / and brackets, and not =",
    ),
    "times as a letter": Broken(
        "formula: M02.refused / M02.decided * 100",
        "formula: «M02.refused / M02.decided x 100",
        "write * for times, not x",
    ),
    "labels in a formula": Broken(
        "formula: M02.refused / M02.decided * 100",
        "formula: «Refused offers / M02.decided * 100",
        "write + - * or / before offers; a key has no space in it",
    ),
    "a number without end": Broken(
        "formula: M02.refused / M02.decided * 100",
        f"formula: «M02.refused * {'9' * 40}",
        "keep a number to 15 digits, and as many after the point",
    ),
    "a sign for an operator": Broken(
        "{of: jobs-01, operator: above, value: 0}",
        "{of: jobs-01, operator: «'>=', value: 1}",
        "not “>=”; did you mean at least?",
    ),
    "two signs for one": Broken('operator: "="', 'operator: «"=="', "not “==”; did you mean =?"),
    "a word for a sign": Broken(
        'operator: "="', "operator: «at most", "not “at most”; did you mean <=?"
    ),
    "a unit that there is not": Broken(
        "{id: decided, label: Decided}",
        "{id: decided, label: Decided, unit: «items}",
        "not items; or leave the entry out",
    ),
    "a measure misspelt where it is named": Broken(
        "measures: [M01, M02]", "measures: [M01, «M2]", "name a measure of this set; M2 is none"
    ),
    "a section that was copied and not renamed": Broken(
        JOBS,
        JOBS + JOBS.replace("id: jobs\n", "id: «jobs\n", 1),
        "give this section a name of its own; jobs is taken",
    ),
    "no-break spaces before a name": Broken(
        "            guidance: No names.",
        "«\u00a0           guidance: No names.",
        "begin this line with spaces alone; it holds U+00A0, which only looks like one",
    ),
    "a hyphen without its space": Broken(
        "          - id: gift-02", "          «-id: gift-02", "write a space after the hyphen"
    ),
    "final from less than a grade needs": Broken(
        "  kind: graded\n",
        "  kind: graded\n  coverage_for_grade: «1/5\n",
        "write 1/4 or more; below provisional_from no grade is given",
        base=GRADED,
    ),
    "nobody as other files write it": Broken(
        "owner: HR Director",
        "owner: «null",
        "write a text, or remove this entry; here null is a word",
    ),
    "a dash for nothing": Broken(
        "owner: HR Director", "owner: «'-'", "write words here; these are signs only"
    ),
}

REMARKS = {
    "a question asked twice": Broken(
        "prompt: How many were approved?",
        "prompt: «How many applications were made?",
        "this asks what jobs-01 asks, word for word",
    ),
    "a question whose absence alone is too much": Broken(
        "  kind: graded\n",
        "  kind: graded\n  not_applicable_at_most: 3/20\n",
        "where this does not apply, its section's grade is provisional: it is 100% of the "
        "section's weight, and 15% may be",
        at="yes\n            na_when: Only if none",
        base=GRADED,
    ),
    "a weight that counts nowhere": Broken(
        "            type: text\n",
        "            type: text\n            weight: «3\n",
        "this question is not scored, whatever its weight",
        base=GRADED,
    ),
    "a scale of no question": Broken(
        "\nscoring:\n",
        "  - «id: two\n    levels:\n"
        "      - {id: off, name: off, label: Off, points: 0}\n"
        "      - {id: on, name: on, label: On, points: 100}\n\nscoring:\n",
        "no question is answered on two",
    ),
}


@pytest.mark.parametrize("broken", SLIPS.values(), ids=SLIPS)
def test_each_slip_is_told_once_with_what_to_write(broken: Broken) -> None:
    check_broken(broken)


@pytest.mark.parametrize("broken", REMARKS.values(), ids=REMARKS)
def test_what_counts_for_less_than_it_seems_is_a_remark(broken: Broken, tmp_path: Path) -> None:
    remarks = list_remarks(broken.text(), tmp_path)

    [remark] = [remark for remark in remarks if broken.advice in remark]
    assert remark.startswith(f"{broken.place()}remark: ")
