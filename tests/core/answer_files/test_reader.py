"""Reading files of answers: all that is wrong, each at its place."""

from __future__ import annotations

from datetime import date

import pytest

from checklist.core.answer_files.model import AnswerFile
from checklist.core.answer_files.reader import InvalidAnswerFile, read_answers
from checklist.core.answers.sheet import NOT_APPLICABLE
from tests.core.sheets import vcc

HEAD = "set: vcc-2022\nas_at: 2022-03-04\n"


def read(text: str) -> AnswerFile:
    return read_answers(HEAD + text, "answers.yaml", vcc())


def faults(text: str, head: str = HEAD) -> list[str]:
    """The faults of a file, each as ``line:column: advice``."""
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
    sheet = found.sheet(date(2022, 5, 1))
    one = sheet.responses["vet-01"]

    assert one.given is not None
    assert (one.given.value, one.given.note) == ("3", "Because.")
    assert [exhibit.strength for exhibit in one.exhibits] == ["E1", "E3", "E3"]
    assert one.exhibits[0].label == "Vetting policy"
    assert one.exhibits[0].review_date == date(2023, 5, 1)
    assert one.exhibits[1].lowered_to == "E2"
    assert [exhibit.by_reviewer for exhibit in one.exhibits] == [False, False, True]
    assert one.judgement is not None
    assert one.judgement.level == "2"
    assert sheet.responses["vet-25"].given is not None
    assert sheet.responses["vet-25"].given.value == NOT_APPLICABLE
    assert sheet.is_reviewed
    assert sheet.confirmed_causes == {"cor-17"}
    assert sheet.today == date(2022, 5, 1)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("answers:\n  vet-99: {level: 1}\n", "4:11: vet-99 is no question of vcc-2022"),
        ("answers:\n  vet-01: {level: 5}\n", "4:19: choose one of the levels 0, 1, 2, 3, 4"),
        ("answers:\n  vet-01: {value: 5}\n", "4:19: vet-01 is answered by a level"),
        ("measures: {M99: 1}\n", "3:17: M99 is no figure of vcc-2022"),
        ("measures: {M03: -1}\n", "3:17: write a whole number for M03"),
        ("measures: {M16.received: soon}\n", "3:26: write a date such as 2022-03-04"),
        ("measures: {M01: 2, M03: 3}\n", "3:25: People without valid clearance (M03) cannot"),
        ("facts: {sunny: yes}\n", "3:16: sunny is no fact of vcc-2022"),
        ("earlier_themes: [luck]\n", "3:18: luck is no theme of vcc-2022"),
        ("answers: {vet-01: {strength: E7}}\n", "3:30: E7 is no strength of evidence"),
        (
            "answers: {vet-01: {exhibits: [{strength: E1, evidence: nowhere}]}}\n",
            "3:56: list nowhere under evidence",
        ),
        (
            "answers: {vet-01: {exhibits: [{strength: E2, lowered_to: E1}]}}\n",
            "3:58: give the reason as lowered_because",
        ),
        ("answers: {vet-01: {follow_ups: {x: y}}}\n", "3:36: vet-01 has no follow-up x"),
        ("review: {confirmed_causes: [all]}\n", "3:29: all is no question or section"),
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
        ("answers: {vet-01: {levle: 1}}\n", "remove this entry, or mend the spelling"),
        ("answers: {vet-01: &a {level: 1}}\n", "remove the anchor"),
        ("answers: {vet-01: {level: 1}, vet-01: {level: 2}}\n", "remove one of the two entries"),
        ("answers: [\n", "mend the YAML"),
    ],
)
def test_a_fault_is_told_with_its_place_and_how_to_mend_it(text: str, fault: str) -> None:
    [found] = faults(text)

    assert fault in found


def test_all_faults_are_told_at_once() -> None:
    found = faults("answers:\n  vet-01: {level: 9}\n  vet-99: {}\nmeasures: {M00: 1}\n")

    assert [one.split(":")[0] for one in found] == ["4", "5", "6"]


@pytest.mark.parametrize(
    ("head", "fault"),
    [
        ("set: wfof-2011\nas_at: 2022-03-04\n", "1:6: these are answers to wfof-2011"),
        (
            "set: vcc-2022\nversion: 0.9.0\nas_at: 2022-03-04\n",
            "2:10: these are answers to",
        ),
        ("set: vcc-2022\n", "as_at: add the entry"),
        ("set: vcc-2022\nas_at: today\n", "2:8: as_at"),
        ("", "the file is empty"),
    ],
)
def test_what_the_answers_are_to_is_checked(head: str, fault: str) -> None:
    [found] = faults("", head)

    assert fault in found


def test_not_applicable_where_it_is_not_allowed_is_read() -> None:
    assert read("answers: {vet-01: {not_applicable: Not us.}}\n").answers["vet-01"].given


def test_words_that_yaml_takes_for_truths_stay_text() -> None:
    assert read("answers: {vet-01: {level: 1, note: no}}\n").answers["vet-01"].note == "no"
