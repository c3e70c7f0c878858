"""Contradictions: each rule where it must find one, and where it must not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from checklist.core.answers.sheet import AnswerSheet, ExhibitGiven, Given, Response, SourceKind
from checklist.core.contradictions.case import Case, EvidenceItem
from checklist.core.contradictions.contradiction_list import find_contradictions
from checklist.core.contradictions.rules import FILE, read_rules, read_rules_file
from checklist.core.question_sets.conditions import NOT_APPLICABLE
from checklist.core.question_sets.library import BadQuestionSet
from checklist.core.question_sets.model import QuestionSet
from checklist.core.scoring.score import score
from checklist.resources import bundled
from tests.core.second_rules import second_vcc
from tests.core.sheets import AS_AT, vcc

PATH = bundled("checklists") / FILE
RULES = read_rules_file(PATH)
POLICY = ExhibitGiven("E2", date(2022, 1, 1), review_date=date(2022, 3, 3), label="Exhibit 1")
SOUND = replace(POLICY, review_date=AS_AT)


def detect(sheet: AnswerSheet, *uses: EvidenceItem) -> list[str]:
    """Detect contradictions, each as "rule: sentence"."""
    case = Case(vcc(), sheet, score(vcc(), sheet), uses)
    return [f"{found.rule}: {found.sentence}" for found in find_contradictions(RULES, case)]


def answering(level: str, *exhibits: ExhibitGiven, note: str = "", **figures: str) -> AnswerSheet:
    """A sheet that answers vet-03 alone."""
    response = Response(Given(level, note), exhibits or (SOUND,))
    typed = {key.replace("_", "."): value for key, value in figures.items()}
    return AnswerSheet(AS_AT, {"vet-03": response}, figures=typed)


def test_a_policy_past_its_review_date_is_detected() -> None:
    assert detect(answering("3", POLICY)) == [
        (
            "review-date-passed: Exhibit 1 was due for review on 3 March 2022, before the as-at"
            " date, and vet-03 is claimed at level 3. Use the version in force, or review it."
        )
    ]


@pytest.mark.parametrize(
    "sheet",
    [answering("3", SOUND), answering("1", POLICY), answering("2", replace(POLICY, held=True))],
    ids=["due on the very day", "a claim too low", "withdrawn"],
)
def test_a_policy_is_left_alone_until_its_review_date_has_passed(sheet: AnswerSheet) -> None:
    assert detect(sheet) == []


def test_evidence_too_old_to_count_is_a_point_where_the_set_says_how_long_it_does() -> None:
    audit = ExhibitGiven("E3", date(2020, 3, 3), tested_by="Internal audit", label="Exhibit 1")
    by_second = second_vcc()

    def find(exhibit: ExhibitGiven, of: QuestionSet) -> list[str]:
        sheet = answering("3", exhibit)
        found = find_contradictions(RULES, Case(of, sheet, score(of, sheet), ()))
        return [str(each.sentence) for each in found if each.rule == "evidence-too-old"]

    [point] = find(audit, by_second)
    assert point == (
        "Exhibit 1 is dated 3 March 2020, more than 24 months before the as-at date, so it is too"
        " old to show how it is now. vet-03 is claimed at level 3. Add newer evidence, or claim"
        " what newer evidence bears out."
    )
    assert find(replace(audit, dated=date(2020, 3, 4)), by_second) == []
    assert find(replace(audit, held=True), by_second) == []
    assert find(replace(audit, dated=date(2022, 3, 5)), by_second) == []
    assert find(audit, vcc()) == []
    without = second_vcc(("  earlier_positions: true\n", ""))
    assert find(audit, without) == [point]  # the limit is the set's, whatever else it allows


def test_a_later_report_of_a_position_too_old_is_a_point_and_one_that_is_only_late_is_not() -> None:
    report = ExhibitGiven(
        "E3",
        date(2022, 11, 1),
        position_as_at=date(2020, 3, 3),
        source_kind=SourceKind.INSPECTORATE,
        tested_by="The inspectorate",
        label="Exhibit 1",
    )
    by_second = second_vcc()

    def find(exhibit: ExhibitGiven) -> list[str]:
        sheet = answering("3", exhibit)
        found = find_contradictions(RULES, Case(by_second, sheet, score(by_second, sheet), ()))
        return [str(each.sentence) for each in found if each.rule == "evidence-too-old"]

    [point] = find(report)
    assert point.startswith(
        "Exhibit 1 reports the position as at 3 March 2020, more than 24 months before"
    )
    assert find(replace(report, position_as_at=date(2020, 3, 4))) == []
    assert find(replace(report, position_as_at=None)) == []
    assert find(replace(report, source_kind=SourceKind.FORCE)) == []


def test_a_high_claim_with_nothing_that_counts_is_detected() -> None:
    undated = replace(SOUND, dated=None)

    assert detect(answering("3", undated)) == [
        (
            "claimed-without-evidence: vet-03 is claimed at level 3, and no exhibit that counts"
            " bears it out."
        )
    ]


def test_a_lower_claim_without_evidence_is_not() -> None:
    assert detect(answering("2", replace(SOUND, dated=None))) == []


def uses(count: int) -> EvidenceItem:
    return EvidenceItem("Vetting policy", tuple(f"vet-{one:02}" for one in range(1, count + 1)))


def test_one_document_for_nine_answers_is_detected() -> None:
    [line] = detect(AnswerSheet(AS_AT), uses(9))

    assert line.startswith("one-document-for-many: “Vetting policy” is used for 9 answers (vet-01,")


def test_one_document_for_eight_answers_is_not() -> None:
    assert detect(AnswerSheet(AS_AT), uses(8)) == []


@pytest.mark.parametrize("note", ["We told all staff.", "It was Circulated\n to all by post."])
def test_telling_everybody_on_no_day_is_detected(note: str) -> None:
    [line] = detect(answering("3", note=note))

    assert line.startswith("told-but-not-when: The note to vet-03 says “")
    assert line.endswith("” and gives no date. Say when.")


@pytest.mark.parametrize(
    "note",
    [
        "We told all staff on 4 March.",
        "We told all staff in 2021.",
        "Circulated to all on 4/3/22.",
        "Staff know the policy.",
        "",
    ],
)
def test_telling_everybody_on_a_day_is_not(note: str) -> None:
    assert detect(answering("3", note=note)) == []


def test_figures_two_levels_from_the_claim_are_detected() -> None:
    sheet = answering("3", M01="100", M03="50")
    hint = score(vcc(), sheet).hints["vet-03"]

    assert detect(sheet) == [
        (
            f"figures-disagree: vet-03 is claimed at level 3, and its figures suggest level {hint}."
            " Check both, or say in the note why."
        )
    ]


@pytest.mark.parametrize(
    ("level", "is_detected"),
    [("0", True), ("1", True), ("2", False), ("3", False), ("4", False)],
)
def test_figures_disagree_by_the_distance_from_their_hint_and_not_by_the_sum(
    level: str, is_detected: bool
) -> None:
    sheet = answering(level, M01="1000", M03="5")
    assert score(vcc(), sheet).hints["vet-03"] == "3"

    rules = [line.partition(":")[0] for line in detect(sheet)]

    assert ("figures-disagree" in rules) is is_detected


def test_figures_one_level_from_the_claim_are_not() -> None:
    sheet = answering("1", M01="100", M03="50")
    assert score(vcc(), sheet).hints["vet-03"] == "0"

    assert detect(sheet) == []


@pytest.mark.parametrize(("count", "detected"), [("12", 1), ("0", 0), ("", 0)])
def test_what_does_not_apply_is_detected_only_where_it_is_counted(
    count: str, detected: int
) -> None:
    given = Response(Given(NOT_APPLICABLE, "None of our people have one."))
    sheet = AnswerSheet(AS_AT, {"inf-03": given}, figures={"M31.in_service": count})

    lines = [line for line in detect(sheet) if line.startswith("does-not-apply-but-counted")]

    assert len(lines) == detected
    assert all("inf-03 is said not to apply" in line and "M31.in_service" in line for line in lines)


def test_an_empty_sheet_has_no_contradictions() -> None:
    assert detect(AnswerSheet(AS_AT)) == []


@pytest.mark.parametrize(
    ("before", "then", "advice"),
    [
        ("    answers: 9\n", "", "add answers"),
        ("    levels: 2\n", "    levels: 2\n    answers: 3\n", "remove answers"),
        ("kind: no evidence", "kind: no proof", "kind: write review date passed"),
        ("says “{phrase}”", "says “{words}”", "remove {words} from the sentence"),
        ("says “{phrase}”", "says “{phrase”", "a brace in it stands alone"),
        ("id: figures-disagree", "id: told-but-not-when", "told-but-not-when is taken"),
        ("version: 2.3.0", "version: &v 2.0.0", "remove the anchor"),
        ("version: 2.3.0", "version: 2.3.0\nversion: 1.0.1", "remove one of the two"),
    ],
)
def test_a_mistake_in_the_rules_is_reported_with_its_place(
    before: str, then: str, advice: str
) -> None:
    text = PATH.read_text(encoding="utf-8")
    assert before in text

    with pytest.raises(BadQuestionSet) as refused:
        read_rules(text.replace(before, then), "rules.yaml")

    assert advice in str(refused.value)
    assert str(refused.value).startswith("rules.yaml:")
