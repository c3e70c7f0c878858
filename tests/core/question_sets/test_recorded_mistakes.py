"""Mistakes that were made by script in a set that ships: refused where and with which sentence.

Those that need no whole set stand with their kind, in the tables of the tests beside this one.
"""

from __future__ import annotations

import re

import pytest

from tests.core.broken import GRADED, SMALL, Broken, complaints
from tests.core.shipped import LIBRARY

VCC = LIBRARY.get("vcc-2022", "2.0.0").file.read_text(encoding="utf-8")
E0 = re.search(r"    - strength: E0\n(      .*\n)+", VCC)
assert E0 is not None


def add_to(question: str, *lines: str, at: str = "") -> Broken:
    """A question of the set with more lines; the advice is told apart from it."""
    begins = f"          - id: {question}\n"
    more = "".join(f"            {line}\n" for line in lines)
    return Broken(begins, begins + more, at, base=VCC)


def on(name: str, rest: str) -> str:
    return f"{{comparisons: [{{of: {name}, {rest}}}]}}"


MISTAKES = {
    "a question whose own answer refuses not applicable": (
        add_to(
            "vet-01", "na_allowed: yes", f"na_refused_when: «{on('vet-01', 'operator: answered')}"
        ),
        "break the circle of conditions: vet-01 → vet-01",
    ),
    "a question that waits for one that it fixes": (
        add_to(
            "inf-01",
            "na_allowed: yes",
            f"na_refused_when: «{on('inf-05', 'operator: is, value: 0')}",
        ),
        "break the circle of conditions: inf-01 → inf-05 → inf-01",
    ),
    "a level above the highest": (
        add_to("vet-02", f"required_when: {on('cor-15', 'operator: above, value: «4')}"),
        (
            "vet-02, required_when, comparison 1, value: write a value that cor-15 can have; it is"
            " never above 4"
        ),
    ),
    "a level that no scale has": (
        add_to("vet-02", f"required_when: {on('cor-15', 'operator: at least, value: «7')}"),
        (
            "vet-02, required_when, comparison 1, value: write a value that cor-15 can have; it is"
            " never at least 7"
        ),
    ),
    "a level below 0": (
        add_to("vet-02", f"required_when: {on('cor-15', 'operator: below, value: «0')}"),
        (
            "vet-02, required_when, comparison 1, value: write a value that cor-15 can have; it is"
            " never below 0"
        ),
    ),
    "another question to be rated by its own answer": (
        add_to(
            "vet-02",
            "rate_instead: {when: {comparisons: [{of: «vet-02, operator: answered}]}, text: T}",
        ),
        "name another question; vet-02 is not answered before it is asked",
    ),
    "fixed only where it is hidden": (
        add_to(
            "vet-02",
            f"hidden_unless: {on('vet-01', 'operator: above, value: 2')}",
            f"fixed: {{when: «{on('vet-01', 'operator: is, value: 0')}, level: 0, reason: R}}",
        ),
        (
            "vet-02, fixed, when: let this hold where hidden_unless does; the question is hidden"
            " whenever it is met"
        ),
    ),
    "quotation marks of a word processor round a level": (
        Broken("- id: '3'", "- id: «‘3’", "", base=VCC),
        (
            "scale five-levels, level ‘3’: nothing is called 3, which 12 places name (vet-03, hint"
            " 2, level; vet-04, hint 2, level; vet-08, hint 2, level; …), and nothing names"
            " “‘3’”, which holds a left single quotation mark (U+2018), a"
            " right single quotation mark (U+2019)"
        ),
    ),
    "no strength for a claim without evidence": (
        Broken(E0[0], "", "", at="E1\n      label", base=VCC),
        "scoring, ceiling E1, strength: begin with E0, what an answer without evidence has",
    ),
    "a power": (
        Broken("formula: M01.refused / M01 * 100", "formula: «M01 ^ 2", ""),
        "M01, derived share, formula: use numbers, keys, + - * / and brackets, and not ^",
    ),
    "a group twice": (
        Broken("- {id: male, label", "- {id: «female, label", ""),
        "M02, group female: give this group a name of its own; female is taken",
    ),
    "a limit by questions in a graded set": (
        Broken(
            "rule_version: 1\n",
            "rule_version: 1\n  not_applicable_limit: «{share: 1/4}\n",
            "",
            base=GRADED,
        ),
        (
            "scoring, not_applicable_limit: remove this; a graded set has not_applicable_at_most "
            "instead"
        ),
    ),
    "no months for which a document is current": (
        Broken(
            "level: yes, current: yes",
            "level: yes, current: yes, current_for_months: «0",
            "",
        ),
        "scoring, ceiling E1, current_for_months: write months from 1 to 600, not 0",
    ),
    "months for which what need not be current is": (
        Broken("level: yes, current: yes", "level: yes, current_for_months: «12", ""),
        (
            "scoring, ceiling E1, current_for_months: write current: yes too, or remove this;"
            " other strengths have no review"
        ),
    ),
    "two limits on the age of the same evidence": (
        Broken(
            "level: yes, current: yes",
            "level: yes, current: yes, within_months: 3, current_for_months: «12",
            "",
        ),
        (
            "scoring, ceiling E1, current_for_months: remove this, or within_months; both limit the"
            " age of the same evidence"
        ),
    ),
    "what follows a review of what has none": (
        Broken("level: yes, current: yes", "level: yes, past_review: «not-counted", ""),
        (
            "scoring, ceiling E1, past_review: write current: yes too, or remove this;"
            " other strengths have no review"
        ),
    ),
}


@pytest.mark.parametrize(("broken", "sentence"), MISTAKES.values(), ids=MISTAKES)
def test_each_mistake_is_told_once_in_its_place_by_this_sentence(
    broken: Broken, sentence: str
) -> None:
    assert complaints(broken.text()) == [broken.place() + sentence[:300]]


def test_a_retired_question_is_told_wherever_something_still_rests_on_it() -> None:
    retired = "          - id: inf-01\n            retired: Since 2.1.0 another is asked.\n"
    lines = complaints(VCC.replace("          - id: inf-01\n", retired, 1))

    assert [line.split(": ", 1)[1].split(", ")[0] for line in lines] == [
        "contradiction no-tool-yet-desktops-covered",
        "contradiction no-tool-yet-handhelds-covered",
        "inf-05",
        "inf-07",
    ]
    assert all("name a question that is still asked; inf-01 is retired" in line for line in lines)


def test_a_set_of_which_nothing_is_scored_is_told_once() -> None:
    unscored = re.sub(r"( +)(- id: (?:gift-01|gift-03|jobs-07)\n)", r"\1\2\1  scored: no\n", SMALL)
    [line] = complaints(unscored.replace("limiting: yes", "limiting: no"))

    assert line.endswith("sections: leave one scored question in the set; it has none")


def test_a_measure_moves_to_the_next_question_that_lists_it_where_its_first_is_retired() -> None:
    moved = SMALL.replace(
        "            source_note: S1, page 38.\n",
        "            source_note: S1, page 38.\n            measures: [M01]\n"
        "            retired: Since 1.1.0 another is asked.\n",
    )
    still_asked = moved.replace("{of: gift-01, operator", "{of: jobs-01, operator").replace(
        'value: "yes, partly"', "value: 1"
    )
    still_asked = re.sub(r"(jobs-01, operator: is, value: )no", r"\g<1>1", still_asked)

    assert complaints(still_asked) == []
