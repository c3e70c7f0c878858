"""Remarks on a sound set: what may be meant, and is more often a slip. None stops its use."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction

from checklist.core.characters import fold_name
from checklist.core.formulas.formula import Formula, Number, Operation, parse
from checklist.core.question_sets.model import Derived, Measure, Question, QuestionSet
from checklist.core.question_sets.scoring_model import ScoringModel
from checklist.core.question_sets.validation.formula_sense import is_always_met
from checklist.core.question_sets.validation.names import Names, locate_questions
from checklist.core.question_sets.validation.possible_answers import always_holds
from checklist.core.question_sets.validation.problem import Problem
from checklist.core.question_sets.validation.question_hints import has_hints
from checklist.core.question_sets.yaml_reader import Keys
from checklist.core.rounding import format_percent

_PERCENT = "percent"
_PER_THOUSAND = "per 1,000"
_HUNDRED = 100
_DISTANCES = ("reason_above_hint_by", "reason_below_hint_by", "tell_above_hint_by")


def find_remarks(question_set: QuestionSet) -> Iterator[Problem]:
    """Yield what the author of a sound set may want to look at again."""
    names = Names.from_set(question_set)
    for rule in _RULES:
        yield from rule(question_set, names)


def _remark_on_conditions(question_set: QuestionSet, names: Names) -> Iterator[Problem]:
    """Yield comparisons that every answer meets."""
    for keys, question in locate_questions(question_set):
        for within, condition in question.conditions:
            for number, comparison in enumerate(condition.comparisons):
                if always_holds(names, comparison):
                    advice = f"every answer to {comparison.of} meets this; is answered meant?"
                    yield Problem((*keys, *within, "comparisons", number, "value"), advice)


def _remark_on_measures(question_set: QuestionSet, names: Names) -> Iterator[Problem]:
    """Yield percentages without a hundred, a hundred without a unit, and checks always met."""
    for number, measure in enumerate(question_set.measures):
        here: Keys = ("measures", number)
        for n, derived in enumerate(measure.derived):
            advice = _find_percent_slip(derived)
            if advice:
                yield Problem((*here, "derived", n, "unit"), advice)
    for number, check in enumerate(question_set.checks):
        if is_always_met(names, check):
            yield Problem(("checks", number), "all figures meet this check")


def _remark_on_hints(question_set: QuestionSet, names: Names) -> Iterator[Problem]:
    """Yield limits of a percentage that look like a share of 1, and hints that end early."""
    for number, measure in enumerate(question_set.measures):
        here: Keys = ("measures", number, "hints")
        for n, hint in enumerate(measure.hints):
            if hint.up_to is not None and 0 < hint.up_to < 1 and _suggests_by_percent(measure):
                advice = f"this is {hint.up_to} of one percent; write 50 for half, if that is meant"
                yield Problem((*here, n, "up_to"), advice)
        if measure.hints and measure.hints[-1].up_to is not None:
            advice = f"above {measure.hints[-1].up_to} no level is suggested"
            yield Problem((*here, len(measure.hints) - 1), advice)


def _suggests_by_percent(measure: Measure) -> bool:
    """Say whether a measure's hints rest on a percentage: they rest on its first derived value."""
    return bool(measure.derived) and measure.derived[0].unit == _PERCENT


def _find_percent_slip(derived: Derived) -> str:
    """Say what is odd about a percentage; empty where nothing is."""
    formula = parse(derived.formula)
    is_rate, has_hundred = _contains_division(formula), _contains_hundred(formula)
    if derived.unit == _PERCENT and is_rate and not has_hundred:
        return "a share of 1 is shown as a percentage; multiply by 100, if that is meant"
    if derived.unit == _PER_THOUSAND and is_rate and has_hundred:
        return "a value per 1,000 is multiplied by 100; write 1000, if that is meant"
    if not derived.unit and is_rate and has_hundred:
        return "a value times 100 has no unit; write unit: percent, if that is meant"
    return ""


def _contains_division(formula: Formula) -> bool:
    match formula:
        case Operation(sign, left, right):
            return sign == "/" or _contains_division(left) or _contains_division(right)
    return False


def _contains_hundred(formula: Formula) -> bool:
    match formula:
        case Number(value):
            return value == _HUNDRED
        case Operation(_, left, right):
            return _contains_hundred(left) or _contains_hundred(right)
    return False


def _remark_on_weights(question_set: QuestionSet, names: Names) -> Iterator[Problem]:
    """Yield weights and shares that count for less than they seem to."""
    is_graded = question_set.scoring.kind == "graded"
    is_weighed = is_graded or question_set.scoring.findings is not None
    for keys, question in locate_questions(question_set):
        if question.weight > 1 and not (is_weighed and _counts(question)):
            advice = "every scored question of this set counts alike, whatever its weight"
            if not _counts(question):
                advice = "this question is not scored, whatever its weight"
            yield Problem((*keys, "weight"), advice)
    for number, section in enumerate(question_set.sections):
        if is_graded and not section.share and section.is_scored:
            advice = "the section counts for nothing, and its grade still limits the whole"
            yield Problem(("sections", number, "share"), advice)


def _remark_on_unused(question_set: QuestionSet, names: Names) -> Iterator[Problem]:
    """Yield themes and scales of no question. A source may have been read and named by none."""
    used = {question.theme for question in question_set.questions}
    for number, theme in enumerate(question_set.themes):
        if theme.id not in used:
            yield Problem(("themes", number), f"no question has the theme {theme.id}")
    answered_on = {question.scale for question in question_set.questions}
    for number, scale in enumerate(question_set.scales[1:], 1):
        if scale.id not in answered_on:
            yield Problem(("scales", number), f"no question is answered on {scale.id}")


def _remark_on_not_applicable(question_set: QuestionSet, names: Names) -> Iterator[Problem]:
    """Yield questions that leave a section without a final grade wherever they do not apply."""
    limit = question_set.scoring.not_applicable_at_most
    weights = {
        section.id: sum(each.weight for each in section.questions if _counts(each))
        for section in question_set.sections
    }
    for keys, question in locate_questions(question_set):
        whole = weights[question_set.get_section(question.id).id]
        if question.na_allowed and _counts(question) and question.weight > limit * whole:
            share, most = format_percent(Fraction(question.weight, whole)), format_percent(limit)
            provisional = "where this does not apply, its section's grade is provisional"
            advice = f"{provisional}: it is {share} of the section's weight, and {most} may be"
            yield Problem((*keys, "na_allowed"), advice)


def _remark_on_prompts(question_set: QuestionSet, names: Names) -> Iterator[Problem]:
    """Yield questions that ask what another asks, as a copy does that was not reworded."""
    seen: dict[str, str] = {}
    for keys, question in locate_questions(question_set):
        first = seen.setdefault(fold_name(question.prompt), question.id)
        if first != question.id and not question.retired:
            yield Problem((*keys, "prompt"), f"this asks what {first} asks, word for word")


def _counts(question: Question) -> bool:
    return question.scored and question.type == "level" and not question.retired


def _remark_on_scoring(question_set: QuestionSet, names: Names) -> Iterator[Problem]:
    """Yield levels and grades that nothing reaches, and limits that limit nothing."""
    model, levels = question_set.scoring, question_set.scales[0].levels
    last = len(model.ceilings) - 1
    if model.ceilings[last].level != levels[-1].id:
        advice = f"no evidence supports level {levels[-1].id}"
        yield Problem(("scoring", "ceilings", last, "level"), advice)
    if levels[0].points >= model.bands[1].begins_at:
        advice = f"no answers are as low as {model.bands[0].grade}; the lowest level earns more"
        yield Problem(("scoring", "bands", 0), advice)
    if has_hints(question_set):
        yield from _remark_on_reasons(model, len(levels))
    yield from _remark_on_limit(question_set)
    yield from _remark_on_caps(model)


def _remark_on_reasons(model: ScoringModel, levels: int) -> Iterator[Problem]:
    """Yield distances from a hint that no two levels are apart."""
    fields: tuple[str, ...] = _DISTANCES
    if model.reason_above_hint_by is None or model.reason_below_hint_by is None:
        fields = ("reason_when_hint_differs_by", *_DISTANCES)
    for field in fields:
        apart = getattr(model, field)
        if apart is not None and apart >= levels:
            told = field.startswith("tell")
            follows = "chief officers are never told" if told else "no reason is ever asked for"
            advice = f"no level is {apart} away from another, so {follows}"
            yield Problem(("scoring", field), advice)


def _remark_on_limit(question_set: QuestionSet) -> Iterator[Problem]:
    """Yield a limit on what does not apply where all may, and one where nothing is fixed."""
    model, limit = question_set.scoring, question_set.scoring.not_applicable_limit
    if limit is not None and limit.share == 1:
        yield Problem(("scoring", "not_applicable_limit", "share"), "this limits nothing")
    elif limit is not None and not any(question.na_allowed for question in question_set.questions):
        advice = "no question may be said not to apply, so this limits nothing"
        yield Problem(("scoring", "not_applicable_limit"), advice)
    if model.fixed_answers_kept and not any(each.fixed for each in question_set.questions):
        yield Problem(("scoring", "fixed_answers_kept"), "no question here is ever fixed")


def _remark_on_caps(model: ScoringModel) -> Iterator[Problem]:
    """Yield caps at the best grade, and those that give the lowest without a confirmed cause."""
    best, lowest = model.bands[-1].grade, model.bands[0].grade
    for number, cap in enumerate(model.caps):
        if cap.at_most == best:
            yield Problem(("scoring", "caps", number, "at_most"), "this cap holds nothing down")
        elif cap.at_most == lowest and model.unconfirmed_lowest:
            advice = f"this gives {lowest} without a confirmed cause of concern"
            yield Problem(("scoring", "caps", number, "at_most"), advice)
    if model.overall is not None:
        grades = [band.grade for band in model.bands]
        rule, here = model.overall, ("scoring", "overall")
        if rule.confirmed_cause_at_most == best:
            advice = "a confirmed cause of concern holds nothing down"
            yield Problem((*here, "confirmed_cause_at_most"), advice)
        if grades.index(rule.sections_at_most) < grades.index(rule.sections_at):
            advice = "the whole may be lower than each of its sections"
            yield Problem((*here, "sections_at_most"), advice)


_RULES: tuple[Callable[[QuestionSet, Names], Iterator[Problem]], ...] = (
    _remark_on_conditions,
    _remark_on_measures,
    _remark_on_hints,
    _remark_on_weights,
    _remark_on_unused,
    _remark_on_prompts,
    _remark_on_not_applicable,
    _remark_on_scoring,
)
