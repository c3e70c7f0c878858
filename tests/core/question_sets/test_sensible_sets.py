"""Sets that can be read and make no sense: each is refused where it stands, or remarked on."""

from __future__ import annotations

import pytest

from tests.core.broken import GRADED, HERE, SMALL, Broken, check_broken

ASKS = "            confidence: inferred\n  - id: jobs\n"  # the end of gift-04
GUARD = "    - {grade: green, level: yes, share: 1/3}\n"
CAP = "    - {level: no, at_most: amber}\n"
CHECK = "  - {left: jobs-02, right: jobs-01, message: Approvals cannot exceed applications}\n"
SHARE = "formula: M01.refused / M01 * 100"
M01_AGE = "      - {id: age, label: Age of the register, formula: as_at - M01.opened, unit: days}\n"
DEEP = "      - {id: d0, label: D0, formula: M01}\n" + "".join(
    f"      - {{id: d{n}, label: D{n}, formula: M01.d{n - 1}}}\n" for n in range(1, 8)
)
SIX_LEVELS = """  - id: six
    levels:
      - {id: no, name: n, label: N, points: 0}
      - {id: partly, name: p, label: P, points: 1}
      - {id: yes, name: y, label: Y, points: 99}
      - {id: more, name: m, label: M, points: 100}
"""
AGE = "formula: as_at - M01.opened"


def condition(comparisons: str, advice: str, at: str = HERE) -> Broken:
    """A condition on which gift-04 must be answered."""
    when = f"            required_when: {{comparisons: [{comparisons}]}}\n"
    return Broken(ASKS, when + ASKS, advice, at=at)


LOST = {
    "text after a #": Broken(
        "guidance: Refused offers too.",
        "guidance: Refused offers «#2 of the code.",
        "put the text in quotes; what follows # is lost as a comment",
    )
}

FORMULAS = {
    "division by 0": Broken(SHARE, "formula: «M01.refused / 0", "always division by zero"),
    "division by nothing left": Broken(
        SHARE, "formula: «M01.refused / (M01 - M01)", "this is always division by zero"
    ),
    "a date by itself": Broken(AGE, "formula: «as_at", "a date by itself is no value"),
    "a date that was typed": Broken(AGE, "formula: «M01.opened", "a date by itself is no value"),
    "a date and a number": Broken(AGE, "formula: «as_at + 1", "take one date from another"),
    "a number less a date": Broken(AGE, "formula: «M01 - as_at", "take one date from another"),
    "the absolute of a date": Broken(AGE, "formula: «abs(as_at)", "take one date from another"),
    "a constant": Broken(AGE, "formula: «42", "name what is typed; this is the same for everybody"),
    "a minimum of nothing": Broken(
        "minimum_of: M01, minimum: 10", "minimum: «10", "add minimum_of, or remove this"
    ),
    "a minimum without a number": Broken(
        "minimum_of: M01, minimum: 10", "minimum_of: «M01", "add minimum, or remove this"
    ),
    "a minimum of a formula": Broken(
        "minimum_of: M01,", "minimum_of: «M01 + M01.refused,", "name one figure or value"
    ),
    "a minimum of a date": Broken(
        "minimum_of: M01,", "minimum_of: «M01.opened,", "name one figure"
    ),
    "a value with too many digits": Broken(
        AGE,
        f"formula: «{' * '.join(['M01.share'] * 6)}",
        "its value may have more than 4,000 digits",
        base=SMALL.replace(SHARE, f"formula: {' * '.join(['M01'] * 50)}"),
    ),
    "too many signs": Broken(SHARE, f"formula: «M01{' + 1' * 51}", "use at most 50 of + - * /"),
    "values too deep": Broken(
        M01_AGE,
        DEEP + "      - {id: d8, label: D8, formula: «M01.d7}\n",
        "let values rest on one another at most 8 deep",
    ),
}

CHECKS = {
    "a date against a number": Broken(
        "left: as_at - gift-02, right: 1096",
        "left: gift-02, right: «1096",
        "compare with a date, as the left is one",
    ),
    "a number against a date": Broken(
        "left: as_at - gift-02, right: 1096",
        "left: as_at - gift-02, right: «as_at",
        "compare with a number, as the left is one",
    ),
    "a figure below itself": Broken(
        CHECK,
        '  - {left: «M01, operator: "<", right: M01, message: None}\n',
        "mend this check; no figures ever meet it",
    ),
    "a count below 0": Broken(
        CHECK,
        '  - {left: «M01 + M01.refused, operator: "<", right: 0, message: None}\n',
        "no figures ever meet it",
    ),
    "numbers alone": Broken(
        CHECK, "  - {left: «1, right: 2, message: None}\n", "name what is typed"
    ),
    "figures of different groups": Broken(
        CHECK,
        "  - {left: M02.refused, right: «M03.seen, message: None}\n",
        "compare figures that are counted for the same groups",
        base=SMALL.replace("measures: [M01, M02]", "measures: [M01, M02, M03]").replace(
            "\nchecks:\n",
            "  - id: M03\n    label: Seen\n    kind: K\n    definition: D\n"
            "    groups: [{id: old, label: Old, characteristic: age, is_reference: yes}]\n"
            "    figures: [{id: seen, label: Seen}]\n\nchecks:\n",
        ),
    ),
}

CONDITIONS = {
    "a number below 0": condition("{of: M01, operator: below, value: «0}", "it is never below 0"),
    "a number beyond its maximum": condition(
        "{of: jobs-02, operator: above, value: «100000}", "it is never above 100000"
    ),
    "a share of a person": condition("{of: M01, operator: is, value: «1/2}", "it is never 1/2"),
    "two levels at once": condition(
        "{of: gift-01, operator: is, value: no}, {of: gift-01, operator: is, value: yes}",
        "let one answer meet all of these together, or write match: any",
        at="[{of: gift-01, operator: is, value: no}, ",
    ),
    "a whole number between two": condition(
        "{of: M01, operator: above, value: 3}, {of: M01, operator: below, value: 4}",
        "let one answer meet all of these together, or write match: any",
        at="[{of: M01, operator: above, value: 3}, ",
    ),
    "its own answer": condition("{of: «gift-04, operator: answered}", "name another question"),
    "the opposite of what hides it": Broken(
        "            descriptors: [No, Some, All]\n",
        "            hidden_unless: {comparisons: [{of: gift-01, operator: is, value: yes}]}\n"
        "            descriptors: [No, Some, All]\n",
        "let this hold where hidden_unless does",
        at="comparisons:\n                  - {of: gift-01, operator: is, value: no",
    ),
}

MEASURES = {
    "a part of itself": Broken(
        "{id: refused, label: Refused, split_of: M01}",
        "{id: refused, label: Refused, split_of: «M01.refused}",
        "none is a part of itself",
    ),
    "parts of each other": Broken(
        "{label: Entries}",
        "{label: Entries, split_of: «M01.refused}",
        "none is a part of itself",
    ),
    "a group called as a figure": Broken(
        "{id: female, label: Female",
        "{id: «spare, label: Female",
        "name the group otherwise; M02.spare means something else",
        base=SMALL.replace("- {id: decided,", "- {id: spare, label: Spare}\n      - {id: decided,"),
    ),
    "a figure called as the reference": Broken(
        "{id: decided, label: Decided}",
        "{id: decided, label: Decided}\n      - {id: «reference, label: Other}",
        "name it otherwise; reference is a group",
    ),
    "groups that are not together": Broken(
        "- {id: male, label: Male",
        "- {id: old, label: Old, characteristic: age, is_reference: yes}\n"
        "      - {id: male, label: Male",
        "list the groups of sex together",
        at="- {id: female",
    ),
    "hints that turn": Broken(
        "{level: no}",
        "«{level: yes}",
        "let the levels only rise or only fall",
    ),
    "a hint twice": Broken(
        "{level: partly, up_to: 50}",
        "«{level: yes, up_to: 50}",
        "each named once",
    ),
    "a measure twice": Broken(
        "[M01, M02]", "[M01, M02, «M01]", "remove this; M01 is listed already"
    ),
    "a source twice": Broken("[S1, S2]", "[S1, «S1]", "remove this; S1 is listed already"),
}

GRADES = {
    "a worse level with a better cap": Broken(
        CAP,
        "    - {level: no, at_most: «green}\n    - {level: partly, at_most: amber}\n",
        "allow no better grade than level partly does: amber",
    ),
    "no cap for the worst": Broken(
        CAP,
        "    - {level: partly, at_most: amber}\n",
        "add a cap for level no",
        at="- {level: partly, at",
    ),
    "two caps for one level": Broken(
        CAP, CAP + "    - {level: «no, at_most: red}\n", "keep one cap for level no"
    ),
    "a cap on the best": Broken(
        CAP,
        CAP + "    - {level: partly, at_most: amber}\n    - {level: «yes, at_most: amber}\n",
        "nothing caps the best answers",
    ),
    "a cause only of a better level": Broken(
        CAP,
        "    - «{level: no, at_most: amber}\n"
        "    - {level: partly, at_most: amber, draft_cause: yes}\n",
        "write draft_cause: yes here too",
    ),
    "a guard that asks less for a better grade": Broken(
        GUARD,
        "    - {grade: amber, level: yes, share: 9/10}\n"
        "    - {grade: green, level: yes, share: «1/10}\n",
        "ask no less than for amber: 9/10 at level yes",
    ),
    "a better grade without a guard": Broken(
        GUARD,
        "    - {grade: amber, level: yes, share: 9/10}\n",
        "add a guard for green; a lower grade has one",
        at="- {grade: amber, level: yes",
    ),
    "a guard that always passes": Broken(
        "{grade: green, level: yes", "{grade: green, level: «no", "every answer is at the lowest"
    ),
    "two guards for one grade": Broken(
        GUARD, GUARD + "    - {grade: «green, level: yes, share: 1/2}\n", "keep one guard for green"
    ),
    "the worst score shown as the best": Broken(
        "unconfirmed_lowest: amber",
        "unconfirmed_lowest: «green",
        "write amber, the grade above the lowest",
        base=GRADED,
    ),
    "a band that no answers reach": Broken(
        "points: 100}", "points: 79}", "let it begin at 79 or below", at="80}\n  guards"
    ),
    "every section among the low ones": Broken(
        "sections_at: amber", "sections_at: «green", "name a grade below the best", base=GRADED
    ),
    "promising at a level to be improved": Broken(
        "promising_level: yes", "promising_level: «partly", "name a level above partly"
    ),
    "a cause of concern at the best level": Broken(
        "cause_level: no", "cause_level: «yes", "a better one is no cause of concern"
    ),
    "promising without evidence": Broken(
        "promising_strength: E1", "promising_strength: «E0", "write E1; stronger evidence"
    ),
    "no version of the rules": Broken("rule_version: 1", 'rule_version: «""', "it is blank"),
    "high twice": Broken("rating: medium", "rating: «high", "keep one rule for high", base=GRADED),
    "medium above high": Broken(
        "coverage: 3/4", "coverage: «1", "ask no more than for high, 9/10", base=GRADED
    ),
    "another scale for a scored question": Broken(
        "scale: in-place\n",
        "scale: «six\n",
        "score by the set's first scale, in-place, or write scored: no",
        base=SMALL.replace("\nscoring:\n", f"{SIX_LEVELS}\nscoring:\n").replace(
            "[None is, Some are, All are]", "[None is, Some are, All are, More]"
        ),
    ),
}

LABELS = {
    "an empty descriptor": Broken("[None is, Some are,", '[None is, «"",', "it is blank"),
    "two descriptors alike": Broken(
        "[None is, Some are, All are]",
        "[None is, Some are, «some  are]",
        "tell it apart from “Some are”",
    ),
    "no short title": Broken("short_title: Gifts", 'short_title: «""', "it is blank"),
    "no label of a level": Broken("label: Partly", 'label: «" "', "it is blank"),
    "no label of a band": Broken("label: Amber", 'label: «""', "it is blank"),
    "no label of a measure": Broken(
        "label: Gifts entered and refused", 'label: «""', "it is blank"
    ),
    "no evidence in an item": Broken("evidence: [Version page]", 'evidence: [«""]', "it is blank"),
    "no words of a follow-up": Broken(
        "prompt: Which entry was the largest?", 'prompt: «""', "it is blank"
    ),
    "no reason of a fixed level": Broken(
        "reason: Without a policy nothing is followed up.", 'reason: «""', "it is blank"
    ),
    "no message of a check": Broken(
        "message: The parts must add up", 'message: «""', "it is blank"
    ),
    "guidance of spaces": Broken("guidance: No names.", 'guidance: «"   "', "it is blank"),
    "a choice called not applicable": Broken(
        "[policing, security, teaching]",
        "[policing, security, «Not applicable]",
        "remove this choice, and write na_allowed: yes",
    ),
    "an empty choice": Broken(
        "[policing, security, teaching]", '[policing, security, «""]', "it is blank"
    ),
    "choices alike but for case": Broken(
        "[policing, security, teaching]",
        "[policing, security, «Policing]",
        "tell it apart from “policing”",
    ),
    "a choice of two lines": Broken(
        "[policing, security, teaching]",
        '[policing, security, «"teach\\ning"]',
        "write it on one line",
    ),
    "a level called as what has no level": Broken(
        "- {id: partly, name: partly, label: Partly, points: 50}",
        "- {id: «none, name: partly, label: Partly, points: 50}",
        "none is what has no level",
        base=SMALL.replace("at_most: partly", "at_most: no")
        .replace("level: partly", "level: none")
        .replace("yes, partly", "yes, none"),
    ),
    "a reordering character": Broken(
        "prompt: Is every offer entered",
        "prompt: «Is every \u202eoffer entered",
        "U+202E; nobody can see it",
    ),
    "a character of no width": Broken(
        "prompt: Is every offer entered",
        "prompt: «Is every \u200boffer entered",
        "U+200B; nobody can see it",
    ),
    "a year typed wrong": Broken(
        "published: 2026-11-21", "published: «9999-12-31", "up to 2100-12-31"
    ),
    "a year before all years": Broken(
        "published: 2026-11-21", "published: «0001-01-01", "1900 or later"
    ),
    "a week for a day": Broken(
        "published: 2026-11-21", "published: «2026-W47-6", "write a date such as"
    ),
}


@pytest.mark.parametrize("broken", LOST.values(), ids=LOST)
def test_no_text_is_lost_in_silence(broken: Broken) -> None:
    check_broken(broken)


@pytest.mark.parametrize("broken", FORMULAS.values(), ids=FORMULAS)
def test_formulas_can_be_computed(broken: Broken) -> None:
    check_broken(broken)


@pytest.mark.parametrize("broken", CHECKS.values(), ids=CHECKS)
def test_checks_can_be_met_and_tested(broken: Broken) -> None:
    check_broken(broken)


@pytest.mark.parametrize("broken", CONDITIONS.values(), ids=CONDITIONS)
def test_conditions_can_be_met(broken: Broken) -> None:
    check_broken(broken)


@pytest.mark.parametrize("broken", MEASURES.values(), ids=MEASURES)
def test_measures_mean_one_thing(broken: Broken) -> None:
    check_broken(broken)


@pytest.mark.parametrize("broken", GRADES.values(), ids=GRADES)
def test_a_worse_answer_never_has_a_better_grade(broken: Broken) -> None:
    check_broken(broken)


@pytest.mark.parametrize("broken", LABELS.values(), ids=LABELS)
def test_all_that_is_shown_can_be_read_and_told_apart(broken: Broken) -> None:
    check_broken(broken)
