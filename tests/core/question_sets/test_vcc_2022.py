"""The 2022 set, edition 1.0.0, against a table of its questions and measures made apart from it."""

from __future__ import annotations

import csv
import re
from fractions import Fraction
from pathlib import Path

import pytest

from checklist.core.question_sets.measure_keys import list_figure_keys
from checklist.core.question_sets.model import Measure, Question
from tests.core.shipped import FIRST_VCC as VCC

HERE = Path(__file__).parent


def table(name: str) -> list[dict[str, str]]:
    with (HERE / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


QUESTIONS = {row["id"]: row for row in table("vcc_2022.tsv")}
MEASURES = {row["id"]: row for row in table("vcc_2022_measures.tsv")}


def yes(truth: bool) -> str:
    return "yes" if truth else "no"


def has_condition(question: Question) -> bool:
    return bool(question.na_when or question.fixed or question.rate_instead)


def as_row(question: Question) -> dict[str, str]:
    """A question as the table has it."""
    section = VCC.get_section(question.id)
    part = next(one for one in section.subsections if question in one.questions)
    levels = {f"level_{n}": text for n, text in enumerate(question.descriptors)}
    return {
        "id": question.id,
        "section": section.id,
        "subsection": part.id,
        "subsection_title": part.title,
        "weight": str(question.weight),
        "limiting": yes(question.limiting),
        "na_allowed": yes(question.na_allowed),
        "prompt": question.prompt,
        "guidance": question.guidance,
        **levels,
        "evidence": "; ".join(question.evidence),
        "owner": question.owner,
        "measures": " ".join(question.measures),
        "conditional": yes(has_condition(question)),
        "theme": question.theme,
        "sources": " ".join(question.sources),
        "confidence": question.confidence,
    }


def formulas(measure: Measure) -> str:
    """A measure's formulas as the table has them: its own figures without its id."""
    found = []
    for derived in measure.derived:
        formula = derived.formula.replace(f"{measure.id}.", "")
        found.append(f"{derived.id}: {formula}" if derived.id else formula)
    return "; ".join(found)


@pytest.mark.parametrize("question", VCC.questions, ids=lambda question: question.id)
def test_each_question_is_as_in_the_table(question: Question) -> None:
    row = as_row(question)
    expected = dict(QUESTIONS[question.id])

    row["evidence"], expected["evidence"] = row["evidence"].lower(), expected["evidence"].lower()

    assert row == expected


@pytest.mark.parametrize("measure", VCC.measures, ids=lambda measure: measure.id)
def test_each_measure_is_as_in_the_table(measure: Measure) -> None:
    row = MEASURES[measure.id]

    assert measure.label == row["label"]
    assert measure.kind == row["kind"]
    assert formulas(measure) == row["formulas"]
    if row["months"]:
        assert measure.period == f"{row['months']} months up to the assessment date"


def test_questions_and_measures_are_complete_and_in_order() -> None:
    assert [question.id for question in VCC.questions] == list(QUESTIONS)
    assert [measure.id for measure in VCC.measures] == list(MEASURES)
    assert len(QUESTIONS) == 64
    assert len(MEASURES) == 75


def test_the_sections_weigh_50_24_and_40_and_share_two_fifths_one_fifth_two_fifths() -> None:
    weights = [sum(question.weight for question in part.questions) for part in VCC.sections]
    shares = [section.share for section in VCC.sections]

    assert weights == [50, 24, 40]
    assert [len(section.questions) for section in VCC.sections] == [26, 14, 24]
    assert shares == [Fraction(2, 5), Fraction(1, 5), Fraction(2, 5)]


def test_limiting_questions_and_those_that_may_not_apply() -> None:
    limiting = [question.id for question in VCC.questions if question.limiting]
    may_not_apply = [question.id for question in VCC.questions if question.na_allowed]

    assert limiting == ["vet-03", "vet-08", "vet-16", "inf-01", "cor-06", "cor-11", "cor-17"]
    assert may_not_apply == ["vet-06", "vet-21", "vet-25", "inf-03"]


def test_what_may_not_apply_stays_below_the_limit_in_every_section() -> None:
    for section in VCC.sections:
        whole = sum(question.weight for question in section.questions)
        open_to_it = sum(question.weight for question in section.questions if question.na_allowed)
        assert Fraction(open_to_it, whole) < VCC.scoring.not_applicable_at_most


def test_the_scale_has_five_levels_with_neutral_names() -> None:
    [scale] = VCC.scales

    assert [(one.id, one.name, one.label) for one in scale.levels] == [
        ("0", "absent", "Not in place"),
        ("1", "emerging", "Started, not dependable"),
        ("2", "partial", "Works with clear gaps"),
        ("3", "established", "Does what good looks like"),
        ("4", "leading", "Goes beyond it, sustained"),
    ]
    assert [level.points for level in scale.levels] == [0, 25, 50, 75, 100]


def test_the_scoring_model_is_the_one_laid_down() -> None:
    model = VCC.scoring
    overall, findings = model.overall, model.findings

    assert [(band.grade, band.begins_at) for band in model.bands] == [
        ("inadequate", 0),
        ("requires improvement", Fraction(25, 2)),
        ("adequate", Fraction(75, 2)),
        ("good", Fraction(125, 2)),
        ("outstanding", Fraction(175, 2)),
    ]
    assert model.unconfirmed_lowest == "requires improvement"
    assert {(guard.grade, guard.level, guard.share) for guard in model.guards} == {
        ("adequate", "3", Fraction(1, 3)),
        ("good", "3", Fraction(4, 5)),
        ("outstanding", "3", Fraction(9, 10)),
    }
    assert {(cap.level, cap.at_most, cap.draft_cause) for cap in model.caps} == {
        ("2", "adequate", False),
        ("1", "requires improvement", False),
        ("0", "requires improvement", True),
    }
    assert [
        (one.strength, one.level, one.current, one.within_months, one.tested)
        for one in model.ceilings
    ] == [
        ("E0", "1", False, None, False),
        ("E1", "2", True, None, False),
        ("E2", "3", False, 12, False),
        ("E3", "4", False, None, True),
    ]
    assert overall is not None
    assert (overall.above_lowest, overall.sections) == (1, 2)
    assert overall.sections_at == overall.sections_at_most == "requires improvement"
    assert overall.confirmed_cause_at_most == "requires improvement"
    assert model.coverage_for_grade == Fraction(9, 10)
    assert model.not_applicable_at_most == Fraction(3, 20)
    assert [
        (one.rating, one.coverage, one.mean_strength, one.reviewed, one.final_within)
        for one in model.confidence
    ] == [
        ("high", Fraction(9, 10), Fraction(5, 2), True, 1),
        ("medium", Fraction(3, 4), Fraction(3, 2), False, None),
    ]
    assert findings is not None
    assert (findings.at_most, findings.improvement_from_weight) == ("2", 2)
    assert (findings.promising_level, findings.promising_strength) == ("4", "E3")
    assert findings.cause_level == "0"
    assert model.out_of_date_after_months == 12
    assert model.reason_when_hint_differs_by == 2


@pytest.mark.parametrize("asked", ["inf-05", "inf-07"])
def test_without_monitoring_its_use_is_fixed_at_level_0(asked: str) -> None:
    fixed = VCC.get_question(asked).fixed

    assert fixed is not None
    assert fixed.level == "0"
    assert "inf-01" in fixed.reason
    assert fixed.when.holds({"inf-01": "0"})
    assert not fixed.when.holds({"inf-01": "1"})
    assert not fixed.when.holds({})


@pytest.mark.parametrize(
    ("asked", "figure", "words"),
    [
        ("vet-05", "M03", "dated test of the procedure"),
        ("vet-17", "M20.granted", "latest such case"),
        ("vet-25", "M28", "dated test of the procedure"),
        ("cor-17", "M59", "dated reconciliation"),
    ],
)
def test_with_no_recent_case_something_else_is_rated(asked: str, figure: str, words: str) -> None:
    instead = VCC.get_question(asked).rate_instead

    assert instead is not None
    assert words in instead.text
    assert instead.when.holds({figure: "0"})
    assert not instead.when.holds({figure: "3"})
    assert not instead.when.holds({})


@pytest.mark.parametrize(
    ("asked", "given", "quiet", "words"),
    [
        ("vet-05", {"M03": "3"}, {"M03": "0"}, "by reason and by type of post"),
        ("vet-08", {"M08": "1"}, {"M08": "0"}, "dated plan"),
        ("vet-13", {"M15": "12"}, {"M15": "0"}, "recovery plan"),
        ("cor-15", {"cor-15": "2"}, {"cor-15": "3"}, "Which teams"),
        ("cor-17", {"M59": "0"}, {"M59": "2"}, "last reconciled"),
        ("cor-23", {"earlier-finding": "yes"}, {"earlier-finding": "no"}, "earlier finding"),
    ],
)
def test_a_follow_up_is_asked_once_its_trigger_holds(
    asked: str, given: dict[str, str], quiet: dict[str, str], words: str
) -> None:
    [follow_up] = VCC.get_question(asked).follow_ups

    assert follow_up.required
    assert words in follow_up.prompt
    assert follow_up.when.holds(given)
    assert not follow_up.when.holds(quiet)
    assert not follow_up.when.holds({})


@pytest.mark.parametrize(
    ("asked", "figure"),
    [
        ("vet-06", "M06.nppv_with_access"),
        ("vet-21", "M23.transferred_or_rejoined"),
        ("vet-25", "M28"),
        ("inf-03", "M31.in_service"),
    ],
)
def test_not_applicable_is_refused_where_the_figures_speak_against_it(
    asked: str, figure: str
) -> None:
    question = VCC.get_question(asked)

    assert question.na_when.startswith("Only if")
    assert question.na_refused_when is not None
    assert question.na_refused_when.holds({figure: "1"})
    assert not question.na_refused_when.holds({figure: "0"})
    assert not question.na_refused_when.holds({})


def test_an_earlier_finding_calls_for_an_answer_on_what_came_of_it() -> None:
    [fact] = VCC.facts
    question = VCC.get_question("cor-23")

    assert fact.before == question.id
    assert question.required_when is not None
    assert question.required_when.holds({fact.id: "yes"})
    assert [one.id for one in VCC.questions if one.required_when] == ["cor-23"]


def test_only_the_share_without_clearance_suggests_a_level() -> None:
    hinting = {measure.id: measure.hints for measure in VCC.measures if measure.hints}

    assert [(hint.level, hint.up_to) for hint in hinting.pop("M04")] == [
        ("4", Fraction(1, 10)),
        ("3", 1),
        ("2", 3),
        ("1", 10),
        ("0", None),
    ]
    assert hinting == {}
    assert [one.id for one in VCC.questions if one.reason_below_hint] == ["vet-03"]


def test_small_numbers_are_not_shown_as_rates() -> None:
    limits = {
        (measure.id, derived.minimum_of, derived.minimum)
        for measure in VCC.measures
        for derived in measure.derived
        if derived.minimum
    }

    assert limits == {("M19", "M18", 20), ("M24", "M24.decided", 10), ("M25", "M24.decided", 10)}


def test_every_share_of_a_whole_is_kept_within_it() -> None:
    capped = {(check.left, check.right) for check in VCC.checks if check.operator == "<="}

    for measure in VCC.measures:
        for derived in measure.derived:
            share = re.fullmatch(r"([\w.]+) / ([\w.]+) \* 100", derived.formula)
            if share:
                assert reaches(share[1], share[2], capped), derived.formula


def reaches(part: str, whole: str, capped: set[tuple[str, str]]) -> bool:
    """Say whether checks keep a part within a whole, perhaps by way of something between."""
    nearer = {larger for smaller, larger in capped if smaller == part}
    return whole in nearer or any(reaches(one, whole, capped) for one in nearer)


def test_the_consistency_checks_of_the_dossier_are_there() -> None:
    held = {(one.left, one.operator, one.right): one.blocks for one in VCC.checks}

    assert held["M03", "<=", "M01"]
    assert held["M29.monitored", "<=", "M29.in_service"]
    assert held["M31.monitored", "<=", "M31.in_service"]
    assert not held["M64", "<=", "M59.meeting_criteria"]
    assert held["M03.expired + M03.too_low + M03.never_held", "=", "M03"]


def test_figures_have_the_keys_that_answers_use() -> None:
    keys = {key for measure in VCC.measures for key, _, _ in list_figure_keys(measure)}

    assert {"M01", "M03", "M07", "M08", "M29.in_service", "M29.monitored", "M68"} <= keys
    assert {"M02.late_or_missed", "M24.refused.female", "M24.decided.white"} <= keys
    assert "M04" not in keys


def test_the_set_says_what_it_is_and_whose_words_it_uses() -> None:
    assert "Reconstructed from published 2021/22 findings" in VCC.basis
    assert "no checklist" in VCC.basis
    assert "sections are ours" in VCC.basis
    assert "Open Government Licence" in VCC.attribution
    assert len(VCC.sources) == 66
    assert all(ceiling.explanation for ceiling in VCC.scoring.ceilings)
