"""Builds what whoever asks for sign-off, or signs, must know of an assessment."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checklist.assessments.contradictions import list_contradictions
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.assessments.sign_off.seal_queries import describe_signature
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.readiness import Standing, lead_with
from checklist.core.scoring.grading import grade_in_words
from checklist.core.scoring.provisional_grade import name_missing_grade
from checklist.reports.content import DocumentKind
from checklist.reports.content.findings import Gap
from checklist.reports.content.readiness import Readiness, ReadinessGroup
from checklist.reports.content.sign_off import SinceSeal
from checklist.reports.content_builders.around_signing import AroundSigning
from checklist.reports.content_builders.cover import build_report_cover
from checklist.reports.content_builders.gaps import (
    NO_EXHIBIT,
    NONE_THAT_COUNTS,
    UNANSWERED_LIMITING,
    build_gaps,
)
from checklist.reports.content_builders.grades import (
    build_comparison,
    build_over_claims,
    build_overall_result,
    build_section_result,
)
from checklist.reports.content_builders.readiness_groups import Builder, list_builders


@dataclass(frozen=True, slots=True)
class _Found:
    """The groups that have something in them, and what is said of the others."""

    groups: tuple[ReadinessGroup, ...]
    nothing_of: str


def build_readiness(
    scored: ScoredAssessment, around: AroundSigning, since: SinceSeal | None = None
) -> Readiness:
    """Build all that is told before signing, as a person may see it."""
    question_set, result = scored.question_set, scored.result
    found = _find_groups(scored, around)
    return Readiness(
        kind=DocumentKind.READINESS.value,
        cover=build_report_cover(scored),
        is_graded=question_set.scoring.kind == "graded",
        lead=str(lead_with(_describe_standing(scored))),
        warning=_warn_of_people(around),
        overall=build_overall_result(question_set, result),
        comparison=build_comparison(scored),
        sections=tuple(
            build_section_result(question_set, section, result.sections[section.id])
            for section in question_set.sections
        ),
        groups=found.groups,
        nothing_of=found.nothing_of,
        since=since,
        signed=_describe_seal(around),
        to_sign=around.candidate,
    )


def _describe_seal(around: AroundSigning) -> str:
    """Say who signed what stands now; "" while nobody has."""
    if around.seal is None:
        return ""
    return f"S{describe_signature(around.seal)[1:]}, seal {around.seal.short_digest}"


def _find_groups(scored: ScoredAssessment, around: AroundSigning) -> _Found:
    gaps = {gap.name: gap for gap in build_gaps(scored)}
    built = [(each, each.build(scored, around, gaps)) for each in list_builders()]
    groups = [group for _, group in built if group is not None]
    nothing = [each.nothing for each, group in built if group is None and _says(each, scored)]
    return _Found(tuple(groups), " ".join(nothing))


def _says(builder: Builder, scored: ScoredAssessment) -> bool:
    """Say whether it is worth a word that there is nothing: not where there could be nothing."""
    if not builder.nothing:
        return False
    return not builder.needs_answers or any(
        result.status is QuestionStatus.ANSWERED for result in scored.result.questions.values()
    )


def _describe_standing(scored: ScoredAssessment) -> Standing:
    """Describe an assessment in counts, for the sentence that matters most."""
    model, overall = scored.question_set.scoring, scored.result.overall
    cover, compared = build_report_cover(scored), build_comparison(scored)
    gaps = {gap.name: gap for gap in build_gaps(scored)}
    statuses = [result.status for result in scored.result.questions.values()]
    return Standing(
        questions=cover.visible_count,
        answered=cover.answered,
        unanswered=statuses.count(QuestionStatus.UNANSWERED),
        unanswered_limiting=_count(gaps, UNANSWERED_LIMITING),
        over_claimed=len(tuple(build_over_claims(scored))),
        without_evidence=_count(gaps, NO_EXHIBIT) + _count(gaps, NONE_THAT_COUNTS),
        points=len(list_contradictions(scored)),
        grade_word=model.choose_wording("grade", "band"),
        grade=grade_in_words(model, overall.grade) if overall.grade else "",
        no_grade=name_missing_grade(model, overall),
        is_provisional=overall.is_provisional,
        is_out_of_date=overall.is_out_of_date,
        why_provisional=_find_why_provisional(scored),
        claimed=compared.claimed if compared else "",
        supported=compared.supported if compared else "",
    )


def _count(gaps: dict[str, Gap], name: str) -> int:
    return len(gaps[name].questions) if name in gaps else 0


def _find_why_provisional(scored: ScoredAssessment) -> str:
    reasons: Iterator[str] = (
        str(reason)
        for section in scored.result.sections.values()
        for reason in section.why_provisional
    )
    return next(reasons, "")


def _warn_of_people(around: AroundSigning) -> str:
    if any(each.obstacle is None for each in around.signatories):
        return ""
    if not around.signatories:
        return "The force has no signatory, so nobody can sign. A coordinator can invite one."
    return "Nobody can sign yet. Below it says what keeps each signatory from it."
