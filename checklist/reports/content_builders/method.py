"""Builds the chapters on method and sources from the question set's own data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.messages import format_count, say
from checklist.core.question_sets.model import Confidence, QuestionSet
from checklist.core.question_sets.scoring_model import ScoringModel
from checklist.core.rounding import format_percent, format_plain
from checklist.core.scoring.grading import grade_in_words
from checklist.reports.content.cover import Term
from checklist.reports.content.method import Method, SourceList
from checklist.reports.content_builders.figure_hints import build_figure_hints

_CONFIDENCE: dict[Confidence, tuple[str, str]] = {
    "quoted-in-source": (
        "Stated in the source",
        "The test stands in published text that was read; the words are ours.",
    ),
    "reported": (
        "Reported by others",
        "It rests on press coverage, another body's summary or a heading.",
    ),
    "inferred": ("Our inference", "It is a choice of ours that no source states."),
}


def build_method(question_set: QuestionSet) -> Method:
    """Describe the scoring rules of a set, only as far as its data states them."""
    model = question_set.scoring
    return Method(
        rule_version=model.rule_version,
        is_graded=model.kind == "graded",
        levels=tuple(_describe_levels(question_set)),
        shares=tuple(
            Term(section.short_title, format_percent(section.share))
            for section in question_set.sections
        ),
        ceilings=tuple(_describe_ceilings(model)),
        bands=tuple(_describe_bands(model)),
        guards=tuple(_describe_guards(model)),
        caps=tuple(_describe_caps(question_set)),
        overall=tuple(_describe_overall_rule(model)),
        limits=tuple(_describe_limits(model)),
        hints=tuple(
            hints
            for question in question_set.questions
            for hints in build_figure_hints(question_set, question)
        ),
        how_to_answer=question_set.how_to_answer,
    )


def build_source_list(scored: ScoredAssessment) -> SourceList:
    """List the sources of the set, and describe the confidence in the result."""
    question_set, confidence = scored.question_set, scored.result.confidence
    counts = Counter(question.confidence for question in question_set.questions)
    return SourceList(
        reason=str(confidence.reason),
        basis=question_set.basis,
        attribution=question_set.attribution,
        confidence=tuple(
            Term(
                name,
                str(
                    say(
                        "{questions}. {meaning}",
                        questions=format_count(counts[key], "question"),
                        meaning=meaning,
                    )
                ),
            )
            for key, (name, meaning) in _CONFIDENCE.items()
        ),
        sources=tuple(Term(source.id, source.text) for source in question_set.sources),
    )


def _describe_levels(question_set: QuestionSet) -> Iterator[Term]:
    for scale in question_set.scales:
        for level in scale.levels:
            points = f"{format_plain(level.points)} {'point' if level.points == 1 else 'points'}"
            if level.id.isdecimal():
                meaning = say("{label}. {points}.", label=level.label, points=points)
                yield Term(f"{level.id} {level.name}", str(meaning))
            else:
                yield Term(level.label, str(say("{points}.", points=points)))


def _describe_ceilings(model: ScoringModel) -> Iterator[Term]:
    for ceiling in model.ceilings:
        meaning = say(
            _describe_ceiling(ceiling.level), meaning=ceiling.meaning, level=ceiling.level
        )
        yield Term(f"{ceiling.strength} {ceiling.label}", str(meaning))


def _describe_ceiling(level: str) -> str:
    """Describe what a strength supports: a level, an answer, or nothing where that is "no"."""
    if level.isdecimal():
        return "{meaning}. Level {level} at most."
    if level == "no":
        return "{meaning}. It supports nothing."
    return "{meaning}. It supports {level} at most."


def _describe_bands(model: ScoringModel) -> Iterator[Term]:
    for band in model.bands:
        meaning = say(
            "From {score}. {meaning}", score=format_plain(band.begins_at), meaning=band.meaning
        )
        yield Term(band.label, str(meaning))


def _describe_guards(model: ScoringModel) -> Iterator[str]:
    for guard in model.guards:
        yield str(
            say(
                "To be {grade}, a section needs {share} of its answered weight at level {level} or"
                " above.",
                grade=grade_in_words(model, guard.grade),
                share=format_percent(guard.share),
                level=guard.level,
            )
        )


def _describe_caps(question_set: QuestionSet) -> Iterator[str]:
    model = question_set.scoring
    limiting = [question.id for question in question_set.questions if question.limiting]
    if limiting:
        yield str(say("These questions limit their section: {ids}.", ids=", ".join(limiting)))
    for cap in model.caps:
        text = (
            "A limiting question at level {level} lets its section be {grade} at most, and is a"
            " draft cause of concern."
            if cap.draft_cause
            else "A limiting question at level {level} lets its section be {grade} at most."
        )
        yield str(say(text, level=cap.level, grade=grade_in_words(model, cap.at_most)))
    if model.unconfirmed_lowest:
        shown_as = grade_in_words(model, model.unconfirmed_lowest)
        text = (
            "A score in the lowest band is shown as {grade} until a cause of concern is confirmed."
        )
        yield str(say(text, grade=shown_as))


def _describe_overall_rule(model: ScoringModel) -> Iterator[str]:
    rule = model.overall
    if rule is None:
        return
    yield str(
        say(
            "At most {bands} above the lowest section.",
            bands=format_count(rule.above_lowest, "band"),
        )
    )
    yield str(
        say(
            "{grade} at most, if {sections_are} {worst} or lower.",
            grade=_capitalise_grade(model, rule.sections_at_most),
            sections_are=format_count(rule.sections, "section is", "sections are"),
            worst=grade_in_words(model, rule.sections_at),
        )
    )
    yield str(
        say(
            "{grade} at most, if a cause of concern is confirmed anywhere.",
            grade=_capitalise_grade(model, rule.confirmed_cause_at_most),
        )
    )


def _capitalise_grade(model: ScoringModel, grade: str) -> str:
    words = grade_in_words(model, grade)
    return words[:1].upper() + words[1:]


def _describe_limits(model: ScoringModel) -> Iterator[str]:
    share = format_percent(model.coverage_for_grade)
    if model.kind == "share-in-place":
        text = (
            "Less than {share} of the scored questions that apply are answered. Then no band is"
            " shown."
        )
    else:
        text = (
            "Less than {share} of a section's applicable weight is answered, or a limiting question"
            " is open."
        )
    yield str(say(text, share=share))
    if model.kind == "graded":
        text = (
            "Less than {share} of a section's applicable weight is answered. Then neither the"
            " section nor the whole has a grade."
        )
        yield str(say(text, share=format_percent(model.provisional_from)))
    if model.not_applicable_at_most < 1:
        yield str(
            say(
                "More than {share} of a section's weight is marked not applicable.",
                share=format_percent(model.not_applicable_at_most),
            )
        )
    yield from _describe_second_rules(model)
    yield str(
        say(
            "A rating is out of date {months} after its as-at date, and is then shown as ungraded.",
            months=format_count(model.out_of_date_after_months, "month"),
        )
    )


def _describe_second_rules(model: ScoringModel) -> Iterator[str]:
    """Describe the limit on what does not apply, and what figures allow, where a set says so."""
    limit = model.not_applicable_limit
    if limit is not None:
        text = (
            "More than {share} of the scored questions that are asked are said not to apply, in a"
            " section or in the whole. Then no band is shown. {questions} always may be."
        )
        questions = format_count(limit.fewest, "question")
        yield str(say(text, share=format_percent(limit.share), questions=questions))
    if model.reason_above_hint_by is not None:
        below, above = model.reasons_needed_from
        text = (
            "Figures never set a level. One higher than they allow by {above} or more, or lower by"
            " {below} or more, needs a written reason."
        )
        yield str(say(text, above=above, below=below))
    if model.fixed_answers_kept:
        text = (
            "An answer that a review fixes at another level still counts in how well the force"
            " judged itself."
        )
        yield str(say(text))
