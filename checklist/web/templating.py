"""The templates: where they are, and what every one of them can use."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from dataclasses import dataclass
from functools import cache, lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from flask import Flask, current_app, g, has_request_context, request
from flask.templating import Environment as FlaskEnvironment
from jinja2 import (
    ChainableUndefined,
    Environment,
    FileSystemLoader,
    PackageLoader,
    PrefixLoader,
    StrictUndefined,
    pass_context,
)
from jinja2.runtime import Context, Macro
from markupsafe import Markup
from wtforms import Field, FieldList, FormField, HiddenField
from wtforms.fields import DateField
from wtforms.form import BaseForm

from checklist import __version__
from checklist.resources import bundled
from checklist.web import addresses
from checklist.web.addresses import address_of
from checklist.web.fields import choices_of
from checklist.web.filters import FILTERS
from checklist.web.panels import link_here, navigation_for, panels_at, url_if_there
from checklist.web.security import SUPPORT_SCRIPT

_PIECES_KEPT = 2048
_GOVUK = "govuk_frontend_jinja"
_COMPONENTS = {
    "govukBackLink": "back-link",
    "govukBreadcrumbs": "breadcrumbs",
    "govukDetails": "details",
    "govukInsetText": "inset-text",
    "govukPagination": "pagination",
    "govukPanel": "panel",
    "govukSummaryList": "summary-list",
    "govukTable": "table",
    "govukTabs": "tabs",
    "govukTag": "tag",
    "govukTaskList": "task-list",
    "govukWarningText": "warning-text",
}


@dataclass(frozen=True, slots=True)
class Problem:
    """One line of the error summary; ``href`` leads to its field, None where nothing is to see."""

    text: str
    href: str | None


class OurEnvironment(FlaskEnvironment):
    """The templates' own, in which none has names that the others do not have."""

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """Give all templates one plain dict: a chain of two costs much at each import."""
        return super().make_globals(d) if d else self.globals


def register(app: Flask) -> None:
    """Give the app its templates, their filters and what they can use."""
    app.jinja_environment = OurEnvironment
    app.jinja_options = {"trim_blocks": True, "lstrip_blocks": True, "undefined": StrictUndefined}
    app.jinja_loader = FileSystemLoader(bundled("templates"))
    app.extensions["printed"] = lru_cache(maxsize=_PIECES_KEPT)(_print_macro)
    addresses.register(app)
    app.jinja_env.filters.update(FILTERS)
    app.jinja_env.globals.update(_components())
    app.jinja_env.globals.update(
        choices_of=choices_of,
        link_here=link_here,
        panels_at=panels_at,
        problems_on_page=problems_on_page,
        remembered=_remembered,
        static_url=_static_url,
        support_script=SUPPORT_SCRIPT,
        url_for=address_of,
        url_if_there=url_if_there,
        version=__version__,
    )
    app.context_processor(_shown_on_every_page)


@pass_context
def problems_on_page(context: Context) -> list[Problem]:
    """All that is wrong in the forms a page shows, in their order."""
    shown = [one for one in context.get_all().values() if isinstance(one, BaseForm)]
    forms = {id(form): form for form in [*shown, *context.get("forms", ())]}
    return [problem for form in forms.values() for problem in _problems_of(form)]


def _shown_on_every_page() -> dict[str, Any]:
    """What the frame of a page needs and a view may leave unsaid, or say otherwise."""
    person = g.get("person")
    return {
        "person": person,
        "navigation": navigation_for(person),
        "marking": None,
        "form": None,
        "forms": (),
    }


def _remembered(macro: Macro, *arguments: Any) -> Markup:
    """What a macro prints of these arguments, kept for the next page that prints the same.

    It may rest on nothing else: no person, no form, no request.
    """
    if not has_request_context():
        return _print_macro("", macro, arguments)
    kept = current_app.extensions["printed"]
    # The types too: markup and a text of the same characters are equal, and print otherwise.
    printed: Markup = kept(request.script_root, macro, arguments, tuple(map(type, arguments)))
    return printed


def _print_macro(_root: str, macro: Macro, arguments: tuple[Any, ...], *_types: object) -> Markup:
    """What a macro prints; addresses in it also depend on where the service is mounted."""
    return Markup(macro(*arguments))  # noqa: S704  # made by our own templates


@cache
def _components() -> dict[str, Any]:
    """The macros we did not write, from an environment of their own.

    They read parameters that nobody passed, which our templates may not do.
    """
    loader = PrefixLoader({_GOVUK: PackageLoader(_GOVUK)})
    theirs = Environment(loader=loader, undefined=ChainableUndefined, autoescape=True)
    return {
        macro: getattr(theirs.get_template(f"{_GOVUK}/components/{name}/macro.html").module, macro)
        for macro, name in _COMPONENTS.items()
    }


def _static_url(name: str) -> str:
    """The address of a static file, changing with its bytes, so that it may be kept for ever."""
    v = _fingerprint(current_app.static_folder or "", name)
    return address_of("static", filename=name, v=v)


@cache
def _fingerprint(folder: str, name: str) -> str:
    """The beginning of a file's digest; "missing" until the assets are built."""
    path = Path(folder) / name
    return sha256(path.read_bytes()).hexdigest()[:12] if path.is_file() else "missing"


def _problems_of(form: BaseForm) -> Iterator[Problem]:
    """What is wrong in a form: its fields' errors first, then its own."""
    for field in form:
        yield from _problems_of_field(field)
    for text in getattr(form, "form_errors", ()):
        yield Problem(str(text), None)


def _problems_of_field(field: Field) -> Iterator[Problem]:
    if isinstance(field, FormField):
        yield from _problems_of(field.form)
        return
    if isinstance(field, FieldList):
        for entry in field:
            yield from _problems_of_field(entry)
    texts = [text for text in field.errors if isinstance(text, str)]
    for text in texts:
        yield Problem(text, _href_of(field))


def _href_of(field: Field) -> str | None:
    """Where the error summary leads for a field: to its first box, or nowhere if it has none."""
    if isinstance(field, HiddenField):
        return None
    return f"#{field.id}-day" if isinstance(field, DateField) else f"#{field.id}"
