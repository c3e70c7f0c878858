"""Nothing that is typed can reach out of the printing of a report."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from pypdf.generic import StreamObject

from checklist.reports.printing.html import build_stylesheet
from checklist.reports.printing.print_process import print_content
from checklist.reports.printing.printer import print_document
from checklist.reports.printing.url_fetcher import FontFetcher
from checklist.reports.typefaces import ARIMO, FONT_SCHEME
from tests.reports.cases import MAPPED, build_report_content, make_saved_answers
from tests.reports.payloads import payloads
from tests.reports.reading import read_pages, squeeze

CANARY = "canary-in-a-local-file-4711"


class Listener(ThreadingHTTPServer):
    """A server that notes whoever comes by."""

    hits: list[str]

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Ear(BaseHTTPRequestHandler):
    """Notes the path asked for; sends a redirect on."""

    def do_GET(self) -> None:
        server: Any = self.server
        server.hits.append(self.path)
        self.send_response(302 if self.path == "/redirect" else 404)
        self.send_header("Location", "/redirected")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Keep the tests quiet."""


@pytest.fixture
def listener() -> Iterator[Listener]:
    server = Listener(("127.0.0.1", 0), Ear)
    server.hits = []
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    path = tmp_path / "secret.txt"
    path.write_text(CANARY)
    return path


def holds_canary(pdf: Path) -> bool:
    """Whether the local file's text stands anywhere in a PDF, attachments and streams too."""
    reader = PdfReader(pdf)
    found = [pdf.read_bytes()]
    for number in range(1, len(reader.xref[0]) + 1 if reader.xref else 1):
        one = reader.get_object(number)
        if isinstance(one, StreamObject):
            found.append(one.get_data())
    return any(CANARY.encode() in whole for whole in found)


def test_what_is_typed_is_printed_as_typed_and_reaches_nothing(
    tmp_path: Path, listener: Listener, secret: Path
) -> None:
    typed = payloads(listener.address, secret)
    saved = make_saved_answers(dict(list(MAPPED.items())[:1]), note="\n\n".join(typed))
    for used in saved.exhibits.values():
        used[0].evidence.title = typed[0]
        used[0].exhibit.shows = typed[4]

    printed = print_content(
        build_report_content(saved, force=typed[8], title=typed[2], notice=typed[17]),
        tmp_path / "kept",
    )

    assert listener.hits == []
    assert not holds_canary(printed.path)
    text = squeeze("".join(read_pages(printed.path.read_bytes())))
    assert [one for one in typed if squeeze(one) not in text] == []


def print_raw(listener: Listener, secret: Path, folder: Path, fetcher: Any) -> Path:
    """Print the payloads as markup, as if nothing escaped them, with some fetcher."""
    html = "<!DOCTYPE html><html lang=en><title>Raw</title>" + "".join(
        payloads(listener.address, secret)
    )
    pdf, _ = print_document(html, build_stylesheet(html), fetcher, b"x" * 32)
    path = folder / "raw.pdf"
    path.write_bytes(pdf)
    return path


def test_even_raw_markup_reaches_nothing_but_our_fonts(
    tmp_path: Path, listener: Listener, secret: Path
) -> None:
    pdf = print_raw(listener, secret, tmp_path, FontFetcher())

    assert listener.hits == []
    assert not holds_canary(pdf)


def test_the_same_markup_gets_out_where_anything_may_be_fetched(
    tmp_path: Path, listener: Listener, secret: Path
) -> None:
    """The control: were this to pass unseen, the tests above would prove nothing."""
    from weasyprint.urls import URLFetcher

    pdf = print_raw(listener, secret, tmp_path, URLFetcher())

    assert len(set(listener.hits)) >= 8
    assert "/redirected" in listener.hits
    assert holds_canary(pdf)


def test_a_font_is_handed_over_unpacked_and_the_same_to_each_document() -> None:
    address = FONT_SCHEME + ARIMO.get_file_name()

    first, again = (FontFetcher().fetch(address).read() for _ in range(2))

    assert first.startswith(b"\x00\x01\x00\x00"), "a packed one begins with wOF2"
    assert first == again
