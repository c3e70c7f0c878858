"""Small-number suppression: counts from which a person could be identified are not shown."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.measures.calculator import read_figure
from checklist.core.messages import Sentence, say
from checklist.core.question_sets.measure_keys import list_figure_keys
from checklist.core.question_sets.model import Figure, Group, Measure, QuestionSet


def find_suppressed_figures(question_set: QuestionSet, sheet: AnswerSheet) -> dict[str, int]:
    """Return the keys of the figures of groups too small to be shown, with the minimum unmet."""
    return {
        key: minimum
        for measure in question_set.measures
        for group in measure.groups
        if (minimum := find_unmet_minimum(measure, group, sheet))
        for key, _ in list_group_figures(measure, group)
    }


def list_group_figures(measure: Measure, group: Group) -> Iterator[tuple[str, Figure]]:
    """Yield the figures of one group of a measure, by key."""
    for key, figure, counted in list_figure_keys(measure):
        if counted is not None and counted.id == group.id:
            yield key, figure


def build_suppression_notice(minimum: int) -> Sentence:
    """Return the text that is shown in place of a suppressed figure."""
    return say("Not shown: fewer than {minimum} in this group", minimum=minimum)


def find_unmet_minimum(measure: Measure, group: Group, sheet: AnswerSheet) -> int:
    """Return the minimum that a rate of this group must rest on and does not reach; else 0."""
    figures = dict(list_group_figures(measure, group))
    for derived in measure.derived:
        key = f"{derived.minimum_of}.{group.id}"
        if key in figures:
            count = read_figure(figures[key], sheet.figures.get(key, ""))
            if isinstance(count, Fraction) and count < derived.minimum:
                return derived.minimum
    return 0
