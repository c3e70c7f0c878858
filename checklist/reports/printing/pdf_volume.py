"""One volume of a PDF that is written in several: its objects, numbered on from those before."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, BinaryIO

from pydyf import Array, Object, Stream, String

from checklist.reports.printing.volumes import OTHER_VOLUME

_REFERENCE = re.compile(rb"\b(\d+) 0 R\b")
# Objects in one object stream: a reader unpacks a whole one to find the first of them.
_PACKED_TOGETHER = 500
# Until objects are numbered on: no volume has so many.
_BEYOND = 1_000_000_000


class Fixed(IntEnum):
    """Numbers of the objects that a PDF has once, however many volumes it has."""

    CATALOG = 1
    PAGES = 2
    STRUCTURE = 3
    DOCUMENT = 4
    OUTLINES = 5
    INFO = 6
    METADATA = 7
    TOTAL = 8
    BEFORE_PAGE = 9
    AFTER_PAGE = 10


FIRST_FREE = max(Fixed) + 1


@dataclass(slots=True)
class Written:
    """Where objects were written: the place of each in the file, and what is packed in which."""

    offsets: dict[int, int] = field(default_factory=dict)
    packed: list[tuple[int, list[int]]] = field(default_factory=list)
    next_number: int = FIRST_FREE


@dataclass(slots=True)
class VolumeIndex:
    """What the closing of a PDF needs of a volume: its pages, bookmarks, places and tags."""

    written: Written
    pages_before: int
    next_key: int
    parents: int
    keys: tuple[int, int]
    pages: list[int]
    tops: list[int]
    bookmarks: list[tuple[int, str, int, float, float]]
    places: dict[str, tuple[int, float, float]]


def reference(number: int) -> bytes:
    """Return the reference to an object."""
    return b"%d 0 R" % number


def write_objects(
    parts: Iterable[tuple[int, Object]], output: BinaryIO, position: int, next_number: int
) -> Written:
    """Write objects to a PDF at a position: streams as they are, the others packed."""
    written = Written(next_number=next_number)

    def write(number: int, part: Object) -> None:
        nonlocal position
        written.offsets[number] = position
        position += output.write(b"%d 0 obj\n%s\nendobj\n" % (number, part.data))

    def pack(together: list[tuple[int, bytes]]) -> None:
        write(written.next_number, _pack(together))
        written.packed.append((written.next_number, [number for number, _ in together]))
        written.next_number += 1

    waiting: list[tuple[int, bytes]] = []
    for number, part in parts:
        if isinstance(part, Stream):
            write(number, part)
            continue
        waiting.append((number, part.data))
        if len(waiting) == _PACKED_TOGETHER:
            pack(waiting)
            waiting = []
    if waiting:
        pack(waiting)
    return written


def write_volume(
    pdf: Any,
    bookmarks: Iterable[tuple[int, int, str, float, float]],
    output: BinaryIO,
    *,
    position: int,
    number: int,
    pages_before: int,
    first: int,
    first_key: int,
) -> VolumeIndex:
    """Write the objects of a finished PDF as a volume of a larger one, and return its index.

    ``first`` and ``first_key`` are the first free numbers of objects and of the tree of tags.
    """
    root = _find(pdf, pdf.catalog["StructTreeRoot"])
    document, parents = _find(pdf, root["K"][0]), _find(pdf, root["ParentTree"])
    once = {
        pdf.catalog.number: Fixed.CATALOG,
        pdf.pages.number: Fixed.PAGES,
        root.number: Fixed.STRUCTURE,
        document.number: Fixed.DOCUMENT,
        _number_of(pdf.catalog["Metadata"]): Fixed.METADATA,
        **{_BEYOND + fixed: fixed for fixed in Fixed},
    }
    left_out = set(once) if number else set(once) - {_number_of(pdf.catalog["Metadata"])}

    def renumber(old: int) -> int:
        return once.get(old, first + old)

    pages = [pdf.objects[old] for old in pdf.pages["Kids"][::3]]
    _shift_keys(pdf, pages, parents, first_key)
    _add_total(pdf, pages)
    parts = (
        (renumber(part.number), renumber_part(part, renumber, number))
        for part in pdf.objects
        if part.free != "f" and part.number not in left_out
    )
    written = write_objects(parts, output, position, first + len(pdf.objects))
    keys = parents["Nums"][::2]
    numbers = [renumber(page.number) for page in pages]
    return VolumeIndex(
        written=written,
        pages_before=pages_before,
        next_key=keys[-1] + 1,
        parents=renumber(parents.number),
        keys=(keys[0], keys[-1]),
        pages=numbers,
        tops=[renumber(_number_of(top)) for top in document["K"]],
        bookmarks=[(level, title, numbers[page], x, y) for page, level, title, x, y in bookmarks],
        places=dict(_list_places(pdf, renumber)),
    )


def lead_to_other_volumes(pdf: Any) -> None:
    """Let links to places in other volumes lead there: in one document they are like any other."""
    for part in pdf.objects:
        if not isinstance(part, dict) or part.get("Subtype") != "/Link" or "A" not in part:
            continue
        address = part["A"]["URI"].string
        if address.startswith(OTHER_VOLUME):
            del part["A"]
            part["Dest"] = String(address.removeprefix(OTHER_VOLUME))


def renumber_part(part: Any, renumber: Callable[[int], int], volume: int) -> Any:
    """Copy a part of a PDF with other numbers in its references; typed text is never touched.

    Ids of table headers are told apart by volume.
    """
    if isinstance(part, bytes):
        return _REFERENCE.sub(lambda found: reference(renumber(int(found[1]))), part)
    if isinstance(part, Stream):
        part.extra = renumber_part(part.extra, renumber, volume)
        return part
    if isinstance(part, dict):
        copy = type(part)(
            {key: renumber_part(value, renumber, volume) for key, value in part.items()}
        )
        if "ID" in copy:
            copy["ID"] = _tell_apart(copy["ID"], volume)
        if "Headers" in copy:
            copy["Headers"] = Array(_tell_apart(header, volume) for header in copy["Headers"])
        return copy
    if isinstance(part, list):
        return type(part)(renumber_part(value, renumber, volume) for value in part)
    return part


def _pack(together: list[tuple[int, bytes]]) -> Stream:
    """Pack objects into an object stream."""
    index, position = [], 0
    for number, data in together:
        index.append(b"%d %d" % (number, position))
        position += len(data) + 1
    begin = b" ".join(index)
    extra = {"Type": "/ObjStm", "N": len(together), "First": len(begin) + 1}
    return Stream([begin, *(data for _, data in together)], extra, compress=True)


def _number_of(of: bytes) -> int:
    """Read the number of an object from a reference to it."""
    return int(of.split()[0])


def _find(pdf: Any, of: bytes) -> Any:
    return pdf.objects[_number_of(of)]


def _shift_keys(pdf: Any, pages: Iterable[Any], parents: Any, first_key: int) -> None:
    """Shift the keys by which content finds its tags, so that no two volumes share one."""
    for page in pages:
        page["StructParents"] += first_key
    for part in pdf.objects:
        if isinstance(part, dict) and "StructParent" in part:
            part["StructParent"] += first_key
    keys_and_tags = parents["Nums"]
    keys_and_tags[::2] = [key + first_key for key in keys_and_tags[::2]]
    parents["Limits"] = Array([keys_and_tags[0], keys_and_tags[-2]])


def _add_total(pdf: Any, pages: Iterable[Any]) -> None:
    """Let each page draw the number of all pages, which is written once it is known."""
    for page in pages:
        own = page["Contents"]
        page["Contents"] = Array([_refer(Fixed.BEFORE_PAGE), own, _refer(Fixed.AFTER_PAGE)])
        _find(pdf, page["Resources"])["XObject"]["Total"] = _refer(Fixed.TOTAL)


def _refer(fixed: Fixed) -> bytes:
    """Return a reference to a fixed object, by a number that no object of a volume has."""
    return reference(_BEYOND + fixed)


def _list_places(
    pdf: Any, renumber: Callable[[int], int]
) -> Iterator[tuple[str, tuple[int, float, float]]]:
    """Yield the places that links lead to: name, page and coordinates."""
    if "Names" not in pdf.catalog:
        return
    names = pdf.catalog["Names"]["Dests"]["Names"]
    for name, place in zip(names[::2], names[1::2], strict=True):
        page, _, x, y, _ = place
        yield name.string, (renumber(_number_of(page)), x, y)


def _tell_apart(name: Any, volume: int) -> String:
    return String(f"{volume}-{name.string}")
