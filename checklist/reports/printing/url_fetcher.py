"""The URL fetcher of printing: it serves the built fonts from memory and refuses all else."""

from __future__ import annotations

from collections.abc import Mapping

from weasyprint.urls import URLFetcher, URLFetcherResponse


class FetchRefused(ValueError):
    """A URL other than that of a built font was requested."""


class FontFetcher(URLFetcher):  # type: ignore[misc]  # WeasyPrint carries no types
    """Serves the built fonts by name; opens no address, file or data URL."""

    def __init__(self, fonts: Mapping[str, bytes]) -> None:
        # Typed text could name files of the machine or hosts inside the network (SSRF): the base
        # class, should anything reach it, knows no protocol and follows no redirect.
        super().__init__(allowed_protocols=(), allow_redirects=False)
        self.fonts = fonts

    def fetch(self, url: str, headers: Mapping[str, str] | None = None) -> URLFetcherResponse:
        """Return the font of that URL. Raises FetchRefused for any other."""
        if url not in self.fonts:
            raise FetchRefused(url)
        return URLFetcherResponse(url, self.fonts[url], {"Content-Type": "font/woff2"})
