"""The child process that prints: content on standard input, a PDF on standard output.

It binds itself to its limits before it loads what it prints with, so that no text, however
made, can hold the machine. Its last words, on standard error, are how many pages there are.
"""

from __future__ import annotations

import argparse
import ctypes.util
import gc
import json
import logging
import re
import resource
import signal
import sys
from collections.abc import Mapping
from typing import Any

MEGABYTE = 1024 * 1024
TOO_LARGE = 70
FONT_SCHEME = "checklist-font:"
_SELDOM = (50_000, 20, 100)
_PRODUCER = re.compile(rb' pdf:Producer="[^"]*"')


def _bind(cpu: int, memory: int, wall: int, output: int) -> None:
    """Take on the limits: seconds of work and of waiting, bytes held and written."""
    resource.setrlimit(resource.RLIMIT_CPU, (cpu, cpu + 1))
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_FSIZE, (output, output))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.alarm(wall)


def _search_for_no_libraries() -> None:
    """Have libraries opened by their names alone, as the loader finds them.

    To search for each, Python would start a compiler and other programs, and take longer than
    for many a page.
    """
    if sys.platform == "linux":
        ctypes.util.find_library = lambda name: None


def own_fonts() -> Mapping[str, bytes]:
    """Return our fonts by the names the print stylesheet calls them. Raises FileNotFoundError."""
    from checklist.resources import PACKAGE

    folder = PACKAGE / "web" / "static" / "built" / "fonts"
    found = {FONT_SCHEME + path.name: path.read_bytes() for path in folder.glob("*.woff2")}
    if not found:
        raise FileNotFoundError("no fonts were built")
    return found


def print_document(html: str, css: str, fetcher: Any, identifier: bytes) -> tuple[bytes, int]:
    """The PDF and its number of pages, tagged for PDF/UA-1, with no word of what printed it."""
    from weasyprint import CSS, HTML
    from weasyprint.text.fonts import FontConfiguration

    from checklist.reports.printing.pdf_objects import share_parts

    def finish(_: Any, pdf: Any) -> None:
        _forget_the_maker(pdf)
        share_parts(pdf)

    fonts = FontConfiguration()
    style = CSS(string=css, url_fetcher=fetcher, font_config=fonts)
    page = HTML(string=html, base_url=None, url_fetcher=fetcher)
    printed = page.render(stylesheets=[style], font_config=fonts, pdf_variant="pdf/ua-1")
    pdf = printed.write_pdf(finisher=finish, pdf_variant="pdf/ua-1", pdf_identifier=identifier)
    return pdf, len(printed.pages)


def _forget_the_maker(pdf: Any) -> None:
    """Take the name and version of what prints out of the PDF's own account of itself."""
    pdf.info.pop("Producer", None)
    for one in pdf.objects:
        if getattr(one, "extra", {}).get("Type") == "/Metadata":
            one.stream = [_PRODUCER.sub(b"", whole) for whole in one.stream]


def main() -> int:
    """Print what comes in. The exit code says whether it was too large or went wrong."""
    wanted = argparse.ArgumentParser()
    for limit in ("cpu", "memory", "wall", "output"):
        wanted.add_argument(f"--{limit}", type=int, required=True)
    _bind(**vars(wanted.parse_args()))
    # A printing leaves next to no cycles; looking for them took a seventh of its time.
    gc.set_threshold(*_SELDOM)
    _search_for_no_libraries()
    logging.getLogger("weasyprint").addHandler(logging.NullHandler())
    try:
        pages = _print_what_comes()
    except (MemoryError, RecursionError):
        return TOO_LARGE
    sys.stderr.write("\n" + json.dumps({"pages": pages}))
    return 0


def _print_what_comes() -> int:
    """Print the content that comes in; how many pages it has. To load the printer takes memory."""
    from checklist.reports.content import digest
    from checklist.reports.printing.html import find_kind, html, stylesheet
    from checklist.reports.printing.url_fetcher import OwnFonts

    content = sys.stdin.buffer.read()
    page = html(content)
    style = stylesheet(page, find_kind(content))
    identifier = digest(content)[:32].encode()
    pdf, pages = print_document(page, style, OwnFonts(own_fonts()), identifier)
    sys.stdout.buffer.write(pdf)
    sys.stdout.buffer.flush()
    return pages


if __name__ == "__main__":
    sys.exit(main())
