"""What the results page counts, each as chart and table that lead to the questions behind them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from checklist.assessments.charts.drawing import LEVEL_SHADES, Shade
from checklist.assessments.charts.stacked_chart import (
    CountRow,
    CountTable,
    LinkedCount,
    build_count_table,
)
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.scoring.level_counts import (
    NOT_APPLICABLE_GROUP,
    UNANSWERED_GROUP,
    count_by_level,
    count_by_strength,
    find_counted,
)
from checklist.core.scoring.results import Basis
from checklist.web.filters import level_shade

COVERAGE = "Weight answered and unanswered"
_OVERALL = "Overall"
_LEVELS = {
    Basis.CLAIMED: "Scored questions by level, as claimed",
    Basis.SUPPORTED: "Scored questions by level, as supported by evidence",
}
_STRENGTHS = "Answered questions by their strongest evidence"
_THEMES = "Scored questions by theme and level, as supported by evidence"
_APART: dict[str, Shade] = {NOT_APPLICABLE_GROUP: "apart", UNANSWERED_GROUP: "none"}


@dataclass(frozen=True, slots=True)
class _Subset:
    """A section, a theme or the whole: its name, the filter that lists it, and its questions."""

    name: str
    filter_args: tuple[tuple[str, str], ...]
    questions: Sequence[Question]


def build_counts(scored: ScoredAssessment) -> Iterator[CountTable]:
    """Build every table of counts of the page, in its order."""
    sections = list(_list_sections(scored.question_set))
    for basis, title in _LEVELS.items():
        yield _count_levels(scored, basis.value, title, "Section", sections, basis)
    rows = [_count_strengths(scored, subset) for subset in sections]
    yield build_count_table("strengths", _STRENGTHS, "Section", rows)
    yield build_count_table("coverage", COVERAGE, "Section", list(_count_weights(scored)))
    themes = list(_list_themes(scored))
    if themes:
        yield _count_levels(scored, "themes", _THEMES, "Theme", themes, Basis.SUPPORTED)


def _list_sections(question_set: QuestionSet) -> Iterator[_Subset]:
    """List the sections, and then all of them together."""
    for section in question_set.sections:
        yield _Subset(section.short_title, (("section", section.id),), section.questions)
    yield _Subset(_OVERALL, (), question_set.questions)


def _list_themes(scored: ScoredAssessment) -> Iterator[_Subset]:
    """List the themes with at least one scored question."""
    question_set, results = scored.question_set, scored.result.questions
    for theme in question_set.themes:
        questions = [question for question in question_set.questions if question.theme == theme.id]
        if any(True for _ in find_counted(questions, results)):
            yield _Subset(theme.label, (("theme", theme.id),), questions)


def _count_levels(
    scored: ScoredAssessment,
    table_id: str,
    title: str,
    row_heading: str,
    subsets: Sequence[_Subset],
    basis: Basis,
) -> CountTable:
    """Count questions by level, a row for each subset."""
    levels = scored.question_set.scales[0].levels
    shades = {level.id: LEVEL_SHADES[level_shade(level)] for level in levels} | _APART
    rows = [_count_levels_of_subset(scored, subset, basis, shades) for subset in subsets]
    return build_count_table(table_id, title, row_heading, rows)


def _count_levels_of_subset(
    scored: ScoredAssessment, subset: _Subset, basis: Basis, shades: Mapping[str, Shade]
) -> CountRow:
    results = scored.result.questions
    counts = count_by_level(scored.question_set, subset.questions, results, basis)
    return CountRow(
        subset.name,
        tuple(
            LinkedCount(
                count.label,
                count.number,
                shades[count.at],
                (*subset.filter_args, ("level", f"{basis.value}-{count.at}")),
            )
            for count in counts
        ),
    )


def _count_strengths(scored: ScoredAssessment, subset: _Subset) -> CountRow:
    """Count the strengths of evidence in one subset, the strongest drawn darkest."""
    counts = count_by_strength(scored.question_set, subset.questions, scored.result.questions)
    steps, darkest = max(1, len(counts) - 1), len(LEVEL_SHADES) - 1
    return CountRow(
        subset.name,
        tuple(
            LinkedCount(
                count.label,
                count.number,
                LEVEL_SHADES[darkest * (steps - place) // steps],
                (*subset.filter_args, ("strength", count.at)),
            )
            for place, count in enumerate(counts)
        ),
    )


def _count_weights(scored: ScoredAssessment) -> Iterator[CountRow]:
    """Add up how much of each section's weight is answered, and how much is not."""
    answered = unanswered = 0
    for section in scored.question_set.sections:
        result = scored.result.sections[section.id]
        rest = result.applicable_weight - result.answered_weight
        filter_args = (("section", section.id),)
        yield _build_weight_row(section.short_title, result.answered_weight, rest, filter_args)
        answered, unanswered = answered + result.answered_weight, unanswered + rest
    yield _build_weight_row(_OVERALL, answered, unanswered, ())


def _build_weight_row(
    name: str, answered: int, unanswered: int, filter_args: tuple[tuple[str, str], ...]
) -> CountRow:
    is_answered = (*filter_args, ("level", "final-said"))
    is_unanswered = (*filter_args, ("level", f"final-{UNANSWERED_GROUP}"))
    return CountRow(
        name,
        (
            LinkedCount("Answered", answered, "level-4", is_answered),
            LinkedCount("Unanswered", unanswered, "none", is_unanswered),
        ),
    )
