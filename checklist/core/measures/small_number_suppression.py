"""Small-number suppression: counts from which a person could be identified are not shown."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.measures.calculator import read_figure
from checklist.core.messages import Sentence, say
from checklist.core.question_sets.model import Figure, Group, Measure, QuestionSet, list_figure_keys


def find_suppressed_figures(question_set: QuestionSet, sheet: AnswerSheet) -> dict[str, int]:
    """The keys of all figures of each group too small for its rate to be shown, with the least."""
    return {
        key: least
        for measure in question_set.measures
        for group in measure.groups
        if (least := find_unmet_minimum(measure, group, sheet))
        for key, _ in list_group_figures(measure, group)
    }


def list_group_figures(measure: Measure, group: Group) -> Iterator[tuple[str, Figure]]:
    """Yield the figures of one group of a measure, by key."""
    for key, figure, of in list_figure_keys(measure):
        if of is not None and of.id == group.id:
            yield key, figure


def suppression_notice(least: int) -> Sentence:
    """Return what is shown in place of such a figure."""
    return say("Not shown: fewer than {least} in this group", least=least)


def find_unmet_minimum(measure: Measure, group: Group, sheet: AnswerSheet) -> int:
    """Return the least that a rate of this group must rest on, where it rests on fewer; else 0."""
    figures = dict(list_group_figures(measure, group))
    for derived in measure.derived:
        key = f"{derived.minimum_of}.{group.id}"
        if key in figures:
            count = read_figure(figures[key], sheet.figures.get(key, ""))
            if isinstance(count, Fraction) and count < derived.minimum:
                return derived.minimum
    return 0
