"""Each rule on how a set hangs together, broken once: one problem, in the right place."""

from __future__ import annotations

import pytest

from tests.core.broken import SMALL, Broken, check_broken, complaints

M02_DERIVED = SMALL[SMALL.index("    derived:\n      - {label: Rate") : SMALL.index("\nchecks:")]
WHEN_GIFTS = "{comparisons: [{of: gift-01, operator: is, value: no}]}"
WHEN_ENTERED = "{comparisons: [{of: gift-03, operator: is, value: yes}]}"
LEVEL = "{name: n, label: L, id: a, "

NAMES = {
    "a question's id twice": Broken("id: jobs-05", "id: «jobs-04", "jobs-04 is taken"),
    "a fact's id twice": Broken(
        "facts:\n",
        "facts:\n  - {id: shared-register, prompt: Shared, before: gift-03}\n",
        "shared-register is taken",
        at='shared-register, prompt: "Does',
    ),
    "a theme's id twice": Broken(
        "themes:\n",
        "themes:\n  - {id: gifts, label: Presents}\n",
        "gifts is taken",
        at="gifts, label: Gifts",
    ),
    "a source's id twice": Broken(
        "sources:\n  -",
        "sources:\n  - {id: S1, text: A leaflet}\n  -",
        "S1 is taken",
        at="S1, text: A report",
    ),
    "a section's part twice": Broken("id: G2", "id: «G1", "G1 is taken"),
    "a figure's id twice": Broken(
        "id: opened, label: Register opened, type: date}",
        "id: opened, label: Register opened, type: date}\n      - {id: «opened, label: Again}",
        "M01.opened is taken",
    ),
    "a group's id twice": Broken(
        "- {id: male,",
        "- {id: «female, label: Woman, characteristic: sex}\n      - {id: male,",
        "female is taken",
    ),
    "a level's id twice": Broken(
        "points: 100}",
        "points: 100}\n  - id: two\n    levels: ["
        + LEVEL
        + "points: 0}, "
        + LEVEL.replace("a,", "«a,").replace("L,", "M,")
        + "points: 1}]",
        "a is taken",
    ),
    "a band's grade twice": Broken(
        "begins_at: 80}",
        "begins_at: 80}\n    - {grade: «red, label: Deep red, meaning: All, begins_at: 90}",
        "red is taken",
    ),
    "a strength twice": Broken(
        "current: yes}",
        "current: yes}\n    - {strength: «E1, label: L, meaning: M, explanation: E, level: yes}",
        "E1 is taken",
    ),
    "a choice twice": Broken(
        "[policing, security, teaching]", "[policing, security, «policing]", "policing is taken"
    ),
    "a follow-up's id twice": Broken(
        "prompt: Which entry was the largest?",
        "prompt: Which?\n"
        "              - id: «entries\n"
        "                when: " + WHEN_ENTERED + "\n"
        "                prompt: And?",
        "entries is taken",
    ),
    "an id of another section": Broken(
        "- id: jobs-05", "- id: «gift-05", "begin the id with the section's: jobs-"
    ),
    "a measure that is not there": Broken(
        "measures: [M01, M02]",
        "measures: [M01, M02, «M09]",
        "name a measure of this set; M09 is none",
    ),
    "a measure without a question": Broken(
        "measures:\n  - id: M01",
        "measures:\n  - {id: «M03, label: L, kind: K, definition: D}\n  - id: M01",
        "name M03 in a question, or remove it",
    ),
    "a source that is not there": Broken(
        "sources: [S1, S2]", "sources: [S1, «S9]", "name a source of this set; S9 is none"
    ),
    "a theme that is not there": Broken(
        "theme: second-jobs", "theme: «third-jobs", "name a theme of this set; third-jobs is none"
    ),
    "a scale that is not there": Broken(
        "scale: in-place", "scale: «five", "name a scale of this set; five is none"
    ),
    "a fact before nothing": Broken(
        "before: gift-03", "before: «gift-09", "name a question of this set; gift-09 is none"
    ),
    "a fact that decides nothing": Broken(
        "facts:\n",
        "facts:\n  - «{id: idle, prompt: Idle, before: gift-03}\n",
        "remove idle; no condition rests on it",
    ),
}

QUESTIONS = {
    "a level without its words": Broken(
        "[None is, Some are, All are]",
        "«[None is, All are]",
        "describe each of the 3 levels, lowest first; 2 are here",
    ),
    "no levels and nothing good": Broken(
        "            what_good_looks_like:\n"
        "              - One text\n"
        "              - Known to all\n",
        "",
        "describe each of the 3 levels",
        at="id: gift-01\n            weight",
    ),
    "levels of a date": Broken(
        "type: date\n",
        "type: date\n            descriptors: «[Old]\n",
        "only level questions have levels",
    ),
    "one choice": Broken(
        "[policing, security, teaching]", "«[policing]", "list at least two different choices"
    ),
    "a semicolon in a choice": Broken(
        "[policing, security, teaching]",
        "[policing, «security; guarding, teaching]",
        "write it without a semicolon",
    ),
    "choices of a text": Broken(
        "type: text\n", "type: text\n            choices: «[a, b]\n", "a text question has none"
    ),
    "limits of a text": Broken(
        "type: text\n", "type: text\n            maximum: «5\n", "a text question is no number"
    ),
    "the least above the most": Broken(
        "            minimum: 0\n            maximum: 100000",
        "            minimum: «100001\n            maximum: 100000",
        "keep the minimum at or below the maximum",
    ),
    "a number in the future": Broken(
        "type: percentage\n",
        "type: percentage\n            not_in_future: «yes\n",
        "only dates can be in the future",
    ),
    "a limiting number": Broken(
        "type: percentage\n",
        "type: percentage\n            limiting: «yes\n",
        "limit only by a scored level question",
    ),
    "when nothing may not apply": Broken(
        "na_allowed: yes\n            na_when: Only if there is no policy yet.",
        "na_when: «Only if there is no policy yet.",
        "allow not applicable (na_allowed: yes)",
    ),
    "a reason below no hint": Broken(
        "guidance: To see that the activity stopped.",
        "guidance: To see it.\n            reason_below_hint: «yes",
        "no measure here gives a hint",
    ),
    "a scored question without a theme": Broken(
        "            theme: second-jobs\n",
        "",
        "add a theme; findings are grouped by it",
        at="id: jobs-07",
    ),
    "shares that miss the whole": Broken(
        "share: 2/3", "share: 1/2", "add up to 1, not 5/6", at="1/3\n    introduction"
    ),
}

CONDITIONS = {
    "a condition on nothing": Broken(
        "{of: gift-04, operator", "{of: «gift-09, operator", "gift-09 is none"
    ),
    "a level that is not there": Broken(
        'value: "yes, partly"', 'value: «"yes, often"', "write one of no, partly, yes, not often"
    ),
    "a choice that is not there": Broken(
        "value: no register",
        "value: «none",
        "write one of one register, several registers, no register",
    ),
    "a list of choices one of which holds a comma": Broken(
        "{of: gift-04, operator: is not, value: no register}",
        "{of: gift-04, operator: in, value: «no register}",
        "compare gift-04 by is, once for each, with match: any; one holds a comma",
        base=SMALL.replace("[one register,", '["one, or more",'),
    ),
    "a fact neither yes nor no": Broken(
        "{of: shared-register, operator: is, value: yes}",
        "{of: shared-register, operator: is, value: «true}",
        "write one of yes, no",
    ),
    "a number in words": Broken(
        "{of: jobs-01, operator: above, value: 0}",
        "{of: jobs-01, operator: above, value: «none}",
        "write a number, or compare jobs-01 by answered",
    ),
    "a level by size": Broken(
        "{of: gift-01, operator: is, value: no}",
        "{of: gift-01, operator: at least, value: «2}",
        "compare gift-01 by is or in",
    ),
    "a date by size": Broken(
        "{of: jobs-02, operator: answered}",
        "{of: gift-02, operator: «above, value: 2}",
        "write answered; gift-02 is neither a number",
    ),
    "answered with a value": Broken(
        "{of: jobs-02, operator: answered}",
        "{of: jobs-02, operator: answered, value: «1}",
        "answered needs none",
    ),
    "fixed at no level": Broken(
        "level: no\n              reason",
        "level: «never\n              reason",
        "write one of no, partly, yes",
    ),
    "a number fixed": Broken(
        "type: money\n",
        "type: money\n            fixed: «{when: " + WHEN_GIFTS + ", level: no, reason: R}\n",
        "has no level to fix",
    ),
    "a circle": Broken(
        "type: choice\n",
        "type: choice\n            hidden_unless: " + WHEN_ENTERED + "\n",
        "break the circle of conditions: gift-03 → gift-04 → gift-03",
        at="match: any",
    ),
    "a circle through a figure": Broken(
        "{of: gift-04, operator: is not, value: no register}",
        "{of: M01.refused, operator: above, value: 0}",
        "break the circle of conditions: gift-03 → gift-03",
        at="match: any",
    ),
}

MEASURES = {
    "a formula that is none": Broken(
        "formula: M01.refused / M01 * 100",
        "formula: «M01.refused / / M01",
        "write a number or a key",
    ),
    "a formula of nothing": Broken(
        "formula: as_at - M01.opened", "formula: «as_at - M01.shut", "M01.shut is none"
    ),
    "a rate that rests on nothing": Broken("minimum_of: M01,", "minimum_of: «M09,", "M09 is none"),
    "a check of nothing": Broken("left: jobs-02,", "left: «jobs-09,", "jobs-09 is none"),
    "a check of a text": Broken("left: jobs-02,", "left: «jobs-05,", "jobs-05 is a text question"),
    "groups where there are none": Broken(
        "formula: M01.refused / M01 * 100",
        "formula: «M01.refused / M02 * 100",
        "M02 is counted for groups: name one of them, such as M02.female",
    ),
    "a part of another measure": Broken(
        "split_of: M01}\n      - {id: accepted",
        "split_of: «M02}\n      - {id: accepted",
        "name a figure of this measure; M02 is none",
    ),
    "a circle of formulas": Broken(
        "formula: as_at - M01.opened",
        "formula: as_at - M01.age",
        "break the circle of formulas: M01.age → M01.age",
        at="as_at - M01.age",
    ),
    "a circle through groups": Broken(
        "formula: M02.refused / M02.decided * 100",
        "formula: M02.ratio.male * 100",
        "break the circle of formulas",
        at="M02.ratio.male",
    ),
    "no reference group": Broken(
        "characteristic: sex, is_reference: yes",
        "characteristic: sex",
        "mark exactly one group as the reference for sex",
        at="- {id: female",
    ),
    "a hint at no level": Broken(
        "{level: yes, up_to: 12.5}", "{level: «good, up_to: 12.5}", "good is none"
    ),
    "hints out of order": Broken(
        "up_to: 12.5", "up_to: 60", "let the limits rise", at="{level: partly, up_to: 50"
    ),
    "hints of a measure without a value": Broken(
        M02_DERIVED, "    hints: «[{level: yes}]\n", "add a derived value; hints rest on one"
    ),
}

SCORING = {
    "points that fall": Broken("points: 50}", "points: «0}", "list levels from the lowest"),
    "bands that begin late": Broken(
        "begins_at: 0}", "begins_at: «1}", "let the lowest band begin at 0"
    ),
    "bands out of order": Broken(
        "begins_at: 80}", "begins_at: «50}", "this one must begin above 50"
    ),
    "a guard at no level": Broken(
        "{grade: green, level: yes", "{grade: green, level: «often", "often is none"
    ),
    "a guard of no grade": Broken(
        "{grade: green, level: yes",
        "{grade: «blue, level: yes",
        "name a grade of this set; blue is none",
    ),
    "a cap at no grade": Broken(
        "at_most: amber", "at_most: «blue", "name a grade of this set; blue is none"
    ),
    "a ceiling at no level": Broken(
        "level: yes, current", "level: «often, current", "often is none"
    ),
    "ceilings out of order": Broken(
        "current: yes}",
        "current: yes}\n"
        "    - {strength: E2, label: Minutes, meaning: M, explanation: E, level: no}",
        "list strengths from the weakest; none supports less",
        at="- {strength: E0",
    ),
    "findings at no strength": Broken(
        "promising_strength: E1",
        "promising_strength: «E7",
        "name a strength of this set; E7 is none",
    ),
    "a graded set without an overall rule": Broken(
        "kind: share-in-place",
        "kind: graded\n  unconfirmed_lowest: amber",
        "add overall; a graded set needs it",
        at="rule_version",
    ),
    "limiting without caps": Broken(
        "  caps:\n    - {level: no, at_most: amber}\n",
        "",
        "remove this, or add caps to the scoring",
        at="yes\n            prompt: Is there one policy",
    ),
}


def test_the_small_set_is_sound() -> None:
    assert complaints(SMALL) == []


@pytest.mark.parametrize("broken", NAMES.values(), ids=NAMES)
def test_names_hang_together(broken: Broken) -> None:
    check_broken(broken)


@pytest.mark.parametrize("broken", QUESTIONS.values(), ids=QUESTIONS)
def test_questions_hang_together(broken: Broken) -> None:
    check_broken(broken)


@pytest.mark.parametrize("broken", CONDITIONS.values(), ids=CONDITIONS)
def test_conditions_hang_together(broken: Broken) -> None:
    check_broken(broken)


@pytest.mark.parametrize("broken", MEASURES.values(), ids=MEASURES)
def test_measures_hang_together(broken: Broken) -> None:
    check_broken(broken)


@pytest.mark.parametrize("broken", SCORING.values(), ids=SCORING)
def test_scoring_models_hang_together(broken: Broken) -> None:
    check_broken(broken)
