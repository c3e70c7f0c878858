"""Claimed and supported are never swapped: each cell of the report, read by its heading."""

from __future__ import annotations

from fractions import Fraction
from functools import cache

import pytest
from bs4 import BeautifulSoup, Tag

from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.question_sets.library import ShippedSet
from checklist.core.question_sets.model import Question
from checklist.core.rounding import format_decimal
from checklist.core.scoring.level_counts import count_by_level
from checklist.core.scoring.results import Basis, QuestionResult
from checklist.reports.printing.html import render_html
from tests.reports.cases import (
    ALL,
    ALL_2011,
    VCC,
    WFOF,
    MadeAnswers,
    build_report_content,
    make_saved_answers,
    scored,
)

SETS: dict[str, ShippedSet] = {"2022": VCC, "2011": WFOF}
PAIR = (Basis.CLAIMED, Basis.SUPPORTED)


def saved_answers(state: str) -> MadeAnswers:
    """Answers of which many are claimed above their evidence, and not all."""
    if state == "2022":
        return make_saved_answers(ALL, strength="E1", of=VCC)
    firsts = {section.questions[0].id: "yes" for section in WFOF.question_set.sections}
    saved = make_saved_answers(ALL_2011 | firsts, strength="E0", of=WFOF)
    for number, used in enumerate(saved.exhibits.values()):
        used[0].exhibit.strength = "E1" if number % 3 == 2 else "E0"
    return saved


@cache
def score_state(state: str) -> ScoredAssessment:
    return scored(saved_answers(state), of=SETS[state])


@cache
def render_state(state: str) -> BeautifulSoup:
    return render_page(saved_answers(state), SETS[state])


def render_page(saved: MadeAnswers, of: ShippedSet) -> BeautifulSoup:
    return BeautifulSoup(render_html(build_report_content(saved, of=of)), "lxml")


def read_text(element: Tag) -> str:
    return " ".join(element.get_text(" ").split())


def find_table(state: str, caption: str) -> dict[str, dict[str, str]]:
    """The cells of a table by row heading and column heading."""
    (table,) = (
        table
        for table in render_state(state).select("table")
        if table.caption and read_text(table.caption) == caption
    )
    return read_cells(table)


def read_cells(table: Tag) -> dict[str, dict[str, str]]:
    columns = [read_text(heading) for heading in table.select("thead th")][1:]
    return {
        read_text(row.select("th")[0]): dict(
            zip(columns, map(read_text, row.select("td")), strict=True)
        )
        for row in table.select("tbody tr")
        if row.select("th")  # a row without says why the one above is no higher
    }


def expect_scores(state: str, places: int = 2) -> dict[str, tuple[str, str]]:
    """Claimed and supported of each section and overall, from the result itself."""
    assessment = score_state(state)
    results = {
        section.short_title: assessment.result.sections[section.id].scores
        for section in assessment.question_set.sections
    } | {"Overall": assessment.result.overall.scores}
    claimed, supported = PAIR
    return {
        name: (
            format_decimal(scores[claimed].score or Fraction(), places),
            format_decimal(scores[supported].score or Fraction(), places),
        )
        for name, scores in results.items()
    }


def level_name(state: str, question: Question, level_id: str | None) -> str:
    level = SETS[state].question_set.get_scale(question).get_level(level_id or "")
    return f"{level.id} {level.label}" if level.id.isdecimal() else level.label


def find_over_claimed(state: str) -> dict[str, tuple[Question, QuestionResult]]:
    """The questions claimed above what is supported, from the result itself."""
    assessment = score_state(state)
    results = assessment.result.questions
    return {
        question.id: (question, results[question.id])
        for question in assessment.question_set.questions
        if question.type == "level" and results[question.id].is_over_claimed
    }


@pytest.mark.parametrize("state", SETS)
def test_the_two_differ_wherever_they_are_compared_here(state: str) -> None:
    assert all(claimed != supported for claimed, supported in expect_scores(state).values())
    assert len(find_over_claimed(state)) > 10


@pytest.mark.parametrize("state", SETS)
def test_the_summary_names_each_score_by_its_basis(state: str) -> None:
    headline = {
        read_text(item.select("b")[0]): read_text(item)
        .removeprefix(read_text(item.select("b")[0]))
        .strip()
        for item in render_state(state).select(".headline li")
    }

    claimed, supported = expect_scores(state)["Overall"]
    assert headline["Claimed"] == claimed
    assert headline["Supported by evidence"] == supported


@pytest.mark.parametrize(
    ("state", "caption", "has_overall"),
    [
        ("2022", "The sections at a glance", False),
        ("2022", "Scores out of 100 by section", True),
        ("2011", "The sections at a glance", False),
        ("2011", "How much is in place by section, out of 100", True),
    ],
)
def test_the_tables_of_sections_hold_each_score_under_its_heading(
    state: str, caption: str, has_overall: bool
) -> None:
    table = find_table(state, caption)

    expected = expect_scores(state)
    if not has_overall:
        del expected["Overall"]
    assert {name: (row["Claimed"], row["Supported"]) for name, row in table.items()} == expected


@pytest.mark.parametrize("state", SETS)
def test_the_list_of_over_claims_holds_each_level_under_its_heading(state: str) -> None:
    (table,) = render_state(state).select("table.over-claims")

    listed = {name: (row["Claimed"], row["Supported"]) for name, row in read_cells(table).items()}

    assert listed == {
        name: (
            level_name(state, question, result.claimed),
            level_name(state, question, result.supported),
        )
        for name, (question, result) in find_over_claimed(state).items()
    }


@pytest.mark.parametrize("state", SETS)
def test_each_question_names_each_level_by_its_basis(state: str) -> None:
    for name, (question, result) in find_over_claimed(state).items():
        (line,) = render_state(state).select(f"section.question:has(> [id='{name}']) > p.levels")

        claimed = level_name(state, question, result.claimed)
        supported = level_name(state, question, result.supported)
        assert read_text(line) == f"Claimed {claimed} Supported {supported}"


@pytest.mark.parametrize("state", SETS)
def test_the_charts_of_levels_draw_the_claimed_level_hatched_and_above(state: str) -> None:
    drawn = {
        (str(section.select("h3")[0]["id"]).removeprefix("section-"), number): heights
        for section in render_state(state).select("section.section:has(svg.level-chart)")
        for number, heights in read_columns(section.select("svg.level-chart")[0])
    }

    question_set = SETS[state].question_set
    for name, (question, result) in find_over_claimed(state).items():
        scale = question_set.get_scale(question)
        prefix, _, number = name.partition("-")
        hatched, solid = drawn[prefix, number]
        assert hatched * scale.rank(result.supported or "") == solid * scale.rank(
            result.claimed or ""
        )
        assert hatched > solid


def read_columns(chart: Tag) -> list[tuple[str, tuple[int, int]]]:
    """Each column of a chart: its number, how high its hatched and its solid bar are."""
    found = []
    for column in chart.select("g g"):
        bars = column.select("rect[fill^='url']"), column.select("rect:not([fill^='url'])")
        if bars[0]:
            number = read_text(column.select("text")[-1])
            found.append((number, (int(str(bars[0][0]["height"])), int(str(bars[1][0]["height"])))))
    return found


@pytest.mark.parametrize("state", SETS)
def test_the_chart_of_scores_names_each_score_by_its_basis(state: str) -> None:
    chart = read_text(render_state(state).select(".chart svg")[0])

    for name, (claimed, supported) in expect_scores(state, 1).items():
        assert f"{name} {claimed} claimed {supported} supported" in chart


@pytest.mark.parametrize("basis", PAIR)
def test_the_counts_of_answers_stand_under_their_basis(basis: Basis) -> None:
    ending = "as claimed" if basis is Basis.CLAIMED else "as supported by evidence"

    table = find_table("2011", f"Scored questions by answer, {ending}")

    question_set, results = WFOF.question_set, score_state("2011").result.questions
    expected = {
        section.short_title: {
            count.label: str(count.number)
            for count in count_by_level(question_set, section.questions, results, basis)
        }
        for section in question_set.sections
    }
    del table["Overall"]
    assert table == expected


def test_a_concern_names_each_level_by_its_basis() -> None:
    saved = make_saved_answers({"vet-01": "3"}, strength="E1")

    concern, *_ = render_page(saved, VCC).select("#summary ~ .concerns li")

    result = scored(saved).result.questions["vet-01"]
    scale = VCC.question_set.get_scale(VCC.question_set.get_question("vet-01"))
    claimed, supported = (
        scale.get_level(level or "").in_words for level in (result.claimed, result.supported)
    )
    assert claimed != supported
    assert f"vet-01 is claimed at {claimed}; its evidence supports {supported}." in read_text(
        concern
    )


def test_a_finding_names_each_level_by_its_basis() -> None:
    findings = [read_text(item) for item in render_state("2011").select(".findings li")]

    for name, (question, result) in find_over_claimed("2011").items():
        scale = WFOF.question_set.get_scale(question)
        claimed, supported = (
            scale.get_level(level or "").label.lower()
            for level in (result.claimed, result.supported)
        )
        sentence = f"{name} is answered {claimed}; its evidence supports {supported}."
        assert [finding for finding in findings if sentence in finding], sentence
