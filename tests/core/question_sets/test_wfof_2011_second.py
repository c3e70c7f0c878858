"""The 2011 set, edition 2.0.0: what may not apply, what counts as No, what a Yes must explain."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from checklist.core.answer_files.reader import InvalidAnswerFile, read_answers
from checklist.core.answers.sheet import AnswerSheet, ExhibitGiven, Given, Response
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.contradictions.case import Case
from checklist.core.contradictions.contradiction_list import Contradiction, find_contradictions
from checklist.core.contradictions.rules import FILE, read_rules_file
from checklist.core.measures.figure_checks import find_failed_checks
from checklist.core.question_sets.conditions import NOT_APPLICABLE
from checklist.core.question_sets.model import QuestionSet
from checklist.core.scoring.results import Basis, Result
from checklist.core.scoring.score import score
from checklist.resources import bundled
from tests.core.shipped import FIRST_WFOF, LIBRARY

SECOND = LIBRARY.get("wfof-2011", "2.0.0").question_set
BOTH = (FIRST_WFOF, SECOND)
AS_AT = date(2026, 9, 30)
CURRENT = ExhibitGiven("E1", date(2026, 1, 5), review_date=date(2027, 1, 5))
RULES = read_rules_file(bundled("checklists") / FILE)
SCORED = [question for question in SECOND.questions if question.scored]
HANGS_ON = [("public-01", "public-04"), ("media-01", "media-03"), ("biz-01", "biz-07")]
PLAIN = {"hosp-05": "one force-wide register", "proc-02": "100"}
WORST = {
    "media-04": "none",
    "media-09": "none",
    "media-10": "0",
    "info-03": "0",
    "info-07": "0",
    "hosp-03": "no rule",
    "hosp-05": "one force-wide register",
    "hosp-07": "0",
    "proc-02": "5000.01",
    "proc-07": "none",
    "biz-06": "0",
    "psd-02": "0",
    "psd-03": "more",
    "psd-07": "0",
    "gov-02": "never",
    "fwd-03": "0",
}
POINTS = {
    *("media-05", "media-10", "info-03", "info-06", "hosp-01", "hosp-06", "proc-01", "biz-08"),
    *("psd-01", "psd-03", "psd-06", "psd-08", "gov-01", "fwd-01", "fwd-02"),
}


def edition(question_set: QuestionSet) -> str:
    return question_set.version


def fill(
    typed: Mapping[str, str],
    *,
    exhibit: ExhibitGiven = CURRENT,
    note: str = "",
    **levels: str,
) -> AnswerSheet:
    """All Yes with one exhibit each, but for ``levels``, and what is typed: ``hosp_06="no"``."""
    given = {question.id: "yes" for question in SCORED}
    given |= {name.replace("_", "-"): level for name, level in levels.items()} | dict(typed)
    return AnswerSheet(
        as_at=AS_AT,
        responses={key: Response(Given(text, note), (exhibit,)) for key, text in given.items()},
    )


def final(result: Result) -> Fraction | None:
    return result.overall.scores[Basis.FINAL].score


def points(sheet: AnswerSheet) -> list[Contradiction]:
    """The points of the set's own rules."""
    case = Case(SECOND, sheet, score(SECOND, sheet))
    own = {rule.id for rule in SECOND.contradictions}
    return [found for found in find_contradictions(RULES, case) if found.rule in own]


@pytest.mark.parametrize("question_set", BOTH, ids=edition)
def test_both_editions_ask_the_same_questions_each_alike(question_set: QuestionSet) -> None:
    asked = [(one.id, one.type, one.weight, one.scored) for one in question_set.questions]

    assert asked == [(one.id, one.type, one.weight, one.scored) for one in SECOND.questions]
    assert [one.share for one in question_set.sections] == [one.share for one in SECOND.sections]
    assert question_set.scoring.bands == SECOND.scoring.bands


def test_all_yes_with_current_evidence_is_green() -> None:
    result = score(SECOND, fill(PLAIN))

    assert final(result) == 100
    assert result.overall.grade == "green"
    assert not result.overall.is_provisional
    assert points(fill(PLAIN)) == []


def test_one_yes_and_all_else_not_applicable_has_no_band() -> None:
    others = {one.id: NOT_APPLICABLE for one in SCORED[1:]}
    result = score(SECOND, fill({**PLAIN, **others}, note="It does not arise here."))

    assert result.overall.grade is None
    assert score(FIRST_WFOF, fill({**PLAIN, **others}, note="Not here.")).overall.grade == "green"


def test_two_scored_questions_may_not_apply_each_in_its_own_words() -> None:
    offered = {one.id: one.na_when for one in SCORED if one.na_allowed}

    assert set(offered) == {"biz-08", "proc-09"}
    assert len(set(offered.values())) == 2
    both = score(SECOND, fill({**PLAIN, **dict.fromkeys(offered, NOT_APPLICABLE)}, note="None."))
    assert final(both) == 100
    assert both.overall.grade == "green"


@pytest.mark.parametrize(("held", "status"), [("0", "not applicable"), ("1", "unanswered")])
def test_second_jobs_that_are_held_apply(held: str, status: str) -> None:
    typed = {**PLAIN, "biz-06": held, "biz-08": NOT_APPLICABLE}

    assert score(SECOND, fill(typed, note="None.")).questions["biz-08"].status == status


@pytest.mark.parametrize(
    "typed",
    [{**PLAIN, "hosp-06": "no"}, {**PLAIN, "hosp-05": "no register"}],
    ids=["gaps in a register", "no register"],
)
def test_no_register_counts_as_a_register_with_gaps_does(typed: Mapping[str, str]) -> None:
    result = score(SECOND, fill(typed))

    assert final(result) == Fraction(3400, 35)
    assert result.sections["hosp"].grade == "amber"


def test_what_a_register_that_is_not_there_would_show_is_no_and_says_by_what() -> None:
    result = score(SECOND, fill({**PLAIN, "hosp-05": "no register"})).questions["hosp-06"]

    assert result.status is QuestionStatus.FIXED
    assert (result.claimed, result.supported, result.final) == ("no", "no", "no")
    assert "By hosp-05 there is no register" in " ".join(map(str, result.remarks))
    assert "counts as “No”" in " ".join(map(str, result.remarks))


@pytest.mark.parametrize(("first", "then"), HANGS_ON)
def test_what_a_policy_that_is_not_there_would_say_is_no_and_says_by_what(
    first: str, then: str
) -> None:
    result = score(SECOND, fill({**PLAIN, first: "no"}))
    fixed = result.questions[then]

    assert final(result) == Fraction(3300, 35)
    assert (fixed.status, fixed.claimed, fixed.final) == (QuestionStatus.FIXED, "no", "no")
    assert f"By {first} " in " ".join(map(str, fixed.remarks))


@pytest.mark.parametrize(("first", "then"), HANGS_ON)
def test_a_policy_without_evidence_fixes_what_it_would_say_only_once_that_is_answered(
    first: str, then: str
) -> None:
    sheet = fill(PLAIN)
    answers = {**sheet.responses, first: Response(Given("yes"))}
    answered = score(SECOND, replace(sheet, responses=answers)).questions[then]
    del answers[then]
    result = score(SECOND, replace(sheet, responses=answers))

    assert (answered.claimed, answered.supported, answered.final) == ("yes", "no", "no")
    assert result.questions[then].status is QuestionStatus.UNANSWERED
    assert (result.questions[then].supported, result.questions[then].final) == (None, None)
    assert result.overall.coverage == Fraction(34, 35)


def test_readers_are_told_that_what_hangs_on_something_missing_is_not_asked() -> None:
    [told] = [text for text in SECOND.how_to_answer if text.startswith("What is not there")]

    assert {one.id for one in SCORED if one.fixed} == {"hosp-06", *(then for _, then in HANGS_ON)}
    assert "no register, no policy, or nobody asked the public" in told
    assert "counts as no without being asked" in told


def test_readers_are_told_that_not_each_count_may_be_not_held() -> None:
    counts = [one for one in SECOND.questions if one.type in ("number", "percentage")]

    assert [one.id for one in counts if not one.na_allowed] == ["psd-02"]
    assert any("Most counts and percentages offer it" in text for text in SECOND.how_to_answer)


def test_a_self_assessment_that_was_never_shared_has_an_answer() -> None:
    question = SECOND.get_question("fwd-06")

    assert "none was shared before" in question.na_when
    assert "none was shared before, choose not applicable" in question.guidance


def test_the_figure_of_2011_says_of_what_it_is() -> None:
    [figure] = SECOND.get_question("public-03").reference_figures

    assert "36% saw a big problem" in figure


def test_the_only_scored_question_that_is_ever_hidden_is_one_on_orders_nobody_places_alone() -> (
    None
):
    assert [one.id for one in SCORED if one.hidden_unless] == ["proc-03"]
    alone, together = (score(SECOND, fill({**PLAIN, "proc-02": each})) for each in ("0.01", "0"))
    assert alone.questions["proc-03"].status is QuestionStatus.ANSWERED
    assert together.questions["proc-03"].status is QuestionStatus.HIDDEN
    assert SECOND.get_question("proc-02").required_when is not None
    assert not SECOND.get_question("proc-02").na_allowed


def test_all_yes_with_the_worst_typed_answers_is_100_with_a_point_at_each_pair() -> None:
    sheet = fill(WORST)
    found = points(sheet)

    assert final(score(SECOND, sheet)) == 100
    assert {one.questions[0] for one in found} == POINTS
    assert points(fill(WORST, note="Explained on 1 May 2026.")) == []


def test_every_pair_is_pointed_at_once_with_its_answers_named() -> None:
    without = fill({**WORST, "hosp-05": "no register", "hosp-09": "yearly"}, proc_03="no")
    found = [*points(fill(WORST)), *points(without)]

    assert {one.rule for one in found} == {rule.id for rule in SECOND.contradictions}
    for rule in SECOND.contradictions:
        assert f"Say in the note to {rule.question} " in rule.sentence
        for comparison in rule.when.comparisons:
            assert f"y {comparison.of} " in rule.sentence


@pytest.mark.parametrize(("limit", "is_told"), [("5000", False), ("5000.01", True)])
def test_checks_at_every_level_are_doubted_above_5000_pounds_alone(
    limit: str, is_told: bool
) -> None:
    found = [one.questions[0] for one in points(fill({**PLAIN, "proc-02": limit}))]

    assert ("proc-01" in found) is is_told


@pytest.mark.parametrize(
    ("exhibit", "supported"),
    [
        (replace(CURRENT, review_date=AS_AT), "yes"),
        (replace(CURRENT, review_date=date(2026, 9, 29)), "partly"),
        (ExhibitGiven("E1", date(2023, 9, 30)), "yes"),
        (ExhibitGiven("E1", date(2023, 9, 29)), "partly"),
        (ExhibitGiven("E2", date(2025, 9, 30)), "yes"),
        (ExhibitGiven("E2", date(2025, 9, 29)), "no"),
        (ExhibitGiven("E2", date(2026, 1, 5), review_date=date(2026, 9, 29)), "partly"),
        (ExhibitGiven("E1", date(2009, 5, 1), review_date=AS_AT), "yes"),
        (ExhibitGiven("E3", date(2023, 9, 30), tested_by="internal audit"), "yes"),
        (ExhibitGiven("E3", date(2023, 9, 29), tested_by="internal audit"), "partly"),
    ],
)
def test_evidence_supports_yes_until_its_review_or_for_its_months_and_partly_after(
    exhibit: ExhibitGiven, supported: str
) -> None:
    result = score(SECOND, fill(PLAIN, exhibit=exhibit))

    assert {result.questions[one.id].claimed for one in SCORED} == {"yes"}
    assert {result.questions[one.id].supported for one in SCORED} == {supported}


@pytest.mark.parametrize(
    ("question", "last", "too_old"),
    [
        ("public-02", date(2025, 9, 30), date(2025, 9, 29)),
        ("proc-06", date(2025, 9, 30), date(2025, 9, 29)),
        ("gov-05", date(2025, 9, 30), date(2025, 9, 29)),
        ("media-02", date(2023, 9, 30), date(2023, 9, 29)),
        ("hosp-02", date(2023, 9, 30), date(2023, 9, 29)),
        ("biz-02", date(2023, 9, 30), date(2023, 9, 29)),
    ],
)
def test_dates_that_sit_badly_with_a_yes_are_told_and_block_nothing(
    question: str, last: date, too_old: date
) -> None:
    just = list(find_failed_checks(SECOND, fill({**PLAIN, question: last.isoformat()})))
    [failed] = find_failed_checks(SECOND, fill({**PLAIN, question: too_old.isoformat()}))

    assert just == []
    assert question in failed.keys
    assert not failed.check.blocks


def test_a_source_may_be_found_in_an_investigation_opened_earlier() -> None:
    [failed] = find_failed_checks(SECOND, fill({**PLAIN, "info-03": "1", "info-04": "2"}))

    assert not failed.check.blocks
    for question in ("info-03", "info-04"):
        assert "opened" in SECOND.get_question(question).prompt


@pytest.mark.parametrize(
    ("note", "is_told"), [("", True), (" ", True), ("Reviewed in May.", False)]
)
def test_what_a_note_was_asked_for_is_no_point_once_it_is_given(note: str, is_told: bool) -> None:
    sheet = fill({**PLAIN, "media-02": "2023-09-29"}, note=note)
    case = Case(SECOND, sheet, score(SECOND, sheet))

    told = [
        one.questions for one in find_contradictions(RULES, case) if "media-02" in one.questions
    ]

    assert (told == [("media-02",)]) is is_told
    assert told == [] or is_told


def test_a_figure_that_blocks_is_a_point_whatever_a_note_says() -> None:
    sheet = fill({**PLAIN, "biz-04": "1", "biz-05": "2"}, note="Because.")
    case = Case(SECOND, sheet, score(SECOND, sheet))

    assert ("biz-04", "biz-05") in [one.questions for one in find_contradictions(RULES, case)]


def test_a_check_of_answers_is_placed_at_the_answer_of_a_file() -> None:
    text = "set: wfof-2011\nversion: 2.0.0\nas_at: 2026-09-30\nanswers:\n"
    with pytest.raises(InvalidAnswerFile) as refused:
        read_answers(text + "  biz-04: {value: 1}\n  biz-05: {value: 2}\n", "answers.yaml", SECOND)

    [line] = refused.value.lines()
    assert line.startswith("answers.yaml:6:")
    assert "Applications approved (biz-05) cannot exceed" in line
