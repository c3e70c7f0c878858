"""Section grades: score, band, guards and cap of one section, with every step in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from checklist.core.answers.visibility import QuestionStatus
from checklist.core.messages import Sentence, say
from checklist.core.question_sets.model import QuestionSet, Section
from checklist.core.question_sets.scoring_model import ScoringModel
from checklist.core.rounding import format_decimal, format_percent, format_plain
from checklist.core.scoring.grading import (
    QuestionResults,
    Tally,
    apply_guards,
    cap_grade,
    check_guards,
    find_applicable,
    find_band,
    find_band_by_grade,
    find_cap,
    find_limiting,
    grade_in_words,
    list_grades,
    tally_weights,
)
from checklist.core.scoring.not_applicable import explain_excess
from checklist.core.scoring.provisional import (
    count_levels,
    explain_no_grade,
    is_enough_answered,
    why_provisional,
)
from checklist.core.scoring.results import Basis, GuardResult, SectionCap, SectionResult


@dataclass(frozen=True, slots=True)
class SectionGrade:
    """The steps from a score to a grade; ``causes`` are the confirmed causes of concern."""

    band: str | None = None
    guards: tuple[GuardResult, ...] = ()
    cap: SectionCap | None = None
    causes: tuple[str, ...] = ()
    grade: str | None = None


def build_section_result(
    question_set: QuestionSet, section: Section, results: QuestionResults, confirmed: frozenset[str]
) -> SectionResult:
    """Build a section's result: scores, floors, coverage, grade and the trail to it."""
    tallies = {
        basis: tally_weights(question_set, section.questions, results, basis) for basis in Basis
    }
    final = tallies[Basis.FINAL]
    why = tuple(why_provisional(question_set, section, results, final))
    graded = grade_section(question_set, section, results, final, confirmed, is_final=not why)
    model = question_set.scoring
    excess = explain_excess(model, section.short_title, section.questions, results)
    return SectionResult(
        section=section.id,
        scores={basis: tally.score for basis, tally in tallies.items()},
        applicable_weight=final.applicable,
        answered_weight=final.answered,
        weighted_levels=final.earned * (len(question_set.scales[0].levels) - 1),
        coverage=final.coverage,
        band=graded.band,
        guards=graded.guards,
        cap=graded.cap,
        grade=graded.grade,
        is_provisional=bool(why),
        why_provisional=why,
        trail=(
            *_section_trail(question_set, section, results, final, graded),
            *why,
            *_conclusion(
                model, section, final, graded, is_provisional=bool(why), is_excess=bool(excess)
            ),
        ),
        counts=count_levels(section, results),
        not_applicable_excess=excess,
    )


def grade_section(
    question_set: QuestionSet,
    section: Section,
    results: QuestionResults,
    final: Tally,
    confirmed: frozenset[str],
    *,
    is_final: bool,
) -> SectionGrade:
    """Take a section's score through band, guards and cap to its grade, if it has one.

    ``is_final``: the section can be graded, not only provisionally (dossier 4.2, "Unanswered").
    """
    model, score = question_set.scoring, final.score.score
    if score is None or (model.kind == "share-in-place" and not is_final):
        return SectionGrade()
    if not is_enough_answered(model, final.coverage):
        return SectionGrade()
    band = find_band(model, score).grade
    guards = tuple(check_guards(question_set, section, results, band))
    grade = apply_guards(model, band, guards)
    if grade == list_grades(model)[0] and model.unconfirmed_lowest:
        grade = model.unconfirmed_lowest
    cap = find_cap(question_set, section, results, grade)
    if cap is not None:
        grade = cap_grade(model, grade, cap.at_most)
    drafts = find_draft_causes(question_set, section, results, score, is_final=is_final)
    causes = tuple(cause for cause in drafts if cause in confirmed)
    return SectionGrade(band, guards, cap, causes, list_grades(model)[0] if causes else grade)


def find_draft_causes(
    question_set: QuestionSet,
    section: Section,
    results: QuestionResults,
    score: Fraction | None,
    *,
    is_final: bool,
) -> Iterator[str]:
    """Find the draft causes of concern: limiting questions, and the section itself.

    The section is one where its score is in the lowest band and it can be graded.
    """
    model = question_set.scoring
    levels = {cap.level for cap in model.caps if cap.draft_cause}
    for question in find_limiting(section, results):
        result = results[question.id]
        if result.status is QuestionStatus.ANSWERED and result.final in levels:
            yield question.id
    if not model.unconfirmed_lowest or score is None or not is_final:
        return
    if find_band(model, score).grade == list_grades(model)[0]:
        yield section.id


def _section_trail(
    question_set: QuestionSet,
    section: Section,
    results: QuestionResults,
    final: Tally,
    graded: SectionGrade,
) -> Iterator[Sentence]:
    """Write the steps from the answers to the grade, one sentence each."""
    model, score = question_set.scoring, final.score.score
    if score is None:
        if final.applicable:
            yield say("Nothing in {section} is answered yet.", section=section.short_title)
        return
    text = model.choose_wording(
        "{section} scores {score} out of 100 on what is answered: {answered} of {applicable} of"
        " its weight. Counting unanswered questions as 0, it would score {floor}.",
        "Of what is answered in {section}, {score} out of 100 is in place, with {answered} of"
        " {applicable} scored questions answered. Counting unanswered questions as 0, it would be"
        " {floor}.",
    )
    yield say(
        text,
        section=section.short_title,
        score=format_decimal(score),
        answered=final.answered,
        applicable=final.applicable,
        floor=format_decimal(final.score.floor or Fraction(0)),
    )
    for question in find_applicable(section.questions, results):
        if results[question.id].status is QuestionStatus.FIXED:
            yield results[question.id].remarks[-1]
    if graded.band is None:
        return
    yield say(
        "A score of {score} is in the band {band}, which begins at {begins_at}.",
        score=format_decimal(score),
        band=grade_in_words(model, graded.band),
        begins_at=format_plain(find_band_by_grade(model, graded.band).begins_at),
    )
    yield from _guard_trail(question_set, graded.guards, graded.band)
    yield from _cap_trail(question_set, section, results, graded)


def _guard_trail(
    question_set: QuestionSet, guards: Sequence[GuardResult], band: str
) -> Iterator[Sentence]:
    """Write what each guard asked, what was reached, and what followed."""
    model = question_set.scoring
    if model.guards and not guards:
        text = "For the grade {band}, no share of the section has to be at a level or above."
        yield say(text, band=grade_in_words(model, band))
    for guard in guards:
        text = (
            "To be graded {grade}, {needed} of what is answered, by weight, must be at level"
            " {level} or above. It is {reached}, which is enough."
            if guard.passed
            else "To be graded {grade}, {needed} of what is answered, by weight, must be at level"
            " {level} or above. It is {reached}, so the grade is one lower."
        )
        yield say(
            text,
            grade=grade_in_words(model, guard.grade),
            reached=format_percent(guard.reached),
            level=guard.level,
            needed=format_percent(guard.needed),
        )
    lowest = list_grades(model)[0]
    if model.unconfirmed_lowest and apply_guards(model, band, guards) == lowest:
        yield say(
            "A score below {limit} is shown as {shown_as} until a reviewer confirms a cause of"
            " concern.",
            limit=format_plain(model.bands[1].begins_at),
            shown_as=grade_in_words(model, model.unconfirmed_lowest),
        )


def _cap_trail(
    question_set: QuestionSet, section: Section, results: QuestionResults, graded: SectionGrade
) -> Iterator[Sentence]:
    """Write the cap in force, even where it lowers nothing, and the confirmed causes."""
    model, cap = question_set.scoring, graded.cap
    if cap is not None:
        text = (
            "The lowest limiting level is {level} ({questions}): the section may be {at_most} at"
            " most, which lowers its grade."
            if cap.lowers
            else "The lowest limiting level is {level} ({questions}): the section may be {at_most}"
            " at most, which lowers nothing here."
        )
        yield say(
            text,
            level=cap.level,
            questions=", ".join(cap.questions),
            at_most=grade_in_words(model, cap.at_most),
        )
    elif any(
        results[question.id].final is not None for question in find_limiting(section, results)
    ):
        yield say("No limiting question that is answered holds the section down.")
    if graded.causes:
        yield say(
            "The reviewer confirmed a cause of concern ({causes}), so the section is {grade}.",
            causes=", ".join(graded.causes),
            grade=grade_in_words(model, list_grades(model)[0]),
        )


def _conclusion(
    model: ScoringModel,
    section: Section,
    final: Tally,
    graded: SectionGrade,
    *,
    is_provisional: bool,
    is_excess: bool,
) -> Iterator[Sentence]:
    """Write the grade itself, or that there is none, as the last step."""
    if graded.grade is None:
        coverage, score = final.coverage, final.score.score
        yield explain_no_grade(model, section, coverage, score, is_excess=is_excess)
        return
    text = "{section} is {grade} (provisional)." if is_provisional else "{section} is {grade}."
    label = grade_in_words(model, graded.grade)
    yield say(text, section=section.short_title, grade=label)
