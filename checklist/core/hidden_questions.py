"""Why a question is hidden, and what a change of an answer would set aside."""

from __future__ import annotations

from collections.abc import Mapping

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.answers.typed_values import in_words
from checklist.core.answers.visibility import QuestionStatus, question_statuses, settled_order
from checklist.core.measures.values import condition_values, values
from checklist.core.messages import Sentence, say
from checklist.core.question_sets.conditions import Comparison, Operator
from checklist.core.question_sets.model import Question, QuestionSet

_COUNTED = (QuestionStatus.ANSWERED, QuestionStatus.NOT_APPLICABLE)
_SET_ASIDE = (QuestionStatus.HIDDEN, QuestionStatus.FIXED)
_RETIRED = "Hidden: it is no longer asked, because it was retired. {why}"
_ANY = "Hidden: it is asked only where an answer to one of these calls for it: {of}."
_ONLY = {
    Operator.IS: "Hidden: it is asked only where {of} is answered {value}.",
    Operator.IN: "Hidden: it is asked only where {of} is answered {value}.",
    Operator.IS_NOT: "Hidden: it is asked only where {of} is answered otherwise than {value}.",
    Operator.ABOVE: "Hidden: it is asked only where {of} is above {value}.",
    Operator.AT_LEAST: "Hidden: it is asked only where {of} is {value} or more.",
    Operator.BELOW: "Hidden: it is asked only where {of} is below {value}.",
    Operator.AT_MOST: "Hidden: it is asked only where {of} is {value} or less.",
    Operator.ANSWERED: "Hidden: it is asked only where {of} is answered and applies.",
}
_QUOTED = ("level", "choice", "choices", "text")


def why_hidden(
    question_set: QuestionSet, question: Question, said: Mapping[str, str]
) -> Sentence | None:
    """Why a question is not asked, by the first thing that stands against it; None where it is."""
    if question.retired:
        return say(_RETIRED, why=question.retired)
    condition = question.hidden_unless
    if condition is None or condition.holds(said):
        return None
    if condition.match == "any" and len(condition.comparisons) > 1:
        return say(_ANY, of=", ".join(dict.fromkeys(one.of for one in condition.comparisons)))
    against = next(one for one in condition.comparisons if not one.holds(said))
    return say(_ONLY[against.operator], of=against.of, value=_value_in_words(question_set, against))


def set_aside(
    question_set: QuestionSet, before: Mapping[str, QuestionStatus], sheet: AnswerSheet
) -> tuple[Question, ...]:
    """The answered questions that no longer count once a sheet is as this one is."""
    after = _standings_in(question_set, sheet)
    return tuple(
        question
        for question in question_set.questions
        if before[question.id] in _COUNTED and after[question.id] in _SET_ASIDE
    )


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


def _value_in_words(question_set: QuestionSet, comparison: Comparison) -> str:
    """What something is held against: an answer in the words in which it is given."""
    named = [comparison.value]
    if comparison.operator is Operator.IN:
        named = [one.strip() for one in comparison.value.split(",")]
    if comparison.of in {question.id for question in question_set.questions}:
        of = question_set.question(comparison.of)
        named = [in_words(of, question_set.scale_of(of), one) for one in named]
        if of.type in _QUOTED:
            named = [f"“{one}”" for one in named]
    return " or ".join(named)


def _standings_in(question_set: QuestionSet, sheet: AnswerSheet) -> dict[str, QuestionStatus]:
    """How each question counts on a sheet."""
    besides = condition_values(sheet, values(question_set, sheet))
    return question_statuses(question_set, sheet, besides, settled_order(question_set))[0]
