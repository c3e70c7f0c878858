"""What a document may fetch while it is printed: our fonts, from memory, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping

from weasyprint.urls import URLFetcher, URLFetcherResponse


class Refused(ValueError):
    """Something other than one of our fonts was asked for."""


class OwnFonts(URLFetcher):  # type: ignore[misc]  # WeasyPrint carries no types
    """Answers the names of our fonts; opens no address, file or data of any kind."""

    def __init__(self, fonts: Mapping[str, bytes]) -> None:
        super().__init__(allowed_protocols=(), allow_redirects=False)
        self.fonts = fonts

    def fetch(self, url: str, headers: Mapping[str, str] | None = None) -> URLFetcherResponse:
        """Return the font of that name. Raises Refused for anything else."""
        if url not in self.fonts:
            raise Refused(url)
        return URLFetcherResponse(url, self.fonts[url], {"Content-Type": "font/woff2"})
