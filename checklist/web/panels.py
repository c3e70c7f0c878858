"""Panels: what a higher slice shows on the pages of a lower one, which cannot import it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from flask import Flask, g, render_template
from markupsafe import Markup

from checklist.registry import Entry
from checklist.web.access import Access

_Of = TypeVar("_Of", bound=Hashable)
_Loaded = TypeVar("_Loaded")
PanelBuilder = Callable[..., Mapping[str, object] | None]
"""Takes what the page shows, by name, and returns the template's variables; None for no panel."""


@dataclass(frozen=True, slots=True)
class Panel:
    """A template that is included on a page of another slice, and whom it is shown to."""

    template: str
    build: PanelBuilder
    access: Access


_PANELS: Entry[dict[str, list[Panel]]] = Entry("panels", dict)
"""The panels of each place."""


def add_panel(app: Flask, place: str, template: str, build: PanelBuilder, access: Access) -> None:
    """Show a panel at a place, such as "beside a question", after the panels added before."""
    _PANELS.get(app).setdefault(place, []).append(Panel(template, build, access))


def panels_at(place: str, **shown: object) -> list[Markup]:
    """Render the panels of a place that the person may see, for what the page shows.

    Panels are templates, so that what people wrote is escaped there as on any page.
    """
    panels = _PANELS.get().get(place, ())
    built = [(panel, panel.build(**shown)) for panel in panels if panel.access.admits(g.person)]
    return [
        Markup(render_template(panel.template, **variables))  # noqa: S704  # escaped by Jinja
        for panel, variables in built
        if variables is not None
    ]


def load_once(load: Callable[[_Of], _Loaded], of: _Of) -> _Loaded:
    """Load what many panels of one page show of something, once for all of them."""
    loaded: dict[Hashable, Any] = g.setdefault("of_panels", {})
    if (load, of) not in loaded:
        loaded[load, of] = load(of)
    found: _Loaded = loaded[load, of]
    return found
