"""Sets that would crash a page or a score, or count a bare claim as supported: each is refused."""

from __future__ import annotations

import re

import pytest

from tests.core.broken import GRADED, SMALL, Broken, check_broken, complaints

KIND = "  kind: graded\n"
HIDES_ITSELF = "{comparisons: [{of: jobs-07, operator: is, value: no}]}"
M01_AGE = "- {id: age, label: Age of the register, formula: as_at - M01.opened, unit: days}"


def number(field: str, value: str, advice: str) -> Broken:
    """A number of the scoring model that the graded set leaves out, written beside its kind."""
    return Broken(KIND, f"{KIND}  {field}: «{value}\n", advice, base=GRADED)


CIRCLES = {
    "a question whose own answer refuses not applicable": Broken(
        "{of: M01.refused, operator: above, value: 0}",
        "{of: jobs-07, operator: is, value: no}",
        "break the circle of conditions: jobs-07 → jobs-07",
        at="comparisons:\n                - {of: jobs-07",
    ),
    "a circle of a fixed question and a refusal": Broken(
        "            theme: gifts\n            sources: [S1]\n",
        "            theme: gifts\n            na_allowed: yes\n"
        "            na_refused_when: «" + HIDES_ITSELF + "\n            sources: [S1]\n",
        "break the circle of conditions: gift-01 → jobs-07 → gift-01",
    ),
}

NUMBERS = {
    "coverage as a percentage": number(
        "coverage_for_grade", "90", "write a share of 1, such as 9/10; 90 is above it"
    ),
    "coverage just above 1": number("coverage_for_grade", "11/10", "11/10 is above it"),
    "coverage below 0": number("coverage_for_grade", "-1", "-1 is below 0"),
    "not applicable below 0": number("not_applicable_at_most", "-1/2", "-1/2 is below 0"),
    "not applicable as a percentage": number("not_applicable_at_most", "15", "15 is above it"),
    "a provisional grade from nothing": number("provisional_from", "0", "that is above 0"),
    "no months": number("out_of_date_after_months", "0", "write months from 1 to 600, not 0"),
    "months below none": number("out_of_date_after_months", "-12", "write months from 1 to 600"),
    "months beyond a lifetime": number("out_of_date_after_months", "601", "from 1 to 600, not 601"),
    "months beyond the calendar": number(
        "out_of_date_after_months", "99999999999", "write months from 1 to 600, not 99999999999"
    ),
    "a reason for every level": number(
        "reason_when_hint_differs_by", "0", "write a number from 1 to 20, not 0"
    ),
    "a reason below every level": number(
        "reason_when_hint_differs_by", "-2", "write a number from 1 to 20, not -2"
    ),
    "evidence that never counts": Broken(
        "level: yes, current: yes", "level: yes, within_months: «0", "write months from 1 to 600"
    ),
    "evidence as old as the calendar": Broken(
        "level: yes, current: yes", "level: yes, within_months: «30000", "months from 1 to 600"
    ),
    "a guard as a percentage": Broken("share: 1/3}", "share: «80}", "80 is above it"),
    "a guard of nothing": Broken("share: 1/3}", "share: «0}", "write a share of 1 that is above 0"),
    "a section's share as a percentage": Broken(
        "share: 1/3\n    introduction", "share: «33\n    introduction", "33 is above it"
    ),
    "a band above all points": Broken(
        "begins_at: 80}", "begins_at: «101}", "write points from 0 to 100, not 101"
    ),
    "improvement from no weight": Broken(
        "improvement_from_weight: 2",
        "improvement_from_weight: «9",
        "write a weight from 1 to 3, not 9",
    ),
    "confidence as a percentage": Broken(
        "rating: medium, coverage: 3/4",
        "rating: medium, coverage: «75",
        "75 is above it",
        base=GRADED,
    ),
    "confidence beyond the strongest evidence": Broken(
        "mean_strength: 4/5",
        "mean_strength: «3/2",
        "write a mean from 0 to 1, the rank of the strongest evidence",
        base=GRADED,
    ),
    "confidence far beyond the strongest evidence": Broken(
        "mean_strength: 4/5",
        "mean_strength: «25",
        "write a strength from 0 to 9, not 25",
        base=GRADED,
    ),
    "more sections than there are": Broken(
        "    sections: 2\n", "    sections: «3\n", "write at most 2", base=GRADED
    ),
    "no sections": Broken(
        "    sections: 2\n", "    sections: «0\n", "write a number from 1 to 20", base=GRADED
    ),
    "a minimum below 0": Broken("minimum: 10}", "minimum: «-10}", "write a count from 0"),
    "a text of no characters": Broken(
        "character_limit: 500", "character_limit: «0", "a number of characters from 1 to 20,000"
    ),
    "a text without end": Broken(
        "character_limit: 500", "character_limit: «20001", "from 1 to 20,000, not 20001"
    ),
    "more digits than are read": Broken(
        "decimal_places: 2", "decimal_places: «16", "a number of digits from 0 to 15"
    ),
    "digits below none": Broken("decimal_places: 2", "decimal_places: «-1", "from 0 to 15, not -1"),
    "a guard on the lowest grade": Broken(
        "{grade: green, level: yes",
        "{grade: «red, level: yes",
        "name a better grade; no grade is below the lowest",
    ),
    "one band": Broken(
        SMALL[SMALL.index("    - {grade: amber") : SMALL.index("  caps:")],
        "",
        "list at least two bands",
        at="- {grade: red",
        base=SMALL.replace("at_most: amber", "at_most: red"),
    ),
}

COLUMNS = {
    "a set's id": Broken("id: small-2011", f"id: «{'a' * 36}-2011", "to 40 characters; it has 41"),
    "a version": Broken(
        "version: 1.0.0", f"version: «1.0.{'1' * 17}", "keep it to 20 characters; it has 21"
    ),
    "a section's id": Broken(
        SMALL[SMALL.index("  - id: jobs\n") : SMALL.index("    title: Second jobs")],
        f"  - id: «{'j' * 18}\n",
        "keep it to 17 characters; it has 18",
    ),
    "a theme's id": Broken("{id: gifts,", f"{{id: «{'g' * 41},", "to 40 characters; it has 41"),
    "a follow-up's id": Broken("id: entries", f"id: «{'e' * 36}", "to 35 characters; it has 36"),
    "a figure's id": Broken(
        "id: opened, label: Register opened, type: date}",
        f"id: opened, label: Opened, type: date}}\n      - {{id: «{'o' * 57}, label: Other}}",
        "it has 61, and may have 60 characters",
    ),
    "a figure's id with its group": Broken(
        "- {id: decided, label: Decided}",
        f"- {{id: decided, label: Decided}}\n      - {{id: «{'o' * 50}, label: Other}}",
        "it has 61, and may have 60 characters",
    ),
    "a title": Broken(
        "title: The policy", f"title: «{'tt ' * 66}ttt", "keep it to 200 characters; it has 201"
    ),
    "a prompt": Broken(
        "prompt: What came of those checks?",
        f"prompt: «{'pp ' * 333}pp",
        "keep it to 1,000 characters; it has 1,001",
    ),
    "guidance": Broken(
        "guidance: No names.", f"guidance: «{'gg ' * 1333}gg", "to 4,000 characters; it has 4,001"
    ),
    "a word": Broken(
        "guidance: No names.",
        f"guidance: «No {'n' * 201}",
        "put spaces into the word of 201 characters; 200 can be printed",
    ),
    "digits that are no ASCII": Broken("version: 1.0.0", "version: «1.0.٣", "version: "),
}

LISTS = {
    "comparisons of a condition": (
        "comparisons:\n                  - {of: jobs-02, operator: at most, value: 0}\n",
        "match: any\n                comparisons: [«]\n",
        30,
        "{of: jobs-02, operator: is, value: #}",
    ),
    "choices of a question": ("[policing, security, teaching]", "[«]", 200, "choice #"),
    "changes of a set": (
        "\nthemes:\n",
        "\nchanges: [«]\nthemes:\n",
        1000,
        "{of: [gift-01], why: Because}",
    ),
}

CEILINGS = {
    "no strength for an answer without evidence": Broken(
        "    - {strength: E0, label: Statement, meaning: None, explanation: Nothing to read.,"
        " level: no}\n",
        "",
        "begin with E0, what an answer without evidence has",
        at="E1, label: Document",
    ),
    "a bare claim at the best level": Broken(
        "explanation: Nothing to read., level: no",
        "explanation: Nothing to read., level: «yes",
        "let E0 support the lowest levels only",
    ),
    "a bare claim at the middle level": Broken(
        "explanation: Nothing to read., level: no",
        "explanation: Nothing to read., level: «partly",
        "let E0 support the lowest levels only",
    ),
    "a bare claim whose level has the points of the best grade": Broken(
        "points: 0}",
        "points: 45}",
        "let E0 support the lowest levels only",
        at="no}\n    - {strength: E1",
        base=SMALL.replace("begins_at: 50", "begins_at: 20").replace(
            "begins_at: 80", "begins_at: 40"
        ),
    ),
    "strengths out of order": Broken(
        "strength: E0, label: Statement",
        "strength: «E2, label: Statement",
        "begin with E0",
    ),
}

RETIRED = {
    "no": Broken('retired: ""', "retired: «no", "say since when and why, or remove the line"),
    "yes": Broken('retired: ""', "retired: «yes", "say since when and why, or remove the line"),
    "blank": Broken('retired: ""', 'retired: «" "', "write something here, or remove it"),
    "a condition on a retired question": Broken(
        "            confidence: inferred\n  - id: jobs\n",
        "            confidence: inferred\n            retired: Since 1.0.0 asked nowhere.\n"
        "  - id: jobs\n",
        "name a question that is still asked; gift-04 is retired",
        at="gift-04, operator",
    ),
    "a measure of a retired question": Broken(
        "            reason_below_hint: yes\n",
        "            retired: Since 1.0.0 asked nowhere.\n",
        "name M03 in a question that is still asked; gift-03 is retired",
        at="M03\n    label: Decoys",
        base=SMALL.replace(
            "checks:\n", "  - id: M03\n    label: Decoys\n    definition: D\n    kind: K\nchecks:\n"
        )
        .replace("measures: [M01, M02]", "measures: [M03]")
        .replace(
            "            sources: [S1]\n            source_note",
            "            measures: [M01, M02]\n            sources: [S1]\n            source_note",
        )
        .replace("before: gift-03", "before: gift-04")
        .replace(
            "            hidden_unless:\n              match: any\n",
            "            required_when:\n              match: any\n",
        ),
    ),
    "a fact before a retired question": Broken(
        "before: gift-03",
        "before: «jobs-06",
        "name a question that is still asked; jobs-06 is retired",
        base=SMALL.replace(
            "guidance: Choose all that apply.",
            "guidance: Choose all.\n            retired: Since 1.0.0 asked nowhere.",
        ),
    ),
    "a check of a retired question": Broken(
        "left: jobs-02,",
        "left: «jobs-03,",
        "name a question that is still asked; jobs-03 is retired",
        base=SMALL.replace(
            "guidance: In a year, before tax.",
            "guidance: In a year.\n            retired: Since 1.0.0 asked nowhere.",
        ),
    ),
    "a section whose last scored question is retired": Broken(
        'retired: ""',
        "retired: Since 1.0.0 asked nowhere.",
        "leave one scored question in this section, or give it share 0",
        at="2/3",
        base=GRADED,
    ),
}


@pytest.mark.parametrize("text", [SMALL, GRADED], ids=["small", "graded"])
def test_the_sets_that_are_broken_here_are_sound(text: str) -> None:
    assert complaints(text) == []


@pytest.mark.parametrize("broken", CIRCLES.values(), ids=CIRCLES)
def test_no_question_waits_for_itself(broken: Broken) -> None:
    check_broken(broken)


@pytest.mark.parametrize("broken", NUMBERS.values(), ids=NUMBERS)
def test_every_number_has_its_bounds(broken: Broken) -> None:
    check_broken(broken)


@pytest.mark.parametrize("broken", COLUMNS.values(), ids=COLUMNS)
def test_ids_and_texts_fit_where_they_are_kept_and_printed(broken: Broken) -> None:
    check_broken(broken)


@pytest.mark.parametrize(("old", "new", "most", "entry"), LISTS.values(), ids=LISTS)
def test_every_list_has_its_most(old: str, new: str, most: int, entry: str) -> None:
    def write(number: int) -> str:
        assert SMALL.count(old) == 1
        entries = ", ".join(entry.replace("#", str(n)) for n in range(number))
        return SMALL.replace(old, new.replace("«", entries))

    assert complaints(write(most)) == []
    [line] = complaints(write(most + 1))
    assert re.search(r": keep this list to [0-9,]+; it has [0-9,]+$", line)


@pytest.mark.parametrize("broken", CEILINGS.values(), ids=CEILINGS)
def test_a_claim_without_evidence_never_counts_as_supported(broken: Broken) -> None:
    check_broken(broken)


@pytest.mark.parametrize("broken", RETIRED.values(), ids=RETIRED)
def test_nothing_rests_on_what_is_retired(broken: Broken) -> None:
    check_broken(broken)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("kind: graded\n", "kind: graded\n  coverage_for_grade: 1\n"),
        ("kind: graded\n", "kind: graded\n  coverage_for_grade: 1/4\n"),
        ("kind: graded\n", "kind: graded\n  out_of_date_after_months: 1\n"),
        ("kind: graded\n", "kind: graded\n  out_of_date_after_months: 600\n"),
        ("kind: graded\n", "kind: graded\n  not_applicable_at_most: 0\n"),
        ("character_limit: 500", "character_limit: 1"),
        ("character_limit: 500", "character_limit: 20000"),
        ("decimal_places: 2", "decimal_places: 15"),
        ("id: small-2011", f"id: {'a' * 35}-2011"),
        ("version: 1.0.0", f"version: 1.0.{'1' * 16}"),
        ("id: entries", f"id: {'e' * 35}"),
        ("title: The policy", f"title: {'t' * 200}"),
        ("prompt: What came of those checks?", f"prompt: {'pp ' * 333}p"),
        ("mean_strength: 4/5", "mean_strength: 1"),
    ],
)
def test_what_is_at_its_bound_is_taken(old: str, new: str) -> None:
    assert GRADED.count(old) == 1

    assert complaints(GRADED.replace(old, new)) == []
