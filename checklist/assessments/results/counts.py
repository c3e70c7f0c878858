"""What the results page counts, each as chart and table that lead to the questions behind them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checklist.assessments.charts.stacked_chart import (
    Counted,
    CountedRow,
    CountsShown,
    counts_shown,
)
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.scoring.results import Basis
from checklist.core.scoring.share_in_place import (
    APART,
    NONE,
    Count,
    counting,
    counts_on,
    strengths_on,
)
from checklist.web.filters import shade

_OVERALL = "Overall"
_LEVELS = {
    Basis.CLAIMED: "Scored questions by level, as claimed",
    Basis.SUPPORTED: "Scored questions by level, as supported by evidence",
}
_STRENGTHS = "Answered questions by their strongest evidence"
COVERAGE = "Weight answered and unanswered"
_THEMES = "Scored questions by theme and level, as supported by evidence"

Part = tuple[str, tuple[tuple[str, str], ...], Sequence[Question]]
"""A section, a theme or the whole: its name, the list that shows it, and its questions."""


def all_counts(scored: ScoredAssessment) -> Iterator[CountsShown]:
    """Every count of the page, in its order."""
    parts = list(_sections_and_all(scored.question_set))
    for basis, title in _LEVELS.items():
        yield _by_level(scored, basis.value, title, "Section", parts, basis)
    rows = [_strength_row(scored, part) for part in parts]
    yield counts_shown("strengths", _STRENGTHS, "Section", rows)
    yield counts_shown("coverage", COVERAGE, "Section", list(_coverage_rows(scored)))
    themes = list(_themes_of(scored))
    if themes:
        yield _by_level(scored, "themes", _THEMES, "Theme", themes, Basis.SUPPORTED)


def _sections_and_all(question_set: QuestionSet) -> Iterator[Part]:
    """The sections, and then all of them together."""
    for section in question_set.sections:
        yield section.short_title, (("section", section.id),), section.questions
    yield _OVERALL, (), question_set.questions


def _themes_of(scored: ScoredAssessment) -> Iterator[Part]:
    """The themes under which something is scored."""
    question_set, results = scored.question_set, scored.result.questions
    for theme in question_set.themes:
        questions = [one for one in question_set.questions if one.theme == theme.id]
        if any(True for _ in counting(questions, results)):
            yield theme.label, (("theme", theme.id),), questions


def _by_level(
    scored: ScoredAssessment, name: str, title: str, of: str, parts: Sequence[Part], basis: Basis
) -> CountsShown:
    """Questions counted by level, part by part."""
    rows = [_level_row(scored, part, basis) for part in parts]
    return counts_shown(name, title, of, rows)


def _level_row(scored: ScoredAssessment, part: Part, basis: Basis) -> CountedRow:
    """The counts of one part on a basis."""
    name, narrowed, questions = part
    question_set = scored.question_set
    shades = {one.id: f"level-{shade(one)}" for one in question_set.scales[0].levels}
    shades |= {APART: "apart", NONE: "none"}
    counts = counts_on(question_set, questions, scored.result.questions, basis)
    return CountedRow(
        name,
        tuple(
            _counted(one, shades[one.at], (*narrowed, ("level", f"{basis.value}-{one.at}")))
            for one in counts
        ),
    )


def _strength_row(scored: ScoredAssessment, part: Part) -> CountedRow:
    """The strengths of one part, drawn the darker the stronger."""
    name, narrowed, questions = part
    counts = strengths_on(scored.question_set, questions, scored.result.questions)
    steps = max(1, len(counts) - 1)
    return CountedRow(
        name,
        tuple(
            _counted(
                one, f"level-{4 * (steps - place) // steps}", (*narrowed, ("strength", one.at))
            )
            for place, one in enumerate(counts)
        ),
    )


def _coverage_rows(scored: ScoredAssessment) -> Iterator[CountedRow]:
    """How much of each section's weight is answered, and how much is not."""
    answered = unanswered = 0
    for section in scored.question_set.sections:
        result = scored.result.sections[section.id]
        rest = result.applicable_weight - result.answered_weight
        yield _weights(section.short_title, result.answered_weight, rest, section.id)
        answered, unanswered = answered + result.answered_weight, unanswered + rest
    yield _weights(_OVERALL, answered, unanswered)


def _weights(name: str, answered: int, unanswered: int, section: str = "") -> CountedRow:
    narrowed = (("section", section),) if section else ()
    return CountedRow(
        name,
        (
            Counted("Answered", answered, "level-4", (*narrowed, ("level", "final-said"))),
            Counted("Unanswered", unanswered, "none", (*narrowed, ("level", f"final-{NONE}"))),
        ),
    )


def _counted(count: Count, shade_of: str, narrowed: tuple[tuple[str, str], ...]) -> Counted:
    return Counted(count.label, count.number, shade_of, narrowed)
