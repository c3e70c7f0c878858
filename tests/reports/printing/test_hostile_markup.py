"""Markup in anything that is typed is printed as it was typed, and never becomes an element."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup

from checklist.assessments.saved_answers import SavedAnswer, SavedTexts, follow_up_key
from checklist.core.answers.sheet import Given
from checklist.core.question_sets.library import ShippedSet
from checklist.db import now
from checklist.reports.content import serialise_content
from checklist.reports.content_builders.report import build_report
from checklist.reports.paper_form.form import build_filled_form
from checklist.reports.printing.html import render_html
from tests.reports.cases import ALL, ALL_2011, VCC, WFOF, MadeAnswers, make_saved_answers, scored

ABOUT = ("force", "title", "notice")
BOTH = {*ABOUT, "note", "evidence", "pinpoint"}
REPORT_ONLY = {"place", "shows", "tested by", "file"}
# The 2022 set has measures and follow-ups, the 2011 set questions answered in words.
SETS = {
    "2022": (VCC, ALL, {"figure", "follow-up"}),
    "2011": (WFOF, ALL_2011, {"text"}),
}


def canary(field: str) -> str:
    """Markup that becomes an element of its own class wherever it is not escaped."""
    return f"<i class='canary' onclick=x>{field}</i>{{{{ 7 * 7 }}}}&amp;"


def hostile_answers(of: ShippedSet, levels: dict[str, str]) -> MadeAnswers:
    """An answer to every question, with markup in all that can be typed."""
    saved = make_saved_answers(levels, note=canary("note"), of=of)
    follow_ups = {}
    for question in of.question_set.questions:
        if question.type == "text":
            given = Given(canary("text"), canary("note"))
            saved.answers[question.id] = SavedAnswer(given, 1, "Asha", now())
        for follow_up in question.follow_ups:
            follow_ups[follow_up_key(question.id, follow_up.id)] = canary("follow-up")
    for (used,) in saved.exhibits.values():
        used.evidence.title, used.evidence.place = canary("evidence"), canary("place")
        used.exhibit.pinpoint, used.exhibit.shows = canary("pinpoint"), canary("shows")
        used.exhibit.tested_by = canary("tested by")
        assert used.revision is not None
        used.revision.name = canary("file")
    figures = dict.fromkeys(saved.figures, canary("figure"))
    return MadeAnswers(SavedTexts(saved.answers, figures, follow_ups), saved.exhibits)


@pytest.mark.parametrize("name", SETS)
@pytest.mark.parametrize("document", ["report", "form"])
def test_typed_markup_is_shown_and_never_an_element(document: str, name: str) -> None:
    of, levels, of_this_set = SETS[name]
    about = {field: canary(field) for field in ABOUT}
    assessment = scored(hostile_answers(of, levels), of=of, **about)
    build = build_report if document == "report" else build_filled_form

    page = BeautifulSoup(render_html(serialise_content(build(assessment))), "html5lib")

    assert page.select(".canary, [onclick]") == []
    text = page.get_text()
    fields = BOTH | of_this_set | (REPORT_ONLY if document == "report" else set())
    assert {field for field in fields if canary(field) not in text} == set()
