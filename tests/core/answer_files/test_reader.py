"""Reading files of answers: all that is wrong, each at its place."""

from __future__ import annotations

from datetime import date

import pytest

from checklist.core.answer_files.model import AnswerFile
from checklist.core.answer_files.reader import InvalidAnswerFile, read_answers
from checklist.core.question_sets.conditions import NOT_APPLICABLE
from checklist.core.question_sets.library import read_question_set
from tests.core.broken import SMALL
from tests.core.sheets import vcc

SMALL_SET = read_question_set(SMALL, "small.yaml")
HEAD = "set: vcc-2022\nas_at: 2022-03-04\n"


def read(text: str) -> AnswerFile:
    return read_answers(HEAD + text, "answers.yaml", vcc())


def find_problems(text: str, head: str = HEAD) -> list[str]:
    """Return the problems of a file, each as ``line:column: advice``."""
    with pytest.raises(InvalidAnswerFile) as refused:
        read_answers(head + text, "answers.yaml", vcc())
    return [line.removeprefix("answers.yaml:") for line in refused.value.lines()]


def test_an_answer_is_read_with_its_evidence_and_review() -> None:
    found = read(
        """
evidence:
  policy: {title: Vetting policy, dated: 2021-05-01, review_date: 2023-05-01}
answers:
  vet-01:
    level: 3
    note: Because.
    exhibits:
      - {strength: E1, evidence: policy, pinpoint: page 3}
      - {strength: E3, title: Audit, dated: 2022-01-01, tested_by: Internal audit, lowered_to: E2,
         lowered_because: Nobody was sampled.}
    review:
      level: 2
      reason: Seen.
      exhibits: [{strength: E3, dated: 2022-02-01, tested_by: Inspectors}]
  vet-25: {not_applicable: Nobody was refused.}
review: {closed: yes, confirmed_causes: [cor-17]}
"""
    )
    sheet = found.build_sheet(date(2022, 5, 1))
    response = sheet.responses["vet-01"]

    assert response.given is not None
    assert (response.given.value, response.given.note) == ("3", "Because.")
    assert [exhibit.strength for exhibit in response.exhibits] == ["E1", "E3", "E3"]
    assert response.exhibits[0].label == "Vetting policy"
    assert response.exhibits[0].review_date == date(2023, 5, 1)
    assert response.exhibits[1].lowered_to == "E2"
    assert [exhibit.by_reviewer for exhibit in response.exhibits] == [False, False, True]
    assert response.judgement is not None
    assert response.judgement.level == "2"
    assert sheet.responses["vet-25"].given is not None
    assert sheet.responses["vet-25"].given.value == NOT_APPLICABLE
    assert sheet.is_reviewed
    assert sheet.confirmed_causes == {"cor-17"}
    assert sheet.today == date(2022, 5, 1)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("answers:\n  vet-99: {level: 1}\n", "4:11: vet-99 is no question of vcc-2022"),
        (
            "answers:\n  vet-01: {level: 5}\n",
            "4:19: vet-01, level: choose one of the levels 0, 1, 2, 3, 4",
        ),
        ("answers:\n  vet-01: {value: 5}\n", "4:19: vet-01 is answered by a level"),
        ("measures: {M99: 1}\n", "3:17: M99 is no figure of vcc-2022"),
        ("measures: {M03: -1}\n", "3:17: write a whole number such as 6,294 for M03"),
        ("measures: {M13: '12,5'}\n", "3:17: write a number such as 12.5 for M13"),
        ("measures: {M13: '12 5'}\n", "3:17: write a number such as 12.5 for M13"),
        ("measures: {M03: '1,25'}\n", "3:17: write a whole number such as 6,294 for M03"),
        ("measures: {M16.received: soon}\n", "3:26: write a date such as 2022-03-04"),
        ("measures: {M01: 2, M03: 3}\n", "3:25: People without valid clearance (M03) cannot"),
        ("period_from: 1899-12-31\n", "write a date such as 2026-11-21, of the year 1900 or"),
        ("period_from: 20210305\n", "write a date such as 2026-11-21, of the year 1900 or later"),
        ("period_from: 2022-03-05\n", "as_at must be the same as or after period_from"),
        (
            "period_from: 2021-03-05\nperiod_to: 2021-03-04\n",
            "period_to must be the same as or after period_from",
        ),
        ("measures: {M16.received: 1066-10-14}\n", "3:26: write a date such as 2022-03-04"),
        (
            "evidence: {a: {title: A, kind: link, link: 'www.example.org'}}\n",
            "Enter a web address that begins with https://",
        ),
        ("facts: {sunny: yes}\n", "3:16: sunny is no fact of vcc-2022"),
        ("earlier_themes: [luck]\n", "3:18: earlier-theme 1: luck is no theme of vcc-2022"),
        (
            "answers: {vet-01: {strength: E7}}\n",
            "3:30: vet-01, strength: E7 is no strength of evidence",
        ),
        (
            "answers: {vet-01: {exhibits: [{strength: E1, evidence: nowhere}]}}\n",
            "3:56: vet-01, exhibit E1, evidence: list nowhere under evidence",
        ),
        (
            "answers: {vet-01: {exhibits: [{strength: E2, lowered_to: E1}]}}\n",
            "3:58: vet-01, exhibit E2, lowered_to: give the reason as lowered_because",
        ),
        ("answers: {vet-01: {follow_ups: {x: y}}}\n", "3:36: vet-01 has no follow-up x"),
        (
            "review: {confirmed_causes: [all]}\n",
            "3:29: review, confirmed-cause 1: all is no question or section",
        ),
        (
            "answers: {vet-01: {level: 2, strength: E1, review: {level: 3, reason: Seen.}}}\n",
            "3:60: vet-01 cannot be at level 3: the evidence, E1 at best, supports",
        ),
        (
            "answers: {vet-01: {level: 2, strength: E2, review: {level: 3}}}\n",
            "3:60: Give the reason for the final level of vet-01.",
        ),
        (
            "answers: {vet-01: {review: {level: 1, reason: Seen.}}}\n",
            "3:36: vet-01 is not",
        ),
        ("answers: {vet-25: {not_applicable: ' '}}\n", "give the reason after not_applicable"),
        ("answers: {vet-01: {level: 1, value: 1}}\n", "keep one of level, value and"),
        (
            "answers: {vet-01: {levle: 1}}\n",
            "vet-01: an answer has no entry levle; did you mean level?",
        ),
        ("answers: {vet-01: &a {level: 1}}\n", "remove the anchor"),
        ("answers: {vet-01: {level: 1}, vet-01: {level: 2}}\n", "remove one of the two entries"),
        ("answers: [\n", "3:10: close the bracket that opens here with ]"),
    ],
)
def test_a_problem_has_its_place_and_how_to_mend_it(text: str, problem: str) -> None:
    [found] = find_problems(text)

    assert problem in found


def test_all_problems_are_reported_at_once() -> None:
    found = find_problems("answers:\n  vet-01: {level: 9}\n  vet-99: {}\nmeasures: {M00: 1}\n")

    assert [problem.split(":")[0] for problem in found] == ["4", "5", "6"]


@pytest.mark.parametrize(
    ("head", "problem"),
    [
        ("set: wfof-2011\nas_at: 2022-03-04\n", "1:6: set: these are answers to wfof-2011"),
        (
            "set: vcc-2022\nversion: 0.9.0\nas_at: 2022-03-04\n",
            "2:10: these are answers to",
        ),
        ("set: vcc-2022\n", "1:1: add as_at"),
        ("set: vcc-2022\nas_at: today\n", "2:8: as_at"),
        ("", "the file is empty"),
    ],
)
def test_what_the_answers_are_to_is_checked(head: str, problem: str) -> None:
    [found] = find_problems("", head)

    assert problem in found


def test_not_applicable_where_it_is_not_allowed_is_read() -> None:
    assert read("answers: {vet-01: {not_applicable: Not us.}}\n").answers["vet-01"].given


def test_words_that_yaml_takes_for_truths_stay_text() -> None:
    assert read("answers: {vet-01: {level: 1, note: no}}\n").answers["vet-01"].note == "no"


@pytest.mark.parametrize(
    ("entry", "advice"),
    [
        *[("jobs-01: {value: 12}", ""), ("jobs-01: {value: 1e3}", "needs a number")],
        *[("jobs-03: {value: 12.5}", ""), ("jobs-03: {level: yes}", "has no levels")],
        *[("jobs-01: {value: '1,250'}", ""), ("jobs-01: {value: '12,5'}", "needs a number")],
        *[("jobs-01: {value: -1}", "Number must be 0 or more")],
        *[("gift-02: {value: 2022-02-28}", ""), ("gift-02: {value: 2022-02-29}", "needs a date")],
        *[("gift-04: {value: one register}", ""), ("gift-04: {value: two}", "needs one of: one")],
        *[("jobs-06: {value: policing; security}", "")],
        *[("jobs-06: {value: policing; guarding}", "needs one of: policing; security; teaching")],
        *[(f"jobs-05: {{value: {'a' * size}}}", "") for size in (499, 500)],
        *[(f"jobs-05: {{value: {'a' * 501}}}", "needs 500 characters or fewer")],
    ],
)
def test_a_typed_answer_is_of_the_type_that_its_question_asks_for(entry: str, advice: str) -> None:
    text = f"set: small-2011\nas_at: 2022-03-04\nanswers:\n  {entry}\n"
    problems: list[str] = []
    try:
        read_answers(text, "answers.yaml", SMALL_SET)
    except InvalidAnswerFile as refused:
        problems = refused.lines()

    assert len(problems) == bool(advice)
    assert all(advice in problem for problem in problems)
