"""Section grades: score, band, guards and cap of one section; its trail says every step."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from checklist.core.answers.visibility import QuestionStatus
from checklist.core.question_sets.model import QuestionSet, Section
from checklist.core.scoring.grading import (
    QuestionResults,
    Tally,
    apply_guards,
    cap_grade,
    check_guards,
    find_band,
    find_cap,
    find_limiting,
    list_grades,
    tally_weights,
)
from checklist.core.scoring.not_applicable import explain_excess
from checklist.core.scoring.provisional_grade import (
    count_levels,
    is_enough_answered,
    why_provisional,
)
from checklist.core.scoring.results import Basis, SectionGrade, SectionResult
from checklist.core.scoring.section_trail import conclude_section, write_section_trail


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
            *write_section_trail(question_set, section, results, final, graded),
            *why,
            *conclude_section(
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
