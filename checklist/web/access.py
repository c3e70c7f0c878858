"""The rules of each page: who may open it and what it may be sent. A view without any is closed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from flask import Flask, current_app, g, request

from checklist.core.errors import NotForThisRole, NotFreshlySignedIn, NotSignedIn
from checklist.core.organisations import OrganisationKind, Person, Role
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import may_ever
from checklist.registry import Entry

View = TypeVar("View", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Access:
    """Whom a page admits: who may do one of some actions, all who are signed in, or everyone."""

    actions: frozenset[Action] = frozenset()
    is_for_signed_in: bool = False
    is_public: bool = False

    def admits(self, person: Person | None) -> bool:
        """Say whether the page is open to a person: they may do this in some state."""
        if self.is_public or person is None:
            return self.is_public
        return self.admits_role(person.organisation_kind, person.role)

    def admits_role(self, kind: OrganisationKind, role: Role) -> bool:
        """Say whether a role in a kind of organisation may open the page at all."""
        return (
            self.is_public
            or self.is_for_signed_in
            or any(may_ever(kind, role, action) for action in self.actions)
        )


ANYONE = Access(is_for_signed_in=True, is_public=True)
SIGNED_IN = Access(is_for_signed_in=True)
NOBODY = Access()


@dataclass(frozen=True, slots=True)
class PageRules:
    """What ``open_to`` declares of a view."""

    access: Access
    accepts_files: bool = False
    redisplays_form: bool = False
    is_background: bool = False
    needs_fresh_sign_in: bool = False
    renews_sign_in: bool = False


OTHER_VIEWS: Entry[Mapping[str, Access]] = Entry("access of other packages' views")


def open_to(
    *who: Action | Access,
    accepts_files: bool = False,
    redisplays_form: bool = False,
    is_background: bool = False,
    needs_fresh_sign_in: bool = False,
    renews_sign_in: bool = False,
) -> Callable[[View], View]:
    """Declare the rules of a view: open to those who may do an action, ``SIGNED_IN`` or ``ANYONE``.

    ``accepts_files`` raises the size limit of a request to that of uploads (``upload_limits``).
    ``redisplays_form`` says that the view validates a ``Form`` and shows it again as typed, so
    it reports a refused CSRF token itself. ``is_background`` is for requests that a page's script
    makes by itself, as autosave does: they do not count as activity and do not keep people signed
    in. ``needs_fresh_sign_in`` has people prove who they are again, unless they did a moment ago: a
    computer left open, or a stolen cookie, is not enough to change how somebody signs in.
    ``renews_sign_in`` is for forms that end the sign-in they are sent in and begin another: a
    second press of one goes on as the first did.
    """
    rules = PageRules(
        _build_access(who),
        accepts_files,
        redisplays_form,
        is_background,
        needs_fresh_sign_in,
        renews_sign_in,
    )

    def mark(view: View) -> View:
        view.page_rules = rules  # type: ignore[attr-defined]  # functions carry their own marks
        return view

    return mark


def find_access(app: Flask, endpoint: str) -> Access | None:
    """Return who may open an endpoint, or None where neither its view nor ``OTHER_VIEWS`` says."""
    rules = _declared_rules(app, endpoint)
    return rules.access if rules else OTHER_VIEWS.get(app).get(endpoint)


def find_page_rules(app: Flask, endpoint: str | None) -> PageRules:
    """Return the rules that a view declared; where it declared none, it is closed."""
    return _declared_rules(app, endpoint) or PageRules(NOBODY)


def require_fresh_sign_in() -> None:
    """Refuse a person who did not prove a moment ago who they are. Raises NotFreshlySignedIn."""
    if not g.get("is_freshly_signed_in"):
        raise NotFreshlySignedIn("Confirm that it is you, then go on")


def guard(app: Flask, other_views: Mapping[str, Access]) -> None:
    """Check access before every request. ``other_views`` are endpoints of other packages."""
    OTHER_VIEWS.set(app, other_views)
    app.before_request(_check_access)


def _build_access(who: tuple[Action | Access, ...]) -> Access:
    """Make one access of actions, or take the one that is given ready-made."""
    for access in who:
        if isinstance(access, Access):
            return access
    return Access(frozenset(action for action in who if isinstance(action, Action)))


def _declared_rules(app: Flask, endpoint: str | None) -> PageRules | None:
    rules: PageRules | None = getattr(app.view_functions.get(endpoint or ""), "page_rules", None)
    return rules


def _check_access() -> None:
    """Refuse a request for a page that is not open to the person. Raises NotSignedIn."""
    if request.endpoint is None:
        return  # nothing is there: Flask answers 404 or 405
    access = find_access(current_app, request.endpoint) or NOBODY
    if access.admits(g.person):
        if find_page_rules(current_app, request.endpoint).needs_fresh_sign_in:
            require_fresh_sign_in()
        return
    if g.person is None:
        raise NotSignedIn("Sign in to see this page")
    raise NotForThisRole("{roles} cannot open this page", roles=g.person.role.plural)
