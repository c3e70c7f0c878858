"""What the report puts before chief officers first, and the candidate findings by theme."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice, zip_longest

from checklist.assessments.contradictions import list_contradictions
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.messages import say
from checklist.core.question_sets.model import Question
from checklist.core.scoring.findings import group_by_theme
from checklist.core.scoring.grading import grade_in_words
from checklist.core.scoring.results import Candidate, FindingKind, QuestionResult
from checklist.reports.content.findings import Finding, ThemeFindings
from checklist.reports.content.grades import Concern

_MOST_CONCERNS = 3
_WHOLE_SECTION = "Whole sections"
_SHORT_OF = {True: "Not in place", False: "Partly in place"}
_NEXT_LEVEL = "Level {level}: {told}"


def build_concerns(scored: ScoredAssessment) -> tuple[Concern, ...]:
    """Return the three strongest: draft causes of concern, then over-claims and caps in turn.

    Where there are fewer, questions at the lowest level make up the number.
    """
    pairs = zip_longest(_over_claims(scored), _caps(scored))
    rest = (one for one in chain.from_iterable(pairs) if one is not None)
    return tuple(islice(chain(_causes(scored), rest, _lowest(scored)), _MOST_CONCERNS))


def build_contradictions(scored: ScoredAssessment) -> tuple[Concern, ...]:
    """Return what the rules point at, to be checked by a person."""
    return tuple(
        Concern(one.heading, str(one.sentence), one.questions)
        for one in list_contradictions(scored)
    )


def build_theme_findings(scored: ScoredAssessment) -> tuple[ThemeFindings, ...]:
    """Return the candidate findings, theme by theme in the order of the set.

    A set without rules for findings has what is not wholly in place instead.
    """
    themes = [(theme.id, theme.label) for theme in scored.question_set.themes]
    if scored.question_set.scoring.findings is None:
        threads = (
            ThemeFindings(label, tuple(_shortfalls(scored, theme))) for theme, label in themes
        )
        return tuple(thread for thread in threads if thread.findings)
    grouped = group_by_theme(scored.result.candidates)
    return tuple(
        ThemeFindings(label, tuple(_build_finding(scored, one) for one in grouped[theme]))
        for theme, label in [*themes, ("", _WHOLE_SECTION)]
        if theme in grouped
    )


def _causes(scored: ScoredAssessment) -> Iterator[Concern]:
    """Yield the draft causes of concern, each with what was asked."""
    for one in _at_risk(scored):
        text = str(one.reason)
        if one.question:
            text = f"{scored.question_set.question(one.question).prompt} {text}"
        yield Concern("Draft cause of concern", text, (one.question,) if one.question else ())


def _over_claims(scored: ScoredAssessment) -> Iterator[Concern]:
    """Yield the over-claims, the widest and weightiest first."""
    question_set = scored.question_set
    found = []
    for question in question_set.questions:
        result = scored.result.questions[question.id]
        if question.type != "level" or not result.is_over_claimed:
            continue
        scale = question_set.scale_of(question)
        gap = scale.rank(result.claimed or "") - scale.rank(result.supported or "")
        found.append((-gap * question.weight, question, result))
    for _, question, result in sorted(found, key=lambda one: one[0]):
        text = say(
            "{prompt} {question} is claimed at {claimed}; its evidence supports {supported}.",
            prompt=question.prompt,
            question=question.id,
            claimed=scale.level(result.claimed or "").in_words,
            supported=scale.level(result.supported or "").in_words,
        )
        yield Concern("Claimed above its evidence", str(text), (question.id,))


def _caps(scored: ScoredAssessment) -> Iterator[Concern]:
    """Yield the caps in force: on the overall grade, then on sections, the lowest level first."""
    for sentence in scored.result.overall.caps:
        yield Concern("Cap on the overall grade", str(sentence), ())
    sections = [
        (section, cap)
        for section in scored.question_set.sections
        if (cap := scored.result.sections[section.id].cap) is not None
    ]
    for section, cap in sorted(sections, key=lambda one: (one[1].level, not one[1].lowers)):
        text = say(
            "{section} is held to {grade} at most by {questions} at level {level}.",
            section=section.short_title,
            grade=grade_in_words(scored.question_set.scoring, cap.at_most),
            questions=" and ".join(cap.questions),
            level=cap.level,
        )
        yield Concern("Cap on a section", str(text), cap.questions)


def _lowest(scored: ScoredAssessment) -> Iterator[Concern]:
    """The scored questions at the lowest level that are no cause of concern, the heaviest first."""
    named = {one.question for one in _at_risk(scored)}
    asked = sorted(scored.question_set.questions, key=lambda one: -one.weight)
    for question in asked:
        result = scored.result.questions[question.id]
        if question.type != "level" or not question.scored or question.id in named:
            continue
        levels = scored.question_set.scale_of(question).levels
        if result.final == levels[0].id:
            text = "{prompt} {question} stands at the lowest level, {level}."
            level = levels[0].full_label.lower()
            sentence = say(text, prompt=question.prompt, question=question.id, level=level)
            yield Concern("At the lowest level", str(sentence), (question.id,))


def _at_risk(scored: ScoredAssessment) -> Iterator[Candidate]:
    """Yield the candidates that are draft causes of concern."""
    for one in scored.result.candidates:
        if one.kind is FindingKind.CAUSE_OF_CONCERN:
            yield one


def _build_finding(scored: ScoredAssessment, candidate: Candidate) -> Finding:
    """Return a candidate with what was asked, so that it can be read alone."""
    kind = candidate.kind.value
    kind = kind[:1].upper() + kind[1:]
    if not candidate.question:
        sections = {section.id: section.short_title for section in scored.question_set.sections}
        reason = str(candidate.reason)
        return Finding(kind, "", sections[candidate.section], "", reason, "", "")
    question = scored.question_set.question(candidate.question)
    return _build_sentences(scored, question, kind, str(candidate.reason))


def _shortfalls(scored: ScoredAssessment, theme: str) -> Iterator[Finding]:
    """Yield the scored questions of a theme that are not at the highest level."""
    for question in scored.question_set.questions:
        result = scored.result.questions[question.id]
        if question.theme != theme or question.type != "level" or result.final is None:
            continue
        scale = scored.question_set.scale_of(question)
        if result.final != scale.levels[-1].id:
            level = scale.level(result.final).label
            text = "{question} is answered {claimed}."
            if result.is_over_claimed:
                text = "{question} is answered {claimed}; its evidence supports {level}."
            claimed = scale.level(result.claimed or result.final).label.lower()
            reason = say(text, question=question.id, claimed=claimed, level=level.lower())
            yield _build_sentences(
                scored, question, _SHORT_OF[level == scale.levels[0].label], str(reason)
            )


def _build_sentences(
    scored: ScoredAssessment, question: Question, kind: str, reason: str
) -> Finding:
    """Return a finding on a question, with what would come next and who usually knows."""
    return Finding(
        kind=kind,
        question=question.id,
        section=scored.question_set.section_of(question.id).short_title,
        prompt=question.prompt,
        reason=reason,
        next_step=_next_step(scored, question, scored.result.questions[question.id]),
        owner=question.owner,
    )


def _next_step(scored: ScoredAssessment, question: Question, result: QuestionResult) -> str:
    """Return what the next level asks, or what good looks like where levels are not described."""
    levels = scored.question_set.scale_of(question).levels
    place = [level.id for level in levels].index(result.final or levels[0].id) + 1
    if place == len(levels):
        return ""
    if question.descriptors:
        return str(say(_NEXT_LEVEL, level=levels[place].id, told=question.descriptors[place]))
    return "; ".join(question.what_good_looks_like)
