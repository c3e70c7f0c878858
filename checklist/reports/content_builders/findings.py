"""Builds concerns for the summary, contradictions to check, and candidate findings by theme."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice, zip_longest

from checklist.assessments.contradictions import list_contradictions
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.messages import say
from checklist.core.question_sets.model import Question, Section
from checklist.core.scoring.deciding_rules import (
    explain_cap,
    explain_guard,
    find_deciding_rules,
)
from checklist.core.scoring.findings import group_by_theme
from checklist.core.scoring.results import Candidate, FindingKind, QuestionResult, SectionCap
from checklist.reports.content.findings import Finding, ThemeFindings
from checklist.reports.content.grades import Concern

# Three fit on the one page that chief officers read, with scores, sections and next steps.
_MOST_CONCERNS = 3
_WHOLE_SECTION = "Whole sections"
_NO_THEME = "No theme"
_SHORTFALL_KINDS = {True: "Not in place", False: "Partly in place"}
_GOOD_LEVEL = "Level {level}: {descriptor}"
# Of the points of a level: "does what good looks like", level 3 of 4.
_GOOD_POINTS = 75


def build_concerns(scored: ScoredAssessment) -> tuple[Concern, ...]:
    """Build the three strongest: draft causes of concern, then over-claims and caps in turn.

    Where there are fewer, questions at the lowest level make up the number.
    """
    pairs = zip_longest(_find_over_claims(scored), _find_caps(scored))
    rest = (concern for concern in chain.from_iterable(pairs) if concern is not None)
    concerns = chain(_find_causes(scored), rest, _find_lowest_levels(scored))
    return tuple(islice(_tell_each_question_once(concerns), _MOST_CONCERNS))


def build_contradictions(scored: ScoredAssessment) -> tuple[Concern, ...]:
    """Build the contradictions that a person should check."""
    return tuple(
        Concern(each.heading, str(each.sentence), each.questions)
        for each in list_contradictions(scored)
    )


def build_theme_findings(scored: ScoredAssessment) -> tuple[ThemeFindings, ...]:
    """Build the candidate findings by theme, in the order of the set.

    A set without grades and without rules for findings gets its shortfalls: what is not wholly in
    place.
    """
    themes = [(theme.id, theme.label) for theme in scored.question_set.themes]
    model = scored.question_set.scoring
    if model.findings is None and model.kind != "graded":
        shortfalls = (
            ThemeFindings(label, tuple(_find_shortfalls(scored, theme))) for theme, label in themes
        )
        return tuple(theme for theme in shortfalls if theme.findings)
    grouped = group_by_theme(scored.result.candidates)
    return tuple(
        ThemeFindings(
            label, tuple(_build_finding(scored, candidate) for candidate in grouped[theme])
        )
        for theme, label in [*themes, ("", _name_no_theme(grouped.get("", ())))]
        if theme in grouped
    )


def _tell_each_question_once(concerns: Iterable[Concern]) -> Iterator[Concern]:
    """Leave out a concern whose every question an earlier, weightier one names already."""
    told: set[str] = set()
    for concern in concerns:
        if not concern.questions or not told.issuperset(concern.questions):
            told.update(concern.questions)
            yield concern


def _name_no_theme(candidates: Sequence[Candidate]) -> str:
    """Name the candidates that have no theme: sections have none, and questions need none."""
    return _NO_THEME if any(each.question for each in candidates) else _WHOLE_SECTION


def _find_causes(scored: ScoredAssessment) -> Iterator[Concern]:
    """Yield the draft causes of concern, each with its question's prompt."""
    for candidate in _find_cause_candidates(scored):
        text = str(candidate.reason)
        if candidate.question:
            text = f"{scored.question_set.get_question(candidate.question).prompt} {text}"
        questions = (candidate.question,) if candidate.question else ()
        yield Concern("Draft cause of concern", text, questions)


def _find_over_claims(scored: ScoredAssessment) -> Iterator[Concern]:
    """Yield the over-claims, the widest and weightiest first."""
    question_set = scored.question_set
    over_claims = []
    for question in question_set.questions:
        result = scored.result.questions[question.id]
        if question.type != "level" or not result.is_over_claimed:
            continue
        scale = question_set.get_scale(question)
        gap = scale.rank(result.claimed or "") - scale.rank(result.supported or "")
        over_claims.append((-gap * question.weight, question, scale, result))
    for _, question, scale, result in sorted(over_claims, key=lambda entry: entry[0]):
        text = say(
            "{prompt} {question} is claimed at {claimed}; its evidence supports {supported}.",
            prompt=question.prompt,
            question=question.id,
            claimed=scale.get_level(result.claimed or "").in_words,
            supported=scale.get_level(result.supported or "").in_words,
        )
        yield Concern("Claimed above its evidence", str(text), (question.id,))


def _find_caps(scored: ScoredAssessment) -> Iterator[Concern]:
    """Yield what holds a grade down: caps on the whole, then each section's deciding rules.

    Caps that lower a grade stand first, then guards, then caps that hold with a guard. A cap that
    holds nothing is left out.
    """
    for sentence in scored.result.overall.lowering_caps:
        yield Concern("Cap on the overall grade", str(sentence), ())
    model = scored.question_set.scoring
    rules = [
        (section, find_deciding_rules(model, scored.result.sections[section.id]))
        for section in scored.question_set.sections
    ]
    capped = [(section, decides.cap) for section, decides in rules if decides.cap is not None]
    capped.sort(key=lambda pair: (not pair[1].lowers, pair[1].level))
    lowering = [pair for pair in capped if pair[1].lowers]
    yield from (_build_cap(scored, section, cap) for section, cap in lowering)
    for section, decides in rules:
        if decides.guard is not None:
            text = explain_guard(model, section, decides.guard)
            yield Concern("Too little of a section at its level", str(text), ())
    yield from (_build_cap(scored, section, cap) for section, cap in capped[len(lowering) :])


def _build_cap(scored: ScoredAssessment, section: Section, cap: SectionCap) -> Concern:
    text = explain_cap(scored.question_set.scoring, section, cap)
    return Concern("Cap on a section", str(text), cap.questions)


def _find_lowest_levels(scored: ScoredAssessment) -> Iterator[Concern]:
    """Yield the questions at the lowest level that are no cause of concern, weightiest first."""
    causes = {candidate.question for candidate in _find_cause_candidates(scored)}
    for question in sorted(scored.question_set.questions, key=lambda each: -each.weight):
        result = scored.result.questions[question.id]
        if question.type != "level" or not question.scored or question.id in causes:
            continue
        levels = scored.question_set.get_scale(question).levels
        if result.final == levels[0].id:
            text = "{prompt} {question} is at the lowest level, {level}."
            level = levels[0].full_label.lower()
            sentence = say(text, prompt=question.prompt, question=question.id, level=level)
            yield Concern("At the lowest level", str(sentence), (question.id,))


def _find_cause_candidates(scored: ScoredAssessment) -> Iterator[Candidate]:
    """Yield the candidates that are draft causes of concern."""
    for candidate in scored.result.candidates:
        if candidate.kind is FindingKind.CAUSE_OF_CONCERN:
            yield candidate


def _build_finding(scored: ScoredAssessment, candidate: Candidate) -> Finding:
    """Build a finding with its question's prompt, so that it can be read alone."""
    kind = candidate.kind.value
    kind = kind[:1].upper() + kind[1:]
    if not candidate.question:
        sections = {section.id: section.short_title for section in scored.question_set.sections}
        reason = str(candidate.reason)
        return Finding(kind, "", sections[candidate.section], "", reason, "", "")
    question = scored.question_set.get_question(candidate.question)
    return _build_question_finding(scored, question, kind, str(candidate.reason))


def _find_shortfalls(scored: ScoredAssessment, theme: str) -> Iterator[Finding]:
    """Yield the scored questions of a theme that are not at the highest level."""
    for question in scored.question_set.questions:
        result = scored.result.questions[question.id]
        if question.theme != theme or question.type != "level" or result.final is None:
            continue
        scale = scored.question_set.get_scale(question)
        if result.final != scale.levels[-1].id:
            level = scale.get_level(result.final).label
            text = "{question} is answered {claimed}."
            if result.is_over_claimed:
                text = "{question} is answered {claimed}; its evidence supports {level}."
            claimed = scale.get_level(result.claimed or result.final).label.lower()
            reason = say(text, question=question.id, claimed=claimed, level=level.lower())
            yield _build_question_finding(
                scored, question, _SHORTFALL_KINDS[level == scale.levels[0].label], str(reason)
            )


def _build_question_finding(
    scored: ScoredAssessment, question: Question, kind: str, reason: str
) -> Finding:
    """Build a finding on a question, with its next step and owner."""
    return Finding(
        kind=kind,
        question_id=question.id,
        section_title=scored.question_set.get_section(question.id).short_title,
        prompt=question.prompt,
        reason=reason,
        next_step=_describe_next_step(scored, question, scored.result.questions[question.id]),
        owner=question.owner,
    )


def _describe_next_step(
    scored: ScoredAssessment, question: Question, result: QuestionResult
) -> str:
    """Describe the level that good looks like, the target of every step; "" where it is reached.

    A level between would be a fault to aim at. Where levels have no descriptors, the set itself
    says what good looks like.
    """
    levels = scored.question_set.get_scale(question).levels
    place = [level.id for level in levels].index(result.final or levels[0].id)
    good = next(number for number, level in enumerate(levels) if level.points >= _GOOD_POINTS)
    if place >= good:
        return ""
    if question.descriptors:
        return str(say(_GOOD_LEVEL, level=levels[good].id, descriptor=question.descriptors[good]))
    return "; ".join(question.what_good_looks_like)
