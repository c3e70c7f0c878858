"""What the report tells: everything can be followed to its question, and nothing is left out."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
from bs4 import BeautifulSoup

from checklist.assessments.contradictions import list_contradictions
from checklist.assessments.scored_assessment import leave_out_private
from checklist.assessments.used_evidence import UsedEvidence
from checklist.core.question_sets.library import ShippedSet
from checklist.reports.content import serialise_content
from checklist.reports.content_builders.figure_concerns import build_figure_concerns
from checklist.reports.content_builders.findings import build_theme_findings
from checklist.reports.content_builders.report import build_report
from checklist.reports.printing.html import render_html
from tests.assessments.assessments import EARLIER, name_edition
from tests.browser import one
from tests.reports.cases import (
    ALL,
    ALL_2011,
    FIRST_VCC,
    MAPPED,
    SIXTEEN_2011,
    VCC,
    WFOF,
    answer_all,
    build_report_content,
    make_saved_answers,
    scored,
)

STATES: dict[str, tuple[ShippedSet, dict[str, str], str]] = {
    "2022, nothing": (VCC, {}, "E0"),
    "2022, sixteen": (VCC, MAPPED, "E2"),
    "2022, all over-claimed": (VCC, ALL, "E0"),
    "2011, nothing": (WFOF, {}, "E0"),
    "2011, sixteen": (WFOF, SIXTEEN_2011, "E1"),
    "2011, all over-claimed": (WFOF, ALL_2011, "E0"),
    **{f"{name_edition(each)}, all": (each, answer_all(each), "E0") for each in EARLIER},
}


@cache
def render_report(state: str) -> BeautifulSoup:
    """The report in a state, before it is laid out."""
    of, levels, strength = STATES[state]
    return BeautifulSoup(
        render_html(
            build_report_content(make_saved_answers(levels, strength=strength, of=of), of=of)
        ),
        "lxml",
    )


def chapter(report: BeautifulSoup, name: str) -> BeautifulSoup:
    """One chapter by the id of its heading."""
    return BeautifulSoup(str(one(report, f"#{name}").parent), "lxml")


def find_linked_questions(report: BeautifulSoup, name: str) -> set[str]:
    """The questions that a chapter leads to."""
    return {str(link["href"])[1:] for link in chapter(report, name).select("a[href]")}


@pytest.mark.parametrize("state", STATES)
def test_every_link_leads_somewhere(state: str) -> None:
    report = render_report(state)
    ids = [str(element["id"]) for element in report.select("[id]")]

    assert len(ids) == len(set(ids)), "ids are unique"
    assert {str(link["href"]) for link in report.select("a[href]")} <= {f"#{one}" for one in ids}


@pytest.mark.parametrize("state", [name for name in STATES if "over-claimed" in name])
def test_every_over_claim_and_finding_leads_to_its_question(state: str) -> None:
    of, levels, strength = STATES[state]
    results = scored(make_saved_answers(levels, strength=strength, of=of), of=of).result

    report = render_report(state)

    over_claims = {name for name, one in results.questions.items() if one.is_over_claimed}
    assert len(over_claims) > 10
    assert over_claims <= find_linked_questions(report, "claimed")
    candidates = {one.question for one in results.candidates if one.question}
    assert candidates <= find_linked_questions(report, "findings")


@pytest.mark.parametrize("state", ["2022, sixteen", "2011, sixteen"])
def test_every_question_still_open_is_listed_as_missing(state: str) -> None:
    of, levels, _ = STATES[state]
    results = scored(make_saved_answers(levels, of=of), of=of).result

    missing = find_linked_questions(render_report(state), "findings")

    unanswered = {name for name, one in results.questions.items() if one.status == "unanswered"}
    assert unanswered
    assert unanswered <= missing


def test_a_finding_names_the_next_step_and_who_knows() -> None:
    findings = chapter(render_report("2022, sixteen"), "findings").get_text(" ", strip=True)

    question = VCC.question_set.get_question("vet-03")
    assert f"Next step: Level 3: {question.descriptors[3]}" in findings
    assert f"Who usually knows: {question.owner}" in findings


def test_every_next_step_is_the_level_that_good_looks_like() -> None:
    question_set = VCC.question_set
    levels = {question.id: "0" for question in question_set.questions if question.type == "level"}

    themes = build_theme_findings(scored(make_saved_answers(levels, of=VCC), of=VCC))

    steps = {each.question_id: each.next_step for theme in themes for each in theme.findings}
    steps.pop("", None)
    assert steps
    for name, step in steps.items():
        assert step == f"Level 3: {question_set.get_question(name).descriptors[3]}"


def test_what_is_not_in_place_is_a_finding_where_the_set_has_no_rules_for_them() -> None:
    findings = chapter(render_report("2011, sixteen"), "findings").get_text(" ", strip=True)

    assert "Not in place, Public view" in findings
    assert "public-01 is answered no." in findings
    assert "Partly in place, Media and others" in findings


def test_the_lowest_answers_come_first_where_nothing_worse_is_known() -> None:
    summary = chapter(render_report("2011, sixteen"), "summary")

    first = [item.get_text(" ", strip=True) for item in summary.select(".concerns li")]
    assert all(text.startswith("At the lowest level.") for text in first)
    assert len(first) == 3


@pytest.mark.parametrize("state", [name for name in STATES if "over-claimed" in name])
def test_what_is_claimed_stands_beside_what_is_supported_and_final(state: str) -> None:
    levels = [line.get_text(" ", strip=True) for line in render_report(state).select("p.levels")]

    assert levels
    assert all(line.startswith("Claimed ") for line in levels)
    assert all(" Supported " in line for line in levels)
    assert not any("final" in line.lower() for line in levels), "nobody has reviewed anything"


def test_measures_stand_with_their_formulas_and_those_by_group_in_a_table() -> None:
    measures = chapter(render_report("2022, sixteen"), "measures")

    words = " ".join(measures.get_text(" ").split())
    assert "= “People without valid clearance” ÷ “People in the workforce” × 100" in words
    rows = [row.th.text for row in measures.select("table tbody tr") if row.th]
    assert rows.count("Asian or Asian British") == 2
    assert len(measures.select("svg title")) == 2
    assert "ratio_low" not in words


def test_a_question_names_its_measures_and_leads_to_them() -> None:
    report = render_report("2022, sixteen")

    question = one(report, "[id='vet-03']").parent
    assert question is not None
    named = {str(link["href"]) for link in question.select(".measured a")}
    assert named == {"#M03", "#M04"}


def test_the_chart_tells_claimed_and_supported_apart_by_words_and_not_by_colour_alone() -> None:
    report = render_report("2022, all over-claimed")

    chart = one(chapter(report, "claimed"), "svg")
    words = [text.text for text in chart.select("text")]
    assert sum(text.endswith(" claimed") for text in words) == 4
    assert sum(text.endswith(" supported") for text in words) == 4


def test_every_chart_has_a_name_and_says_where_its_numbers_stand() -> None:
    report = render_report("2022, sixteen")

    titles = [one(chart, "title").text for chart in report.select("svg[role=img]")]

    assert titles == [
        "Claimed against supported, scores out of 100. The numbers are in the table after it.",
        *(
            f"Levels by question: {section.title}. The levels stand with each question after it."
            for section in VCC.question_set.sections
        ),
        *(title for title in titles if title.endswith("The numbers are in the table before it.")),
    ]
    assert len(titles) == 6


def test_the_chart_and_the_table_beneath_it_hold_the_same_rows() -> None:
    claimed = chapter(render_report("2011, sixteen"), "claimed")

    table = claimed.select("table")[0]
    names = [heading.text for heading in table.select("tbody th")]
    drawn = [text.text for text in claimed.select("svg text[font-weight]")]
    assert names == drawn
    assert names[-1] == "Overall"


def test_an_id_in_a_sentence_of_ours_is_a_link_and_nothing_typed_becomes_one() -> None:
    saved = make_saved_answers({"vet-01": "2"}, note="See vet-03 and <a href='#vet-03'>this</a>")

    report = BeautifulSoup(render_html(build_report_content(saved)), "lxml")

    typed = one(report, ".typed")
    assert typed.text == "See vet-03 and <a href='#vet-03'>this</a>"
    assert typed.select("a") == []


def test_a_document_stands_once_in_the_register_with_each_of_its_uses() -> None:
    saved = make_saved_answers(MAPPED)
    questions = list(MAPPED)[:3]
    for question in questions[1:]:
        (used,) = saved.exhibits[question]
        (first,) = saved.exhibits[questions[0]]
        saved.exhibits[question] = [UsedEvidence(used.exhibit, first.evidence, first.revision)]

    register = build_report(scored(saved)).register
    page = BeautifulSoup(render_html(build_report_content(saved)), "lxml")

    assert len(register) == len(MAPPED) - 2
    assert [use.question_id for use in register[0].uses] == questions
    assert [use.number for use in register[0].uses] == [1, 2, 3]
    assert len(register[1].uses) == 1
    entry = one(page, "#exhibit-1").find_parent("section")
    assert entry is not None
    assert [link["href"] for link in entry.select("h4 a")] == [f"#{name}" for name in questions]
    assert entry.text.count(f"{1:064x}") == 1


def test_what_supports_nothing_is_not_said_to_support_a_no() -> None:
    text = " ".join(chapter(render_report("2011, sixteen"), "method").text.split())

    assert "None, or a statement only. It supports nothing." in text
    assert "supports no at most" not in text


@pytest.mark.parametrize(
    ("state", "grade"),
    [
        ("2022, nothing", "Not enough answered for a grade"),
        ("2022, sixteen", "Supported by the force's evidence: Requires improvement (provisional)"),
        ("2011, sixteen", "Not enough answered for a band"),
        ("2011, all over-claimed", "Supported by the force's evidence: Red"),
    ],
)
def test_the_cover_and_the_summary_say_whose_grade_it_is(state: str, grade: str) -> None:
    of, levels, strength = STATES[state]
    built = build_report(scored(make_saved_answers(levels, strength=strength, of=of), of=of))
    current = replace(built, overall=replace(built.overall, is_out_of_date=False))

    report = BeautifulSoup(render_html(serialise_content(current)), "lxml")

    word = "grade" if of.question_set.scoring.kind == "graded" else "band"
    cover = " ".join(one(report, ".cover").get_text(" ", strip=True).split())
    assert f"{grade}. No inspector has verified it, and no {word} in this report" in cover
    summary = chapter(report, "summary").get_text(" ", strip=True)
    assert grade.replace(" (provisional)", " provisional") in summary
    assert "No inspector has verified this" in summary
    assert ("Supported by the force's evidence" in summary) is ("Supported" in grade)


def test_a_grade_that_is_out_of_date_says_whose_it_was() -> None:
    report = render_report("2022, sixteen")

    assert "Ungraded, out of date. No inspector" in one(report, ".cover").get_text(" ", strip=True)
    was = "the grade supported by the force's evidence was requires improvement, provisional"
    assert was in chapter(report, "summary").get_text(" ", strip=True)


def test_beside_a_notice_no_grade_rests_on_the_evidence_of_the_force() -> None:
    saved = make_saved_answers(STATES["2022, sixteen"][1])
    built = build_report(scored(saved, notice="A worked example"))
    current = replace(built, overall=replace(built.overall, is_out_of_date=False))

    for report, began in ((built, "the grade supported"), (current, "Supported")):
        page = BeautifulSoup(render_html(serialise_content(report)), "lxml")
        text = " ".join(page.get_text(" ", strip=True).split())
        assert f"{began} by what is entered here" in text
        assert "the force's evidence" not in text


def with_refusals(white: tuple[str, str], black: tuple[str, str]) -> dict[str, str]:
    """Figures of applications decided and refused, of two groups."""
    return {
        "M24.decided.white": white[0],
        "M24.refused.white": white[1],
        "M24.decided.black": black[0],
        "M24.refused.black": black[1],
    }


@pytest.mark.parametrize(
    ("black", "told"),
    [(("50", "20"), True), (("50", "3"), False)],
    ids=["beyond chance", "may be chance"],
)
def test_every_disparity_beyond_chance_stands_on_the_summary(
    black: tuple[str, str], told: bool
) -> None:
    saved = make_saved_answers(ALL, of=VCC)
    saved.figures.clear()
    saved.figures.update(with_refusals(("1000", "40"), black))

    concerns = build_figure_concerns(scored(saved, of=VCC))

    texts = [each.text for each in concerns if each.kind == "Difference between groups"]
    assert bool(texts) is told
    if told:
        assert "Black or Black British 10.00 times White (95% interval" in texts[0]


def test_every_level_against_its_figures_stands_on_the_summary_though_its_note_says_why() -> None:
    of_all = scored(make_saved_answers(ALL, strength="E0", of=FIRST_VCC), of=FIRST_VCC)
    kinds = {each.kind for each in list_contradictions(of_all)}

    texts = [each.text for each in build_figure_concerns(of_all)]
    outside = [each.text for each in build_figure_concerns(leave_out_private(of_all))]

    told = [text for text in texts if text not in outside]
    assert "figures disagree" not in kinds
    assert told
    assert all(" its figures suggest " in text for text in told)
    assert all(text.endswith("Its note says why.") for text in told)
    summary = chapter(render_report("vcc-2022 1.0.0, all"), "summary").get_text(" ", strip=True)
    for text in told:
        assert text.split(" and its figures")[1] in " ".join(summary.split())


def test_the_summary_names_whole_questions_to_answer_before_any_way_to_raise_the_grade() -> None:
    few = chapter(render_report("2022, sixteen"), "summary").get_text(" ", strip=True)
    every = chapter(render_report("2022, all over-claimed"), "summary").get_text(" ", strip=True)

    prompt = VCC.question_set.get_question("vet-08").prompt
    assert "Answer these first" in few
    assert prompt in few
    assert "Where improvement would count most" not in few
    assert "Where improvement would count most" in every
    [first, *_] = scored(make_saved_answers(ALL, strength="E0", of=VCC), of=VCC).next_best
    assert first.change.question.prompt in every
    assert "Answer these first" not in every
