"""What changed of the findings of a report since the last one, and of their recommendations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checklist.core.dates import format_long_date
from checklist.core.review_reports.left_out_words import is_only_shortened, is_same_wording
from checklist.core.review_reports.report_changes import ChangeKind, ReportChange, tell
from checklist.core.review_reports.report_content import (
    ReportFinding,
    ReportRecommendation,
    ReviewReport,
)
from checklist.core.review_reports.report_places import Part, Place
from checklist.core.reviews.findings import PublishedKind

_FROM_MILDEST = (
    PublishedKind.PROMISING_PRACTICE,
    PublishedKind.NARRATIVE,
    PublishedKind.AREA_FOR_IMPROVEMENT,
    PublishedKind.CAUSE_OF_CONCERN,
)


def compare_findings(before: ReviewReport, after: ReviewReport) -> Iterator[ReportChange]:
    """Compare the findings of two reports by their numbers."""
    old = {each.number: each for each in before.findings}
    new = {each.number: each for each in after.findings}
    for number, finding in new.items():
        if number in old:
            yield from _compare_finding(old[number], finding)
        else:
            text = "Finding {number} is new: {now}"
            yield _tell(ChangeKind.NEW_FINDING, finding, text, now=finding.kind.value)
    for number, finding in old.items():
        if number not in new:
            yield _tell(ChangeKind.FINDING_DROPPED, finding, "Finding {number} is left out")


def compare_words(
    before: str, after: str, place: Place, questions: tuple[str, ...], named: str
) -> Iterator[ReportChange]:
    """Compare a text with what it was; ``named`` is how a sentence begins with it."""
    if is_same_wording(before, after):
        return
    if is_only_shortened(before, after):
        kind, text = ChangeKind.WORDS_LEFT_OUT, "{named}: words are left out"
    elif is_same_wording(before, ""):
        kind, text = ChangeKind.OTHER_WORDS, "{named}: words are new"
    else:
        kind, text = ChangeKind.OTHER_WORDS, "{named}: words are new or other than before"
    yield tell(kind, place, questions, text, named=named)


def _compare_finding(before: ReportFinding, after: ReportFinding) -> Iterator[ReportChange]:
    both = tuple(dict.fromkeys((*before.questions, *after.questions)))
    yield from _compare_kind(before, after)
    added = [each for each in after.questions if each not in before.questions]
    if added or (after.section and after.section != before.section):
        text = "Finding {number} is about more than before: {added}"
        named = ", ".join(added) or after.section
        yield _tell(ChangeKind.MORE_QUESTIONS, after, text, both, added=named)
    elif (before.questions, before.section) != (after.questions, after.section):
        text = "Finding {number} is about fewer questions"
        yield _tell(ChangeKind.FEWER_QUESTIONS, after, text, both)
    place = _place_of(after)
    yield from compare_words(before.text, after.text, place, both, f"Finding {after.number}")
    yield from _compare_recommendations(before, after, both)
    yield from _compare_since(before, after, both)


def _compare_kind(before: ReportFinding, after: ReportFinding) -> Iterator[ReportChange]:
    both = (before, after)
    ranks = [(_FROM_MILDEST.index(each.kind), each.is_confirmed) for each in both]
    if ranks[0] == ranks[1]:
        return
    is_graver = ranks[1] > ranks[0]
    kind = ChangeKind.GRAVER_FINDING if is_graver else ChangeKind.MILDER_FINDING
    if before.kind is after.kind:
        is_now = "confirmed" if after.is_confirmed else "no longer confirmed"
        yield _tell(kind, after, "Finding {number} is {is_now}", is_now=is_now)
        return
    text = "Finding {number} is now: {now}; it was: {was}"
    yield _tell(kind, after, text, now=after.kind.value, was=before.kind.value)


def _compare_recommendations(
    before: ReportFinding, after: ReportFinding, questions: tuple[str, ...]
) -> Iterator[ReportChange]:
    old = {each.number: each for each in before.recommendations}
    new = {each.number: each for each in after.recommendations}
    for number, found in new.items():
        place = _place_within(after, found)
        if number in old:
            yield from _compare_recommendation(old[number], found, place, questions)
        else:
            text = "Recommendation {key} is new"
            kind = ChangeKind.NEW_RECOMMENDATION
            yield tell(kind, place, questions, text, key=place.key)
    for number, found in old.items():
        if number not in new:
            key = _place_within(after, found).key
            text, kind = "Recommendation {key} is left out", ChangeKind.RECOMMENDATION_DROPPED
            yield tell(kind, _place_of(after), questions, text, key=key)


def _compare_recommendation(
    before: ReportRecommendation,
    after: ReportRecommendation,
    place: Place,
    questions: tuple[str, ...],
) -> Iterator[ReportChange]:
    named = f"Recommendation {place.key}"
    yield from compare_words(before.text, after.text, place, questions, named)
    if not is_same_wording(before.addressee, after.addressee):
        text = "{named} is now addressed to {to}"
        kind = ChangeKind.OTHER_ADDRESSEE
        yield tell(kind, place, questions, text, named=named, to=after.addressee)
    if before.due != after.due:
        is_earlier = after.due < before.due
        yield tell(
            ChangeKind.EARLIER_DAY if is_earlier else ChangeKind.LATER_DAY,
            place,
            questions,
            "{named} is due {when}: by {day}, and was by {was}",
            named=named,
            when="earlier" if is_earlier else "later",
            day=format_long_date(after.due),
            was=format_long_date(before.due),
        )


def _compare_since(
    before: ReportFinding, after: ReportFinding, questions: tuple[str, ...]
) -> Iterator[ReportChange]:
    """Compare what is noted as done since: the force read it with the answer to its comment."""
    if set(before.since) - set(after.since):
        text = "Finding {number}: an action since is left out"
        yield _tell(ChangeKind.SINCE_LEFT_OUT, after, text, questions)
    elif before.since != after.since:
        text = "Finding {number}: an action since is noted"
        yield _tell(ChangeKind.SINCE_NOTED, after, text, questions)


def _place_of(finding: ReportFinding) -> Place:
    return Place(Part.FINDING, str(finding.number))


def _place_within(finding: ReportFinding, found: ReportRecommendation) -> Place:
    return Place(Part.RECOMMENDATION, f"{finding.number}.{found.number}")


def _tell(
    kind: ChangeKind,
    finding: ReportFinding,
    text: str,
    questions: Iterable[str] = (),
    **values: object,
) -> ReportChange:
    about = tuple(questions) or finding.questions
    return tell(kind, _place_of(finding), about, text, number=finding.number, **values)
