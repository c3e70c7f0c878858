"""A report says of each question what was claimed, supported and found, and counts it so."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from checklist.core.answers.sheet import ExhibitGiven, Judgement
from checklist.core.review_reports.report_building import Reviewed, build_report
from checklist.core.reviews.final_scores import list_score_lines
from checklist.core.scoring.results import Basis
from checklist.core.scoring.score import score
from tests.core.review_reports.reports import DETAILS, build
from tests.core.reviews.specimenshire import SET, judged_sheet
from tests.core.sheets import full, vcc

REPORT = build()
RESULT = score(SET, judged_sheet("vet-08"))


def test_each_level_of_a_question_is_the_one_that_was_scored() -> None:
    found = {key: (one.claimed, one.supported, one.final) for key, one in REPORT.questions.items()}

    scored = {key: RESULT.questions[key] for key in found}
    assert found == {key: (one.claimed, one.supported, one.final) for key, one in scored.items()}
    assert any(claimed != supported for claimed, supported, _ in found.values())
    assert any(supported != final for _, supported, final in found.values())


def test_a_reason_is_printed_where_less_was_supported_than_counts() -> None:
    sheet = judged_sheet()
    own = ExhibitGiven("E2", dated=sheet.as_at, by_reviewer=True)
    seen = Judgement("3", "We saw the register ourselves.")
    responses = dict(sheet.responses)
    vet_09 = responses["vet-09"]
    responses["vet-09"] = replace(vet_09, strength=None, exhibits=(own,), judgement=seen)
    judged = replace(sheet, responses=responses)

    report = build_report(
        1,
        DETAILS,
        Reviewed(SET, judged, score(SET, judged), responses.keys()),
    )

    found = report.questions["vet-09"]
    assert (found.claimed, found.supported, found.final) == ("3", "1", "3")
    assert found.reason == seen.reason
    assert report.questions["vet-01"].reason == ""


def test_a_reason_for_which_a_level_was_settled_is_printed_where_all_levels_agree() -> None:
    sheet = judged_sheet()
    responses = dict(sheet.responses)
    why = Judgement("3", "Both saw the register; the second read it again.")
    responses["vet-01"] = replace(responses["vet-01"], judgement=why)
    judged = replace(sheet, responses=responses)
    reviewed = Reviewed(SET, judged, score(SET, judged), responses.keys())

    settled = build_report(1, DETAILS, replace(reviewed, settled={"vet-01"}))

    found = settled.questions["vet-01"]
    assert (found.claimed, found.supported, found.final) == ("3", "3", "3")
    assert found.reason == why.reason
    assert build_report(1, DETAILS, reviewed).questions["vet-01"].reason == ""


def test_questions_are_counted_by_claimed_and_final_level() -> None:
    assert REPORT.reliability is not None
    counted = {(one.claimed, one.final): one.number for one in REPORT.reliability.table}

    levels = [(one.claimed, one.final) for one in REPORT.questions.values()]
    assert counted == Counter(pair for pair in levels if None not in pair)
    assert any(
        counted.get((final, claimed)) != number for (claimed, final), number in counted.items()
    )


def test_scores_of_each_basis_are_those_of_that_basis() -> None:
    whole = REPORT.lines[-1].scores

    scored = RESULT.overall.scores
    assert {each: whole[each.value] for each in Basis} == {
        each: scored[each].score for each in Basis
    }
    assert len(set(whole.values())) == len(Basis)


def test_grades_of_each_basis_are_those_of_that_basis() -> None:
    bare = full("4", strength="E0")

    whole = list_score_lines(vcc(), bare, score(vcc(), bare))[-1]

    assert whole.grades[Basis.CLAIMED] == "outstanding"
    assert whole.grades[Basis.SUPPORTED] == whole.grades[Basis.FINAL] == "requires improvement"
