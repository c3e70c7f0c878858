"""The child process that prints a long document in volumes: one task of it at a time.

Tasks hand on what they find in files of a folder: the volumes as HTML, what is common to them,
and of each that was printed its index. A volume is written to standard output, after those before.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from enum import StrEnum
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checklist.reports.printing.printer import (
    PDF_VARIANT,
    finish_pdf,
    lay_out,
    read_headings,
    run_within_limits,
)
from checklist.reports.printing.volume_folder import Common, Folder

if TYPE_CHECKING:
    from checklist.reports.printing.pdf_volume import VolumeIndex

# Points in a pixel of the layout.
_SCALE = 0.75


class Task(StrEnum):
    """What the child is asked to do; each answers with a number."""

    CUT = "cut"
    COUNT = "count"
    PRINT = "print"
    CLOSE = "close"


def main() -> int:
    """Do one task, and return the exit code."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--task", type=Task, required=True)
    parser.add_argument("--folder", type=Path, required=True)
    for number in ("volume", "pages-before", "heaviest"):
        parser.add_argument(f"--{number}", type=int, default=0)
    return run_within_limits(parser, _do_task)


def _do_task(task: Task, folder: Path, volume: int, pages_before: int, heaviest: int) -> int:
    """Do the task. Imports stand in functions, so that running out of memory there is caught."""
    tasks: dict[Task, Callable[[Folder], int]] = {
        Task.CUT: partial(_cut_content, heaviest=heaviest),
        Task.COUNT: partial(_count_pages, number=volume),
        Task.PRINT: partial(_print_volume, number=volume, pages_before=pages_before),
        Task.CLOSE: _close,
    }
    return tasks[task](Folder(folder))


def _cut_content(folder: Folder, heaviest: int) -> int:
    """Render the content on standard input, and cut it into volumes: how many there are."""
    from checklist.reports.content import digest
    from checklist.reports.printing.html import find_kind, read_title, render_html
    from checklist.reports.printing.volumes import cut_into_volumes

    content = sys.stdin.buffer.read()
    html = render_html(content)
    identifier = digest(content)[:32]
    folder.write_common(
        Common(find_kind(content).value, read_title(html), identifier, read_headings(html))
    )
    volumes = cut_into_volumes(html, heaviest)
    for number, volume in enumerate(volumes):
        folder.write_volume(number, volume)
    return len(volumes)


def _count_pages(folder: Folder, number: int) -> int:
    """Count the pages of a volume that names pages not known yet."""
    return len(_lay_out_volume(folder, number, {}, 0).pages)


def _print_volume(folder: Folder, number: int, pages_before: int) -> int:
    """Print a volume, and keep its index."""
    from checklist.reports.printing.pdf_volume import (
        FIRST_FREE,
        lead_to_other_volumes,
        write_volume,
    )

    common = folder.read_common()
    indexes = dict(folder.list_indexes())
    printed = _lay_out_volume(folder, number, _list_pages(indexes), pages_before)
    bookmarks = list(_take_bookmarks(printed))
    last = max(indexes.values(), key=lambda index: index.written.next_number, default=None)

    def write(_: Any, pdf: Any) -> None:
        lead_to_other_volumes(pdf)
        finish_pdf(pdf, common.headings)
        index = write_volume(
            pdf,
            bookmarks,
            sys.stdout.buffer,
            position=_begin(),
            number=number,
            pages_before=pages_before,
            first=last.written.next_number if last else FIRST_FREE,
            first_key=last.next_key if last else 0,
        )
        folder.write_index(number, index)
        # What WeasyPrint writes next is nothing, to nowhere.
        del pdf.objects[1:]

    printed.write_pdf(BytesIO(), finisher=write, pdf_variant=PDF_VARIANT)
    sys.stdout.buffer.flush()
    return len(printed.pages)


def _close(folder: Folder) -> int:
    """Write what joins the volumes that were printed to one document."""
    from checklist.reports.printing.pdf_closing import close_pdf

    common, indexes = folder.read_common(), dict(folder.list_indexes())
    pages = sum(len(index.pages) for index in indexes.values())
    close_pdf(
        list(indexes.values()),
        _print_total(common, pages),
        sys.stdout.buffer,
        position=_find_end(),
        title=common.title,
        identifier=common.identifier.encode(),
    )
    sys.stdout.buffer.flush()
    return pages


def _print_total(common: Common, pages: int) -> Any:
    """Print a page that says how many pages there are, in the place where each page has room."""
    from checklist.reports.content import DocumentKind
    from checklist.reports.printing.html import build_total_stylesheet
    from checklist.reports.printing.url_fetcher import FontFetcher

    kept: list[Any] = []
    css = build_total_stylesheet(DocumentKind(common.kind), pages)
    printed = lay_out("<!DOCTYPE html><html lang=en-GB><title>Pages</title>", css, FontFetcher())
    printed.write_pdf(BytesIO(), finisher=lambda _, pdf: kept.append(pdf))
    return kept[0]


def _lay_out_volume(folder: Folder, number: int, pages: dict[str, int], pages_before: int) -> Any:
    """Lay out a volume, which names the pages of other volumes as far as they are known."""
    from checklist.reports.content import DocumentKind
    from checklist.reports.printing.html import build_stylesheet
    from checklist.reports.printing.url_fetcher import FontFetcher
    from checklist.reports.printing.volumes import join_volume

    html = join_volume(folder.read_volume(number), pages)
    css = build_stylesheet(html, DocumentKind(folder.read_common().kind), pages_before)
    return lay_out(html, css, FontFetcher())


def _list_pages(indexes: dict[int, VolumeIndex]) -> dict[str, int]:
    """List on which page of the document each place is, of the volumes printed so far."""
    return {
        name: index.pages_before + index.pages.index(page) + 1
        for index in indexes.values()
        for name, (page, _, _) in index.places.items()
    }


def _take_bookmarks(printed: Any) -> Iterator[tuple[int, int, str, float, float]]:
    """Take the bookmarks off the pages: page, level, title and place of each, in points."""
    for number, page in enumerate(printed.pages):
        for level, title, (x, y), _ in page.bookmarks:
            yield number, level, title, x * _SCALE, (page.height - y) * _SCALE
        page.bookmarks = []


def _begin() -> int:
    """Begin to write: the header, where nothing stands yet. Return where the next byte goes."""
    from checklist.reports.printing.pdf_closing import build_header

    if _find_end() == 0:
        sys.stdout.buffer.write(build_header())
        sys.stdout.buffer.flush()
    return _find_end()


def _find_end() -> int:
    """Find where in the file on standard output the next byte goes."""
    return os.lseek(sys.stdout.fileno(), 0, os.SEEK_CUR)


if __name__ == "__main__":
    sys.exit(main())
