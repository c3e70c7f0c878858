"""Published reports as they are printed: whole, as anybody may read them, in the force's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.reach.closed import describe_closed, questions_closed_to
from checklist.assessments.reach.questions import require_all
from checklist.assessments.restrictions.restricted_questions import list_restricted
from checklist.assessments.service import is_own
from checklist.core.dates import format_long_date
from checklist.core.errors import NotFound
from checklist.core.organisations import Marking, Person
from checklist.core.review_reports.comments import find_questions_of
from checklist.core.review_reports.published_edition import build_published_edition, mark_restricted
from checklist.core.review_reports.report_content import ReviewReport
from checklist.core.review_reports.report_places import name_place
from checklist.plans.finding_closures.counted_repeats import list_repeats
from checklist.plans.finding_closures.models import FindingRepeat
from checklist.reports.content import DocumentKind, serialise_content
from checklist.reports.content.printed_review import PrintedReview
from checklist.reports.content_builders.review_report import ReviewIssue, build_review
from checklist.reports.models import ReviewSource
from checklist.reports.review_prints.own_report import build_own_report
from checklist.reports.review_prints.review_prints import PrintableReview
from checklist.reports.service import build_file_stem
from checklist.reviews.publishing.models import Publication
from checklist.reviews.publishing.publication_queries import (
    get_published,
    get_version,
    list_versions,
    read_publication,
)
from checklist.reviews.publishing.shown_publication import show_publication

_WHOLE = "The whole of the published report, for those who read it in this service."
_OPEN = "For anybody: it may stand on a website."
_LEFT_OUT = " Parts of the whole report are left out."


class PrintedEdition(StrEnum):
    """What is printed of a published report, as addresses name it."""

    WHOLE = "whole"
    OPEN = "website"
    OWN = "health-check"


@dataclass(frozen=True, slots=True)
class _FoundPublication:
    """A version of a published report, and what is closed to a person who reads it.

    ``restricted`` is what the force restricts now, also if it did not when the report was frozen.
    ``repeats`` are the findings that repeat one of an earlier report: None where that is closed.
    """

    assessment: Assessment
    publication: Publication
    closed: frozenset[str]
    restricted: frozenset[str]
    repeats: Mapping[int, FindingRepeat | None]

    @property
    def left_out(self) -> str:
        """What is closed to the person: questions, and earlier findings that are repeated."""
        repeated = (f"repeated-{number}" for number, each in self.repeats.items() if each is None)
        return " ".join((*sorted(self.closed), *repeated))

    @property
    def standing(self) -> str:
        version, day = self.publication.version, self.publication.published_on
        out = "corrected" if self.publication.is_correction else "published"
        return f"Version {version}, {out} {format_long_date(day)}"

    def explain(self) -> str:
        """Say what a version corrects, and why, or why its only reviewer published it.

        Nothing is said of a place on questions that are closed to the person.
        """
        publication, place = self.publication, self.publication.place
        if publication.own_reason:
            return f" Published by somebody who alone reviewed it: {publication.own_reason}"
        if place is None:
            return ""
        # Read as it was published: of what is shown, that place is left out already.
        if not self.closed.isdisjoint(find_questions_of(place, read_publication(publication))):
            return " It corrects a place that is restricted."
        named = name_place(place, load_pinned_set(self.assessment))
        before = publication.version - 1
        return f" It corrects version {before} at one place, {named}: {publication.correction}"


def get_printable_publication(
    session: Session,
    person: Person,
    assessment_id: UUID,
    number: int,
    edition: PrintedEdition,
    folder: Path,
) -> PrintableReview:
    """Get an edition of a published report as a person may have it printed.

    The open one is the same for all. The force's own report is for those of it who read all of the
    assessment. Raises as ``get_published``, and NotFound.
    """
    assessment = get_published(session, person, assessment_id)
    publication = get_version(list_versions(session, assessment), number)
    closed = questions_closed_to(session, person, assessment).questions
    restricted = frozenset(each.question.id for each in list_restricted(session, assessment))
    repeats = list_repeats(session, person, assessment.id)
    found = _FoundPublication(assessment, publication, closed, restricted, repeats)
    match edition:
        case PrintedEdition.OPEN:
            return _get_open(found)
        case PrintedEdition.WHOLE:
            return _get_whole(session, person, found)
    if not is_own(person, assessment):
        raise NotFound("We could not find that report")
    require_all(session, person, assessment)
    return replace(
        _get_whole(session, person, found),
        kind=DocumentKind.REVIEWED_REPORT,
        build=lambda: build_own_report(
            session, person, assessment, _build_whole(session, person, found), folder
        ),
        name="Your health check with the published report",
        file_name=_build_file_name(found, Marking.OFFICIAL_SENSITIVE, "with published report"),
    )


def _get_whole(session: Session, person: Person, found: _FoundPublication) -> PrintableReview:
    return PrintableReview(
        assessment=found.assessment,
        source=ReviewSource.PUBLICATION,
        source_id=found.publication.id,
        kind=DocumentKind.REVIEW,
        build=lambda: serialise_content(_build_whole(session, person, found)),
        left_out=found.left_out,
        name="The whole published report",
        standing=found.standing,
        marking=Marking.OFFICIAL_SENSITIVE,
        file_name=_build_file_name(found, Marking.OFFICIAL_SENSITIVE, "published report"),
    )


def _get_open(found: _FoundPublication) -> PrintableReview:
    standing = f"Published edition, {found.standing[:1].lower()}{found.standing[1:]}"
    return PrintableReview(
        assessment=found.assessment,
        source=ReviewSource.PUBLICATION,
        source_id=found.publication.id,
        kind=DocumentKind.OPEN_REVIEW,
        build=lambda: serialise_content(_build_open(found, standing)),
        left_out=" ".join(sorted(found.restricted)),
        name="The edition for a website",
        standing=standing,
        marking=Marking.OFFICIAL,
        file_name=_build_file_name(found, Marking.OFFICIAL, "published edition"),
    )


def _build_whole(session: Session, person: Person, found: _FoundPublication) -> PrintedReview:
    shown = show_publication(session, person, found.assessment, found.publication)
    told = found.closed & shown.report.questions.keys()
    issue = ReviewIssue(
        standing=found.standing,
        explained=_WHOLE + found.explain(),
        source=found.publication.digest,
        is_draft=False,
        left_out=describe_closed(told) if told else "",
        withheld=shown.withheld,
        withheld_worksheets=shown.withheld_worksheets,
        repeats={number: _name_repeated(each) for number, each in found.repeats.items() if each},
    )
    return build_review(shown.question_set, mark_restricted(shown.report, found.restricted), issue)


def _name_repeated(repeat: FindingRepeat) -> str:
    """Name the finding of an earlier report that one repeats, as its page does."""
    day = repeat.earlier.published_on if repeat.earlier else None
    of_report = f" of the report published on {format_long_date(day)}" if day else ""
    return f"Repeats finding {repeat.earlier_finding}{of_report}."


def _build_open(found: _FoundPublication, standing: str) -> PrintedReview:
    report = mark_restricted(read_publication(found.publication), found.restricted)
    question_set = load_pinned_set(found.assessment)
    left_out = build_published_edition(report, question_set).left_out
    issue = ReviewIssue(
        standing=standing,
        explained=(_OPEN + _LEFT_OUT if left_out else _OPEN) + _explain_open(found, report),
        source=found.publication.digest,
        is_draft=False,
    )
    return build_review(question_set, report, issue, is_open=True)


def _explain_open(found: _FoundPublication, report: ReviewReport) -> str:
    """Say for anybody what a version corrects: no reason that may tell what is left out."""
    place = found.publication.place
    if place is None or not found.restricted.isdisjoint(find_questions_of(place, report)):
        return ""
    named = name_place(place, load_pinned_set(found.assessment))
    return f" It corrects version {found.publication.version - 1} at one place: {named}."


def _build_file_name(found: _FoundPublication, marking: Marking, what: str) -> str:
    stem, publication = build_file_stem(found.assessment), found.publication
    return f"{marking} {stem} {what} {publication.version} {publication.short_digest}.pdf"
