"""Why a question is not asked, in words that read as a sentence."""

from __future__ import annotations

import pytest

from checklist.core.hidden_questions import why_hidden
from checklist.core.question_sets.conditions import Comparison, Condition, Operator
from tests.core.shipped import WFOF

LATER = WFOF.question("hosp-04")


def why(of: str, operator: str, value: str = "", match: str = "all", *more: str) -> str:
    """Why a question is hidden that is asked only where these hold, and nothing is said yet."""
    first = Comparison(of=of, operator=Operator(operator), value=value)
    others = [Comparison(of=one, operator=Operator.ANSWERED) for one in more]
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
            "hosp-05 is answered otherwise than “No register”",
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
    assert why(of, operator, value) == f"Hidden: it is asked only where {reason}."


def test_a_question_that_one_of_several_answers_would_show_names_them_all() -> None:
    said = why("hosp-03", "is", "money limit", "any", "hosp-05", "hosp-06")

    assert said == (
        "Hidden: it is asked only where an answer to one of these calls for it:"
        " hosp-03, hosp-05, hosp-06."
    )


def test_a_retired_question_gives_the_reason_for_its_retirement() -> None:
    retired = LATER.model_copy(update={"retired": "Asked within hosp-03 since 2026."})

    assert str(why_hidden(WFOF, retired, {})) == (
        "Hidden: it is no longer asked, because it was retired. Asked within hosp-03 since 2026."
    )


def test_a_question_that_is_asked_needs_no_reason() -> None:
    assert why_hidden(WFOF, LATER, {"hosp-03": "money limit"}) is None
