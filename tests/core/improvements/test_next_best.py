"""Next best three: compared with scoring the sheet again after every possible change."""

from __future__ import annotations

from collections.abc import Callable
from cProfile import Profile
from dataclasses import replace
from datetime import date
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from checklist.core.answers.sheet import AnswerSheet, Given, Judgement, Response
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.improvements.next_best import find_next_best
from checklist.core.improvements.what_if import (
    CandidateChange,
    Outcome,
    apply_change,
    find_changes,
    find_dependencies,
    predict_outcome,
)
from checklist.core.question_sets.library import read_question_set
from checklist.core.question_sets.model import QuestionSet
from checklist.core.scoring.results import Basis, Result
from checklist.core.scoring.score import score
from tests.core.broken import SMALL
from tests.core.sheets import AS_AT, REASON, dorset, full, judged, sheet, vcc
from tests.core.strategies import levels, sheets, strengths, tried

TINY = read_question_set(SMALL, "small_set.yaml")
TOP = "4"
ZERO = Fraction(0)


@st.composite
def tiny_sheets(draw: st.DrawFn) -> AnswerSheet:
    """Answers, some with evidence, to the made-up set, in which some answers hide others."""
    scored = [question.id for question in TINY.questions if question.type == "level"]
    given = st.builds(Given, st.sampled_from(["no", "partly", "yes"])) | st.none()
    response = st.builds(Response, given=given, strength=st.sampled_from(["E0", "E1"]))
    facts = draw(st.dictionaries(st.just("shared-register"), st.sampled_from(["yes", "no"])))
    figures = draw(st.fixed_dictionaries({}, optional={"M01": st.sampled_from(["0", "12"])}))
    responses = draw(st.fixed_dictionaries({}, optional=dict.fromkeys(scored, response)))
    return AnswerSheet(date(2026, 11, 21), responses, figures=figures, facts=facts)


def hold_to_brute_force(question_set: QuestionSet, sheet: AnswerSheet) -> None:
    """Score the sheet again after every change, and look which raise it most."""
    result = score(question_set, sheet)
    dependencies, worth = find_dependencies(question_set), []
    for change in find_changes(question_set, sheet, result):
        rescored = score(question_set, apply_change(sheet, change))
        section = change.section.id
        predicted = predict_outcome(question_set, sheet, result, change, dependencies)
        assert predicted == outcome_in(rescored, section)
        assert rescored.questions[change.question.id].supported == change.supported
        worth.append((worth_of(question_set, result, rescored, section), change.question.id))
    raising = [entry for entry in worth if entry[0] > (0, 0, 0, 0)]
    best = sorted(raising, key=lambda entry: entry[0], reverse=True)[:3]
    found = find_next_best(question_set, sheet, result)
    assert [entry.change.question.id for entry in found] == [name for _, name in best]


def outcome_in(result: Result, section: str) -> Outcome:
    """Read from a result what a change to one of its sections comes to."""
    part, whole = result.sections[section], result.overall
    final = whole.scores[Basis.FINAL]
    return Outcome(
        part.grade, part.scores[Basis.FINAL].score, whole.grade, final.score, final.floor or ZERO
    )


def worth_of(
    question_set: QuestionSet, before: Result, after: Result, section: str
) -> tuple[int, int, Fraction, Fraction]:
    """Grades gained overall and in a section, then score and floor: written apart from the code."""
    old, new = before.overall.scores[Basis.FINAL], after.overall.scores[Basis.FINAL]
    gained = ZERO if old.score is None or new.score is None else new.score - old.score
    return (
        climbed(question_set, before.overall.grade, after.overall.grade),
        climbed(question_set, before.sections[section].grade, after.sections[section].grade),
        gained,
        (new.floor or ZERO) - (old.floor or ZERO),
    )


def climbed(question_set: QuestionSet, old: str | None, new: str | None) -> int:
    """Grades from one to another; to have one at all is worth one, to lose it costs one."""
    if old == new:
        return 0
    if old is None or new is None:
        return 1 if old is None else -1
    places = {band.grade: place for place, band in enumerate(question_set.scoring.bands)}
    return places[new] - places[old]


@given(tiny_sheets())
@tried(60, 3_000)
def test_the_next_best_of_a_small_set_are_those_that_scoring_all_again_finds(
    sheet: AnswerSheet,
) -> None:
    hold_to_brute_force(TINY, sheet)


@given(sheets())
@tried(3, 200)
def test_the_next_best_of_the_2022_set_are_those_that_scoring_all_again_finds(
    sheet: AnswerSheet,
) -> None:
    hold_to_brute_force(vcc(), sheet)


@given(levels, strengths, levels)
@tried(20, 500)
def test_no_weaker_evidence_would_support_a_step(level: str, strength: str, claim: str) -> None:
    # Questions support their levels apart from one another here, so each weaker strength is tried
    # on all of them at once. That none is fixed by another is asserted, or it would prove nothing.
    before = sheet(strength, vet_01=level, vet_03=claim)
    changes = list(find_changes(vcc(), before, score(vcc(), before)))
    names = [ceiling.strength for ceiling in vcc().scoring.ceilings]

    for weaker in names[:-1]:
        stronger = [change for change in changes if change.strength > weaker]
        after = before
        for change in stronger:
            after = apply_change(after, replace(change, strength=weaker))
        found = score(vcc(), after).questions
        for change in stronger:
            result = found[change.question.id]
            assert result.status is QuestionStatus.ANSWERED
            assert result.claimed == change.claimed
            assert (result.supported or "") < change.supported


def first(before: AnswerSheet) -> tuple[CandidateChange, list[str]]:
    """The best change, and the sentences on it."""
    best = find_next_best(vcc(), before, score(vcc(), before))[0]
    return best.change, [str(best.todo), *map(str, best.why)]


def test_a_step_that_lifts_a_grade_comes_before_one_that_lifts_the_score_more() -> None:
    change, words = first(dorset())

    assert change.question.id == "vet-03"
    assert words == [
        "It is at level 2. If level 3 is true, answer so: its evidence would support it.",
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
    change, words = first(AnswerSheet(AS_AT))

    assert (change.supported_before, change.supported) == (None, "3")
    assert words[0] == "If level 3 is true, answer so, with evidence that bears it out (E2)."


def test_where_nothing_is_answered_the_heaviest_come_first_and_of_equals_the_first_in_the_set() -> (
    None
):
    empty = AnswerSheet(AS_AT)

    found = find_next_best(vcc(), empty, score(vcc(), empty))

    assert [entry.change.question.id for entry in found] == ["cor-06", "cor-11", "cor-17"]
    for entry in found:
        assert (entry.before.section_grade, entry.after.section_grade) == (None, None)
        assert [str(sentence) for sentence in entry.why] == [
            "Counting unanswered questions as 0, the overall score would go from 0.00 to 2.25.",
        ]


def test_the_answer_that_gives_the_whole_its_first_grade_comes_first() -> None:
    every = full("3").responses
    kept = [key for key in every if not key.startswith("inf")] + ["inf-05", "inf-07"]
    before = AnswerSheet(AS_AT, {key: every[key] for key in kept})

    [first, *_] = find_next_best(vcc(), before, score(vcc(), before))

    assert first.change.question.id == "inf-01"
    assert (first.before.grade, first.after.grade) == (None, "good")
    assert [str(sentence) for sentence in first.why] == [
        "Overall would go from no grade to good.",
        "Information and data would go from no grade to good.",
        "The overall score would go from 75.00 to 75.00.",
    ]


def test_where_everything_is_at_its_best_nothing_is_next() -> None:
    best = full(TOP)

    assert find_next_best(vcc(), best, score(vcc(), best)) == ()


def test_a_level_that_a_reviewer_set_is_left_alone() -> None:
    before = judged(full(TOP, vet_03="2"), vet_03="2")
    assert before.responses["vet-03"].judgement == Judgement("2", REASON)

    assert find_next_best(vcc(), before, score(vcc(), before)) == ()


def test_finding_them_takes_about_as_much_work_as_scoring_a_few_times() -> None:
    before = full("2", "E1")
    result = score(vcc(), before)
    find_next_best(vcc(), before, result)  # what is worked out once for a set is not counted

    scoring = count_calls(lambda: score(vcc(), before))
    finding = count_calls(lambda: find_next_best(vcc(), before, result))

    assert finding < 8 * scoring


def count_calls(work: Callable[[], object]) -> int:
    """Count the function calls of some work: a clock would measure the machine's other work too."""
    profile = Profile()
    profile.runcall(work)
    return sum(entry.callcount for entry in profile.getstats())
