"""What a question asks besides a level: follow-ups, reasons, what to rate instead."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checklist.core.answers.sheet import NOT_APPLICABLE, AnswerSheet
from checklist.core.requirements import Requirements, requirements
from checklist.core.scoring.score import score
from tests.core.sheets import AS_AT, sheet, vcc


def wanted(question: str, **typed: str) -> Requirements:
    """What a question wants with figures, facts and levels typed on its page."""
    return wanted_in(AnswerSheet(AS_AT), question, **typed)


def wanted_in(before: AnswerSheet, question: str, **typed: str) -> Requirements:
    """The same, with some things saved before: ``M29__monitored`` is M29.monitored."""
    named = {name.replace("__", ".").replace("_", "-"): text for name, text in typed.items()}
    return requirements(vcc(), vcc().question(question), before, named)


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
    assert [one.id for one in wanted(question, **typed).follow_ups] == follow_ups


@pytest.mark.parametrize(
    ("question", "typed", "words"),
    [
        ("vet-05", {"M03": "0"}, "how the last case was handled"),
        ("vet-17", {"M20__granted": "0"}, "dated test"),
        ("vet-25", {"M28": "0"}, "dated test"),
        ("cor-17", {"M59": "0"}, "dated reconciliation"),
    ],
)
def test_it_is_said_what_to_rate_instead(question: str, typed: dict[str, str], words: str) -> None:
    assert words in wanted(question, **typed).rate_instead
    assert wanted(question).rate_instead == ""


@pytest.mark.parametrize(
    ("level", "is_needed"), [("0", True), ("2", True), ("3", False), ("4", False)]
)
def test_vet_03_below_its_hint_needs_a_reason(level: str, is_needed: bool) -> None:
    found = wanted("vet-03", M03="5", M01="1000", vet_03=level)

    assert found.hint == "3"
    assert (found.reason is not None) is is_needed


def test_two_levels_from_the_hint_need_a_reason_above_it_too() -> None:
    assert wanted("vet-03", M03="50", M01="1000", vet_03="2").reason is None
    assert "suggest level 1" in str(wanted("vet-03", M03="50", M01="1000", vet_03="3").reason)


def test_a_fixed_question_is_not_asked() -> None:
    found = wanted_in(sheet(inf_01="0"), "inf-05")

    assert not found.is_asked
    assert found.fixed_at == "0"
    assert "inf-01" in found.fixed_because
    assert wanted_in(sheet(inf_01="1"), "inf-05").is_asked
    assert wanted("inf-05").is_asked


def test_not_applicable_is_refused_where_figures_speak_against_it() -> None:
    assert wanted("vet-25", vet_25=NOT_APPLICABLE).refused is None
    assert wanted("vet-25", vet_25=NOT_APPLICABLE, M28="1").refused is not None
    assert wanted("vet-01", vet_01=NOT_APPLICABLE).refused is not None


def test_an_earlier_finding_makes_its_question_one_that_must_be_answered() -> None:
    assert wanted("cor-23", earlier_finding="yes").must_be_answered
    assert not wanted("cor-23", earlier_finding="no").must_be_answered

    unanswered = replace(AnswerSheet(AS_AT), facts={"earlier-finding": "yes"})

    assert "cor-23 must be answered." in [str(one) for one in score(vcc(), unanswered).problems]


def test_what_is_typed_takes_the_place_of_what_is_saved_and_changes_nothing() -> None:
    before = replace(sheet(vet_05="3"), figures={"M03": "0"})

    assert [one.id for one in wanted_in(before, "vet-05", M03="2").follow_ups] == ["gaps"]
    assert before.figures == {"M03": "0"}
    assert wanted_in(before, "vet-05").follow_ups == ()


def test_a_missing_follow_up_is_told_among_the_problems() -> None:
    found = score(vcc(), replace(sheet(vet_05="3"), figures={"M03": "2"}))

    assert any(str(one).startswith("vet-05 also asks:") for one in found.problems)
