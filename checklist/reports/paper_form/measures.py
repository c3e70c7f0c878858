"""Measures on paper: a box for each figure, and what the service works out from them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from checklist.assessments.figures import format_figure, format_formula
from checklist.core.question_sets.model import Figure, Group, Measure, Question, QuestionSet
from checklist.reports.content.form import Box, DerivedLine, MeasureBoxes, Row
from checklist.reports.content_builders.clipping import clip_text
from checklist.reports.paper_form.answer_boxes import DATE, UNITS, date_shown


def build_measure_boxes(
    question_set: QuestionSet, question: Question, figures: Mapping[str, str]
) -> Iterator[MeasureBoxes]:
    """Yield the measures that are typed on a question's page."""
    for measure_id in question.measures:
        if question_set.home_of(measure_id).id == question.id:
            yield _tally(question_set, question_set.measure(measure_id), figures)


def _tally(question_set: QuestionSet, measure: Measure, figures: Mapping[str, str]) -> MeasureBoxes:
    """Return one measure with its boxes; a grid where each group has its own."""
    in_grid = bool(measure.groups and measure.figures)
    boxes = () if in_grid else tuple(_box(measure, one, None, figures) for one in measure.figures)
    return MeasureBoxes(
        measure=measure.id,
        label=measure.label,
        definition=measure.definition,
        period=measure.period,
        boxes=boxes,
        columns=tuple(one.label for one in measure.figures) if in_grid else (),
        rows=tuple(_grid(measure, figures)) if in_grid else (),
        sums=tuple(
            DerivedLine(one.label, format_formula(question_set, one.formula))
            for one in measure.derived
        ),
    )


def _grid(measure: Measure, figures: Mapping[str, str]) -> Iterator[Row]:
    """Yield a row for each group."""
    for group in measure.groups:
        yield Row(group.label, tuple(_box(measure, one, group, figures) for one in measure.figures))


def _box(measure: Measure, figure: Figure, group: Group | None, figures: Mapping[str, str]) -> Box:
    """Return the box of one figure."""
    parts = (measure.id, figure.id, group.id if group else "")
    key = ".".join(part for part in parts if part)
    typed = figures.get(key, "")
    if figure.type == "date":
        return Box(key, figure.label, DATE, date_shown(typed) if typed else "")
    return Box(
        key, figure.label, UNITS.get(figure.unit, figure.unit), clip_text(format_figure(typed))
    )
