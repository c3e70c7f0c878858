"""A judgement of one question: what is taken, what is refused, and what sets its ceiling."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

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
from checklist.core.errors import UserError
from checklist.core.question_sets.conditions import NOT_APPLICABLE
from checklist.core.reviews.agree_all import LeftOutBecause, list_agreeable
from checklist.core.reviews.final_ceiling import find_final_ceiling
from checklist.core.reviews.how_verified import Verification
from checklist.core.reviews.judging import (
    Choice,
    JudgementGiven,
    Lowering,
    check_lowering,
    judge,
)
from checklist.core.scoring.score import score
from tests.core.reviews.specimenshire import AGREE, AS_AT, JUDGED, SET, first_seal, judge_all
from tests.core.shipped import WFOF

DAY = date(2026, 2, 28)
POLICY = ExhibitGiven("E1", DAY, label="Exhibit 1")
RECORD = ExhibitGiven("E2", DAY, label="Exhibit 2")
AUDIT = ExhibitGiven("E3", DAY, tested_by="Internal audit", label="Exhibit 3")
OWN = ExhibitGiven("E2", DAY, label="Visit of 12 June")
NOT_APPLICABLE_QUESTION = next(question.id for question in SET.questions if question.na_allowed)


def answer(level: str = "3", *exhibits: ExhibitGiven) -> Response:
    return Response(Given(level, "Note."), exhibits)


def judge_one(
    sent: Response, given: JudgementGiven, key: str = "vet-04", others: Mapping[str, str] = {}
) -> Response:
    """Judge one question of a sheet on which only it, and some others, are answered."""
    responses = {other: answer(level, RECORD) for other, level in others.items()} | {key: sent}
    result = score(SET, AnswerSheet(AS_AT, responses)).questions[key]
    return judge(SET, SET.get_question(key), sent, result, given, AS_AT)


def final_of(response: Response, key: str = "vet-04") -> str | None:
    return score(SET, AnswerSheet(AS_AT, {key: response})).questions[key].final


def other(level: str, reason: str = "As seen.") -> JudgementGiven:
    return JudgementGiven(Choice.OTHER_LEVEL, level, reason)


def test_to_agree_is_to_give_the_supported_level_and_needs_no_reason() -> None:
    judged = judge_one(answer("4", RECORD), AGREE)

    assert judged.judgement == Judgement("3")
    assert final_of(judged) == "3"
    assert score(SET, AnswerSheet(AS_AT, {"vet-04": judged})).problems == ()


@pytest.mark.parametrize("level", ["0", "1", "2", "3"])
def test_another_level_up_to_the_ceiling_is_taken_with_a_reason(level: str) -> None:
    assert final_of(judge_one(answer("2", RECORD), other(level))) == level


@pytest.mark.parametrize("reason", ["", "   "])
def test_another_level_without_a_reason_is_refused(reason: str) -> None:
    with pytest.raises(UserError, match="Say why vet-04 is judged at level") as refused:
        judge_one(answer("3", RECORD), other("2", reason))

    assert refused.value.field == "reason"


def test_a_level_above_the_ceiling_is_refused_and_own_evidence_lifts_it() -> None:
    with pytest.raises(UserError, match="supports level 2 at most") as refused:
        judge_one(answer("3", POLICY), other("3"))

    assert refused.value.field == "level"
    judged = judge_one(answer("3", POLICY), replace(other("3"), exhibits=(OWN,)))
    result = score(SET, AnswerSheet(AS_AT, {"vet-04": judged})).questions["vet-04"]
    assert (result.claimed, result.supported, result.final) == ("3", "2", "3")


@pytest.mark.parametrize("given", [AGREE, other("2"), JudgementGiven(Choice.NOT_APPLICABLE_AGREED)])
def test_an_unanswered_question_takes_no_final_level(given: JudgementGiven) -> None:
    with pytest.raises(UserError, match="vet-04 is not answered, so it has no final level"):
        judge_one(Response(), given)


@pytest.mark.parametrize("level", [None, "", "7", "good"])
def test_what_is_no_level_is_refused(level: str | None) -> None:
    with pytest.raises(UserError, match=r"Select the final level|has no level"):
        judge_one(answer("3", RECORD), JudgementGiven(Choice.OTHER_LEVEL, level, "As seen."))


def test_not_applicable_is_agreed_or_refused_and_refused_counts_as_unanswered() -> None:
    key, sent = NOT_APPLICABLE_QUESTION, Response(Given(NOT_APPLICABLE, "We have none."))
    agreed = judge_one(sent, JudgementGiven(Choice.NOT_APPLICABLE_AGREED), key)
    refused = judge_one(sent, JudgementGiven(Choice.NOT_APPLICABLE_REFUSED, None, "It has."), key)

    statuses = [
        score(SET, AnswerSheet(AS_AT, {key: judged})).questions[key].status
        for judged in (agreed, refused)
    ]

    assert statuses == [QuestionStatus.NOT_APPLICABLE, QuestionStatus.UNANSWERED]
    assert final_of(refused, key) is None
    assert agreed.judgement is not None
    assert agreed.judgement.not_applicable_agreed is True


def test_refusing_that_a_question_does_not_apply_needs_a_reason() -> None:
    sent = Response(Given(NOT_APPLICABLE, "We have none."))

    with pytest.raises(UserError, match="Give the reason why"):
        judge_one(sent, JudgementGiven(Choice.NOT_APPLICABLE_REFUSED), NOT_APPLICABLE_QUESTION)


def test_a_choice_that_the_answer_does_not_offer_is_refused() -> None:
    sent = Response(Given(NOT_APPLICABLE, "We have none."))

    with pytest.raises(UserError, match=r"does not apply\. Agree or refuse"):
        judge_one(sent, AGREE, NOT_APPLICABLE_QUESTION)
    with pytest.raises(UserError, match="Agree or give another level"):
        judge_one(answer("3", RECORD), JudgementGiven(Choice.NOT_APPLICABLE_AGREED))


def test_a_question_that_another_answer_fixes_takes_no_final_level() -> None:
    """With no monitoring (inf-01 at 0) the force is not asked inf-05."""
    with pytest.raises(UserError, match="the force was not asked it"):
        judge_one(Response(), other("2"), "inf-05", {"inf-01": "0"})


def test_an_exhibit_lowered_for_a_reason_lowers_what_is_supported() -> None:
    lowered = {0: Lowering("E1", "It says what is planned, and not what was done.")}

    judged = judge_one(answer("3", RECORD), replace(AGREE, lowered=lowered))

    assert judged.exhibits[0].lowered_to == "E1"
    assert judged.judgement == Judgement("2")


@pytest.mark.parametrize(
    ("lowering", "said"),
    [
        (Lowering("E3", "Better."), "can only be lowered"),
        (Lowering("E2", "The same."), "can only be lowered"),
        (Lowering("E9", "None."), "can only be lowered"),
        (Lowering("E1", " "), "Give the reason for lowering Exhibit 2"),
    ],
)
def test_a_strength_is_only_lowered_and_for_a_reason(lowering: Lowering, said: str) -> None:
    with pytest.raises(UserError, match=said):
        judge_one(answer("3", RECORD), replace(AGREE, lowered={0: lowering}))


def test_lowering_that_leaves_a_level_above_its_ceiling_is_refused_until_the_level_changes() -> (
    None
):
    question, lowering = SET.get_question("vet-04"), Lowering("E1", "A plan only.")
    judged = judge_one(answer("3", RECORD), AGREE)

    with pytest.raises(UserError, match=r"at level 3, and .* supports level 2 at most"):
        check_lowering(SET, question, judged, 0, lowering, AS_AT)
    with pytest.raises(UserError, match="supports level 2 at most"):
        judge_one(answer("3", RECORD), replace(other("3"), lowered={0: lowering}))

    assert (
        final_of(judge_one(answer("3", RECORD), replace(other("2"), lowered={0: lowering}))) == "2"
    )


@pytest.mark.parametrize("judgement", [None, Judgement("2"), Judgement("3")])
def test_lowering_that_leaves_every_level_at_its_ceiling_is_taken(
    judgement: Judgement | None,
) -> None:
    """A second exhibit of the same strength keeps the ceiling where it was."""
    judged = replace(answer("3", RECORD, RECORD), judgement=judgement)

    lowered = check_lowering(
        SET, SET.get_question("vet-04"), judged, 0, Lowering("E1", "A plan only."), AS_AT
    )

    assert [exhibit.lowered_to for exhibit in lowered.exhibits] == ["E1", None]


HELD = replace(AUDIT, held=True, held_because=HeldBecause.INFECTED)


@pytest.mark.parametrize(
    ("exhibits", "level", "set_by"),
    [
        ((), "1", "no exhibit supports more"),
        ((HELD,), "1", "no exhibit supports more"),
        ((POLICY, RECORD), "3", "set by Exhibit 2 (E2)"),
        ((POLICY, RECORD, AUDIT), "4", "set by Exhibit 3 (E3)"),
        ((HELD, POLICY), "2", "set by Exhibit 1 (E1)"),
        ((RECORD, replace(OWN, by_reviewer=True)), "3", "set by Exhibit 2 and Visit of 12 June of"),
        ((replace(AUDIT, lowered_to="E1"), POLICY), "2", "set by Exhibit 3 and Exhibit 1 (E1)"),
        ((replace(AUDIT, tested_by=""),), "3", "set by Exhibit 3 (E2)"),
    ],
)
def test_the_ceiling_and_the_exhibit_that_sets_it(
    exhibits: tuple[ExhibitGiven, ...], level: str, set_by: str
) -> None:
    question = SET.get_question("vet-04")

    ceiling = find_final_ceiling(SET, question, answer("3", *exhibits), AS_AT)

    assert ceiling.level == level
    assert ceiling.levels == tuple(str(each) for each in range(int(level) + 1))
    assert set_by in str(ceiling.explain(question))


def test_the_ceiling_of_the_other_set_is_found_the_same_way() -> None:
    question = next(each for each in WFOF.questions if each.type == "level")
    yes = answer(WFOF.get_scale(question).levels[-1].id, POLICY)

    ceiling = find_final_ceiling(WFOF, question, yes, AS_AT)

    assert ceiling.set_by == ((POLICY, "E1"),)
    assert ceiling.level == ceiling.levels[-1]


def test_exhibits_that_set_the_ceiling_are_named_each_with_its_own_strength() -> None:
    question = next(each for each in WFOF.questions if each.type == "level")
    level = WFOF.get_scale(question).levels[-1].id

    two = find_final_ceiling(WFOF, question, answer(level, POLICY, RECORD), AS_AT)
    three = find_final_ceiling(WFOF, question, answer(level, RECORD, RECORD, RECORD), AS_AT)

    assert "set by Exhibit 1 (E1) and Exhibit 2 (E2)." in str(two.explain(question))
    assert "set by Exhibit 2, Exhibit 2 and Exhibit 2 (E2)." in str(three.explain(question))


def test_a_typed_answer_takes_no_final_level() -> None:
    question = next(each for each in WFOF.questions if each.type == "number")
    sent = Response(Given("3"))
    result = score(WFOF, AnswerSheet(AS_AT, {question.id: sent})).questions[question.id]

    with pytest.raises(UserError, match="has no levels, so it has no final level"):
        judge(WFOF, question, sent, result, AGREE, AS_AT)


def test_agreeing_with_a_section_leaves_out_what_has_to_be_looked_at() -> None:
    sheet, vet = first_seal(), next(section for section in SET.sections if section.id == "vet")
    key = next(question.id for question in vet.questions if question.na_allowed)
    responses = {
        **sheet.responses,
        key: Response(Given(NOT_APPLICABLE, "We have none.")),
        "vet-02": Response(),
    }
    results = score(SET, replace(sheet, responses=responses)).questions

    found = list_agreeable(vet, results, {"vet-01"}, begun={"vet-02", "vet-05"})

    assert dict(found.left_out) == {
        "vet-01": LeftOutBecause.JUDGED,
        "vet-02": LeftOutBecause.NOT_ANSWERED,
        "vet-03": LeftOutBecause.LIMITING,
        "vet-05": LeftOutBecause.BEGUN,
        "vet-08": LeftOutBecause.LIMITING,
        "vet-16": LeftOutBecause.LIMITING,
        "vet-26": LeftOutBecause.OVER_CLAIMED,
        key: LeftOutBecause.NOT_APPLICABLE,
    }
    assert len(found.questions) == len(vet.questions) - len(found.left_out)
    assert {(each.claimed, each.supported) for each in found.questions} == {("3", "3"), ("1", "1")}


def test_agreeing_with_a_section_leaves_out_what_the_force_was_not_asked() -> None:
    inf = next(section for section in SET.sections if section.id == "inf")
    results = score(SET, AnswerSheet(AS_AT, {"inf-01": answer("0")})).questions

    left_out = dict(list_agreeable(inf, results, ()).left_out)

    assert left_out["inf-05"] is left_out["inf-07"] is LeftOutBecause.NOT_ASKED
    assert left_out["inf-02"] is LeftOutBecause.NOT_ANSWERED


def test_every_way_to_verify_says_what_it_means() -> None:
    assert [each.value for each in Verification] == [
        *("asserted", "document seen", "sampled", "observed", "not verifiable"),
    ]
    assert len({each.meaning for each in Verification}) == len(Verification)


def test_no_level_that_is_given_changes_what_is_claimed_or_supported() -> None:
    sheet = first_seal()
    judged = score(SET, judge_all(sheet, JUDGED)).questions

    for key, before in score(SET, sheet).questions.items():
        assert (judged[key].claimed, judged[key].supported) == (before.claimed, before.supported)
