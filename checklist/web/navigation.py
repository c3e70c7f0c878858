"""The links above every page: each slice adds its own, and people see those open to them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from flask import Flask, current_app, request, url_for

from checklist.core.organisations import Person
from checklist.registry import Entry
from checklist.web.access import NOBODY, find_access


@dataclass(frozen=True, slots=True)
class Link:
    """A link in the navigation."""

    text: str
    href: str


_LINKS: Entry[list[tuple[str, str]]] = Entry("navigation links", list)
"""Text and endpoint of each link."""


def add_link(app: Flask, text: str, endpoint: str) -> None:
    """Add a page to the navigation of the people it is open to, after the pages added before."""
    _LINKS.get(app).append((text, endpoint))


def build_navigation(person: Person | None) -> list[Link]:
    """Build the links that a signed-in person may follow; without a person there are none."""
    if person is None:
        return []
    return [
        Link(text, url_for(endpoint))
        for text, endpoint in _LINKS.get()
        if (find_access(current_app, endpoint) or NOBODY).admits(person)
    ]


def find_current_link(navigation: Iterable[Mapping[str, str] | Link]) -> str | None:
    """Return the address in the navigation that is nearest above the page being shown."""
    addresses = [link.href if isinstance(link, Link) else link["href"] for link in navigation]
    above = [href for href in addresses if _is_above(href, request.path)]
    return max(above, key=len, default=None)


def url_if_exists(endpoint: str, **values: Any) -> str | None:
    """Return the address of a page, or None where no slice of this service has that page."""
    if endpoint not in current_app.view_functions:
        return None
    return url_for(endpoint, **values)


def _is_above(href: str, path: str) -> bool:
    """Say whether an address is a page's own or its path begins with it; home is above nothing."""
    return path == href or (href != "/" and path.startswith(f"{href.rstrip('/')}/"))
