"""Builds what is printed of a report on a review: the whole, or the edition that anybody may read.

One switch makes the one of the other: what that leaves out is decided in the core.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from checklist.core.dates import format_long_date
from checklist.core.messages import lower_first
from checklist.core.organisations import Marking
from checklist.core.question_sets.model import QuestionSet
from checklist.core.review_reports.published_edition import (
    LeftOut,
    LeftOutWhy,
    build_published_edition,
)
from checklist.core.review_reports.report_changes import ReportChange
from checklist.core.review_reports.report_content import ReportDetails, ReviewReport
from checklist.core.review_reports.report_numbers import say_why_numbers_are_missing
from checklist.core.review_reports.report_places import Part, Place, name_place
from checklist.core.rounding import format_plain
from checklist.core.worksheets.annex import METHOD
from checklist.reports.content import DocumentKind
from checklist.reports.content.cover import Edition, Subject, Term
from checklist.reports.content.printed_review import (
    PrintedReview,
    ReviewCover,
    ReviewMethod,
    SinceDraft,
)
from checklist.reports.content_builders.clipping import clip_text
from checklist.reports.content_builders.review_findings import (
    build_finding_themes,
    build_kind_counts,
    build_meanings,
    build_worksheets,
)
from checklist.reports.content_builders.review_levels import (
    NOT_PUBLISHED,
    WORKED_EXAMPLE,
    build_review_grades,
    build_review_reliability,
    build_reviewed_sections,
)

_LEVELS = (
    "Inspectors judged the answers that the force signed and sent. Claimed is the level that the"
    " force gives itself, supported the highest that its evidence allows, final the level after"
    " the review."
)
_GRADES = (
    "Grades follow from final levels by the rules of {set}, version {version} (scoring rules"
    " version {rules}). The steps to each grade stand under it."
)


_WHY = {
    LeftOutWhy.RESTRICTED: "Restricted by the force",
    LeftOutWhy.TELLS_OF_RESTRICTED: "Would tell what is restricted",
    LeftOutWhy.SMALL: "A number is too small to show",
    LeftOutWhy.FOR_THE_FORCE: "Notes to the force",
}


@dataclass(frozen=True, slots=True)
class ReviewIssue:
    """What a frozen report is printed as: its words for every page and the cover, and its digest.

    ``left_out`` says what of it is restricted and not for the reader, ``withheld`` are the numbers
    of findings left out for that, ``withheld_worksheets`` those of worksheets.
    ``repeats`` names by number what a finding repeats, where that is printed.
    """

    standing: str
    explained: str
    source: str
    is_draft: bool
    left_out: str = ""
    withheld: tuple[int, ...] = ()
    withheld_worksheets: tuple[int, ...] = ()
    repeats: Mapping[int, str] = field(default_factory=dict)


def build_review(
    question_set: QuestionSet,
    report: ReviewReport,
    issue: ReviewIssue,
    since: SinceDraft | None = None,
    *,
    is_open: bool = False,
) -> PrintedReview:
    """Build what is printed of a report; ``is_open``: the edition that anybody may read.

    The whole of a published report lists what that edition leaves out, and no other does.
    """
    edition = build_published_edition(report, question_set)
    shown = edition.report if is_open else report
    is_hidden = bool(issue.left_out) or (is_open and report.reliability is not None)
    return PrintedReview(
        kind=(DocumentKind.OPEN_REVIEW if is_open else DocumentKind.REVIEW).value,
        cover=_build_cover(question_set, shown.details, issue, is_open=is_open),
        is_graded=question_set.scoring.kind == "graded",
        why_not_graded=clip_text(shown.outcome_reason),
        grades=build_review_grades(question_set, shown),
        counts=build_kind_counts(shown),
        meanings=build_meanings(shown),
        themes=tuple(build_finding_themes(question_set, shown, issue.repeats)),
        numbering=say_why_numbers_are_missing(
            [*issue.withheld, *(each.number for each in report.findings)]
        ),
        worksheets=build_worksheets(question_set, shown),
        worksheet_numbering=say_why_numbers_are_missing(
            [*issue.withheld_worksheets, *(each.number for each in report.worksheets)],
            "Worksheets",
        ),
        withheld_worksheets=_name_withheld(issue.withheld_worksheets),
        how_reliable=clip_text(shown.how_reliable),
        reliability=build_review_reliability(
            question_set, shown, NOT_PUBLISHED if is_hidden else WORKED_EXAMPLE
        ),
        reviewed=tuple(build_reviewed_sections(question_set, shown)),
        method=_build_method(question_set, shown),
        since=since,
        left_out=None
        if is_open or issue.is_draft
        else _describe_left_out(question_set, edition.left_out),
        question_ids=tuple(
            each.id for each in question_set.questions if each.id in shown.questions
        ),
    )


def build_since_draft(
    number: int, changes: Iterable[ReportChange], *, hides_some: bool
) -> SinceDraft:
    """Build what changed since the draft of a number."""
    found = tuple(changes)
    return SinceDraft(
        number=number,
        graver=tuple(str(each.sentence) for each in found if each.is_graver),
        milder=tuple(str(each.sentence) for each in found if not each.is_graver),
        hides_some=hides_some,
    )


def _build_cover(
    question_set: QuestionSet, details: ReportDetails, issue: ReviewIssue, *, is_open: bool
) -> ReviewCover:
    marking = Marking.OFFICIAL if is_open else Marking.OFFICIAL_SENSITIVE
    begins, ends = map(format_long_date, (details.period_begins, details.period_ends))
    return ReviewCover(
        subject=Subject(
            force=details.force.name,
            title=details.title,
            period=f"{begins} to {ends}",
            as_at=format_long_date(details.as_at),
            marking=marking.value,
            notice=details.notice,
        ),
        edition=Edition(
            title=question_set.title,
            name=question_set.short_title,
            id=details.question_set.id,
            version=details.question_set.version,
            hash=details.question_set.sha256,
            questions=len(question_set.questions),
            measures=len(question_set.measures),
        ),
        standing=issue.standing,
        explained=issue.explained,
        is_draft=issue.is_draft,
        submission=details.submission,
        seal=details.seal,
        source=issue.source,
        left_out=issue.left_out,
    )


def _name_withheld(worksheets: Collection[int]) -> str:
    """Name the worksheets that the reader does not see, as the page of the report does."""
    names = ", ".join(map(str, worksheets))
    match len(worksheets):
        case 0:
            return ""
        case 1:
            return f"Worksheet {names} is about a restricted question, so it is left out here."
    return f"Worksheets {names} are about restricted questions, so they are left out here."


def _build_method(question_set: QuestionSet, report: ReviewReport) -> ReviewMethod:
    grades = _GRADES.format(
        set=question_set.short_title,
        version=question_set.version,
        rules=report.details.rule_version,
    )
    bands = (
        Term(band.label, f"From {format_plain(band.begins_at)}. {band.meaning}")
        for band in question_set.scoring.bands
    )
    has_range = any(each.lowest is not None for each in report.worksheets)
    return ReviewMethod(
        typed=clip_text(report.method),
        rules=(_LEVELS, grades),
        bands=tuple(bands),
        samples=tuple(map(str, METHOD)) if has_range else (),
    )


def _describe_left_out(question_set: QuestionSet, left_out: Iterable[LeftOut]) -> tuple[Term, ...]:
    """Say what the open edition leaves out, by why it does."""
    found: dict[LeftOutWhy, list[str]] = {}
    for each in left_out:
        found.setdefault(each.why, []).append(_name_left_out(question_set, each.place))
    return tuple(Term(_WHY[why], ", ".join(found[why])) for why in LeftOutWhy if why in found)


def _name_left_out(question_set: QuestionSet, place: Place) -> str:
    """Name what is left out of a place: of a section it is not the grade."""
    named = name_place(place, question_set)
    match place.part:
        case Part.SECTION:
            return f"scores of {named} and the steps to its grade"
        case Part.OVERALL:
            return "overall scores and the steps to the grade"
        case Part.RELIABILITY:
            return "figures of reliability"
    return lower_first(named)
