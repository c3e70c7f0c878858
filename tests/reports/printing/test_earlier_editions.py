"""An assessment begun on an earlier edition of its set: report and form are printed of that one."""

from __future__ import annotations

from pathlib import Path

import pytest

from checklist.core.question_sets.library import ShippedSet
from checklist.reports.content import serialise_content
from checklist.reports.paper_form.form import build_filled_form
from checklist.reports.printing.html import render_html
from checklist.reports.printing.print_process import print_content
from tests.assessments.assessments import EARLIER, name_edition
from tests.reports.cases import build_report_content, make_saved_answers, scored
from tests.reports.reading import read_pages


def test_each_set_that_ships_has_its_first_edition_still() -> None:
    names = {f"{one.question_set.id} {one.question_set.version}" for one in EARLIER}

    assert {"vcc-2022 1.0.0", "wfof-2011 1.0.0"} <= names


@pytest.mark.parametrize("shipped", EARLIER, ids=name_edition)
def test_report_and_form_name_the_edition_on_every_page_and_hold_its_questions(
    shipped: ShippedSet, tmp_path: Path
) -> None:
    saved, question_set = make_saved_answers({}, of=shipped), shipped.question_set
    report = build_report_content(saved, of=shipped)
    form = serialise_content(build_filled_form(scored(saved, of=shipped)))

    for content in (report, form):
        pages = read_pages(print_content(content, tmp_path).path.read_bytes())

        edition = f"{question_set.id} {question_set.version}"
        assert pages
        assert [text for text in pages if edition not in text] == []
        words = " ".join(pages)
        assert [one.id for one in question_set.questions if one.id not in words] == []
    assert f"version {question_set.version} (scoring rules version" in render_html(report)
