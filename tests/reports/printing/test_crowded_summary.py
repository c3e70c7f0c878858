"""The summary for chief officers stays on one page, with long names and many concerns."""

from __future__ import annotations

import json

import pytest

from checklist.accounts.models import Organisation
from checklist.core.question_sets.library import ShippedSet
from tests.reports.cases import (
    ALL,
    ALL_2011,
    VCC,
    WFOF,
    build_report_content,
    make_saved_answers,
    print_once,
)
from tests.reports.reading import read_pages

NOTICE = ("A worked example from published reports: the force said none of it. " * 9)[:400]
FORCE = ("Heddlu Gogledd Cymru a Gorllewin Canolbarth Lloegr " * 3)[: Organisation.LONGEST_NAME]
CASES = [pytest.param(VCC, ALL, id="vcc-2022"), pytest.param(WFOF, ALL_2011, id="wfof-2011")]


def crowd(of: ShippedSet, levels: dict[str, str]) -> bytes:
    """Build a report in which every answer is claimed, and every group compared is far apart."""
    saved = make_saved_answers(levels, strength="E1", of=of)
    for key in saved.figures:
        measure, _, counted = key.partition(".")
        if measure == "M24":
            is_reference = counted.endswith((".white", ".male"))
            refused = "40" if is_reference else "400"
            saved.figures[key] = "4000" if counted.startswith("decided") else refused
    return build_report_content(saved, of=of, force=FORCE, title=FORCE, notice=NOTICE)


@pytest.mark.parametrize(("of", "levels"), CASES)
def test_the_summary_stays_on_one_page_with_the_longest_names_and_most_concerns(
    of: ShippedSet, levels: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    content = crowd(of, levels)
    report = json.loads(content)
    assert len(report["concerns"]) == 3
    assert len(report["next_best"]) >= 3

    pages = [" ".join(text.split()) for text in read_pages(print_once(content, tmp_path_factory))]

    [summary] = [text for text in pages if "Summary for chief officers" in text][1:]
    cover = report["cover"]
    assert f"{cover['answered']} of {cover['visible_count']} questions are answered" in summary
    for concern in (*report["concerns"], *report["figure_concerns"]):
        assert concern["text"][-40:].split()[-1] in summary


@pytest.mark.parametrize("number", [4, 8, 12])
def test_the_summary_stays_on_one_page_where_a_set_has_more_sections(
    number: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    levels = {each.id: "3" for each in VCC.question_set.questions if each.type == "level"}
    saved = make_saved_answers(levels, strength="E0", of=VCC)
    report = json.loads(build_report_content(saved, of=VCC, force="Dorset Police"))
    report["sections"] = [
        {**report["sections"][index % 3], "name": f"Part {index} of it"} for index in range(number)
    ]

    printed = print_once(json.dumps(report).encode(), tmp_path_factory)

    pages = [" ".join(text.split()) for text in read_pages(printed)]
    [summary] = [text for text in pages if "Summary for chief officers" in text][1:]
    assert f"Part {number - 1} of it" in summary
    assert "questions are answered" in summary
