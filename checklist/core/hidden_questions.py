"""Hidden questions: why one is hidden, and which answers a change would no longer count."""

from __future__ import annotations

from collections.abc import Mapping

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.answers.typed_values import format_answer
from checklist.core.answers.visibility import QuestionStatus, find_statuses, sort_by_dependency
from checklist.core.measures.values import compute_values, condition_values
from checklist.core.messages import Sentence, say
from checklist.core.question_sets.conditions import Comparison, Operator
from checklist.core.question_sets.model import Question, QuestionSet

_COUNTED = (QuestionStatus.ANSWERED, QuestionStatus.NOT_APPLICABLE)
_NOT_COUNTED = (QuestionStatus.HIDDEN, QuestionStatus.FIXED)
_RETIRED = "You do not need to answer this. It is no longer asked. {why}"
_NOT_NEEDED = "You do not need to answer this. It is asked only if "
_ANY = _NOT_NEEDED + "an answer to one of these needs it: {of}."
_ONLY = {
    Operator.IS: _NOT_NEEDED + "{of} is answered {value}.",
    Operator.IN: _NOT_NEEDED + "{of} is answered {value}.",
    Operator.IS_NOT: _NOT_NEEDED + "{of} is not answered {value}.",
    Operator.ABOVE: _NOT_NEEDED + "{of} is above {value}.",
    Operator.AT_LEAST: _NOT_NEEDED + "{of} is {value} or more.",
    Operator.BELOW: _NOT_NEEDED + "{of} is below {value}.",
    Operator.AT_MOST: _NOT_NEEDED + "{of} is {value} or less.",
    Operator.ANSWERED: _NOT_NEEDED + "{of} is answered and applies.",
}
_QUOTED = ("level", "choice", "choices", "text")


def why_hidden(
    question_set: QuestionSet, question: Question, known_values: Mapping[str, str]
) -> Sentence | None:
    """Say why a question is hidden, by the first comparison that fails; None where it is asked."""
    if question.retired:
        return say(_RETIRED, why=question.retired)
    condition = question.hidden_unless
    if condition is None or condition.holds(known_values):
        return None
    if condition.match == "any" and len(condition.comparisons) > 1:
        return say(
            _ANY, of=", ".join(dict.fromkeys(comparison.of for comparison in condition.comparisons))
        )
    failed = next(
        comparison for comparison in condition.comparisons if not comparison.holds(known_values)
    )
    return say(_ONLY[failed.operator], of=failed.of, value=_value_in_words(question_set, failed))


def find_no_longer_counted(
    question_set: QuestionSet, before: Mapping[str, QuestionStatus], sheet: AnswerSheet
) -> tuple[Question, ...]:
    """Find the answered questions that will no longer count once a sheet is as this one is."""
    after = _find_statuses(question_set, sheet)
    return tuple(
        question
        for question in question_set.questions
        if before[question.id] in _COUNTED and after[question.id] in _NOT_COUNTED
    )


def may_hide_others(question_set: QuestionSet, question: Question) -> bool:
    """Say whether a question's answer, facts or figures may hide or fix another question."""
    own_names = (question.id, *question.measures)
    facts = {fact.id for fact in question_set.facts if fact.before == question.id}
    return any(
        comparison.of in facts or comparison.of.startswith(own_names)
        for other in question_set.questions
        for condition in (other.hidden_unless, other.fixed.when if other.fixed else None)
        if condition is not None
        for comparison in condition.comparisons
    )


def _value_in_words(question_set: QuestionSet, comparison: Comparison) -> str:
    """Write the value of a comparison; that of an answer in the words in which it is given."""
    alternatives = [comparison.value]
    if comparison.operator is Operator.IN:
        alternatives = [text.strip() for text in comparison.value.split(",")]
    if comparison.of in {question.id for question in question_set.questions}:
        of = question_set.get_question(comparison.of)
        alternatives = [
            format_answer(of, question_set.get_scale(of), text) for text in alternatives
        ]
        if of.type in _QUOTED:
            alternatives = [f"“{text}”" for text in alternatives]
    return " or ".join(alternatives)


def _find_statuses(question_set: QuestionSet, sheet: AnswerSheet) -> dict[str, QuestionStatus]:
    """Find how each question of a sheet counts."""
    others = condition_values(sheet, compute_values(question_set, sheet))
    return find_statuses(question_set, sheet, others, sort_by_dependency(question_set))[0]
