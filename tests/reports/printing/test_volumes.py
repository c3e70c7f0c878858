"""A long report is printed in volumes, and handed over as one document that is whole."""

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

from checklist.reports.printing.child_process import PrintFailed, PrintLimits
from checklist.reports.printing.html import render_html
from checklist.reports.printing.print_process import print_content
from checklist.reports.printing.printer import MEGABYTE
from checklist.reports.printing.volumes import cut_into_volumes
from tests.environment import IN_FULL
from tests.reports.cases import (
    ALL,
    MAPPED,
    NOTE,
    build_report_content,
    make_exhibit,
    make_saved_answers,
    print_once,
)
from tests.reports.printing.test_printed import NOTICE
from tests.reports.reading import read_pages, squeeze

# Of the small report, whose HTML has some 140,000 characters, this makes three volumes.
LOW = 100_000
MOST_MEMORY = 900 * MEGABYTE
EXHIBITS, LONG_NOTE = 50, 4000
SHOWS = "The record is reconciled with human resources each month and told to the board. " * 3


def number_of(part: Any) -> int:
    """The number of an object of a PDF."""
    number: int = part.indirect_reference.idnum
    return number


def build_small() -> bytes:
    """The content that is printed whole elsewhere too."""
    return build_report_content(make_saved_answers(MAPPED, strength="E2"), notice=NOTICE)


def build_large() -> bytes:
    """64 questions, each with a long note and 50 exhibits of their own."""
    saved = make_saved_answers(ALL, note=(NOTE * LONG_NOTE)[:LONG_NOTE])
    for number, question in enumerate(saved.exhibits):
        numbers = range(number * EXHIBITS + 1, (number + 1) * EXHIBITS + 1)
        saved.exhibits[question] = [make_exhibit(each, question, "E2", SHOWS) for each in numbers]
    return build_report_content(saved)


CONTENTS = {
    "three volumes": (build_small, PrintLimits(volume=LOW, wall=900)),
    "3,200 exhibits": (build_large, PrintLimits(memory=MOST_MEMORY, cpu=900, wall=3600)),
}


@dataclass(frozen=True)
class Bound:
    """A report that was printed in volumes, and what was announced of it."""

    content: bytes
    pdf: bytes
    pages: int
    announced: tuple[int, int]
    left: list[str]

    @cached_property
    def texts(self) -> tuple[str, ...]:
        return read_pages(self.pdf)

    @cached_property
    def reader(self) -> Any:
        return PdfReader(BytesIO(self.pdf))

    @cached_property
    def places(self) -> dict[str, int]:
        """The page of each place that a link may lead to."""
        numbers = {number_of(page): n for n, page in enumerate(self.reader.pages, 1)}
        named = self.reader.named_destinations
        return {name: numbers[number_of(place["/Page"])] for name, place in named.items()}


@pytest.fixture(scope="module", params=list(CONTENTS) if IN_FULL else ["three volumes"])
def bound(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Bound:
    build, limits = CONTENTS[request.param]
    folder, content = tmp_path_factory.mktemp("bound"), build()
    announced: list[tuple[int, int]] = []

    def announce(pages: int, volumes: int) -> None:
        announced.append((pages, volumes))

    printed = print_content(content, folder, limits, announce)
    left = [path.name for path in folder.iterdir()]
    return Bound(content, printed.path.read_bytes(), printed.pages, announced[0], left)


def test_it_is_one_valid_document(bound: Bound) -> None:
    report = page_validation.validate_pdf_bytes(bound.pdf, profile="ua1")

    assert [(failure.rule_id, failure.message) for failure in report.failures] == []
    assert report.is_compliant
    assert len(bound.reader.pages) == len(bound.texts) == bound.pages
    assert len(bound.left) == 1, "no volume stays beside it"


def test_every_page_of_every_volume_says_what_it_is(bound: Bound) -> None:
    for number, text in enumerate(bound.texts, 1):
        assert text.count("OFFICIAL-SENSITIVE") >= 2, "the marking, above and below"
        assert "DRAFT" in text
        assert "Dorset Police" in text
        assert "Draft, content " in text
        assert f"Page {number} of {bound.pages}" in text.replace("\u00a0", " ")
    assert bound.reader.page_labels == [str(number) for number in range(1, bound.pages + 1)]


def test_the_contents_give_the_page_of_every_chapter(bound: Bound) -> None:
    contents = bound.texts[1]
    chapters = ["summary", "grade", "claimed", "sections", "measures", "register"]
    chapters += ["findings", "method", "sources", "sign-off", "index"]

    lines = contents.partition("Contents")[2].partition("DRAFT")[0].splitlines()
    named = [int(line.split()[-1]) for line in lines if line[-1:].isdecimal()]

    assert named == sorted(named)
    assert {bound.places[chapter] for chapter in chapters} <= set(named)


def test_the_index_gives_the_page_of_every_question(bound: Bound) -> None:
    questions = list(ALL)

    named = dict(re.findall(r"\b([a-z]+-\d\d)\s+(\d+)\b", bound.texts[-1]))

    assert {name: int(page) for name, page in named.items()} == {
        question: bound.places[question] for question in questions
    }
    for question, page in named.items():
        assert question in bound.texts[int(page) - 1]


def test_pages_named_within_sentences_are_right(bound: Bound) -> None:
    front = squeeze("".join(bound.texts[2 : bound.places["sections"] - 1]))
    report = json.loads(bound.content)
    concerns = [*report["concerns"], *report["figure_concerns"]]

    assert any(concern["questions"] for concern in concerns)
    for concern in concerns:
        pages = "".join(f"(page {bound.places[each]})" for each in concern["questions"])
        assert squeeze(concern["text"] + pages) in front


def test_every_link_leads_to_a_place_and_says_which(bound: Bound) -> None:
    links = list(list_links(bound.reader))

    assert len({page for page, _, _ in links}) > 1
    assert {name for _, name, _ in links} <= set(bound.places)
    assert "register" in {name for _, name, _ in links}
    for _, name, words in links:
        assert words != name
    across = [name for page, name, _ in links if abs(bound.places[name] - page) > 20]
    assert across != []


def list_links(reader: Any) -> Iterator[tuple[int, str, str]]:
    """Every link: its page, the place it leads to, and its description."""
    for number, page in enumerate(reader.pages, 1):
        for each in page.get("/Annots") or ():
            annotation = each.get_object()
            assert "/A" not in annotation, "no link leads out of the document"
            yield number, str(annotation["/Dest"]), str(annotation["/Contents"])


def test_the_tags_of_each_page_are_its_own(bound: Bound) -> None:
    tree = bound.reader.trailer["/Root"]["/StructTreeRoot"]
    [document] = [each.get_object() for each in tree["/K"]]
    leaves = [each.get_object() for each in tree["/ParentTree"]["/Kids"]]
    keys = [key for leaf in leaves for key in leaf["/Nums"][::2]]

    assert len(leaves) == bound.announced[1] >= 3
    assert keys == list(range(len(keys)))
    assert [leaf["/Limits"] for leaf in leaves] == [
        [leaf["/Nums"][0], leaf["/Nums"][-2]] for leaf in leaves
    ]
    tagged = {number_of(top.get_object()["/Pg"]) for top in document["/K"]}
    assert tagged == {number_of(page) for page in bound.reader.pages}
    for page in bound.reader.pages:
        leaf = next(leaf for leaf in leaves if page["/StructParents"] in leaf["/Nums"][::2])
        tags = leaf["/Nums"][leaf["/Nums"].index(page["/StructParents"]) + 1]
        assert {number_of(tag.get_object()["/Pg"]) for tag in tags} == {number_of(page)}


def test_the_length_was_guessed(bound: Bound) -> None:
    pages, volumes = bound.announced

    assert 0.7 * bound.pages < pages < 1.4 * bound.pages
    assert volumes >= 3


def test_it_says_the_same_as_when_it_is_printed_whole(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    content = build_small()
    limits = PrintLimits(volume=LOW, wall=900)
    volumes = print_content(content, tmp_path_factory.mktemp("same"), limits).path.read_bytes()
    whole = print_once(content, tmp_path_factory)

    assert read_words(volumes) == read_words(whole)
    assert list_bookmarks(PdfReader(BytesIO(volumes))) == list_bookmarks(PdfReader(BytesIO(whole)))


def read_words(pdf: bytes) -> str:
    """All that the pages say between their edges, but for numbers of pages."""
    bodies = (text.rpartition("DRAFT")[0] for text in read_pages(pdf))
    return re.sub(r"\d+", "", squeeze("".join(bodies)))


def list_bookmarks(reader: Any) -> list[tuple[int, str]]:
    """The bookmarks of a PDF in their order, each with its depth."""

    def walk(outline: list[Any], depth: int) -> Iterator[tuple[int, str]]:
        for each in outline:
            if isinstance(each, list):
                yield from walk(each, depth + 1)
            else:
                yield depth, str(each.title)

    return list(walk(reader.outline, 0))


def test_the_same_content_gives_the_same_bytes(
    tmp_path_factory: pytest.TempPathFactory, bound: Bound
) -> None:
    if len(bound.content) > MEGABYTE:
        return
    limits = PrintLimits(volume=LOW, wall=900)

    again = print_content(bound.content, tmp_path_factory.mktemp("again"), limits)

    assert again.path.read_bytes() == bound.pdf


@pytest.mark.parametrize("heaviest", [5_000, 20_000, 50_000, 10_000_000])
def test_each_volume_is_whole_html_and_none_too_heavy(heaviest: int) -> None:
    html = render_html(build_small())

    volumes = cut_into_volumes(html, heaviest)

    assert (len(volumes) == 2) == (heaviest == 10_000_000)
    for volume in volumes:
        assert list_unclosed(volume) == []
    bodies = [volume.partition("<body>")[2] for volume in volumes[1:]]
    longest_piece = max(map(len, re.split("<!--cut .-->", html)))
    assert max(map(len, bodies)) <= max(heaviest, longest_piece) + 1_000
    ids = [name for volume in volumes for name in re.findall(r' id="([^"]+)"', volume)]
    assert ids == re.findall(r' id="([^"]+)"', html)


def list_unclosed(html: str) -> list[str]:
    """The elements that are open at the end, or that were closed and not open."""
    is_open = []
    for closes, name in re.findall(r"<(/?)(body|section|div|ul|ol|li|p|table|h\d)\b", html):
        if not closes:
            is_open.append(name)
        elif is_open[-1:] == [name]:
            is_open.pop()
        else:
            return [f"/{name}"]
    return is_open


def build_pieces(*weights: int) -> str:
    """A document of a front and pieces that may be parted before each."""
    pieces = "".join(f"<!--cut 4-->{'x' * weight}" for weight in weights)
    return f"<html><head></head><body><h1>F</h1>{pieces}</body></html>"


@pytest.mark.parametrize(("weights", "volumes"), [((50, 50), 2), ((50, 49), 2), ((50, 51), 3)])
def test_a_volume_is_as_heavy_as_allowed_and_no_heavier(
    weights: tuple[int, ...], volumes: int
) -> None:
    assert len(cut_into_volumes(build_pieces(*weights), 100)) == volumes


def test_content_is_printed_whole_up_to_the_limit_and_in_volumes_above(tmp_path: Path) -> None:
    content = build_report_content(make_saved_answers({}))
    announced: list[int] = []

    def announce(pages: int, volumes: int) -> None:
        announced.append(volumes)
        raise PrintFailed("Seen")

    print_content(content, tmp_path, PrintLimits(volume=len(content), wall=900), announce)
    with pytest.raises(PrintFailed, match="Seen"):
        print_content(content, tmp_path, PrintLimits(volume=len(content) - 1, wall=900), announce)

    assert announced == [3]
    assert [path.suffix for path in tmp_path.iterdir()] == [".pdf"]
