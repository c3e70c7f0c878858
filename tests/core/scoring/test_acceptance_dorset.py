"""The acceptance case: Dorset as at 4 March 2022, by both editions of the set that ship."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from checklist.core.answers.sheet import ExhibitGiven, Given
from checklist.core.measures.values import compute_values
from checklist.core.requirements import find_requirements
from checklist.core.rounding import format_decimal, format_percent
from checklist.core.scoring.results import Basis, Candidate, FindingKind, Result, SectionResult
from checklist.core.scoring.score import score
from tests.core.sheets import FIRST, SECOND, dorset, dorset_file, vcc

NARRATIVE_ONLY = {"inf-01", "inf-02", "inf-03", "inf-05", "cor-15", "cor-23"}
LATER = ("inf-01", "inf-03", "vet-03", "cor-06")
RAISED = [
    *("vet-03", "vet-22", "inf-01", "inf-02", "inf-03", "inf-05"),
    *("cor-06", "cor-12", "cor-15", "cor-16", "cor-23"),
]


@pytest.fixture(scope="module", params=[FIRST, SECOND])
def edition(request: pytest.FixtureRequest) -> str:
    """Edition 1.0.0 with documents dated by the fieldwork, or 2.0.0 with their own dates."""
    return str(request.param)


@pytest.fixture(scope="module")
def result(edition: str) -> Result:
    return score(vcc(edition), dorset(edition))


def final(found: SectionResult) -> str:
    score = found.scores[Basis.FINAL].score
    assert score is not None
    return format_decimal(score)


def share_at_3(edition: str, section: str) -> str:
    """The share of answered weight at level 3 or above, computed from the answers."""
    of, answers = vcc(edition), dorset_file(edition).answers
    answered = [question for question in of.questions if question.id in answers]
    here = [question for question in answered if of.get_section(question.id).id == section]
    high = [question for question in here if (answers[question.id].level or "") >= "3"]
    return format_percent(Fraction(sum(q.weight for q in high), sum(q.weight for q in here)))


@pytest.mark.parametrize(
    ("section", "mapped", "weights", "summed", "scored", "share", "covered", "floor"),
    [
        ("vet", 6, (13, 50), 32, "61.54", "61.5%", "26%", "16.00"),
        ("inf", 4, (9, 24), 9, "25.00", "0%", "37.5%", "9.38"),
        ("cor", 6, (13, 40), 19, "36.54", "15.4%", "32.5%", "11.88"),
    ],
)
def test_the_sections_score_as_the_dossier_expects(
    edition: str,
    result: Result,
    section: str,
    mapped: int,
    weights: tuple[int, int],
    summed: int,
    scored: str,
    share: str,
    covered: str,
    floor: str,
) -> None:
    found = result.sections[section]

    assert sum(found.counts.values()) - found.counts["unanswered"] == mapped
    assert (found.answered_weight, found.applicable_weight) == weights
    assert found.weighted_levels == summed
    assert final(found) == scored
    assert share_at_3(edition, section) == share
    assert format_percent(found.coverage or Fraction(0)) == covered
    assert format_decimal(found.scores[Basis.FINAL].floor or Fraction(0)) == floor


@pytest.mark.parametrize(
    ("section", "band", "cap", "at_most", "grade"),
    [
        ("vet", "adequate", ("vet-03",), "adequate", "adequate"),
        ("inf", "requires improvement", ("inf-01",), *["requires improvement"] * 2),
        ("cor", "requires improvement", ("cor-06",), *["requires improvement"] * 2),
    ],
)
def test_the_sections_are_graded_as_the_dossier_expects(
    result: Result, section: str, band: str, cap: tuple[str, ...], at_most: str, grade: str
) -> None:
    found = result.sections[section]

    assert found.band == band
    assert found.cap is not None
    assert (found.cap.questions, found.cap.at_most) == (cap, at_most)
    assert found.grade == grade
    assert found.is_provisional


def test_ceilings_do_not_bite_on_what_inspectors_found(edition: str, result: Result) -> None:
    answered = [result.questions[key] for key in dorset_file(edition).answers]

    assert len(answered) == 16
    assert all(found.claimed == found.supported == found.final for found in answered)
    assert {found.strength for found in answered} == {"E3"}


def test_overall_is_held_at_requires_improvement_by_the_two_sections_rule(result: Result) -> None:
    overall = result.overall

    assert format_decimal(overall.scores[Basis.FINAL].score or Fraction(0)) == "44.23"
    assert overall.band == "adequate"
    assert overall.grade == "requires improvement"
    assert overall.is_provisional


def test_1_the_trail_names_the_questions_and_the_rule_that_did_it(result: Result) -> None:
    trail = " ".join(str(sentence) for sentence in result.overall.trail)

    for named in ("vet-03", "inf-01", "cor-06", "2 sections are at requires improvement or lower"):
        assert named in trail
    assert "61.54" in trail
    assert "44.23" in trail


def test_2_eleven_candidates_become_three_areas_for_improvement(result: Result) -> None:
    assert [candidate.question for candidate in result.candidates] == RAISED
    assert {candidate.kind for candidate in result.candidates} == {FindingKind.AREA_FOR_IMPROVEMENT}

    published = [
        candidate for candidate in result.candidates if candidate.question not in NARRATIVE_ONLY
    ]

    assert themes(published) == {
        "vetting-validity": ["vet-03"],
        "vetting-disproportionality": ["vet-22"],
        "ccu-capacity-and-links": ["cor-06", "cor-12", "cor-16"],
    }


def themes(found: list[Candidate]) -> dict[str, list[str]]:
    grouped: dict[str, list[str]] = {}
    for one in found:
        grouped.setdefault(one.theme, []).append(one.question)
    return grouped


def test_3_vet_03_below_its_numeric_hint_needs_a_reason(edition: str) -> None:
    question = vcc(edition).get_question("vet-03")
    sheet = dorset(edition)
    bare = replace(sheet.responses["vet-03"], given=Given("2"))
    unexplained = replace(
        sheet,
        figures={"M01": "3185", "M03": "3"},
        responses={**sheet.responses, "vet-03": bare},
    )
    explained = replace(unexplained, responses=sheet.responses)

    asked = find_requirements(vcc(edition), question, unexplained)

    assert asked.hint == "4"
    assert asked.reason is not None
    assert str(asked.reason) in [
        str(problem) for problem in score(vcc(edition), unexplained).problems
    ]
    assert score(vcc(edition), explained).problems == ()
    assert find_requirements(vcc(edition), question, unexplained, {"vet-03": "4"}).reason is None


def test_3_without_a_headcount_there_is_no_hint(result: Result) -> None:
    assert result.hints == {}
    assert result.problems == ()


def test_4_the_later_statement_is_kept_and_raises_nothing(edition: str, result: Result) -> None:
    for key in LATER:
        exhibits = dorset_file(edition).answers[key].exhibits
        assert "statement" in [exhibit.evidence for exhibit in exhibits]
        assert any("does not count" in str(one) for one in result.questions[key].remarks)
    assert result.questions["inf-09"].final is None


def test_4_not_even_a_higher_claim_is_supported_by_later_evidence(edition: str) -> None:
    sheet = dorset(edition, inf_01="3")
    later = ExhibitGiven("E3", dorset_file(edition).evidence["statement"].dated, tested_by="Audit")
    only_later = replace(sheet.responses["inf-01"], exhibits=(later,))

    raised = score(
        vcc(edition), replace(sheet, responses={**sheet.responses, "inf-01": only_later})
    )

    assert raised.questions["inf-01"].claimed == "3"
    assert raised.questions["inf-01"].supported == "1"
    assert raised.sections["inf"].grade == "requires improvement"


def test_5_themes_of_earlier_rounds_come_back(result: Result) -> None:
    assert result.values["M74"].value == 4


def test_6_three_of_the_later_headcount_is_about_a_tenth_of_a_per_cent(edition: str) -> None:
    later = replace(dorset(edition), figures={"M01": "3185", "M03": "3"})

    value = compute_values(vcc(edition), later)["M04"].value

    assert value == Fraction(300, 3185)
    assert format_decimal(value) == "0.09"


def test_7_vet_22_at_0_lowers_the_score_and_no_grade(edition: str, result: Result) -> None:
    lowered = score(vcc(edition), dorset(edition, vet_22="0"))

    assert final(lowered.sections["vet"]) == "57.69"
    assert [section.grade for section in lowered.sections.values()] == [
        section.grade for section in result.sections.values()
    ]
    assert lowered.overall.grade == result.overall.grade


def test_8_cor_06_at_3_removes_the_cap_and_overall_is_adequate(edition: str) -> None:
    raised = score(vcc(edition), dorset(edition, cor_06="3"))
    cor = raised.sections["cor"]

    assert final(cor) == "48.08"
    assert cor.cap is None
    assert [(guard.grade, format_percent(guard.reached), guard.passed) for guard in cor.guards] == [
        ("adequate", "38.5%", True)
    ]
    assert cor.grade == "adequate"
    assert format_decimal(raised.overall.scores[Basis.FINAL].score or Fraction(0)) == "48.85"
    assert raised.overall.grade == "adequate"
    assert raised.sections["inf"].grade == "requires improvement"


def test_the_rating_is_shown_as_out_of_date_a_year_on(edition: str) -> None:
    before, on_the_day = (
        replace(dorset(edition), today=dorset(edition).as_at.replace(year=2023, day=day))
        for day in (3, 4)
    )

    assert not score(vcc(edition), before).overall.is_out_of_date
    assert score(vcc(edition), on_the_day).overall.is_out_of_date
