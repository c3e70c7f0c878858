"""Who may open a page: each view says so, and silence means nobody."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from flask import Flask, current_app, g, request

from checklist.core.errors import NotForThisRole, NotSignedIn
from checklist.core.organisations import Person
from checklist.core.permissions import Role

View = TypeVar("View", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Access:
    """Whom a page admits: by role, or no matter who."""

    roles: frozenset[Role]
    strangers: bool = False

    def admits(self, person: Person | None) -> bool:
        return self.strangers or (person is not None and person.role in self.roles)


ANYONE = Access(frozenset(Role), strangers=True)
SIGNED_IN = Access(frozenset(Role))
NOBODY = Access(frozenset())


def open_to(*who: Role | Access) -> Callable[[View], View]:
    """Say who may open a view: roles, ``SIGNED_IN`` or ``ANYONE``."""
    [access] = [one for one in who if isinstance(one, Access)] or [
        Access(frozenset(one for one in who if isinstance(one, Role)))
    ]

    def mark(view: View) -> View:
        view.access = access  # type: ignore[attr-defined]  # functions carry their own marks
        return view

    return mark


def access_of(app: Flask, endpoint: str) -> Access | None:
    """Who may open an endpoint: as its view says, or the table of other people's; else none."""
    others: Mapping[str, Access] = app.extensions["access_of_other_views"]
    said: Access | None = getattr(app.view_functions[endpoint], "access", None)
    return said or others.get(endpoint)


def guard(app: Flask, others: Mapping[str, Access]) -> None:
    """Refuse every page to those it is not open to. ``others`` are views we did not write."""
    app.extensions["access_of_other_views"] = others
    app.before_request(_refuse_strangers)


def unattended(view: View) -> View:
    """Mark a view that a page asks for by itself, as autosave does: it keeps nobody signed in."""
    view.is_unattended = True  # type: ignore[attr-defined]  # functions carry their own marks
    return view


def is_attended(app: Flask, endpoint: str | None) -> bool:
    """Say whether a request for an endpoint means that the person is at work."""
    view = app.view_functions.get(endpoint or "")
    return not getattr(view, "is_unattended", False)


def _refuse_strangers() -> None:
    """Stop a request for a page that is not open to whoever asks."""
    if request.endpoint is None:
        return  # nothing is there: Flask answers 404 or 405
    page = access_of(current_app, request.endpoint) or NOBODY
    if page.admits(g.person):
        return
    if g.person is None:
        raise NotSignedIn("Sign in to see this page")
    raise NotForThisRole("You cannot see this page as {role}", role=g.person.role)
