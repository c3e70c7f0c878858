"""Measures on paper: a box for each figure, and the derived measures with their formulas."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from checklist.assessments.figures import format_figure, format_formula
from checklist.core.question_sets.model import Figure, Group, Measure, Question, QuestionSet
from checklist.reports.content.form import Box, DerivedLine, GroupRow, MeasureBoxes
from checklist.reports.content_builders.clipping import clip_text
from checklist.reports.paper_form.answer_boxes import DATE_UNIT, UNITS, format_saved_date


def build_measure_boxes(
    question_set: QuestionSet, question: Question, figures: Mapping[str, str]
) -> Iterator[MeasureBoxes]:
    """Yield the measures whose figures are typed on a question's page."""
    for measure_id in question.measures:
        if question_set.get_home_question(measure_id).id == question.id:
            yield _build_measure(question_set, question_set.get_measure(measure_id), figures)


def _build_measure(
    question_set: QuestionSet, measure: Measure, figures: Mapping[str, str]
) -> MeasureBoxes:
    """Build one measure with its boxes, in a grid where it is counted by group."""
    in_grid = bool(measure.groups and measure.figures)
    boxes = (
        ()
        if in_grid
        else tuple(_build_box(measure, each, None, figures) for each in measure.figures)
    )
    return MeasureBoxes(
        measure_id=measure.id,
        label=measure.label,
        definition=measure.definition,
        period=measure.period,
        boxes=boxes,
        columns=tuple(figure.label for figure in measure.figures) if in_grid else (),
        rows=tuple(_build_rows(measure, figures)) if in_grid else (),
        derived=tuple(
            DerivedLine(derived.label, format_formula(question_set, derived.formula))
            for derived in measure.derived
        ),
    )


def _build_rows(measure: Measure, figures: Mapping[str, str]) -> Iterator[GroupRow]:
    """Yield a row for each group."""
    for group in measure.groups:
        yield GroupRow(
            group.label,
            tuple(_build_box(measure, each, group, figures) for each in measure.figures),
        )


def _build_boxes(
    measure: Measure, group: Group | None, figures: Mapping[str, str]
) -> Iterator[Box]:
    for figure in measure.figures:
        yield _build_box(measure, figure, group, figures)


def _build_box(
    measure: Measure, figure: Figure, group: Group | None, figures: Mapping[str, str]
) -> Box:
    """Build the box of one figure, with its saved value."""
    parts = (measure.id, figure.id, group.id if group else "")
    key = ".".join(part for part in parts if part)
    typed = figures.get(key, "")
    if figure.type == "date":
        return Box(key, figure.label, DATE_UNIT, format_saved_date(typed) if typed else "")
    return Box(
        key, figure.label, UNITS.get(figure.unit, figure.unit), clip_text(format_figure(typed))
    )
