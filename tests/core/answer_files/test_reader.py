"""Reading files of answers: all that is wrong, each at its place."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from checklist.core.answer_files.model import AnswerFile
from checklist.core.answer_files.reader import InvalidAnswerFile, read_answers
from checklist.core.question_sets.conditions import NOT_APPLICABLE
from checklist.core.question_sets.library import read_question_set
from checklist.core.scoring.score import score
from checklist.resources import bundled
from tests.core.broken import SMALL
from tests.core.sheets import vcc
from tests.core.strategies import tried

DORSET = (bundled("checklists") / "demonstration" / "dorset-2022.answers.yaml").read_text("utf-8")
PUT_IN = ["yes", "no", "~", "9999-12-31", "0", "-1", "E3", "[]", "{}", "vet-01: ", "\n", '"', "- "]
TYPED_HEAD = "set: small-2011\nas_at: 2022-03-04\nanswers:\n  "
# gift-02 is asked once this is answered.
ASKED = "gift-01: {level: yes}\n  "
SMALL_SET = read_question_set(SMALL, "small.yaml")
HEAD = "set: vcc-2022\nas_at: 2022-03-04\n"


def read(text: str) -> AnswerFile:
    return read_answers(HEAD + text, "answers.yaml", vcc())


def find_problems(text: str, head: str = HEAD) -> list[str]:
    """Return the problems of a file, each as ``line:column: advice``."""
    with pytest.raises(InvalidAnswerFile) as refused:
        read_answers(head + text, "answers.yaml", vcc())
    return [line.removeprefix("answers.yaml:") for line in refused.value.lines()]


def find_typed_problems(entry: str) -> list[str]:
    """Return the problems of one answer to the small set, read on 1 June 2022."""
    try:
        read_answers(f"{TYPED_HEAD}{entry}\n", "answers.yaml", SMALL_SET, date(2022, 6, 1))
    except InvalidAnswerFile as refused:
        return refused.lines()
    return []


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
      exhibits: [{strength: E3, title: Sample, dated: 2022-02-01, tested_by: Inspectors}]
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
        ("period_from: 2022-03-05\n", "2:8: as_at must be the same as or after period_from"),
        (
            "period_from: 2021-03-05\nperiod_to: 2021-03-04\n",
            "4:12: period_to must be the same as or after period_from",
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
            "answers: {vet-01: {exhibits: [{strength: E2, title: A, lowered_to: E1}]}}\n",
            "3:68: vet-01, exhibit E2, lowered_to: give the reason as lowered_because",
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
            "3:60: Say why vet-01 is judged at level 3.",
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
        (
            "answers: {vet-01: {reason: Seen.}}\n",
            "an answer has no entry reason; remove it, or use level, value, not_applicable, note,",
        ),
        ("answers: {vet-01: &a {level: 1}}\n", "remove the anchor"),
        ("answers: {vet-01: {level: 1}, vet-01: {level: 2}}\n", "remove one of the two entries"),
        ("answers: [\n", "3:10: close the bracket that opens here with ]"),
    ],
)
def test_a_problem_has_its_place_and_how_to_mend_it(text: str, problem: str) -> None:
    [found] = find_problems(text)

    assert problem in found


def test_a_reviewer_who_agrees_with_the_supported_level_gives_no_reason() -> None:
    text = "answers: {vet-01: {level: 4, strength: E2, review: {level: %s}}}\n"

    assert score(vcc(), read(text % 3).build_sheet()).questions["vet-01"].final == "3"
    for level in (2, 4):
        [found] = find_problems(text % level)
        assert f"Say why vet-01 is judged at level {level}." in found


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
        *[
            ("jobs-01: {value: 12}", ""),
            ("jobs-01: {value: 1e3}", "Number must be a whole number, such as 1,250"),
        ],
        *[("jobs-03: {value: 12.5}", ""), ("jobs-03: {level: yes}", "has no levels")],
        *[
            ("jobs-01: {value: '1,250'}", ""),
            ("jobs-01: {value: '12,5'}", "Number must be a whole number, such as 1,250"),
        ],
        *[("jobs-01: {value: -1}", "Number must be 0 or more")],
        *[
            (f"{ASKED}gift-02: {{value: 2022-02-28}}", ""),
            (f"{ASKED}gift-02: {{value: 2022-02-29}}", "Date must be written as 2022-03-04"),
        ],
        *[
            ("gift-04: {value: one register}", ""),
            ("gift-04: {value: two}", "Choose one of: one register; sev"),
        ],
        *[("jobs-06: {value: policing; security}", "")],
        *[("jobs-06: {value: policing; guarding}", "Choose some of: policing; security; teaching")],
        *[(f"jobs-05: {{value: {'a' * size}}}", "") for size in (499, 500)],
        *[(f"jobs-05: {{value: {'a' * 501}}}", "Answer must be 500 characters or fewer")],
    ],
)
def test_a_typed_answer_is_of_the_type_that_its_question_asks_for(entry: str, advice: str) -> None:
    problems = find_typed_problems(entry)

    assert len(problems) == bool(advice)
    assert all(advice in problem for problem in problems)


@pytest.mark.parametrize(
    ("entry", "advice"),
    [
        *[("jobs-04: {value: 100}", ""), ("jobs-04: {value: 101}", "between 0 and 100")],
        *[("jobs-04: {value: 55%}", ""), ("jobs-04: {value: -5}", "between 0 and 100")],
        *[("jobs-03: {value: 49.99}", ""), ("jobs-03: {value: 49.999}", "no more than 2 digits")],
        *[("jobs-01: {value: 1}", ""), ("jobs-01: {value: 1.5}", "must be a whole number")],
        (f"{ASKED}gift-02: {{value: 2022-06-01}}", ""),
        (f"{ASKED}gift-02: {{value: 2022-06-02}}", "Date must be today or in the past"),
        ("gift-02: {value: 2022-02-28}", "4:12: remove this answer: gift-02 is not asked, given"),
        ("gift-02: {note: Nothing yet.}", ""),
    ],
)
def test_a_typed_answer_is_held_to_the_limits_of_its_page(entry: str, advice: str) -> None:
    problems = find_typed_problems(entry)

    assert len(problems) == bool(advice)
    assert all(advice in problem for problem in problems)


@pytest.mark.parametrize(
    ("entry", "stored"),
    [
        ("jobs-01: {value: '1,250'}", "1250"),
        ("jobs-03: {value: '£5,000.50'}", "5000.5"),
        ("jobs-04: {value: 55%}", "55"),
        ("jobs-06: {value: security;policing}", "policing; security"),
    ],
)
def test_a_typed_answer_is_stored_as_from_its_page(entry: str, stored: str) -> None:
    file = read_answers(TYPED_HEAD + entry, "answers.yaml", SMALL_SET)

    assert [answer.value for answer in file.answers.values()] == [stored]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("answers: {vet-01: {not_applicable: yes}}\n", "3:19: vet-01: give the reason after not"),
        (
            "answers: {vet-01: {strength: E3, exhibits: [{strength: E1, title: A}]}}\n",
            "3:30: vet-01, strength: remove this strength or the exhibits: each exhibit says",
        ),
        (
            (
                "answers: {vet-01: {level: 1, review: {strength: E3, exhibits: "
                "[{strength: E1, title: A}]}}}\n"
            ),
            "3:49: vet-01, review, strength: remove this strength or the exhibits",
        ),
        (
            (
                "answers: {vet-01: {exhibits: [{strength: E1, title: A, lowered_to: E3, "
                "lowered_because: B}]}}\n"
            ),
            "3:68: vet-01, exhibit E1, lowered_to: write a strength below E1; E3 lowers nothing",
        ),
        (
            "answers: {vet-01: {exhibits: [{strength: E1}]}}\n",
            "3:31: vet-01, exhibit E1: name the evidence, or give the exhibit a title",
        ),
        (
            "evidence: {a: {title: A, dated: 2022-01-02, review_date: 2022-01-01}}\n",
            "3:58: evidence, a, review_date: write a review date that is not before 2022-01-02",
        ),
        ("today: 2022-03-03\n", "3:8: today must be the same as or after as_at"),
        (
            "period_from: 2011-01-01\nperiod_to: 2021-01-01\n",
            "4:12: period_to: the period must be no longer than 10 years",
        ),
        (
            "answers: {vte-01: {level: 1}}\n",
            "3:19: vte-01 is no question of vcc-2022; did you mean",
        ),
        ("measures: {M3: 1}\n", "3:16: M3 is no figure of vcc-2022; did you mean M03?"),
        (
            "facts: {earlier-findings: yes}\n",
            "is no fact of vcc-2022; did you mean earlier-finding?",
        ),
        (
            (
                "evidence: {plan: {title: A}}\nanswers: {vet-01: {exhibits: [{strength: E1, "
                "evidence: plans}]}}\n"
            ),
            "list plans under evidence; did you mean plan?",
        ),
        (
            "answers: {vet-01: {level: 2, note: '\u200b\u2060'}}\n",
            "3:36: vet-01, note: remove the character U+200B; nobody can see it",
        ),
        (
            "evidence: {a: {title: 'Pol\u202eicy'}}\n",
            "3:23: evidence, a, title: remove the character U+202E; nobody can see it",
        ),
    ],
)
def test_what_would_change_a_score_unseen_is_refused(text: str, problem: str) -> None:
    [found] = find_problems(text)

    assert problem in found


@pytest.mark.parametrize(
    "text",
    [
        "today: 2022-03-04\n",
        "period_from: 2011-01-01\nperiod_to: 2020-12-31\n",
        "evidence: {a: {title: A, dated: 2022-01-02, review_date: 2022-01-02}}\n",
        (
            "answers: {vet-01: {exhibits: [{strength: E2, title: A, lowered_to: E1, "
            "lowered_because: B}]}}\n"
        ),
        "answers: {vet-01: {level: 2, strength: E3}}\n",
        'answers: {vet-01: {level: 2, note: "One line.\\n\\nAnother\\tone, naïve."}}\n',
    ],
)
def test_what_is_just_within_its_limit_is_read(text: str) -> None:
    assert read(text)


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("31/10/2022", "; 31/10/2022 is 2022-10-31"),
        ("3.4.2022", "; 3.4.2022 is 2022-04-03"),
        ("20221031", "; 20221031 is 2022-10-31"),
        ("31/02/2022", ""),
        ("1667174400", ""),
        ("2022-W44-1", ""),
        ("soon", ""),
    ],
)
def test_a_date_that_is_none_is_told_how_dates_are_written(text: str, end: str) -> None:
    assert find_problems("", f"set: vcc-2022\nas_at: {text}\n") == [
        f"2:8: as_at: write a date such as 2026-11-21, of the year 1900 or later{end}"
    ]


@tried(40, 300)
@given(some.data())
def test_random_changes_to_answers_never_crash_the_reading(data: some.DataObject) -> None:
    start = data.draw(some.integers(0, len(DORSET)))
    end = data.draw(some.integers(start, min(len(DORSET), start + 40)))
    put_in = data.draw(some.text(max_size=12) | some.sampled_from(PUT_IN))

    with suppress(InvalidAnswerFile):
        file = read_answers(DORSET[:start] + put_in + DORSET[end:], "answers.yaml", vcc())
        assert score(vcc(), file.build_sheet(date(2022, 11, 17)))


@pytest.mark.parametrize("day", ["1900-01-01", "9999-12-31"])
def test_answers_of_any_day_that_is_read_are_scored(day: str) -> None:
    exhibits = "exhibits: [{strength: E2, title: A, dated: 2022-01-01, review_date: 2022-02-01}]"
    file = read_answers(
        f"set: vcc-2022\nas_at: {day}\nanswers: {{vet-01: {{level: 2, {exhibits}}}}}\n",
        "answers.yaml",
        vcc(),
    )

    assert score(vcc(), file.build_sheet(date(2022, 11, 17))).questions["vet-01"].claimed == "2"


def test_answers_to_another_set_are_one_problem_not_as_many_as_there_are_answers() -> None:
    answers = "".join(f"  gift-{number:02}: {{level: yes}}\n" for number in range(1, 9))

    found = find_problems(f"answers:\n{answers}", "set: small-2011\nas_at: 2022-03-04\n")

    assert found == ["1:6: set: these are answers to small-2011, not to vcc-2022"]


def test_a_question_set_is_no_file_of_answers_in_one_line() -> None:
    assert find_problems("", SMALL) == [
        "1:1: this is a question set; a file of answers is needed here"
    ]
