"""Next best three: held against scoring every possible step anew."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from timeit import repeat

from hypothesis import given
from hypothesis import strategies as st

from checklist.core.answers.sheet import AnswerSheet, Given, Judgement, Response
from checklist.core.improvements.next_best import NOTHING_GAINED, gain, next_best
from checklist.core.improvements.what_if import Move, after, moved, moves, outcome, rested_on
from checklist.core.question_sets.library import read_question_set
from checklist.core.question_sets.model import QuestionSet
from checklist.core.scoring.score import score
from tests.core.broken import SMALL
from tests.core.sheets import AS_AT, REASON, dorset, full, judged, sheet, vcc
from tests.core.strategies import levels, sheets, strengths, tried

TINY = read_question_set(SMALL, "small_set.yaml")
TOP = "4"


@st.composite
def tiny_sheets(draw: st.DrawFn) -> AnswerSheet:
    """Answers, some with evidence, to the made-up set, in which some answers hide others."""
    scored = [one.id for one in TINY.questions if one.type == "level"]
    given = st.builds(Given, st.sampled_from(["no", "partly", "yes"])) | st.none()
    response = st.builds(Response, given=given, strength=st.sampled_from(["E0", "E1"]))
    facts = draw(st.dictionaries(st.just("shared-register"), st.sampled_from(["yes", "no"])))
    figures = draw(st.fixed_dictionaries({}, optional={"M01": st.sampled_from(["0", "12"])}))
    responses = draw(st.fixed_dictionaries({}, optional=dict.fromkeys(scored, response)))
    return AnswerSheet(date(2026, 11, 21), responses, figures=figures, facts=facts)


def hold_to_brute_force(question_set: QuestionSet, sheet: AnswerSheet) -> None:
    """Score the sheet anew after every step, and look which raise it most."""
    result = score(question_set, sheet)
    rested, worth = rested_on(question_set), []
    for move in moves(question_set, sheet, result):
        anew = score(question_set, moved(sheet, move))
        before = outcome(result.sections[move.section.id], result.overall)
        then = outcome(anew.sections[move.section.id], anew.overall)
        assert after(question_set, sheet, result, move, rested) == then
        assert anew.questions[move.question.id].supported == move.supported
        worth.append((gain(question_set, before, then), move.question.id))
    worth = [one for one in worth if one[0] > NOTHING_GAINED]
    best = sorted(worth, key=lambda one: one[0], reverse=True)[:3]
    found = next_best(question_set, sheet, result)
    assert [one.move.question.id for one in found] == [name for _, name in best]


@given(tiny_sheets())
@tried(60, 3_000)
def test_the_next_best_of_a_small_set_are_those_that_scoring_all_anew_finds(
    sheet: AnswerSheet,
) -> None:
    hold_to_brute_force(TINY, sheet)


@given(sheets())
@tried(3, 200)
def test_the_next_best_of_the_2022_set_are_those_that_scoring_all_anew_finds(
    sheet: AnswerSheet,
) -> None:
    hold_to_brute_force(vcc(), sheet)


@given(levels, strengths, levels)
@tried(20, 500)
def test_no_weaker_evidence_would_bear_a_step_out(level: str, strength: str, claim: str) -> None:
    before = sheet(strength, vet_01=level, vet_03=claim)

    for move in moves(vcc(), before, score(vcc(), before)):
        names = [one.strength for one in vcc().scoring.ceilings]
        for weaker in names[: names.index(move.strength)] if move.strength else ():
            less = score(vcc(), moved(before, replace(move, strength=weaker)))
            assert (less.questions[move.question.id].supported or "") < move.supported


def first(before: AnswerSheet) -> tuple[Move, list[str]]:
    """The very best step, and what is said of it."""
    best = next_best(vcc(), before, score(vcc(), before))[0]
    return best.move, [str(best.todo), *map(str, best.why)]


def test_a_step_that_lifts_a_grade_comes_before_one_that_lifts_the_score_more() -> None:
    move, words = first(dorset())

    assert move.question.id == "vet-03"
    assert words == [
        "Bring it from level 2 to level 3, which its evidence would support.",
        "Vetting would go from adequate to good.",
        "The overall score would go from 44.23 to 46.54.",
    ]


def test_evidence_alone_is_the_step_where_the_claim_is_there() -> None:
    _, words = first(full("3", "E1"))

    assert words[0] == (
        "It is claimed as level 3 and supported as level 2."
        " Evidence of strength E2 would support level 3."
    )


def test_an_open_question_is_taken_to_be_answered_at_the_level_that_guards_ask_for() -> None:
    move, words = first(AnswerSheet(AS_AT))

    assert (move.before, move.supported) == (None, "3")
    assert words[0] == "Answer level 3, with evidence that bears it out (E2)."


def test_where_everything_is_at_its_best_nothing_is_next() -> None:
    best = full(TOP)

    assert next_best(vcc(), best, score(vcc(), best)) == ()


def test_a_level_that_a_reviewer_set_is_left_alone() -> None:
    before = judged(full(TOP, vet_03="2"), vet_03="2")
    assert before.responses["vet-03"].judgement == Judgement("2", REASON)

    assert next_best(vcc(), before, score(vcc(), before)) == ()


def test_finding_them_takes_about_as_long_as_scoring_a_few_times() -> None:
    before = full("2", "E1")
    result = score(vcc(), before)

    scoring = min(repeat(lambda: score(vcc(), before), number=1, repeat=5))
    finding = min(repeat(lambda: next_best(vcc(), before, result), number=1, repeat=5))

    assert finding < 8 * scoring
