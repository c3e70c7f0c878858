"""The 2022 set, edition 2.0.0: what it mends, and how its figures and its evidence are read."""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction

import pytest

from checklist.core.answers.sheet import AnswerSheet, ExhibitGiven, Given, Response
from checklist.core.contradictions.case import Case
from checklist.core.contradictions.contradiction_list import find_contradictions
from checklist.core.contradictions.rules import FILE, read_rules_file
from checklist.core.measures.figure_checks import find_failed_checks
from checklist.core.measures.values import compute_values
from checklist.core.question_sets.conditions import Condition, SetContradiction
from checklist.core.question_sets.model import QuestionSet
from checklist.core.scoring.score import score
from checklist.resources import bundled
from tests.core.second_rules import HINTS
from tests.core.shipped import FIRST_VCC, LIBRARY

SECOND = LIBRARY.get("vcc-2022", "2.0.0").question_set
BOTH = (FIRST_VCC, SECOND)
AS_AT = date(2026, 9, 30)
RULES = read_rules_file(bundled("checklists") / FILE)
CATEGORY = "a sexual purpose or an improper emotional relationship"


def edition(question_set: QuestionSet) -> str:
    return question_set.version


def figures(**typed: str) -> AnswerSheet:
    return AnswerSheet(as_at=AS_AT, figures={key.replace("__", "."): typed[key] for key in typed})


def write(condition: Condition) -> str:
    """A condition in the words of the table of hints."""
    join = " and " if condition.match == "all" else " or "
    return join.join(f"{one.of} {one.operator.value} {one.value}" for one in condition.comparisons)


def text_of(*questions: str) -> str:
    """All that a reader sees of some questions, on one line."""
    parts = [SECOND.get_question(each) for each in questions]
    return " ".join(
        " ".join((each.prompt, each.guidance, *each.descriptors, *each.evidence)) for each in parts
    )


@pytest.mark.parametrize("question_set", BOTH, ids=edition)
def test_both_editions_ask_the_same_questions_with_the_same_weight(
    question_set: QuestionSet,
) -> None:
    weights = [sum(each.weight for each in part.questions) for part in question_set.sections]

    assert [each.id for each in question_set.questions] == [each.id for each in SECOND.questions]
    assert weights == [50, 24, 40]
    assert [each.id for each in question_set.questions if each.limiting] == [
        *("vet-03", "vet-08", "vet-16", "inf-01", "cor-06", "cor-11", "cor-17"),
    ]
    assert not any(each.retired for each in question_set.questions)


def test_only_what_the_second_rules_change_is_changed_in_the_scoring() -> None:
    first, second = (each.scoring.model_dump() for each in BOTH)

    changed = {name for name in first if first[name] != second[name]}

    assert changed <= {
        *("rule_version", "ceilings", "earlier_positions", "fixed_answers_kept"),
        *("reason_above_hint_by", "reason_below_hint_by", "tell_above_hint_by"),
    }
    model = SECOND.scoring
    assert model.rule_version == "2"
    assert model.fixed_answers_kept
    assert (model.reason_above_hint_by, model.reason_below_hint_by) == (1, 2)
    assert model.tell_above_hint_by == 2
    assert model.earlier_positions


def test_each_strength_counts_for_its_months_and_readers_are_told() -> None:
    ages = {
        each.strength: (each.current_for_months or each.within_months, each.past_review)
        for each in SECOND.scoring.ceilings
    }
    told = " ".join(SECOND.how_to_answer)
    explained = {each.strength: each.guidance for each in SECOND.scoring.ceilings}

    assert ages == {
        "E0": (None, "one-level-less"),
        "E1": (36, "not-counted"),
        "E2": (12, "one-level-less"),
        "E3": (24, "one-level-less"),
    }
    for strength in ("E1", "E2", "E3"):
        assert f"{ages[strength][0]} months" in told
        assert f"{ages[strength][0]} months" in explained[strength]


@pytest.mark.parametrize(
    ("dated", "level"),
    [
        (date(2012, 9, 30), "1"),
        (date(2024, 9, 29), "1"),
        (date(2024, 9, 30), "4"),
        (date(2025, 7, 30), "4"),
    ],
)
def test_the_highest_claims_on_old_audits_are_supported_at_level_1_only(
    dated: date, level: str
) -> None:
    audit = ExhibitGiven("E3", dated, tested_by="internal audit")
    best = Response(Given("4", "Seen."), exhibits=(audit,))
    sheet = AnswerSheet(as_at=AS_AT, responses={each.id: best for each in SECOND.questions})

    result = score(SECOND, sheet)

    assert {each.claimed for each in result.questions.values()} == {"4"}
    assert {each.supported for each in result.questions.values()} == {level}


def test_the_hints_are_those_of_the_table_and_no_measure_has_its_own() -> None:
    hints = {
        each.id: tuple(f"{hint.level}: {write(hint.when)}" for hint in each.hints)
        for each in SECOND.questions
        if each.hints
    }

    assert hints == HINTS
    assert not any(each.hints for each in SECOND.measures)
    assert not any(each.reason_below_hint for each in SECOND.questions)


@pytest.mark.parametrize(
    ("signed_off", "months", "level"),
    [
        ("2025-10-01", 12, "4"),
        ("2025-09-30", 12, "4"),
        ("2025-09-29", 13, "2"),
        ("2025-03-30", 18, "2"),
        ("2025-03-29", 19, "1"),
    ],
)
def test_the_age_of_the_threat_assessment_is_counted_in_whole_months(
    signed_off: str, months: int, level: str
) -> None:
    sheet = figures(M44__sign_off=signed_off)

    assert compute_values(SECOND, sheet)["M44"].value == months
    assert score(SECOND, sheet).hints["cor-01"] == level


@pytest.mark.parametrize(
    ("whole", "part", "value"),
    [
        ("M02.moves_sampled", "M02.late_or_missed", "M02"),
        ("M22.sampled", "M22.complete", "M22"),
        ("M39.leavers_sampled", "M39.on_time", "M39"),
        ("M55", "M56.effective", "M56"),
        ("M61.asked", "M61.sound", "M61"),
    ],
)
@pytest.mark.parametrize(("sampled", "is_shown"), [(9, False), (10, True), (11, True)])
def test_a_share_of_a_sample_is_shown_from_ten_on_and_fewer_are_told(
    whole: str, part: str, value: str, sampled: int, is_shown: bool
) -> None:
    sheet = AnswerSheet(as_at=AS_AT, figures={whole: str(sampled), part: "9"})

    shown = compute_values(SECOND, sheet)[value].value
    told = [each for each in find_failed_checks(SECOND, sheet) if each.check.left == whole]

    assert shown == (Fraction(900, sampled) if is_shown else None)
    assert [each.check.blocks for each in told] == ([] if is_shown else [False])


def test_each_person_is_counted_once() -> None:
    parts = {each.id for each in SECOND.get_measure("M01").figures if each.split_of}

    assert parts == {"officers", "special_constables", "staff"}
    assert "volunteers" in SECOND.get_measure("M06").definition
    assert "Volunteers are counted here" in SECOND.get_question("vet-06").guidance
    workforce = figures(M01="10", M01__officers="6", M01__special_constables="1", M01__staff="3")
    assert list(find_failed_checks(SECOND, workforce)) == []


@pytest.mark.parametrize(("approved", "is_told"), [("4", False), ("5", False), ("6", True)])
def test_more_approvals_than_applications_are_told_and_not_refused(
    approved: str, is_told: bool
) -> None:
    failed = find_failed_checks(SECOND, figures(M67="5", M68=approved))

    assert [each.check.blocks for each in failed] == ([False] if is_told else [])


@pytest.mark.parametrize("measure", ["M15", "M34", "M54", "M58"])
def test_where_something_is_on_time_the_target_is_typed_beside_it(measure: str) -> None:
    [target] = [each for each in SECOND.get_measure(measure).figures if each.id == "target"]

    assert target.unit == "days"
    assert target.label.startswith("The force's own")


def test_the_whole_category_of_referral_is_named_and_defined_at_its_first_question() -> None:
    for question in ("cor-14", "cor-15", "cor-17"):
        assert CATEGORY in SECOND.get_question(question).prompt
    for measure in ("M59", "M60"):
        assert CATEGORY in SECOND.get_measure(measure).label
    assert CATEGORY in SECOND.get_measure("M64").definition
    assert "behaviour on or off duty" in SECOND.get_question("cor-14").guidance
    assert "regulation 4(1)(a)(iii)" in SECOND.get_question("cor-17").guidance
    alone = re.compile(r"for a sexual purpose(?! or (?:an|the purpose of pursuing an) improper)")
    assert not alone.search(text_of(*(f"cor-{number}" for number in range(14, 18))))


@pytest.mark.parametrize(
    ("question", "gone", "said"),
    [
        ("vet-13", "working queue within", "a month's work at most"),
        ("vet-16", "Rationales missing", "none is sound"),
        ("vet-16", "noticeable minority", "At least seven files in ten of a sample of 20 or more"),
        ("vet-16", "in many files", "fewer than seven files in ten"),
        ("vet-22", "should not cap", "Two forces graded good"),
        ("vet-23", "implausibly low", "SI 2025/502"),
        ("vet-25", "it has changed since 2022", "SI 2025/502"),
        ("inf-02", "60 to under 90 per cent", "but exclusions are not listed"),
        ("inf-03", "60 to under 90 per cent", "but apps cannot be seen into"),
        ("inf-14", "the regulator", "within 72 hours"),
        ("inf-14", "Shared informally.", "by an agreed route, with some notifications late"),
        ("cor-03", "supporting", "missed a chance"),
        ("cor-04", "with action. ", "data protection impact assessment"),
        ("cor-04", "separately. ", "combined, but without a recorded lawful basis"),
        ("cor-06", "squeezed out", "at least one operation with a result, or one person"),
        ("cor-06", "gaps at peaks", "no proactive operation had a result"),
        ("cor-09", "modest use", "trust or feedback uneven"),
        ("cor-11", "notable weak minority", "At least seven files in ten of a sample of 10"),
        ("cor-23", "from 2016 on", "of the last ten years"),
    ],
)
def test_words_that_misled_are_gone_and_others_stand_for_them(
    question: str, gone: str, said: str
) -> None:
    assert gone not in text_of(question)
    assert said in text_of(question)


@pytest.mark.parametrize("question", ["vet-16", "cor-11"])
def test_a_force_that_has_looked_at_no_files_has_a_level(question: str) -> None:
    fitting = [
        number
        for number, text in enumerate(SECOND.get_question(question).descriptors)
        if "files to find out" in text
    ]

    assert fitting == [1]


@pytest.mark.parametrize(("backlog", "level"), [("0", "4"), ("1", "3"), ("100", "3"), ("101", "2")])
def test_a_month_of_work_past_target_is_what_the_level_and_its_hint_allow(
    backlog: str, level: str
) -> None:
    sheet = AnswerSheet(as_at=AS_AT, figures={"M14.cases_decided": "1200", "M15": backlog})

    assert score(SECOND, sheet).hints["vet-13"] == level
    assert "a month's work at most" in SECOND.get_question("vet-13").descriptors[3]


def test_words_that_are_quoted_from_the_law_are_said_to_be() -> None:
    quoting = [each.id for each in SECOND.questions if "law says “" in each.guidance]

    assert quoting == ["cor-17"]
    assert "the words of the law that cor-17 quotes" in SECOND.attribution


@pytest.mark.parametrize("question", ["vet-03", "vet-20", "inf-01", "cor-17"])
def test_what_was_not_read_in_a_source_is_not_marked_as_quoted_from_one(question: str) -> None:
    assert FIRST_VCC.get_question(question).confidence == "quoted-in-source"
    assert SECOND.get_question(question).confidence == "reported"
    assert SECOND.get_question(question).source_note


def test_of_the_appendix_only_the_heading_was_read() -> None:
    [source] = [each.text for each in SECOND.sources if each.id == "S46"]

    assert "heading" in source


def test_further_protected_characteristics_may_be_told_and_need_not_be() -> None:
    [follow_up] = SECOND.get_question("vet-22").follow_ups

    assert not follow_up.required
    assert [follow_up.when.holds({"vet-22": level}) for level in "0123"] == [
        *(False, False, True, True),
    ]
    assert "renewals" in SECOND.get_measure("M24").definition
    assert "Sex and race, here by ethnic group," in SECOND.get_measure("M24").definition


def tell(of: QuestionSet, typed: dict[str, str], noted: str = "") -> list[str]:
    """The points to check on answers that cannot all be right, by a sheet with one note at most."""
    answers = {key: level for key, level in typed.items() if "-" in key}
    sheet = AnswerSheet(
        as_at=AS_AT,
        responses={
            key: Response(Given(level, "Here is why." if key == noted else ""))
            for key, level in answers.items()
        },
        figures={key: value for key, value in typed.items() if key not in answers},
    )
    found = find_contradictions(RULES, Case(of, sheet, score(of, sheet)))
    kinds = ("answers disagree", "cannot both hold", "sit badly")
    return [str(each.sentence) for each in found if each.kind in kinds]


def meet(rule: SetContradiction, off: int = -1) -> dict[str, str]:
    """Answers and figures that meet a rule, but just miss the comparison numbered ``off``."""
    met = {}
    for number, one in enumerate(rule.when.comparisons):
        value = int(one.value) - (one.operator.value == "below")
        step = 1 if one.operator.value in ("at most", "is", "below") else -1
        met[one.of] = str(value + (step if number == off else 0))
    return met


@pytest.mark.parametrize("rule", SECOND.contradictions, ids=lambda rule: str(rule.id))
def test_answers_that_disagree_are_told_at_their_limits_until_a_note_explains(
    rule: SetContradiction,
) -> None:
    met = meet(rule)

    assert tell(SECOND, met) == [str(rule.sentence)]
    assert tell(SECOND, met, noted=rule.question) == []
    for number in range(len(rule.when.comparisons)):
        assert tell(SECOND, meet(rule, off=number)) == []


def test_an_edition_with_contradictions_of_its_own_is_held_to_those_alone() -> None:
    both = {"vet-01": "1", "vet-03": "3"}

    assert len(SECOND.contradictions) == 10
    [of_first] = tell(FIRST_VCC, both)
    [of_second] = tell(SECOND, both)

    assert of_first.endswith("Say in the note to vet-03 how that is known.")
    assert of_second.endswith("Say in the note to vet-03 how that is known.")
