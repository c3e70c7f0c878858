"""Contradiction detectors: answers against each other, their notes, figures and dates."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from checklist.core.answers.sheet import AnswerSheet, ExhibitGiven, Given, Response
from checklist.core.commands.check_sets import check_shipped
from checklist.core.contradictions.case import Case
from checklist.core.contradictions.contradiction_list import find_contradictions
from checklist.core.contradictions.rules import FILE, ContradictionRule, read_rules_file
from checklist.core.question_sets.conditions import Comparison, Operator
from checklist.core.question_sets.model import QuestionSet
from checklist.core.scoring.score import score
from checklist.resources import bundled
from tests.core.shipped import EDITIONS, FIRST_VCC, FIRST_WFOF, VCC, WFOF, name_edition

RULES = read_rules_file(bundled("checklists") / FILE)
PAIRS = [rule for rule in RULES.rules if rule.kind in ("cannot both hold", "sit badly")]
AS_AT = date(2022, 3, 4)
SOUND = ExhibitGiven("E2", date(2022, 1, 1), label="Exhibit 1")
PASTED = "The policy is held by the head of vetting and is checked by the board every quarter."


def detect(
    question_set: QuestionSet,
    answers: Mapping[str, str],
    *,
    figures: Mapping[str, str] | None = None,
    notes: Mapping[str, str] | None = None,
    saved: Mapping[str, date] | None = None,
) -> dict[str, str]:
    """Detect contradictions in answers that evidence supports: sentences by rule."""
    responses = {
        question: Response(Given(value, (notes or {}).get(question, "")), (SOUND,))
        for question, value in answers.items()
    }
    sheet = AnswerSheet(AS_AT, responses, figures=figures or {})
    case = Case(question_set, sheet, score(question_set, sheet), saved=saved or {})
    return {one.rule: str(one.sentence) for one in find_contradictions(RULES, case)}


def test_one_note_pasted_under_three_answers_is_detected() -> None:
    pasted = {"vet-02": PASTED, "vet-04": PASTED, "vet-06": f"  {PASTED.upper()}\n"}

    found = detect(VCC, dict.fromkeys(pasted, "2"), notes=pasted)

    assert found == {
        "one-note-for-many": (
            "The same note stands under 3 answers (vet-02, vet-04, vet-06). Say of each what is"
            " true of it."
        )
    }


@pytest.mark.parametrize(
    "notes",
    [
        {"vet-02": PASTED, "vet-04": PASTED},
        dict.fromkeys(("vet-02", "vet-04", "vet-06"), "See the policy."),
        {"vet-02": PASTED, "vet-04": PASTED, "vet-06": f"{PASTED} And by audit."},
    ],
    ids=["twice", "a few words", "not quite the same"],
)
def test_notes_that_only_resemble_each_other_are_not(notes: dict[str, str]) -> None:
    assert detect(VCC, dict.fromkeys(notes, "2"), notes=notes) == {}


def test_a_plan_under_a_claim_that_it_is_in_place_is_detected() -> None:
    notes = {"vet-02": "A new interface is being\ndeveloped with HR."}

    assert detect(VCC, {"vet-02": "3"}, notes=notes)["planned-yet-claimed"] == (
        "vet-02 is claimed at level 3, and its note says “is being developed”. Claim what is in"
        " place on the as-at date, or say in the note since when it is in place."
    )
    assert "“Yes”" in detect(WFOF, {"hosp-01": "yes"}, notes={"hosp-01": "Not yet in place."})[
        "planned-yet-claimed"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("level", "note"),
    [("2", "A new interface is being developed."), ("3", "The interface was developed.")],
)
def test_a_plan_under_a_lower_claim_or_none_is_not(level: str, note: str) -> None:
    assert detect(VCC, {"vet-02": level}, notes={"vet-02": note}) == {}


@pytest.mark.parametrize(
    ("saved", "is_detected"),
    [(date(2021, 9, 3), True), (date(2021, 9, 4), False), (date(2022, 4, 1), False)],
)
def test_an_answer_unchanged_for_half_a_year_is_detected(saved: date, is_detected: bool) -> None:
    found = detect(VCC, {"vet-02": "2"}, saved={"vet-02": saved})

    assert ("long-unchanged" in found) is is_detected
    assert not is_detected or "was last saved on 3 September 2021, more than 6 months" in str(found)


@pytest.mark.parametrize(("lacking", "is_detected"), [("11", True), ("10", False), ("", False)])
def test_figures_that_cannot_all_be_right_are_detected(lacking: str, is_detected: bool) -> None:
    found = detect(VCC, {}, figures={"M01": "10", "M03": lacking})

    assert ("figures-do-not-add-up" in found) is is_detected


def test_a_yes_with_no_evidence_is_detected_and_a_partly_is_not() -> None:
    for level, is_detected in (("yes", True), ("partly", False), ("no", False)):
        sheet = AnswerSheet(AS_AT, {"hosp-01": Response(Given(level))})
        case = Case(WFOF, sheet, score(WFOF, sheet))
        found = {one.rule: str(one.sentence) for one in find_contradictions(RULES, case)}

        assert ("claimed-without-evidence" in found) is is_detected
        assert not is_detected or "hosp-01 is claimed at “Yes”" in str(found)


def set_of(rule: ContradictionRule) -> QuestionSet:
    return {one.id: one for one in (FIRST_VCC, FIRST_WFOF)}[rule.set or ""]


def meeting(comparison: Comparison) -> tuple[str, dict[str, str]]:
    """Find the answer, or the figures of a measure, that make a comparison true."""
    value = comparison.value
    match comparison.operator:
        case Operator.IN:
            value = value.split(",")[0].strip()
        case Operator.ABOVE:
            value = str(int(value) + 1)
        case Operator.BELOW:
            share = int(value) - 1
            home = {"M30": "M29", "M32": "M31"}[comparison.of]
            return "", {f"{home}.in_service": "100", f"{home}.monitored": str(share)}
    return comparison.of, {comparison.of: value}


@pytest.mark.parametrize("rule", PAIRS, ids=lambda rule: rule.id)
def test_two_things_that_cannot_both_hold_are_detected_and_one_alone_is_not(
    rule: ContradictionRule,
) -> None:
    assert rule.when is not None
    question_set = set_of(rule)
    each = [meeting(comparison)[1] for comparison in rule.when.comparisons]

    both = detect_in(question_set, *each)

    assert both[rule.id] == str(rule.sentence)
    for answers in each:
        assert rule.id not in detect_in(question_set, answers)


def detect_in(question_set: QuestionSet, *parts: Mapping[str, str]) -> dict[str, str]:
    """Detect contradictions where some answers and figures are given together."""
    given = {key: value for part in parts for key, value in part.items()}
    asked = {question.id for question in question_set.questions}
    answers = {key: value for key, value in given.items() if key in asked}
    figures = {key: value for key, value in given.items() if key not in asked}
    return detect(question_set, answers, figures=figures)


@pytest.mark.parametrize("rule", PAIRS, ids=lambda rule: rule.id)
def test_a_note_clears_what_it_can_explain_and_not_what_is_impossible(
    rule: ContradictionRule,
) -> None:
    assert rule.when is not None
    asked = {question.id for question in set_of(rule).questions}
    given = {
        key: value
        for comparison in rule.when.comparisons
        for key, value in meeting(comparison)[1].items()
    }
    answers = {key: value for key, value in given.items() if key in asked}
    figures = {key: value for key, value in given.items() if key not in asked}

    def points(noted: set[str]) -> dict[str, str]:
        notes = dict.fromkeys(noted, "The regional unit does it.")
        return detect(set_of(rule), answers, figures=figures, notes=notes)

    explains = {rule.question} & asked
    assert rule.id in points(set(answers) - explains)
    assert (rule.id in points(set(answers))) is (rule.kind == "cannot both hold")
    assert rule.question is None or f"note to {rule.question} " in rule.sentence


def test_nine_tenths_of_desktops_may_be_claimed_from_nine_tenths_on() -> None:
    for monitored, is_detected in (("89", True), ("90", False)):
        figures = {"M29.in_service": "100", "M29.monitored": monitored}

        assert (
            "desktops-below-the-level" in detect(FIRST_VCC, {"inf-02": "3"}, figures=figures)
        ) is is_detected


def test_a_rule_of_one_set_is_silent_on_another() -> None:
    assert all(rule.set in (VCC.id, WFOF.id) for rule in PAIRS)
    assert Fraction(0) == PAIRS[0].minimum_points
    assert detect(WFOF, {"gov-01": "yes"}) == {}


@pytest.mark.parametrize(
    ("before", "then", "advice"),
    [
        ("of: vet-13,", "of: vet-99,", "rule backlog-yet-none: name a question, figure, measure"),
        ("question: vet-03", "question: vet-99", "rule no-record-yet-all-cleared: name a question"),
        ("value: no register}", "value: no book}", "rule published-without-a-register: write one"),
        ("    set: wfof-2011", "    set: wfof-1999", "name a set that ships; wfof-1999 is none"),
    ],
)
def test_a_condition_that_does_not_fit_its_set_is_a_problem(
    tmp_path: Path, before: str, then: str, advice: str
) -> None:
    for set_id in (VCC.id, WFOF.id):
        (tmp_path / set_id).symlink_to(bundled("checklists") / set_id)
    text = (bundled("checklists") / FILE).read_text(encoding="utf-8")
    assert before in text
    (tmp_path / FILE).write_text(text.replace(before, then, 1), encoding="utf-8")

    problems = dict(check_shipped(tmp_path))[tmp_path / FILE]

    assert any(advice in line for line in problems)
    versions = (*(f"({name_edition(one)})" for one in EDITIONS), "wfof-1999 is none")
    assert all(line.endswith(versions) for line in problems)
