"""The measures of a question as they were sent: figures, what follows from them, and the hint."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from checklist.assessments.charts.disparity_chart import draw_disparities
from checklist.assessments.figures import format_figure
from checklist.assessments.measure_values import describe_value, list_measure_values
from checklist.assessments.question.measures import QuestionFigure, QuestionMeasure
from checklist.assessments.submissions.sent_assessment import SentAssessment
from checklist.core.question_sets.measure_keys import list_figure_keys
from checklist.core.question_sets.model import Measure, Question


def build_sent_measures(
    sent: SentAssessment, question: Question, hidden: Mapping[str, str]
) -> Iterator[QuestionMeasure]:
    """Build the measures of a question, with what is shown instead of ``hidden`` figures."""
    question_set = sent.question_set
    drawn = list(draw_disparities(question_set, sent.sheet, sent.result, question.measures))
    disparities = {each.disparity.measure.id: each for each in drawn}
    in_disparities = {*disparities, *(each.disparity.rates.id for each in drawn)}
    for measure_id in question.measures:
        measure = question_set.get_measure(measure_id)
        home = question_set.get_home_question(measure_id)
        values = () if measure_id in in_disparities else list_measure_values(sent.result, measure)
        yield QuestionMeasure(
            measure=measure,
            home=None if home.id == question.id else home,
            figures=tuple(_list_figures(sent, measure, hidden)),
            values=tuple(
                describe_value(question_set, value)
                for value in values
                if value.value is not None or value.problem or not measure.groups
            ),
            disparity=disparities.get(measure_id),
        )


def _list_figures(
    sent: SentAssessment, measure: Measure, hidden: Mapping[str, str]
) -> Iterator[QuestionFigure]:
    for key, figure, group in list_figure_keys(measure):
        yield QuestionFigure(
            label=figure.label,
            unit=figure.unit,
            type=figure.type,
            is_part=bool(figure.split_of),
            group=group,
            field=None,
            text=hidden.get(key) or format_figure(sent.sheet.figures.get(key, "")),
        )
