"""Each mistake that authors make, and the one sentence they are told: where, and what to mend."""

from __future__ import annotations

import pytest

from checklist.core.answer_files.model import AnswerFile
from checklist.core.contradictions.rules import ContradictionRules
from checklist.core.question_sets.advice.model_fields import describe_form, list_models
from checklist.core.question_sets.model import QuestionSet
from checklist.core.question_sets.yaml_reader import BadFile, PlacedProblem
from tests.core.broken import SMALL, Broken, complaints

CONDITION = "hidden_unless:\n              comparisons:\n                - {of: gift-01"

NOT_YAML = {
    "no colon after a name": Broken(
        "weight: 2\n            limiting",
        "«weight 2\n            limiting",
        "write “weight: 2”: after a name come a colon and a space",
    ),
    "no space after a colon": Broken(
        "weight: 2\n            limiting",
        "«weight:2\n            limiting",
        "write “weight: 2”: after a name come a colon and a space",
    ),
    "no colon before a folded text": Broken(
        "prompt: Is there one policy on gifts for the whole force?",
        "«prompt >-\n              Is there one policy on gifts?",
        "write “prompt: >-”: after a name come a colon and a space",
    ),
    "no colon after the name of a list": Broken(
        "introduction: Rests on Chapter 4, from p. 38.\n    subsections:",
        "introduction: Rests on Chapter 4.\n    «subsections",
        "write “subsections:”: after a name come a colon and a space",
    ),
    "no colon after the last name before a list": Broken(
        "checks:\n", "«checks\n", "write “checks:”: after a name come a colon and a space"
    ),
    "a text that is not indented": Broken(
        "guidance: No names.",
        "guidance: >-\n            «No names, ever.",
        "indent this line as part of the text above, or begin it with a name and a colon",
    ),
    "a quotation mark that is never closed": Broken(
        "guidance: No names.",
        'guidance: «"No names.',
        "close the quotation mark that opens here; the next one is in line 272",
    ),
    "a quotation mark that is closed by the next": Broken(
        "guidance: In the period.\n            reference_figures:",
        'guidance: «"In the period.\n            reference_figures:',
        "close the quotation mark that opens here; the next one is in line 183",
    ),
    "a quotation mark inside a text between two": Broken(
        "guidance: No names.",
        'guidance: «"No "names" here."',
        'let the text end at its closing "; a text that holds " goes between \'',
    ),
    "an apostrophe inside a text between two": Broken(
        "guidance: No names.",
        "guidance: «'The force's names.'",
        "let the text end at its closing '; a text that holds ' goes between \"",
    ),
    "a colon in a text": Broken(
        "guidance: No names.",
        "guidance: «Names: none.",
        "put the text in quotes: it holds a colon and a space",
    ),
    "a colon in a text inside braces": Broken(
        "text: A report that was never written}",
        "text: A report«: never written}",
        "put the text in quotes: it holds a colon and a space",
    ),
    "a line too far to the left": Broken(
        "            guidance: No names.",
        "           «guidance: No names.",
        "begin this line in column 13, as line 231 does, not in 12",
    ),
    "a line too far to the right": Broken(
        "            guidance: No names.",
        "             «guidance: No names.",
        "begin this line in column 13, as line 231 does, not in 14",
    ),
    "an entry of a list too far to the right": Broken(
        "  - {id: second-jobs, label",
        "   «- {id: second-jobs, label",
        "line this hyphen up with that of line 44, in column 3",
    ),
    "a tab": Broken(
        "            guidance: No names.",
        "«\t\tguidance: No names.",
        "write spaces here; this is a tab",
    ),
    "a bracket that is not closed": Broken(
        "evidence: [Version page]\n",
        "evidence: «[Version page\n",
        "close the bracket that opens here with ], or put a comma between its parts",
    ),
    "a bracket too many": Broken(
        "evidence: [Version page]\n",
        "evidence: [Version page]«]\n",
        "remove this ]; nothing is open that it closes",
    ),
    "a text that begins with a sign": Broken(
        "guidance: No names.", "guidance: «@names.", "put the text in quotes: it begins with @"
    ),
    "a text that begins with a star": Broken(
        "guidance: No names.",
        "guidance: «*all* names.",
        "put the text in quotes: it begins with *",
    ),
    "a backslash": Broken(
        "guidance: No names.",
        'guidance: "No «\\names."'.replace("\\n", "\\q"),
        "write two backslashes here, or put the text between ' and '",
    ),
    "a text in the line of its sign": Broken(
        "guidance: No names.",
        "guidance: «> No names.",
        "begin the text in the next line, indented, or put it in quotes: after > it ends",
    ),
}

SHAPE = {
    "a set's id without a year": Broken(
        "id: small-2011",
        "id: «small",
        "id: write one word of small letters, a hyphen and a year, such as custody-2025, not small",
    ),
    "a version of two numbers": Broken(
        "version: 1.0.0",
        "version: «1.0",
        "version: write three whole numbers with points between, such as 1.0.0, not 1.0",
    ),
    "a question's id with one digit": Broken(
        "id: jobs-05",
        "id: «jobs-5",
        "jobs-5, id: write the letters of its section, a hyphen and two digits, such as vet-05, "
        "not jobs-5",
    ),
    "a comma in a text inside braces": Broken(
        "{id: S1, text: A report that was never written}",
        "{id: S1, text: «A report, Findings for police custody, 2024}",
        "source S1, text: put the text of text in quotes: a comma ends it inside { }",
    ),
    "a comparison without comparisons around it": Broken(
        CONDITION + ', operator: in, value: "yes, partly"}',
        "hidden_unless: «{of: gift-01, operator: is, value: yes}",
        "gift-02, hidden_unless: write comparisons: [{of: …, operator: …, value: …}], with "
        "comparisons around these",
    ),
    "a list of comparisons without their name": Broken(
        CONDITION + ', operator: in, value: "yes, partly"}',
        "hidden_unless:\n              «- {of: gift-01, operator: is, value: yes}",
        "gift-02, hidden_unless: write comparisons: here, with this list under it",
    ),
    "a misspelt entry": Broken(
        "limiting: yes",
        "«limitting: yes",
        "gift-01: a question has no entry limitting; did you mean limiting?",
    ),
    "a misspelt entry that is needed": Broken(
        "prompt: Is there one policy on gifts",
        "«promt: Is there one policy on gifts",
        "gift-01: a question has no entry promt; did you mean prompt?",
    ),
    "a no-break space in a name": Broken(
        "limiting: yes",
        "«limiting\u00a0: yes",
        "gift-01: a question has no entry “limiting�”; it holds a no-break space (U+00A0); did you "
        "mean limiting?",
    ),
    "an entry that is nothing like any": Broken(
        "limiting: yes",
        "«colour: yes",
        "gift-01: a question has no entry colour; remove it, or mend its spelling",
    ),
    "two entries missing": Broken(
        "- id: gift-03\n            prompt: Is every offer entered in a register?\n"
        "            guidance: Refused offers too.\n",
        "- «id: gift-03\n",
        "gift-03: add prompt and guidance",
    ),
    "a weight above 3": Broken(
        "weight: 2\n            limiting",
        "weight: «4\n            limiting",
        "gift-01, weight: write a weight from 1 to 3, not 4",
    ),
    "a number of five thousand digits": Broken(
        "weight: 2\n            limiting",
        f"weight: «{'9' * 5000}\n            limiting",
        "gift-01, weight: write a whole number of at most 15 digits",
    ),
    "a number with an underscore": Broken(
        "weight: 2\n            limiting",
        "weight: «0_2\n            limiting",
        "gift-01, weight: write a whole number",
    ),
    "yes in another way": Broken(
        "limiting: yes", "limiting: «on", "gift-01, limiting: write yes or no"
    ),
    "a share in per cent": Broken(
        "share: 2/3",
        "share: «67",
        "section jobs, share: write a share of 1, such as 9/10; 67 is above it",
    ),
    "points above 100": Broken(
        "points: 100}",
        "points: «101}",
        "scale in-place, level yes, points: write points from 0 to 100, not 101",
    ),
    "an unknown unit": Broken(
        "unit: GBP",
        "unit: «per cent",
        "jobs-03, unit: write percent, people, FTE, days, weeks, months, ratio, per 1,000 or GBP, "
        "not “per cent”; did you mean percent?",
    ),
    "a comparison in capitals": Broken(
        "operator: is not,",
        "operator: «Is Not,",
        "gift-03, hidden_unless, comparison 1, operator: write is, is not, in, at most, at least, "
        "above, below or answered, not “Is Not”; did you mean is not?",
    ),
    "a text where a list belongs": Broken(
        "sources: [S1, S2]",
        "sources: «S1",
        "gift-03, sources: write a list here: each entry on a line of its own, after a hyphen and "
        "a space",
    ),
    "a list where a number belongs": Broken(
        "begins_at: 50}",
        "begins_at: «[50]}",
        "scoring, band amber, begins_at: write a number such as 12, 0.4 or 1/3",
    ),
    "entries where a whole number belongs": Broken(
        "character_limit: 500",
        "character_limit: «{most: 500}",
        "jobs-05, character_limit: write a whole number",
    ),
    "a list where yes or no belongs": Broken(
        "limiting: yes", "limiting: «[yes]", "gift-01, limiting: write yes or no"
    ),
    "a list where a day belongs": Broken(
        "published: 2026-11-21",
        "published: «[2026-11-21]",
        "published: write a date such as 2026-11-21",
    ),
    "an empty list": Broken(
        "sources: [S1, S2]",
        "sources: «[]",
        "gift-03, sources: add to this list; it needs at least 1",
    ),
}

NAMES = {
    "a function that is not there": Broken(
        "formula: M02.refused / M02.decided * 100",
        'formula: «"max(M02.refused, 2)"',
        "M02, derived 1, formula: there is no max(...); only abs, months, ratio_low and "
        "ratio_high have brackets",
    ),
    "a formula of words": Broken(
        "formula: as_at - M01.opened",
        "formula: «M01 or M02",
        "M01, derived age, formula: write + - * or / before or; a key has no space in it",
    ),
    "a formula that breaks off": Broken(
        "formula: as_at - M01.opened",
        "formula: «as_at -",
        "M01, derived age, formula: write what is to follow",
    ),
    "a comparison without its value": Broken(
        "{of: jobs-01, operator: above, value: 0}",
        "«{of: jobs-01, operator: above}",
        "jobs-02, hidden_unless, comparison 1, value: add a value to compare jobs-01 with, such as "
        "value: 0",
    ),
    "a figure of another measure": Broken(
        "split_of: M01}\n      - {id: accepted",
        "split_of: «M11}\n      - {id: accepted",
        "M01, figure refused, split_of: name a figure of this measure; M11 is none",
    ),
    "a no-break space in a name": Broken(
        "theme: second-jobs",
        "theme: «second-jobs\u00a0",
        "jobs-07, theme: name a theme of this set; “second-jobs�” is none; it holds a no-break "
        "space (U+00A0); did you mean second-jobs?",
    ),
    "a Cyrillic letter in a name": Broken(
        "theme: second-jobs",
        "theme: «s\u0435cond-jobs",
        "jobs-07, theme: name a theme of this set; “s\u0435cond-jobs” is none; it holds a cyrillic "
        "small letter ie (U+0435); did you mean second-jobs?",
    ),
    "a space of no width in a name": Broken(
        "theme: second-jobs",
        "theme: «second\u200b-jobs",
        "jobs-07, theme: name a theme of this set; “second�-jobs” is none; it holds a zero width "
        "space (U+200B); did you mean second-jobs?",
    ),
    "quotation marks of a word processor": Broken(
        "theme: second-jobs",
        "theme: «“second-jobs”",
        "jobs-07, theme: name a theme of this set; ““second-jobs”” is none; it holds a left double "
        "quotation mark (U+201C), a right double quotation mark (U+201D); did you mean "
        "second-jobs?",
    ),
    "a misspelt name": Broken(
        "theme: second-jobs",
        "theme: «second-job",
        "jobs-07, theme: name a theme of this set; second-job is none; did you mean second-jobs?",
    ),
    "two names without a comma": Broken(
        "sources: [S1, S2]",
        "sources: [«S1 S2]",
        "gift-03, source 1: name a source of this set; “S1 S2” is none; write S1, S2 with commas "
        "between",
    ),
    "a number that is no misspelling": Broken(
        "measures: [M01, M02]",
        "measures: [M01, M02, «M12]",
        "gift-03, measure 3: name a measure of this set; M12 is none",
    ),
    "a measure twice": Broken(
        "  - id: M02\n",
        "  - id: «M01\n",
        "give this measure a name of its own; M01 is taken",
    ),
    "a section twice": Broken(
        "  - id: jobs\n",
        "  - id: «gift\n",
        "give this section a name of its own; gift is taken",
    ),
    "a section renamed": Broken(
        "  - id: jobs\n",
        "  - id: «work\n",
        "section work: call this section jobs, as its questions begin, or begin them with work-",
    ),
    "a theme renamed": Broken(
        "{id: gifts, label",
        "{id: «gift-giving, label",
        "nothing is called gifts, which 2 places name (gift-01, theme; gift-03, theme), and "
        "nothing names gift-giving",
    ),
    "a level renamed": Broken(
        "{id: partly, name",
        "{id: «partially, name",
        "scale in-place, level partially: nothing is called partly, which 3 places name (gift-02, "
        "hidden_unless, comparison 1, value; M01, hint 2, level; scoring, findings, at_most), and "
        "nothing names partially",
    ),
    "a grade renamed": Broken(
        "{grade: amber, label",
        "{grade: «yellow, label",
        "scoring, cap 1, at_most: name a grade of this set; amber is none",
        at="amber}",
    ),
    "other groups than those of a measure it uses": Broken(
        "formula: as_at - M01.opened",
        "formula: «M02 * 2",
        "M01, derived age, formula: M02 is counted for groups: name one of them, such as "
        "M02.female",
    ),
}


@pytest.mark.parametrize("broken", NOT_YAML.values(), ids=NOT_YAML)
def test_what_is_no_yaml_is_told_where_its_author_mends_it(broken: Broken) -> None:
    assert complaints(broken.text()) == [broken.place() + broken.advice]


@pytest.mark.parametrize("broken", SHAPE.values(), ids=SHAPE)
def test_what_does_not_fit_is_told_in_the_authors_words(broken: Broken) -> None:
    assert complaints(broken.text()) == [broken.place() + broken.advice]


@pytest.mark.parametrize("broken", NAMES.values(), ids=NAMES)
def test_one_mistake_in_a_name_is_told_once_at_its_cause(broken: Broken) -> None:
    assert complaints(broken.text()) == [broken.place() + broken.advice]


def test_a_quotation_mark_at_the_end_of_a_file_is_found_where_it_opens() -> None:
    assert complaints('id: "small-2011\n') == [
        "small.yaml:1:5: close the quotation mark that opens here"
    ]


@pytest.mark.parametrize(("mistakes", "written"), [(9, 9), (10, 10), (11, 10)])
def test_of_a_kind_ten_mistakes_are_written_out(mistakes: int, written: int) -> None:
    lines = complaints(SMALL.replace("confidence:", "confidance:", mistakes))

    assert len(lines) == written + (mistakes > written)
    assert "a question has no entry confidance; did you mean confidence?" in lines[written - 1]
    assert lines[written:] == [
        f"small.yaml:{number}:13: and {mistakes - written} more of this kind"
        for number in [_find_line("confidence:", written + 1)]
        if mistakes > written
    ]


def _find_line(words: str, number: int) -> int:
    """Return the line of the small set in which words stand for the n-th time."""
    found = [n for n, line in enumerate(SMALL.split("\n"), 1) if words in line]
    return found[number - 1]


def test_mistakes_of_two_kinds_are_counted_apart() -> None:
    problems = [PlacedProblem(n, 1, f"{n} a", kind) for n in range(1, 12) for kind in ("a", "b")]

    lines = BadFile("f", [*problems, PlacedProblem(9, 2, "alone")]).lines()

    assert "f:9:2: alone" in lines
    assert len(lines) == 12


def test_a_file_of_answers_is_no_set_in_one_line() -> None:
    assert complaints("set: small-2011\nas_at: 2022-03-04\nanswers: {gift-01: {level: yes}}\n") == [
        "small.yaml:1:1: this is a file of answers; a question set is needed here"
    ]


def test_every_pattern_is_described_in_words() -> None:
    """No regular expression is shown to an author."""
    undescribed = [
        (model.__name__, name)
        for root in (QuestionSet, ContradictionRules, AnswerFile)
        for model in list_models(root)
        for name, field in model.model_fields.items()
        if any(getattr(mark, "pattern", None) for mark in field.metadata)
        and describe_form(model, name).startswith("it without")
    ]

    assert undescribed == []
