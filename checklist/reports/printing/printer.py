"""The child process that prints: content on standard input, a PDF on standard output.

It sets its resource limits before it imports WeasyPrint, so that no typed text can exhaust the
machine. The last line of standard error is JSON with the page count.
"""

from __future__ import annotations

import argparse
import ctypes.util
import errno
import gc
import json
import logging
import os
import re
import resource
import signal
import sys
from collections.abc import Callable, Mapping
from html import unescape
from typing import Any

MEGABYTE = 1024 * 1024
PDF_VARIANT = "pdf/ua-1"
# EX_SOFTWARE of sysexits.h: a code that neither Python (1, 2) nor a signal (negative) uses.
EXIT_OUT_OF_MEMORY = 70
# EX_IOERR, likewise.
EXIT_NO_ROOM = 74
# A printing leaves next to no cycles; looking for them at the default pace took a seventh of it.
_GC_THRESHOLDS = (50_000, 20, 100)
_DISK_ERRORS = (errno.ENOSPC, errno.EDQUOT, errno.EIO)
_UNMAPPED = re.compile(rb"<(?:0000|feff)?>$")
_HEADING = re.compile(r'<h[1-6] id="([^"]+)">(.*?)</h[1-6]>', re.DOTALL)
_TAG = re.compile("<[^>]*>")
_PRODUCER = re.compile(rb' pdf:Producer="[^"]*"')


def print_document(html: str, css: str, fetcher: Any, identifier: bytes) -> tuple[bytes, int]:
    """Print HTML to a PDF tagged for PDF/UA-1 that does not name its producer, and count pages."""
    from checklist.reports.printing.pdf_objects import freeze_objects

    def finish(_: Any, pdf: Any) -> None:
        finish_pdf(pdf, read_headings(html))
        freeze_objects(pdf)

    printed = lay_out(html, css, fetcher)
    pdf = printed.write_pdf(finisher=finish, pdf_variant=PDF_VARIANT, pdf_identifier=identifier)
    return pdf, len(printed.pages)


def lay_out(html: str, css: str, fetcher: Any) -> Any:
    """Lay out HTML in pages, which are not yet written."""
    from weasyprint import CSS, HTML
    from weasyprint.text.fonts import FontConfiguration

    fonts = FontConfiguration()
    # Both need the fetcher: WeasyPrint's own would read files and open addresses that are typed.
    style = CSS(string=css, url_fetcher=fetcher, font_config=fonts)
    page = HTML(string=html, base_url=None, url_fetcher=fetcher)
    return page.render(stylesheets=[style], font_config=fonts, pdf_variant=PDF_VARIANT)


def finish_pdf(pdf: Any, headings: Mapping[str, str]) -> None:
    """Make of what WeasyPrint wrote a valid PDF/UA-1 that does not name its producer."""
    _remove_producer(pdf)
    _map_every_glyph(pdf)
    _describe_links(pdf, headings)


def read_headings(html: str) -> dict[str, str]:
    """Read the words of each heading that a link can lead to, by its id."""
    found = _HEADING.findall(html)
    return {name: " ".join(unescape(_TAG.sub("", words)).split()) for name, words in found}


def run_within_limits(parser: argparse.ArgumentParser, task: Callable[..., int]) -> int:
    """Do a task within the limits of the command line; report its page count, return exit code."""
    for limit in ("cpu", "memory", "wall", "output"):
        parser.add_argument(f"--{limit}", type=int, required=True)
    arguments = vars(parser.parse_args())
    _apply_limits(*(arguments.pop(limit) for limit in ("cpu", "memory", "wall", "output")))
    gc.set_threshold(*_GC_THRESHOLDS)
    _skip_library_search()
    logging.getLogger("weasyprint").addHandler(logging.NullHandler())
    try:
        pages = task(**arguments)
    except (MemoryError, RecursionError):
        return EXIT_OUT_OF_MEMORY
    except OSError as error:
        if error.errno not in _DISK_ERRORS:
            raise
        os._exit(EXIT_NO_ROOM)  # Python would try to write the rest, and end with a code of its own
    sys.stderr.write("\n" + json.dumps({"pages": pages}))
    return 0


def _apply_limits(cpu: int, memory: int, wall: int, output: int) -> None:
    """Set this process's limits: CPU and wall-clock seconds, bytes of memory and of output."""
    resource.setrlimit(resource.RLIMIT_CPU, (cpu, cpu + 1))
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_FSIZE, (output, output))
    # A core dump would leave the report's text on the disk.
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.alarm(wall)


def _skip_library_search() -> None:
    """Let cffi open libraries by name through the dynamic loader alone."""
    # WeasyPrint 70 asks find_library 22 times as it loads, and Python starts gcc, ld and ldconfig
    # for the names it does not know: 0.2 s of CPU at each start, measured. The loader finds all
    # libraries without. On other systems than Linux the search is what finds them.
    if sys.platform == "linux":
        ctypes.util.find_library = lambda name: None


def _remove_producer(pdf: Any) -> None:
    """Remove the name and version of WeasyPrint: it would tell which known faults to try."""
    pdf.info.pop("Producer", None)
    for part in pdf.objects:
        if getattr(part, "extra", {}).get("Type") == "/Metadata":
            part.stream = [_PRODUCER.sub(b"", chunk) for chunk in part.stream]


def _map_every_glyph(pdf: Any) -> None:
    """Map glyphs that draw a part of a letter to a zero-width space, as PDF/UA wants each mapped.

    WeasyPrint 70 maps the first glyph of a letter alone: the dots of Arabic ones have none. A font
    of form fields is embedded whole, with the glyphs of NUL and of the byte order mark.
    """
    for part in pdf.objects:
        chunks = getattr(part, "stream", ())
        if b"begincmap" in chunks:
            part.stream = [_UNMAPPED.sub(b"<200b>", chunk) for chunk in chunks]


def _describe_links(pdf: Any, headings: Mapping[str, str]) -> None:
    """Describe each link by the heading it leads to; WeasyPrint 70 gives its internal name."""
    from pydyf import String

    for part in pdf.objects:
        if isinstance(part, dict) and part.get("Subtype") == "/Link" and "Dest" in part:
            name = part["Dest"].string
            part["Contents"] = String(headings.get(name, name))


def main() -> int:
    """Print standard input, and return the exit code."""
    return run_within_limits(argparse.ArgumentParser(), _print_standard_input)


def _print_standard_input() -> int:
    """Print the content on standard input, and return the page count.

    The imports stand here, so that running out of memory while they load is caught too.
    """
    from checklist.reports.content import digest
    from checklist.reports.printing.html import build_stylesheet, find_kind, render_html
    from checklist.reports.printing.url_fetcher import FontFetcher

    content = sys.stdin.buffer.read()
    page = render_html(content, _find_most_lines(content))
    style = build_stylesheet(page, find_kind(content))
    identifier = digest(content)[:32].encode()
    pdf, pages = print_document(page, style, FontFetcher(), identifier)
    sys.stdout.buffer.write(pdf)
    sys.stdout.buffer.flush()
    return pages


def _find_most_lines(content: bytes) -> int:
    """Find how many lines of its lists a document of few pages may have; 0 for any other."""
    from checklist.reports.printing.html import build_stylesheet, find_kind, render_html
    from checklist.reports.printing.page_limits import MOST_PAGES, find_most_lines
    from checklist.reports.printing.url_fetcher import FontFetcher

    kind = find_kind(content)
    if kind not in MOST_PAGES:
        return 0

    def count_pages(lines: int) -> int:
        page = render_html(content, lines)
        return len(lay_out(page, build_stylesheet(page, kind), FontFetcher()).pages)

    return find_most_lines(MOST_PAGES[kind], count_pages)


if __name__ == "__main__":
    sys.exit(main())
