"""Why a question is hidden, and what a change of an answer would set aside."""

from __future__ import annotations

from collections.abc import Mapping

from checklist.core.answers import AnswerSheet
from checklist.core.asking import said_besides, settled_order, standings
from checklist.core.conditions import Comparison, Operator
from checklist.core.measures import values
from checklist.core.question_set import Question, QuestionSet
from checklist.core.results import Standing
from checklist.core.sentences import Sentence, say

COUNTED = (Standing.ANSWERED, Standing.NOT_APPLICABLE)
SET_ASIDE = (Standing.HIDDEN, Standing.FIXED)
RETIRED = "Hidden: not asked because it was retired: {why}"
BECAUSE = {
    Operator.IS: "Hidden: not asked because {of} is not answered {value}.",
    Operator.IN: "Hidden: not asked because {of} is not answered {value}.",
    Operator.IS_NOT: "Hidden: not asked because {of} is answered {value}, or not answered yet.",
    Operator.ABOVE: "Hidden: not asked because {of} is not above {value}, or not answered yet.",
    Operator.AT_LEAST: "Hidden: not asked because {of} is below {value}, or not answered yet.",
    Operator.BELOW: "Hidden: not asked because {of} is not below {value}, or not answered yet.",
    Operator.AT_MOST: "Hidden: not asked because {of} is above {value}, or not answered yet.",
    Operator.ANSWERED: "Hidden: not asked because {of} is not answered yet, or does not apply.",
}


def why_hidden(
    question_set: QuestionSet, question: Question, said: Mapping[str, str]
) -> Sentence | None:
    """Why a question is not asked, by the first thing that stands against it; None where it is."""
    if question.retired:
        return say(RETIRED, why=question.retired)
    condition = question.hidden_unless
    if condition is None or condition.holds(said):
        return None
    against = next(one for one in condition.comparisons if not one.holds(said))
    text = BECAUSE[against.operator]
    return say(text, of=against.of, value=alternatives_in_words(question_set, against))


def alternatives_in_words(question_set: QuestionSet, comparison: Comparison) -> str:
    """What an answer is held against, as it is labelled where the question is asked."""
    labels: dict[str, str] = {}
    if comparison.of in {question.id for question in question_set.questions}:
        of = question_set.question(comparison.of)
        if of.type == "level":
            labels = {one.id: one.label for one in question_set.scale_of(of).levels}
    values_named = [comparison.value]
    if comparison.operator is Operator.IN:
        values_named = [one.strip() for one in comparison.value.split(",")]
    return " or ".join(labels.get(one, one) for one in values_named)


def set_aside(
    question_set: QuestionSet, before: Mapping[str, Standing], sheet: AnswerSheet
) -> tuple[Question, ...]:
    """The answered questions that no longer count once a sheet is as this one is."""
    after = standings_in(question_set, sheet)
    return tuple(
        question
        for question in question_set.questions
        if before[question.id] in COUNTED and after[question.id] in SET_ASIDE
    )


def standings_in(question_set: QuestionSet, sheet: AnswerSheet) -> dict[str, Standing]:
    """How each question counts on a sheet."""
    besides = said_besides(sheet, values(question_set, sheet))
    return standings(question_set, sheet, besides, settled_order(question_set))[0]


def decides_others(question_set: QuestionSet, question: Question) -> bool:
    """Whether what is said to a question, or in its figures, may hide or fix another."""
    own = (question.id, *question.measures)
    facts = {fact.id for fact in question_set.facts if fact.before == question.id}
    return any(
        comparison.of in facts or comparison.of.startswith(own)
        for other in question_set.questions
        for condition in (other.hidden_unless, other.fixed.when if other.fixed else None)
        if condition is not None
        for comparison in condition.comparisons
    )
