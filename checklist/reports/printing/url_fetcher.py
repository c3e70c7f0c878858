"""The URL fetcher of printing: it serves the built fonts from memory and refuses all else."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from io import BytesIO

from fontTools.ttLib import woff2
from weasyprint.urls import URLFetcher, URLFetcherResponse

from checklist.reports.typefaces import FONT_SCHEME, TYPEFACES, load_font

_FONTS = frozenset(
    FONT_SCHEME + face.get_file_name(weight) for face in TYPEFACES for weight in face.weights
)


class FetchRefused(ValueError):
    """A URL other than that of a built font was requested."""


class FontFetcher(URLFetcher):  # type: ignore[misc]  # WeasyPrint carries no types
    """Serves the built fonts by name; opens no address, file or data URL."""

    def __init__(self) -> None:
        # Typed text could name files of the machine or hosts inside the network (SSRF): the base
        # class, should anything reach it, knows no protocol and follows no redirect.
        super().__init__(allowed_protocols=(), allow_redirects=False)

    def fetch(self, url: str, headers: Mapping[str, str] | None = None) -> URLFetcherResponse:
        """Return the font of that URL. Raises FetchRefused for any other."""
        if url not in _FONTS:
            raise FetchRefused(url)
        font = _unpack_font(url.removeprefix(FONT_SCHEME))
        return URLFetcherResponse(url, font, {"Content-Type": "font/sfnt"})


@cache
def _unpack_font(name: str) -> bytes:
    """Unpack a built font once a process: WeasyPrint would do so again for each document."""
    unpacked = BytesIO()
    woff2.decompress(BytesIO(load_font(name)), unpacked)
    return unpacked.getvalue()
