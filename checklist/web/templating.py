"""Sets Jinja up: where the templates are, and the filters and globals they use."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from dataclasses import dataclass, replace
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from flask import Flask, current_app, g, request
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
from jinja2.runtime import Context
from wtforms import Field, FieldList, FormField, HiddenField
from wtforms.fields import DateField
from wtforms.form import BaseForm

from checklist import __version__
from checklist.core.assessment_states import AssessmentState, describe_state, label_state
from checklist.core.audience import Body, Thing
from checklist.core.named_audience import say_who_is_named
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.core.seen_by import say_who_sees
from checklist.resources import bundled
from checklist.web.fields import list_choices
from checklist.web.filters import FILTERS
from checklist.web.macro_cache import render_cached
from checklist.web.navigation import build_navigation, find_current_link, url_if_exists
from checklist.web.panels import panels_at
from checklist.web.security import SUPPORT_SCRIPT

_GOVUK = "govuk_frontend_jinja"
_GOVUK_COMPONENTS = {
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
_SCRIPTS = {
    # Changes how GOV.UK Frontend counts, before that starts.
    "characters.js": 'data-module="govuk-character-count"',
    "app.js": "",
    "radios.js": 'class="govuk-radios__input"',
    # Before drafts, which submit other forms of the page themselves.
    "uploads.js": 'data-uploads="',
    "drafts.js": 'data-draft="',
    "figures.js": 'value="figures"',
    "leaving.js": 'class="govuk-textarea',
    "mentions.js": 'data-mentions="',
    "passkeys.js": 'data-passkey="',
    "printing.js": 'id="print-status"',
    "timeout.js": 'class="checklist-timeout"',
}
"""Our scripts in the order in which they start, each with what stands in a page that uses it."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One line of the error summary; ``href`` leads to its field, None for a hidden one."""

    text: str
    href: str | None


class _SharedGlobalsEnvironment(FlaskEnvironment):
    """An environment in which no template has globals of its own."""

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """Return the environment's own dict of globals where a template adds none.

        Jinja returns a chain of two dicts, and compares it key by key each time a page imports a
        template: a tenth of the CPU of a question page, which imports nine.
        """
        return super().make_globals(d) if d else self.globals


def register(app: Flask) -> None:
    """Give the app its templates, their filters and their globals."""
    app.jinja_environment = _SharedGlobalsEnvironment
    app.jinja_options = {"trim_blocks": True, "lstrip_blocks": True, "undefined": StrictUndefined}
    app.jinja_loader = FileSystemLoader(bundled("templates"))
    app.jinja_env.filters.update(FILTERS)
    app.jinja_env.globals.update(_load_govuk_macros())
    app.jinja_env.globals.update(
        list_choices=list_choices,
        build_navigation=build_navigation,
        find_current_link=find_current_link,
        panels_at=panels_at,
        list_problems=list_problems,
        Action=Action,
        Thing=Thing,
        describe_state=describe_state,
        label_state=label_state,
        seen_by=_seen_by,
        may=_may,
        list_scripts=list_scripts,
        render_cached=render_cached,
        static_url=_build_static_url,
        support_script=SUPPORT_SCRIPT,
        url_if_exists=url_if_exists,
        version=__version__,
    )
    app.context_processor(_page_context)


@pass_context
def list_problems(context: Context) -> list[Problem]:
    """List the errors of all forms that a page shows, in their order.

    Forms are found among the template's variables, and in ``forms`` where it shows several alike.
    """
    shown = [value for value in context.get_all().values() if isinstance(value, BaseForm)]
    forms = {id(form): form for form in [*shown, *context.get("forms", ())]}
    return [problem for form in forms.values() for problem in _form_problems(form)]


def list_scripts(content: str) -> list[str]:
    """List the scripts that a page uses. Typed text asks for none, since its quotes are escaped."""
    return [script for script, mark in _SCRIPTS.items() if mark in content]


def _may(action: Action, state: AssessmentState | None = None) -> bool:
    """Say whether the signed-in person may do this; a stranger may nothing."""
    return g.person is not None and is_permitted(g.person, action, state)


def _seen_by(thing: Thing, force: Any = None, state: AssessmentState | None = None) -> str:
    """Say who sees what is typed in a box: of a force, or of the one the person acts for.

    A page about a restricted question sets ``g.named``: the names of those it is open to. One
    about a question put to other bodies sets ``g.asked``: who sees it of those who are asked.
    """
    place = force and Body(force.id, force.name, force.kind, force.contributors_read_all)
    own = Body(
        g.person.organisation_id,
        g.person.organisation_name,
        g.person.organisation_kind,
        g.person.contributors_read_all,
    )
    state = state or AssessmentState.PREPARING
    if named := g.get("named"):
        return say_who_is_named(thing, state, named)
    return say_who_sees(thing, state, place or own, g.get("asked", ()))


def _page_context() -> dict[str, Any]:
    """Return the variables of the base template, each with a default that a view may override."""
    return {
        "person": g.get("person"),
        "marking": None,
        "form": None,
        "forms": (),
    }


@cache
def _load_govuk_macros() -> dict[str, Any]:
    """Load the macros of GOV.UK Frontend, in an environment of their own.

    They read parameters that were not passed, which ``StrictUndefined`` refuses in ours.
    """
    loader = PrefixLoader({_GOVUK: PackageLoader(_GOVUK)})
    environment = Environment(loader=loader, undefined=ChainableUndefined, autoescape=True)
    return {
        macro: getattr(
            environment.get_template(f"{_GOVUK}/components/{name}/macro.html").module, macro
        )
        for macro, name in _GOVUK_COMPONENTS.items()
    }


def _build_static_url(name: str) -> str:
    """Return the address of a static file, with a fingerprint so that it may be cached for ever."""
    fingerprint = _fingerprint(current_app.static_folder or "", name)
    return f"{request.script_root}{current_app.static_url_path}/{name}?v={fingerprint}"


@cache
def _fingerprint(folder: str, name: str) -> str:
    """Return the beginning of a file's digest, or "missing" until the assets are built."""
    path = Path(folder) / name
    return sha256(path.read_bytes()).hexdigest()[:12] if path.is_file() else "missing"


def _form_problems(form: BaseForm) -> Iterator[Problem]:
    """Yield the errors of a form: those of its fields first, then its own."""
    # Where the way to mend an error does not begin at its field, the form says where it does.
    elsewhere = getattr(form, "problem_links", {})
    for field in form:
        for problem in _field_problems(field):
            yield replace(problem, href=elsewhere.get(field.short_name, problem.href))
    for text in getattr(form, "form_errors", ()):
        yield Problem(str(text), None)


def _field_problems(field: Field) -> Iterator[Problem]:
    if isinstance(field, FormField):
        yield from _form_problems(field.form)
        return
    if isinstance(field, FieldList):
        for entry in field:
            yield from _field_problems(entry)
    texts = [text for text in field.errors if isinstance(text, str)]
    for text in texts:
        yield Problem(text, _field_href(field))


def _field_href(field: Field) -> str | None:
    """Return the link from the error summary to a field's first box; None where it has no box."""
    if isinstance(field, HiddenField):
        return None
    return f"#{field.id}-day" if isinstance(field, DateField) else f"#{field.id}"
