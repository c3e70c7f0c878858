"""The printed report: what a reader, a screen reader and an archive find in it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from pathlib import Path
from typing import Any

import page as page_validation
import pytest
from pypdf import PdfReader
from pypdf.generic import Destination

from checklist.core.question_sets.library import ShippedSet
from checklist.reports.content import digest
from checklist.reports.printing.html import render_html
from tests.reports.cases import (
    ALL,
    ALL_2011,
    MAPPED,
    SIXTEEN_2011,
    VCC,
    WFOF,
    build_report_content,
    make_saved_answers,
    print_once,
)
from tests.reports.reading import read_pages, squeeze
from tests.reports.test_printable_text import NAMES, REPLACED

OURS = {"Arimo", "Checklist"}
NOTICE = "A worked example from published reports: nothing here was said by the force"
STATE_ANSWERS: list[tuple[ShippedSet, dict[str, str]]] = [
    *((VCC, levels) for levels in ({}, MAPPED, ALL)),
    *((WFOF, levels) for levels in ({}, SIXTEEN_2011, ALL_2011)),
]
STATES = [
    pytest.param((of, levels), id=f"{of.question_set.id}, {len(levels)} answered")
    for of, levels in STATE_ANSWERS
]


@dataclass(frozen=True)
class Print:
    """A printed report, its content and the text of its pages."""

    of: ShippedSet
    levels: dict[str, str]
    content: bytes
    pdf: bytes
    pages: tuple[str, ...]

    @property
    def name(self) -> str:
        return f"{self.of.question_set.id} {self.of.question_set.version}"

    @cached_property
    def reader(self) -> Any:
        """The PDF, parsed once for all tests that read it."""
        return PdfReader(BytesIO(self.pdf))

    def page_of(self, heading: str) -> str:
        """The page on which a chapter begins."""
        return next(text for text in self.pages[2:] if heading in text)


@pytest.fixture(scope="module", params=STATES)
def print_(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Print:
    """Either set with nothing, sixteen questions and every question answered."""
    of, levels = request.param
    content = build_report_content(
        make_saved_answers(levels, strength="E2", of=of), of=of, notice=NOTICE
    )
    pdf = print_once(content, tmp_path_factory)
    return Print(of, levels, content, pdf, read_pages(pdf))


def test_it_is_accessible(print_: Print) -> None:
    report = page_validation.validate_pdf_bytes(print_.pdf, profile="ua1")

    assert [(one.rule_id, one.message) for one in report.failures] == []
    assert report.is_compliant


def test_every_page_says_what_it_is(print_: Print) -> None:
    count = len(print_.pages)
    for number, text in enumerate(print_.pages, 1):
        assert text.count("OFFICIAL-SENSITIVE") >= 2, "the marking, above and below"
        assert "DRAFT" in text
        assert "Dorset Police" in text
        assert print_.name in text
        assert f"Draft, content {digest(print_.content)[:12]}" in text
        assert f"Page {number} of {count}" in text


def test_no_page_prints_the_inner_name_beside_a_figure(print_: Print) -> None:
    assert "M01.special_constables" not in " ".join(print_.pages)


def test_the_cover_says_whose_it_is_and_that_nobody_signed_it(print_: Print) -> None:
    cover = " ".join(print_.pages[0].split())

    assert "Health check before inspection, 2022" in cover
    assert "4 March 2022" in cover
    assert "Not signed" in cover
    assert NOTICE in cover
    assert re.search(r"Answered \d+ of \d+ questions", cover)


def test_the_summary_stands_alone_on_one_page(print_: Print) -> None:
    pages = [" ".join(text.split()) for text in print_.pages]
    summary = [text for text in pages if "Summary for chief officers" in text][1:]

    assert len(summary) == 1
    assert "What needs attention first" in summary[0]
    if print_.levels == MAPPED:
        assert all(score in summary[0] for score in ("44.23", "61.54", "25.00", "36.54", "13.03"))
        assert "2 sections are at requires improvement or lower" in summary[0]


def find_caption(print_: Print) -> str:
    """The caption of the table of scores."""
    is_graded = print_.of.question_set.scoring.kind == "graded"
    return "Scores out of 100 by section" if is_graded else "How much is in place by section"


def test_no_word_or_number_is_broken_in_the_table_of_scores(print_: Print) -> None:
    page = " ".join(print_.page_of(find_caption(print_)).split())

    for word in ("Section", "Claimed", "Supported", "Lowest possible", "Answered"):
        assert word in page
    if print_.levels == MAPPED:
        assert all(score in page for score in ("44.23", "61.54", "25.00", "36.54", "13.03"))
        assert "Requires improvement" in page


def test_the_table_of_scores_stands_on_one_page_with_each_reason_under_its_row(
    print_: Print,
) -> None:
    report = json.loads(print_.content)
    rows = [*(chapter["graded"] for chapter in report["chapters"]), report["overall"]]
    reasons = [" ".join(row["limits"]) for row in rows if row["limits"]]

    words = " ".join(print_.page_of(find_caption(print_)).split())

    assert reasons
    assert [reason for reason in reasons if f"Why not higher: {reason}" not in words] == []


def test_the_contents_lead_to_the_pages_they_name(print_: Print) -> None:
    reader = print_.reader
    places = {
        str(one.title): reader.get_destination_page_number(one) + 1
        for one in list_chapters(reader.outline)
    }

    text = print_.pages[1].partition("Contents\n")[2]
    named = [one for one in re.findall(r"^(.*?)\s*(\d+)$", text, re.MULTILINE) if one[0] in places]

    assert len(named) == 11 + len(print_.of.question_set.sections)
    assert [(title, places[title]) for title, _ in named] == [(a, int(b)) for a, b in named]
    assert places["Sign-off"] > places["Method"] >= places["Evidence register"] > 0


def test_each_line_of_the_contents_is_one_link_described_in_words(print_: Print) -> None:
    links = [
        one.get_object()
        for one in print_.reader.pages[1].get("/Annots", ())
        if one.get_object()["/Subtype"] == "/Link"
    ]

    assert len(links) == 11 + len(print_.of.question_set.sections)
    described = [str(one["/Contents"]) for one in links]
    assert described[0] == "Summary for chief officers"
    assert [one for one in described if one.startswith("section-") or one.islower()] == []
    assert " . " not in print_.pages[1], "no leaders among what is read"


def test_no_link_lies_in_another(print_: Print) -> None:
    links = [
        part
        for number in range(1, len(print_.reader.xref_objStm) + len(print_.reader.xref[0]))
        if isinstance(part := print_.reader.get_object(number), dict) and part.get("/S") == "/Link"
    ]

    assert len(links) > 20
    assert [one for one in links if one["/P"].get_object().get("/S") == "/Link"] == []


def test_the_index_gives_the_page_of_every_question(print_: Print) -> None:
    reader = print_.reader
    places = {
        str(one.title).partition(" ")[0]: reader.get_destination_page_number(one) + 1
        for one in list_bookmarks(reader.outline)
    }

    named = dict(re.findall(r"\b([a-z]+-\d\d)\s+(\d+)\b", print_.pages[-1]))

    questions = [one.id for one in print_.of.question_set.questions]
    assert named == {question: str(places[question]) for question in questions}


def list_bookmarks(outline: list[Any]) -> Iterator[Destination]:
    """Every bookmark, however deep."""
    for one in outline:
        if isinstance(one, list):
            yield from list_bookmarks(one)
        else:
            yield one


def test_no_page_holds_a_heading_and_little_else(print_: Print) -> None:
    bodies = [text.rpartition("DRAFT")[0] for text in print_.pages]

    assert [text for text in bodies if len(text) < 120] == []


def test_it_ends_with_room_to_sign(print_: Print) -> None:
    page = print_.page_of("Sign-off\n")

    assert page.count("Signature") == 3
    assert "It does not sign the assessment in the service" in " ".join(page.split())


def list_chapters(outline: list[Any]) -> list[Destination]:
    """The bookmarks of chapters and sections, in order: the cover's children and theirs."""
    found: list[Destination] = []
    for one in outline:
        if not isinstance(one, list):
            found.append(one)
        elif not any(str(two.title).startswith("vet-") for two in one if not isinstance(two, list)):
            found += list_chapters(one)
    return found


def test_language_and_title_are_said(print_: Print) -> None:
    assert print_.reader.trailer["/Root"]["/Lang"] == "en-GB"
    assert "Dorset Police" in str(print_.reader.metadata and print_.reader.metadata.title)


def test_only_our_typeface_is_in_it(print_: Print) -> None:
    assert find_typefaces(print_.reader) == {"Arimo", "Arimo-Bold"}


def find_typefaces(reader: Any) -> set[str]:
    """The fonts embedded in a PDF, without the mark of a subset."""
    return {
        str(font.get_object()["/BaseFont"]).partition("+")[2]
        for one in reader.pages
        for font in one["/Resources"]["/Font"].values()
    }


def test_it_does_not_say_who_made_it_or_with_what(print_: Print) -> None:
    assert set(print_.reader.metadata or ()) == {"/Title"}
    assert b"WeasyPrint" not in print_.pdf
    assert str(Path.home()).encode() not in print_.pdf
    xmp = print_.reader.trailer["/Root"]["/Metadata"].get_data()
    assert b"WeasyPrint" not in xmp


def test_every_question_is_there_answered_or_not(print_: Print) -> None:
    text = " ".join(" ".join(print_.pages).split())

    assert all(one.id in text for one in print_.of.question_set.questions)
    if print_.of is VCC:
        assert text.count("Not answered.") == len(ALL) - len(print_.levels)


def test_every_exhibit_is_in_the_register_with_its_digest(print_: Print) -> None:
    text = "".join("".join(print_.pages).split())

    for number in range(1, len(print_.levels) + 1):
        assert f"{number:064x}" in text
        assert f"page{number},paragraph4" in text


def test_the_method_and_sources_are_told_from_the_set(print_: Print) -> None:
    text = " ".join(" ".join(print_.pages[-10:]).split())
    model = print_.of.question_set.scoring

    assert all(one.label in text for one in model.bands)
    assert all(one.label in text for one in model.ceilings)
    assert all(one.id in text for one in print_.of.question_set.sources)


def test_every_script_is_printed_valid_and_in_our_typefaces(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    typed = " ".join((*NAMES.values(), *REPLACED))
    saved = make_saved_answers({"vet-01": "3"}, note=typed)
    pdf = print_once(build_report_content(saved, force="Heddlu Gŵyr ✅"), tmp_path_factory)

    report = page_validation.validate_pdf_bytes(pdf, profile="ua1")

    assert [(one.rule_id, one.message) for one in report.failures] == []
    assert {name.partition("-")[0] for name in find_typefaces(PdfReader(BytesIO(pdf)))} <= OURS
    text = squeeze("".join(read_pages(pdf)))
    printed = ("ŴynLlŷr", "ΕλένηΠαπαδοπούλου", "ОленаШевченко", *REPLACED.values())
    assert [one for one in printed if one not in text] == []


def test_what_acts_on_other_text_is_shown_and_not_obeyed() -> None:
    saved = make_saved_answers(
        {"vet-01": "3"}, note="Turned \u202e round, \x00 and z" + "\u0301" * 400
    )

    page = render_html(build_report_content(saved, force="<b>Force</b> {{ 7 * 7 }}"))

    assert "[U+202E]" in page
    assert "[U+0000]" in page
    assert "\u0301" * 7 not in page
    assert "&lt;b&gt;Force&lt;/b&gt; {{ 7 * 7 }}" in page
