"""Requirements: follow-ups, reasons, what to rate instead, and what an answer lacks."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checklist.core.answers.sheet import AnswerSheet, Given, Response
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.question_sets.conditions import NOT_APPLICABLE
from checklist.core.question_sets.library import read_question_set
from checklist.core.requirements import Requirements, build_context, find_missing, find_requirements
from checklist.core.scoring.score import score
from tests.core.broken import SMALL
from tests.core.second_rules import second_vcc
from tests.core.sheets import AS_AT, sheet, vcc


def requirements_of(question: str, **typed: str) -> Requirements:
    """Find what a question asks with figures, facts and levels typed on its page."""
    return requirements_with(AnswerSheet(AS_AT), question, **typed)


def requirements_with(before: AnswerSheet, question: str, **typed: str) -> Requirements:
    """The same, with some things saved before: ``M29__monitored`` is M29.monitored."""
    named = {name.replace("__", ".").replace("_", "-"): text for name, text in typed.items()}
    return find_requirements(vcc(), vcc().get_question(question), before, named)


@pytest.mark.parametrize(
    ("question", "typed", "follow_ups"),
    [
        ("vet-05", {"M03": "3"}, ["gaps"]),
        ("vet-05", {"M03": "0"}, []),
        ("vet-05", {}, []),
        ("vet-08", {"M08": "1"}, ["plan"]),
        ("vet-13", {"M15": "12"}, ["recovery-plan"]),
        ("cor-15", {"cor_15": "2"}, ["teams"]),
        ("cor-15", {"cor_15": "3"}, []),
        ("cor-17", {"M59": "0"}, ["reconciled"]),
        ("cor-23", {"earlier_finding": "yes"}, ["earlier-findings"]),
    ],
)
def test_follow_ups_are_asked_once_their_trigger_holds(
    question: str, typed: dict[str, str], follow_ups: list[str]
) -> None:
    assert [
        follow_up.id for follow_up in requirements_of(question, **typed).follow_ups
    ] == follow_ups


@pytest.mark.parametrize(
    ("question", "typed", "words"),
    [
        ("vet-05", {"M03": "0"}, "how the last case was handled"),
        ("vet-17", {"M20__granted": "0"}, "dated test"),
        ("vet-25", {"M28": "0"}, "dated test"),
        ("cor-17", {"M59": "0"}, "dated reconciliation"),
    ],
)
def test_the_page_names_what_to_rate_instead(
    question: str, typed: dict[str, str], words: str
) -> None:
    assert words in requirements_of(question, **typed).rate_instead
    assert requirements_of(question).rate_instead == ""


@pytest.mark.parametrize(
    ("level", "is_needed"), [("0", True), ("2", True), ("3", False), ("4", False)]
)
def test_vet_03_below_its_hint_needs_a_reason(level: str, is_needed: bool) -> None:
    found = requirements_of("vet-03", M03="5", M01="1000", vet_03=level)

    assert found.hint == "3"
    assert (found.reason is not None) is is_needed


def test_two_levels_from_the_hint_need_a_reason_above_it_too() -> None:
    assert requirements_of("vet-03", M03="50", M01="1000", vet_03="2").reason is None
    assert "suggest level 1" in str(
        requirements_of("vet-03", M03="50", M01="1000", vet_03="3").reason
    )


@pytest.mark.parametrize(
    ("lacking", "level", "reason"),
    [
        ("11", "4", "Explain why vet-03 is at level 4: its figures allow level 2 at most."),
        ("11", "3", "Explain why vet-03 is at level 3: its figures allow level 2 at most."),
        ("11", "2", None),
        ("11", "1", None),
        ("11", "0", "Explain why vet-03 is at level 0: its figures allow level 2."),
        ("10", "3", None),
        ("10", "2", None),
        ("10", "1", "Explain why vet-03 is at level 1: its figures allow level 3."),
    ],
)
def test_by_the_second_rules_one_level_above_and_two_below_need_a_reason(
    lacking: str, level: str, reason: str | None
) -> None:
    figures = {"M03": lacking, "M01": "1000", "vet-03": level}
    question = second_vcc().get_question("vet-03")

    found = find_requirements(second_vcc(), question, AnswerSheet(AS_AT), figures)

    assert (found.reason and str(found.reason)) == reason


def test_a_fixed_question_is_not_asked() -> None:
    found = requirements_with(sheet(inf_01="0"), "inf-05")

    assert not found.is_asked
    assert found.fixed_at == "0"
    assert "inf-01" in found.fixed_because
    assert requirements_with(sheet(inf_01="1"), "inf-05").is_asked
    assert requirements_of("inf-05").is_asked


def test_not_applicable_is_refused_where_figures_speak_against_it() -> None:
    assert requirements_of("vet-25", vet_25=NOT_APPLICABLE).refused is None
    assert requirements_of("vet-25", vet_25=NOT_APPLICABLE, M28="1").refused is not None
    assert requirements_of("vet-01", vet_01=NOT_APPLICABLE).refused is not None


def test_an_earlier_finding_makes_its_question_one_that_must_be_answered() -> None:
    assert requirements_of("cor-23", earlier_finding="yes").must_be_answered
    assert not requirements_of("cor-23", earlier_finding="no").must_be_answered

    unanswered = replace(AnswerSheet(AS_AT), facts={"earlier-finding": "yes"})

    assert "cor-23 must be answered." in [
        str(problem) for problem in score(vcc(), unanswered).problems
    ]


def test_what_is_typed_takes_the_place_of_what_is_saved_and_changes_nothing() -> None:
    before = replace(sheet(vet_05="3"), figures={"M03": "0"})

    assert [
        follow_up.id for follow_up in requirements_with(before, "vet-05", M03="2").follow_ups
    ] == ["gaps"]
    assert before.figures == {"M03": "0"}
    assert requirements_with(before, "vet-05").follow_ups == ()


def test_a_missing_follow_up_is_among_the_problems() -> None:
    found = score(vcc(), replace(sheet(vet_05="3"), figures={"M03": "2"}))

    assert any(str(problem).startswith("vet-05 also asks:") for problem in found.problems)


# A made-up set in which a question may be hidden, or not apply, or be fixed, and yet be one that
# must be answered: gift-03 is hidden where there is no register, jobs-07 fixed without a policy.
MUST = """            required_when:
              comparisons:
                - {of: jobs-01, operator: answered}
"""
MUST_BE_ANSWERED = read_question_set(
    SMALL.replace(
        "            reason_below_hint: yes\n", MUST + "            reason_below_hint: yes\n"
    ).replace("            fixed:\n", MUST + "            fixed:\n"),
    "small_set.yaml",
)


@pytest.mark.parametrize(
    ("answers", "status", "missing"),
    [
        ({}, QuestionStatus.HIDDEN, ["jobs-07"]),
        ({"gift-04": "no register"}, QuestionStatus.HIDDEN, ["jobs-07"]),
        ({"gift-04": "one register"}, QuestionStatus.UNANSWERED, ["gift-03", "jobs-07"]),
        (
            {"gift-04": "one register", "jobs-07": NOT_APPLICABLE},
            QuestionStatus.UNANSWERED,
            ["gift-03"],
        ),
        (
            {"gift-04": "one register", "gift-01": "no"},
            QuestionStatus.UNANSWERED,
            ["gift-03"],
        ),
        ({"gift-04": "one register", "gift-03": "yes"}, QuestionStatus.ANSWERED, ["jobs-07"]),
    ],
    ids=[
        *("not yet shown", "hidden", "both open", "not applicable", "fixed by another"),
        "answered",
    ],
)
def test_a_question_that_is_hidden_fixed_or_not_applicable_lacks_nothing(
    answers: dict[str, str], status: QuestionStatus, missing: list[str]
) -> None:
    given = {key: Response(Given(value, "None was refused.")) for key, value in answers.items()}
    before = AnswerSheet(AS_AT, {"jobs-01": Response(Given("5")), **given})
    result = score(MUST_BE_ANSWERED, before)
    statuses = {key: found.status for key, found in result.questions.items()}
    context = build_context(MUST_BE_ANSWERED, before, result.values)

    found = list(find_missing(MUST_BE_ANSWERED, before, statuses, context))

    assert statuses["gift-03"] is status
    assert [question.id for question, _ in found] == missing
    assert [str(sentence) for _, sentence in found] == [
        f"{question} must be answered." for question in missing
    ]
    assert result.problems == tuple(sentence for _, sentence in found)
