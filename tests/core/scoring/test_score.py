"""Scoring step by step: evidence, fixed questions, not applicable, caps, causes, confidence."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from checklist.core.answers.sheet import (
    AnswerSheet,
    ExhibitGiven,
    Given,
    HeldBecause,
    Judgement,
    Response,
)
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.question_sets.conditions import NOT_APPLICABLE
from checklist.core.rounding import format_decimal, format_plain
from checklist.core.scoring.results import Basis, FindingKind, Result
from checklist.core.scoring.score import score
from tests.core.sheets import AS_AT, REASON, dorset, full, judged, sheet, vcc

SOUND = ExhibitGiven("E3", date(2022, 1, 10), tested_by="Internal audit", label="Audit of 30 files")


def result(answers: AnswerSheet) -> Result:
    return score(vcc(), answers)


def answered(question: str, response: Response, base: AnswerSheet | None = None) -> AnswerSheet:
    before = base or AnswerSheet(AS_AT)
    return replace(before, responses={**before.responses, question: response})


def held_because(reason: HeldBecause) -> ExhibitGiven:
    return replace(SOUND, held=True, held_because=reason)


def supported_by(exhibit: ExhibitGiven) -> tuple[str | None, list[str]]:
    """The level that one exhibit supports of a claimed level 4, and the remarks on it."""
    found = result(answered("vet-01", Response(Given("4"), (exhibit,)))).questions["vet-01"]
    return found.supported, [str(remark) for remark in found.remarks]


@pytest.mark.parametrize(
    ("value", "places", "written"),
    [
        (Fraction(44225, 1000), 2, "44.23"),
        (Fraction(-44225, 1000), 2, "-44.23"),
        (Fraction(1, 3), 2, "0.33"),
        (Fraction(-1, 1000), 2, "0.00"),
        (Fraction(5, 2), 0, "3"),
        (Fraction(75, 8), 2, "9.38"),
    ],
)
def test_numbers_are_rounded_half_up_away_from_zero(
    value: Fraction, places: int, written: str
) -> None:
    assert format_decimal(value, places) == written
    assert format_plain(Fraction(75, 2)) == "37.5"


@pytest.mark.parametrize(
    ("strength", "level"), [("E0", "1"), ("E1", "2"), ("E2", "3"), ("E3", "4"), (None, "1")]
)
def test_strength_sets_the_highest_level_supported(strength: str | None, level: str) -> None:
    assert result(sheet(strength, vet_01="4")).questions["vet-01"].supported == level


def test_evidence_never_raises_a_claim() -> None:
    assert result(sheet("E3", vet_01="1")).questions["vet-01"].supported == "1"


@pytest.mark.parametrize(
    ("exhibit", "level", "expected"),
    [
        (SOUND, "4", []),
        (replace(SOUND, dated=None), "1", ["has no date"]),
        (replace(SOUND, dated=date(2022, 3, 4)), "4", []),
        (replace(SOUND, dated=date(2022, 3, 5)), "1", ["after the as-at date"]),
        (replace(SOUND, dated=date(2012, 1, 1)), "4", []),
        (replace(SOUND, tested_by=" "), "3", ["counts as E2"]),
        (replace(SOUND, tested_by="", dated=date(2021, 3, 3)), "1", ["more than 12 months"]),
        (replace(SOUND, strength="E2", dated=date(2021, 3, 4)), "3", []),
        (replace(SOUND, strength="E2", dated=date(2021, 3, 3)), "1", ["more than 12 months"]),
        (replace(SOUND, strength="E1", review_date=date(2022, 3, 4)), "2", []),
        (replace(SOUND, strength="E1", review_date=date(2022, 3, 3)), "1", ["due for review"]),
        (replace(SOUND, held=True), "1", ["is held back, so it does not count"]),
        (held_because(HeldBecause.WITHDRAWN), "1", ["was withdrawn, so it does not count"]),
        (held_because(HeldBecause.DISPOSED), "1", ["was disposed of, so it does not count"]),
        (held_because(HeldBecause.NOT_SCANNED), "1", ["has not been scanned for viruses yet"]),
        (held_because(HeldBecause.INFECTED), "1", ["A virus was found in the file of"]),
        (replace(SOUND, names_revision=False), "1", ["which revision"]),
        (replace(SOUND, lowered_to="E1"), "2", []),
        (replace(SOUND, strength="E1", lowered_to="E3"), "2", []),
        (replace(SOUND, lowered_to="E2"), "3", []),
        (replace(SOUND, lowered_to="E2", tested_by=""), "3", []),
        (replace(SOUND, strength="E2", lowered_to="E3", tested_by=""), "3", []),
        (replace(SOUND, strength="E9"), "1", []),
        (replace(SOUND, lowered_to="E9"), "1", []),
    ],
)
def test_an_exhibit_counts_as_its_date_and_test_allow(
    exhibit: ExhibitGiven, level: str, expected: list[str]
) -> None:
    supported, remarks = supported_by(exhibit)

    assert supported == level
    assert len(remarks) == len(expected)
    assert all(words in remark for words, remark in zip(expected, remarks, strict=True))


@pytest.mark.parametrize("strength", ["E9", "", None])
def test_a_strength_that_the_set_does_not_name_counts_as_the_weakest(strength: str | None) -> None:
    found = result(sheet(strength, vet_01="4")).questions["vet-01"]

    assert (found.supported, found.strength, found.best_strength) == ("1", "E0", "E0")


def test_what_a_reviewer_gathers_raises_the_final_ceiling_only() -> None:
    theirs = replace(SOUND, by_reviewer=True)
    response = Response(Given("4"), (theirs,), judgement=Judgement("4", REASON))

    found = result(answered("vet-01", response)).questions["vet-01"]

    assert (found.supported, found.final) == ("1", "4")
    assert (found.strength, found.best_strength) == ("E0", "E3")


@pytest.mark.parametrize(
    ("judgement", "final", "problem"),
    [
        (Judgement("3", REASON), "3", ""),
        (Judgement("0", REASON), "0", ""),
        (Judgement("4", REASON), "2", "supports level 3 at most"),
        (Judgement("4", REASON, strength="E3"), "4", ""),
        (Judgement("3", "  "), "2", "Say why"),
        (Judgement("9", REASON), "2", "has no level 9"),
    ],
)
def test_a_reviewer_sets_a_level_with_a_reason_and_below_the_ceiling(
    judgement: Judgement, final: str, problem: str
) -> None:
    response = Response(Given("2"), strength="E2", judgement=judgement)

    found = result(answered("vet-01", response))

    assert found.questions["vet-01"].final == final
    assert problem in " ".join(map(str, found.problems))
    assert bool(found.problems) == bool(problem)


def test_inf_01_at_0_fixes_what_rests_on_it_and_the_trail_says_so() -> None:
    found = result(sheet("E3", inf_01="0", inf_05="3"))
    inf = found.sections["inf"]

    for key in ("inf-05", "inf-07"):
        fixed = found.questions[key]
        assert fixed.status is QuestionStatus.FIXED
        assert (fixed.claimed, fixed.supported, fixed.final) == ("0", "0", "0")
    assert inf.answered_weight == 7
    assert inf.scores[Basis.FINAL].score == 0
    assert any("inf-05 is not asked" in str(sentence) for sentence in inf.trail)
    assert [candidate.question for candidate in found.candidates] == ["inf-01"]


def test_a_review_of_inf_01_to_0_fixes_the_final_basis_only() -> None:
    found = result(judged(full("3"), inf_01="0"))
    five = found.questions["inf-05"]

    assert (five.claimed, five.supported, five.final) == ("3", "3", "0")
    assert five.status is QuestionStatus.FIXED
    assert "inf-05" not in [candidate.question for candidate in found.candidates]


def test_a_review_of_inf_01_above_0_leaves_what_was_not_asked_unanswered() -> None:
    found = result(judged(full("3", inf_01="0"), inf_01="1"))

    assert found.questions["inf-05"].claimed == "0"
    assert found.questions["inf-05"].final is None
    assert found.sections["inf"].answered_weight == 20
    assert found.sections["inf"].is_provisional


def test_not_applicable_leaves_both_sides_of_the_sum_until_refused() -> None:
    given = Response(Given(NOT_APPLICABLE, "No phones are issued."))
    refused = replace(given, judgement=Judgement(not_applicable_agreed=False))

    open_yet = result(answered("inf-03", given, full()))
    declined = result(answered("inf-03", refused, full()))

    assert open_yet.questions["inf-03"].status is QuestionStatus.NOT_APPLICABLE
    assert open_yet.questions["inf-03"].na_agreed is None
    assert "not yet agreed" in str(open_yet.questions["inf-03"].remarks[0])
    assert open_yet.sections["inf"].applicable_weight == 22
    assert declined.questions["inf-03"].status is QuestionStatus.UNANSWERED
    assert declined.sections["inf"].applicable_weight == 24


@pytest.mark.parametrize("level", ["3", None])
def test_a_refused_not_applicable_has_no_level_until_the_force_answers(level: str | None) -> None:
    refusal = Judgement(level, REASON, not_applicable_agreed=False)
    response = Response(Given(NOT_APPLICABLE, "None are issued."), (SOUND,), judgement=refusal)

    found = result(answered("inf-03", response, full()))
    three = found.questions["inf-03"]

    assert (three.claimed, three.supported, three.final) == (None, None, None)
    assert three.na_agreed is None
    assert found.sections["inf"].answered_weight == 22
    assert [str(sentence) for sentence in three.remarks] == [
        "The reviewer did not agree that inf-03 does not apply: it needs an answer."
    ]
    assert found.problems[:1] == three.remarks


def test_an_agreed_not_applicable_leaves_no_remark() -> None:
    agreed = Judgement(not_applicable_agreed=True)
    response = Response(Given(NOT_APPLICABLE, "None are issued."), judgement=agreed)

    found = result(answered("inf-03", response, full())).questions["inf-03"]

    assert found.status is QuestionStatus.NOT_APPLICABLE
    assert found.na_agreed is True
    assert found.remarks == ()


@pytest.mark.parametrize(
    ("question", "note", "figures"),
    [
        ("vet-01", "Not us.", {}),
        ("vet-25", "", {}),
        ("vet-25", "Nobody was refused.", {"M28": "2"}),
    ],
)
def test_not_applicable_that_may_not_be_said_counts_as_unanswered_and_is_reported(
    question: str, note: str, figures: dict[str, str]
) -> None:
    given = Response(Given(NOT_APPLICABLE, note))

    found = result(replace(answered(question, given, full()), figures=figures))

    assert found.questions[question].status is QuestionStatus.UNANSWERED
    assert any(question in str(problem) for problem in found.problems)


def test_too_much_not_applicable_makes_a_section_provisional() -> None:
    strict = vcc().scoring.model_copy(update={"not_applicable_at_most": Fraction(2, 100)})
    given = Response(Given(NOT_APPLICABLE, "Nobody transferred in."))

    found = score(vcc().model_copy(update={"scoring": strict}), answered("vet-21", given, full()))

    assert found.sections["vet"].is_provisional
    assert "4% of the weight of Vetting" in str(found.sections["vet"].why_provisional[0])
    assert not result(answered("vet-21", given, full())).sections["vet"].is_provisional


def test_all_answered_at_level_3_is_good_and_final() -> None:
    found = result(full("3"))

    assert [section.grade for section in found.sections.values()] == ["good"] * 3
    assert not found.overall.is_provisional
    assert found.overall.scores[Basis.FINAL].score == 75
    assert found.overall.grade == "good"


def test_guards_drop_one_band_after_another() -> None:
    # At 2 and 4 by turns the score is in the band good, but too little stands at level 3.
    halves = full(
        "4", **{question.id: "2" for question in vcc().questions[:64:2] if not question.limiting}
    )

    found = result(halves).sections["vet"]

    assert found.band == "good"
    assert [(guard.grade, guard.passed) for guard in found.guards] == [
        ("good", False),
        ("adequate", True),
    ]
    assert found.grade == "adequate"


def test_every_limiting_question_at_the_lowest_level_is_named() -> None:
    found = result(full("4", vet_03="1", vet_16="1")).sections["vet"]

    assert found.cap is not None
    assert found.cap.questions == ("vet-03", "vet-16")
    assert found.cap.lowers
    assert found.grade == "requires improvement"


def test_an_open_limiting_question_sets_no_cap_but_stops_a_final_grade() -> None:
    sheet_without = full("4")
    responses = {key: one for key, one in sheet_without.responses.items() if key != "vet-03"}

    found = result(replace(sheet_without, responses=responses)).sections["vet"]

    assert found.coverage == Fraction(47, 50)
    assert found.cap is None
    assert found.is_provisional
    assert "still open: vet-03" in str(found.why_provisional[0])


def test_a_confirmed_cause_makes_its_section_inadequate_and_bounds_the_whole() -> None:
    drafted = full("4", cor_17="0")
    confirmed = replace(drafted, confirmed_causes=frozenset({"cor-17"}))

    before, after = result(drafted), result(confirmed)

    assert before.sections["cor"].grade == "requires improvement"
    assert FindingKind.CAUSE_OF_CONCERN in {candidate.kind for candidate in before.candidates}
    assert after.sections["cor"].grade == "inadequate"
    assert after.overall.grade == "requires improvement"
    assert [
        candidate.is_confirmed for candidate in after.candidates if candidate.question == "cor-17"
    ] == [True]


def test_a_section_below_the_second_band_is_a_draft_cause_once_it_can_be_graded() -> None:
    poor = result(full("0"))
    confirmed = result(replace(full("0"), confirmed_causes=frozenset({"cor"})))
    partial = result(sheet("E3", cor_01="0"))

    assert poor.sections["cor"].grade == "requires improvement"
    assert ("cor", "") in [(candidate.section, candidate.question) for candidate in poor.candidates]
    assert confirmed.sections["cor"].grade == "inadequate"
    assert ("cor", "") not in [
        (candidate.section, candidate.question) for candidate in partial.candidates
    ]


def test_overall_is_inadequate_only_when_a_reviewer_with_a_confirmed_cause_says_so() -> None:
    poor = replace(full("0"), overall_inadequate=True)
    with_cause = replace(poor, confirmed_causes=frozenset({"cor-17"}))

    assert result(poor).overall.grade == "requires improvement"
    assert any("only with a confirmed cause" in str(problem) for problem in result(poor).problems)
    assert result(with_cause).overall.grade == "inadequate"


@pytest.mark.parametrize(
    ("confirmed", "is_set", "problems"),
    [
        ({"cor-17"}, True, []),
        ({"cor-17"}, False, []),
        ((), True, ["Overall can be set lower only with a confirmed cause of concern."]),
        ((), False, []),
    ],
)
def test_setting_overall_lower_is_a_problem_only_without_a_confirmed_cause(
    confirmed: Collection[str], is_set: bool, problems: list[str]
) -> None:
    answers = replace(
        full("0", cor_15="3"), confirmed_causes=frozenset(confirmed), overall_inadequate=is_set
    )

    found = result(answers)

    assert [str(problem) for problem in found.problems] == problems
    assert (found.overall.grade == "inadequate") is (bool(confirmed) and is_set)


def test_a_cause_that_nothing_gives_rise_to_is_not_confirmed() -> None:
    found = result(replace(full("4"), confirmed_causes=frozenset({"cor-17"})))

    assert found.overall.grade == "outstanding"
    assert "cor-17 gives rise to no cause of concern" in str(found.problems[0])


def test_overall_is_at_most_one_band_above_the_lowest_section() -> None:
    found = result(full("4", inf_01="1"))

    assert found.overall.band == "outstanding"
    assert found.overall.grade == "adequate"
    assert "so overall may be adequate at most" in str(found.overall.caps[0])


def test_there_is_no_overall_score_while_a_section_has_no_answer() -> None:
    found = result(sheet("E3", vet_01="4", inf_01="3")).overall

    assert found.scores[Basis.FINAL].score is None
    assert found.scores[Basis.FINAL].floor == Fraction(40 * 8, 200) + Fraction(20 * 9, 96)
    assert found.grade is None
    assert any("no overall score" in str(sentence) for sentence in found.trail)


def test_an_empty_sheet_has_floors_and_no_grades() -> None:
    found = result(AnswerSheet(AS_AT))

    assert found.overall.scores[Basis.FINAL].floor == 0
    assert {section.grade for section in found.sections.values()} == {None}
    assert found.candidates == ()
    assert found.confidence.rating == "low"


@pytest.mark.parametrize(
    ("strength", "reviewed", "rating"),
    [("E3", True, "high"), ("E3", False, "medium"), ("E2", True, "medium"), ("E1", True, "low")],
)
def test_confidence_rests_on_review_and_strength(
    strength: str, reviewed: bool, rating: str
) -> None:
    found = result(replace(full("2", strength), is_reviewed=reviewed))

    assert found.confidence.rating == rating


def test_bias_and_accuracy_are_reported_once_the_review_is_closed() -> None:
    moved = judged(sheet("E3", vet_01="3", vet_02="2", vet_03="3"), vet_01="1", vet_02="3")

    before, after = result(moved), result(replace(moved, is_reviewed=True))

    assert before.confidence.bias is None
    assert after.confidence.bias == Fraction(1, 3)
    assert after.confidence.accuracy == 1


def test_weight_1_makes_an_observation_and_level_4_with_e3_a_promising_practice() -> None:
    found = result(sheet("E3", vet_10="2", vet_11="4", vet_12="2"))

    assert [(candidate.question, candidate.kind) for candidate in found.candidates] == [
        ("vet-10", FindingKind.OBSERVATION),
        ("vet-11", FindingKind.PROMISING_PRACTICE),
        ("vet-12", FindingKind.AREA_FOR_IMPROVEMENT),
    ]


def test_a_level_of_no_scale_counts_as_unanswered() -> None:
    found = result(sheet("E3", vet_01="7"))

    assert found.questions["vet-01"].status is QuestionStatus.UNANSWERED
    assert "no level of its scale" in str(found.problems[0])


def test_the_same_answers_always_give_the_same_result() -> None:
    assert score(vcc(), dorset()) == score(vcc(), dorset())


@pytest.mark.parametrize(
    ("claimed", "supported", "is_over_claimed"),
    [("full", "none", True), ("yes", "no", True), ("none", "none", False), (None, None, False)],
)
def test_a_claim_above_its_evidence_is_known_whatever_the_levels_are_called(
    claimed: str | None, supported: str | None, is_over_claimed: bool
) -> None:
    any_result = result(sheet("E3", vet_01="2")).questions["vet-01"]

    found = replace(any_result, claimed=claimed, supported=supported)

    assert found.is_over_claimed is is_over_claimed
