"""Addresses of pages: what is taken, what is mended, and what is refused with what to do."""

from __future__ import annotations

import pytest

from checklist.core.errors import UserError
from checklist.core.web_addresses import is_web_address, read_web_address


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        ("Https://Example.org/A", "https://Example.org/A"),
        ("HTTP://example.org", "http://example.org"),
        ("  https://example.org/a%20b  ", "https://example.org/a%20b"),
        ("\ufeffhttps://exa\u200bmple.org/\u202e", "https://example.org/"),
        ("https://example.org:8443/", "https://example.org:8443/"),
        ("https://example.org/@force", "https://example.org/@force"),
        ("https://heddlu.cymru/dŵr", "https://heddlu.cymru/dŵr"),
    ],
)
def test_an_address_is_stored_as_it_can_be_followed(typed: str, stored: str) -> None:
    assert read_web_address(typed) == stored
    assert read_web_address(stored) == stored
    assert is_web_address(typed)


@pytest.mark.parametrize(
    ("typed", "advice"),
    [
        ("", "begins with https://"),
        ("www.example.org", "begins with https://"),
        ("javascript:alert(1)", "begins with https://"),
        ("https:///a", "begins with https://"),
        ("https://[::1", "begins with https://"),
        ("https://example.org:port/", "begins with https://"),
        ("https://example.org:0/", "begins with https://"),
        ("https://example.org/a b", "Take the spaces out"),
        ("https://example.org/a\nb", "Take the spaces out"),
        ("https://example.org/a\u00a0b", "Take the spaces out"),
        ("https://user:pw@example.org/", "Take the user name and password out"),
        ("https://user@example.org/", "Take the user name and password out"),
    ],
)
def test_what_cannot_be_followed_is_refused_with_how_to_mend_it(typed: str, advice: str) -> None:
    with pytest.raises(UserError, match=advice):
        read_web_address(typed)
    assert not is_web_address(typed)
