"""What a higher slice shows on a lower slice's page, without the lower one knowing of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from flask import Flask, current_app, request, url_for
from markupsafe import Markup

Panel = Callable[..., str]


def add_panel(app: Flask, place: str, panel: Panel) -> None:
    """Have a panel shown at a place, such as "beside a question", after those added before."""
    app.extensions.setdefault("panels", {}).setdefault(place, []).append(panel)


def panels_at(place: str, **shown: object) -> list[Markup]:
    """The panels of a place, made for what its page shows. Empty ones are left out."""
    added: Iterable[Panel] = current_app.extensions.get("panels", {}).get(place, ())
    made = (panel(**shown) for panel in added)
    return [Markup(html) for html in made if html]  # noqa: S704  # made by our own templates


def url_if_there(endpoint: str, **values: object) -> str | None:
    """The address of a page, or None where this service has no such page."""
    if endpoint not in current_app.view_functions:
        return None
    return url_for(endpoint, **values)  # type: ignore[arg-type]  # parts of the address


def is_here(href: str) -> bool:
    """Whether a link leads to the page being shown or a page above it."""
    return request.path == href or (href != "/" and request.path.startswith(f"{href}/"))
