"""Builds the chapter "Then and now" from what is recorded of earlier inspections of a force."""

from __future__ import annotations

from collections.abc import Iterable

from checklist.core.dates import format_long_date
from checklist.core.messages import format_count
from checklist.insight.then_and_now.earlier_found import FoundBefore, FoundRecommendation
from checklist.insight.then_and_now.earlier_rounds import EarlierRound
from checklist.insight.then_and_now.theme_history import QuestionHistory, ThenAndNow
from checklist.reports.content.cover import Term
from checklist.reports.content.earlier_inspections import (
    LevelsThenAndNow,
    PrintedFound,
    PrintedHistory,
    ThenAndNowChapter,
)
from checklist.reports.content_builders.clipping import clip_text

_NO_LEVEL = "–"


def build_then_and_now(shown: ThenAndNow, version: str) -> ThenAndNowChapter:
    """Build the chapter of a report on an assessment whose question set has this version."""
    by_theme = [
        PrintedHistory(theme.label, _build_found(theme.found), _build_levels(theme.questions))
        for theme in shown.themes
    ]
    elsewhere = [
        PrintedHistory(f"Found by other criteria: {title}", _build_found(found), ())
        for title, found in shown.elsewhere
    ]
    return ThenAndNowChapter(
        rounds=tuple(_build_round(each, version) for each in shown.rounds),
        histories=(*by_theme, *elsewhere),
        left_out=_say_left_out(shown.withheld),
    )


def _build_round(past: EarlierRound, version: str) -> Term:
    """Name a round, and say where the version of its question set was another."""
    name = f"{past.name}, published on {format_long_date(past.published_on)}"
    if past.version != version:
        name = f"{name}; version {past.version} of the question set, now {version}"
    return Term(format_long_date(past.report.details.as_at), name)


def _say_left_out(withheld: int) -> str:
    if not withheld:
        return ""
    is_one = withheld == 1
    return (
        f"{format_count(withheld, 'finding')} on {'a question' if is_one else 'questions'} that"
        f" {'was' if is_one else 'were'} restricted"
    )


def _build_found(found: Iterable[FoundBefore]) -> tuple[PrintedFound, ...]:
    return tuple(
        PrintedFound(
            kind=each.kind,
            text=clip_text(each.text),
            source=each.source,
            standing=each.standing,
            questions=each.questions,
            recommendations=tuple(_build_recommendation(one) for one in each.recommendations),
            actions=tuple(
                f"Action {one.action.number}: {one.action.title}, {one.outcome}"
                for one in each.actions
            ),
        )
        for each in found
    )


def _build_recommendation(found: FoundRecommendation) -> Term:
    due = format_long_date(found.due)
    standing = found.standing[:1].lower() + found.standing[1:]
    return Term(
        f"Recommendation {found.number}, to {found.addressee} by {due} ({standing})",
        clip_text(found.text),
    )


def _build_levels(questions: Iterable[QuestionHistory]) -> tuple[LevelsThenAndNow, ...]:
    return tuple(
        LevelsThenAndNow(
            question_id=each.question.id,
            prompt=each.question.prompt,
            then=tuple(level.capitalize() or _NO_LEVEL for level in each.levels),
            claimed=each.name_claimed(),
            supported=each.name_supported(),
        )
        for each in questions
    )
