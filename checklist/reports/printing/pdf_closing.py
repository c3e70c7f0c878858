"""The end of a PDF that was written in volumes: what joins them into one document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, BinaryIO

from pydyf import Array, Dictionary, Object, Stream, String

from checklist.reports.printing.pdf_volume import (
    Fixed,
    VolumeIndex,
    Written,
    reference,
    renumber_part,
    write_objects,
)

_BEFORE_PAGE = b"q"
# The number of all pages stands at the edge, where a screen reader does not read it.
_AFTER_PAGE = b"Q /Artifact <</Type /Pagination /Subtype /Footer>> BDC q /Total Do Q EMC"


@dataclass(slots=True)
class _Outline:
    """A bookmark with those below it."""

    number: int
    level: int
    entry: Dictionary
    below: list[_Outline] = field(default_factory=list)


def build_header() -> bytes:
    """Return the first bytes of a PDF, which say that it is not text."""
    return b"%PDF-1.7\n%\xf0\x9f\x96\xa4\n"


def close_pdf(
    volumes: Sequence[VolumeIndex],
    total: Any,
    output: BinaryIO,
    *,
    position: int,
    title: str,
    identifier: bytes,
) -> None:
    """Write what joins the volumes: pages, tags, bookmarks, places, and where each object is.

    ``total`` is a PDF of one page that says how many pages there are, where every page shows it.
    """
    free = max(volume.written.next_number for volume in volumes)
    numbered = list(_list_total(total, free))
    free += len(total.objects)
    bookmarks = [mark for volume in volumes for mark in volume.bookmarks]
    outlines = list(_list_outlines(bookmarks, free))
    parts = (*numbered, *outlines, *_list_common(volumes, title, has_outlines=bool(outlines)))
    written = write_objects(parts, output, position, free + len(bookmarks))
    every = [*(volume.written for volume in volumes), written]
    end = output.tell()
    xref = _build_xref(every, end, written.next_number, identifier)
    output.write(b"%d 0 obj\n%s\nendobj\n" % (written.next_number, xref.data))
    output.write(b"startxref\n%d\n%%%%EOF\n" % end)


def _list_common(
    volumes: Sequence[VolumeIndex], title: str, *, has_outlines: bool
) -> Iterator[tuple[int, Object]]:
    """Yield the objects that a PDF has once."""
    pages = [reference(page) for volume in volumes for page in volume.pages]
    yield Fixed.PAGES, Dictionary({"Type": "/Pages", "Kids": Array(pages), "Count": len(pages)})
    yield Fixed.CATALOG, _build_catalog(volumes, has_outlines=has_outlines)
    tops = [reference(top) for volume in volumes for top in volume.tops]
    yield (
        Fixed.DOCUMENT,
        Dictionary(
            {
                "Type": "/StructElem",
                "S": "/Document",
                "K": Array(tops),
                "P": reference(Fixed.STRUCTURE),
            }
        ),
    )
    # In the order in which they were printed, which is that of their keys.
    parents = sorted((volume.keys, volume.parents) for volume in volumes)
    yield (
        Fixed.STRUCTURE,
        Dictionary(
            {
                "Type": "/StructTreeRoot",
                "K": Array([reference(Fixed.DOCUMENT)]),
                "ParentTree": Dictionary(
                    {"Kids": Array(reference(number) for _, number in parents)}
                ),
            }
        ),
    )
    yield Fixed.INFO, Dictionary({"Title": String(title)})
    yield Fixed.BEFORE_PAGE, Stream([_BEFORE_PAGE])
    yield Fixed.AFTER_PAGE, Stream([_AFTER_PAGE])


def _build_catalog(volumes: Iterable[VolumeIndex], *, has_outlines: bool) -> Dictionary:
    places = Array()
    named = {name: place for volume in volumes for name, place in volume.places.items()}
    for name, (page, x, y) in sorted(named.items()):
        places += [String(name), Array([reference(page), "/XYZ", x, y, 0])]
    catalog = Dictionary(
        {
            "Type": "/Catalog",
            "Pages": reference(Fixed.PAGES),
            "Lang": String("en-GB"),
            "Metadata": reference(Fixed.METADATA),
            "StructTreeRoot": reference(Fixed.STRUCTURE),
            "ViewerPreferences": Dictionary({"DisplayDocTitle": "true"}),
            "MarkInfo": Dictionary({"Marked": "true"}),
            "Names": Dictionary({"Dests": Dictionary({"Names": places})}),
            "PageLabels": Dictionary({"Nums": Array([0, Dictionary({"S": "/D"})])}),
        }
    )
    if has_outlines:
        catalog["Outlines"] = reference(Fixed.OUTLINES)
    return catalog


def _list_outlines(
    bookmarks: Iterable[tuple[int, str, int, float, float]], free: int
) -> Iterator[tuple[int, Object]]:
    """Yield the bookmarks of all volumes as one tree, each below the last of a higher level."""
    root = _Outline(Fixed.OUTLINES, 0, Dictionary())
    path = [root]
    for number, (level, title, page, x, y) in enumerate(bookmarks, free):
        place = Array([reference(page), "/XYZ", x, y, 0])
        outline = _Outline(number, level, Dictionary({"Title": String(title), "Dest": place}))
        while path[-1].level >= level:
            path.pop()
        path[-1].below.append(outline)
        path.append(outline)
    if root.below:
        yield from _link_outlines(root)


def _link_outlines(parent: _Outline) -> Iterator[tuple[int, Object]]:
    """Yield a bookmark and all below it, each linked with its neighbours."""
    below = parent.below
    for before, after in pairwise(below):
        before.entry["Next"] = reference(after.number)
        after.entry["Prev"] = reference(before.number)
    for outline in below:
        outline.entry["Parent"] = reference(parent.number)
    if below:
        parent.entry["First"] = reference(below[0].number)
        parent.entry["Last"] = reference(below[-1].number)
    parent.entry["Count"] = _count_below(parent)
    yield parent.number, parent.entry
    for outline in below:
        yield from _link_outlines(outline)


def _count_below(outline: _Outline) -> int:
    return sum(1 + _count_below(below) for below in outline.below)


def _list_total(total: Any, free: int) -> Iterator[tuple[int, Object]]:
    """Yield the page that says how many pages there are as a drawing, with what it needs."""
    [page_number] = total.pages["Kids"][::3]
    page = total.objects[page_number]
    drawing = total.objects[int(page["Contents"].split()[0])]
    drawing.extra |= {
        "Type": "/XObject",
        "Subtype": "/Form",
        "BBox": page["MediaBox"],
        "Resources": page["Resources"],
    }
    left_out = {total.catalog.number, total.pages.number, page_number}

    def renumber(old: int) -> int:
        return Fixed.TOTAL if old == drawing.number else free + old

    for part in total.objects:
        if part.free != "f" and part.number not in left_out:
            yield renumber(part.number), renumber_part(part, renumber, 0)


def _build_xref(every: Iterable[Written], end: int, number: int, identifier: bytes) -> Stream:
    """Build the stream that says where each object is, and where the document begins."""
    rows = {0: (0, 0, 65535), number: (1, end, 0)}
    for written in every:
        rows |= {each: (1, offset, 0) for each, offset in written.offsets.items()}
        for stream, packed in written.packed:
            rows |= {each: (2, stream, index) for index, each in enumerate(packed)}
    widths = (1, 5, 2)
    table = b"".join(
        value.to_bytes(width, "big")
        for each in range(number + 1)
        for value, width in zip(rows.get(each, (0, 0, 65535)), widths, strict=True)
    )
    extra = {
        "Type": "/XRef",
        "W": Array(widths),
        "Size": number + 1,
        "Root": reference(Fixed.CATALOG),
        "Info": reference(Fixed.INFO),
        "ID": Array([String(identifier.decode()).data] * 2),
    }
    return Stream([table], extra, compress=True)
