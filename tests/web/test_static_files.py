"""Static files come compressed to browsers that take it, and unpacked are what was built."""

from __future__ import annotations

import gzip

import pytest
from fontTools.ttLib.woff2 import brotli  # whichever of the two packages this Python has
from werkzeug.test import TestResponse

from checklist.resources import PACKAGE
from tests.browser import Browser

STATIC = PACKAGE / "web/static"
TEXTS = sorted(
    str(path.relative_to(STATIC))
    for path in (STATIC / "built").iterdir()
    if path.suffix in (".css", ".js")
)
FONT = "built/fonts/arimo-latin-400-normal.woff2"
UNPACK = {"br": brotli.decompress, "gzip": gzip.decompress, None: bytes}
ASKED = {
    "br": "br",
    "gzip": "gzip",
    "gzip, deflate, br, zstd": "br",
    "gzip, deflate": "gzip",
    "br;q=0.5, gzip;q=0.8": "gzip",
    "br;q=0, *": "gzip",
    "*": "br",
    "zstd": None,
    "identity": None,
    "identity, gzip;q=0.5": None,
    "gzip;q=0": None,
    "": None,
}


def get(browser: Browser, name: str, accepted: str, **headers: str) -> TestResponse:
    sent = {"Accept-Encoding": accepted, **headers}
    return browser.client.get(f"/static/{name}?v=1", headers=sent, buffered=True)


@pytest.mark.parametrize(("accepted", "encoding"), ASKED.items())
def test_a_file_is_sent_in_the_form_that_the_browser_likes_best(
    browser: Browser, accepted: str, encoding: str | None
) -> None:
    response = get(browser, "built/app.css", accepted)

    assert response.status_code == 200
    assert response.headers.get("Content-Encoding") == encoding
    assert UNPACK[encoding](response.data) == (STATIC / "built/app.css").read_bytes()
    assert response.headers["Vary"] == "Accept-Encoding"
    assert response.content_length == len(response.data)


@pytest.mark.parametrize("encoding", ["br", "gzip"])
def test_every_text_that_was_built_is_itself_again_once_unpacked(
    browser: Browser, encoding: str
) -> None:
    assert {"built/app.css", "built/app.js", "built/govuk-frontend.min.js"} <= set(TEXTS)
    for name in TEXTS:
        plain, packed = get(browser, name, ""), get(browser, name, encoding)

        assert packed.headers["Content-Encoding"] == encoding
        assert UNPACK[encoding](packed.data) == plain.data == (STATIC / name).read_bytes()
        assert packed.content_type == plain.content_type
        assert packed.content_type.startswith(("text/css", "text/javascript"))


def test_a_form_is_kept_for_ever_and_known_again_by_its_own_tag(browser: Browser) -> None:
    forms = {accepted: get(browser, "built/app.css", accepted) for accepted in ("br", "gzip", "")}

    tags = {accepted: response.headers["ETag"] for accepted, response in forms.items()}
    assert len(set(tags.values())) == 3
    for accepted, response in forms.items():
        assert response.headers["Cache-Control"] == "public, max-age=31536000, immutable"
        again = get(browser, "built/app.css", accepted, **{"If-None-Match": tags[accepted]})
        assert again.status_code == 304
        assert again.headers["Vary"] == "Accept-Encoding"
    other = get(browser, "built/app.css", "br", **{"If-None-Match": tags["gzip"]})
    assert other.status_code == 200


def test_a_font_is_sent_as_it_is(browser: Browser) -> None:
    response = get(browser, FONT, "gzip, br")

    assert response.data == (STATIC / FONT).read_bytes()
    assert "Content-Encoding" not in response.headers
    assert response.content_type == "font/woff2"


def test_a_page_is_sent_as_it_is(browser: Browser) -> None:
    response = browser.client.get("/sign-in", headers={"Accept-Encoding": "gzip, br"})

    assert "Content-Encoding" not in response.headers
    assert "<h1" in response.text


@pytest.mark.parametrize("name", ["built/app.css.br", "built/app.js.gz", "built/no-such.css"])
def test_a_compressed_form_has_no_address_of_its_own(browser: Browser, name: str) -> None:
    assert get(browser, name, "gzip, br").status_code == 404
    assert get(browser, "../app.py", "gzip, br").status_code == 404
