"""Summaries: what home shows of a score is as fresh as the score, and few are kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from flask import Flask

from checklist.assessments.score_cache import SCORES, CachedScore
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.answers.sheet import ExhibitGiven, Given, HeldBecause, Judgement, Response
from checklist.core.scoring.score import score
from checklist.insight.summaries import HOW_MANY, Summaries
from tests.assessments.assessments import answer, begin
from tests.browser import Browser, one
from tests.reports.cases import make_saved_answers, scored

FACTS = ("answered", "applicable", "grade", "is_provisional", "is_out_of_date")
EXHIBIT = ExhibitGiven("E2", date(2026, 1, 1), label="Exhibit 1")
RESPONSE = Response(Given("3", "Checked"), (EXHIBIT,))


def count_scores(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """List what is scored from here on, in place of what is kept."""
    computed: list[object] = []

    def count(question_set: Any, sheet: Any, ungraded: Any = None) -> Any:
        computed.append(sheet)
        return score(question_set, sheet, ungraded)

    monkeypatch.setattr("checklist.assessments.score_cache.score", count)
    return computed


def afresh(given: ScoredAssessment, set_hash: str = "a", **changed: Any) -> ScoredAssessment:
    """The same assessment with another sheet, and nothing computed yet."""
    sheet = replace(given.sheet, **changed)
    return replace(given, cached_score=CachedScore(given.question_set, lambda: sheet, set_hash))


def test_a_summary_is_found_again_without_a_score(monkeypatch: pytest.MonkeyPatch) -> None:
    summaries, given = Summaries(2), scored(make_saved_answers({"vet-01": "3"}))
    computed = count_scores(monkeypatch)

    first = summaries.find(afresh(given))
    again = summaries.find(afresh(given))

    assert again is first
    assert len(computed) == 1


@pytest.mark.parametrize(
    "change",
    [
        lambda response: replace(response, given=Given("2", "Checked")),
        lambda response: replace(response, given=Given("3", "Checked twice")),
        lambda response: replace(response, given=None),
        lambda response: replace(response, judgement=Judgement("1", "Seen")),
        lambda response: replace(response, exhibits=()),
        lambda response: replace(response, follow_ups={"why": "Because"}),
        *(
            lambda response, exhibit=exhibit: replace(response, exhibits=(exhibit,))
            for exhibit in (
                replace(EXHIBIT, held=True, held_because=HeldBecause.WITHDRAWN),
                replace(EXHIBIT, strength="E1"),
                replace(EXHIBIT, review_date=date(2026, 2, 1)),
                replace(EXHIBIT, position_as_at=date(2025, 1, 1)),
            )
        ),
    ],
)
def test_whatever_changes_in_a_response_makes_another_digest(
    change: Callable[[Response], Response],
) -> None:
    given = scored(make_saved_answers({"vet-01": "3"}))
    before, after = (
        afresh(given, responses={"vet-01": response}) for response in (RESPONSE, change(RESPONSE))
    )

    assert before.cached_score.digest != after.cached_score.digest


@pytest.mark.parametrize(
    "changed",
    [
        {"set_hash": "b"},
        {"as_at": date(2020, 1, 1)},
        {"today": date(2030, 1, 1)},
        {"figures": {"M01": "3186"}},
        {"facts": {"leads": "yes"}},
        {"confirmed_causes": frozenset({"vet-01"})},
        {"overall_inadequate": True},
        {"is_reviewed": True},
        {"earlier_themes": frozenset({"delay"})},
    ],
)
def test_whatever_else_changes_makes_another_digest(changed: dict[str, Any]) -> None:
    given = scored(make_saved_answers({"vet-01": "3"}))

    assert afresh(given).cached_score.digest != afresh(given, **changed).cached_score.digest


@pytest.mark.parametrize("level", ["0", "1", "2", "3", "4"])
def test_a_summary_says_what_a_fresh_score_says(level: str) -> None:
    given = scored(make_saved_answers({"vet-01": level, "vet-02": "not_applicable"}))
    result = score(given.question_set, given.sheet)

    summary = Summaries(1).find(given)

    facts = [getattr(summary, fact) for fact in FACTS]
    assert facts[2:] == [getattr(result.overall, fact) for fact in FACTS[2:]]
    assert facts[:2] == [
        sum(each.status in ("answered", "fixed") for each in result.questions.values()),
        sum(each.status not in ("hidden", "not applicable") for each in result.questions.values()),
    ]


def test_no_more_are_kept_than_stated_and_those_used_last_stay(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    summaries, given = Summaries(2), scored(make_saved_answers({"vet-01": "3"}))
    for day in (1, 2, 1, 3):
        summaries.find(afresh(given, today=date(2026, 1, day)))
    assert len(summaries) == 2
    computed = count_scores(monkeypatch)

    summaries.find(afresh(given, today=date(2026, 1, 1)))
    assert computed == []
    summaries.find(afresh(given, today=date(2026, 1, 2)))
    assert len(computed) == 1
    assert HOW_MANY == 4096


def test_home_scores_no_assessment_again_that_has_not_changed(
    app: Flask, browser: Browser, force: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("checklist.insight.service.SUMMARIES", Summaries(HOW_MANY))
    made = begin(app, force)
    answer(app, made, {"vet-01": "3"})
    browser.get("/")
    computed = count_scores(monkeypatch)
    SCORES.clear()

    browser.get("/")
    assert computed == []
    [kept] = SCORES.values()
    assert "sheet" not in vars(kept), "the digest is known, so no sheet is built for it"
    answer(app, made, {"vet-02": "3"})
    card = one(browser.get("/"), ".govuk-summary-card").text

    assert "2 of 64" in card
    assert len(computed) == 1
