"""Next best three: compared with scoring the sheet again after every possible change."""

from __future__ import annotations

from collections.abc import Callable
from cProfile import Profile
from dataclasses import replace
from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checklist.core.answers.sheet import (
    AnswerSheet,
    ExhibitGiven,
    Given,
    Judgement,
    Response,
)
from checklist.core.answers.visibility import QuestionStatus, is_scored
from checklist.core.improvements.improvement_sentences import describe_change, describe_lack
from checklist.core.improvements.next_best import find_next_best
from checklist.core.improvements.what_if import (
    CandidateChange,
    apply_change,
    find_changes,
)
from checklist.core.question_sets.conditions import NOT_APPLICABLE
from checklist.core.question_sets.library import read_question_set
from checklist.core.question_sets.model import QuestionSet
from checklist.core.scoring.score import score
from tests.core.broken import SMALL
from tests.core.improvements.brute_force import (
    NEEDED,
    NEEDED_FOR_WORDS,
    hold_predictions,
    hold_to_brute_force,
    raise_it,
    section_of,
)
from tests.core.sheets import (
    AS_AT,
    FIRST,
    REASON,
    SECOND,
    dorset,
    full,
    judged,
    sheet,
    vcc,
    wfof,
)
from tests.core.shipped import name_edition
from tests.core.strategies import levels, sheets, strengths, tried

TINY = read_question_set(SMALL, "small_set.yaml")
TOP = "4"
VCC_EDITIONS = [vcc(FIRST), vcc(SECOND)]
WFOF_EDITIONS = [wfof(FIRST), wfof(SECOND)]


def fill_in(question_set: QuestionSet, random: Random) -> AnswerSheet:
    """Answers to a set of three levels, mostly alike: some open, not applicable, or of old proof.

    What is chosen from a list is answered too, since it fixes other answers.
    """
    usual, strength = random.choice(list(NEEDED_FOR_WORDS)), random.choice(("E0", "E1"))
    responses = {}
    for question in question_set.questions:
        if not is_scored(question) and question.type != "choice":
            continue
        values = [*(question.choices or NEEDED_FOR_WORDS), None]
        if question.na_allowed:
            values.append(NOT_APPLICABLE)
        value = random.choice(values)
        if is_scored(question) and random.random() < 0.7:
            value = usual
        given = Given(value, "A reason.") if value is not None else None
        proof = ExhibitGiven(
            random.choice(("E0", "E1")),
            random.choice((AS_AT, date(2019, 3, 3), date(2022, 3, 5))),
            random.choice((None, AS_AT, date(2022, 3, 3))),
        )
        exhibits = (proof,) if random.random() < 0.3 else ()
        responses[question.id] = Response(given, exhibits, None if exhibits else strength)
    return AnswerSheet(AS_AT, responses)


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


@given(tiny_sheets())
@tried(60, 3_000)
def test_the_next_best_of_a_small_set_are_those_that_scoring_all_again_finds(
    sheet: AnswerSheet,
) -> None:
    hold_predictions(TINY, sheet)
    hold_to_brute_force(TINY, sheet, NEEDED_FOR_WORDS)


@given(sheets())
@tried(2, 200)
def test_the_next_best_of_the_2022_set_are_those_that_scoring_all_again_finds(
    sheet: AnswerSheet,
) -> None:
    for question_set in VCC_EDITIONS:
        hold_to_brute_force(question_set, sheet, NEEDED)


@given(sheets())
@tried(2, 200)
def test_what_is_predicted_by_difference_is_what_scoring_all_again_finds(
    sheet: AnswerSheet,
) -> None:
    for question_set in VCC_EDITIONS:
        hold_predictions(question_set, sheet)


@pytest.mark.parametrize("question_set", WFOF_EDITIONS, ids=name_edition)
@given(seed=st.integers(0, 2**32))
@tried(4, 400)
def test_the_next_best_of_the_2011_set_are_those_that_scoring_all_again_finds(
    question_set: QuestionSet, seed: int
) -> None:
    sheet = fill_in(question_set, Random(seed))  # noqa: S311  # it chooses answers, not secrets

    hold_predictions(question_set, sheet)
    hold_to_brute_force(question_set, sheet, NEEDED_FOR_WORDS)


@pytest.mark.parametrize("question_set", VCC_EDITIONS, ids=name_edition)
def test_one_limiting_answer_that_holds_a_section_back_is_found_wherever_it_is(
    question_set: QuestionSet,
) -> None:
    for question in question_set.questions:
        if not question.limiting:
            continue
        before = full("3", **{question.id: "0"})
        [found] = [
            entry
            for entry in find_next_best(question_set, before, score(question_set, before))
            if entry.change.question.id == question.id
        ]
        rises = dict(raise_it(question_set, before, score(question_set, before), question, NEEDED))
        section = section_of(question_set, question)
        highest = rises["4"].sections[section].grade
        assert found.after.section_grade == highest  # several levels up where it takes several
        assert any("is held to" in str(sentence) for sentence in found.why)


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
        for level_after in {change.supported for change in stronger}:
            rises = [change for change in stronger if change.supported == level_after]
            after = before
            for change in rises:
                after = apply_change(after, replace(change, strength=weaker))
            found = score(vcc(), after).questions
            for change in rises:
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

    assert change.question.id == "cor-06"
    assert words == [
        "It is at level 1. If level 3 is true, answer so: its evidence would support it.",
        "Overall would go from requires improvement to adequate.",
        "Counter-corruption would go from requires improvement to adequate.",
        "The overall score would go from 44.23 to 48.85.",
        "No other answer alone would raise the grade of Counter-corruption.",
    ]


def test_the_rule_by_which_one_answer_alone_holds_grades_back_is_said() -> None:
    before = full("3", vet_03="0")

    [first, *_] = find_next_best(vcc(), before, score(vcc(), before))

    assert (first.change.question.id, first.change.supported) == ("vet-03", "3")
    words = [str(sentence) for sentence in first.why]
    alone = words.index("No other answer alone would raise the grade of Vetting.")
    assert words[alone + 1 :] == [
        "Vetting is held to requires improvement at most by vet-03 at level 0."
    ]


@pytest.mark.parametrize(
    ("edition", "without", "told"),
    [
        (FIRST, "50", "As its figures stand, they suggest level 1."),
        (SECOND, "50", "As its figures stand, they allow level 1 at most."),
        (SECOND, "5", None),
        (SECOND, "", None),
    ],
)
def test_a_rise_that_figures_speak_against_says_so(
    edition: str, without: str, told: str | None
) -> None:
    question_set = vcc(edition)
    before = replace(full("3", vet_03="1"), figures={"M01": "1000", "M03": without})

    [rise] = [
        entry
        for entry in find_next_best(question_set, before, score(question_set, before))
        if entry.change.question.id == "vet-03"
    ]

    assert rise.change.claimed == "3"
    said = [str(sentence) for sentence in rise.why if "figures" in str(sentence)]
    assert said == ([told] if told else [])


def test_an_open_question_that_another_fixes_once_it_is_answered_is_not_proposed() -> None:
    question_set = wfof(SECOND)
    responses = {
        question.id: Response(Given("yes", "Seen."), strength="E1")
        for question in question_set.questions
        if is_scored(question) and question.id != "biz-07"
    }
    proven, bare = (
        AnswerSheet(
            AS_AT, {**responses, "biz-01": Response(Given("yes", "Seen."), strength=strength)}
        )
        for strength in ("E1", "E0")
    )

    named = [
        [each.change.question.id for each in find_next_best(question_set, sheet, result)]
        for sheet in (proven, bare)
        for result in (score(question_set, sheet),)
    ]

    assert named == [["biz-07"], ["biz-01"]]


def test_answers_that_alone_hold_a_grade_back_are_all_named_beyond_three() -> None:
    lowest = [
        next(question.id for question in section.questions if is_scored(question))
        for section in wfof().sections
        if any(is_scored(question) for question in section.questions)
    ]
    scored = [question.id for question in wfof().questions if is_scored(question)]
    responses = {
        key: Response(Given("no" if key in lowest else "yes", "Seen."), strength="E1")
        for key in scored
    }
    before = AnswerSheet(AS_AT, responses)

    found = find_next_best(wfof(), before, score(wfof(), before))

    named = [
        entry.change.question.id
        for entry in found
        if any("No other answer alone" in str(sentence) for sentence in entry.why)
    ]
    assert len(found) > 3
    assert set(named) <= set(lowest)
    assert named[3:] == [entry.change.question.id for entry in found][3:]


def test_evidence_alone_is_the_step_where_the_claim_is_there() -> None:
    _, words = first(full("3", "E1"))

    assert words[0] == (
        "It is claimed as level 3 and supported as level 2."
        " Evidence of strength E2 would support level 3."
    )


def test_a_rise_above_the_claim_says_what_is_claimed_and_what_is_supported() -> None:
    before = full(TOP, "E3", vet_03="3")
    responses = {**before.responses, "vet-03": Response(Given("3", "So."), strength="E0")}

    sheet = replace(before, responses=responses)

    said = {
        change.supported: str(describe_change(vcc(), change))
        for change in find_changes(vcc(), sheet, score(vcc(), sheet))
        if change.question.id == "vet-03"
    }

    claimed = "It is claimed as level 3 and supported as level 1."
    assert said == {
        "2": f"{claimed} Evidence of strength E1 would support level 2.",
        "3": f"{claimed} Evidence of strength E2 would support level 3.",
        TOP: f"{claimed} If level 4 is true, answer so, with evidence of strength E3.",
    }
    [top] = [
        each
        for each in find_changes(vcc(), sheet, score(vcc(), sheet))
        if (each.question.id, each.supported) == ("vet-03", TOP)
    ]
    assert str(describe_lack(vcc(), top)) == (
        f"{claimed} Evidence of strength E3 would support level 4."
    )


def test_an_open_question_is_taken_to_be_answered_at_the_level_that_guards_ask_for() -> None:
    change, words = first(AnswerSheet(AS_AT))

    assert (change.supported_before, change.supported) == (None, "3")
    assert words[0] == "If level 3 is true, answer so, with evidence that bears it out (E2)."


@pytest.mark.parametrize("question_set", VCC_EDITIONS, ids=name_edition)
def test_an_open_question_is_tried_at_each_level_from_the_one_that_guards_ask_for(
    question_set: QuestionSet,
) -> None:
    every = full(TOP, "E3").responses
    before = AnswerSheet(AS_AT, {key: given for key, given in every.items() if key != "vet-26"})
    result = score(question_set, before)
    assert result.sections["vet"].grade == "outstanding"

    tried_at = [
        change.supported
        for change in find_changes(question_set, before, result)
        if change.question.id == "vet-26"
    ]

    assert tried_at == ["3", "4"]


def test_an_open_question_whose_highest_level_alone_lifts_a_grade_is_shown_at_that_level() -> None:
    section = [one.id for one in vcc().questions if is_scored(one) and one.id.startswith("inf")]
    lower = {key.replace("-", "_"): "3" for key in section[:7]}
    every = full(TOP, "E3", **lower).responses
    before = AnswerSheet(AS_AT, {key: given for key, given in every.items() if key != "inf-01"})

    found = find_next_best(vcc(), before, score(vcc(), before))

    [rise] = [entry for entry in found if entry.change.question.id == "inf-01"]
    assert (rise.change.claimed, rise.change.strength) == (TOP, "E3")
    assert (rise.before.section_grade, rise.after.section_grade) == ("good", "outstanding")


def test_where_nothing_is_answered_the_heaviest_come_first_and_of_equals_the_first_in_the_set() -> (
    None
):
    empty = AnswerSheet(AS_AT)

    found = find_next_best(vcc(), empty, score(vcc(), empty))

    assert [entry.change.question.id for entry in found] == ["cor-06", "cor-11", "cor-17"]
    for entry in found:
        assert (entry.before.section_grade, entry.after.section_grade) == (None, None)
        assert [str(sentence) for sentence in entry.why] == [
            "E2 is an operating record or data from the last 12 months.",
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
        "E2 is an operating record or data from the last 12 months.",
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
