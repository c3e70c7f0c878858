"""The worked example of 2012: Dorset as at 31 August 2012, by both editions that ship."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from checklist.core.answers.sheet import SourceKind
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.rounding import format_decimal
from checklist.core.scoring.results import Basis, Result, Score
from checklist.core.scoring.score import score
from tests.core.sheets import FIRST, SECOND, revisit_file, wfof

EDITIONS = [FIRST, SECOND]
PARTLY = {"media-01", "media-08", "hosp-01", "biz-01", "psd-01"}
THE_FORCES_OWN = "psd-01"
ASKED_NOW = {"public-04", "hosp-06"}
"""What the first edition hides until another answer is given, and the second counts (4a.2)."""


def rate(edition: str) -> Result:
    return score(wfof(edition), revisit_file(edition).build_sheet())


def show(scores: Score) -> str:
    """The score and the lowest possible one: ``50.00, 7.35``."""
    return ", ".join(format_decimal(one or Fraction(0)) for one in (scores.score, scores.floor))


def test_both_editions_are_given_the_same_answers() -> None:
    first, second = (revisit_file(edition).answers for edition in EDITIONS)

    assert len(first) == 10
    assert {key: (one.level, one.value) for key, one in first.items()} == {
        key: (one.level, one.value) for key, one in second.items()
    }
    assert {key for key, one in second.items() if one.level} == PARTLY


@pytest.mark.parametrize(
    ("edition", "claimed", "supported"),
    [(FIRST, "50.00, 7.81", "50.00, 7.81"), (SECOND, "50.00, 7.35", "40.00, 5.88")],
)
def test_half_of_what_is_answered_is_in_place_and_too_little_for_a_band(
    edition: str, claimed: str, supported: str
) -> None:
    overall = rate(edition).overall

    assert show(overall.scores[Basis.CLAIMED]) == claimed
    assert show(overall.scores[Basis.SUPPORTED]) == supported
    assert overall.grade is None
    assert overall.is_provisional


@pytest.mark.parametrize(
    ("section", "scored", "first", "second"),
    [
        ("public", "0.00", 1, 2),
        ("media", "50.00", 6, 6),
        ("info", "0.00", 3, 3),
        ("hosp", "50.00", 2, 3),
        ("proc", "0.00", 4, 4),
        ("biz", "50.00", 4, 4),
        ("psd", "50.00", 5, 5),
        ("gov", "0.00", 4, 4),
        ("fwd", "0.00", 3, 3),
    ],
)
def test_a_section_claims_the_same_of_what_each_edition_asks(
    section: str, scored: str, first: int, second: int
) -> None:
    found = [rate(edition).sections[section] for edition in EDITIONS]

    assert [one.applicable_weight for one in found] == [first, second]
    for each in found:
        assert format_decimal(each.scores[Basis.CLAIMED].score or Fraction(0)) == scored
        assert each.grade is None


def test_what_the_second_edition_asks_besides_is_unanswered_and_not_hidden() -> None:
    first, second = (rate(edition).questions for edition in EDITIONS)
    scored = [one.id for one in wfof(SECOND).questions if one.scored]
    changed = {key for key in scored if first[key].status is not second[key].status}

    assert changed == ASKED_NOW
    assert {first[key].status for key in changed} == {QuestionStatus.HIDDEN}
    assert {second[key].status for key in changed} == {QuestionStatus.UNANSWERED}


@pytest.mark.parametrize(("edition", "unsupported"), [(FIRST, []), (SECOND, [THE_FORCES_OWN])])
def test_only_what_is_the_forces_own_word_is_claimed_above_its_evidence(
    edition: str, unsupported: list[str]
) -> None:
    questions = rate(edition).questions

    assert [key for key, one in questions.items() if one.is_over_claimed] == unsupported
    assert {questions[key].supported for key in PARTLY - {*unsupported}} == {"partly"}


def test_the_forces_own_figures_printed_later_are_kept_and_do_not_count() -> None:
    result = rate(SECOND).questions[THE_FORCES_OWN]

    assert (result.claimed, result.supported) == ("partly", "no")
    [remark] = map(str, result.remarks)
    assert "the force’s own account of an earlier position, so it is kept" in remark


def test_the_forces_own_figures_would_count_had_the_inspectorate_found_them() -> None:
    sheet = revisit_file(SECOND).build_sheet()
    response = sheet.responses[THE_FORCES_OWN]
    [exhibit] = response.exhibits
    found = replace(exhibit, source_kind=SourceKind.INSPECTORATE)
    responses = {**sheet.responses, THE_FORCES_OWN: replace(response, exhibits=(found,))}

    result = score(wfof(SECOND), replace(sheet, responses=responses))

    assert result.questions[THE_FORCES_OWN].supported == "partly"
    assert show(result.overall.scores[Basis.SUPPORTED]) == "50.00, 7.35"


def test_every_document_bears_its_own_date_and_says_as_at_when_it_reports() -> None:
    example = revisit_file(SECOND)
    exhibits = [each for one in example.answers.values() for each in one.exhibits]

    assert {one.dated for one in example.evidence.values()} == {date(2012, 12, 19)}
    assert len(exhibits) == 10
    for exhibit in exhibits:
        position = example.find_position(exhibit)
        assert position is not None
        assert position <= example.as_at
    assert example.find_position(example.answers["info-03"].exhibits[0]) == date(2012, 5, 31)
    kinds = {key: example.find_source_kind(one.exhibits[0]) for key, one in example.answers.items()}
    assert [key for key, kind in kinds.items() if kind is SourceKind.FORCE] == [THE_FORCES_OWN]


@pytest.mark.parametrize("edition", EDITIONS)
def test_no_answer_of_the_example_contradicts_another(edition: str) -> None:
    assert rate(edition).problems == ()
