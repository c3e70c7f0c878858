"""The names that the conditions and formulas of a set may use."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from checklist.core.question_sets.measure_keys import (
    AS_AT,
    EARLIER_THEMES,
    REFERENCE_SUFFIX,
    REPEAT_THEMES,
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
    of figures and derived values counted for groups, without the group, ``stem_figures`` those of
    figures alone.
    """

    question_set: QuestionSet
    questions: dict[str, Question]
    figures: dict[str, Figure]
    derived: dict[str, Derived]
    stems: dict[str, Measure]
    stem_figures: dict[str, Figure]
    facts: dict[str, Fact]
    homes: dict[str, str]

    @classmethod
    def from_set(cls, question_set: QuestionSet) -> Names:
        """Collect the names of a set."""
        homes = {
            measure_id: question_set.get_home_question(measure_id).id
            for question in question_set.questions
            for measure_id in question.measures
        }
        measures = question_set.measures
        return cls(
            question_set,
            questions={question.id: question for question in question_set.questions},
            figures=_keep_first(
                (key, figure)
                for measure in measures
                for key, figure, _ in list_figure_keys(measure)
            ),
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
            stem_figures={
                build_measure_key(measure, figure.id): figure
                for measure in measures
                if measure.groups
                for figure in measure.figures
            },
            facts={fact.id: fact for fact in question_set.facts},
            homes=homes,
        )

    def is_value(self, key: str) -> bool:
        """Say whether a key is a figure's or a derived value's."""
        return key in self.figures or key in self.derived

    def is_in_formulas(self, name: str) -> bool:
        """Say whether a formula may name this, whatever it is the formula of."""
        if name in (AS_AT, REPEAT_THEMES, EARLIER_THEMES) or self.is_value(name):
            return True
        if name in self.questions:
            return self.is_number(name) or self.is_date(name)
        return name.removesuffix(REFERENCE_SUFFIX) in self.stems

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

    def is_date(self, name: str) -> bool:
        """Say whether what is given under a name, or under its groups' names, is a date."""
        if name in self.questions:
            return self.questions[name].type == "date"
        figure = self.figures.get(name) or self.stem_figures.get(name)
        return figure is not None and figure.type == "date"

    def is_whole(self, name: str) -> bool:
        """Say whether only whole numbers are given under a name."""
        if name in self.questions:
            return not self.questions[name].decimal_places
        return name in self.figures and self.figures[name].type == "integer"

    def is_whole_for_groups(self, stem: str) -> bool:
        """Say whether only whole numbers are given under a key, group by group."""
        return stem in self.stem_figures and self.stem_figures[stem].type == "integer"

    def find_limits(self, name: str) -> tuple[Fraction | None, Fraction | None]:
        """Find the least and the most that a number may be; None where there is no limit."""
        question = self.questions.get(name)
        if question is None:
            return (Fraction(0) if name in self.figures else None), None
        least, most = question.minimum or Fraction(0), question.maximum
        return (None, None) if most is not None and least > most else (least, most)

    def find_retired(self, name: str) -> str:
        """Find the retired question that a name rests on; empty where it is still asked."""
        fact = self.facts.get(name)
        if fact is not None:
            name = fact.before
        question_id = self.homes.get(name.partition(".")[0], name)
        question = self.questions.get(question_id)
        return question_id if question is not None and question.retired else ""


def locate_questions(question_set: QuestionSet) -> Iterator[tuple[Keys, Question]]:
    """Yield every question, with its keys in the file."""
    for section_index, section in enumerate(question_set.sections):
        for part_index, subsection in enumerate(section.subsections):
            keys = ("sections", section_index, "subsections", part_index, "questions")
            for index, question in enumerate(subsection.questions):
                yield (*keys, index), question


def _keep_first(keyed: Iterable[tuple[str, Figure]]) -> dict[str, Figure]:
    """Collect figures by key; a key that stands twice, which is refused, means the first."""
    return dict(reversed(list(keyed)))


def _list_stem_keys(measure: Measure) -> Iterator[str]:
    """Yield the keys of a measure's figures and derived values, without any group."""
    figure_ids = [figure.id for figure in measure.figures]
    for item_id in (*figure_ids, *(derived.id for derived in measure.derived)):
        yield build_measure_key(measure, item_id)
