"""Rules of questions in words, for paper, where the service can hide or fix none."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.core.question_sets.model import Question, QuestionSet
from checklist.reports.content_builders.condition_words import describe_condition

_LIMITING = (
    "This is a limiting question. A low level here holds down the grade of the whole section."
    " There is no final grade until it is answered."
)
_BELOW_HINT = "A level below the one that the figures suggest needs a written reason."


def describe_conditions(question_set: QuestionSet, question: Question) -> Iterator[str]:
    """Yield the rules that pages apply by themselves: when a question is hidden or required."""
    if question.hidden_unless:
        yield f"Answer only if {describe_condition(question_set, question.hidden_unless)}."
    if question.fixed:
        when = describe_condition(question_set, question.fixed.when)
        yield f"Do not answer if {when}: it is then {question.fixed.level}. {question.fixed.reason}"
    if question.rate_instead:
        when = describe_condition(question_set, question.rate_instead.when)
        yield f"If {when}: {question.rate_instead.text}"
    if question.required_when:
        yield f"Must be answered if {describe_condition(question_set, question.required_when)}."
    if question.limiting:
        yield _LIMITING
    if question.reason_below_hint:
        yield _BELOW_HINT
