"""Builds the findings of a report on a review, by theme, and its worksheets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from checklist.core.dates import format_long_date
from checklist.core.messages import format_count
from checklist.core.question_sets.model import QuestionSet
from checklist.core.review_reports.report_content import (
    ReportFinding,
    ReportRecommendation,
    ReportWorksheet,
    ReviewReport,
)
from checklist.core.reviews.findings import MEANINGS, PublishedKind
from checklist.reports.content.cover import Term
from checklist.reports.content.printed_review import (
    PrintedFinding,
    PrintedRecommendation,
    PrintedTheme,
    PrintedWorksheet,
)
from checklist.reports.content_builders.clipping import clip_text

_GRAVEST_FIRST = (
    PublishedKind.CAUSE_OF_CONCERN,
    PublishedKind.AREA_FOR_IMPROVEMENT,
    PublishedKind.NARRATIVE,
    PublishedKind.PROMISING_PRACTICE,
)
_PLURALS = {
    PublishedKind.CAUSE_OF_CONCERN: "causes of concern",
    PublishedKind.AREA_FOR_IMPROVEMENT: "areas for improvement",
    PublishedKind.NARRATIVE: "narratives",
    PublishedKind.PROMISING_PRACTICE: "promising practices",
}
_WHOLE_SECTION = "Whole sections"
_NO_THEME = "No theme"


def build_kind_counts(report: ReviewReport) -> tuple[Term, ...]:
    """Count the findings of each kind, the gravest first: also where there is no cause of concern.

    A reader looks for that count first.
    """
    counts = Counter(finding.kind for finding in report.findings)
    always = (PublishedKind.CAUSE_OF_CONCERN, PublishedKind.AREA_FOR_IMPROVEMENT)
    return tuple(
        Term(_PLURALS[kind].capitalize(), str(counts[kind]))
        for kind in _GRAVEST_FIRST
        if counts[kind] or kind in always
    )


def build_meanings(report: ReviewReport) -> tuple[Term, ...]:
    """Explain the kinds of finding that the report has."""
    kinds = {finding.kind for finding in report.findings}
    return tuple(
        Term(kind.value.capitalize(), f"{MEANINGS[kind]}.")
        for kind in _GRAVEST_FIRST
        if kind in kinds
    )


def build_finding_themes(
    question_set: QuestionSet, report: ReviewReport, repeats: Mapping[int, str]
) -> Iterator[PrintedTheme]:
    """Yield the findings by the theme of their first question, in the order of the set.

    ``repeats`` names by number what a finding repeats.
    """
    labels = {theme.id: theme.label for theme in question_set.themes}
    found: dict[str, list[ReportFinding]] = {}
    for finding in report.findings:
        found.setdefault(_name_theme(question_set, finding, labels), []).append(finding)
    for label in (*labels.values(), _NO_THEME, _WHOLE_SECTION):
        if label in found:
            gravest_first = sorted(found[label], key=_rank)
            built = (
                _build_finding(question_set, each, repeats.get(each.number, ""))
                for each in gravest_first
            )
            yield PrintedTheme(label, tuple(built))


def build_worksheets(
    question_set: QuestionSet, report: ReviewReport
) -> tuple[PrintedWorksheet, ...]:
    """Build the dip samples, in the order of their numbers."""
    return tuple(_build_worksheet(question_set, each) for each in report.worksheets)


def _name_theme(question_set: QuestionSet, finding: ReportFinding, labels: dict[str, str]) -> str:
    if not finding.questions:
        return _WHOLE_SECTION
    theme = question_set.get_question(finding.questions[0]).theme
    return labels.get(theme, _NO_THEME)


def _rank(finding: ReportFinding) -> tuple[int, int]:
    return _GRAVEST_FIRST.index(finding.kind), finding.number


def _build_finding(
    question_set: QuestionSet, finding: ReportFinding, repeats: str
) -> PrintedFinding:
    titles = {section.id: section.title for section in question_set.sections}
    return PrintedFinding(
        number=finding.number,
        kind=finding.kind.value.capitalize(),
        text=clip_text(finding.text),
        about=titles.get(finding.section, ""),
        questions=tuple(
            Term(key, question_set.get_question(key).prompt) for key in finding.questions
        ),
        recommendations=tuple(_build_recommendation(each) for each in finding.recommendations),
        since=tuple(map(clip_text, finding.since)),
        repeats=repeats,
    )


def _build_recommendation(found: ReportRecommendation) -> PrintedRecommendation:
    return PrintedRecommendation(
        number=found.number,
        text=clip_text(found.text),
        addressee=found.addressee,
        due=format_long_date(found.due),
    )


def _build_worksheet(question_set: QuestionSet, worksheet: ReportWorksheet) -> PrintedWorksheet:
    looked_at = ""
    if worksheet.sentence:
        looked_at = f"{worksheet.drawn:,} of {format_count(worksheet.size, 'item')}"
    return PrintedWorksheet(
        number=worksheet.number,
        question_id=worksheet.question,
        prompt=question_set.get_question(worksheet.question).prompt,
        population=worksheet.population,
        looked_at=looked_at,
        sentence=worksheet.sentence,
        counts=tuple(
            Term(outcome.capitalize(), f"{number:,}")
            for outcome, number in worksheet.counted.items()
        ),
    )
