"""The 2011 set against a table of its questions that was made apart from it."""

from __future__ import annotations

import csv
import re
from collections import Counter
from fractions import Fraction
from pathlib import Path

import pytest

from checklist.core.question_sets.model import Question
from tests.core.shipped import FIRST_WFOF as WFOF
from tests.core.shipped import VCC

TABLE = Path(__file__).parent / "wfof_2011.tsv"
TYPES = {"yes_partly_no": "level", "number (GBP)": "money"}
SIGNS = {"in": "in", ">": "above", "!=": "is not", "=": "is", "answered": "answered"}

with TABLE.open(encoding="utf-8", newline="") as lines:
    ROWS = {row["id"]: row for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)}


def points(text: str) -> list[str]:
    """A list as the table has it: parted by semicolons, in whatever case."""
    return [one.strip().rstrip(".").lower() for one in text.split(";") if one.strip()]


def asked_when(question: Question) -> str:
    """A question's condition as the table words it."""
    if question.hidden_unless is None:
        return "always"
    [comparison] = question.hidden_unless.comparisons
    [sign] = [sign for sign, operator in SIGNS.items() if operator == comparison.operator]
    value = f"({comparison.value})" if sign == "in" else comparison.value
    return f"{comparison.of} {sign} {value}".strip()


@pytest.mark.parametrize("question", WFOF.questions, ids=lambda question: question.id)
def test_each_question_is_as_in_the_table(question: Question) -> None:
    row = ROWS[question.id]
    type_, _, choices = row["type"].partition(": ")

    assert question.prompt == row["prompt"]
    assert question.guidance.startswith(row["guidance"])
    assert question.type == TYPES.get(type_, type_)
    assert list(question.choices) == [one.strip() for one in choices.split(" / ") if one]
    assert question.answered_for == row["answered_for"]
    assert asked_when(question) == row["asked_when"]
    assert WFOF.get_section(question.id).title == row["section"]
    assert question.confidence == row["confidence"]
    assert question.rests_on == row["rests_on"]
    assert question.owner == row["owner"]


@pytest.mark.parametrize("question", WFOF.questions, ids=lambda question: question.id)
def test_each_list_of_a_question_is_as_in_the_table(question: Question) -> None:
    row = ROWS[question.id]

    assert [one.lower() for one in question.what_good_looks_like] == points(row["good"])
    assert [one.lower() for one in question.evidence] == points(row["evidence"])
    assert len(question.reference_figures) == len(points(row["figures"]))
    numbers = re.compile(r"\d[\d,]*")
    assert set(numbers.findall(row["figures"])) <= set(
        numbers.findall(" ".join(question.reference_figures))
    )
    named = set(re.findall(r"\bS\d+", row["source"]))
    assert named == set(question.sources) or not named


def test_the_set_is_complete_and_in_order() -> None:
    assert [question.id for question in WFOF.questions] == list(ROWS)
    assert [len(section.questions) for section in WFOF.sections] == [4, 11, 7, 9, 9, 11, 8, 7, 6]
    assert Counter(question.type for question in WFOF.questions) == {
        "level": 35,
        "number": 13,
        "money": 2,
        "choice": 9,
        "date": 8,
        "percentage": 3,
        "text": 2,
    }
    assert Counter(question.confidence for question in WFOF.questions) == {
        "quoted-in-source": 46,
        "reported": 18,
        "inferred": 8,
    }


def test_only_questions_on_the_scale_are_scored_and_each_alike() -> None:
    for question in WFOF.questions:
        assert question.scored == (question.type == "level")
        assert question.weight == 1
        assert not question.limiting
    for section in WFOF.sections:
        scored = sum(question.scored for question in section.questions)
        assert section.share == Fraction(scored, 35)


def test_yes_is_one_partly_a_half_and_no_nothing() -> None:
    [scale] = WFOF.scales

    assert [(one.id, one.label, str(one.points)) for one in scale.levels] == [
        ("no", "No", "0"),
        ("partly", "Partly", "50"),
        ("yes", "Yes", "100"),
    ]


def test_the_bands_are_ours_and_begin_at_50_and_80() -> None:
    model = WFOF.scoring

    assert model.kind == "share-in-place"
    assert [(one.grade, str(one.begins_at)) for one in model.bands] == [
        ("red", "0"),
        ("amber", "50"),
        ("green", "80"),
    ]
    assert all("ours, not the inspectorate's" in one.meaning for one in model.bands)
    assert model.coverage_for_grade == Fraction(9, 10)
    assert not model.guards
    assert not model.caps
    assert model.overall is None


def test_evidence_of_any_strength_supports_yes_while_it_is_current() -> None:
    found = [
        (one.strength, one.level, one.current, one.within_months, one.tested)
        for one in WFOF.scoring.ceilings
    ]

    assert found == [
        ("E0", "no", False, None, False),
        ("E1", "yes", True, None, False),
        ("E2", "yes", True, 12, False),
        ("E3", "yes", True, None, True),
    ]


def test_numbers_keep_to_limits_and_dates_to_the_past() -> None:
    for question in WFOF.questions:
        if question.type in ("number", "money", "percentage"):
            assert question.minimum == 0
        if question.type == "percentage":
            assert question.maximum == 100
        assert question.not_in_future == (question.type == "date")
    assert [one.id for one in WFOF.questions if one.type == "number" and one.decimal_places] == [
        "psd-02"
    ]


def test_what_may_be_unknown_or_not_have_happened_may_be_not_applicable() -> None:
    for question in WFOF.questions:
        assert question.na_allowed == (question.type not in ("text", "choice"))


def test_figures_that_cannot_both_be_right_and_old_policies_are_pointed_out() -> None:
    held = {(one.left, one.operator, one.right): one.blocks for one in WFOF.checks}

    assert held == {
        ("info-04", "<=", "info-03"): True,
        ("biz-05", "<=", "biz-04"): True,
        ("as_at - media-02", "<=", "1096"): False,
        ("as_at - hosp-02", "<=", "1096"): False,
        ("as_at - biz-02", "<=", "1096"): False,
    }
    assert "biz-09" in WFOF.get_question("biz-10").guidance


def test_whoever_answers_besides_the_force_is_told_what_has_changed_since() -> None:
    besides = [one for one in WFOF.questions if one.answered_for != "force"]

    assert Counter(one.answered_for for one in besides) == {"both": 15, "local policing body": 3}
    assert all(one.then_and_now for one in besides)


def test_the_set_says_that_the_wording_of_appendix_b_was_not_available() -> None:
    assert "Appendix B's own wording was not available" in WFOF.basis
    assert WFOF.basis.startswith("Based on the published chapters and recommendations of")
    assert "none is reproduced here" in WFOF.basis
    assert len(WFOF.sources) == 36
    assert all(one.theme for one in WFOF.questions)


def test_a_strength_says_which_answer_it_supports_so_that_it_can_be_read() -> None:
    said = {ceiling.strength: ceiling.guidance for ceiling in WFOF.scoring.ceilings}

    assert said["E0"].endswith("It supports “no”.")
    assert "It supports “yes”, or partly once" in said["E1"]
    assert [ceiling.guidance for ceiling in VCC.scoring.ceilings] == [
        ceiling.explanation for ceiling in VCC.scoring.ceilings
    ]
