"""Everything that the conditions and formulas of a set may name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checklist.core.question_sets.model import (
    Derived,
    Fact,
    Figure,
    Measure,
    Question,
    QuestionSet,
    list_figure_keys,
)
from checklist.core.question_sets.yaml_reader import Keys

_YES_NO = ("yes", "no")
AS_AT = "as_at"
COUNTED_BY_THE_SERVICE = ("repeat_themes", "earlier_themes")
NUMBERS = ("number", "money", "percentage")


@dataclass(frozen=True, slots=True)
class Names:
    """The questions, figures, derived values and facts of a set by what they are called.

    ``homes`` holds, for each measure, the question it is typed under; ``stems`` the keys of
    figures and derived values counted for groups, without the group.
    """

    question_set: QuestionSet
    questions: dict[str, Question]
    figures: dict[str, Figure]
    derived: dict[str, Derived]
    stems: dict[str, Measure]
    facts: dict[str, Fact]
    homes: dict[str, str]

    @classmethod
    def of(cls, question_set: QuestionSet) -> Names:
        """Gather the names of a set."""
        homes: dict[str, str] = {}
        for question in question_set.questions:
            for measure_id in question.measures:
                homes.setdefault(measure_id, question.id)
        measures = question_set.measures
        return cls(
            question_set,
            questions={question.id: question for question in question_set.questions},
            figures={key: figure for one in measures for key, figure, _ in list_figure_keys(one)},
            derived={key: one for measure in measures for key, one in _derived_keys(measure)},
            stems={key: one for one in measures if one.groups for key in _stem_keys(one)},
            facts={fact.id: fact for fact in question_set.facts},
            homes=homes,
        )

    def is_value(self, key: str) -> bool:
        """Say whether a key is a figure's or a derived value's."""
        return key in self.figures or key in self.derived

    def alternatives(self, name: str) -> tuple[str, ...] | None:
        """What a question or fact can be answered with; None where that is not a fixed list."""
        if name in self.facts:
            return _YES_NO
        question = self.questions.get(name)
        if question is None:
            return None
        match question.type:
            case "level":
                return tuple(one.id for one in self.question_set.scale_of(question).levels)
            case "choice":
                return question.choices
        return None

    def is_number(self, name: str) -> bool:
        """Say whether what is given under a name is a number."""
        if name in self.questions:
            return self.questions[name].type in NUMBERS
        figure = self.figures.get(name)
        return name in self.derived or (figure is not None and figure.type != "date")


def build_measure_key(measure: Measure, own: str) -> str:
    return f"{measure.id}.{own}" if own else measure.id


def locate_questions(question_set: QuestionSet) -> Iterator[tuple[Keys, Question]]:
    """Yield every question, with the keys it stands at."""
    for s, section in enumerate(question_set.sections):
        for p, subsection in enumerate(section.subsections):
            for q, question in enumerate(subsection.questions):
                yield ("sections", s, "subsections", p, "questions", q), question


def _derived_keys(measure: Measure) -> Iterator[tuple[str, Derived]]:
    """Yield every derived value of a measure with its key, group by group where it has groups."""
    for derived in measure.derived:
        key = build_measure_key(measure, derived.id)
        if not measure.groups:
            yield key, derived
        for group in measure.groups:
            yield f"{key}.{group.id}", derived


def _stem_keys(measure: Measure) -> Iterator[str]:
    """Yield the keys of a measure's figures and derived values, without any group."""
    own = [figure.id for figure in measure.figures] + [one.id for one in measure.derived]
    for name in own:
        yield build_measure_key(measure, name)
