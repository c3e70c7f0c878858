"""What a question asks of the person answering it, given what is said and typed so far."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from checklist.core.answers.sheet import EARLIER, NOT_APPLICABLE, AnswerSheet, Given, Response
from checklist.core.answers.visibility import (
    QuestionStatus,
    is_hidden,
    question_statuses,
    settled_order,
)
from checklist.core.measures.values import MeasureValue, condition_values, hints, values
from checklist.core.messages import Sentence, say
from checklist.core.question_sets.model import FollowUp, Question, QuestionSet

_NOTHING_TYPED: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Requirements:
    """What one question asks, and what it still wants.

    ``fixed_at`` is the level that another answer fixes it at, ``fixed_because`` why; then it is
    not asked. ``reason`` says why a written reason is needed, ``refused`` why what is typed
    cannot stand.
    """

    is_hidden: bool = False
    fixed_at: str | None = None
    fixed_because: str = ""
    must_be_answered: bool = False
    rate_instead: str = ""
    hint: str | None = None
    follow_ups: tuple[FollowUp, ...] = ()
    reason: Sentence | None = None
    refused: Sentence | None = None

    @property
    def is_asked(self) -> bool:
        return not self.is_hidden and self.fixed_at is None


def requirements(
    question_set: QuestionSet,
    question: Question,
    sheet: AnswerSheet,
    typed: Mapping[str, str] = _NOTHING_TYPED,
) -> Requirements:
    """What a question asks, with what is typed on its page in place of what is saved.

    ``typed`` holds levels and values by question, figures by key, and facts.
    """
    current = with_typed(question_set, sheet, typed)
    computed = values(question_set, current)
    return wants(question_set, question, current, know(question_set, current, computed))


@dataclass(frozen=True, slots=True)
class Known:
    """What is said throughout a sheet, and the levels that its figures suggest."""

    said: Mapping[str, str]
    hints: Mapping[str, str]


def know(
    question_set: QuestionSet, sheet: AnswerSheet, computed: Mapping[str, MeasureValue]
) -> Known:
    """What is known of a sheet whose derived values are computed."""
    order = settled_order(question_set)
    _, said = question_statuses(question_set, sheet, condition_values(sheet, computed), order)
    return Known(said, hints(question_set, computed))


def wants(
    question_set: QuestionSet, question: Question, sheet: AnswerSheet, known: Known
) -> Requirements:
    """What a question asks, given what is known of the sheet."""
    said, hint = known.said, known.hints.get(question.id)
    response = sheet.responses.get(question.id)
    level = response.given.value if response and response.given else ""
    fixed = question.fixed if question.fixed and question.fixed.when.holds(said) else None
    required, instead = question.required_when, question.rate_instead
    return Requirements(
        is_hidden=is_hidden(question, said),
        fixed_at=fixed.level if fixed else None,
        fixed_because=fixed.reason if fixed else "",
        must_be_answered=required is not None and required.holds(said),
        rate_instead=instead.text if instead and instead.when.holds(said) else "",
        hint=hint,
        follow_ups=tuple(one for one in question.follow_ups if one.when.holds(said)),
        reason=_reason_needed(question_set, question, level, hint),
        refused=not_applicable_refused(question, level, said),
    )


def with_typed(
    question_set: QuestionSet, sheet: AnswerSheet, typed: Mapping[str, str]
) -> AnswerSheet:
    """The sheet as it would be if what is typed were saved."""
    if not typed:
        return sheet
    ids = {question.id for question in question_set.questions}
    facts = {fact.id for fact in question_set.facts}
    responses = dict(sheet.responses)
    for key in ids & typed.keys():
        before = responses.get(key, Response())
        note = before.given.note if before.given else ""
        given = Given(typed[key], note) if typed[key] else None
        responses[key] = replace(before, given=given)
    rest = {
        key: text for key, text in typed.items() if key not in ids and not key.startswith(EARLIER)
    }
    return replace(
        sheet,
        responses=responses,
        earlier_themes=_themes_with(sheet.earlier_themes, typed),
        figures={**sheet.figures, **{key: rest[key] for key in rest if key not in facts}},
        facts={**sheet.facts, **{key: rest[key] for key in rest if key in facts}},
    )


def not_applicable_refused(
    question: Question, level: str, said: Mapping[str, str]
) -> Sentence | None:
    """Why "not applicable" cannot stand here; None where it can, or was not said."""
    if level != NOT_APPLICABLE:
        return None
    if not question.na_allowed:
        text = "{question} must be answered: not applicable is not allowed here."
        return say(text, question=question.id)
    if question.na_refused_when is not None and question.na_refused_when.holds(said):
        text = "{question} must be answered: its figures show that it applies."
        return say(text, question=question.id)
    return None


def unfinished(
    question_set: QuestionSet, sheet: AnswerSheet, found: Mapping[str, QuestionStatus], known: Known
) -> Iterator[str]:
    """The questions that must be answered, and those whose answer lacks a reason or a follow-up."""
    for question in question_set.questions:
        wanted = wants(question_set, question, sheet, known)
        if found[question.id] is QuestionStatus.ANSWERED:
            lacking = _wanted_besides(question, sheet.responses[question.id], wanted)
            if any(True for _ in lacking):
                yield question.id
        elif wanted.must_be_answered:
            yield question.id


def still_wanted(
    question_set: QuestionSet,
    sheet: AnswerSheet,
    found: Mapping[str, QuestionStatus],
    computed: Mapping[str, MeasureValue],
) -> Iterator[Sentence]:
    """What a set still asks for: answers that may not be missing, reasons and follow-ups."""
    known = know(question_set, sheet, computed)
    for question in question_set.questions:
        wanted = wants(question_set, question, sheet, known)
        if found[question.id] is QuestionStatus.ANSWERED:
            yield from _wanted_besides(question, sheet.responses[question.id], wanted)
        elif found[question.id] is QuestionStatus.UNANSWERED and wanted.must_be_answered:
            yield say("{question} must be answered.", question=question.id)


def _themes_with(themes: frozenset[str], typed: Mapping[str, str]) -> frozenset[str]:
    """The themes of an earlier round's findings, with those typed ticked and the others not."""
    told = {key: text for key, text in typed.items() if key.startswith(EARLIER)}
    shown = {key.removeprefix(EARLIER): text for key, text in told.items()}
    return (themes - shown.keys()) | {theme for theme, text in shown.items() if text}


def _reason_needed(
    question_set: QuestionSet, question: Question, level: str, hint: str | None
) -> Sentence | None:
    """Why a level needs a written reason: it is far from its hint, or below it where that counts.

    A hint never sets a level.
    """
    if question.type != "level" or hint is None:
        return None
    scale = question_set.scale_of(question)
    if level not in [one.id for one in scale.levels]:
        return None
    apart = scale.rank(level) - scale.rank(hint)
    is_far = abs(apart) >= question_set.scoring.reason_when_hint_differs_by
    if not is_far and not (question.reason_below_hint and apart < 0):
        return None
    text = "Explain why {question} is at level {level}: its figures suggest level {hint}."
    return say(text, question=question.id, level=level, hint=hint)


def _wanted_besides(
    question: Question, response: Response, wanted: Requirements
) -> Iterator[Sentence]:
    """The reason and the follow-ups that an answer still lacks."""
    if wanted.reason is not None and not (response.given and response.given.note.strip()):
        yield wanted.reason
    for follow_up in wanted.follow_ups:
        if follow_up.required and not response.follow_ups.get(follow_up.id, "").strip():
            yield say(
                "{question} also asks: {prompt}", question=question.id, prompt=follow_up.prompt
            )
