"""What is new or graver than the last draft, found by comparing all that two reports say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checklist.core.review_reports.comparing import find_graver, list_changes
from checklist.core.review_reports.report_changes import ChangeKind
from checklist.core.review_reports.report_content import (
    ReportRecommendation,
    ReviewReport,
)
from checklist.core.review_reports.report_places import list_places
from checklist.core.reviews.findings import PublishedKind
from tests.core.review_reports.reports import (
    CAUSE,
    IMPROVEMENT,
    NARRATIVE,
    WORKSHEET,
    build,
    with_finding,
    with_question,
)
from tests.core.reviews.specimenshire import SET
from tests.core.seals.contents import texts
from tests.core.strategies import tried

Change = Callable[[ReviewReport], ReviewReport]
FIRST = build()
WITHOUT = build(findings=(CAUSE, IMPROVEMENT), worksheets=(), method="")


def told(before: ReviewReport, after: ReviewReport) -> list[str]:
    return [str(each.sentence) for each in find_graver(SET, before, after)]


def recommended(*found: ReportRecommendation) -> Change:
    return lambda report: with_finding(report, 1, recommendations=found)


def regraded(grade: str | None) -> Change:
    def change(report: ReviewReport) -> ReviewReport:
        *sections, whole = report.lines
        whole = replace(whole, grades={**whole.grades, "final": grade})
        return replace(report, lines=(*sections, whole))

    return change


VET_THE_NINE, MONTHLY = CAUSE.recommendations
GRAVER: list[tuple[Change, ChangeKind, str]] = [
    (
        lambda report: replace(report, findings=(*report.findings, replace(NARRATIVE, number=9))),
        ChangeKind.NEW_FINDING,
        "Finding 9 is new: narrative",
    ),
    (
        lambda report: with_finding(report, 5, kind=PublishedKind.AREA_FOR_IMPROVEMENT),
        ChangeKind.GRAVER_FINDING,
        "Finding 5 is now: area for improvement; it was: narrative",
    ),
    (
        lambda report: with_finding(report, 5, text=f"{NARRATIVE.text} Nobody acted."),
        ChangeKind.OTHER_WORDS,
        "Finding 5: words are new or other than before",
    ),
    (
        lambda report: with_finding(report, 5, text="Focus groups said."),
        ChangeKind.OTHER_WORDS,
        "Finding 5: words are new or other than before",
    ),
    (
        lambda report: with_finding(report, 2, questions=("vet-16", "vet-22")),
        ChangeKind.MORE_QUESTIONS,
        "Finding 2 is about more than before: vet-22",
    ),
    (
        recommended(VET_THE_NINE, MONTHLY, replace(MONTHLY, number=3)),
        ChangeKind.NEW_RECOMMENDATION,
        "Recommendation 1.3 is new",
    ),
    (
        recommended(replace(VET_THE_NINE, due=date(2026, 9, 30)), MONTHLY),
        ChangeKind.EARLIER_DAY,
        "Recommendation 1.1 is due earlier: by 30 September 2026, and was by 31 December 2026",
    ),
    (
        recommended(VET_THE_NINE, replace(MONTHLY, text="Check each week")),
        ChangeKind.OTHER_WORDS,
        "Recommendation 1.2: words are new or other than before",
    ),
    (
        recommended(VET_THE_NINE, replace(MONTHLY, addressee="Deputy")),
        ChangeKind.OTHER_ADDRESSEE,
        "Recommendation 1.2 is now addressed to Deputy",
    ),
    (
        lambda report: with_question(report, "vet-22", final="0"),
        ChangeKind.LOWER_LEVEL,
        "vet-22 is now at final level 0, and was at 1",
    ),
    (
        lambda report: with_question(report, "vet-04", is_agreed=False),
        ChangeKind.NOT_APPLICABLE_REFUSED,
        "vet-04 applies, inspectors say; the force says that it does not",
    ),
    (
        lambda report: with_question(report, "vet-22", notes=("Look again.",)),
        ChangeKind.OTHER_WORDS,
        "vet-22, note to the force: words are new",
    ),
    (
        lambda report: with_question(report, "cor-15", reason="Nobody knew."),
        ChangeKind.OTHER_WORDS,
        "cor-15, why: words are new or other than before",
    ),
    (
        regraded("inadequate"),
        ChangeKind.WORSE_GRADE,
        "Overall is now graded inadequate, and was requires improvement",
    ),
    (
        lambda report: replace(report, worksheets=(WORKSHEET, replace(WORKSHEET, number=3))),
        ChangeKind.NEW_WORKSHEET,
        f"Worksheet 3 is new: {WORKSHEET.sentence}",
    ),
    (
        lambda report: replace(
            report, worksheets=(replace(WORKSHEET, counted={"met": 19, "not met": 11}),)
        ),
        ChangeKind.WORSE_WORKSHEET,
        f"Worksheet 2 now says more: {WORKSHEET.sentence}",
    ),
    (
        lambda report: with_finding(report, 2, since=()),
        ChangeKind.SINCE_LEFT_OUT,
        "Finding 2: an action since is left out",
    ),
    (
        lambda report: replace(report, how_reliable="The force did not know itself."),
        ChangeKind.OTHER_WORDS,
        "How reliable the self-assessment was: words are new or other than before",
    ),
]
MILDER: list[tuple[Change, ChangeKind]] = [
    (lambda report: replace(report, findings=report.findings[:2]), ChangeKind.FINDING_DROPPED),
    (
        lambda report: with_finding(
            report, 1, kind=PublishedKind.AREA_FOR_IMPROVEMENT, is_confirmed=False
        ),
        ChangeKind.MILDER_FINDING,
    ),
    (
        lambda report: with_finding(report, 1, text="Nine of sixty posts had no enhanced vetting."),
        ChangeKind.WORDS_LEFT_OUT,
    ),
    (recommended(VET_THE_NINE), ChangeKind.RECOMMENDATION_DROPPED),
    (
        recommended(replace(VET_THE_NINE, due=date(2027, 9, 30)), MONTHLY),
        ChangeKind.LATER_DAY,
    ),
    (lambda report: with_question(report, "vet-22", final="2"), ChangeKind.HIGHER_LEVEL),
    (
        lambda report: with_question(report, "vet-04", is_agreed=True),
        ChangeKind.NOT_APPLICABLE_AGREED,
    ),
    (regraded("good"), ChangeKind.BETTER_GRADE),
    (lambda report: replace(report, worksheets=()), ChangeKind.WORKSHEET_DROPPED),
    (
        lambda report: replace(
            report,
            worksheets=(
                replace(WORKSHEET, counted={"met": 23, "not met": 7}, lowest=20, highest=73),
            ),
        ),
        ChangeKind.BETTER_WORKSHEET,
    ),
    (lambda report: replace(report, method=""), ChangeKind.WORDS_LEFT_OUT),
    (lambda report: with_finding(report, 5, since=("Told all.",)), ChangeKind.SINCE_NOTED),
]


@pytest.mark.parametrize(("change", "kind", "sentence"), GRAVER)
def test_what_is_graver_is_found_and_said(change: Change, kind: ChangeKind, sentence: str) -> None:
    found = find_graver(SET, FIRST, change(FIRST))

    assert [(each.kind, str(each.sentence)) for each in found] == [(kind, sentence)]
    assert found[0].place in list_places(change(FIRST), SET)


@pytest.mark.parametrize(("change", "kind"), MILDER)
def test_what_is_milder_is_told_and_not_graver(change: Change, kind: ChangeKind) -> None:
    after = change(FIRST)

    assert not find_graver(SET, FIRST, after)
    assert [each.kind for each in list_changes(SET, FIRST, after)] == [kind]


@pytest.mark.parametrize("change", [each for each, *_ in (*GRAVER, *MILDER)])
def test_every_kind_of_change_is_graver_one_way_or_told_the_other(change: Change) -> None:
    assert list_changes(SET, FIRST, change(FIRST))
    assert list_changes(SET, change(FIRST), FIRST)


def test_a_new_reason_for_a_higher_level_is_not_graver_and_for_the_same_level_is() -> None:
    raised = with_question(FIRST, "vet-16", final="2", reason="Three more were full.")
    assert [each.kind for each in list_changes(SET, FIRST, raised)] == [
        ChangeKind.HIGHER_LEVEL,
        ChangeKind.OTHER_REASON,
    ]
    assert not find_graver(SET, FIRST, raised)
    assert told(FIRST, with_question(FIRST, "vet-16", reason="Files are thin, as before."))


@given(texts, st.sampled_from(["text", "note", "method", "recommendation"]))
@tried(40, 1000)
def test_a_report_is_as_grave_as_itself_and_any_added_words_are_found(
    words: str, place: str
) -> None:
    assert not list_changes(SET, FIRST, replace(FIRST, number=2))

    added = f"X{words}."
    match place:
        case "text":
            after = with_finding(FIRST, 5, text=f"{NARRATIVE.text} {added}")
        case "note":
            after = with_question(FIRST, "vet-01", notes=(added,))
        case "method":
            after = replace(FIRST, method=f"{added} {FIRST.method}")
        case _:
            new = ReportRecommendation(3, added, "Chief constable", date(2027, 1, 1))
            after = with_finding(FIRST, 1, recommendations=(*CAUSE.recommendations, new))
    assert len(told(FIRST, after)) == 1
    assert not find_graver(SET, after, FIRST)


@given(st.sampled_from(sorted(FIRST.questions)), st.sampled_from("01234"))
@tried(60, 320)
def test_a_level_is_graver_exactly_where_it_is_lower(key: str, level: str) -> None:
    after = with_question(FIRST, key, final=level)
    was = FIRST.questions[key].final
    assert was is not None
    assert bool(find_graver(SET, FIRST, after)) == (level < was)


@pytest.mark.parametrize(
    ("after", "is_graver"),
    [
        ("One. Three.", False),
        ("One.\n\nTwo.   Three.", False),
        ("", False),
        ("Two. One. Three.", True),
        ("One. Two. Three. Three.", True),
        ("One. Three", True),
    ],
)
def test_only_whole_sentences_may_be_left_out(after: str, is_graver: bool) -> None:
    before = replace(FIRST, method="One. Two. Three.")
    assert bool(told(before, replace(before, method=after))) == is_graver
