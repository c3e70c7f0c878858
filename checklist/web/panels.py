"""What slices add to pages that are not theirs: panels on them, and links above them all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from flask import Flask, current_app, request
from markupsafe import Markup

from checklist.core.organisations import Person
from checklist.web.access import access_of
from checklist.web.addresses import address_of

Panel = Callable[..., str]


@dataclass(frozen=True, slots=True)
class Link:
    """A link in the navigation."""

    text: str
    href: str


def add_link(app: Flask, text: str, endpoint: str) -> None:
    """Add a page to the navigation of those it is open to, after those added before."""
    app.extensions.setdefault("navigation", []).append((text, endpoint))


def navigation_for(person: Person | None) -> list[Link]:
    """The links that lead a signed-in person somewhere; a stranger has none."""
    if person is None:
        return []
    added: Iterable[tuple[str, str]] = current_app.extensions.get("navigation", ())
    return [
        Link(text, address_of(endpoint)) for text, endpoint in added if _admits(endpoint, person)
    ]


def panels_at(place: str, **shown: object) -> list[Markup]:
    """The panels of a place, made for what its page shows. Empty ones are left out."""
    added: Iterable[Panel] = current_app.extensions.get("panels", {}).get(place, ())
    made = (panel(**shown) for panel in added)
    return [Markup(html) for html in made if html]  # noqa: S704  # made by our own templates


def url_if_there(endpoint: str, **values: object) -> str | None:
    """The address of a page, or None where this service has no such page."""
    if endpoint not in current_app.view_functions:
        return None
    return address_of(endpoint, **values)


def link_here(navigation: Iterable[Mapping[str, str] | Link]) -> str | None:
    """The address, of those in the navigation, that is nearest above the page being shown."""
    addresses = [link.href if isinstance(link, Link) else link["href"] for link in navigation]
    above = [href for href in addresses if _is_above(href, request.path)]
    return max(above, key=len, default=None)


def _admits(endpoint: str, person: Person) -> bool:
    page = access_of(current_app, endpoint)
    return page is not None and page.admits(person)


def _add_panel(app: Flask, place: str, panel: Panel) -> None:
    """Have a panel shown at a place, such as "beside a question", after those added before."""
    app.extensions.setdefault("panels", {}).setdefault(place, []).append(panel)


def _is_above(href: str, path: str) -> bool:
    """Whether an address is a page's own, or its path begins with it; home is above nothing."""
    return path == href or (href != "/" and path.startswith(f"{href.rstrip('/')}/"))
