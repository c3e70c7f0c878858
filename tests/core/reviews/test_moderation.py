"""Second judgements and moderation: what differs, who settles it, and how much may be told."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from checklist.core.answers.sheet import AnswerSheet, Given, Judgement, Response
from checklist.core.errors import UserError
from checklist.core.question_sets.conditions import NOT_APPLICABLE
from checklist.core.reviews.moderation import (
    DifferenceKind,
    Judged,
    count_double_judgements,
    describe_double_judgements,
    find_differences,
    list_needing_second,
    settle,
)
from checklist.core.reviews.review_gaps import find_review_gaps
from checklist.core.scoring.score import score
from tests.core.reviews.specimenshire import SET, first_seal, judged_sheet, third_submission

AGREED, REFUSED = Judgement(not_applicable_agreed=True), Judgement(not_applicable_agreed=False)
BOTH = (DifferenceKind.JUDGEMENTS, DifferenceKind.CLAIM)


@pytest.mark.parametrize(
    ("claimed", "first", "second", "kinds"),
    [
        ("3", Judgement("3"), None, ()),
        ("3", Judgement("2"), None, ()),
        ("3", Judgement("1"), None, (DifferenceKind.CLAIM,)),
        ("1", Judgement("3"), None, (DifferenceKind.CLAIM,)),
        ("3", Judgement("3"), Judgement("3"), ()),
        ("3", Judgement("3"), Judgement("2"), (DifferenceKind.JUDGEMENTS,)),
        ("3", Judgement("2"), Judgement("1"), BOTH),
        ("3", Judgement("1"), Judgement("1"), (DifferenceKind.CLAIM,)),
        (None, AGREED, AGREED, ()),
        (None, AGREED, REFUSED, (DifferenceKind.JUDGEMENTS,)),
    ],
)
def test_what_is_settled(
    claimed: str | None,
    first: Judgement,
    second: Judgement | None,
    kinds: tuple[DifferenceKind, ...],
) -> None:
    judged = Judged("vet-04", claimed, first, second)

    assert [each.kinds for each in find_differences(SET, {"vet-04": judged})] == (
        [kinds] if kinds else []
    )


def test_differences_stand_in_the_order_of_the_set() -> None:
    far = {key: Judged(key, "4", Judgement("1")) for key in ("cor-01", "vet-02", "inf-03")}

    found = [each.judged.question for each in find_differences(SET, far)]

    assert found == ["vet-02", "inf-03", "cor-01"]


@pytest.mark.parametrize(
    ("number", "same", "share"),
    [(0, 0, None), (9, 9, None), (10, 10, Fraction(1)), (10, 9, Fraction(9, 10))],
)
def test_no_figure_under_ten_double_judgements(
    number: int, same: int, share: Fraction | None
) -> None:
    keys = [question.id for question in SET.questions[:number]]
    judged = {
        key: Judged(key, "3", Judgement("3"), Judgement("3" if place < same else "2"))
        for place, key in enumerate(keys)
    }
    once = {"cor-24": Judged("cor-24", "3", Judgement("3"))}

    found = count_double_judgements(judged | once)

    assert (found.number, found.same, found.share) == (number, same, share)


def test_what_was_judged_second_after_the_first_could_be_read_is_left_out_and_said_so() -> None:
    judged = {
        key: Judged(key, "3", Judgement("3"), Judgement("3"))
        for key in ("vet-01", "vet-03", "cor-01")
    }

    counted = count_double_judgements(judged, {"vet-03", "cor-01", "cor-24"})

    assert str(describe_double_judgements(counted)) == (
        "Two inspectors judged 1 question, neither having seen what the other judged: 1 alike, 0"
        " differently. 2 questions are left out: their second judgement was given after a draft"
        " report was sent, in which the first can be read."
    )
    assert str(describe_double_judgements(count_double_judgements(judged, judged))) == (
        "No question has been judged by two inspectors of whom neither had seen what the other"
        " judged. 3 questions are left out: their second judgement was given after a draft report"
        " was sent, in which the first can be read."
    )


def test_a_second_judgement_is_not_asked_of_what_has_no_level() -> None:
    sheet = first_seal()
    without = {key: each for key, each in sheet.responses.items() if key != "vet-08"}

    needing = list_needing_second(SET, score(SET, AnswerSheet(sheet.as_at, without)))

    assert needing == ("vet-03", "vet-16", "inf-01", "cor-06", "cor-11", "cor-17")


def test_the_settled_level_is_the_final_one() -> None:
    sheet = judged_sheet()
    judged, question = sheet.responses["vet-16"], SET.get_question("vet-16")

    settled = settle(SET, question, judged, Judgement("2", "The second is right."), sheet.as_at)

    one = AnswerSheet(sheet.as_at, {"vet-16": settled})
    assert score(SET, one).questions["vet-16"].final == "2"


@pytest.mark.parametrize(
    ("key", "settled", "said", "field"),
    [
        ("vet-16", Judgement("2"), "Give the reason for settling vet-16", "reason"),
        ("vet-16", Judgement("9", "Why."), "vet-16 has no level 9", "level"),
        ("vet-04", Judgement("4", "Why."), "supports level 3 at most", "level"),
    ],
)
def test_a_level_is_settled_for_a_reason_and_not_above_its_ceiling(
    key: str, settled: Judgement, said: str, field: str
) -> None:
    sheet = judged_sheet()

    with pytest.raises(UserError, match=said) as refused:
        settle(SET, SET.get_question(key), sheet.responses[key], settled, sheet.as_at)

    assert refused.value.field == field


def test_until_a_difference_is_settled_the_first_judgement_stands() -> None:
    open_one = Judged("vet-04", "3", Judgement("2"), Judgement("1"))
    settled = replace(open_one, settled=Judgement("1", "The second is right."))

    found = [find_differences(SET, {"vet-04": each})[0] for each in (open_one, settled)]

    assert [each.is_settled for each in found] == [False, True]
    assert [each.judged.standing.level for each in found] == ["2", "1"]


def judged_of(sheet: AnswerSheet) -> dict[str, Judged]:
    """All judgements of a sheet as first ones, with what is claimed."""
    return {
        key: Judged(
            key,
            None if each.given is None or each.given.is_not_applicable else each.given.value,
            each.judgement,
        )
        for key, each in sheet.responses.items()
        if each.judgement is not None
    }


def test_a_review_lacks_second_judgements_until_they_are_given_or_waived() -> None:
    sheet = judged_sheet()
    result, judged = score(SET, sheet), judged_of(sheet)

    gaps = find_review_gaps(SET, result, judged)

    assert gaps.without_level == gaps.not_applicable_open == ()
    assert gaps.without_second == list_needing_second(SET, result)
    assert gaps.not_settled == gaps.far_from_claim == ("vet-08",)
    assert gaps.not_alike == ()
    apart = replace(judged["vet-08"], second=judged["vet-01"].first)
    gaps = find_review_gaps(SET, result, judged | {"vet-08": apart})
    assert gaps.not_settled == gaps.not_alike == ("vet-08",)
    assert gaps.far_from_claim == ()
    settled = {"vet-08": replace(judged["vet-08"], settled=judged["vet-08"].first)}
    changed = {"vet-16", "vet-01"}
    waived = list_needing_second(SET, result)
    gaps = find_review_gaps(SET, result, judged | settled, waived, changed)
    assert gaps.judged_before == ("vet-01", "vet-16")
    assert gaps.is_empty


def test_a_review_lacks_a_level_for_each_answer_and_a_word_on_each_not_applicable() -> None:
    sent = third_submission()
    key = next(question.id for question in SET.questions if question.na_allowed)
    none = Response(Given(NOT_APPLICABLE, "We have none."))
    responses = {**sent.responses, key: none, "vet-02": Response()}
    result = score(SET, replace(sent, responses=responses))

    gaps = find_review_gaps(SET, result, {})

    assert len(gaps.without_level) == 62
    assert gaps.not_applicable_open == (key,)
    assert "vet-02" not in gaps.without_level
    agreed = {key: Judged(key, None, AGREED)}
    assert find_review_gaps(SET, result, agreed).not_applicable_open == ()
    assert not gaps.is_empty
