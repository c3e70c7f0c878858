"""A seal scored again by the rules of its set: every old one gives what was sealed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.errors import UserError
from checklist.core.question_sets.library import Library, ShippedSet
from checklist.core.question_sets.model import QuestionSet
from checklist.core.seals.canonical import write_canonical
from checklist.core.seals.reader import read_seal
from checklist.core.seals.rescore import find_sealed_set, rescore
from tests.core.seals.examples import seal_sheet
from tests.core.sheets import FIRST, SECOND, dorset, revisit_file, sheet, vcc, wfof
from tests.core.strategies import sheets, tried


@pytest.mark.parametrize(
    ("question_set", "entered"),
    [
        (vcc(FIRST), dorset(FIRST)),
        (vcc(SECOND), dorset(SECOND)),
        (wfof(FIRST), revisit_file(FIRST).build_sheet()),
        (wfof(SECOND), revisit_file(SECOND).build_sheet()),
    ],
)
def test_a_seal_by_either_version_of_the_rules_scores_as_it_was_sealed(
    question_set: QuestionSet, entered: AnswerSheet
) -> None:
    sealed = read_seal(write_canonical(seal_sheet(question_set, entered)))

    rescored = rescore(sealed, question_set)

    assert rescored.is_same
    assert rescored.rule_version == question_set.scoring.rule_version


def test_each_rule_version_is_among_those_scored_again() -> None:
    versions = {vcc(edition).scoring.rule_version for edition in (FIRST, SECOND)}

    assert len(versions) == 2


@given(sheets())
@tried(25, 1000)
def test_whatever_a_force_entered_scores_again_as_it_was_sealed(entered: AnswerSheet) -> None:
    sealed = read_seal(write_canonical(seal_sheet(vcc(), entered)))

    assert rescore(sealed, vcc()).is_same


def test_a_result_that_does_not_follow_is_named_by_its_place() -> None:
    sealed = seal_sheet(vcc(), dorset())
    raised = replace(sealed.result, overall=replace(sealed.result.overall, grade="outstanding"))

    rescored = rescore(replace(sealed, result=raised), vcc())

    assert [(each.place, each.before) for each in rescored.in_substance] == [
        ("overall.grade", "outstanding")
    ]
    assert not rescored.is_same


def test_a_seal_whose_findings_have_the_words_of_before_still_scores_as_it_was_sealed() -> None:
    sealed = seal_sheet(vcc(), sheet(strength=None, vet_03="3", inf_01="3"))
    before = tuple(
        replace(each, reason=each.reason.replace("is supported at level", "is at level"))
        for each in sealed.result.findings
    )
    old = replace(sealed, result=replace(sealed.result, findings=before))

    rescored = rescore(read_seal(write_canonical(old)), vcc())

    assert before != sealed.result.findings
    assert rescored.in_substance == ()
    assert all("is supported at level 1" in str(each) for each in rescored.in_words)


def test_a_sentence_put_otherwise_is_told_apart_from_another_grade() -> None:
    sealed = seal_sheet(vcc(), dorset())
    trail = ("Said otherwise.", *sealed.result.overall.trail[1:])
    reworded = replace(sealed.result, overall=replace(sealed.result.overall, trail=trail))

    rescored = rescore(replace(sealed, result=reworded), vcc())

    assert rescored.in_substance == ()
    assert [each.place for each in rescored.in_words] == ["overall.trail.0"]
    assert "“Said otherwise.”, now “" in str(rescored.in_words[0])


def test_the_set_is_found_by_its_digest_and_no_other_will_do() -> None:
    sealed = seal_sheet(vcc(), dorset())
    same = Library([ShippedSet(vcc(), "a" * 64, Path("set.yaml"))])
    other = Library([ShippedSet(vcc(), "b" * 64, Path("set.yaml"))])

    assert find_sealed_set(sealed, same) is vcc()
    with pytest.raises(UserError, match="is not the one of the seal"):
        find_sealed_set(sealed, other)
    with pytest.raises(UserError, match="is not installed here"):
        find_sealed_set(sealed, Library([]))
