"""The engine against a reference implementation, and the laws of scoring."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from checklist.core.answers.sheet import AnswerSheet, Given, Response
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.question_sets.model import QuestionSet
from checklist.core.question_sets.scoring_model import ScoringModel
from checklist.core.scoring.results import Basis, OverallResult, Result, SectionResult
from checklist.core.scoring.score import score
from tests.core.reference_scoring import (
    ReferencePart,
    ReferenceQuestion,
    ReferenceResult,
    score_by_reference,
)
from tests.core.second_rules import second_vcc
from tests.core.sheets import full, judged, vcc
from tests.core.strategies import IDS, aged_sheets, levels, sheets, tried, with_response

Facts = dict[str, object]


def facts_by_engine(result: Result) -> Facts:
    """What the engine computes, in the terms of the reference."""
    parts: list[tuple[str, SectionResult | OverallResult]] = [
        *result.sections.items(),
        ("overall", result.overall),
    ]
    kinds = [(str(one.kind), one.question or one.section) for one in result.candidates]
    return {
        "levels": {
            key: (one.claimed, one.supported, one.final) for key, one in result.questions.items()
        },
        "status": {key: one.status for key, one in result.questions.items()},
        **{
            f"{key} {name}": fact
            for key, one in parts
            for name, fact in [
                ("scores", [one.scores[basis].score for basis in Basis]),
                ("floors", [one.scores[basis].floor for basis in Basis]),
                ("coverage", one.coverage),
                ("grade", one.grade),
                ("provisional", one.is_provisional),
            ]
        },
        "caps": {key: one.cap.questions if one.cap else () for key, one in result.sections.items()},
        "candidates": sorted(kinds),
        "confidence": result.confidence.rating,
        "errors": (result.confidence.bias, result.confidence.accuracy),
    }


def facts_by_reference(reference: ReferenceResult) -> Facts:
    parts: list[tuple[str, ReferencePart]] = [
        *reference.sections.items(),
        ("overall", reference.overall),
    ]
    return {
        "levels": {
            key: tuple(None if level is None else str(level) for level in three(one))
            for key, one in reference.questions.items()
        },
        "status": {key: status(one) for key, one in reference.questions.items()},
        **{
            f"{key} {name}": fact
            for key, part in parts
            for name, fact in [
                ("scores", list(part.score.values())),
                ("floors", list(part.floor.values())),
                ("coverage", part.coverage),
                ("grade", part.grade),
                ("provisional", part.provisional),
            ]
        },
        "caps": {key: part.cap for key, part in reference.sections.items()},
        "candidates": reference.candidates,
        "confidence": reference.confidence,
        "errors": (reference.bias, reference.accuracy),
    }


def three(one: ReferenceQuestion) -> tuple[int | None, int | None, int | None]:
    return one.claimed, one.supported, one.final


def status(one: ReferenceQuestion) -> QuestionStatus:
    if one.fixed:
        return QuestionStatus.FIXED
    if not one.applies:
        return QuestionStatus.NOT_APPLICABLE
    return QuestionStatus.ANSWERED if one.own else QuestionStatus.UNANSWERED


def differ(question_set: QuestionSet, sheet: AnswerSheet, facts: Facts) -> bool:
    return facts_by_engine(score(question_set, sheet)) != facts


@given(sheets())
@tried(80, 10_000)
def test_the_engine_agrees_with_the_reference(sheet: AnswerSheet) -> None:
    assert facts_by_engine(score(vcc(), sheet)) == facts_by_reference(
        score_by_reference(vcc(), sheet)
    )


@given(aged_sheets())
@tried(80, 10_000)
def test_the_engine_agrees_with_the_reference_by_the_second_rules(sheet: AnswerSheet) -> None:
    assert facts_by_engine(score(second_vcc(), sheet)) == facts_by_reference(
        score_by_reference(second_vcc(), sheet, second=True)
    )


def test_the_reference_tells_the_two_versions_of_the_rules_apart() -> None:
    """A review that fixes two answers at 0 counts in the accuracy of the second version alone."""
    sheet = replace(judged(full("3"), inf_01="0"), is_reviewed=True)
    first, second = (
        facts_by_reference(score_by_reference(vcc(), sheet, second=second))
        for second in (False, True)
    )

    assert first["errors"] == (Fraction(3, 62), Fraction(3, 62))
    assert second["errors"] == (Fraction(9, 64), Fraction(9, 64))
    assert {key for key in first if first[key] != second[key]} == {"errors"}


def without(name: str) -> Callable[[ScoringModel], ScoringModel]:
    return lambda model: model.model_copy(update={name: type(getattr(model, name))()})


def changed(name: str, **update: object) -> Callable[[ScoringModel], ScoringModel]:
    return lambda model: model.model_copy(
        update={name: getattr(model, name).model_copy(update=update)}
    )


def each(name: str, **update: object) -> Callable[[ScoringModel], ScoringModel]:
    return lambda model: model.model_copy(
        update={name: tuple(one.model_copy(update=update) for one in getattr(model, name))}
    )


BROKEN: dict[str, Callable[[ScoringModel], ScoringModel]] = {
    "guards are not tested": without("guards"),
    "limiting questions set no cap": without("caps"),
    "a level 0 makes no draft cause": each("caps", draft_cause=False),
    "the age of evidence does not matter": each("ceilings", within_months=None),
    "nobody need say who tested it": each("ceilings", tested=False),
    "documents need not be current": each("ceilings", current=False),
    "low sections do not bound the whole": changed("overall", sections=4),
    "the lowest section does not bound the whole": changed("overall", above_lowest=4),
    "grades need less coverage": lambda model: model.model_copy(
        update={"coverage_for_grade": Fraction(1, 2)}
    ),
    "the lowest band needs no confirmation": lambda model: model.model_copy(
        update={"unconfirmed_lowest": ""}
    ),
    "confidence needs no review": each("confidence", reviewed=False),
    "supporting questions make areas for improvement": changed(
        "findings", improvement_from_weight=1
    ),
}


@pytest.fixture(scope="module")
def many() -> list[tuple[AnswerSheet, Facts]]:
    """Many sheets, always the same, each with what the reference finds."""
    found: list[tuple[AnswerSheet, Facts]] = []

    @given(sheets())
    @settings(tried(250, 250), derandomize=True, phases=[Phase.generate])
    def gather(sheet: AnswerSheet) -> None:
        found.append((sheet, facts_by_reference(score_by_reference(vcc(), sheet))))

    gather()
    return found


@pytest.mark.parametrize("fault", BROKEN)
def test_the_reference_catches_a_broken_engine(
    fault: str, many: list[tuple[AnswerSheet, Facts]]
) -> None:
    broken = vcc().model_copy(update={"scoring": BROKEN[fault](vcc().scoring)})

    caught = next((sheet for sheet, facts in many if differ(broken, sheet, facts)), None)

    assert caught is not None
    assert not differ(vcc(), caught, facts_by_reference(score_by_reference(vcc(), caught)))


# What inf-01 fixes changes with it, and the others' own levels come back, higher or lower.
UNFIXING = [key for key in IDS if key != "inf-01"]


@given(sheets(), st.sampled_from(UNFIXING), levels, levels)
@tried(30, 2_000)
def test_a_higher_level_never_lowers_its_section(
    sheet: AnswerSheet, question: str, one: str, other: str
) -> None:
    section = vcc().get_section(question).id

    low, high = (
        score(vcc(), with_response(sheet, question, Response(Given(level), strength="E3")))
        .sections[section]
        .scores[Basis.FINAL]
        for level in sorted((one, other))
    )

    assert (low.score or 0) <= (high.score or 0)
    assert (low.floor or 0) <= (high.floor or 0)


@given(sheets(), st.sampled_from(UNFIXING))
@tried(30, 2_000)
def test_leaving_a_question_out_never_raises_floor_or_coverage(
    sheet: AnswerSheet, question: str
) -> None:
    section = vcc().get_section(question).id
    answered = with_response(sheet, question, Response(Given("0"), strength="E3"))

    before = score(vcc(), answered).sections[section]
    after = score(vcc(), with_response(sheet, question, Response())).sections[section]

    assert after.scores[Basis.FINAL].floor == before.scores[Basis.FINAL].floor
    assert (after.coverage or 0) <= (before.coverage or 0)
    assert (after.scores[Basis.FINAL].score or 100) >= (before.scores[Basis.FINAL].score or 0)


@given(sheets())
@tried(30, 2_000)
def test_supported_is_never_above_claimed_and_the_floor_never_above_the_score(
    sheet: AnswerSheet,
) -> None:
    result = score(vcc(), sheet)

    for one in result.questions.values():
        assert (one.supported or "") <= (one.claimed or "")
    for section in result.sections.values():
        for found in section.scores.values():
            assert found.score is None or found.floor is None or found.floor <= found.score


@given(sheets())
@tried(30, 2_000)
def test_every_grade_comes_with_the_steps_to_it(sheet: AnswerSheet) -> None:
    result = score(vcc(), sheet)

    for section in result.sections.values():
        trail = " ".join(str(sentence) for sentence in section.trail)
        if section.cap is not None:
            assert all(one in trail for one in section.cap.questions)
        assert section.grade is None or section.grade in trail
        assert all(str(why) in trail for why in section.why_provisional)
