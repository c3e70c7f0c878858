"""A set that an author changed and check still finds sound: its form can be printed."""

from __future__ import annotations

from pathlib import Path
from random import Random

import page as page_validation
import pytest

from checklist.core.question_sets.library import ShippedSet, read_question_set
from checklist.reports.content import serialise_content
from checklist.reports.paper_form.form import build_blank_form
from checklist.reports.printing.html import render_html
from checklist.reports.printing.print_process import print_content
from tests.core.broken import GRADED, SECOND, SMALL, complaints
from tests.core.mutations import change, read_document
from tests.reports.reading import read_pages

DOCUMENTS = [read_document(text) for text in (SMALL, GRADED, SECOND)]


def list_sound_sets() -> list[ShippedSet]:
    """The sets that came of the slips of forty seeds, and are sound still."""
    texts = [change(DOCUMENTS[seed % 3], chance(seed)) for seed in range(40)]
    return [
        ShippedSet(read_question_set(text, "changed.yaml"), f"{number:064x}", Path("changed.yaml"))
        for number, text in enumerate(texts)
        if not complaints(text)
    ]


def chance(seed: int) -> Random:
    return Random(seed)  # noqa: S311  # it chooses slips, not secrets


@pytest.fixture(scope="module")
def changed() -> list[ShippedSet]:
    return list_sound_sets()


def test_the_form_of_every_sound_changed_set_can_be_written(changed: list[ShippedSet]) -> None:
    assert len(changed) >= 8
    for shipped in changed:
        form = render_html(serialise_content(build_blank_form(shipped)))

        for question in shipped.question_set.questions:
            assert bool(question.retired) or f'id="{question.id}"' in form


def test_the_form_of_a_changed_set_is_printed_accessibly(
    changed: list[ShippedSet], tmp_path: Path
) -> None:
    shipped = changed[len(changed) // 2]

    printed = print_content(serialise_content(build_blank_form(shipped)), tmp_path)

    pdf = printed.path.read_bytes()
    report = page_validation.validate_pdf_bytes(pdf, profile="ua1")
    assert [(one.rule_id, one.message) for one in report.failures] == []
    assert "BLANK FORM" in read_pages(pdf)[0]
