"""Hidden questions: the reason in words, and the answers that would no longer count."""

from __future__ import annotations

from datetime import date

import pytest

from checklist.core.answers.sheet import AnswerSheet, Given, Response
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.hidden_questions import find_no_longer_counted, may_hide_others, why_hidden
from checklist.core.measures.figure_checks import find_failed_checks
from checklist.core.question_sets.conditions import NOT_APPLICABLE, Comparison, Condition, Operator
from checklist.core.question_sets.library import read_question_set
from checklist.core.scoring.score import score
from tests.core.broken import SMALL
from tests.core.shipped import VCC, WFOF

LATER = WFOF.get_question("hosp-04")
TINY = read_question_set(SMALL, "small_set.yaml")


def why(of: str, operator: str, value: str = "", match: str = "all", *more: str) -> str:
    """Say why a question is hidden that is asked only where these hold, on an empty sheet."""
    first = Comparison(of=of, operator=Operator(operator), value=value)
    others = [Comparison(of=name, operator=Operator.ANSWERED) for name in more]
    condition = Condition(match="any" if match == "any" else "all", comparisons=(first, *others))
    asked = LATER.model_copy(update={"hidden_unless": condition})
    return str(why_hidden(WFOF, asked, {}))


@pytest.mark.parametrize(
    ("of", "operator", "value", "reason"),
    [
        ("hosp-03", "is", "money limit", "hosp-03 is answered “Money limit”"),
        ("media-01", "in", "yes, partly", "media-01 is answered “Yes” or “Partly”"),
        (
            "hosp-05",
            "is not",
            "no register",
            "hosp-05 is not answered “No register”",
        ),
        ("media-10", "above", "0", "media-10 is above 0"),
        ("biz-04", "at least", "1250", "biz-04 is 1,250 or more"),
        ("proc-02", "below", "5000", "proc-02 is below £5,000"),
        ("info-07", "at most", "12.5", "info-07 is 12.5% or less"),
        ("proc-06", "answered", "", "proc-06 is answered and applies"),
    ],
)
def test_a_hidden_question_says_where_it_would_be_asked(
    of: str, operator: str, value: str, reason: str
) -> None:
    assert (
        why(of, operator, value) == f"You do not need to answer this. It is asked only if {reason}."
    )


def test_a_question_that_one_of_several_answers_would_show_names_them_all() -> None:
    reason = why("hosp-03", "is", "money limit", "any", "hosp-05", "hosp-06")

    assert reason == (
        "You do not need to answer this. It is asked only if an answer to one of these needs"
        " it: hosp-03, hosp-05, hosp-06."
    )


def test_a_retired_question_gives_the_reason_for_its_retirement() -> None:
    retired = LATER.model_copy(update={"retired": "Asked within hosp-03 since 2026."})

    assert str(why_hidden(WFOF, retired, {})) == (
        "You do not need to answer this. It is no longer asked. Asked within hosp-03 since 2026."
    )


def test_a_question_that_is_asked_needs_no_reason() -> None:
    assert why_hidden(WFOF, LATER, {"hosp-03": "money limit"}) is None


def answers(**values: str) -> AnswerSheet:
    """A sheet of the made-up set: ``gift_01="yes"``."""
    given = {
        key.replace("_", "-"): Response(Given(value, "Because."), strength="E1")
        for key, value in values.items()
    }
    return AnswerSheet(date(2026, 11, 21), given)


@pytest.mark.parametrize(
    ("before", "change", "lost"),
    [
        ({"gift_04": "one register", "gift_03": "yes"}, {"gift_04": "no register"}, ["gift-03"]),
        ({"gift_04": "one register", "gift_03": "yes"}, {"gift_04": "several registers"}, []),
        ({"gift_04": "one register"}, {"gift_04": "no register"}, []),
        (
            {"gift_01": "yes", "gift_02": NOT_APPLICABLE, "jobs_07": "partly"},
            {"gift_01": "no"},
            ["gift-02", "jobs-07"],
        ),
        ({"gift_01": "no", "jobs_07": "partly"}, {"gift_01": "no"}, []),
    ],
    ids=["hidden", "still asked", "never answered", "not applicable and fixed", "fixed before"],
)
def test_a_change_names_the_answers_that_will_no_longer_count(
    before: dict[str, str], change: dict[str, str], lost: list[str]
) -> None:
    results = score(TINY, answers(**before)).questions
    statuses = {key: found.status for key, found in results.items()}

    found = find_no_longer_counted(TINY, statuses, answers(**(before | change)))

    assert [question.id for question in found] == lost


@pytest.mark.parametrize(
    ("question", "may_hide"),
    [
        *[("gift-01", True), ("gift-04", True), ("jobs-01", True)],
        *[("gift-03", True), ("gift-02", False), ("jobs-07", False), ("jobs-02", False)],
    ],
)
def test_answers_and_facts_that_may_hide_or_fix_others_are_known(
    question: str, may_hide: bool
) -> None:
    # gift-03 asks a fact first, shared-register, on which gift-03 itself is shown.
    assert may_hide_others(TINY, TINY.get_question(question)) is may_hide


def test_an_answer_that_only_fixes_others_is_known_as_one_that_may_hide_them() -> None:
    assert may_hide_others(VCC, VCC.get_question("inf-01"))
    assert not may_hide_others(VCC, VCC.get_question("inf-05"))


def test_a_hidden_question_counts_in_no_check_of_figures() -> None:
    hidden = answers(jobs_01="0", jobs_02="5")
    asked = answers(jobs_01="3", jobs_02="5")

    assert score(TINY, hidden).questions["jobs-02"].status is QuestionStatus.HIDDEN
    assert list(find_failed_checks(TINY, hidden)) == []
    assert [str(failed.message) for failed in find_failed_checks(TINY, asked)] == [
        "Approvals cannot exceed applications"
    ]
