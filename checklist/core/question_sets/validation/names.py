"""The names that the conditions and formulas of a set may use."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checklist.core.question_sets.measure_keys import (
    build_measure_key,
    list_derived_keys,
    list_figure_keys,
)
from checklist.core.question_sets.model import (
    NUMERIC_TYPES,
    Derived,
    Fact,
    Figure,
    Measure,
    Question,
    QuestionSet,
)
from checklist.core.question_sets.yaml_reader import Keys

_YES_NO = ("yes", "no")


@dataclass(frozen=True, slots=True)
class Names:
    """The questions, figures, derived values and facts of a set, by id or key.

    ``homes`` holds, for each measure, the id of the question it is typed under; ``stems`` the keys
    of figures and derived values counted for groups, without the group.
    """

    question_set: QuestionSet
    questions: dict[str, Question]
    figures: dict[str, Figure]
    derived: dict[str, Derived]
    stems: dict[str, Measure]
    facts: dict[str, Fact]
    homes: dict[str, str]

    @classmethod
    def from_set(cls, question_set: QuestionSet) -> Names:
        """Collect the names of a set."""
        homes: dict[str, str] = {}
        for question in question_set.questions:
            for measure_id in question.measures:
                homes.setdefault(measure_id, question.id)
        measures = question_set.measures
        return cls(
            question_set,
            questions={question.id: question for question in question_set.questions},
            figures={
                key: figure for measure in measures for key, figure, _ in list_figure_keys(measure)
            },
            derived={
                key: derived
                for measure in measures
                for key, derived, _ in list_derived_keys(measure)
            },
            stems={
                key: measure
                for measure in measures
                if measure.groups
                for key in _list_stem_keys(measure)
            },
            facts={fact.id: fact for fact in question_set.facts},
            homes=homes,
        )

    def is_value(self, key: str) -> bool:
        """Say whether a key is a figure's or a derived value's."""
        return key in self.figures or key in self.derived

    def list_alternatives(self, name: str) -> tuple[str, ...] | None:
        """List the answers that a question or fact allows; None where it has no fixed list."""
        if name in self.facts:
            return _YES_NO
        question = self.questions.get(name)
        if question is None:
            return None
        match question.type:
            case "level":
                return tuple(level.id for level in self.question_set.get_scale(question).levels)
            case "choice":
                return question.choices
        return None

    def is_number(self, name: str) -> bool:
        """Say whether what is given under a name is a number."""
        if name in self.questions:
            return self.questions[name].type in NUMERIC_TYPES
        figure = self.figures.get(name)
        return name in self.derived or (figure is not None and figure.type != "date")


def locate_questions(question_set: QuestionSet) -> Iterator[tuple[Keys, Question]]:
    """Yield every question, with its keys in the file."""
    for section_index, section in enumerate(question_set.sections):
        for part_index, subsection in enumerate(section.subsections):
            keys = ("sections", section_index, "subsections", part_index, "questions")
            for index, question in enumerate(subsection.questions):
                yield (*keys, index), question


def _list_stem_keys(measure: Measure) -> Iterator[str]:
    """Yield the keys of a measure's figures and derived values, without any group."""
    figure_ids = [figure.id for figure in measure.figures]
    for item_id in (*figure_ids, *(derived.id for derived in measure.derived)):
        yield build_measure_key(measure, item_id)
