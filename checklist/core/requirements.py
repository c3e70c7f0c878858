"""Requirements: what a question asks of the person answering it, and what its answer lacks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from checklist.core.answers.sheet import EARLIER_PREFIX, AnswerSheet, Given, Response
from checklist.core.answers.visibility import (
    QuestionStatus,
    find_statuses,
    is_hidden,
    sort_by_dependency,
)
from checklist.core.measures.hints import find_hints
from checklist.core.measures.values import MeasureValue, compute_values, condition_values
from checklist.core.messages import Sentence, say
from checklist.core.question_sets.conditions import NOT_APPLICABLE
from checklist.core.question_sets.model import FollowUp, Question, QuestionSet
from checklist.core.restricted_sentences import RESTS_ON_CLOSED

_NOTHING_TYPED: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Requirements:
    """What one question asks of its answer.

    ``fixed_at`` is the level that another answer fixes it at, ``fixed_because`` why; then it is
    not asked. ``reason`` says why a written reason is needed, ``refused`` why the answer typed is
    refused. Follow-ups and hints: dossier 3.4.
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


def find_requirements(
    question_set: QuestionSet,
    question: Question,
    sheet: AnswerSheet,
    typed: Mapping[str, str] = _NOTHING_TYPED,
) -> Requirements:
    """Find what a question asks, with the values typed on its page in place of those saved.

    ``typed`` holds levels and values by question, figures by key, and facts.
    """
    current = apply_typed(question_set, sheet, typed)
    context = build_context(question_set, current, compute_values(question_set, current))
    return derive_requirements(question_set, question, current, context)


@dataclass(frozen=True, slots=True)
class RequirementContext:
    """What requirements rest on, computed once for a whole sheet.

    ``known_values`` are the values that conditions may name: answers that count, figures,
    measures and facts; ``hints`` the levels that figures suggest, by question.
    """

    known_values: Mapping[str, str]
    hints: Mapping[str, str]


def build_context(
    question_set: QuestionSet, sheet: AnswerSheet, measure_values: Mapping[str, MeasureValue]
) -> RequirementContext:
    """Build the context of a sheet whose measures are computed."""
    order = sort_by_dependency(question_set)
    others = condition_values(sheet, measure_values)
    _, known_values = find_statuses(question_set, sheet, others, order)
    return RequirementContext(known_values, find_hints(question_set, sheet, measure_values))


def derive_requirements(
    question_set: QuestionSet, question: Question, sheet: AnswerSheet, context: RequirementContext
) -> Requirements:
    """Derive what a question asks from the context of its sheet."""
    known_values, hint = context.known_values, context.hints.get(question.id)
    response = sheet.responses.get(question.id)
    level = response.given.value if response and response.given else ""
    fixed = question.fixed if question.fixed and question.fixed.when.holds(known_values) else None
    required, instead = question.required_when, question.rate_instead
    return Requirements(
        is_hidden=is_hidden(question, known_values),
        fixed_at=fixed.level if fixed else None,
        fixed_because=fixed.reason if fixed else "",
        must_be_answered=required is not None and required.holds(known_values),
        rate_instead=instead.text if instead and instead.when.holds(known_values) else "",
        hint=hint,
        follow_ups=tuple(
            follow_up for follow_up in question.follow_ups if follow_up.when.holds(known_values)
        ),
        reason=_why_reason_needed(question_set, question, level, hint),
        refused=why_not_applicable_refused(question, level, known_values),
    )


def close_requirements(whole: Requirements, seen: Requirements) -> Requirements:
    """Close what a question asks to a person from whom other questions are closed.

    ``seen`` is what it asks by the open answers alone. Whether it is asked and what it refuses
    follows from all; words that follow from closed answers are left out.
    """
    return replace(
        whole,
        fixed_because=whole.fixed_because
        if whole.fixed_because == seen.fixed_because
        else str(say(RESTS_ON_CLOSED)),
        rate_instead=whole.rate_instead if whole.rate_instead == seen.rate_instead else "",
        hint=whole.hint if whole.hint == seen.hint else None,
        reason=whole.reason if whole.reason == seen.reason else None,
    )


def apply_typed(
    question_set: QuestionSet, sheet: AnswerSheet, typed: Mapping[str, str]
) -> AnswerSheet:
    """Return the sheet as it would be if the typed values were saved."""
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
        key: text
        for key, text in typed.items()
        if key not in ids and not key.startswith(EARLIER_PREFIX)
    }
    return replace(
        sheet,
        responses=responses,
        earlier_themes=_apply_typed_themes(sheet.earlier_themes, typed),
        figures={**sheet.figures, **{key: rest[key] for key in rest if key not in facts}},
        facts={**sheet.facts, **{key: rest[key] for key in rest if key in facts}},
    )


def why_not_applicable_refused(
    question: Question, level: str, known_values: Mapping[str, str]
) -> Sentence | None:
    """Say why "not applicable" is refused; None where it is allowed, or not the answer."""
    if level != NOT_APPLICABLE:
        return None
    if not question.na_allowed:
        text = "{question} must be answered: not applicable is not allowed here."
        return say(text, question=question.id)
    if question.na_refused_when is not None and question.na_refused_when.holds(known_values):
        text = "{question} must be answered: its figures show that it applies."
        return say(text, question=question.id)
    return None


def find_missing(
    question_set: QuestionSet,
    sheet: AnswerSheet,
    statuses: Mapping[str, QuestionStatus],
    context: RequirementContext,
) -> Iterator[tuple[Question, Sentence]]:
    """Find the answers that may not be missing, and the reasons and follow-ups that others lack.

    A question that is hidden, fixed or not applicable lacks nothing.
    """
    for question in question_set.questions:
        status = statuses[question.id]
        asked = derive_requirements(question_set, question, sheet, context)
        if status is QuestionStatus.ANSWERED:
            for sentence in _missing_parts(question, sheet.responses[question.id], asked):
                yield question, sentence
        elif status is QuestionStatus.UNANSWERED and asked.must_be_answered:
            yield question, say("{question} must be answered.", question=question.id)


def _apply_typed_themes(themes: frozenset[str], typed: Mapping[str, str]) -> frozenset[str]:
    """Add the earlier themes ticked on a page, and take away those unticked there."""
    ticks = {
        key.removeprefix(EARLIER_PREFIX): text
        for key, text in typed.items()
        if key.startswith(EARLIER_PREFIX)
    }
    return (themes - ticks.keys()) | {theme for theme, text in ticks.items() if text}


def _why_reason_needed(
    question_set: QuestionSet, question: Question, level: str, hint: str | None
) -> Sentence | None:
    """Say why a level needs a written reason: it is too far above or below its hint.

    A hint never sets a level.
    """
    if question.type != "level" or hint is None:
        return None
    scale = question_set.get_scale(question)
    if level not in [each.id for each in scale.levels]:
        return None
    apart = scale.rank(level) - scale.rank(hint)
    below, above = question_set.scoring.reasons_needed_from
    is_far = apart >= above or -apart >= below
    if not is_far and not (question.reason_below_hint and apart < 0):
        return None
    text = "Explain why {question} is at {level}: its figures suggest {hint}."
    if question.hints:
        text = "Explain why {question} is at {level}: its figures allow {hint}"
        text += " at most." if apart > 0 else "."
    level_words, hint_words = (scale.get_level(each).in_words for each in (level, hint))
    return say(text, question=question.id, level=level_words, hint=hint_words)


def _missing_parts(
    question: Question, response: Response, asked: Requirements
) -> Iterator[Sentence]:
    """Yield a sentence for the reason and each follow-up that an answer lacks."""
    if asked.reason is not None and not (response.given and response.given.note.strip()):
        yield asked.reason
    for follow_up in asked.follow_ups:
        if follow_up.required and not response.follow_ups.get(follow_up.id, "").strip():
            yield say(
                "{question} also asks: {prompt}", question=question.id, prompt=follow_up.prompt
            )
