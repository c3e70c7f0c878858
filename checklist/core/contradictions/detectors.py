"""Detectors: one function for each kind of contradiction rule."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from checklist.core.answers.sheet import AnswerSheet, ExhibitGiven
from checklist.core.answers.visibility import EMPTY_RESPONSE
from checklist.core.contradictions.case import (
    Case,
    build_condition_values,
    describe_level,
    find_answered,
    find_claims,
    find_high_claims,
    find_home,
    find_open_checks,
    has_note,
    read_note,
)
from checklist.core.contradictions.note_dates import has_date
from checklist.core.contradictions.phrases import find_phrase, normalise
from checklist.core.contradictions.rules import ContradictionRule
from checklist.core.contradictions.small_samples import find_small_samples
from checklist.core.dates import format_long_date, months_before
from checklist.core.question_sets.measure_keys import list_figure_keys
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.scoring.evidence_strength import explain_exhibit_age

Detections = Iterator[tuple[tuple[str, ...], Mapping[str, object]]]
"""The questions of each contradiction, and the values for the gaps of its sentence."""


def _review_date_passed(rule: ContradictionRule, case: Case) -> Detections:
    """Detect claims that rest on a document whose review date had passed at the as-at date."""
    for question, question_result in find_high_claims(case, rule.minimum_points):
        for exhibit in case.sheet.responses[question.id].exhibits:
            if _is_overdue(exhibit, case.sheet) and exhibit.review_date is not None:
                yield (
                    (question.id,),
                    {
                        "question": question.id,
                        "level": describe_level(case, question, question_result.claimed),
                        "exhibit": exhibit.name,
                        "review_date": format_long_date(exhibit.review_date),
                    },
                )


def _is_overdue(exhibit: ExhibitGiven, sheet: AnswerSheet) -> bool:
    return (
        not exhibit.held and exhibit.review_date is not None and exhibit.review_date < sheet.as_at
    )


def _evidence_too_old(rule: ContradictionRule, case: Case) -> Detections:
    """Detect claims with an exhibit that is older than its set lets it count."""
    model, sheet = case.question_set.scoring, case.sheet
    for question, question_result in find_high_claims(case, rule.minimum_points):
        for exhibit in sheet.responses[question.id].exhibits:
            if exhibit.held or _is_overdue(exhibit, sheet):
                continue
            remark = explain_exhibit_age(model, exhibit, sheet.as_at)
            if remark is not None:
                level = describe_level(case, question, question_result.claimed)
                values = {"question": question.id, "level": level, "remark": str(remark)}
                yield (question.id,), values


def _no_evidence(rule: ContradictionRule, case: Case) -> Detections:
    """Detect claims supported by a statement alone."""
    lowest = case.question_set.scoring.ceilings[0].strength
    for question, question_result in find_high_claims(case, rule.minimum_points):
        if question_result.strength == lowest:
            level = describe_level(case, question, question_result.claimed)
            yield (question.id,), {"question": question.id, "level": level}


def _same_evidence(rule: ContradictionRule, case: Case) -> Detections:
    """Detect evidence that so many answers rest on, or more."""
    for use in case.uses:
        if len(use.questions) >= (rule.answers or 0):
            yield use.questions, {"evidence": use.title, **_list_questions(use.questions)}


def _same_note(rule: ContradictionRule, case: Case) -> Detections:
    """Detect notes of some length repeated word for word under so many answers, or more."""
    under: dict[str, list[str]] = {}
    for question, _ in find_answered(case):
        note = normalise(read_note(case, question))
        if len(note) >= (rule.characters or 0):
            under.setdefault(note, []).append(question.id)
    for questions in under.values():
        if len(questions) >= (rule.answers or 0):
            yield tuple(questions), _list_questions(questions)


def _list_questions(questions: Iterable[str]) -> dict[str, object]:
    """Fill the gaps for the number of questions and their ids."""
    ids = tuple(questions)
    return {"count": len(ids), "questions": ", ".join(ids)}


def _phrase_without_a_date(rule: ContradictionRule, case: Case) -> Detections:
    """Detect notes that hold one of the rule's phrases and name no day, month or year."""
    searched = rule.searched
    for question, _ in find_answered(case):
        note = normalise(read_note(case, question))
        phrase = find_phrase(searched, note)
        if phrase is not None and not has_date(note):
            yield (question.id,), {"question": question.id, "phrase": phrase}


def _phrase_at_a_claim(rule: ContradictionRule, case: Case) -> Detections:
    """Detect notes that hold one of the rule's phrases, under a claim of so many points or more."""
    searched = rule.searched
    for question, question_result in find_high_claims(case, rule.minimum_points):
        phrase = find_phrase(searched, normalise(read_note(case, question)))
        if phrase is not None:
            level = describe_level(case, question, question_result.claimed)
            yield (question.id,), {"question": question.id, "level": level, "phrase": phrase}


def _figures_disagree(rule: ContradictionRule, case: Case) -> Detections:
    """Detect claims so many levels or more above or below the hint of their figures, without why.

    How many says the set, or else the rule. A note to the claim is the reason that is asked for.
    """
    below, above = case.question_set.scoring.find_distances(rule.levels or 0)
    for question, question_result in find_claims(case):
        hint = case.result.hints.get(question.id)
        if hint is None or question_result.claimed is None or has_note(case, question.id):
            continue
        scale = case.question_set.get_scale(question)
        apart = scale.rank(question_result.claimed) - scale.rank(hint)
        if apart >= above or -apart >= below:
            at_most = " at most" if question.hints and apart > 0 else ""
            values = {
                "question": question.id,
                "level": describe_level(case, question, question_result.claimed),
                "hint": describe_level(case, question, hint) + at_most,
            }
            yield (question.id,), values


def _not_applicable_with_figures(rule: ContradictionRule, case: Case) -> Detections:
    """Detect questions marked not applicable although a figure other than 0 is given for them."""
    for question in case.question_set.questions:
        given = case.sheet.responses.get(question.id, EMPTY_RESPONSE).given
        if given is None or not given.is_not_applicable:
            continue
        keys = [
            key
            for key in _find_own_figures(case.question_set, question)
            if _is_counted(case.sheet, key)
        ]
        if keys:
            yield (question.id,), {"question": question.id, "figures": ", ".join(keys)}


def _find_own_figures(question_set: QuestionSet, question: Question) -> Iterator[str]:
    """Find the keys of the figures typed on a question's own page."""
    for measure_id in question.measures:
        if question_set.get_home_question(measure_id).id == question.id:
            yield from (key for key, _, _ in list_figure_keys(question_set.get_measure(measure_id)))


def _is_counted(sheet: AnswerSheet, key: str) -> bool:
    return sheet.figures.get(key, "").strip() not in ("", "0")


def _check_failed(rule: ContradictionRule, case: Case) -> Detections:
    """Detect figures that cannot all be right, by the checks of the set."""
    for questions, message in find_open_checks(case):
        yield questions, {"message": str(message)}


def _small_sample(rule: ContradictionRule, case: Case) -> Detections:
    """Detect rates that rest on few cases, until a note says so."""
    for found in find_small_samples(rule, case):
        question = found.question.id
        yield (question,), {"question": question, "rate": found.rate, "cases": found.cases}


def _unchanged(rule: ContradictionRule, case: Case) -> Detections:
    """Detect answers last saved more than so many months before the as-at date."""
    limit = months_before(case.sheet.as_at, rule.months or 0)
    for question, _ in find_answered(case):
        saved = case.saved.get(question.id)
        if saved is not None and saved < limit:
            values = {
                "question": question.id,
                "saved": format_long_date(saved),
                "months": rule.months,
            }
            yield (question.id,), values


def _cannot_both_hold(rule: ContradictionRule, case: Case) -> Detections:
    """Detect two answers or figures, in the set of the rule, that cannot both be true.

    An edition that brings contradictions of its own is held to those instead.
    """
    if rule.when is None or rule.set != case.question_set.id or case.question_set.contradictions:
        return
    if rule.when.holds(build_condition_values(case)):
        homes = (
            find_home(case.question_set, comparison.of) for comparison in rule.when.comparisons
        )
        yield tuple(dict.fromkeys(filter(None, homes))), {}


def _sit_badly(rule: ContradictionRule, case: Case) -> Detections:
    """Detect two answers that sit badly together, until the note to one of them says why."""
    if not has_note(case, rule.question or ""):
        yield from _cannot_both_hold(rule, case)


DETECTORS: Mapping[str, Callable[[ContradictionRule, Case], Detections]] = {
    "review date passed": _review_date_passed,
    "evidence too old": _evidence_too_old,
    "no evidence": _no_evidence,
    "same evidence": _same_evidence,
    "same note": _same_note,
    "phrase without a date": _phrase_without_a_date,
    "phrase at a claim": _phrase_at_a_claim,
    "figures disagree": _figures_disagree,
    "not applicable with figures": _not_applicable_with_figures,
    "check failed": _check_failed,
    "small sample": _small_sample,
    "unchanged": _unchanged,
    "cannot both hold": _cannot_both_hold,
    "sit badly": _sit_badly,
}
